// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvservers.h"

#include "base/csvcell.h"
#include "base/displaytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace wirechief {

namespace {

struct CsvServersTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::CsvServers)
};

struct KnownField {
    CsvField field;
    const char* title; ///< in English, to be translated; what is exported
    /// How else such columns are called, without case and signs: also in the languages that the program is
    /// not in, for the form's own words come from a colleague's.
    const char* others;
};

constexpr KnownField knownFields[] = {
    {CsvField::Name, QT_TRANSLATE_NOOP("wirechief::CsvServers", "Name"),
        "title label system device bezeichnung anlage nom nombre nome"},
    {CsvField::Folder, QT_TRANSLATE_NOOP("wirechief::CsvServers", "Folder"),
        "group path customer site ordner gruppe kunde standort dossier groupe carpeta grupo"},
    {CsvField::Host, QT_TRANSLATE_NOOP("wirechief::CsvServers", "Host"),
        "hostname rechnername servername address ip ipaddress fqdn serveraddress amihost adresse rechner "
        "hote direccion indirizzo"},
    {CsvField::Port, QT_TRANSLATE_NOOP("wirechief::CsvServers", "Port"),
        "amiport tcpport anschluss puerto porta"},
    {CsvField::Tls, QT_TRANSLATE_NOOP("wirechief::CsvServers", "TLS"),
        "ssl usetls encryption encrypted secure verschlüsselung verschlüsselt verschluesselung"},
    {CsvField::User, QT_TRANSLATE_NOOP("wirechief::CsvServers", "User"),
        "username login amiuser manager account benutzer benutzername nutzer utilisateur usuario utente"},
    {CsvField::Secret, QT_TRANSLATE_NOOP("wirechief::CsvServers", "Secret"),
        "password amisecret pass passwd pw kennwort passwort geheimnis motdepasse mdp contrasena clave"},
    {CsvField::Environment, QT_TRANSLATE_NOOP("wirechief::CsvServers", "Environment"), "env stage umgebung"},
    {CsvField::MyPhone, QT_TRANSLATE_NOOP("wirechief::CsvServers", "My phone"), "phone meintelefon telefon"},
    {CsvField::Encoding, QT_TRANSLATE_NOOP("wirechief::CsvServers", "Encoding"),
        "charset zeichensatz kodierung"},
    {CsvField::Notes, QT_TRANSLATE_NOOP("wirechief::CsvServers", "Notes"),
        "note comment comments remark remarks description bemerkung bemerkungen notiz notizen kommentar"},
};

constexpr std::array exportedFields{CsvField::Name, CsvField::Folder, CsvField::Host, CsvField::Port,
    CsvField::Tls, CsvField::User, CsvField::Environment, CsvField::MyPhone, CsvField::Encoding,
    CsvField::Notes};

const KnownField& knownField(CsvField field)
{
    return *std::find_if(std::begin(knownFields), std::end(knownFields),
        [field](const KnownField& known) { return known.field == field; });
}

/// `User name:` and `user_name` are the same.
QString plainTitle(QStringView title)
{
    QString plain;
    for (const QChar c : title) {
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
    }
    return plain;
}

CsvField fieldOfTitle(const QString& title)
{
    const QString plain = plainTitle(title);
    for (const KnownField& known : knownFields) {
        const bool isIt = plain == plainTitle(QLatin1String(known.title).toString())
            || plain == plainTitle(csvFieldText(known.field))
            || QString::fromUtf8(known.others).split(u' ').contains(plain);
        if (isIt && !plain.isEmpty())
            return known.field;
    }
    return CsvField::None;
}

bool isFormula(QStringView text)
{
    return !text.isEmpty() && text.front().unicode() < 0x80
        && formulaBegins.contains(char(text.front().unicode()));
}

/// The text behind the apostrophes that it begins with.
QStringView behindApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return text;
}

/// csvCell() puts an apostrophe before a formula; so that one of the text's own is told from it, a text that
/// looks as if it had one gets another.
QByteArray defusedCell(const QString& text)
{
    const bool looksDefused = text.startsWith(u'\'') && isFormula(behindApostrophes(text));
    return csvCell(looksDefused ? QString(u'\'' % text) : text);
}

QString withoutDefusing(const QString& text)
{
    return text.startsWith(u'\'') && isFormula(behindApostrophes(text)) ? text.mid(1) : text;
}

/// One row, by fields.
class CsvRow {
public:
    CsvRow(const CsvTable& table, const CsvReading& reading, int row)
        : m_table(table)
        , m_reading(reading)
        , m_row(row)
    {
    }
    /// Empty also where no column has it.
    [[nodiscard]] QString text(CsvField field) const
    {
        const int column = m_reading.columnOf(field);
        return column < 0 ? QString() : withoutDefusing(QString::fromUtf8(m_table.cell(m_row, column)));
    }
    [[nodiscard]] QString word(CsvField field) const { return text(field).trimmed(); }

private:
    const CsvTable& m_table;
    const CsvReading& m_reading;
    int m_row;
};

/// Nothing: it says neither.
std::optional<bool> yesOrNo(const QString& word)
{
    static const QStringList yes = QStringLiteral("yes y true 1 on x tls ssl ja j wahr ein an").split(u' ');
    static const QStringList no
        = QStringLiteral("no n false 0 off none tcp nein falsch aus keine").split(u' ');
    const QString folded = word.toCaseFolded();
    if (yes.contains(folded) || folded == CsvServersTr::tr("yes").toCaseFolded())
        return true;
    if (no.contains(folded) || folded == CsvServersTr::tr("no").toCaseFolded())
        return false;
    return std::nullopt;
}

QString notesOf(QString notes)
{
    return notes.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
}

/// `10.0.0.1:5555` or `[2001:db8::7]:5555`, in a table that has no port of its own for it.
void splitPort(QString& host, quint16& port)
{
    static const QRegularExpression hostAndPort(
        QStringLiteral(R"(^(?:\[([^\[\]]+)\]|([^:\[\]@/]+)):([0-9]{1,5})$)"));
    const QRegularExpressionMatch match = hostAndPort.match(host);
    bool isPort = false;
    const quint16 behind = match.captured(3).toUShort(&isPort);
    if (!isPort)
        return;
    host = normalizedHost(match.captured(1) + match.captured(2));
    port = behind;
}

ImportedServer serverOfRow(const CsvRow& row, const CsvReading& reading)
{
    ServerProfile profile;
    const QString tlsWord = row.word(CsvField::Tls);
    const std::optional<bool> tls = tlsWord.isEmpty() ? reading.tls : yesOrNo(tlsWord);
    profile.tls = tls.value_or(true);
    const QString portWord = row.word(CsvField::Port);
    bool isPort = true;
    profile.port = portWord.isEmpty() ? usualPort(profile.tls) : portWord.toUShort(&isPort);
    profile.host = normalizedHost(reading.has(CsvField::Host) ? row.word(CsvField::Host) : reading.host);
    if (portWord.isEmpty())
        splitPort(profile.host, profile.port);
    profile.user = reading.has(CsvField::User) ? row.word(CsvField::User) : reading.user;
    profile.name = row.word(CsvField::Name);
    if (profile.name.isEmpty())
        profile.name = profile.host;
    profile.folder = row.word(CsvField::Folder);
    profile.environment = environmentOfWord(row.word(CsvField::Environment));
    profile.myPhone = row.word(CsvField::MyPhone);
    profile.encoding = row.word(CsvField::Encoding).toLower();
    profile.notes = notesOf(row.text(CsvField::Notes));
    ImportedServer server = importedServer(profile);
    // A guess could switch encryption off.
    if (!tls)
        server.problem = CsvServersTr::tr("“%1” does not say whether it has TLS. Write yes or no.")
                             .arg(displayName(tlsWord));
    else if (!isPort)
        server.problem = CsvServersTr::tr("“%1” is no port.").arg(displayName(portWord));
    return server;
}

QString exportedText(const ServerProfile& profile, CsvField field)
{
    switch (field) {
    case CsvField::Name:
        return profile.name;
    case CsvField::Folder:
        return profile.folder;
    case CsvField::Host:
        return profile.host;
    case CsvField::Port:
        return QString::number(profile.port);
    case CsvField::Tls:
        return profile.tls ? QStringLiteral("yes") : QStringLiteral("no");
    case CsvField::User:
        return profile.user;
    case CsvField::Environment:
        return environmentWord(profile.environment);
    case CsvField::MyPhone:
        return profile.myPhone;
    case CsvField::Encoding:
        return profile.encoding;
    case CsvField::Notes:
        return profile.notes;
    case CsvField::Secret:
    case CsvField::None:
        break;
    }
    return {};
}

} // namespace

QString csvFieldText(CsvField field)
{
    return field == CsvField::None
        ? CsvServersTr::tr("Not imported")
        : QCoreApplication::translate("wirechief::CsvServers", knownField(field).title);
}

QList<CsvField> csvFields()
{
    QList<CsvField> fields{CsvField::None};
    for (const KnownField& known : knownFields)
        fields.append(known.field);
    return fields;
}

CsvReading recognisedReading(const CsvTable& table)
{
    CsvReading reading;
    int known = 0;
    int filled = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QString title = QString::fromUtf8(table.cell(0, column)).trimmed();
        const CsvField field = fieldOfTitle(title);
        known += field == CsvField::None ? 0 : 1;
        filled += title.isEmpty() ? 0 : 1;
        reading.columns.append(reading.has(field) ? CsvField::None : field);
    }
    // Some call so what they connect to, others what they call it.
    for (int column = 0; column < table.columns(); ++column) {
        if (reading.columns.at(column) != CsvField::None
            || plainTitle(QString::fromUtf8(table.cell(0, column))) != QLatin1String("server"))
            continue;
        const CsvField field = reading.has(CsvField::Host) ? CsvField::Name : CsvField::Host;
        if (!reading.has(field)) {
            reading.columns[column] = field;
            ++known;
        }
    }
    // A server can be called “Server”; a row with two such words, or with nothing else, is one of titles.
    reading.hasTitles = known > 1 || (known > 0 && known == filled);
    if (!reading.hasTitles)
        reading.columns.fill(CsvField::None);
    return reading;
}

QList<ImportedServer> serversOf(const CsvTable& table, const CsvReading& reading)
{
    QList<ImportedServer> servers;
    for (int row = reading.hasTitles ? 1 : 0; row < table.rows(); ++row)
        servers.append(serverOfRow(CsvRow(table, reading, row), reading));
    return servers;
}

Secret csvSecretOf(const CsvTable& table, const CsvReading& reading, qsizetype server)
{
    return Secret(table.cell(int(server) + (reading.hasTitles ? 1 : 0), reading.columnOf(CsvField::Secret)));
}

bool hasCsvSecrets(const CsvTable& table, const CsvReading& reading)
{
    const int column = reading.columnOf(CsvField::Secret);
    for (int row = reading.hasTitles ? 1 : 0; column >= 0 && row < table.rows(); ++row) {
        if (!table.cell(row, column).isEmpty())
            return true;
    }
    return false;
}

QByteArray csvOf(const QList<ServerProfile>& servers)
{
    // Spreadsheets take a file without the mark for one of their own country's encoding.
    QByteArray bytes("\xef\xbb\xbf");
    const auto addRow = [&bytes](const auto& textOf) {
        QByteArrayList cells;
        for (const CsvField field : exportedFields)
            cells.append(textOf(field));
        bytes += cells.join(',') + "\r\n";
    };
    addRow([](CsvField field) { return QByteArray(knownField(field).title); });
    for (const ServerProfile& profile : servers)
        addRow([&profile](CsvField field) { return defusedCell(exportedText(profile, field)); });
    return bytes;
}

} // namespace wirechief

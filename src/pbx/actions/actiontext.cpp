// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actiontext.h"

#include "ami/message/nametable.h"
#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "pbx/cli/commandword.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace wirechief {

namespace {

struct ActionTextTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ActionForm)
};

Error refused(const QString& text)
{
    return {ErrorKind::InvalidInput, text, {}};
}

bool isFilled(const EnteredHeader& header)
{
    return header.secret ? header.secret->size() > 0 : !header.value.isEmpty();
}

/// Names of headers that the form wants and nobody filled in.
QStringList missingIn(const ActionForm& form, const std::vector<EnteredHeader>& headers)
{
    QStringList missing;
    for (const ActionParameter& parameter : form.parameters) {
        const bool isThere
            = std::any_of(headers.begin(), headers.end(), [&parameter](const EnteredHeader& header) {
                  return isFilled(header) && sameName(header.key, parameter.name);
              });
        if (parameter.isRequired && !isThere)
            missing.append(displayName(QByteArrayView(parameter.name)));
    }
    return missing;
}

/// The value for a text that is kept or shown: a secret by its name.
QString openValue(const AmiAction::Header& header)
{
    return header.secret ? QString(u'{' + QString::fromUtf8(header.key) + u'}')
                         : QString::fromUtf8(header.value);
}

QStringList actionWords(const AmiAction& action)
{
    QStringList words{QString::fromUtf8(action.name())};
    for (const AmiAction::Header& header : action.headers())
        words.append(QString(QString::fromUtf8(header.key) + u'=' + openValue(header)));
    return words;
}

} // namespace

Result<AmiAction> composeAction(const ActionForm& form, const std::vector<EnteredHeader>& headers)
{
    AmiAction action(form.name);
    for (const EnteredHeader& header : headers) {
        if (!isFilled(header))
            continue;
        if (sameName(header.key, "Action") || sameName(header.key, "ActionID"))
            return refused(ActionTextTr::tr("The program writes %1 itself.").arg(displayName(header.key)));
        if (header.secret)
            action.addSecret(header.key, *header.secret);
        else if (isSecretHeader(header.key, form.name))
            action.addSecret(header.key, Secret(header.value.toUtf8()));
        else
            action.addText(header.key, header.value);
    }
    if (const QStringList missing = missingIn(form, headers); !missing.isEmpty())
        return refused(ActionTextTr::tr("%1 needs: %2.", "action, names of headers")
                           .arg(displayName(form.name), missing.join(QStringLiteral(", "))));
    if (const Result<void> good = action.check("1"); !good)
        return good.error();
    return action;
}

Result<std::vector<EnteredHeader>> readHeaderLines(const QString& lines)
{
    std::vector<EnteredHeader> headers;
    const QStringList all = lines.split(u'\n');
    for (const QString& line : all) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return refused(
                ActionTextTr::tr("“%1” is no header: write “Name: value”.").arg(displayName(line)));
        QString value = line.mid(colon + 1);
        if (value.startsWith(u' '))
            value.remove(0, 1);
        headers.push_back({line.left(colon).trimmed().toUtf8(), value});
    }
    return headers;
}

Result<AmiAction> readActionWords(const QStringList& words)
{
    AmiAction action(words.value(0).toUtf8());
    for (const QString& word : words.mid(1)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return refused(ActionTextTr::tr("“%1” is no Key=Value.").arg(displayName(word)));
        action.addText(word.left(equals).toUtf8(), word.mid(equals + 1));
    }
    return action;
}

QString actionLine(const AmiAction& action)
{
    QStringList words = actionWords(action);
    for (QString& word : words)
        word = asArgument(word);
    return words.join(u' ');
}

QString shellWord(const QString& word)
{
    const auto isPlain = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("_@%+=:,./-").contains(c);
    };
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    return QString(u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'');
}

QStringList wordsOfShell(QStringView line)
{
    QStringList words;
    bool isBetween = true;
    QChar quote;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (quote.isNull() && c.isSpace()) {
            isBetween = true;
            continue;
        }
        const QChar next = at + 1 < line.size() ? line[at + 1] : QChar();
        // Between double quotes a backslash is one before anything else.
        const bool isEscape = c == u'\\' && quote != u'\'' && !next.isNull()
            && (quote.isNull() || QStringLiteral("$`\"\\\n").contains(next));
        if (isEscape && next == u'\n') {
            ++at;
            continue;
        }
        if (std::exchange(isBetween, false))
            words.append(QString());
        if (isEscape) {
            words.last() += next;
            ++at;
        } else if (c == quote) {
            quote = QChar();
        } else if (quote.isNull() && (c == u'\'' || c == u'"')) {
            quote = c;
        } else {
            words.last() += c;
        }
    }
    return words;
}

QString shellWords(const AmiAction& action)
{
    QStringList words = actionWords(action);
    for (QString& word : words)
        word = shellWord(word);
    return words.join(u' ');
}

Result<AmiAction> readActionText(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(QLatin1String("Action:"), Qt::CaseInsensitive)) {
        // A saved action has no single quotes around its words.
        const bool isCommand = trimmed.startsWith(QLatin1String("wirechiefctl"));
        QStringList words = isCommand || trimmed.contains(QLatin1String(" '")) ? wordsOfShell(trimmed)
                                                                               : commandWords(trimmed);
        if (isCommand) // parameters have an equals sign, and options with a value stand before
            words = words.mid(words.lastIndexOf(QStringLiteral("action")) + 1);
        return words.isEmpty() ? Result<AmiAction>(refused(ActionTextTr::tr("There is no action in it.")))
                               : readActionWords(words);
    }
    const Result<std::vector<EnteredHeader>> headers = readHeaderLines(trimmed);
    if (!headers)
        return headers.error();
    AmiAction action(headers->front().value.trimmed().toUtf8());
    for (size_t i = 1; i < headers->size(); ++i) {
        const EnteredHeader& header = headers->at(i);
        if (!sameName(header.key, "ActionID"))
            action.addText(header.key, header.value);
    }
    return action;
}

} // namespace wirechief

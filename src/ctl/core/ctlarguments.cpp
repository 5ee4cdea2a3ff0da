// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlarguments.h"

#include "base/displaytext.h"
#include "base/textencoding.h"
#include "ctlverbs.h"
#include "profiles/servers/profilestore.h"
#include "sessions/quickconnect/quickaddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wirechief {

namespace {

struct ArgumentsTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::CtlArguments)
};

struct OptionInfo {
    const char* name;
    const char* value; ///< null: it has none
    QString text;
    bool isForAll = true; ///< verbs; else those that name it
};

QList<OptionInfo> optionInfos()
{
    return {
        {"profile", "NAME", ArgumentsTr::tr("A saved server; may be given several times.")},
        {"folder", "FOLDER", ArgumentsTr::tr("All saved servers in this folder and below it.")},
        {"all", nullptr, ArgumentsTr::tr("All saved servers.")},
        {"host", "HOST[:PORT]",
            ArgumentsTr::tr("A server that need not be saved; may be given several times.")},
        {"user", "USER", ArgumentsTr::tr("With --host: the manager user.")},
        {"tls", nullptr,
            ArgumentsTr::tr("With --host: encrypt the link. The port is then 5039 unless given.")},
        {"ca", "FILE", ArgumentsTr::tr("With --tls: a PEM file of further authorities to trust.")},
        {"pin", "SHA256",
            ArgumentsTr::tr(
                "With --tls: trust the certificate that has this fingerprint, and no other one.")},
        {"encoding", "NAME",
            ArgumentsTr::tr("With --host: what an old server writes in where it is not UTF-8, for instance "
                            "windows-1251.")},
        {"secret-fd", "N", ArgumentsTr::tr("Read the secret from this open file descriptor.")},
        {"secret-file", "FILE",
            ArgumentsTr::tr(
                "Read the secret from this file; it must be yours, and nobody else may use it (mode "
                "0600).")},
        {"vault-password-fd", "N",
            ArgumentsTr::tr("Read the password of Wirechief's vault from this open file descriptor.")},
        {"vault-password-file", "FILE", ArgumentsTr::tr("The same from a file of mode 0600.")},
        {"timeout", "SECONDS", ArgumentsTr::tr("Give up a server after so many seconds.")},
        {"yes", nullptr, ArgumentsTr::tr("Change servers although they are marked as Production.")},
        {"confirm", "NAME", ArgumentsTr::tr("The same where the server wants its name.")},
        {"stop-at-failure", nullptr, ArgumentsTr::tr("Begin with no further server once one has failed.")},
        {"quiet", nullptr, ArgumentsTr::tr("No word on standard error.")},
        {"verbose", nullptr, ArgumentsTr::tr("More words on standard error.")},
        {"json", nullptr, ArgumentsTr::tr("One JSON object a line."), false},
        {"csv", nullptr, ArgumentsTr::tr("Comma-separated values."), false},
        {"table", nullptr, ArgumentsTr::tr("A table for people; so it is anyway."), false},
        {"filter", "FILTER", ArgumentsTr::tr("Only what this filter lets through, as in the window."), false},
        {"columns", "ID,ID…", ArgumentsTr::tr("These columns, in this order."), false},
        {"watch", nullptr, ArgumentsTr::tr("Go on, and tell what changes."), false},
        {"until", "FILTER", ArgumentsTr::tr("What is waited for."), false},
        {"to", "EXTEN@CONTEXT[,PRIORITY]", ArgumentsTr::tr("Where the channel goes in the dialplan."), false},
        {"application", "NAME", ArgumentsTr::tr("The application that the channel runs instead."), false},
        {"data", "TEXT", ArgumentsTr::tr("With --application: its arguments."), false},
        {"caller-id", "\"NAME\" <NUMBER>", ArgumentsTr::tr("What the called one sees."), false},
        {"variable", "NAME=VALUE", ArgumentsTr::tr("A variable of the channel; may be given several times."),
            false},
        {"environment", "NAME",
            ArgumentsTr::tr("With profiles add: Production, Test, Development, or a name of your own."),
            false},
        {"read-only", nullptr, ArgumentsTr::tr("With profiles add: nothing is ever changed there."), false},
        {"overwrite", nullptr, ArgumentsTr::tr("With profiles export: replace a file that is there."), false},
    };
}

Error badUsage(const QString& text)
{
    return {ErrorKind::InvalidInput, text, ArgumentsTr::tr("See wirechiefctl --help.")};
}

void addOptions(QCommandLineParser& parser)
{
    for (const OptionInfo& info : optionInfos()) {
        QCommandLineOption option(QLatin1String(info.name), info.text);
        if (info.value != nullptr)
            option.setValueName(QString::fromUtf8(info.value));
        parser.addOption(option);
    }
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, ArgumentsTr::tr("Show this help.")});
    parser.addOption(
        {{QStringLiteral("v"), QStringLiteral("version")}, ArgumentsTr::tr("Show the version.")});
}

/// Reads what is set out of the parser; each part says what is wrong with it.
class Reader {
public:
    explicit Reader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    std::optional<Error> read(CtlRequest& request) const
    {
        for (const auto part : {&Reader::readVerb, &Reader::readServers, &Reader::readSecrets,
                 &Reader::readLists, &Reader::readRest}) {
            if (std::optional<Error> error = (this->*part)(request))
                return error;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isSet(const char* name) const { return m_parser.isSet(QLatin1String(name)); }
    [[nodiscard]] QString value(const char* name) const { return m_parser.value(QLatin1String(name)); }

    std::optional<Error> readVerb(CtlRequest& request) const
    {
        QStringList words = m_parser.positionalArguments();
        if (words.isEmpty())
            return badUsage(ArgumentsTr::tr("Nothing to do was named."));
        request.verb = words.takeFirst();
        request.arguments = words;
        const CtlVerb* verb = findCtlVerb(request.verb);
        if (verb == nullptr)
            return badUsage(ArgumentsTr::tr("“%1” is nothing that wirechiefctl can do.").arg(request.verb));
        if (words.size() < verb->fewestArguments)
            return badUsage(ArgumentsTr::tr("What is missing is %1: wirechiefctl %2 %1")
                                .arg(QString::fromUtf8(verb->arguments), request.verb));
        if (verb->mostArguments >= 0 && words.size() > verb->mostArguments)
            return badUsage(
                ArgumentsTr::tr("“%1” is too much for %2.").arg(words.at(verb->mostArguments), request.verb));
        for (const OptionInfo& info : optionInfos()) {
            if (isSet(info.name) && !info.isForAll && !verb->options.contains(QLatin1String(info.name)))
                return badUsage(
                    ArgumentsTr::tr("--%1 means nothing to %2.").arg(QLatin1String(info.name), request.verb));
        }
        return std::nullopt;
    }

    std::optional<Error> readServers(CtlRequest& request) const
    {
        request.profileNames = m_parser.values(QStringLiteral("profile"));
        request.folders = m_parser.values(QStringLiteral("folder"));
        request.allProfiles = isSet("all");
        const QStringList hosts = m_parser.values(QStringLiteral("host"));
        if (hosts.isEmpty()) {
            for (const char* name : {"user", "tls", "ca", "pin", "encoding"}) {
                if (isSet(name))
                    return badUsage(
                        ArgumentsTr::tr("--%1 is of use only with --host.").arg(QLatin1String(name)));
            }
        }
        for (const QString& host : hosts) {
            const Result<ServerProfile> profile = readHost(host);
            if (!profile)
                return profile.error();
            request.hosts.append(*profile);
        }
        return std::nullopt;
    }

    [[nodiscard]] Result<ServerProfile> readHost(const QString& host) const
    {
        Result<QuickAddress> address = readAddress(host);
        if (!address)
            return badUsage(address.error().toString());
        if (address->host.isEmpty())
            return badUsage(
                ArgumentsTr::tr("--host is empty. Write the name or the address of the server behind it."));
        address->tls = isSet("tls");
        address->user = value("user");
        if (address->user.isEmpty())
            return badUsage(ArgumentsTr::tr("--host needs --user too."));
        for (const char* name : {"ca", "pin"}) {
            if (isSet(name) && !address->tls)
                return badUsage(ArgumentsTr::tr("--%1 is of use only with --tls.").arg(QLatin1String(name)));
        }
        ServerProfile profile = quickProfile(*address);
        profile.name = address->text();
        profile.caFile = value("ca");
        if (isSet("pin")) {
            QString digits = value("pin").remove(u':');
            if (digits.startsWith(QLatin1String("sha256"), Qt::CaseInsensitive))
                digits.remove(0, 6);
            profile.trusted.certificate = QByteArray::fromHex(digits.toLatin1());
            if (profile.trusted.certificate.size() != 32 || digits.size() != 64)
                return badUsage(ArgumentsTr::tr("--pin wants a SHA-256 fingerprint: 64 hexadecimal digits."));
        }
        if (isSet("encoding")) {
            const std::optional<TextEncoding> encoding = findTextEncoding(value("encoding"));
            if (!encoding)
                return badUsage(
                    ArgumentsTr::tr("“%1” is no encoding that Wirechief knows.").arg(value("encoding")));
            profile.encoding = encoding->id;
        }
        if (const QString problem = validate(profile); !problem.isEmpty())
            return badUsage(problem);
        return profile;
    }

    std::optional<Error> readPlace(const QByteArray& what, SecretPlaceOption& place) const
    {
        const QByteArray descriptorName = what + "-fd";
        const QByteArray fileName = what + "-file";
        const char* descriptor = descriptorName.constData();
        const char* file = fileName.constData();
        if (isSet(descriptor) && isSet(file))
            return badUsage(ArgumentsTr::tr("Only one of --%1 and --%2 can be given.")
                                .arg(QLatin1String(descriptor), QLatin1String(file)));
        place.file = value(file);
        if (!isSet(descriptor))
            return std::nullopt;
        bool isNumber = false;
        place.descriptor = value(descriptor).toInt(&isNumber);
        if (!isNumber || place.descriptor < 0)
            return badUsage(ArgumentsTr::tr("--%1 wants the number of an open file descriptor.")
                                .arg(QLatin1String(descriptor)));
        return std::nullopt;
    }

    std::optional<Error> readSecrets(CtlRequest& request) const
    {
        if (std::optional<Error> error = readPlace("secret", request.secret))
            return error;
        if (std::optional<Error> error = readPlace("vault-password", request.vaultPassword))
            return error;
        const bool logsIn = findCtlVerb(request.verb)->make != nullptr;
        if (!request.hosts.isEmpty() && !request.secret.isGiven() && logsIn)
            return badUsage(ArgumentsTr::tr("--host needs --secret-fd or --secret-file too."));
        return std::nullopt;
    }

    std::optional<Error> readLists(CtlRequest& request) const
    {
        if (int(isSet("json")) + int(isSet("csv")) + int(isSet("table")) > 1)
            return badUsage(ArgumentsTr::tr("Only one of --json, --csv and --table can be given."));
        request.format = isSet("json") ? ListFormat::Json
            : isSet("csv")             ? ListFormat::Csv
                                       : ListFormat::Table;
        request.filter = value("filter");
        request.until = value("until");
        request.watch = isSet("watch");
        request.columns = value("columns").split(u',', Qt::SkipEmptyParts);
        for (QString& column : request.columns)
            column = column.trimmed();
        return std::nullopt;
    }

    std::optional<Error> readRest(CtlRequest& request) const
    {
        request.yes = isSet("yes");
        request.confirmedName = value("confirm");
        request.stopAtFailure = isSet("stop-at-failure");
        request.quiet = isSet("quiet");
        request.verbose = isSet("verbose");
        request.to = value("to");
        request.application = value("application");
        request.data = value("data");
        request.callerId = value("caller-id");
        request.environment = value("environment").trimmed();
        request.readOnly = isSet("read-only");
        request.overwrite = isSet("overwrite");
        request.variables = m_parser.values(QStringLiteral("variable"));
        if (!isSet("timeout"))
            return std::nullopt;
        bool isNumber = false;
        const double seconds = value("timeout").toDouble(&isNumber);
        constexpr double longest = 7 * 24 * 3600.0;
        if (!isNumber || !(seconds > 0) || seconds > longest)
            return badUsage(ArgumentsTr::tr("--timeout wants seconds, at most a week of them."));
        request.timeout = std::chrono::milliseconds(qint64(seconds * 1000));
        return std::nullopt;
    }

    const QCommandLineParser& m_parser;
};

QString optionLine(const OptionInfo& info)
{
    QString name = QStringLiteral("  --") + QLatin1String(info.name);
    if (info.value != nullptr)
        name += u' ' + QString::fromUtf8(info.value);
    constexpr qsizetype column = 30;
    if (name.size() < column)
        return name.leftJustified(column) + info.text + u'\n';
    return name + u'\n' + QString(column, u' ') + info.text + u'\n';
}

QString verbLine(const CtlVerb& verb)
{
    const QString call
        = QString(QStringLiteral("  ") + QLatin1String(verb.name) + u' ' + QString::fromUtf8(verb.arguments))
              .trimmed();
    return QStringLiteral("  ") + call + u'\n' + QString(6, u' ') + verb.help + u'\n';
}

} // namespace

Result<CtlRequest> parseCtlArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CtlRequest request;
    if (!parser.parse(arguments))
        return badUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("version"))) {
        request.task = CtlRequest::Task::Version;
        return request;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        request.task = CtlRequest::Task::Help;
        request.verb = parser.positionalArguments().value(0);
        if (request.verb.isEmpty() || findCtlVerb(request.verb) != nullptr)
            return request;
        return badUsage(ArgumentsTr::tr("“%1” is nothing that wirechiefctl can do.").arg(request.verb));
    }
    if (std::optional<Error> error = Reader(parser).read(request))
        return *error;
    return request;
}

QString ctlHelp(const QString& name)
{
    const CtlVerb* verb = findCtlVerb(name);
    QString text;
    QStringList wanted;
    if (verb != nullptr) {
        text = ArgumentsTr::tr("Usage: wirechiefctl [SERVERS] %1 %2")
                   .arg(name, QString::fromUtf8(verb->arguments))
                   .trimmed()
            + QStringLiteral("\n\n") + verb->help + u'\n';
        wanted = verb->options;
    } else {
        text = ArgumentsTr::tr("Usage: wirechiefctl [SERVERS] [OPTIONS] WHAT [ARGUMENTS]\n\n"
                               "Runs Asterisk servers from scripts, as Wirechief does by point and click.\n\n"
                               "WHAT is one of:\n");
        for (const CtlVerb& each : ctlVerbs())
            text += verbLine(each);
    }
    QString own;
    QString common;
    for (const OptionInfo& info : optionInfos()) {
        if (info.isForAll)
            common += optionLine(info);
        else if (verb == nullptr || wanted.contains(QLatin1String(info.name)))
            own += optionLine(info);
    }
    if (!own.isEmpty())
        text += u'\n' + ArgumentsTr::tr("Options of it:") + u'\n' + own;
    text += u'\n' + ArgumentsTr::tr("Servers, and options for all:") + u'\n' + common + u'\n'
        + ArgumentsTr::tr(
            "A FILTER is words, and conditions on columns, whose names are the keys of --json: state=up, "
            "caller:miller, duration>5m, not, or, and brackets.")
        + QStringLiteral("\n\n")
        + ArgumentsTr::tr("For instance: %1")
              .arg(QStringLiteral("wirechiefctl --profile berlin --yes reload app_queue"))
        + QStringLiteral("\n\n")
        + ArgumentsTr::tr(
            "It ends with 0 when all was done, 1 when a server said no, 2 when it was called wrongly, 3 "
            "when the login was refused, 4 without a connection, 5 when the certificate is not trusted, "
            "6 when time was up, 7 when nobody knows whether it was done, 8 when the output is incomplete, "
            "130 when a signal ended it.")
        + u'\n';
    return text;
}

QStringList ctlOptionNames()
{
    QStringList names;
    for (const OptionInfo& info : optionInfos())
        names.append(QStringLiteral("--") + QLatin1String(info.name));
    return names << QStringLiteral("--help") << QStringLiteral("--version");
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "base/textencoding.h"
#include "platform.h"
#include "profiles/servers/profilestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wirechief {

namespace {

struct CommandLineTr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error badUsage(const QString& text)
{
    return {ErrorKind::InvalidInput, text, CommandLineTr::tr("See wirechief --help.")};
}

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const QString& description, const char* value = nullptr) {
        QCommandLineOption option(QLatin1String(name), description);
        if (value)
            option.setValueName(QLatin1String(value));
        parser.addOption(option);
    };
    parser.setApplicationDescription(CommandLineTr::tr("Runs Asterisk servers by point and click."));
    add("connect", CommandLineTr::tr("Open the saved server of this name."), "name");
    add("host", CommandLineTr::tr("Open this server without saving it."), "host");
    add("port", CommandLineTr::tr("Its port: 5038, with --tls 5039, unless given."), "port");
    add("user", CommandLineTr::tr("The manager user."), "user");
    add("secret-file",
        CommandLineTr::tr(
            "A file that holds the secret and nothing else; it must be yours, no link, and nobody else "
            "may use "
            "it (chmod 600)."),
        "file");
    add("tls", CommandLineTr::tr("Encrypt the link."));
    add("ca", CommandLineTr::tr("With --tls: a PEM file of further authorities to trust."), "file");
    add("encoding",
        CommandLineTr::tr("What an old server writes in where it is not UTF-8, for instance windows-1251."),
        "name");
    add("demo", CommandLineTr::tr("Open the demo server that is part of this program."));
    add("theme", CommandLineTr::tr("Colours for this run: system, light or dark."), "theme");
    add(coreDumpsOption,
        CommandLineTr::tr(
            "For a report of a fault: let core files and debuggers read the memory of this run, "
            "secrets included."));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, CommandLineTr::tr("Show this help.")});
    parser.addOption(
        {{QStringLiteral("v"), QStringLiteral("version")}, CommandLineTr::tr("Show the version.")});
}

std::optional<Error> readUnsaved(const QCommandLineParser& parser, CommandLine& result)
{
    const auto isSet = [&parser](const char* name) { return parser.isSet(QLatin1String(name)); };
    if (!isSet("host")) {
        for (const char* name : {"port", "user", "secret-file", "tls", "ca", "encoding"}) {
            if (isSet(name))
                return badUsage(
                    CommandLineTr::tr("--%1 is of use only with --host.").arg(QLatin1String(name)));
        }
        return std::nullopt;
    }
    for (const char* name : {"user", "secret-file"}) {
        if (!isSet(name))
            return badUsage(CommandLineTr::tr("--host needs --%1 too.").arg(QLatin1String(name)));
    }
    if (isSet("ca") && !isSet("tls"))
        return badUsage(CommandLineTr::tr("--ca is of use only with --tls."));
    ServerProfile profile;
    profile.id = ProfileStore::newId();
    profile.host = parser.value(QStringLiteral("host"));
    profile.name = profile.host;
    profile.tls = isSet("tls");
    profile.port = profile.tls ? 5039 : 5038;
    profile.caFile = parser.value(QStringLiteral("ca"));
    profile.user = parser.value(QStringLiteral("user"));
    if (isSet("port")) {
        bool ok = false;
        profile.port = parser.value(QStringLiteral("port")).toUShort(&ok);
        if (!ok || profile.port == 0)
            return badUsage(CommandLineTr::tr("The port must be a number from 1 to 65535."));
    }
    if (isSet("encoding")) {
        const std::optional<TextEncoding> encoding
            = findTextEncoding(parser.value(QStringLiteral("encoding")));
        QStringList known;
        for (const TextEncoding& each : textEncodings())
            known.append(each.id);
        if (!encoding)
            return badUsage(
                CommandLineTr::tr("--encoding is one of %1.").arg(known.join(QStringLiteral(", "))));
        profile.encoding = encoding->id;
    }
    const QString problem = validate(profile);
    if (!problem.isEmpty())
        return badUsage(problem);
    result.unsaved = profile;
    result.secretFile = parser.value(QStringLiteral("secret-file"));
    return std::nullopt;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine result;
    if (!parser.parse(arguments))
        return badUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        result.task = CommandLine::Task::Help;
        return result;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        result.task = CommandLine::Task::Version;
        return result;
    }
    if (!parser.positionalArguments().isEmpty())
        return badUsage(CommandLineTr::tr("Wirechief does not know what to do with “%1”.")
                            .arg(parser.positionalArguments().constFirst()));
    result.connectName = parser.value(QStringLiteral("connect"));
    result.allowsCoreDumps = parser.isSet(QLatin1String(coreDumpsOption));
    result.demo = parser.isSet(QStringLiteral("demo"));
    if (parser.isSet(QStringLiteral("connect")) && result.connectName.isEmpty())
        return badUsage(CommandLineTr::tr("--connect needs the name of a saved server."));
    if (int(parser.isSet(QStringLiteral("connect"))) + int(parser.isSet(QStringLiteral("host")))
            + int(result.demo)
        > 1)
        return badUsage(CommandLineTr::tr("Only one of --connect, --host and --demo can be given."));
    if (parser.isSet(QStringLiteral("theme"))) {
        result.appearance = appearanceFromName(parser.value(QStringLiteral("theme")));
        if (!result.appearance)
            return badUsage(CommandLineTr::tr("--theme is one of system, light and dark."));
    }
    if (std::optional<Error> error = readUnsaved(parser, result))
        return *error;
    return result;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace wirechief

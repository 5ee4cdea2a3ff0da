// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandguide.h"

#include "pbx/cli/commandword.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace wirechief {

namespace {

struct Command {
    const char* words;
    const char* summary;
};

/// Asterisk's own commands, as 1.8 to 23 have them.
constexpr std::array commonCommands{
    Command{"cdr show status", QT_TRANSLATE_NOOP("CommandGuide", "whether calls are recorded in CDRs")},
    Command{"channel originate", QT_TRANSLATE_NOOP("CommandGuide", "start a call")},
    Command{"channel redirect", QT_TRANSLATE_NOOP("CommandGuide", "send a channel to an extension")},
    Command{"channel request hangup", QT_TRANSLATE_NOOP("CommandGuide", "hang up a channel")},
    Command{"confbridge list", QT_TRANSLATE_NOOP("CommandGuide", "conferences")},
    Command{"core reload", QT_TRANSLATE_NOOP("CommandGuide", "read all configuration again")},
    Command{
        "core restart gracefully", QT_TRANSLATE_NOOP("CommandGuide", "restart when the last call has ended")},
    Command{"core restart now", QT_TRANSLATE_NOOP("CommandGuide", "restart at once; calls end")},
    Command{"core set debug", QT_TRANSLATE_NOOP("CommandGuide", "level of debug messages")},
    Command{"core set verbose", QT_TRANSLATE_NOOP("CommandGuide", "level of verbose messages")},
    Command{"core show application", QT_TRANSLATE_NOOP("CommandGuide", "help on a dialplan application")},
    Command{"core show applications", QT_TRANSLATE_NOOP("CommandGuide", "dialplan applications")},
    Command{"core show calls", QT_TRANSLATE_NOOP("CommandGuide", "how many calls there are and were")},
    Command{"core show channel", QT_TRANSLATE_NOOP("CommandGuide", "all about one channel")},
    Command{"core show channels", QT_TRANSLATE_NOOP("CommandGuide", "channels")},
    Command{"core show codecs", QT_TRANSLATE_NOOP("CommandGuide", "codecs")},
    Command{"core show function", QT_TRANSLATE_NOOP("CommandGuide", "help on a dialplan function")},
    Command{"core show functions", QT_TRANSLATE_NOOP("CommandGuide", "dialplan functions")},
    Command{"core show help", QT_TRANSLATE_NOOP("CommandGuide", "commands, or help on one of them")},
    Command{"core show hints", QT_TRANSLATE_NOOP("CommandGuide", "hints, and who watches them")},
    Command{"core show settings", QT_TRANSLATE_NOOP("CommandGuide", "settings of the server")},
    Command{"core show sysinfo", QT_TRANSLATE_NOOP("CommandGuide", "memory and load of the machine")},
    Command{"core show taskprocessors", QT_TRANSLATE_NOOP("CommandGuide", "queues of work inside Asterisk")},
    Command{"core show threads", QT_TRANSLATE_NOOP("CommandGuide", "threads")},
    Command{"core show translation",
        QT_TRANSLATE_NOOP("CommandGuide", "what it costs to convert between codecs")},
    Command{"core show uptime", QT_TRANSLATE_NOOP("CommandGuide", "since when it runs")},
    Command{"core show version", QT_TRANSLATE_NOOP("CommandGuide", "release")},
    Command{"core stop gracefully", QT_TRANSLATE_NOOP("CommandGuide", "stop when the last call has ended")},
    Command{"core stop now", QT_TRANSLATE_NOOP("CommandGuide", "stop at once; calls end")},
    Command{"database del", QT_TRANSLATE_NOOP("CommandGuide", "delete a key of the database")},
    Command{"database deltree", QT_TRANSLATE_NOOP("CommandGuide", "delete a family of the database")},
    Command{"database get", QT_TRANSLATE_NOOP("CommandGuide", "one value of the database")},
    Command{"database put", QT_TRANSLATE_NOOP("CommandGuide", "write a value into the database")},
    Command{"database show", QT_TRANSLATE_NOOP("CommandGuide", "the database")},
    Command{"dialplan reload", QT_TRANSLATE_NOOP("CommandGuide", "read the dialplan again")},
    Command{"dialplan show", QT_TRANSLATE_NOOP("CommandGuide", "the dialplan, or a part of it")},
    Command{"http show status", QT_TRANSLATE_NOOP("CommandGuide", "the built-in web server")},
    Command{"iax2 show peers", QT_TRANSLATE_NOOP("CommandGuide", "IAX2 peers")},
    Command{"iax2 show registry", QT_TRANSLATE_NOOP("CommandGuide", "IAX2 registrations")},
    Command{"logger reload", QT_TRANSLATE_NOOP("CommandGuide", "read logger.conf again")},
    Command{"logger rotate", QT_TRANSLATE_NOOP("CommandGuide", "begin new log files")},
    Command{"logger show channels", QT_TRANSLATE_NOOP("CommandGuide", "log files and what goes into them")},
    Command{"manager show connected", QT_TRANSLATE_NOOP("CommandGuide", "sessions of the manager interface")},
    Command{"manager show settings", QT_TRANSLATE_NOOP("CommandGuide", "settings of the manager interface")},
    Command{"manager show users", QT_TRANSLATE_NOOP("CommandGuide", "users of the manager interface")},
    Command{"module load", QT_TRANSLATE_NOOP("CommandGuide", "load a module")},
    Command{"module reload", QT_TRANSLATE_NOOP("CommandGuide", "let a module read its configuration again")},
    Command{"module show", QT_TRANSLATE_NOOP("CommandGuide", "loaded modules")},
    Command{"module unload", QT_TRANSLATE_NOOP("CommandGuide", "unload a module")},
    Command{"moh show classes", QT_TRANSLATE_NOOP("CommandGuide", "classes of music on hold")},
    Command{"parking show", QT_TRANSLATE_NOOP("CommandGuide", "parked calls")},
    Command{"pjsip qualify", QT_TRANSLATE_NOOP("CommandGuide", "ask an endpoint whether it is there")},
    Command{"pjsip reload", QT_TRANSLATE_NOOP("CommandGuide", "read the configuration of PJSIP again")},
    Command{"pjsip set logger off", QT_TRANSLATE_NOOP("CommandGuide", "log SIP messages no more")},
    Command{"pjsip set logger on", QT_TRANSLATE_NOOP("CommandGuide", "log SIP messages")},
    Command{"pjsip show aors", QT_TRANSLATE_NOOP("CommandGuide", "addresses of record")},
    Command{"pjsip show channels", QT_TRANSLATE_NOOP("CommandGuide", "channels of PJSIP")},
    Command{"pjsip show contacts", QT_TRANSLATE_NOOP("CommandGuide", "contacts, and how fast they answer")},
    Command{"pjsip show endpoint", QT_TRANSLATE_NOOP("CommandGuide", "all about one endpoint")},
    Command{"pjsip show endpoints", QT_TRANSLATE_NOOP("CommandGuide", "endpoints")},
    Command{"pjsip show registrations", QT_TRANSLATE_NOOP("CommandGuide", "where this server is registered")},
    Command{"pjsip show transports", QT_TRANSLATE_NOOP("CommandGuide", "transports of PJSIP")},
    Command{"queue add member", QT_TRANSLATE_NOOP("CommandGuide", "add a member to a queue")},
    Command{"queue remove member", QT_TRANSLATE_NOOP("CommandGuide", "take a member out of a queue")},
    Command{"queue show", QT_TRANSLATE_NOOP("CommandGuide", "queues, their members and callers")},
    Command{"rtp set debug off", QT_TRANSLATE_NOOP("CommandGuide", "log RTP packets no more")},
    Command{"rtp set debug on", QT_TRANSLATE_NOOP("CommandGuide", "log RTP packets")},
    Command{"sip show channels", QT_TRANSLATE_NOOP("CommandGuide", "channels of chan_sip")},
    Command{"sip show peer", QT_TRANSLATE_NOOP("CommandGuide", "all about one peer of chan_sip")},
    Command{"sip show peers", QT_TRANSLATE_NOOP("CommandGuide", "peers of chan_sip")},
    Command{"sip show registry", QT_TRANSLATE_NOOP("CommandGuide", "registrations of chan_sip")},
    Command{"voicemail show users", QT_TRANSLATE_NOOP("CommandGuide", "mailboxes")},
};

} // namespace

QList<CompletionOffer> knownCompletions(const QString& line)
{
    const CommandWord word = lastWord(line);
    QString before = line.left(word.begin).simplified().toLower();
    if (!before.isEmpty())
        before += u' ';
    std::map<QString, QString> offers; // in order, each once
    for (const Command& command : commonCommands) {
        const QString words = QString::fromLatin1(command.words);
        if (!words.startsWith(before))
            continue;
        const qsizetype end = words.indexOf(u' ', before.size());
        const QString offer = words.mid(before.size(), end < 0 ? -1 : end - before.size());
        if (!offer.startsWith(word.text, Qt::CaseInsensitive))
            continue;
        QString& help = offers[offer];
        if (end < 0)
            help = commandSummary(words);
    }
    QList<CompletionOffer> list;
    for (const auto& [offer, help] : offers)
        list.append({offer, help});
    return list;
}

QString commandSummary(const QString& command)
{
    const QByteArray words = command.simplified().toLower().toLatin1();
    const auto* found = std::find_if(commonCommands.begin(), commonCommands.end(),
        [&words](const Command& one) { return words == QByteArrayView(one.words); });
    return found == commonCommands.end() ? QString()
                                         : QCoreApplication::translate("CommandGuide", found->summary);
}

} // namespace wirechief

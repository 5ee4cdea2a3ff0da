// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "democli.h"

#include <QDateTime>

#include <algorithm>

namespace wirechief {

DemoCli::DemoCli(DemoPbx& pbx)
    : m_pbx(pbx)
    , m_state(pbx.state())
{
    const auto add = [this](const char* words, const char* usage, Handler handler) {
        m_entries.push_back({QByteArray(words).split(' '), usage, handler});
    };
    const Dialect dialect = m_state.dialect();
    add("core show version", "Display version info", &DemoCli::showVersion);
    add("core show uptime", "Show uptime information", &DemoCli::showUptime);
    add("core show channels", "Display information on channels", &DemoCli::showChannels);
    add("core show channels concise", "Display information on channels", &DemoCli::showChannelsConcise);
    add("core show channels verbose", "Display information on channels", &DemoCli::showChannelsVerbose);
    add("core show channel", "Display information on a specific channel", &DemoCli::showChannel);
    add("core show application", "Describe a specific dialplan application", &DemoCli::showApplication);
    add("core show calls", "Display information on calls", &DemoCli::showCalls);
    add("module show", "List modules and info", &DemoCli::showModules);
    add("module show like", "List modules and info", &DemoCli::showModules);
    add("module reload", "Reload configuration for a module", &DemoCli::reload);
    add("queue show", "Show status of a queue", &DemoCli::showQueues);
    add("dialplan show", "Show dialplan", &DemoCli::showDialplan);
    add("manager show connected", "List connected manager interface users", &DemoCli::showConnected);
    add("_command matchesarray", "Returns command matches array", &DemoCli::matches);
    if (dialect == Dialect::Asterisk14) {
        add("help", "Display help list, or specific help on a command", &DemoCli::help);
        add("reload", "Reload configuration", &DemoCli::reloadOld);
        add("soft hangup", "Request a hangup on a given channel", &DemoCli::requestHangup);
        return;
    }
    add("core show help", "Display help list, or specific help on a command", &DemoCli::help);
    add("help", "Display help list, or specific help on a command", &DemoCli::help);
    add("core reload", "Global reload", &DemoCli::reload);
    add("reload", "Global reload", &DemoCli::reload);
    add("channel request hangup", "Request a hangup on a given channel", &DemoCli::requestHangup);
    if (m_state.isModern())
        add("pjsip show endpoints", "Show PJSIP Endpoints", &DemoCli::showEndpoints);
}

DemoCli::Words DemoCli::split(const QByteArray& line)
{
    Words words;
    QByteArray word;
    bool quoted = false;
    bool inWord = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '\\' && i + 1 < line.size()) {
            word += line[++i];
            inWord = true;
        } else if (c == '"') {
            quoted = !quoted;
            inWord = true;
        } else if ((c == ' ' || c == '\t') && !quoted) {
            if (inWord)
                words += word;
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        words += word;
    return words;
}

const DemoCli::Entry* DemoCli::find(const Words& words) const
{
    const Entry* best = nullptr;
    for (const Entry& entry : m_entries) {
        const bool fits = entry.words.size() <= words.size()
            && std::equal(entry.words.begin(), entry.words.end(), words.begin());
        if (fits && (best == nullptr || entry.words.size() > best->words.size()))
            best = &entry;
    }
    return best;
}

DemoCli::Output DemoCli::unknown(const QByteArray& line, const Words& words) const
{
    // As find_best() of main/cli.c: the words up to the first that fits no command.
    Words near;
    for (const QByteArray& word : words) {
        near += word;
        const bool fits = std::any_of(m_entries.begin(), m_entries.end(), [&near](const Entry& entry) {
            return near.size() <= entry.words.size()
                && std::equal(near.begin(), near.end(), entry.words.begin());
        });
        if (!fits)
            break;
    }
    const QByteArray help = m_state.dialect() == Dialect::Asterisk14 ? "help " : "core show help ";
    return {
        "No such command '" + line + "' (type '" + help + near.join(' ') + "' for other possible commands)\n",
        false};
}

DemoCli::Output DemoCli::run(const QByteArray& line, const QList<QByteArray>& connected)
{
    m_connected = connected;
    const Words words = split(line.trimmed());
    const Entry* entry = find(words);
    if (entry == nullptr)
        return unknown(line.trimmed(), words);
    return (this->*entry->handler)(words.mid(entry->words.size()));
}

DemoCli::Output DemoCli::showVersion(const Words&)
{
    const QDateTime built = QDateTime::fromMSecsSinceEpoch(DemoPbx::fixedStart, Qt::UTC);
    return {"Asterisk " + asteriskVersion(m_state.dialect())
        + " built by demo @ localhost on a x86_64 running Linux on "
        + built.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1() + " UTC\n"};
}

DemoCli::Output DemoCli::showUptime(const Words&)
{
    const auto words = [](qint64 ms) {
        const qint64 seconds = ms / 1000;
        QByteArray text;
        const auto unit = [&text](qint64 number, const char* name) {
            if (number > 0)
                text += (text.isEmpty() ? "" : ", ") + QByteArray::number(number) + ' ' + name
                    + (number == 1 ? "" : "s");
        };
        unit(seconds / 86400, "day");
        unit(seconds / 3600 % 24, "hour");
        unit(seconds / 60 % 60, "minute");
        unit(seconds % 60, "second");
        return text.isEmpty() ? QByteArray("0 seconds") : text;
    };
    return {"System uptime: " + words(m_state.now() - m_pbx.started())
        + "\nLast reload: " + words(m_state.now() - m_pbx.lastReload()) + '\n'};
}

DemoCli::Output DemoCli::showModules(const Words& arguments)
{
    const bool modern = m_state.isModern();
    QByteArray text = "Module                         Description                              Use Count ";
    text += modern ? " Status      Support Level\n" : "\n";
    int count = 0;
    for (const DemoModules::Module& module : m_pbx.modules().all()) {
        if (!module.isLoaded || (!arguments.isEmpty() && !module.file.contains(arguments.first())))
            continue;
        ++count;
        text += module.file.leftJustified(30) + ' ' + module.description.leftJustified(40) + ' '
            + QByteArray::number(module.uses).leftJustified(10);
        text += modern ? " Running              core\n" : "\n";
    }
    return {text + QByteArray::number(count) + " modules loaded\n"};
}

DemoCli::Output DemoCli::reload(const Words& arguments)
{
    const bool says = m_state.isModern();
    if (arguments.isEmpty()) {
        m_pbx.reload({});
        return {};
    }
    QByteArray text;
    for (const QByteArray& module : arguments) {
        const bool known = m_pbx.reload(module);
        if (!known)
            text += "No such module '" + module + "'\n";
        else if (says)
            text += "Module '" + module + "' reloaded successfully.\n";
    }
    return {text};
}

DemoCli::Output DemoCli::reloadOld(const Words& arguments)
{
    Output output = reload(arguments);
    output.text.prepend(
        "The 'reload' command is deprecated and will be removed in a future release. Please use "
        "'module reload' instead.\n");
    return output;
}

DemoCli::Output DemoCli::help(const Words& arguments)
{
    QByteArray text;
    for (const Entry& entry : m_entries) {
        const bool hidden = entry.words.first().startsWith('_');
        const bool asked = arguments.size() <= entry.words.size()
            && std::equal(arguments.begin(), arguments.end(), entry.words.begin());
        if (!hidden && asked)
            text += entry.words.join(' ').rightJustified(30) + " -- " + entry.usage + '\n';
    }
    if (text.isEmpty())
        return {"No such command '" + arguments.join(' ') + "'.\n", true};
    return {text};
}

DemoCli::Output DemoCli::requestHangup(const Words& arguments)
{
    if (arguments.size() != 1)
        return {"Usage: channel request hangup <channel>|<all>\n", false};
    QList<ChannelNumber> numbers;
    if (arguments.first() == "all") {
        for (const auto& [number, channel] : m_state.channels())
            numbers += number;
    } else if (const DemoChannel* channel = m_state.channelByName(arguments.first()); channel != nullptr) {
        numbers += channel->number;
    } else {
        return {arguments.first() + " is not a known channel\n"};
    }
    QByteArray text;
    for (ChannelNumber number : numbers) {
        if (const DemoChannel* channel = m_state.channel(number); channel != nullptr)
            text += "Requested Hangup on channel '" + channel->name + "'\n";
        m_pbx.calls().hangUp(number, 16);
    }
    return {text};
}

QList<QByteArray> DemoCli::candidates(const Words& before, const QByteArray& word)
{
    QList<QByteArray> found;
    const auto offer = [&found, &word](const QByteArray& candidate) {
        if (candidate.startsWith(word))
            found += candidate;
    };
    for (const Entry& entry : m_entries) {
        const bool fits = before.size() < entry.words.size()
            && std::equal(before.begin(), before.end(), entry.words.begin());
        if (fits && (!entry.words[before.size()].startsWith('_') || word.startsWith('_')))
            offer(entry.words[before.size()]);
    }
    const QByteArray command = before.join(' ');
    if (command == "module reload" || command == "module show like" || command == "module load") {
        for (const DemoModules::Module& module : m_pbx.modules().all()) {
            if (module.isLoaded == (command != "module load"))
                offer(module.file);
        }
    } else if (command == "channel request hangup" || command == "soft hangup"
        || command == "core show channel") {
        for (const auto& [number, channel] : m_state.channels())
            offer(channel.name);
        if (command != "core show channel")
            offer("all");
    } else if (command == "queue show") {
        for (const DemoQueue& queue : m_state.queues())
            offer(queue.name);
    }
    std::sort(found.begin(), found.end());
    // Duplicates went away in 13.19; older releases write them.
    if (m_state.isModern())
        found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

DemoCli::Output DemoCli::matches(const Words& arguments)
{
    if (arguments.size() != 2)
        return {"Usage: _command matchesarray \"<line>\" text\n", false};
    Words before = split(arguments[0]);
    if (!arguments[1].isEmpty() && !before.isEmpty())
        before.removeLast();
    const QList<QByteArray> found = candidates(before, arguments[1]);
    if (found.isEmpty())
        return {"_EOF_"};
    qsizetype common = found.first().size();
    for (const QByteArray& candidate : found) {
        const auto mismatch
            = std::mismatch(found.first().begin(), found.first().end(), candidate.begin(), candidate.end());
        common = std::min(common, qsizetype(mismatch.first - found.first().begin()));
    }
    return {found.first().left(common) + ' ' + found.join(' ') + " _EOF_"};
}

} // namespace wirechief

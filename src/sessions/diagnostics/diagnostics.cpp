// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnostics.h"

#include "base/displaytext.h"
#include "pbx/channels/channels.h"
#include "pbx/channels/listtext.h"
#include "pbx/core/server.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wirechief {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::Diagnostics)
};

/// Names of unhandled events that are told; there can be hundreds.
constexpr size_t mostNames = 8;

QString timeOf(const QDateTime& time)
{
    return QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"));
}

class Entries {
public:
    void begin(const QString& group) { m_group = group; }
    void add(const QString& title, const QString& value, bool isWarning = false)
    {
        m_entries.push_back({std::exchange(m_group, {}), title, value, isWarning});
    }
    void add(const QString& title, quint64 count) { add(title, QLocale().toString(count)); }
    /// Of what should not happen.
    void addFault(const QString& title, quint64 count) { add(title, QLocale().toString(count), count > 0); }
    [[nodiscard]] std::vector<DiagnosticsEntry> take() { return std::move(m_entries); }

private:
    QString m_group;
    std::vector<DiagnosticsEntry> m_entries;
};

QString readingText(const ListReading& reading)
{
    return Texts::tr("at %1, %Ln channel(s), took %2 ms", nullptr, int(reading.channels))
        .arg(timeOf(reading.at), QLocale().toString(qint64(reading.took.count())));
}

QString lastListText(const Channels& channels)
{
    if (channels.loadError())
        return channels.loadError()->toString();
    if (!channels.lastReading())
        return channels.answersSlowly() ? Texts::tr("still awaited") : Texts::tr("not read yet");
    return channels.lastReading()->isWhole
        ? readingText(*channels.lastReading())
        : Texts::tr("incomplete, %1").arg(readingText(*channels.lastReading()));
}

void addModel(Entries& entries, Server& server)
{
    Channels& channels = server.channels();
    const Drift& drift = channels.drift();
    entries.begin(Texts::tr("Agreement with the server's own lists"));
    const ListState state = channels.listState();
    entries.add(Texts::tr("Last list"), lastListText(channels),
        state == ListState::Late || !listProblem(server).isEmpty());
    if (const QString untold = untoldText(server); server.client().isReady() && !untold.isEmpty())
        entries.add(Texts::tr("Events that do not come"), untold);
    entries.add(Texts::tr("Comparisons since the login"), drift.comparisons);
    entries.addFault(Texts::tr("Differences"), drift.total());
    entries.addFault(Texts::tr("Channels that no event had told of"), drift.missing);
    entries.addFault(Texts::tr("Channels that had gone without an event"), drift.gone);
    entries.addFault(Texts::tr("Channels in another state"), drift.state);
    entries.addFault(Texts::tr("Channels in another bridge"), drift.bridge);
    entries.addFault(Texts::tr("Bridges that no event had told of"), drift.bridgesMissing);
    entries.addFault(Texts::tr("Bridges that had gone without an event"), drift.bridgesGone);
    entries.addFault(
        Texts::tr("Channels with another caller, connected line, account code or language"), drift.fields);
    entries.add(Texts::tr("Differences that an event explained in time"), drift.explained);
    for (const Healed& healed : drift.healed)
        entries.add(Texts::tr("Healed"), healedText(healed), true);

    for (auto it = channels.unreadLists().cbegin(); it != channels.unreadLists().cend(); ++it)
        entries.add(Texts::tr("Not read"), it.value(), true);

    entries.begin(Texts::tr("What is known"));
    entries.add(Texts::tr("Channels"), quint64(channels.count()));
    entries.add(Texts::tr("Channels that Asterisk uses for itself"),
        quint64(channels.table().size() - channels.count()));
    entries.add(Texts::tr("Calls"), quint64(channels.callCount()));
    entries.add(Texts::tr("Bridges"), quint64(channels.bridges().size()));
    entries.addFault(Texts::tr("Doubtful channels (filter: doubt!=\"\")"), channels.doubtfulCount());
    entries.addFault(Texts::tr("Channels and bridges beyond the limits, not kept"), channels.notKept());
    entries.addFault(Texts::tr("Linkedids too long to be believed"), channels.refusedLinkedids());
}

QString unhandledText(const Server& server)
{
    const QHash<QByteArray, quint64> unhandled = server.unhandledEvents();
    std::vector<std::pair<quint64, QByteArray>> names;
    quint64 sum = 0;
    for (auto it = unhandled.cbegin(); it != unhandled.cend(); ++it) {
        names.emplace_back(it.value(), it.key());
        sum += it.value();
    }
    std::sort(names.begin(), names.end(), std::greater<>());
    QStringList told;
    for (size_t i = 0; i < std::min(names.size(), mostNames); ++i)
        told.append(QString(
            displayText(QByteArrayView(names[i].second), 60) + u' ' + QLocale().toString(names[i].first)));
    if (names.size() > mostNames)
        told.append(QStringLiteral("…"));
    const QString count = QLocale().toString(sum);
    return told.isEmpty() ? count : QString(count + u" (" + told.join(QStringLiteral(", ")) + u')');
}

void addSession(Entries& entries, Server& server)
{
    const AmiClient& client = server.client();
    const AmiClient::Statistics& counted = client.statistics();
    const AmiParser::Counters& parsed = client.parserCounters();
    entries.begin(Texts::tr("Events"));
    entries.add(Texts::tr("Received"), counted.eventsReceived);
    entries.add(Texts::tr("In the last second"), quint64(server.eventsPerSecond()));
    entries.add(Texts::tr("Skipped, because nobody needs them"), counted.eventsSkipped);
    entries.add(Texts::tr("Read, and used by no page"), unhandledText(server));
    //: Event classes as in manager.conf
    entries.add(Texts::tr("Asked of the server"),
        client.eventMask() == "on" ? Texts::tr("all") : QString::fromLatin1(client.eventMask()));

    entries.begin(Texts::tr("The link"));
    entries.add(Texts::tr("Last answer took"),
        Texts::tr("%1 ms").arg(QLocale().toString(double(counted.lastReply.count()) / 1000.0, 'f', 1)));
    entries.add(Texts::tr("Logins"), counted.connections);
    entries.add(Texts::tr("Bytes received"), counted.bytesReceived);
    entries.add(Texts::tr("Bytes sent"), counted.bytesSent);
    entries.add(Texts::tr("Messages read"), parsed.messages);
    entries.addFault(Texts::tr("Messages that are neither event nor answer"), parsed.junk);
    entries.addFault(Texts::tr("Messages that were cut at a limit"), parsed.truncated);
    entries.addFault(Texts::tr("Bytes beyond a limit, not kept"), parsed.droppedBytes);
    entries.addFault(Texts::tr("Events in a list that cannot be genuine"), counted.suspicious);
    entries.addFault(Texts::tr("Answers that nobody waits for"), counted.strayReplies);
}

} // namespace

std::vector<DiagnosticsEntry> diagnosticsOf(Server& server)
{
    Entries entries;
    addModel(entries, server);
    addSession(entries, server);
    return entries.take();
}

QString diagnosticsText(Server& server)
{
    QStringList lines{Texts::tr("Wirechief %1, server %2, Asterisk %3, %4")
                          .arg(QCoreApplication::applicationVersion(), displayText(server.name()),
                              displayName(server.capabilities().asteriskVersion),
                              QDateTime::currentDateTime().toString(Qt::ISODate))};
    for (const DiagnosticsEntry& entry : diagnosticsOf(server)) {
        if (!entry.group.isEmpty())
            lines << QString() << entry.group;
        lines.append(QString(entry.title + u": " + entry.value));
    }
    return QString(lines.join(u'\n') + u'\n');
}

ModelVerdict modelVerdict(Server& server)
{
    const Channels& channels = server.channels();
    if (const QString problem = listProblem(server); !problem.isEmpty())
        return {channels.loadError() ? Texts::tr("▲ list not read") : Texts::tr("▲ list incomplete"),
            QString(problem + u'\n' + Texts::tr("Click for all counters.")), true, {}};
    if (channels.listState() == ListState::Late)
        return {Texts::tr("▲ list awaited"),
            Texts::tr(
                "The server has not answered %1 yet. Until then nothing is known of its channels but what "
                "events tell.")
                .arg(displayText(channels.waitingFor(), 64)),
            true, {}};
    if (!channels.lastReading())
        return {};
    const Drift& drift = channels.drift();
    ModelVerdict verdict;
    QStringList details;
    const QString compared
        = Texts::tr("Last compared with the server's list %1.").arg(readingText(*channels.lastReading()));
    if (drift.total() == 0) {
        verdict.text = Texts::tr("Model ✓");
        details = {Texts::tr("What the window shows is what the server says: no differences."), compared};
    } else {
        verdict.text = Texts::tr("▲ %Ln difference(s) healed", nullptr, int(drift.total()));
        details
            = {Texts::tr("The server's own list said otherwise than its events; the list won."), compared};
        for (auto healed = drift.healed.crbegin(); healed != drift.healed.crend() && details.size() < 7;
             ++healed)
            details.append(healedText(*healed));
        verdict.isWarning = true;
    }
    if (const quint32 doubtful = channels.doubtfulCount(); doubtful > 0) {
        verdict.text += Texts::tr(" · ▲ %Ln doubtful", nullptr, int(doubtful));
        details.append(Texts::tr(
            "%Ln channel(s) look(s) wrong: filter with doubt!=\"\" to see them.", nullptr, int(doubtful)));
        verdict.isWarning = true;
    }
    if (channels.notKept() > 0) {
        verdict.text += Texts::tr(" · ▲ %1 not kept").arg(QLocale().toString(channels.notKept()));
        details.append(Texts::tr("There are more channels and bridges than the window can keep."));
        verdict.isWarning = true;
    }
    if (const QString untold = untoldText(server); !untold.isEmpty())
        details.append(untold);
    details.append(Texts::tr("Click for all counters."));
    verdict.details = details.join(u'\n');
    return verdict;
}

ModelVerdict modelVerdict(const QList<Server*>& servers)
{
    constexpr int longestName = 24; // the line has other things to say
    bool isKnown = !servers.isEmpty();
    QStringList details;
    ModelVerdict verdict{{}, {}, true, {}};
    for (Server* server : servers) {
        const ModelVerdict own = modelVerdict(*server);
        isKnown = isKnown && !own.text.isEmpty();
        if (!own.isWarning)
            continue;
        if (details.isEmpty()) {
            verdict.text = Texts::tr("%1: %2", "server, what is wrong")
                               .arg(displayText(server->name(), longestName), own.text);
            verdict.serverId = server->id();
        }
        const QString reason = own.details.section(u'\n', 0, 0);
        details.append(Texts::tr("%1: %2", "server, what is wrong")
                           .arg(displayText(server->name()), QString(own.text + u'\n' + reason)));
    }
    if (!isKnown && details.isEmpty())
        return {};
    if (details.isEmpty())
        return {Texts::tr("Model ✓"),
            Texts::tr("What the window shows is what the servers say: no differences."), false, {}};
    if (details.size() > 1)
        //: What is wrong with one server, and how many others have something
        verdict.text = Texts::tr("%1, and %2 more").arg(verdict.text, QLocale().toString(details.size() - 1));
    details.append(Texts::tr("Click to go to the first of them."));
    verdict.details = details.join(u'\n');
    return verdict;
}

QString healedText(const Healed& healed)
{
    const QString name = displayName(healed.name);
    const QString time = timeOf(healed.at);
    switch (healed.kind) {
    case DriftKind::Missing:
        return Texts::tr("%1: the channel %2 was there, but no event had told of it. It was added.")
            .arg(time, name);
    case DriftKind::Gone:
        return Texts::tr("%1: the channel %2 had ended, but no event had told of it. It was taken out.")
            .arg(time, name);
    case DriftKind::State:
        return Texts::tr("%1: the channel %2 was in another state. It was corrected.").arg(time, name);
    case DriftKind::Bridge:
        return Texts::tr("%1: the channel %2 was in another bridge, or in none. It was corrected.")
            .arg(time, name);
    case DriftKind::Fields:
        return Texts::tr("%1: the channel %2 had another caller, connected line, account code or "
                         "language. It was corrected.")
            .arg(time, name);
    case DriftKind::BridgeMissing:
        return Texts::tr("%1: the bridge %2 was there, but no event had told of it. It was added.")
            .arg(time, name);
    case DriftKind::BridgeGone:
        return Texts::tr("%1: the bridge %2 had ended, but no event had told of it. It was taken out.")
            .arg(time, name);
    }
    return {};
}

} // namespace wirechief

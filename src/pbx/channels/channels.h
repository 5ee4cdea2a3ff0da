// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/amiclient.h"
#include "channelevents.h"
#include "reconciler.h"

#include <QMap>
#include <QTimer>

namespace wirechief {

/// The channels, bridges and calls of one server: seeded from its own lists (CoreShowChannels, on 1.4 Status;
/// BridgeList), then kept by events, of the old (Link, Bridge, Rename by Oldname) and the new model
/// (snapshots, BridgeEnter), and held against the lists again from time to time.
class Channels : public Feature {
    Q_OBJECT
public:
    using Clock = ChannelStore::Clock;

    explicit Channels(Server& server);

    /// One row a channel.
    [[nodiscard]] Table<ChannelRecord>& table() { return m_store.channels(); }
    [[nodiscard]] const Table<ChannelRecord>& table() const { return m_store.channels(); }
    /// One row a bridge; before 12 one for each pair that is linked.
    [[nodiscard]] Table<BridgeRecord>& bridges() { return m_store.bridges(); }
    /// One row a call, those that ended a moment ago too.
    [[nodiscard]] Table<CallRecord>& calls() { return m_store.calls(); }
    /// Of those that live.
    [[nodiscard]] qsizetype callCount() const { return m_store.callCount(); }

    /// Null where there is none. Names are labels: keep the key.
    [[nodiscard]] const ChannelRecord* findByName(QByteArrayView name) { return m_store.findByName(name); }
    /// The channels of a call in the order of their creation; valid until the next event. None where it has
    /// ended.
    [[nodiscard]] std::vector<const ChannelRecord*> legsOf(const CallRecord& call) const;
    /// In the order in which they came.
    [[nodiscard]] std::vector<const ChannelRecord*> membersOf(const BridgeRecord& bridge) const;

    /// How well the server's list is known; only Whole makes an empty table mean "no channels".
    [[nodiscard]] ListState listState(Clock::time_point now = Clock::now()) const;
    /// A whole list has been read since the login.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// What is waited for: "CoreShowChannels"; before that is asked, what comes first.
    [[nodiscard]] QByteArray waitingFor() const;
    /// It owes an answer for longer than limits::listLate, or has not given one.
    [[nodiscard]] bool answersSlowly(Clock::time_point now = Clock::now()) const;
    /// What events of this session have told so far.
    [[nodiscard]] const Heard& heard() const { return m_store.heard; }
    /// Why the list could not be read, where it could not.
    [[nodiscard]] const std::optional<Error>& loadError() const { return m_loadError; }
    /// How many there are, without those that the server uses for itself.
    [[nodiscard]] qsizetype count() const { return table().size() - qsizetype(m_store.internal); }
    /// The server says that it knows no such channel.
    void deny(const QByteArray& uniqueid) { m_store.deny(uniqueid); }
    /// Lists beside that of the channels that could not be read when they were asked for last, and why not.
    [[nodiscard]] const QMap<QByteArray, QString>& unreadLists() const { return m_unread; }
    /// How many look wrong, see doubtOf().
    [[nodiscard]] quint32 doubtfulCount() const { return m_store.doubtful; }
    /// Channels and bridges beyond the limits, which are not kept; those that have ended meanwhile are among
    /// them until the next list.
    [[nodiscard]] quint64 notKept() const { return m_store.notKept.channels + m_store.notKept.bridges; }
    /// Linkedids that were too long to be believed, since the login.
    [[nodiscard]] quint64 refusedLinkedids() const { return m_store.notKept.linkedids; }
    /// How events and lists differed since the login.
    [[nodiscard]] const Drift& drift() const { return m_reconciler.drift(); }
    /// The last time that the server's list of channels was read, where it was since the login.
    [[nodiscard]] const std::optional<ListReading>& lastReading() const { return m_lastReading; }

    /// Takes one event as if it came from the server; unknown ones do nothing. What tests and replays use.
    void apply(const AmiMessage& event);
    /// Takes a whole list as CoreShowChannels or Status answered it to a request sent at message
    /// `requestedAt`.
    void applyList(const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole = true,
        Clock::time_point now = Clock::now());
    /// The same for BridgeList.
    void applyBridgeList(const std::vector<AmiMessage>& items, quint32 requestedAt, bool isWhole = true,
        Clock::time_point now = Clock::now());
    /// How many messages were taken so far.
    [[nodiscard]] quint32 messageNumber() const { return m_store.messageNumber; }
    /// What time does: ended calls go, differences are settled. Called by a timer once a second while there
    /// is any.
    void elapse(Clock::time_point now);
    /// Asks for what somebody looks at and no event has told. Called by a timer.
    void loadUntold();
    /// Whether that timer runs.
    [[nodiscard]] bool readsUntold() const { return m_untold.isActive(); }
    /// Looks at a part of the channels for what time alone made doubtful; called again and again it sees all.
    void lookForDoubts(Clock::time_point now);

    [[nodiscard]] QHash<QByteArray, EventHandler> handlers() override;
    [[nodiscard]] QSet<QByteArray> detailEvents() const override { return ChannelEvents::details(); }
    void load() override;
    void loadDetails() override;
    void onRefresh() override;
    [[nodiscard]] Loading loading() const override;
    void reset() override;

private:
    void onListReply(const Result<AmiReply>& reply, quint32 requestedAt, bool comparesFields);
    void onListRead();
    /// Gives a list that has come to the reconciler; `done` is called when it has been read.
    void takeList(Reconciler::List list);
    void readAll();
    void readLists();
    void onStateChanged(AmiClient::State state);
    void loadLists();
    void loadPlaces();
    void loadQueues();
    void watchUntold();
    [[nodiscard]] bool canAsk(QByteArrayView action) const;
    [[nodiscard]] bool maySend(QByteArrayView action);
    [[nodiscard]] bool wantsDetails() const;
    /// The waiting callers of all queues, as QueueStatus lists them.
    void applyQueueEntries(const std::vector<AmiMessage>& items, bool isWhole);
    void loadConferences(const std::vector<AmiMessage>& rooms);
    /// Asks for a list and gives it to `take`, where it could be read.
    void readList(const AmiAction& action, std::function<void(const AmiReply&)> take);
    /// The same for lists whose items of this name say what an event would.
    void readItems(
        const AmiAction& action, QByteArrayView itemName, void (ChannelEvents::*take)(const AmiMessage&));
    void take(const AmiMessage& event, const EventHandler& handler);
    void watchTime();
    static void stop(QTimer& timer, bool& runs);

    ChannelStore m_store;
    ChannelPlaces m_places;
    ChannelEvents m_events;
    Reconciler m_reconciler;
    std::optional<Error> m_loadError;
    QTimer m_second; ///< while something ends or is to be settled
    QTimer m_reconcile;
    QTimer m_look; ///< while there are channels
    // Whether these two run: asked with each event, and a QTimer takes its time to say it.
    bool m_settles = false;
    bool m_looks = false;
    size_t m_lookedUpTo = 0; ///< of the table
    std::optional<ListReading> m_lastReading;
    QMap<QByteArray, QString> m_unread; ///< action → why it failed
    Clock::time_point m_askedAt; ///< for the list that is under way
    QTimer m_reading; ///< of long lists, in turns
    QTimer m_untold; ///< while somebody looks at what no event tells
    QByteArray m_listAction; ///< that was asked for last in this session
    /// Since when the server owes an answer to a question for its list; empty where it owes none.
    std::optional<Clock::time_point> m_waitingSince;
    QHash<QByteArray, bool> m_asked; ///< actions that may be sent rarely, and were
    bool m_detailsTold = false; ///< details were asked for when the last list was, and ever since
    int m_lostLists = 0; ///< sessions in a row that ended while the list was waited for
    bool m_loaded = false;
    bool m_listUnderWay = false;
    bool m_listOutdated = false; ///< asked for again while it was under way
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"
#include "amiaction.h"
#include "amilists.h"
#include "base/result.h"

#include <QHash>
#include <QPointer>

#include <chrono>
#include <functional>
#include <list>
#include <optional>
#include <vector>

namespace wirechief {

/// What a server answered to one action.
struct AmiReply {
    AmiMessage response; ///< null where an old release answers by its list alone
    std::vector<AmiMessage> items; ///< of a list action, in order
    /// Items are missing, or may be: more came than limits.h allows, fewer than the server says, it gave up,
    /// its end never came, or it came in the wrong order.
    bool truncated = false;
    std::chrono::microseconds latency{0};

    /// Whether the action was done; "nothing to list" counts as done.
    bool success = false;
    /// The server's own words, undecoded and untrusted, to be compared with: never shown, because they may
    /// repeat the login's secret.
    [[nodiscard]] QByteArray message() const { return response.value("Message").toByteArray(); }
    /// The same words for the eye.
    [[nodiscard]] QByteArray shownMessage() const { return masked.value_or(message()); }
    std::optional<QByteArray> masked; ///< message() without the secret; nothing where it holds none
    AmiMessage end = {}; ///< the event that ended a list; null: there is none, or it never came
};

/// What came to an action after its time was up, and whoever sent it had been told that the outcome is
/// unknown.
struct LateAnswer {
    QByteArray action;
    QByteArray subject; ///< the channel, command or module that it was about; empty where there is none
    AmiReply reply; ///< latency counts from the sending
};

/// An answer (also one that says no), or why there is none.
using ReplyHandler = std::function<void(const Result<AmiReply>&)>;

/// The actions of one session that wait for their answer: ActionID → handler, list under way, deadline.
/// Plain class; the time is given with each call, so tests need no waiting.
class PendingActions {
public:
    using Clock = std::chrono::steady_clock;
    enum class Taken {
        No, ///< belongs to no action of ours
        Yes,
        Stray, ///< an answer that nobody waits for
        Late, ///< belongs to an action whose time was up
        Between, ///< an event amid a list that a server writes in one go; it is one all the same
        Suspicious, ///< has the ActionID of a list and cannot be part of it
    };

    struct Entry {
        QByteArray id;
        QByteArray action;
        const AmiListSpec* list = nullptr;
        bool changing = false;
        bool hasContext = false;
        QPointer<QObject> context;
        ReplyHandler handler;
        AmiReply reply;
        bool listOpen = false; ///< the Response of a list has come, its end has not
        bool itemsHaveId = false; ///< so that what has none is no item
        qsizetype itemBytes = 0;
        QByteArray subject; ///< see LateAnswer
        Clock::time_point sent;
        std::optional<Clock::time_point> deadline; ///< none while an earlier action keeps the server busy
        std::chrono::milliseconds patience{0};
    };

    /// An action that is about to be written under this ActionID. A session is served one action at a time:
    /// `patience` counts from when this is the oldest one, and anew with each item of its list.
    void add(const AmiAction& action, QByteArray id, QObject* context, ReplyHandler handler,
        std::chrono::milliseconds patience, Clock::time_point now);

    /// Offers a message. Where it ends an action, the handler is queued for deliver(). `shown`: the same as
    /// it may be shown, where that differs.
    Taken take(const AmiMessage& message, Clock::time_point now, const AmiMessage* shown = nullptr);
    /// Ends actions whose time is up; returns how many.
    qsizetype expire(Clock::time_point now);
    /// Ends all: changing actions that were sent get OutcomeUnknown, others `error`.
    void failAll(const Error& error);
    /// Ends the wait of the actions that were added for this context: their handlers get Cancelled. The
    /// actions stay, so that their answers are known when they come. Returns how many.
    qsizetype giveUp(const QObject* context);
    /// For an action that is not sent at all: its handler is called with the next deliver().
    void refuse(QObject* context, ReplyHandler handler, Error error);
    /// Calls the handlers of ended actions. Handlers may send again or destroy the session's owner.
    void deliver();

    [[nodiscard]] std::optional<Clock::time_point> nextDeadline() const;
    /// Until when the oldest action may keep the server silent for what was sent at `sent`; nothing where it
    /// was sent later itself, or its patience is no more than `usual`.
    [[nodiscard]] std::optional<Clock::time_point> busyUntil(
        std::chrono::milliseconds usual, Clock::time_point sent) const;
    [[nodiscard]] bool waitsFor(QByteArrayView id) const;
    /// The answer to a changing action behind Taken::Late, once.
    [[nodiscard]] std::optional<LateAnswer> takeLateAnswer();
    /// How long the last single answer took; zero before the first one. Lists do not count.
    [[nodiscard]] std::chrono::microseconds lastLatency() const { return m_lastLatency; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    /// An answer that comes as events is under way, or may be.
    [[nodiscard]] bool expectsEvents() const;
    [[nodiscard]] bool hasFinished() const { return !m_finished.empty(); }
    /// The action that was sent first and is still open; empty if there is none.
    [[nodiscard]] QByteArray oldestAction() const;

private:
    struct Finished {
        Entry entry;
        Result<AmiReply> result;
    };
    using Entries = std::list<Entry>;

    Entries::iterator find(QByteArrayView id);
    Entries::iterator openList();
    Taken takeResponse(const AmiMessage& message, Clock::time_point now, const AmiMessage* shown);
    Taken takeEvent(const AmiMessage& message, Clock::time_point now);
    Taken takeOfList(Entries::iterator entry, const AmiMessage& message, Clock::time_point now);
    void addItem(Entry& entry, const AmiMessage& message, Clock::time_point now);
    Taken takeLate(
        Entries::iterator late, const AmiMessage& message, Clock::time_point now, const AmiMessage* shown);
    void finish(Entries::iterator entry, Clock::time_point now);
    void fail(Entries::iterator entry, Error error);
    void keepAsLate(const Entry& entry);
    void beginOldest(Clock::time_point now);

    Entries m_entries; ///< in the order in which they were sent, which is the order of the answers
    Entries m_late; ///< whose time was up, without handlers; at most limits::lateActions
    std::list<Finished> m_finished;
    std::optional<LateAnswer> m_lateAnswer;
    std::chrono::microseconds m_lastLatency{0};
};

} // namespace wirechief

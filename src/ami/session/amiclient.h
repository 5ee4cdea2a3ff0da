// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions/amiaction.h"
#include "ami/actions/pendingactions.h"
#include "ami/message/amimessage.h"
#include "ami/message/amiparser.h"
#include "ami/network/transport.h"
#include "amitimeouts.h"
#include "backoff.h"
#include "base/logging.h"
#include "eventneeds.h"
#include "sessionclock.h"

#include <QPointer>
#include <QTimer>
#include <QVersionNumber>

#include <chrono>
#include <memory>
#include <optional>

namespace wirechief {

class ConnectGate;
class ReadTurns;
class ServerText;

/// Who logs in. The secret is not part of it.
struct AmiLogin {
    AmiPeer peer;
    QString user;
    bool allowPlainLogin = false; ///< send the secret itself where MD5 is refused and the link is not TLS
    QString encoding; ///< of what is not UTF-8 there, one of textEncodings(); empty: it is left as it is
    /// The classes of events that are asked for at most, in lower case; empty: whatever is needed.
    QByteArrayList eventClasses;
    /// In the place of AmiTimeouts', see AmiTimeouts::with(); 0: those.
    std::chrono::milliseconds connectTime{0};
    std::chrono::milliseconds answerTime{0};
    bool reconnect = true;
};

/// Gets every message or event of a client, where a signal would cost some hundred instructions for each. May
/// destroy the client.
class AmiReceiver {
public:
    virtual void receive(const AmiMessage& message) = 0;

protected:
    ~AmiReceiver() = default;
};

/// One session with one server, kept alive: connects, checks the greeting, logs in (MD5 challenge),
/// matches answers to actions, notices a silent peer, and comes back with a growing, jittered delay.
/// A refused secret or certificate is final until the user acts. Nothing before the login is believed.
class AmiClient : public QObject {
    Q_OBJECT
public:
    enum class State {
        Offline, ///< nobody asked for a connection
        Connecting,
        Securing, ///< TLS handshake
        Greeting, ///< waits for the banner
        LoggingIn,
        Ready,
        Waiting, ///< lost; tries again at retryIn()
        Stopped, ///< failed in a way that only the user can mend; see lastError()
    };
    Q_ENUM(State)

    struct Statistics {
        quint64 eventsReceived = 0; ///< that belong to no list; those that were skipped included
        quint64 eventsSkipped = 0; ///< because nobody needs them, see setEventNeeds()
        quint64 bytesReceived = 0;
        quint64 bytesSent = 0;
        quint64 strayReplies = 0; ///< answers that nobody waits for
        quint64 lateReplies = 0; ///< to actions whose time was up, and the items of their lists
        quint64 between = 0; ///< events amid a list, which a server writes in one go
        quint64 suspicious = 0; ///< events with the ActionID of a list that cannot be part of it
        quint64 connections = 0; ///< successful logins
        std::chrono::microseconds lastReply{0}; ///< how long the last single answer took
    };

    /// The clock must outlive the client, and so must the gate, which may be null: then it connects at once.
    explicit AmiClient(std::unique_ptr<Transport> transport, AmiTimeouts timeouts = {},
        SessionClock& clock = systemClock(), ConnectGate* gate = nullptr, QObject* parent = nullptr);
    ~AmiClient() override;

    /// Connects and logs in; what comes of it is told by stateChanged() and lastError(). An open session is
    /// closed first. The secret is kept for reconnects, until close() or Stopped; and so is `passphrase`,
    /// that of AmiPeer::clientFiles.
    void open(const AmiLogin& login, Secret secret, Secret passphrase = Secret());
    /// Logs off and closes; no retry.
    void close();
    /// While Waiting: tries at once.
    void retryNow();
    /// The network changed or the machine slept. Ready: one Ping, and soon lost where it is not answered.
    /// Waiting, and `reachable`: tries again within AmiTimeouts::spread, unless the server wants to be left
    /// alone.
    void recheck(bool reachable = true);

    /// Sends an action in state Ready. The handler is called exactly once, from the event loop, unless
    /// `context` (which may be null) has gone by then. It gets the reply, also one that says no, or an error:
    /// NotConnected; InvalidInput (nothing was sent: see AmiAction::check(), ruleOf()); NotPermitted
    /// (setReadOnly()); Server
    /// (too many wait, limits::pendingActions); Timeout; the error that ended the link; and for a changing
    /// action that was sent but not answered OutcomeUnknown.
    void send(const AmiAction& action, QObject* context, ReplyHandler handler);

    /// Refuses every action that AmiAction::isChanging(), now and in later sessions: NotPermitted. Below
    /// everything that a window or a script may have forgotten.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Gets what eventReceived() tells, just before; or null. Must outlive the client, or be taken back.
    void setEventReceiver(AmiReceiver* receiver) { m_eventReceiver = receiver; }
    /// The same of messageReceived().
    void setMessageReceiver(AmiReceiver* receiver) { m_messageReceiver = receiver; }

    /// Gives up the actions that were sent for this context and are not answered yet: their handlers get
    /// Cancelled. A server cannot be told; what it still answers is read and thrown away.
    void giveUp(const QObject* context);

    /// Which events are asked for, now and in later sessions; everything, unless this says otherwise. The
    /// mask can only name classes, so others come too; they are skipped unread, and no signal tells them.
    /// Wider needs go out at once, narrower ones after limits::eventMaskDelay, so that what comes and goes
    /// costs nothing.
    void setEventNeeds(const EventNeeds& needs);
    [[nodiscard]] const EventNeeds& eventNeeds() const { return m_eventNeeds; }
    /// What the server was told last: "on", "off" or classes, "call,system".
    [[nodiscard]] const QByteArray& eventMask() const { return m_eventMask; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }
    [[nodiscard]] const AmiLogin& login() const { return m_login; }
    /// The AMI version of the banner, for instance "11.0.0"; no version of Asterisk.
    [[nodiscard]] QByteArray amiVersion() const { return m_amiVersion; }
    /// Whether an action of this session may have had it.
    [[nodiscard]] bool isOwnActionId(QByteArrayView id) const;
    /// The release of Asterisk, by which ruleOf() judges what is sent: the oldest one that the banner allows,
    /// until somebody who asked the server says more. Of this session only.
    [[nodiscard]] const QVersionNumber& release() const { return m_release; }
    void setRelease(const QVersionNumber& release) { m_release = release; }
    /// Why the session is Waiting or Stopped.
    [[nodiscard]] const std::optional<Error>& lastError() const { return m_lastError; }
    [[nodiscard]] const std::optional<CertificateQuestion>& certificateQuestion() const { return m_question; }
    /// Of the last attempt to connect; 0: the name was not resolved.
    [[nodiscard]] int addressesTried() const { return m_transport->addressesTried(); }
    /// While Waiting: the time until the next attempt; else zero.
    [[nodiscard]] std::chrono::milliseconds retryIn() const;
    /// How long nothing was heard before the present session, where the one before it was lost; empty for the
    /// first one, and after close().
    [[nodiscard]] std::optional<std::chrono::milliseconds> lastGap() const { return m_lastGap; }
    [[nodiscard]] const Statistics& statistics() const { return m_statistics; }
    [[nodiscard]] const AmiParser::Counters& parserCounters() const { return m_parser.counters(); }
    [[nodiscard]] qsizetype pendingCount() const { return m_pending.size(); }
    /// The server's words without the login's secret, which it may repeat: see withoutSecret().
    [[nodiscard]] QByteArray masked(QByteArrayView words) const;
    /// What the session's deadlines are measured by, for those of what it carries.
    [[nodiscard]] SessionClock& clock() { return m_clock; }

Q_SIGNALS:
    void stateChanged(wirechief::AmiClient::State state);
    /// An event of the logged-in session that belongs to no list.
    void eventReceived(const wirechief::AmiMessage& event);
    /// Every message of the session, in order, for the log; no event from before the login. The login's own
    /// secret is masked wherever it
    /// stands; other secrets are not removed: see redacted().
    void messageReceived(const wirechief::AmiMessage& message);
    /// Every action that was written, secrets as dots.
    void actionSent(const QByteArray& maskedBytes);
    /// A second session after a first: what happened in between, for so long, was not seen.
    void gap(std::chrono::milliseconds unseen);
    void eventMaskChanged();
    /// What a changing action came to, whose handler got OutcomeUnknown because its time was up.
    void answeredLate(const wirechief::LateAnswer& answer);
    /// An action was answered "Permission denied": the login may do less than was thought.
    void permissionDenied();

protected:
    void connectNotify(const QMetaMethod& signal) override;

private:
    /// A ban by address looks like so many connections in a row that were cut during the login. A server that
    /// is starting or overloaded looks so, too: one that was in service just now gets more of them.
    static constexpr int loginCutsOfABan = 2;
    static constexpr int loginCutsAfterService = 5;

    void setState(State state);
    [[nodiscard]] std::optional<Error> prepareText();
    void forgetServer();
    void startConnecting();
    void connectNow();
    void onTransportAsking(bool isAsking);
    void onTransportConnected();
    void onTransportReady();
    void onReadyRead();
    void onPeerClosed();
    void onFailed(const Error& error);
    void onUntrusted(const CertificateQuestion& question);
    void startPhase(State state, std::chrono::milliseconds patience);
    void onWake();
    void wakeBy(SessionClock::TimePoint moment);
    void setAlarm();
    void keepAlive();
    void sendPing();
    [[nodiscard]] bool peerReads();
    [[nodiscard]] bool isRechecking() const;
    [[nodiscard]] SessionClock::TimePoint keepAliveDue() const;
    /// Until when what was sent before the last Ping may keep the server silent.
    [[nodiscard]] std::optional<SessionClock::TimePoint> busyUntil() const;
    [[nodiscard]] bool readSlice();
    void waitInBulk();
    void readAtOnce();
    [[nodiscard]] ReadTurns& turns();
    void dispatch(const AmiMessage& received, const QPointer<AmiClient>& self);
    [[nodiscard]] bool handle(const AmiMessage& message, const AmiMessage* shown);
    [[nodiscard]] bool onTaken(PendingActions::Taken taken, const AmiMessage& message);
    [[nodiscard]] bool onEvent(const AmiMessage& event);
    void onBanner(const AmiMessage& banner);
    void onForeign(const AmiMessage& line);
    void sendChallenge();
    void onChallenge(const AmiReply& reply);
    void onLoginReply(const AmiReply& reply);
    void becomeReady();
    void ping();
    [[nodiscard]] EventNeeds allNeeds() const;
    [[nodiscard]] QByteArray wantedMask() const;
    void sendEventMask();
    void tellParser();
    void countSkipped();
    void submit(const AmiAction& action, QObject* context, ReplyHandler handler);
    void writeAction(const AmiAction& action, const AmiAction& converted, QByteArrayView actionId);
    [[nodiscard]] bool mentionsOwnSecret(QByteArrayView text) const;
    [[nodiscard]] bool looksBanned() const;
    [[nodiscard]] std::chrono::milliseconds spreadWait() const;
    [[nodiscard]] std::optional<Error> refusalOf(
        const AmiAction& action, const AmiAction& converted, QByteArrayView id);
    [[nodiscard]] std::optional<Error> refusedByRule(const AmiAction& action);
    [[nodiscard]] std::chrono::milliseconds timeFor(const AmiAction& action) const;
    [[nodiscard]] QByteArray nextActionId();
    void queueDelivery();
    void expireActions();
    void watchSkippedText();
    void dropLink();
    void forgetSecrets();
    void lose(Error error); ///< the link is gone; tries again later
    void stop(Error error); ///< the link is gone; only the user can mend it

    std::unique_ptr<Transport> m_transport;
    AmiReceiver* m_eventReceiver = nullptr;
    AmiReceiver* m_messageReceiver = nullptr;
    bool m_tellsEvents = false; ///< somebody has connected to eventReceived() or messageReceived()
    const AmiTimeouts m_usualTimeouts;
    AmiTimeouts m_timeouts; ///< those of the login
    AmiParser m_parser;
    PendingActions m_pending;
    AmiLogin m_login;
    Secret m_secret;
    std::unique_ptr<ServerText> m_text; ///< where the login names an encoding
    Secret m_sentSecret; ///< in that; empty where it is the same
    Secret m_loginKey; ///< the answer to the challenge, until the login is done
    Secret m_passphrase; ///< of our certificate
    State m_state = State::Offline;
    QByteArray m_amiVersion;
    QVersionNumber m_release;
    QHash<QByteArray, SessionClock::TimePoint> m_rareSent; ///< lower-case actions, see Sending::Rarely
    EventNeeds m_eventNeeds = EventNeeds::everything();
    QByteArray m_eventMask = "on";
    bool m_skipsEvents = false; ///< the parser leaves out what is not in m_eventNeeds
    QByteArray m_idPrefix;
    quint64 m_nextId = 0;
    std::optional<Error> m_lastError;
    std::optional<CertificateQuestion> m_question;
    Statistics m_statistics;
    quint64 m_skippedBefore = 0; ///< by the parser, and counted in m_statistics
    SessionClock& m_clock;
    ConnectGate* m_gate;
    std::unique_ptr<Alarm> m_alarm; ///< the one for all deadlines; may ring early, never late
    std::optional<SessionClock::TimePoint> m_wakeAt; ///< what the alarm is set to
    std::optional<SessionClock::TimePoint> m_phaseEnd; ///< of a phase before Ready
    std::optional<SessionClock::TimePoint> m_retryAt;
    std::optional<SessionClock::TimePoint> m_narrowAt; ///< then less is asked for
    std::optional<SessionClock::TimePoint> m_skipUntil; ///< the end of a text that was cut comes by then
    SessionClock::TimePoint m_lastInput;
    SessionClock::TimePoint m_readySince;
    SessionClock::TimePoint m_lastPing;
    SessionClock::TimePoint m_busyEnd; ///< when the time of the last long action was up
    std::optional<SessionClock::TimePoint> m_recheckUntil;
    std::optional<SessionClock::TimePoint> m_unseenSince; ///< the last session's last words
    std::optional<std::chrono::milliseconds> m_lastGap;
    bool m_wasClosed = false; ///< by us, and not lost, since it was ready
    std::unique_ptr<ReadTurns> m_ownTurns; ///< where there is no gate
    bool m_waitsInBulk = false; ///< the transport was told to let bytes wait
    QTimer m_deliveryTimer;
    BackOff m_backOff;
    qint64 m_unread = 0; ///< bytes that waited for the peer at the last look
    SessionClock::TimePoint m_unreadSince; ///< since then they have not become fewer
    quint64 m_linkNumber = 0; ///< counts links, so that a slice notices that its own has gone
    int m_loginCuts = 0; ///< connections in a row that were cut during the login
    bool m_perhapsBanned = false; ///< there were too many of them
    LogThrottle m_maskRefusals;
    LogThrottle m_junkLines;
    bool m_readOnly = false;
    bool m_serverStopping = false;
    bool m_leaveAlone = false; ///< it banned us, or the login is in use: no earlier retry by itself
    bool m_peerClosed = false;
    bool m_networkCameBack = false; ///< during the attempt under way: should it fail, the next one is early
};

/// A word for a state, for status lines: "Connected", "Waiting to retry".
[[nodiscard]] QString stateText(AmiClient::State state);

} // namespace wirechief

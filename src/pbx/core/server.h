// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/nametable.h"
#include "ami/session/amiclient.h"
#include "base/logging.h"
#include "capabilities.h"
#include "feature.h"
#include "features.h"
#include "usedrights.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace wirechief {

class FlushClock;

/// One PBX: its session, what it can do, and its features. Routes each event to the handlers of its name.
class Server : public QObject, private AmiReceiver {
    Q_OBJECT
public:
    /// `id` is the saved profile's id or a random one; `name` is what the user calls the server.
    Server(QString id, QString name, std::unique_ptr<AmiClient> client, FlushClock& clock,
        QObject* parent = nullptr);
    ~Server() override;

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const QString& name() const { return m_name; }
    void setName(const QString& name);

    [[nodiscard]] AmiClient& client() { return *m_client; }
    [[nodiscard]] const AmiClient& client() const { return *m_client; }
    [[nodiscard]] const Capabilities& capabilities() const { return m_capabilities; }
    /// Session ready and the login may send this action.
    [[nodiscard]] bool can(QByteArrayView action) const;
    /// A sentence for a disabled button; empty where it can.
    [[nodiscard]] QString whyNot(QByteArrayView action) const;
    /// What the user knows better about this server's actions.
    void setActionOverrides(const Capabilities::Overrides& overrides);
    [[nodiscard]] FlushClock& clock() { return m_clock; }
    /// By all sessions with it; the log, which shows whatever comes, needs nothing.
    [[nodiscard]] const UsedRights& usedRights() const { return m_used; }

    /// One of Features, for instance feature<Channels>().
    template <class F>
    [[nodiscard]] F& feature() const
    {
        return *std::get<F*>(m_byType);
    }
    // The same for those who ask often.
    [[nodiscard]] Channels& channels() { return feature<Channels>(); }
    [[nodiscard]] CallControl& callControl() { return feature<CallControl>(); }
    [[nodiscard]] Reloads& reloads() { return feature<Reloads>(); }
    [[nodiscard]] Cli& cli() { return feature<Cli>(); }
    [[nodiscard]] RtpQuality& rtpQuality() { return feature<RtpQuality>(); }

    /// What of the server was another than before, when the session came back after a gap.
    enum class Change : quint8 {
        None,
        Restarted, ///< the same server, started anew
        Replaced, ///< another name, release or AMI version answers at the address
    };
    [[nodiscard]] Change change() const { return m_change; }

    /// Asks for everything again (F5).
    void refresh();
    /// For who wants one answer and no live state: nothing is asked of its own accord, and no event is needed
    /// but by setEventNeeds(). Before the session is opened.
    void setOnlyWhenAsked();
    /// Learns what the server can do, where it is asked for nothing else: learned() follows, while the
    /// session lives.
    void learnCapabilities() { askCapabilities(); }
    /// From now on everything is read and kept, as without setOnlyWhenAsked().
    void setLive();
    /// Asks again which actions there are: a module may have brought some, or taken some away.
    void askCommands();
    /// What somebody beside the features wants to see, the log for instance: `who` is a name of its own.
    void setEventNeeds(const QByteArray& who, const EventNeeds& needs);
    /// A feature is watched, or is not any more. Called by FeatureWatch.
    void onWatchChanged(Feature& feature);
    /// Events of the last whole second.
    [[nodiscard]] int eventsPerSecond() const { return m_eventsPerSecond; }
    /// Event names that no feature handles, and how often they came.
    [[nodiscard]] QHash<QByteArray, quint64> unhandledEvents() const;

    /// An error that says what failed in words, from the server's own answer.
    [[nodiscard]] static Error replyError(const QString& what, const AmiReply& reply);

Q_SIGNALS:
    void stateChanged(); ///< of the session
    void nameChanged();
    void capabilitiesChanged();
    void learned(); ///< what it is and can do, as far as it says so; lists are still to come
    void changeFound(); ///< change() is not None any more
    void statisticsChanged(); ///< once a second while ready
    /// What came of an action whose outcome was said to be unknown; a sentence in display text.
    void answeredLate(const QString& sentence, bool success);

private:
    struct EventRoute {
        std::vector<Feature::EventHandler> handlers;
        quint64 unhandled = 0;
    };

    void onStateChanged(AmiClient::State state);
    void receive(const AmiMessage& event) override;
    void onBooted();
    void askCapabilities();
    void onCapabilityAnswered();
    void onPermissionDenied();
    void onAnsweredLate(const LateAnswer& answer);
    void compareWithBefore();
    void askVersionByCommand();
    void readCommands(const AmiMessage& listed);
    void readVersion(QByteArrayView text);
    void addFeature(std::unique_ptr<Feature> feature);
    [[nodiscard]] EventRoute& route(QByteArrayView eventName);
    void updateEventNeeds();
    void tick();

    QString m_id;
    QString m_name;
    std::unique_ptr<AmiClient> m_client;
    FlushClock& m_clock;
    Capabilities m_capabilities;
    Capabilities m_before; ///< of the last session
    UsedRights m_used;
    QByteArray m_amiVersionBefore;
    Change m_change = Change::None;
    std::unique_ptr<Alarm> m_askAgain; ///< set: a round of questions is to come
    std::chrono::steady_clock::time_point m_askedAt; ///< the last round began
    bool m_isLive = true; ///< see setOnlyWhenAsked()
    bool m_commandsAnswered = false; ///< in the last round
    bool m_bootedMeanwhile = false; ///< the server has booted since, and the round has not ended
    Features::Pointers m_byType;
    std::vector<std::unique_ptr<Feature>> m_features;
    QHash<QByteArray, EventNeeds> m_otherNeeds; ///< by who has them
    QSet<Feature*> m_outdated; ///< whose details were not asked for since they were read
    NameTable m_eventNames; ///< → place in m_routes; those with handlers, then others that came
    std::vector<EventRoute> m_routes;
    QMetaObject::Connection m_second; ///< to the tick of all servers, while the session is ready
    quint64 m_eventsBefore = 0;
    int m_eventsPerSecond = 0;
    int m_capabilityQuestions = 0;
    LogThrottle m_changeLines;
    std::optional<std::chrono::steady_clock::time_point> m_rightsAskedAt; ///< because of a refusal
};

} // namespace wirechief

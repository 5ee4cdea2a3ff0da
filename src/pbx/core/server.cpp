// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server.h"

#include "base/displaytext.h"
#include "base/leftout.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/channels/channels.h"
#include "pbx/cli/cli.h"
#include "pbx/core/limits.h"
#include "pbx/modules/modules.h"
#include "pbx/modules/reloads.h"
#include "pbx/quality/rtpquality.h"
#include "pbx/table/flushclock.h"

namespace wirechief {

Server::Server(
    QString id, QString name, std::unique_ptr<AmiClient> client, FlushClock& clock, QObject* parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_name(std::move(name))
    , m_client(std::move(client))
    , m_clock(clock)
    , m_askAgain(m_client->clock().makeAlarm())
{
    Features::forEach([this]<class F>(std::type_identity<F>) {
        auto feature = std::make_unique<F>(*this);
        std::get<F*>(m_byType) = feature.get();
        addFeature(std::move(feature));
    });
    route(QByteArrayView("FullyBooted")).handlers.emplace_back([this](const AmiMessage&) { onBooted(); });
    updateEventNeeds();
    connect(m_client.get(), &AmiClient::stateChanged, this, &Server::onStateChanged);
    m_client->setEventReceiver(this);
    connect(m_client.get(), &AmiClient::actionSent, this,
        [this](const QByteArray& action) { m_used.noteSent(action, m_capabilities); });
    connect(m_client.get(), &AmiClient::permissionDenied, this, &Server::onPermissionDenied);
    connect(m_askAgain.get(), &Alarm::rang, this, &Server::onBooted);
    connect(m_client.get(), &AmiClient::answeredLate, this, &Server::onAnsweredLate);
}

Server::~Server()
{
    m_client->setEventReceiver(nullptr);
    m_client->disconnect(this);
    while (!m_features.empty())
        m_features.pop_back(); // first what was made last
}

void Server::addFeature(std::unique_ptr<Feature> feature)
{
    const auto handlers = feature->readHandlers();
    for (auto it = handlers.cbegin(); it != handlers.cend(); ++it)
        route(it.key()).handlers.push_back(it.value());
    m_features.push_back(std::move(feature));
}

Server::EventRoute& Server::route(QByteArrayView eventName)
{
    const quint16 number = m_eventNames.add(eventName);
    m_routes.resize(size_t(m_eventNames.size()));
    return m_routes[number];
}

void Server::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
}

bool Server::can(QByteArrayView action) const
{
    return m_client->isReady() && m_capabilities.can(action);
}

QString Server::whyNot(QByteArrayView action) const
{
    return m_client->isReady() ? m_capabilities.whyNot(action) : tr("not connected");
}

void Server::onStateChanged(AmiClient::State state)
{
    if (state == AmiClient::State::Ready) {
        for (EventRoute& route : m_routes)
            route.unhandled = 0;
        m_eventsBefore = m_client->statistics().eventsReceived;
        m_second = connect(&m_clock, &FlushClock::second, this, &Server::tick);
        m_change = Change::None;
        m_rightsAskedAt.reset();
        if (m_isLive)
            askCapabilities();
    } else if (disconnect(m_second)) { // it was ready
        m_askAgain->stop();
        m_commandsAnswered = false;
        m_eventsPerSecond = 0;
        m_before = m_capabilities;
        m_capabilities.forget();
        for (const auto& feature : m_features)
            feature->reset();
        Q_EMIT capabilitiesChanged();
    }
    Q_EMIT stateChanged();
}

void Server::receive(const AmiMessage& event)
{
    const QByteArrayView name = event.name();
    EventRoute* found = nullptr;
    if (const std::optional<quint16> number = m_eventNames.find(name))
        found = &m_routes[*number];
    else if (m_eventNames.size() < limits::eventNames)
        found = &route(name.first(std::min(name.size(), limits::eventNameBytes)));
    if (found == nullptr)
        return;
    if (found->handlers.empty())
        ++found->unhandled;
    for (const Feature::EventHandler& handler : found->handlers)
        handler(event);
}

/// Behind the login it says nothing new: what is asked for then is answered behind it. Later it means that
/// the modules are there only now.
void Server::onBooted()
{
    if (!m_client->isReady() || !m_commandsAnswered)
        return;
    if (m_capabilityQuestions > 0) {
        m_bootedMeanwhile = true; // seen to when the last of them is answered
        return;
    }
    const auto next = m_askedAt + limits::bootedInterval;
    if (m_client->clock().now() >= next)
        askCapabilities();
    else
        m_askAgain->set(next);
}

void Server::setActionOverrides(const Capabilities::Overrides& overrides)
{
    if (m_capabilities.overrides == overrides)
        return;
    m_capabilities.overrides = overrides;
    Q_EMIT capabilitiesChanged();
}

void Server::setEventNeeds(const QByteArray& who, const EventNeeds& needs)
{
    m_otherNeeds[who] = needs;
    updateEventNeeds();
}

void Server::updateEventNeeds()
{
    EventNeeds needs;
    if (m_isLive) {
        needs = EventNeeds({"FullyBooted"});
        for (const auto& feature : m_features)
            needs |= feature->eventNeeds();
    }
    m_used.noteEvents(needs.names());
    for (const EventNeeds& other : std::as_const(m_otherNeeds))
        needs |= other;
    for (const auto& feature : m_features) {
        if (!needs.isEverything() && !feature->isWatched() && !feature->detailEvents().isEmpty())
            m_outdated.insert(feature.get());
    }
    m_client->setEventNeeds(needs);
}

void Server::onWatchChanged(Feature& feature)
{
    updateEventNeeds();
    if (!feature.isWatched())
        return;
    const bool isDue = m_outdated.remove(&feature) || feature.isUnread();
    // During the questions the lists are still to come.
    if (isDue && m_client->isReady() && m_capabilityQuestions == 0)
        feature.loadDetails();
}

QHash<QByteArray, quint64> Server::unhandledEvents() const
{
    QHash<QByteArray, quint64> counts;
    for (size_t route = 0; route < m_routes.size(); ++route) {
        if (m_routes[route].unhandled > 0)
            counts.insert(
                m_eventNames.nameOf(quint16(route)).toByteArray().toLower(), m_routes[route].unhandled);
    }
    return counts;
}

void Server::refresh()
{
    for (const auto& feature : m_features)
        feature->onRefresh();
    if (m_client->isReady())
        askCapabilities();
}

void Server::setOnlyWhenAsked()
{
    m_isLive = false;
    updateEventNeeds();
}

void Server::setLive()
{
    m_isLive = true;
    updateEventNeeds();
    askCapabilities();
}

void Server::askCapabilities()
{
    if (m_capabilityQuestions > 0 || !m_client->isReady())
        return;
    m_capabilityQuestions = 3;
    m_commandsAnswered = false;
    m_bootedMeanwhile = false;
    m_askedAt = m_client->clock().now();
    m_askAgain->stop();
    m_client->send(AmiAction("ListCommands"), this, [this](const Result<AmiReply>& reply) {
        m_commandsAnswered = true;
        if (reply && reply->success)
            readCommands(reply->response);
        onCapabilityAnswered();
    });
    m_client->send(AmiAction("CoreSettings"), this, [this](const Result<AmiReply>& reply) {
        if (reply && reply->success) {
            readVersion(reply->response.value("AsteriskVersion"));
            m_capabilities.systemName = displayName(reply->response.value("SystemName"));
        }
        onCapabilityAnswered();
    });
    m_client->send(AmiAction("CoreStatus"), this, [this](const Result<AmiReply>& reply) {
        if (reply && reply->success) {
            const auto moment = [&reply](QByteArrayView date, QByteArrayView time) {
                const QByteArray text = reply->response.value(date).toByteArray() + ' '
                    + reply->response.value(time).toByteArray();
                return displayText(QByteArrayView(text).trimmed(), 40);
            };
            m_capabilities.startup = moment("CoreStartupDate", "CoreStartupTime");
            m_capabilities.lastReload = moment("CoreReloadDate", "CoreReloadTime");
        }
        onCapabilityAnswered();
    });
}

void Server::onCapabilityAnswered()
{
    if (--m_capabilityQuestions > 0 || !m_client->isReady())
        return;
    compareWithBefore();
    Q_EMIT capabilitiesChanged();
    // 1.4 has no CoreSettings.
    const bool isToldByCommand = m_capabilities.asteriskVersion.isEmpty() && can("Command");
    if (isToldByCommand)
        askVersionByCommand();
    else
        Q_EMIT learned();
    if (m_isLive) {
        for (const auto& feature : m_features)
            feature->load();
    }
    if (std::exchange(m_bootedMeanwhile, false))
        onBooted();
}

/// What the login may do was changed on the server meanwhile: ask again, so that the controls say so before
/// the next click. A server that refuses what it lists is asked once in a while, not in a circle.
void Server::onPermissionDenied()
{
    using namespace std::chrono_literals;
    const auto now = m_client->clock().now();
    if (m_capabilityQuestions > 0 || !m_capabilities.known
        || (m_rightsAskedAt && now - *m_rightsAskedAt < 1min))
        return;
    m_rightsAskedAt = now;
    askCommands();
}

void Server::askCommands()
{
    m_client->send(AmiAction("ListCommands"), this, [this](const Result<AmiReply>& reply) {
        if (!reply || !reply->success || !m_client->isReady())
            return;
        readCommands(reply->response);
        Q_EMIT capabilitiesChanged();
    });
}

void Server::onAnsweredLate(const LateAnswer& answer)
{
    QString what = m_name + QStringLiteral(": ") + displayText(QByteArrayView(answer.action), 64);
    if (!answer.subject.isEmpty())
        what += u' ' + displayName(QByteArrayView(m_client->masked(answer.subject)));
    const QString seconds
        = QString::number(std::chrono::duration_cast<std::chrono::seconds>(answer.reply.latency).count());
    if (answer.reply.success) {
        Q_EMIT answeredLate(
            tr("%1 was answered after all, after %2 s: it was done.").arg(what, seconds), true);
        return;
    }
    const QByteArray words = answer.reply.shownMessage().trimmed();
    Q_EMIT answeredLate(tr("%1 was answered after all, after %2 s: the server says “%3”.")
                            .arg(what, seconds, displayText(QByteArrayView(words), 200)),
        false);
}

void Server::compareWithBefore()
{
    const auto differs = [](const auto& before, const auto& now) {
        return !before.isEmpty() && !now.isEmpty() && before != now;
    };
    const QByteArray amiVersionBefore = std::exchange(m_amiVersionBefore, m_client->amiVersion());
    const Capabilities before = std::exchange(m_before, {}); // once for each session
    if (differs(amiVersionBefore, m_amiVersionBefore) || differs(before.systemName, m_capabilities.systemName)
        || differs(before.asteriskVersion, m_capabilities.asteriskVersion))
        m_change = Change::Replaced;
    else if (differs(before.startup, m_capabilities.startup))
        m_change = Change::Restarted;
    else
        return;
    if (const std::optional<quint64> leftOut = m_changeLines.admit())
        qCInfo(lcPbx) << "the server at this address"
                      << (m_change == Change::Replaced ? "is another" : "was restarted") << LeftOut{*leftOut};
    Q_EMIT changeFound();
}

void Server::readCommands(const AmiMessage& listed)
{
    m_capabilities.readCommands(listed);
    m_used.noteListed(m_capabilities);
}

void Server::readVersion(QByteArrayView text)
{
    m_capabilities.readVersion(text);
    if (!m_capabilities.version.isNull())
        m_client->setRelease(m_capabilities.version);
}

void Server::askVersionByCommand()
{
    feature<Cli>().run(
        QStringLiteral("core show version"), this, [this](const Result<CommandOutput>& output) {
            if (output && output->success) {
                readVersion(output->text);
                Q_EMIT capabilitiesChanged();
            }
            if (m_client->isReady())
                Q_EMIT learned();
        });
}

void Server::tick()
{
    const quint64 now = m_client->statistics().eventsReceived;
    m_eventsPerSecond = int(now - m_eventsBefore);
    m_eventsBefore = now;
    Q_EMIT statisticsChanged();
}

Error Server::replyError(const QString& what, const AmiReply& reply)
{
    const QByteArray words = reply.message().trimmed();
    const QString shown = displayText(QByteArrayView(reply.shownMessage().trimmed()), 300);
    if (words == "Permission denied")
        return {ErrorKind::NotPermitted, tr("%1: the server says “%2”.").arg(what, shown),
            tr("The write line of this user in manager.conf lacks the class for it.")};
    if (words.startsWith("No such"))
        return {ErrorKind::NotFound, tr("%1: the server says “%2”.").arg(what, shown), {}};
    if (words.isEmpty())
        return {ErrorKind::Server, tr("%1: the server refused without a reason.").arg(what),
            tr("Look at the server's log.")};
    return {ErrorKind::Server, tr("%1: the server says “%2”.").arg(what, shown), {}};
}

} // namespace wirechief

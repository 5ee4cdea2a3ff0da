// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "base/displaytext.h"
#include "models/servers/serverstate.h"
#include "models/theme/stateicon.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "profiles/servers/serverprofile.h"
#include "resultline.h"
#include "sessions/diagnostics/diagnostics.h"
#include "widgets/parts/elidedlabel.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace wirechief {

namespace {
constexpr int signSize = 16;
constexpr qsizetype mostTold = 30; ///< servers that a tool tip lists
} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_dot(makePlainLabel({}, this))
    , m_state(new QLineEdit(this))
    , m_version(new ElidedLabel(this))
    , m_tls(makePlainLabel({}, this))
    , m_figures(new ElidedLabel(this))
    , m_model(new QToolButton(this))
    , m_result(new ResultLine(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_state->setObjectName(QStringLiteral("connectionStatus"));
    m_state->setAccessibleName(tr("Connection status"));
    // An entry that cannot be edited, because screen readers do not read a label that has a name of its own.
    m_state->setReadOnly(true);
    m_state->setFrame(false);
    QFont bold = m_state->font();
    bold.setWeight(QFont::DemiBold);
    m_state->setFont(bold);
    m_state->setFocusPolicy(Qt::ClickFocus);
    m_version->setObjectName(QStringLiteral("serverVersion"));
    m_tls->setObjectName(QStringLiteral("linkSecurity"));
    m_figures->setObjectName(QStringLiteral("sessionFigures"));
    m_model->setObjectName(QStringLiteral("modelVerdict"));
    m_model->setAutoRaise(true);
    m_model->setFocusPolicy(Qt::TabFocus);
    m_model->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::refresh);
    connect(m_model, &QToolButton::clicked, this, [this] {
        if (m_toLookAt.isEmpty())
            Q_EMIT diagnosticsWanted();
        else
            Q_EMIT serverWanted(QString(m_toLookAt)); // a copy: what follows refreshes this line
    });
    m_version->setForegroundRole(QPalette::PlaceholderText);
    m_figures->setForegroundRole(QPalette::PlaceholderText);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 3);
    layout->setSpacing(14);
    auto* state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_dot);
    state->addWidget(m_state);
    layout->addLayout(state);
    layout->addWidget(m_version);
    layout->addWidget(m_tls);
    layout->addWidget(m_model); // before what changes its width all the time
    layout->addWidget(m_figures);
    layout->addWidget(m_result, 1);

    setServer({}, nullptr);
}

void StatusLine::setServer(const QString& name, Server* server, bool awaitsSecret, bool awaitsTurn)
{
    m_isAll = false;
    m_name = name;
    m_server = server;
    m_awaitSecret = awaitsSecret ? QStringList{name} : QStringList();
    m_awaitsTurn = awaitsTurn;
    watch(server ? QList<Server*>{server} : QList<Server*>());
    refresh();
}

void StatusLine::setAllServers(
    const QList<Server*>& servers, const QStringList& notOpened, const QStringList& awaitSecret)
{
    m_isAll = true;
    m_server = nullptr;
    m_notOpened = notOpened;
    m_awaitSecret = awaitSecret;
    watch(servers);
    refresh();
}

void StatusLine::watch(const QList<Server*>& servers)
{
    if (std::equal(servers.begin(), servers.end(), m_watched.begin(), m_watched.end()))
        return;
    for (const QPointer<Server>& server : std::as_const(m_watched)) {
        if (server)
            server->disconnect(this);
    }
    m_watched.clear();
    for (Server* server : servers) {
        m_watched.append(server);
        const auto soon = [this] {
            if (!m_soon.isActive())
                m_soon.start();
        };
        const auto change = [this, soon] {
            if (m_isAll)
                soon(); // many may connect at once
            else
                refresh();
        };
        connect(server, &Server::stateChanged, this, change);
        connect(server, &Server::capabilitiesChanged, this, change);
        connect(server, &Server::statisticsChanged, this, soon);
    }
}

void StatusLine::refresh()
{
    if (m_isAll) {
        refreshAll();
        return;
    }
    const AmiClient::State state = m_awaitsTurn ? AmiClient::State::Connecting
        : m_server                              ? m_server->client().state()
                                                : AmiClient::State::Offline;
    const bool ready = state == AmiClient::State::Ready;
    const bool isSlow = ready && m_server->channels().answersSlowly();
    const bool awaitsSecret = !m_awaitSecret.isEmpty();
    const QString words = awaitsSecret ? tr("Waiting for its secret")
        : isSlow                       ? tr("Connected, answers slowly")
                                       : stateText(state);
    showState(m_name.isEmpty()
            ? tr("No server selected")
            : tr("%1: %2", "server name, state of its session").arg(displayText(m_name), words),
        awaitsSecret ? StateRole::Ringing : serverStateRole(state, isSlow));
    setPlainToolTip(*m_state, {});
    m_dot->setVisible(!m_name.isEmpty());
    m_version->setVisible(ready);
    m_tls->setVisible(ready);
    m_figures->setVisible(ready);
    if (ready)
        showFigures(*m_server);
    showVerdict(ready ? modelVerdict(*m_server) : ModelVerdict());
    colorize();
}

void StatusLine::showVerdict(const ModelVerdict& verdict)
{
    m_modelWarns = verdict.isWarning;
    m_toLookAt = verdict.serverId;
    m_model->setText(verdict.text);
    m_model->setAccessibleName(verdict.text);
    setPlainToolTip(*m_model, verdict.details);
    m_model->setVisible(!verdict.text.isEmpty());
}

void StatusLine::refreshAll()
{
    int events = 0;
    StateRole role = StateRole::Up;
    QStringList others;
    QList<Server*> ready;
    qsizetype untold = 0;
    const auto addOther = [this, &others, &untold](const QString& name, AmiClient::State state) {
        if (others.size() >= mostTold) {
            ++untold;
            return;
        }
        const QString words = m_awaitSecret.contains(name) ? tr("Waiting for its secret") : stateText(state);
        others.append(tr("%1: %2", "server name, state of its session").arg(displayText(name), words));
    };
    for (const QPointer<Server>& server : std::as_const(m_watched)) {
        if (!server)
            continue;
        const AmiClient::State state = server->client().state();
        if (state == AmiClient::State::Ready) {
            ready.append(server);
            if (server->channels().answersSlowly()) {
                others.append(tr("%1: %2", "server name, state of its session")
                                  .arg(displayText(server->name()), tr("Connected, answers slowly")));
                role = StateRole::Warning;
            }
            events += server->eventsPerSecond();
            continue;
        }
        addOther(server->name(), state);
        if (state == AmiClient::State::Stopped || state == AmiClient::State::Waiting)
            role = StateRole::Warning;
    }
    for (const QString& name : std::as_const(m_notOpened))
        addOther(name, AmiClient::State::Offline);
    if (ready.isEmpty() && role == StateRole::Up)
        role = StateRole::Down;
    showState(
        tr("All servers: %1 of %2 connected")
            .arg(QLocale().toString(ready.size()), QLocale().toString(m_watched.size() + m_notOpened.size())),
        role);
    if (untold > 0)
        others.append(tr("and %1 more").arg(locale().toString(untold)));
    setPlainToolTip(*m_state, others.join(u'\n'));
    m_dot->show();
    m_version->hide();
    m_tls->hide();
    m_figures->setVisible(!ready.isEmpty());
    m_figures->setText(tr("%1 events/s").arg(locale().toString(events)));
    setPlainToolTip(*m_figures, tr("The sums of all connected servers"));
    showVerdict(modelVerdict(ready));
    colorize();
}

void StatusLine::showState(const QString& words, StateRole role)
{
    m_role = role;
    if (m_state->text() == words)
        return;
    m_state->setText(words);
    m_state->setFixedWidth(QFontMetrics(m_state->font()).horizontalAdvance(words) + 12);
    m_state->setCursorPosition(0);
}

void StatusLine::showFigures(Server& server)
{
    const AmiClient& client = server.client();
    const QString ami = displayText(QByteArrayView(client.amiVersion()), 20);
    // What a packager added to the number is for the tool tip.
    const Capabilities& capabilities = server.capabilities();
    const QString asterisk = capabilities.version.isNull() ? displayText(capabilities.asteriskVersion, 40)
                                                           : capabilities.version.toString();
    m_version->setText(
        asterisk.isEmpty() ? tr("AMI %1").arg(ami) : tr("Asterisk %1 · AMI %2").arg(asterisk, ami));
    setPlainToolTip(*m_version, capabilities.asteriskVersion);
    showLink(client.login().peer);
    QStringList figures{tr("%1 events/s").arg(locale().toString(server.eventsPerSecond()))};
    const double reply = double(client.statistics().lastReply.count()) / 1000.0;
    if (reply > 0.0)
        figures.append(tr("reply %1 ms").arg(locale().toString(reply, 'f', reply < 10.0 ? 1 : 0)));
    m_figures->setText(figures.join(QStringLiteral("  ·  ")));
    setPlainToolTip(*m_figures, eventsText(client));
}

void StatusLine::showLink(const AmiPeer& peer)
{
    const bool isJump = !peer.jump.isEmpty();
    const bool isOnJumpHost = isJump && isLoopbackHost(peer.host);
    m_secure = peer.tls || isOnJumpHost;
    if (peer.tls) {
        m_tls->setText(tr("TLS ✓"));
        m_tls->setToolTip(tr("The link is encrypted and the server's certificate was checked."));
    } else if (isOnJumpHost) {
        m_tls->setText(tr("SSH ✓"));
        m_tls->setToolTip(tr("ssh encrypts the link up to the jump host, which is where the server is."));
    } else if (isJump) {
        m_tls->setText(tr("SSH, then clear text"));
        m_tls->setToolTip(
            tr("ssh encrypts the link up to the jump host. Behind it, it is not encrypted: use it "
               "only inside a trusted network."));
    } else {
        m_tls->setText(tr("clear text"));
        m_tls->setToolTip(tr("The link is not encrypted: use it only inside a trusted network."));
    }
}

QString StatusLine::eventsText(const AmiClient& client) const
{
    const QByteArray& mask = client.eventMask();
    const quint64 skipped = client.statistics().eventsSkipped;
    QString text = tr(
        "%1 events have come, %2 of them were skipped, because a server can only be asked for whole classes.")
                       .arg(
                           locale().toString(client.statistics().eventsReceived), locale().toString(skipped));
    if (mask == "on")
        return text + u'\n' + tr("The server is asked for all events.");
    //: A list of event classes as in manager.conf: "call, system"
    return text + u'\n'
        + tr("The server is asked for the classes %1, because no page that is shown needs others. The log "
             "needs all "
             "while it is shown.")
              .arg(QString::fromLatin1(mask).replace(u',', QStringLiteral(", ")));
}

void StatusLine::showResult(const QString& text, bool success)
{
    m_result->showResult(text, success);
}

void StatusLine::offerUndo(QAction* action)
{
    m_result->offerUndo(action);
}

void StatusLine::colorize()
{
    const ThemeColors& colors = themeColors(palette());
    const auto paint = [](QWidget* label, const QColor& color) {
        QPalette palette = label->palette();
        const auto role = label->foregroundRole();
        if (palette.color(role) == color)
            return;
        palette.setColor(role, color);
        label->setPalette(palette);
    };
    // Once a second all is read anew, and a picture that is set lays the whole line out and paints it.
    const std::pair<StateRole, qreal> dot(m_role, devicePixelRatioF());
    if (std::exchange(m_shownDot, dot) != dot)
        m_dot->setPixmap(stateIcon(m_role).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    paint(m_tls, m_secure ? colors.up : colors.ringing);
    paint(m_model, m_modelWarns ? colors.ringing : colors.muted);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_shownDot.reset();
        colorize();
    }
    QWidget::changeEvent(event);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer.h"

#include "ami/message/nametable.h"
#include "base/displaytext.h"
#include "manywindow.h"
#include "sessions/connections/connections.h"
#include "sessions/folders/serverfolders.h"
#include "sessions/selection/selection.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/usable.h"

#include <QAction>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace wirechief {

namespace {

bool isSame(const AmiAction& a, const AmiAction& b)
{
    const auto isSameHeader = [](const AmiAction::Header& one, const AmiAction::Header& other) {
        return one.key == other.key && one.value == other.value && bool(one.secret) == bool(other.secret)
            && (!one.secret || one.secret->isSameAs(*other.secret));
    };
    return a.name() == b.name()
        && std::equal(
            a.headers().begin(), a.headers().end(), b.headers().begin(), b.headers().end(), isSameHeader);
}

} // namespace

Composer::Composer(QAction& action, QAction& many, const Selection& selection,
    const ComposerServices& services, QWidget* window)
    : QObject(window)
    , m_action(action)
    , m_many(many)
    , m_selection(selection)
    , m_services(services)
    , m_window(window)
{
    connect(&action, &QAction::triggered, this, &Composer::open);
    connect(&selection, &Selection::serverChanged, this, &Composer::update);
    connect(&services.connections, &Connections::stateChanged, this, [this](const QString& id) {
        if (id == m_selection.serverId())
            update();
    });
    connect(&services.connections, &Connections::profilesChanged, this, &Composer::forgetRemoved);
    connect(&many, &QAction::triggered, this, [this] { openMany({}); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        update();
        updateMany();
    });
    connect(&services.connections, &Connections::stateChanged, &m_soon, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    update();
    updateMany();
}

bool Composer::isReady(const QString& server) const
{
    return m_services.connections.state(server) == AmiClient::State::Ready;
}

/// A session that is lost leaves the composer usable: the form can be filled in meanwhile.
void Composer::update()
{
    const QStringList servers = selectedServers();
    const bool isAnyReady
        = std::any_of(servers.begin(), servers.end(), [this](const QString& id) { return isReady(id); });
    const std::optional<ServerProfile> profile = m_services.connections.profile(servers.value(0));
    const QString whyNot = isAnyReady ? QString()
        : servers.size() > 1          ? tr("Connect to the servers first.")
        : profile                     ? tr("Connect to %1 first.").arg(displayText(profile->name))
                                      : tr("Select a server first.");
    setUsable(&m_action, whyNot, tr("Send any action of the manager interface, from a form"));
}

ComposerWindow* Composer::make(const QString& server, QWidget* parent)
{
    auto* composer = new ComposerWindow(m_services, server, parent);
    connect(composer, &ComposerWindow::reported, this, &Composer::result);
    if (parent == m_window)
        standBeside(*composer);
    return composer;
}

void Composer::open()
{
    const QStringList servers = selectedServers();
    const bool areSeveral = servers.size() > 1;
    const QList<ComposerWindow*> opened = m_window->findChildren<ComposerWindow*>(Qt::FindDirectChildrenOnly);
    for (ComposerWindow* composer : opened) {
        if (composer == m_closed.window || composer->offersServers() != areSeveral
            || (!areSeveral && composer->serverId() != servers.value(0)))
            continue;
        if (areSeveral)
            composer->offerServers(servers);
        composer->showNormal();
        composer->raise();
        composer->activateWindow();
        return;
    }
    const auto ready
        = std::find_if(servers.begin(), servers.end(), [this](const QString& id) { return isReady(id); });
    const QString& selected = m_selection.serverId();
    const bool isSelected = ready == servers.end() || (servers.contains(selected) && isReady(selected));
    ComposerWindow* composer = make(isSelected ? selected : *ready, m_window);
    if (areSeveral)
        composer->offerServers(servers);
    composer->show();
}

/// What was typed for a server that is no more.
void Composer::forgetRemoved()
{
    const QList<ComposerWindow*> opened = m_window->findChildren<ComposerWindow*>(Qt::FindDirectChildrenOnly);
    for (ComposerWindow* composer : opened) {
        if (!composer->isVisible() && !m_services.connections.profile(composer->serverId()))
            composer->deleteLater();
    }
}

/// A channel can have such an id once: with it, the same action could be sent once only.
AmiAction Composer::withoutOwnIds(const AmiAction& action)
{
    AmiAction left(action.name());
    for (const AmiAction::Header& header : action.headers()) {
        if (sameName(header.key, "ChannelId") || sameName(header.key, "OtherChannelId"))
            continue;
        if (header.secret)
            left.addSecret(header.key, *header.secret);
        else
            left.add(header.key, header.value);
    }
    return left;
}

void Composer::show(QWidget* form, const QString& server, const std::vector<AmiAction>& actions)
{
    std::vector<AmiAction> repeatable;
    repeatable.reserve(actions.size());
    for (const AmiAction& action : actions)
        repeatable.push_back(withoutOwnIds(action));
    ComposerWindow* composer = takeClosed(server, repeatable);
    if (composer == nullptr) {
        composer = make(server, form);
        composer->setActions(repeatable);
        connect(composer, &QDialog::finished, this, [this, composer, repeatable] {
            if (m_closed.window != composer)
                delete m_closed.window;
            m_closed = {composer, repeatable};
        });
    }
    if (auto* dialog = qobject_cast<QDialog*>(form))
        putAbove(*dialog, *composer);
    composer->show();
}

ComposerWindow* Composer::takeClosed(const QString& server, const std::vector<AmiAction>& actions)
{
    if (!m_closed.window || m_closed.window->serverId() != server
        || !std::equal(
            actions.begin(), actions.end(), m_closed.actions.begin(), m_closed.actions.end(), isSame))
        return nullptr;
    return std::exchange(m_closed, {}).window;
}

/// A form lets nothing below it be used: as its child the composer is above, until the form is done.
void Composer::putAbove(QDialog& form, ComposerWindow& composer)
{
    if (composer.parentWidget() != &form) {
        composer.setParent(&form, composer.windowFlags());
        composer.winId(); // makes what knows what it is above
        composer.windowHandle()->setTransientParent(form.windowHandle());
    }
    disconnect(&form, &QDialog::finished, &composer, nullptr);
    connect(&form, &QDialog::finished, &composer, [this, &composer] {
        const QRect place = composer.geometry();
        const bool isShown = composer.isVisible();
        composer.setParent(m_window, composer.windowFlags()); // which hides it
        standBeside(composer);
        composer.setGeometry(place);
        composer.setVisible(isShown);
    });
}

// --- many servers ---

void Composer::setFolder(const QString& path)
{
    m_folder = path;
    update();
}

void Composer::updateMany()
{
    const QList<ServerProfile> profiles = m_services.connections.profilesOfAll();
    const bool isAnyReady = std::any_of(profiles.begin(), profiles.end(),
        [this](const ServerProfile& profile) { return isReady(profile.id); });
    setUsable(&m_many, isAnyReady ? QString() : tr("Connect to the servers first."),
        tr("Send one command or action to several servers, and compare what they answer"));
}

QStringList Composer::selectedServers() const
{
    const QList<ServerProfile> profiles = m_services.connections.profilesOfAll();
    if (!m_folder.isEmpty())
        return serversIn(profiles, m_folder);
    if (!m_selection.isAllServers())
        return {m_selection.serverId()};
    QStringList ids;
    for (const ServerProfile& profile : profiles)
        ids.append(profile.id);
    return ids;
}

void Composer::openMany(const QString& command)
{
    auto* many = new ManyWindow(m_services, {{}, command, selectedServers()}, m_window);
    connect(many, &ManyWindow::reported, this, &Composer::result);
    many->show();
}

} // namespace wirechief

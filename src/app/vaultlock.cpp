// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vaultlock.h"

#include "profiles/secrets/vault.h"

#include <QCoreApplication>
#include <QEvent>

#ifdef WIRECHIEF_DBUS
#include <QDBusConnection>
#endif

namespace wirechief {

VaultLock::VaultLock(Vault& vault, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_vault.lock(Vault::LockReason::Unused); });
    connect(&vault, &Vault::stateChanged, this, &VaultLock::restart);
    watchSession();
}

void VaultLock::setIdleTime(std::chrono::milliseconds time)
{
    m_idle.setInterval(time);
    restart();
}

void VaultLock::restart()
{
    // Every event of the program passes a filter, so only while it is needed.
    QCoreApplication::instance()->removeEventFilter(this);
    m_idle.stop();
    if (!m_vault.isUnlocked() || m_idle.interval() == 0)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_idle.start();
}

bool VaultLock::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_idle.start();
        break;
    default:
        break;
    }
    return false;
}

void VaultLock::lockIf(bool active)
{
    if (active)
        lockNow();
}

void VaultLock::lockNow()
{
    m_vault.lock(Vault::LockReason::Desktop);
}

void VaultLock::watchSession()
{
#ifdef WIRECHIEF_DBUS
    // Whoever sends them: the worst that comes of it is a vault that is locked.
    // lint: allow connect, because QDBusConnection takes nothing else
    const char* const lockIf = SLOT(lockIf(bool));
    // lint: allow connect, because QDBusConnection takes nothing else
    const char* const lockNow = SLOT(lockNow());
    for (const char* interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
             "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"})
        QDBusConnection::sessionBus().connect(
            {}, {}, QLatin1String(interface), QStringLiteral("ActiveChanged"), this, lockIf);
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect({}, {}, QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, lockIf);
    system.connect(
        {}, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, lockNow);
#endif
}

} // namespace wirechief

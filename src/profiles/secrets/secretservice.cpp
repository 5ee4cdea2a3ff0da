// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretservice.h"

#ifdef WIRECHIEF_DBUS

#include "profiles/limits.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QMap>

namespace wirechief {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

const QString& secretsName()
{
    static const QString name = QStringLiteral("org.freedesktop.secrets");
    return name;
}

QDBusMessage call(const QString& path, const char* interface, const char* method)
{
    return QDBusMessage::createMethodCall(
        secretsName(), path, QLatin1String(interface), QLatin1String(method));
}

bool isAbsence(const QDBusError& error)
{
    return error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::Disconnected
        || error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."))
        || error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
}

/// The process as the kernel names it, cut after 15 characters, and how its users call it.
QString programName(const QString& process)
{
    static const std::pair<QLatin1String, QLatin1String> names[] = {
        {QLatin1String("gnome-keyring-d"), QLatin1String("GNOME Keyring")},
        {QLatin1String("keepassxc"), QLatin1String("KeePassXC")},
        {QLatin1String("kwalletd"), QLatin1String("KWallet")},
        {QLatin1String("ksecretd"), QLatin1String("KWallet")},
    };
    for (const auto& [begin, name] : names) {
        if (process.startsWith(begin))
            return name;
    }
    return process;
}

/// One look: four questions, one after the other. Deletes itself.
class Look : public QObject {
public:
    Look(QObject* context, std::function<void(const SecretServiceLook&)> done)
        : QObject(context)
        , m_done(std::move(done))
    {
    }

    void start(const QString& service, const QString& key)
    {
        // QtKeychain asks KWallet itself where KDE has it, which says by itself what is the matter.
        if (qgetenv("XDG_CURRENT_DESKTOP") == "KDE") {
            m_look.program = QStringLiteral("KWallet");
            QMetaObject::invokeMethod(this, &Look::finish, Qt::QueuedConnection);
            return;
        }
        if (!QDBusConnection::sessionBus().isConnected()) { // then nothing that is asked is ever answered
            m_look.state = SecretServiceLook::State::Absent;
            QMetaObject::invokeMethod(this, &Look::finish, Qt::QueuedConnection);
            return;
        }
        qDBusRegisterMetaType<Attributes>();
        QDBusMessage search = call(
            QStringLiteral("/org/freedesktop/secrets"), "org.freedesktop.Secret.Service", "SearchItems");
        // As QtKeychain's schema has them (libsecret.cpp).
        search << QVariant::fromValue(
            Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}});
        ask(search, [this](const QDBusPendingCall& answer) { onFound(answer); });
    }

private:
    void ask(const QDBusMessage& question, const std::function<void(const QDBusPendingCall&)>& then)
    {
        auto* watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(question, int(limits::keyringTimeout.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] { then(*watcher); });
    }

    void onFound(const QDBusPendingCall& answer)
    {
        const QDBusPendingReply<Paths, Paths> reply = answer;
        if (reply.isError()) {
            if (isAbsence(reply.error()))
                m_look.state = SecretServiceLook::State::Absent;
            finish();
            return;
        }
        const Paths unlocked = reply.argumentAt<0>();
        const Paths locked = reply.argumentAt<1>();
        m_look.holdsSecret = !unlocked.isEmpty() || !locked.isEmpty();
        if (m_look.holdsSecret) {
            m_look.state
                = unlocked.isEmpty() ? SecretServiceLook::State::Locked : SecretServiceLook::State::Unlocked;
            askOwner();
            return;
        }
        QDBusMessage alias
            = call(QStringLiteral("/org/freedesktop/secrets"), "org.freedesktop.Secret.Service", "ReadAlias");
        alias << QStringLiteral("default");
        ask(alias, [this](const QDBusPendingCall& named) { onAlias(named); });
    }

    void onAlias(const QDBusPendingCall& answer)
    {
        const QDBusPendingReply<QDBusObjectPath> reply = answer;
        const QString path = reply.isError() ? QString() : reply.value().path();
        if (reply.isError() || path == QLatin1String("/")) {
            m_look.state
                = reply.isError() ? SecretServiceLook::State::Unknown : SecretServiceLook::State::NotSetUp;
            askOwner();
            return;
        }
        QDBusMessage get = call(path, "org.freedesktop.DBus.Properties", "Get");
        get << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask(get, [this](const QDBusPendingCall& property) {
            const QDBusPendingReply<QDBusVariant> locked = property;
            if (!locked.isError())
                m_look.state = locked.value().variant().toBool() ? SecretServiceLook::State::Locked
                                                                 : SecretServiceLook::State::Unlocked;
            askOwner();
        });
    }

    void askOwner()
    {
        QDBusMessage owner = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
            QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"),
            QStringLiteral("GetConnectionUnixProcessID"));
        owner << secretsName();
        ask(owner, [this](const QDBusPendingCall& answer) {
            const QDBusPendingReply<uint> process = answer;
            QFile name(QStringLiteral("/proc/%1/comm").arg(process.isError() ? 0 : process.value()));
            if (!process.isError() && name.open(QIODevice::ReadOnly))
                m_look.program = programName(QString::fromUtf8(name.readAll().trimmed()));
            finish();
        });
    }

    void finish()
    {
        const auto done = std::move(m_done);
        const SecretServiceLook look = m_look;
        deleteLater();
        done(look); // may delete the context, and this with it
    }

    SecretServiceLook m_look;
    std::function<void(const SecretServiceLook&)> m_done;
};

} // namespace

void lookAtSecretService(const QString& service, const QString& key, QObject* context,
    std::function<void(const SecretServiceLook&)> done)
{
    (new Look(context, std::move(done)))->start(service, key);
}

} // namespace wirechief

#else

namespace wirechief {

void lookAtSecretService(
    const QString&, const QString&, QObject* context, std::function<void(const SecretServiceLook&)> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

} // namespace wirechief

#endif

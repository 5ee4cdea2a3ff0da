// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>
#include <QThread>

#include <utility>

namespace wirechief {

/// Entries of the answer to GetSecrets; there is never one.
struct FakeSecret { };
inline QDBusArgument& operator<<(QDBusArgument& argument, const FakeSecret&)
{
    argument.beginStructure();
    argument << QDBusObjectPath(QStringLiteral("/")) << QByteArray() << QByteArray() << QString();
    argument.endStructure();
    return argument;
}
inline const QDBusArgument& operator>>(const QDBusArgument& argument, FakeSecret&)
{
    return argument;
}
using FakeSecrets = QMap<QDBusObjectPath, FakeSecret>;

/// A keyring on the session bus that is unlocked and gives nothing away: as org.freedesktop.secrets it says
/// that it has what is looked for, and keeps it to itself; as KWallet it does not open. In a thread of its
/// own, since QtKeychain waits for some answers.
class FakeKeyring : public QDBusVirtualObject {
    Q_OBJECT
public:
    /// Whether GetSecrets is an error, or an answer without the secret; `asks`: which comes once the user has
    /// answered its question.
    explicit FakeKeyring(bool refuses, bool asks = false)
        : m_refuses(refuses)
        , m_asks(asks)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fakekeyring")))
    {
        qDBusRegisterMetaType<FakeSecret>();
        qDBusRegisterMetaType<FakeSecrets>();
        isThere = true;
        for (const char* path : {"/org/freedesktop/secrets", "/modules/kwalletd5"})
            isThere
                = isThere && m_bus.registerVirtualObject(QLatin1String(path), this, QDBusConnection::SubPath);
        for (const char* name : {"org.freedesktop.secrets", "org.kde.kwalletd5"})
            isThere = isThere && m_bus.registerService(QLatin1String(name));
        moveToThread(&m_thread);
        m_thread.start();
    }
    ~FakeKeyring() override
    {
        QDBusConnection::disconnectFromBus(m_bus.name());
        m_thread.quit();
        m_thread.wait();
    }

    bool isThere = false;

    /// The user answers the question.
    void answerQuestion()
    {
        QMetaObject::invokeMethod(this, [this] {
            m_asks = false;
            for (const QDBusMessage& message : std::exchange(m_unanswered, {}))
                m_bus.send(answer(message));
        });
    }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (m_asks && message.member() == QLatin1String("GetSecrets"))
            m_unanswered.append(message);
        else
            bus.send(answer(message));
        return true;
    }

private:
    [[nodiscard]] QDBusMessage answer(const QDBusMessage& message) const
    {
        const QDBusObjectPath item(QStringLiteral("/org/freedesktop/secrets/collection/login/1"));
        const QString asked = message.member();
        if (asked == QLatin1String("GetAll"))
            return message.createReply(QVariantMap());
        if (asked == QLatin1String("OpenSession") && message.arguments().value(0) == QLatin1String("plain"))
            return message.createReply({QVariant::fromValue(QDBusVariant(QString())),
                QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/session/1")))});
        if (asked == QLatin1String("SearchItems"))
            return message.createReply({QVariant::fromValue(QList<QDBusObjectPath>{item}),
                QVariant::fromValue(QList<QDBusObjectPath>())});
        if (asked == QLatin1String("ReadAlias"))
            return message.createReply(QVariant::fromValue(
                QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))));
        if (asked == QLatin1String("GetSecrets") && !m_refuses)
            return message.createReply(QVariant::fromValue(FakeSecrets()));
        if (asked == QLatin1String("networkWallet"))
            return message.createReply(QStringLiteral("kdewallet"));
        if (asked == QLatin1String("open"))
            return message.createReply(-1);
        return message.createErrorReply(
            asked == QLatin1String("OpenSession") ? QDBusError::NotSupported : QDBusError::AccessDenied,
            QStringLiteral("no access for you"));
    }

    const bool m_refuses;
    bool m_asks;
    QList<QDBusMessage> m_unanswered;
    QThread m_thread;
    QDBusConnection m_bus;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/servers/serverprofile.h"

#include <tuple>
#include <utility>

namespace wirechief {

/// Every field that is saved, one by one. A field that is added to ServerProfile does not compile here, and
/// so is not forgotten.
inline auto fields(const ServerProfile& profile)
{
    const auto& [id, name, folder, host, port, tls, caFile, fingerprint, user, plain, inKeyring, backend,
        readOnly, atStart, phone, available, missing, environment, confirm, eventClasses, connectSeconds,
        answerSeconds, encoding, notes, isDemo, certificateFile, keyFile, passphraseInKeyring, jump]
        = profile;
    Q_UNUSED(isDemo) // never saved
    return std::tuple(id, name, folder, host, port, tls, caFile, fingerprint, user, plain, inKeyring, backend,
        readOnly, atStart, phone, available, missing, environment, confirm, eventClasses, connectSeconds,
        answerSeconds, encoding, notes, certificateFile, keyFile, passphraseInKeyring, jump);
}

/// A profile in which each field differs from its default.
inline ServerProfile fullProfile()
{
    return {QStringLiteral("0b6e"), QStringLiteral("Zürich ☎ \"1\""), QStringLiteral("Kunden/Süd"),
        QStringLiteral("2001:db8::7"), 65535, true, QStringLiteral("/etc/ssl/ca.pem"),
        {QByteArray(32, '\xfe'), QByteArray(32, '\xfd')}, QStringLiteral("wire chief"), true, true,
        QStringLiteral("KeePassXC"), true, true, QStringLiteral("PJSIP/100"),
        {QStringLiteral("Reload"), QStringLiteral("DBGet")}, {QStringLiteral("Originate")},
        Environment::own(QStringLiteral("Kunden ☎"), Environment::Teal), ConfirmLevel::TypeName,
        {QStringLiteral("call"), QStringLiteral("system")}, 20, 90, QStringLiteral("windows-1251"),
        QStringLiteral("Rack 7\n\tcall \"Zoë\" first"), false, QStringLiteral("/home/ä/me.pem"),
        QStringLiteral("/home/ä/me.key"), true, QStringLiteral("me@gate:2222")};
}

/// The numbers of the fields in which two profiles are the same, or differ.
template <size_t... I>
QList<size_t> fieldsWhere(
    bool same, const ServerProfile& a, const ServerProfile& b, std::index_sequence<I...>)
{
    QList<size_t> found;
    ((((std::get<I>(fields(a)) == std::get<I>(fields(b))) == same) ? found.append(I) : void()), ...);
    return found;
}

inline constexpr auto allFields
    = std::make_index_sequence<std::tuple_size_v<decltype(fields(std::declval<ServerProfile>()))>>();

inline QList<size_t> sameFields(const ServerProfile& a, const ServerProfile& b)
{
    return fieldsWhere(true, a, b, allFields);
}

inline QList<size_t> differentFields(const ServerProfile& a, const ServerProfile& b)
{
    return fieldsWhere(false, a, b, allFields);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "managerusers.h"

#include <algorithm>

namespace wirechief {

namespace {

bool isNamed(const ConfigSetting& setting, std::initializer_list<QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(),
        [&setting](QByteArrayView name) { return sameIgnoringCase(setting.name, name); });
}

std::optional<quint16> portOf(QByteArrayView value)
{
    bool isNumber = false;
    const uint port = value.toByteArray().toUInt(&isNumber);
    return isNumber && port >= 1024 && port <= 65535 ? std::optional(quint16(port)) : std::nullopt;
}

/// As atoi() reads it.
int leadingInteger(QByteArrayView value)
{
    const auto end
        = std::find_if_not(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool isNumber = false;
    const int number = value.first(end - value.begin()).toByteArray().toInt(&isNumber);
    return isNumber ? number : 0;
}

// The names with ssl are older and still taken (main/tcptls.c, ast_tls_read_conf()).
void takeGeneral(ManagerGeneral& general, const ConfigSetting& setting)
{
    const QByteArray value = setting.value.toByteArray();
    if (isNamed(setting, {"enabled"}))
        general.enabled = configTrue(value);
    else if (isNamed(setting, {"webenabled"}))
        general.webEnabled = configTrue(value);
    else if (isNamed(setting, {"port"}))
        general.port = portOf(value);
    else if (isNamed(setting, {"bindaddr"}))
        general.bindAddress = value;
    else if (isNamed(setting, {"tlsenable", "sslenable"}))
        general.tlsEnabled = configTrue(value);
    else if (isNamed(setting, {"tlsbindaddr", "sslbindaddr"}))
        general.tlsBindAddress = value;
    else if (isNamed(setting, {"tlscertfile", "tlscert", "sslcert"}))
        general.tlsCertificateFile = value;
    else if (isNamed(setting, {"tlsprivatekey", "sslprivatekey"}))
        general.tlsPrivateKey = value;
    else if (isNamed(setting, {"displayconnects"}))
        general.displaysConnects = configTrue(value);
    else if (isNamed(setting, {"allowmultiplelogin"}))
        general.allowsMultipleLogins = configTrue(value);
}

void takeAccess(ManagerUser& user, const ConfigSetting& setting, const QString& where)
{
    using Kind = AccessLine::Kind;
    const Kind kind = isNamed(setting, {"deny"}) ? Kind::Deny
        : isNamed(setting, {"permit"})           ? Kind::Permit
                                                 : Kind::Acl;
    user.access.append({kind, setting.value.toByteArray(), where});
}

void takeSetting(ManagerUser& user, const ConfigSetting& setting, const QString& where)
{
    if (isNamed(setting, {"secret"})) {
        user.secret = Secret(setting.value);
        user.hasSecret = true;
        return;
    }
    if (isNamed(setting, {"deny", "permit", "acl"}))
        takeAccess(user, setting, where);
    else if (isNamed(setting, {"read"}))
        user.read = setting.value.toByteArray();
    else if (isNamed(setting, {"write"}))
        user.write = setting.value.toByteArray();
    else if (isNamed(setting, {"displayconnects"}))
        user.displaysConnects = configTrue(setting.value);
    else if (isNamed(setting, {"allowmultiplelogin"}))
        user.allowsMultipleLogins = configTrue(setting.value);
    else if (isNamed(setting, {"writetimeout"}) && leadingInteger(setting.value) >= 100)
        user.writeTimeout = leadingInteger(setting.value);
    else if (setting.name.startsWith("eventfilter"))
        user.eventFilters.append(setting.name.toByteArray().append(" = ").append(setting.value));
}

/// The user of that name, made anew unless there is one; its access and filters begin anew in each section.
ManagerUser& beginSection(ManagerUsers& all, QHash<QByteArray, size_t>& byName,
    const ConfigCategory& category, const ConfigText& text)
{
    const QByteArray key = category.name.toByteArray().toLower();
    if (const auto known = byName.constFind(key); known != byName.constEnd()) {
        ManagerUser& user = all.users[*known];
        ++user.sections;
        user.access.clear();
        user.eventFilters.clear();
        return user;
    }
    byName.insert(key, all.users.size());
    ManagerUser& user = all.users.emplace_back();
    user.name = category.name.toByteArray();
    user.where = text.text(category.place);
    user.displaysConnects = all.general.displaysConnects;
    user.allowsMultipleLogins = all.general.allowsMultipleLogins;
    return user;
}

} // namespace

ManagerUsers ManagerUsers::of(const ConfigText& text)
{
    ManagerUsers all;
    if (const ConfigCategory* general = text.find("general")) {
        for (const ConfigSetting& setting : general->settings)
            takeGeneral(all.general, setting);
    }
    QHash<QByteArray, size_t> byName;
    for (const ConfigCategory& category : text.categories()) {
        if (category.isTemplate || sameIgnoringCase(category.name, "general"))
            continue;
        ManagerUser& user = beginSection(all, byName, category, text);
        for (const ConfigSetting& setting : category.settings)
            takeSetting(user, setting, text.text(setting.place));
    }
    return all;
}

const ManagerUser* ManagerUsers::find(QByteArrayView name) const
{
    const auto found = std::find_if(users.begin(), users.end(),
        [name](const ManagerUser& user) { return sameIgnoringCase(user.name, name); });
    return found == users.end() ? nullptr : &*found;
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jumphost.h"

#include "profiles/limits.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace wirechief {

namespace {

/// ssh hands user and host to a shell where its configuration has a ProxyCommand with them; it refuses these
/// by itself only since 9.6.
bool isForShells(QChar c)
{
    return QStringView(u"'\"`$;&<>|(){}").contains(c);
}

bool isOneWord(QStringView text)
{
    return !text.isEmpty() && !text.startsWith(u'-') && !text.endsWith(u'\\')
        && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.isSpace() || isForShells(c) || c.category() == QChar::Other_Control
                   || c.category() == QChar::Other_Format;
           });
}

} // namespace

std::optional<JumpHost> JumpHost::parse(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?<user>.+@)?(?:\\[(?<bracketed>[^@\\[\\]]+)\\]|(?<host>[^@:\\[\\]]+))(?::(?<port>[0-9]+))?\\z"));
    static const QRegularExpression address(
        QStringLiteral("\\A(?<user>.+@)?(?<host>[^@\\[\\]]*:[^@\\[\\]]*:[^@\\[\\]]*)\\z"));
    QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch()) {
        match = address.match(typed); // IPv6 without brackets has no port
        if (QHostAddress(match.captured(QStringLiteral("host"))).protocol() != QHostAddress::IPv6Protocol)
            return std::nullopt;
    }
    if (!match.hasMatch() || typed.size() > limits::jumpCharacters)
        return std::nullopt;
    const QString user = match.captured(1);
    const QString host = match.captured(QStringLiteral("bracketed")) + match.captured(QStringLiteral("host"));
    if (!isOneWord(host) || (!user.isEmpty() && !isOneWord(QStringView(user).chopped(1))))
        return std::nullopt;
    JumpHost jump{user + host, std::nullopt};
    if (const QString port = match.captured(QStringLiteral("port")); !port.isEmpty()) {
        bool ok = false;
        jump.port = port.toUShort(&ok);
        if (!ok || *jump.port == 0)
            return std::nullopt;
    }
    return jump;
}

} // namespace wirechief

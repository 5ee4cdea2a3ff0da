// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redaction.h"

#include "amimessage.h"
#include "base/secret.h"
#include "bytesearch.h"

#include <algorithm>
#include <array>

namespace wirechief {

namespace {

/// Headers of actions, replies and events that hold secrets: Login; AuthDetail and AuthList
/// (res_pjsip/config_auth.c); voicemail users (apps/app_voicemail.c).
constexpr std::array<QByteArrayView, 12> secretHeaders{"Secret", "Key", "Password", "Md5Cred", "Md5Secret",
    "RemoteSecret", "OAuthSecret", "OAuthClientId", "RefreshToken", "VMPassword", "OldPassword",
    "NewPassword"};

/// Names of configuration options in `Line-000001-000002: secret=x` and in CLI or dialplan text.
constexpr std::array<QByteArrayView, 9> secretOptions{"secret", "password", "md5secret", "remotesecret",
    "md5_cred", "vmsecret", "dbpass", "oauth_secret", "refresh_token"};

bool isSecretOption(QByteArrayView name)
{
    return std::any_of(secretOptions.begin(), secretOptions.end(),
        [name](QByteArrayView option) { return sameName(name, option); });
}

/// `name = value` or `name => value` with a secret's name: where its value begins, else -1.
qsizetype secretValueBegin(QByteArrayView text)
{
    const qsizetype equals = text.indexOf('=');
    if (equals <= 0 || !isSecretOption(text.first(equals).trimmed()))
        return -1;
    qsizetype begin = equals + 1;
    if (begin < text.size() && text[begin] == '>')
        ++begin;
    return begin;
}

void appendLine(QByteArray& out, QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && isSecretHeader(line.first(colon).trimmed())) {
        out.append(line.first(colon)).append(": ").append(secretMask());
        return;
    }
    // Behind a header's name, or from the start where there is none: a configuration line.
    qsizetype valueBegin = colon > 0 ? colon + 1 : 0;
    if (valueBegin < line.size() && line[valueBegin] == ' ')
        ++valueBegin;
    const qsizetype secret = secretValueBegin(line.sliced(valueBegin));
    if (secret < 0) {
        out.append(line);
        return;
    }
    out.append(line.first(valueBegin + secret)).append(secretMask());
}

} // namespace

QByteArrayView secretMask()
{
    return "\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2"; // six bullets
}

bool mentionsSecret(QByteArrayView text, const Secret& secret)
{
    return secret.size() >= shortestMaskedSecret && containsBytes(text, secret.view());
}

QByteArray withoutSecret(QByteArrayView text, const Secret& secret)
{
    QByteArray masked = text.toByteArray();
    if (mentionsSecret(text, secret))
        masked.replace(secret.view(), secretMask());
    return masked;
}

bool isSecretHeader(QByteArrayView key)
{
    return std::any_of(secretHeaders.begin(), secretHeaders.end(),
        [key](QByteArrayView header) { return sameName(key, header); });
}

QByteArray redacted(QByteArrayView message)
{
    QByteArray out;
    out.reserve(message.size());
    while (!message.isEmpty()) {
        const qsizetype end = message.indexOf('\n');
        const qsizetype lineEnd = end < 0 ? message.size() : end;
        const bool crlf = lineEnd > 0 && end >= 0 && message[lineEnd - 1] == '\r';
        appendLine(out, message.first(lineEnd - (crlf ? 1 : 0)));
        if (crlf)
            out.append('\r');
        if (end >= 0)
            out.append('\n');
        message = message.sliced(end < 0 ? message.size() : end + 1);
    }
    return out;
}

} // namespace wirechief

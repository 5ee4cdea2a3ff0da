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

/// What ends a dial string in the arguments of an application, in a list or in a sentence.
bool endsWord(char letter)
{
    return QByteArrayView(" \t\r\n,&|()\"'<>").contains(letter);
}

/// Behind `user` of "user:secret@peer" the place of the secret; empty where there is none. The colon of a
/// scheme or of an address in brackets, and that of a port behind the @, begin none.
struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};
Range dialSecret(QByteArrayView target)
{
    for (qsizetype from = 0; from < target.size();) {
        const qsizetype colon = target.indexOf(':', from);
        const qsizetype at = target.indexOf('@', from);
        if (colon < 0 || at < colon)
            return {};
        const QByteArrayView before = target.first(colon);
        const QByteArrayView scheme = before.sliced(before.lastIndexOf('/') + 1);
        if (sameName(scheme, "sip") || sameName(scheme, "sips") || sameName(scheme, "tel")) {
            from = colon + 1;
            continue;
        }
        if (scheme.startsWith('[') && target.indexOf(']', colon) > 0) {
            from = target.indexOf(']', colon) + 2; // and the port's colon
            continue;
        }
        // It may have an @ itself, but none behind the slash.
        const qsizetype slash = target.indexOf('/', colon);
        const qsizetype last = target.first(slash < 0 ? target.size() : slash).lastIndexOf('@');
        return {colon + 1, last > colon ? last : at};
    }
    return {};
}

void appendLine(QByteArray& out, QByteArrayView line, QByteArrayView event)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && isSecretHeader(line.first(colon).trimmed(), event)) {
        out.append(line.first(colon)).append(": ").append(secretMask());
        return;
    }
    // Behind a header's name, or from the start where there is none: a configuration line.
    qsizetype valueBegin = colon > 0 ? colon + 1 : 0;
    if (valueBegin < line.size() && line[valueBegin] == ' ')
        ++valueBegin;
    const qsizetype secret = secretValueBegin(line.sliced(valueBegin));
    if (secret < 0) {
        const bool isDialString = colon > 0 && sameName(line.first(colon), "DialString");
        out.append(line.first(valueBegin));
        out.append(withoutDialSecrets(line.sliced(valueBegin), isDialString));
        return;
    }
    out.append(line.first(valueBegin + secret)).append(secretMask());
}

/// The name of an event, where it begins the message.
QByteArrayView eventOf(QByteArrayView message)
{
    constexpr QByteArrayView begin("Event: ");
    if (!message.startsWith(begin))
        return {};
    const qsizetype end = message.indexOf('\n');
    return message.sliced(begin.size(), (end < 0 ? message.size() : end) - begin.size()).trimmed();
}

/// Headers that people read and no action has.
constexpr std::array<QByteArrayView, 12> textHeaders{"AppData", "ApplicationData", "AsteriskVersion",
    "Cause-txt", "ChanVariable", "Data", "Description", "DialString", "PausedReason", "StatusText",
    "SystemName", "Value"};
/// In all their forms: `DestCallerIDName`, `ParkeeAccountCode`.
constexpr std::array<QByteArrayView, 3> textEndings{"CallerIDName", "ConnectedLineName", "AccountCode"};

bool isTextHeader(QByteArrayView key)
{
    const auto ends = [key](QByteArrayView ending) {
        return key.size() >= ending.size() && sameName(key.last(ending.size()), ending);
    };
    return std::any_of(textEndings.begin(), textEndings.end(), ends)
        || std::any_of(textHeaders.begin(), textHeaders.end(),
            [key](QByteArrayView header) { return sameName(key, header); });
}

/// So that the number of a header alone can say that it holds none.
static_assert(std::none_of(secretHeaders.begin(), secretHeaders.end(), [](QByteArrayView secret) {
    const std::string_view name(secret.data(), size_t(secret.size()));
    return std::find(std::begin(knownHeaders), std::end(knownHeaders), name) != std::end(knownHeaders);
}));

/// False: redacted() would change nothing.
bool mayHoldSecrets(const AmiMessage& message)
{
    // The output of a command, and what was cut, has lines that are no fields.
    if (!message.isEvent() || message.isTruncated() || message.raw().contains('=')
        || message.raw().contains('@'))
        return true;
    for (qsizetype line = 0; line < message.fieldCount(); ++line) {
        if (message.idAt(line) >= otherHeader && isSecretHeader(message.keyAt(line).trimmed()))
            return true;
    }
    return false;
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

AmiMessage withoutSecretInTexts(const AmiMessage& message, const Secret& secret)
{
    if (!mentionsSecret(message.raw(), secret) || message.hasOutput())
        return message;
    QByteArray text;
    for (QByteArrayView rest = message.raw(); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n') < 0 ? rest.size() : rest.indexOf('\n') + 1;
        const QByteArrayView line = rest.first(end);
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView key = colon > 0 ? line.first(colon).trimmed() : QByteArrayView();
        // In VarSet its name alone, in lists the value with it.
        const bool isText = isTextHeader(key) || (sameName(key, "Variable") && line.contains('='));
        text += isText ? withoutSecret(line, secret) : line.toByteArray();
        rest = rest.sliced(end);
    }
    AmiMessage masked = text == message.raw() ? message : message.withText(text);
    return masked.fieldCount() == message.fieldCount() ? masked : message; // unreadable: no table takes it
}

QByteArray withoutDialSecrets(QByteArrayView text, bool isDialString)
{
    if (!text.contains('@') || !text.contains(':'))
        return text.toByteArray();
    QByteArray masked;
    masked.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !endsWord(text[end]))
            ++end;
        const QByteArrayView word = text.sliced(begin, end - begin);
        const qsizetype target = isDialString ? 0 : word.indexOf('/') + 1;
        const Range secret = isDialString || target > 0 ? dialSecret(word.sliced(target)) : Range();
        if (secret.end > secret.begin)
            masked.append(word.first(target + secret.begin))
                .append(secretMask())
                .append(word.sliced(target + secret.end));
        else
            masked.append(word);
        if (end < text.size())
            masked.append(text[end++]);
        begin = end;
    }
    return masked;
}

bool isSecretHeader(QByteArrayView key)
{
    return std::any_of(secretHeaders.begin(), secretHeaders.end(),
        [key](QByteArrayView header) { return sameName(key, header); });
}

bool isSecretHeader(QByteArrayView key, QByteArrayView action)
{
    const bool isOfDatabase = action.size() > 2 && sameName(action.first(2), "DB");
    return isSecretHeader(key) && !(isOfDatabase && sameName(key, "Key"));
}

AmiMessage withoutSecrets(const AmiMessage& message)
{
    if (!mayHoldSecrets(message))
        return message;
    const QByteArray text = redacted(message.raw());
    return text == message.raw() ? message : message.withText(text);
}

QByteArray redacted(QByteArrayView message)
{
    QByteArray out;
    out.reserve(message.size());
    const QByteArrayView event = eventOf(message);
    while (!message.isEmpty()) {
        const qsizetype end = message.indexOf('\n');
        const qsizetype lineEnd = end < 0 ? message.size() : end;
        const bool crlf = lineEnd > 0 && end >= 0 && message[lineEnd - 1] == '\r';
        appendLine(out, message.first(lineEnd - (crlf ? 1 : 0)), event);
        if (crlf)
            out.append('\r');
        if (end >= 0)
            out.append('\n');
        message = message.sliced(end < 0 ? message.size() : end + 1);
    }
    return out;
}

} // namespace wirechief

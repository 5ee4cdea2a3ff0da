// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any action: what check() takes comes back from the parser as one message with exactly these headers, in
// lines that every server reads whole; what it refuses holds CR, LF or NUL, exceeds a limit, or has a name
// that cannot be one. The input is cut at 0x1F: name, ActionID, then keys and values in turn; a key with "*"
// in front of it has a secret.

#include "ami/actions/amiaction.h"
#include "ami/limits.h"
#include "ami/message/amiparser.h"
#include "ami/message/redaction.h"
#include "require.h"

#include <algorithm>

using namespace wirechief;

namespace {

struct Header {
    QByteArray key;
    QByteArray value;
    bool secret = false;
};

bool breaksLines(const QByteArray& text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

bool isLine(const QByteArray& key, const QByteArray& value)
{
    return !breaksLines(key) && !breaksLines(value)
        && key.size() + 2 + value.size() <= limits::actionLineBytes;
}

bool isId(const QByteArray& id)
{
    static const QByteArray allowed("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.:-");
    return id.size() <= limits::actionIdBytes
        && std::all_of(id.begin(), id.end(), [](char c) { return allowed.contains(c); });
}

bool isAcceptable(const QByteArray& name, const QByteArray& id, const QList<Header>& headers)
{
    const auto good = [](const Header& header) {
        const QByteArray& key = header.key;
        return isLine(key, header.value) && !key.isEmpty() && !key.contains(':') && !key.startsWith(' ')
            && !key.endsWith(' ') && key.compare("Action", Qt::CaseInsensitive) != 0
            && key.compare("ActionID", Qt::CaseInsensitive) != 0;
    };
    return !name.isEmpty() && isLine("Action", name) && isId(id) && headers.size() + 2 <= limits::actionLines
        && std::all_of(headers.begin(), headers.end(), good);
}

/// Parses the bytes of one action: one message, and nothing behind it. As a server's message, which begins by
/// saying what it is: a frame that does not is taken for raw text, and ends where a message begins.
AmiMessage parsedBack(const QByteArray& bytes)
{
    AmiParser parser(AmiParser::Start::Messages);
    parser.append(QByteArray("Response: Echo\r\n" + bytes));
    const std::optional<AmiMessage> message = parser.next();
    require(message.has_value());
    require(!parser.next() && parser.bufferedBytes() == 0);
    return *message;
}

void compare(const AmiMessage& message, const QList<Header>& headers, bool masked)
{
    require(message.fieldCount() == headers.size() + 1);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const bool hidden = masked && (headers[i].secret || isSecretHeader(headers[i].key));
        require(message.keyAt(i + 1) == headers[i].key);
        require(message.valueAt(i + 1) == (hidden ? secretMask() : QByteArrayView(headers[i].value)));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QList<QByteArray> parts
        = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).split('\x1f');
    const QByteArray& name = parts[0];
    const QByteArray id = parts.value(1);
    QList<Header> headers;
    AmiAction action(name);
    for (qsizetype i = 2; i + 1 < parts.size(); i += 2) {
        const bool secret = parts[i].startsWith('*');
        headers.append({secret ? parts[i].mid(1) : parts[i], parts[i + 1], secret});
        if (secret)
            action.addSecret(headers.last().key, Secret(headers.last().value));
        else
            action.add(headers.last().key, headers.last().value);
    }

    const Result<void> checked = action.check(id);
    require(checked.has_value() == isAcceptable(name, id, headers));
    if (!checked) {
        require(checked.error().kind == ErrorKind::InvalidInput && !checked.error().text.isEmpty());
        return 0;
    }
    if (!id.isEmpty())
        headers.prepend({"ActionID", id});
    headers.prepend({"Action", name});
    compare(parsedBack(action.toBytes(id)), headers, false);
    compare(parsedBack(action.toMaskedBytes(id)), headers, true);
    return 0;
}

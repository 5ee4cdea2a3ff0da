// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callrecord.h"

#include "pbx/channels/bridgerecord.h"
#include "pbx/channels/channelrecord.h"

namespace wirechief {

namespace {

QByteArrayView firstKnown(QByteArrayView text, QByteArrayView otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

} // namespace

QByteArrayView CallRecord::callerNumber() const
{
    return firstKnown(
        caller == nullptr ? QByteArrayView() : caller->callerIdNum(), text(CallText::CallerNumber));
}

QByteArrayView CallRecord::callerName() const
{
    return firstKnown(
        caller == nullptr ? QByteArrayView() : caller->callerIdName(), text(CallText::CallerName));
}

QByteArrayView CallRecord::callerChannel() const
{
    return caller == nullptr ? QByteArrayView() : caller->name();
}

QByteArrayView CallRecord::calleeNumber() const
{
    return firstKnown(
        callee == nullptr ? QByteArrayView() : callee->callerIdNum(), text(CallText::CalleeNumber));
}

QByteArrayView CallRecord::calleeName() const
{
    // Who is called without a name of his own gets that of who calls (apps/app_dial.c, stored_clid).
    const bool isOwn = callee != nullptr
        && (!callee->is(ChannelRecord::Dialed) || callee->callerIdName() != callerName()
            || callee->callerIdNum() == callerNumber());
    return firstKnown(isOwn ? callee->callerIdName() : QByteArrayView(), text(CallText::CalleeName));
}

QByteArrayView CallRecord::bridgeKey() const
{
    return bridge == nullptr ? QByteArrayView() : bridge->key();
}

} // namespace wirechief

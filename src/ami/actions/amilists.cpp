// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amilists.h"

#include "actiontable.h"
#include "ami/message/amimessage.h"

#include <algorithm>

namespace wirechief {

namespace {

/// A text that means something else than its Response.
struct SpecialText {
    QByteArrayView action;
    QByteArrayView text;
};

/// Answers that read like a failure or like a start, and mean an empty list.
constexpr SpecialText emptyTexts[] = {
    {"PJSIPShowEndpoints", "No endpoints found"},
    {"PJSIPShowAors", "No AORs found"},
    {"PJSIPShowAuths", "No Auths found"},
    {"PJSIPShowContacts", "No Contacts found"},
    {"PJSIPShowResourceLists", "No resource lists found"},
    {"ConfbridgeList", "No active conferences."},
    {"ConfbridgeList", "No Conference by that name found."},
    {"ConfbridgeListRooms", "No active conferences."},
    {"MeetmeList", "No active conferences."},
    {"MeetmeListRooms", "No active conferences."},
    {"ExtensionStateList", "No dialplan hints are available"},
    {"VoicemailUsersList", "There are no voicemail users currently defined."},
    {"DBGet", "Database entry not found"},
    {"DBGetTree", "Database entry not found"},
};

/// Successes that were none (apps/app_voicemail.c, res/res_pjsip_outbound_registration.c). The rest of the
/// text differs between releases.
constexpr SpecialText failureStarts[] = {
    {"PJSIPRegister", "Failed to queue"},
    {"PJSIPUnregister", "Failed to queue"},
    {"VoicemailForward", "Message forward failed"},
    {"VoicemailMove", "Message move failed"},
    {"VoicemailRemove", "Message remove failed"},
    {"VoicemailUserStatus", "There is no voicemail user"},
};

} // namespace

bool AmiListSpec::hasItem(QByteArrayView eventName) const
{
    return !eventName.isEmpty() && holdsName(items, eventName);
}

const AmiListSpec* listSpec(QByteArrayView action)
{
    const ActionFacts* facts = findAction(action);
    return facts == nullptr || facts->list.isEmpty() ? nullptr : &facts->list;
}

bool meansEmptyList(QByteArrayView action, QByteArrayView message)
{
    const QByteArrayView text = message.trimmed();
    return std::any_of(std::begin(emptyTexts), std::end(emptyTexts), [&](const SpecialText& empty) {
        return sameName(empty.action, action) && sameName(empty.text, text);
    });
}

bool meansFailure(QByteArrayView action, QByteArrayView message)
{
    const QByteArrayView text = message.trimmed();
    return std::any_of(std::begin(failureStarts), std::end(failureStarts), [&](const SpecialText& failure) {
        return sameName(failure.action, action) && text.startsWith(failure.text);
    });
}

} // namespace wirechief

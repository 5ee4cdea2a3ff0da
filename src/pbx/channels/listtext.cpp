// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listtext.h"

#include "channels.h"
#include "pbx/core/server.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wirechief {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ListText)
};

QString stateWord(ListState state)
{
    switch (state) {
    case ListState::Unread:
        return Texts::tr("reading…");
    case ListState::Late:
        return Texts::tr("awaited");
    case ListState::Failed:
        return Texts::tr("not read");
    case ListState::Incomplete:
        return Texts::tr("incomplete");
    case ListState::Whole:
        break;
    }
    return {};
}

int urgency(ListState state)
{
    switch (state) {
    case ListState::Whole:
        return 0;
    case ListState::Unread:
        return 1;
    case ListState::Late:
        return 2;
    case ListState::Incomplete:
        return 3;
    case ListState::Failed:
        return 4;
    }
    return 0;
}

} // namespace

ListState worstListState(const QList<Server*>& servers)
{
    ListState worst = ListState::Whole;
    for (Server* server : servers) {
        if (!server->client().isReady())
            continue;
        const ListState state = server->channels().listState();
        if (urgency(state) > urgency(worst))
            worst = state;
    }
    return worst;
}

QString countText(qsizetype count, ListState state)
{
    if (state == ListState::Whole)
        return QLocale().toString(count);
    //: A number of channels; there may be more
    return count == 0 ? stateWord(state) : Texts::tr("%1, not all").arg(QLocale().toString(count));
}

QString channelsText(qsizetype count, ListState state)
{
    if (state != ListState::Whole && count == 0)
        //: "channels: not read"
        return Texts::tr("channels: %1").arg(stateWord(state));
    const QString channels = Texts::tr("%Ln channel(s)", nullptr, int(count));
    return state == ListState::Whole ? channels : Texts::tr("%1, not all").arg(channels);
}

QString listProblem(Server& server)
{
    const Channels& channels = server.channels();
    if (channels.loadError() && channels.isLoaded())
        return Texts::tr(
            "The list of channels could not be read again: %1 What is shown is what events told since.")
            .arg(channels.loadError()->toString());
    if (channels.loadError())
        return Texts::tr(
            "%1 Only channels of which events told since the login are shown: there may be more.")
            .arg(channels.loadError()->toString());
    if (channels.lastReading() && !channels.lastReading()->isWhole)
        return Texts::tr(
            "The server's list of channels came incomplete: there may be more channels than are shown.");
    return {};
}

QString untoldText(Server& server)
{
    const Heard& heard = server.channels().heard();
    if (!heard.channels)
        return Texts::tr(
            "No event of a channel has come yet. Unless this user has read class call, channels are "
            "read from the server's list every few seconds while they are shown.");
    if (!heard.steps)
        return Texts::tr(
            "No dialplan event has come yet. Unless this user has read class dialplan, extension, "
            "priority and application are read from the server's list every few seconds while they "
            "are shown.");
    return {};
}

} // namespace wirechief

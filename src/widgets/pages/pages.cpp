// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "widgets/calls/callspage.h"
#include "widgets/channels/channelspage.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

template <class P>
Page* make(QWidget* parent)
{
    return new P(parent);
}

// Id, title, icon, maker, count.
const PageInfo pages[] = {
    {"calls", QT_TRANSLATE_NOOP("Pages", "Calls"), "calls", &make<CallsPage>,
        [](Server& server) { return server.channels().callCount(); }},
    {"channels", QT_TRANSLATE_NOOP("Pages", "Channels"), "channels", &make<ChannelsPage>,
        [](Server& server) { return server.channels().count(); }},
};

} // namespace

std::span<const PageInfo> allPages()
{
    return pages;
}

QString pageTitle(const PageInfo& page)
{
    return QCoreApplication::translate("Pages", page.title);
}

QString countOfCalls(qsizetype count)
{
    return QCoreApplication::translate("Pages", "%Ln call(s)", nullptr, int(count));
}

QString countOfChannels(qsizetype count)
{
    return QCoreApplication::translate("Pages", "%Ln channel(s)", nullptr, int(count));
}

} // namespace wirechief

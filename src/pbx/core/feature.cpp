// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feature.h"

#include "server.h"

namespace wirechief {

Feature::Feature(Server& server)
    : m_server(server)
{
}

Feature::~Feature() = default;

QHash<QByteArray, Feature::EventHandler> Feature::readHandlers()
{
    QHash<QByteArray, EventHandler> read = handlers();
    const QSet<QByteArray> names(read.keyBegin(), read.keyEnd());
    m_watchedNeeds = EventNeeds(names);
    m_needs = EventNeeds(names - detailEvents());
    return read;
}

FeatureWatch::FeatureWatch(Feature& feature)
    : m_feature(&feature)
{
    if (++feature.m_watchers == 1)
        feature.m_server.onWatchChanged(feature);
}

FeatureWatch::~FeatureWatch()
{
    if (!m_feature || --m_feature->m_watchers > 0)
        return;
    // Who turns from one page to another looks away for no time at all: decided at the end of the turn.
    QMetaObject::invokeMethod(
        m_feature,
        [feature = m_feature.data()] {
            if (!feature->isWatched())
                feature->m_server.onWatchChanged(*feature);
        },
        Qt::QueuedConnection);
}

} // namespace wirechief

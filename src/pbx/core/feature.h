// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message/amimessage.h"
#include "ami/session/eventneeds.h"
#include "base/result.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace wirechief {

class Server;

/// How far the lists of a feature have been read.
struct Loading {
    bool isDone = false; ///< wholly
    bool isIncomplete = false;
    std::optional<Error> error;
    QByteArray waitsFor; ///< action whose answer has been due for a while; empty: none
};

/// One area of a PBX (channels, queues …): the actions that fill its tables, the events that change them, and
/// verbs. Features know their Server, never each other.
class Feature : public QObject {
    Q_OBJECT
public:
    using EventHandler = std::function<void(const AmiMessage&)>;

    explicit Feature(Server& server);
    ~Feature() override;

    /// Lower-case event name → handler. Read once, by readHandlers().
    [[nodiscard]] virtual QHash<QByteArray, EventHandler> handlers() { return {}; }
    /// Lower-case names of those handlers() whose events matter only while somebody looks, see FeatureWatch.
    [[nodiscard]] virtual QSet<QByteArray> detailEvents() const { return {}; }
    /// For the Server, once: from then on eventNeeds() are known.
    [[nodiscard]] QHash<QByteArray, EventHandler> readHandlers();
    /// What the server must be asked for, as things are.
    [[nodiscard]] const EventNeeds& eventNeeds() const { return isWatched() ? m_watchedNeeds : m_needs; }
    [[nodiscard]] bool isWatched() const { return m_watchers > 0; }
    /// How well its lists are known. What lists nothing has read it all.
    [[nodiscard]] virtual Loading loading() const { return {true, false, {}, {}}; }
    /// Its lists are read only while somebody looks, and are not what the server says any more.
    [[nodiscard]] virtual bool isUnread() const { return false; }
    /// The session is ready and capabilities are known: ask for the lists.
    virtual void load() { }
    /// Somebody looks again, and details were not asked for meanwhile: ask for the lists that tell them.
    virtual void loadDetails() { load(); }
    /// The user asked for everything anew; load() follows.
    virtual void onRefresh() { }
    /// The session is gone: forget what it told.
    virtual void reset() { }

Q_SIGNALS:
    void loaded(); ///< its lists have come, or could not be read

protected:
    Server& m_server;

private:
    friend class FeatureWatch;
    int m_watchers = 0;
    EventNeeds m_needs; ///< while nobody looks
    EventNeeds m_watchedNeeds;
};

/// Somebody looks at a feature, as long as this lives: its details are asked for, and read anew where they
/// were not.
class FeatureWatch {
public:
    explicit FeatureWatch(Feature& feature);
    ~FeatureWatch();
    Q_DISABLE_COPY_MOVE(FeatureWatch)

private:
    QPointer<Feature> m_feature;
};

} // namespace wirechief

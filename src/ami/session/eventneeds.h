// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QSet>

namespace wirechief {

/// Which events somebody wants of a server: all of them, or those of some names. A value.
class EventNeeds {
public:
    /// None.
    EventNeeds() = default;
    /// Those of these names, in any case.
    explicit EventNeeds(const QSet<QByteArray>& names);
    [[nodiscard]] static EventNeeds everything();

    [[nodiscard]] bool isEverything() const { return m_everything; }
    /// Lower case; empty where everything is wanted.
    [[nodiscard]] const QSet<QByteArray>& names() const { return m_names; }
    /// Wants what either of them wants.
    EventNeeds& operator|=(const EventNeeds& other);
    bool operator==(const EventNeeds&) const = default;

    /// What `Events:` of Login and `EventMask:` of Events must say so that all of them come: "on", "off", or
    /// classes, "call,system". "on" too where a name is in no table of ours.
    [[nodiscard]] QByteArray mask() const;

private:
    QSet<QByteArray> m_names;
    bool m_everything = false;
};

/// The classes that must be in a mask for an event of this name (without case) to come, in any release
/// from 1.4 on: "call", "call,dialplan". Empty: not known.
[[nodiscard]] QByteArrayView eventClasses(QByteArrayView eventName);

/// What of a mask these classes leave. None: all of it.
[[nodiscard]] QByteArray restrictedMask(const QByteArray& mask, const QByteArrayList& classes);

/// Whether a server that was told `mask` sends all that it would with `other`. Both as EventNeeds::mask()
/// makes them.
[[nodiscard]] bool maskCovers(QByteArrayView mask, QByteArrayView other);

} // namespace wirechief

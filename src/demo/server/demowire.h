// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/pbx/demochannel.h"

#include <vector>

namespace wirechief {

/// Events as bytes, in the order in which they happened, with the classes that each of them needs.
class DemoEvents {
public:
    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }
    [[nodiscard]] qsizetype count() const { return qsizetype(m_marks.size()); }
    /// Everything.
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    struct Seen {
        QByteArray bytes;
        qsizetype count = 0;
    };
    /// What a session sees that has these classes in its rights and its mask. Shares bytes() where that is
    /// everything.
    [[nodiscard]] Seen forMask(ClassMask mask) const;

private:
    friend class DemoWire;
    struct Mark {
        ClassMask classes;
        qsizetype begin;
    };
    QByteArray m_bytes;
    std::vector<Mark> m_marks;
    ClassMask m_allClasses = 0;
};

/// Writes events in the form of one release.
class DemoWire {
public:
    explicit DemoWire(Dialect dialect);

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] bool isModern() const { return m_dialect == Dialect::Asterisk22; }
    /// For `Timestamp`, ms since 1970; the microseconds count the events of that time.
    void setNow(qint64 ms);

    void begin(QByteArrayView event, ClassMask needed);
    void add(QByteArrayView key, QByteArrayView value);
    void add(QByteArrayView key, qint64 value);
    /// The headers of a channel of 12 and later, each with the prefix.
    void addChannel(DemoChannel& channel, QByteArrayView prefix = {});
    void addBridge(const DemoBridge& bridge, QByteArrayView prefix = {});
    void end();

    [[nodiscard]] DemoEvents take();
    [[nodiscard]] qsizetype pending() const { return m_events.count(); }

private:
    Dialect m_dialect;
    qint64 m_now = 0;
    qint64 m_micros = 0;
    DemoEvents m_events;
};

/// Appends `Key: value` CRLF.
void appendHeader(QByteArray& out, QByteArrayView key, QByteArrayView value);
void appendHeader(QByteArray& out, QByteArrayView key, qint64 value);
/// What 12 and later write of a channel, in events and lists: `Channel` to `Linkedid`.
void appendSnapshot(QByteArray& out, const DemoChannel& channel, QByteArrayView prefix);
/// `<unknown>` where there is nothing.
[[nodiscard]] QByteArray orUnknown(const QByteArray& value);

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demowire.h"

#include <utility>

namespace wirechief {

void appendHeader(QByteArray& out, QByteArrayView key, QByteArrayView value)
{
    out.append(key).append(": ", 2).append(value).append("\r\n", 2);
}

void appendHeader(QByteArray& out, QByteArrayView key, qint64 value)
{
    appendHeader(out, key, QByteArray::number(value));
}

QByteArray orUnknown(const QByteArray& value)
{
    return value.isEmpty() ? QByteArrayLiteral("<unknown>") : value;
}

void appendSnapshot(QByteArray& out, const DemoChannel& channel, QByteArrayView prefix)
{
    const auto add = [&out, prefix](QByteArrayView key, QByteArrayView value) {
        out.append(prefix);
        appendHeader(out, key, value);
    };
    add("Channel", channel.name);
    add("ChannelState", QByteArray::number(channel.state));
    add("ChannelStateDesc", stateName(channel.state));
    add("CallerIDNum", orUnknown(channel.callerNumber));
    add("CallerIDName", orUnknown(escapedC(channel.callerName)));
    add("ConnectedLineNum", orUnknown(channel.connectedNumber));
    add("ConnectedLineName", orUnknown(escapedC(channel.connectedName)));
    add("Language", "en");
    add("AccountCode", "");
    add("Context", channel.context);
    add("Exten", channel.exten);
    add("Priority", QByteArray::number(channel.priority));
    add("Uniqueid", channel.uniqueid);
    add("Linkedid", channel.linkedid);
}

DemoEvents::Seen DemoEvents::forMask(ClassMask mask) const
{
    if ((m_allClasses & ~mask) == 0)
        return {m_bytes, count()};
    Seen seen;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if ((m_marks[i].classes & ~mask) != 0)
            continue;
        const qsizetype end = i + 1 < m_marks.size() ? m_marks[i + 1].begin : m_bytes.size();
        seen.bytes.append(QByteArrayView(m_bytes).sliced(m_marks[i].begin, end - m_marks[i].begin));
        ++seen.count;
    }
    return seen;
}

DemoWire::DemoWire(Dialect dialect)
    : m_dialect(dialect)
{
}

void DemoWire::setNow(qint64 ms)
{
    if (ms != m_now)
        m_micros = 0;
    m_now = ms;
}

void DemoWire::begin(QByteArrayView event, ClassMask needed)
{
    m_events.m_marks.push_back({needed, m_events.m_bytes.size()});
    m_events.m_allClasses |= needed;
    add("Event", event);
    add("Privilege", classNames(needed));
    if (isModern()) {
        const qint64 micros = m_now % 1000 * 1000 + m_micros;
        m_micros = std::min<qint64>(m_micros + 1, 999);
        const QByteArray time
            = QByteArray::number(m_now / 1000) + '.' + QByteArray::number(micros).rightJustified(6, '0');
        add("Timestamp", time);
    }
}

void DemoWire::add(QByteArrayView key, QByteArrayView value)
{
    appendHeader(m_events.m_bytes, key, value);
}

void DemoWire::add(QByteArrayView key, qint64 value)
{
    appendHeader(m_events.m_bytes, key, value);
}

void DemoWire::addChannel(DemoChannel& channel, QByteArrayView prefix)
{
    if (!prefix.isEmpty()) {
        appendSnapshot(m_events.m_bytes, channel, prefix);
        return;
    }
    if (channel.snapshot.isEmpty())
        appendSnapshot(channel.snapshot, channel, {});
    m_events.m_bytes.append(channel.snapshot);
}

void DemoWire::addBridge(const DemoBridge& bridge, QByteArrayView prefix)
{
    const QByteArray before = prefix + QByteArray("Bridge");
    add(QByteArray(before + "Uniqueid"), bridge.id);
    add(QByteArray(before + "Type"), bridge.type);
    add(QByteArray(before + "Technology"), bridge.technology);
    add(QByteArray(before + "Creator"), orUnknown(bridge.creator));
    add(QByteArray(before + "Name"), orUnknown(bridge.name));
    add(QByteArray(before + "NumChannels"), qint64(bridge.channels.size()));
    add(QByteArray(before + "VideoSourceMode"), "none");
}

void DemoWire::end()
{
    m_events.m_bytes.append("\r\n", 2);
}

DemoEvents DemoWire::take()
{
    return std::exchange(m_events, DemoEvents());
}

} // namespace wirechief

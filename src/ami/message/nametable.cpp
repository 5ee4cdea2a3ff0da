// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nametable.h"

#include <cstring>

namespace wirechief {

namespace {

constexpr size_t firstSlots = 16;

constexpr char lower(char c)
{
    return (c >= 'A' && c <= 'Z') ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Eight letters at once: the case bit is set where a byte is one of A to Z.
constexpr quint64 lower(quint64 letters)
{
    constexpr quint64 each = 0x0101010101010101;
    constexpr quint64 high = each * 0x80;
    const quint64 low = letters & ~high;
    const quint64 fromA = low + each * (0x80 - 'A');
    const quint64 behindZ = low + each * (0x7f - 'Z');
    return letters | ((fromA ^ behindZ) & ~letters & high) >> 2;
}

template <class Word>
Word wordAt(const char* data)
{
    Word word = 0;
    std::memcpy(&word, data, sizeof word);
    return word;
}

/// Of the length and at most the first and last eight bytes, case bit set.
size_t hashOf(QByteArrayView name)
{
    const char* const data = name.data();
    const auto size = static_cast<size_t>(name.size());
    quint64 head = 0;
    quint64 tail = 0;
    if (size >= 8) {
        head = wordAt<quint64>(data);
        tail = wordAt<quint64>(data + size - 8);
    } else if (size >= 4) {
        head = wordAt<quint32>(data);
        tail = wordAt<quint32>(data + size - 4);
    } else {
        for (const char c : name)
            head = head << 8 | static_cast<quint8>(c);
    }
    constexpr quint64 caseBits = 0x2020202020202020;
    const quint64 mixed
        = (head | caseBits) * 0x9e3779b97f4a7c15 ^ (tail | caseBits) * 0xc2b2ae3d27d4eb4f ^ size;
    return static_cast<size_t>(mixed ^ mixed >> 29 ^ mixed >> 47);
}

} // namespace

bool sameName(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    constexpr qsizetype wordBytes = sizeof(quint64);
    if (a.size() >= wordBytes) {
        const auto differs = [&a, &b](qsizetype at) {
            const auto one = wordAt<quint64>(a.data() + at);
            const auto other = wordAt<quint64>(b.data() + at);
            return one != other && lower(one) != lower(other);
        };
        for (qsizetype at = 0; at < a.size() - wordBytes; at += wordBytes) {
            if (differs(at))
                return false;
        }
        return !differs(a.size() - wordBytes); // its first letters may be looked at twice
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] != b[i] && lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

size_t NameTable::slotOf(QByteArrayView name) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(name) & mask;
    while (m_slots[slot] != 0 && !sameName(m_names[m_slots[slot] - 1U], name))
        slot = (slot + 1) & mask;
    return slot;
}

std::optional<quint16> NameTable::find(QByteArrayView name) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint16 entry = m_slots[slotOf(name)];
    if (entry == 0)
        return std::nullopt;
    return static_cast<quint16>(entry - 1);
}

quint16 NameTable::add(QByteArrayView name)
{
    if (m_slots.size() < 2 * (m_names.size() + 1))
        grow();
    const size_t slot = slotOf(name);
    if (m_slots[slot] == 0) {
        m_names.push_back(name.toByteArray());
        m_slots[slot] = static_cast<quint16>(m_names.size());
    }
    return static_cast<quint16>(m_slots[slot] - 1);
}

void NameTable::grow()
{
    m_slots.assign(std::max(firstSlots, 2 * m_slots.size()), 0);
    for (size_t number = 0; number < m_names.size(); ++number)
        m_slots[slotOf(m_names[number])] = static_cast<quint16>(number + 1);
}

} // namespace wirechief

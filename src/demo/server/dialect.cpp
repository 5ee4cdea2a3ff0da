// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialect.h"

#include <QList>

#include <array>
#include <utility>

namespace wirechief {

namespace {

constexpr std::array<QByteArrayView, 19> kClasses
    = {"system", "call", "log", "verbose", "command", "agent", "user", "config", "dtmf", "reporting", "cdr",
        "dialplan", "originate", "agi", "cc", "aoc", "test", "security", "message"};

bool isOneOf(const QByteArray& word, std::initializer_list<QByteArrayView> words)
{
    for (QByteArrayView candidate : words) {
        if (candidate == word)
            return true;
    }
    return false;
}

} // namespace

std::optional<Dialect> dialectFromName(QByteArrayView name)
{
    if (name == "22")
        return Dialect::Asterisk22;
    if (name == "1.8")
        return Dialect::Asterisk18;
    if (name == "1.4")
        return Dialect::Asterisk14;
    return std::nullopt;
}

QByteArray amiVersion(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Asterisk22:
        return "11.0.0";
    case Dialect::Asterisk18:
        return "1.1";
    case Dialect::Asterisk14:
        return "1.0";
    }
    Q_UNREACHABLE();
}

QByteArray asteriskVersion(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Asterisk22:
        return "22.10.1";
    case Dialect::Asterisk18:
        return "1.8.32.3";
    case Dialect::Asterisk14:
        return "1.4.44";
    }
    Q_UNREACHABLE();
}

ClassMask classesFromNames(QByteArrayView names)
{
    ClassMask mask = 0;
    const QList<QByteArray> items = names.toByteArray().toLower().split(',');
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QByteArray& item = items[i];
        const bool last = i == items.size() - 1;
        if (item == "all")
            return classes::All;
        for (std::size_t bit = 0; bit < kClasses.size(); ++bit) {
            if (kClasses[bit] == item || (!last && !item.isEmpty() && kClasses[bit].startsWith(item)))
                mask |= 1U << bit;
        }
    }
    return mask;
}

QByteArray classNames(ClassMask mask)
{
    if (mask == 0)
        return "<none>";
    QByteArray text;
    for (std::size_t bit = 0; bit < kClasses.size(); ++bit) {
        if ((mask & (1U << bit)) != 0)
            text += kClasses[bit].toByteArray() + ',';
    }
    return text + "all";
}

std::optional<ClassMask> eventMask(QByteArrayView value)
{
    const QByteArray word = value.toByteArray().toLower();
    if (word.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const uint number = word.toUInt(&isNumber);
    if (isNumber)
        return number & classes::All;
    if (isOneOf(word, {"off", "no", "false", "n", "f"}))
        return 0;
    if (isOneOf(word, {"on", "yes", "true", "y", "t"}))
        return classes::All;
    return classesFromNames(value);
}

QByteArray escapedC(const QByteArray& text)
{
    constexpr QByteArrayView from("\a\b\f\n\r\t\v\\'\"?");
    constexpr QByteArrayView to("abfnrtv\\'\"?");
    QByteArray escaped;
    escaped.reserve(text.size());
    for (char c : text) {
        const qsizetype index = from.indexOf(c);
        if (index >= 0) {
            escaped += '\\';
            escaped += to[index];
        } else {
            escaped += c;
        }
    }
    return escaped;
}

QByteArrayView stateName(int state)
{
    constexpr std::array<QByteArrayView, 8> names
        = {"Down", "Rsrvd", "OffHook", "Dialing", "Ring", "Ringing", "Up", "Busy"};
    return state >= 0 && std::size_t(state) < names.size() ? names[std::size_t(state)] : "Unknown";
}

QByteArrayView causeText(int cause)
{
    constexpr std::array<std::pair<int, QByteArrayView>, 10> texts = {{{1, "Unallocated (unassigned) number"},
        {16, "Normal Clearing"}, {17, "User busy"}, {18, "No user responding"},
        {19, "User alerting, no answer"}, {20, "Subscriber absent"}, {21, "Call Rejected"},
        {26, "Answered elsewhere"}, {34, "Circuit/channel congestion"}, {127, "Interworking, unspecified"}}};
    for (const auto& [number, text] : texts) {
        if (number == cause)
            return text;
    }
    return "Unknown";
}

} // namespace wirechief

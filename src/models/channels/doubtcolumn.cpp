// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doubtcolumn.h"

#include "base/displaytext.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

struct DoubtTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::Doubts)
};

constexpr ChannelDoubt allDoubts[] = {ChannelDoubt::Denied, ChannelDoubt::NotListed,
    ChannelDoubt::StuckRinging, ChannelDoubt::StuckUp, ChannelDoubt::StuckPassing};

/// What is doubtful comes first.
int rank(ChannelDoubt doubt)
{
    return doubt == ChannelDoubt::None ? int(std::size(allDoubts)) + 1 : int(doubt);
}

/// "40 s", "14 min", "3 h 5 min".
QString roughly(std::chrono::seconds time)
{
    const auto seconds = int(time.count());
    if (seconds < 120)
        return DoubtTr::tr("%1 s").arg(seconds);
    if (seconds < 7200)
        return DoubtTr::tr("%1 min").arg(seconds / 60);
    return DoubtTr::tr("%1 h %2 min")
        .arg(QString::number(seconds / 3600), QString::number(seconds / 60 % 60));
}

/// `name` stands for the channel: its name, or nothing where the row is its own.
QString evidence(const ChannelRecord& channel, const SteadyNow& now, const QString& name)
{
    const QString subject = name.isEmpty() ? DoubtTr::tr("It") : name;
    const QString time
        = roughly(std::chrono::duration_cast<std::chrono::seconds>(now() - channel.stateSince));
    switch (channel.doubt) {
    case ChannelDoubt::None:
        break;
    case ChannelDoubt::Denied:
        return DoubtTr::tr(
            "%1 is in the list that the server gives, and yet the server says that there is no such "
            "channel; it is probably a left-over.")
            .arg(subject);
    case ChannelDoubt::NotListed:
        return DoubtTr::tr(
            "%1 is not in the list that the server gave a moment ago; it goes in some seconds, "
            "unless an event tells of it.")
            .arg(subject);
    case ChannelDoubt::StuckRinging:
        return channel.state == ChannelState::Ringing || channel.state == ChannelState::Ring
            ? DoubtTr::tr("%1 has been ringing for %2; nobody will answer.").arg(subject, time)
            : DoubtTr::tr("%1 has not been answered for %2; nobody will answer.").arg(subject, time);
    case ChannelDoubt::StuckUp:
        return DoubtTr::tr("%1 is up, but has talked to nobody and run no application for %2.")
            .arg(subject, time);
    case ChannelDoubt::StuckPassing:
        return DoubtTr::tr("%1 is what a transfer leaves for a moment, and has been there for %2.")
            .arg(subject, time);
    }
    return {};
}

} // namespace

QString doubtText(ChannelDoubt doubt)
{
    switch (doubt) {
    case ChannelDoubt::None:
        break;
    case ChannelDoubt::Denied:
        return DoubtTr::tr("Not known");
    case ChannelDoubt::NotListed:
        return DoubtTr::tr("Not listed");
    case ChannelDoubt::StuckRinging:
        return DoubtTr::tr("Rings too long");
    case ChannelDoubt::StuckUp:
        return DoubtTr::tr("Idle too long");
    case ChannelDoubt::StuckPassing:
        return DoubtTr::tr("Left over");
    }
    return {};
}

bool isStuck(ChannelDoubt doubt)
{
    return doubt == ChannelDoubt::StuckRinging || doubt == ChannelDoubt::StuckUp
        || doubt == ChannelDoubt::StuckPassing;
}

QString stuckText()
{
    return DoubtTr::tr("Stuck?");
}

StateRole doubtRole(ChannelDoubt doubt)
{
    if (doubt == ChannelDoubt::None)
        return StateRole::None;
    return isStuck(doubt) ? StateRole::Stuck : StateRole::Warning;
}

QStringList doubtTexts()
{
    QStringList texts;
    for (const ChannelDoubt doubt : allDoubts)
        texts.append(doubtText(doubt));
    return texts;
}

QString doubtEvidence(const ChannelRecord& channel, const SteadyNow& now)
{
    return evidence(channel, now, {});
}

QString doubtEvidence(const CallRecord& call, const SteadyNow& now)
{
    if (call.doubt == ChannelDoubt::None)
        return {};
    const ChannelRecord* leg = call.firstLeg;
    while (leg != nullptr && leg->doubt != call.doubt)
        leg = leg->nextLeg;
    return leg == nullptr ? QString() : evidence(*leg, now, displayText(leg->name()));
}

template <class R>
Column<R> doubtColumn(const SteadyNow& now)
{
    Column<R> column;
    column.id = QStringLiteral("doubt");
    column.title = DoubtTr::tr("Doubt");
    column.toolTip = DoubtTr::tr("What looks wrong: a ghost, or something that is stuck");
    column.width = 13;
    column.visible = false;
    column.values = doubtTexts();
    column.text = [](const R& record, const QString&) { return doubtText(record.doubt); };
    column.compare = [](const R& a, const R& b) { return rank(a.doubt) - rank(b.doubt); };
    column.note = [now](const R& record) { return doubtEvidence(record, now); };
    column.role = [](const R& record) { return doubtRole(record.doubt); };
    return column;
}

template Column<ChannelRecord> doubtColumn(const SteadyNow& now);
template Column<CallRecord> doubtColumn(const SteadyNow& now);

} // namespace wirechief

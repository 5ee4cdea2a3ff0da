// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelcolumns.h"

#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "doubtcolumn.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

using ChannelColumn = Column<ChannelRecord>;
using Member = QByteArrayView (ChannelRecord::*)() const;

struct ColumnTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ChannelColumns)
};

ChannelColumn textColumn(const QString& id, const QString& title, int width, bool visible, Member member,
    const QString& toolTip = {})
{
    ChannelColumn column = wirechief::textColumn<ChannelRecord>(id, title, member);
    column.toolTip = toolTip;
    column.width = width;
    column.visible = visible;
    return column;
}

QString stepText(const ChannelRecord& channel, Member member)
{
    //: What stands where a field is not known
    return channel.is(ChannelRecord::StepUnknown) ? ColumnTr::tr("?") : displayText((channel.*member)());
}

/// Where the channel is in the dialplan, which only events of a class of its own tell.
ChannelColumn stepColumn(const QString& id, const QString& title, int width, bool visible, Member member,
    const QString& toolTip = {})
{
    ChannelColumn column = textColumn(id, title, width, visible, member, toolTip);
    column.text
        = [member](const ChannelRecord& channel, const QString&) { return stepText(channel, member); };
    column.searchBytes = [member](const ChannelRecord& channel) {
        return channel.is(ChannelRecord::StepUnknown) ? QByteArrayView() : (channel.*member)();
    };
    column.note = &stepUnknownNote;
    return column;
}

/// The order of a call's life, not of the alphabet.
int stateRank(const ChannelRecord& channel)
{
    switch (isStuck(channel.doubt) ? StateRole::Stuck : channelStateRole(channel)) {
    case StateRole::Ringing:
        return 0;
    case StateRole::Up:
        return 1;
    case StateRole::Held:
        return 2;
    case StateRole::Busy:
        return 3;
    case StateRole::Down:
        return 4;
    case StateRole::None:
    case StateRole::Warning:
    case StateRole::Error:
    case StateRole::Stuck:
        return 5;
    }
    return 5;
}

/// What channelStateText() says of all states, then of a channel on hold, of an internal one and of one that
/// is stuck.
std::vector<QByteArray> stateTexts()
{
    std::vector<QByteArray> texts;
    ChannelRecord channel;
    for (int state = 0; state <= int(ChannelState::Unknown); ++state) {
        channel.state = ChannelState(state);
        texts.push_back(channelStateText(channel).toUtf8());
    }
    channel.facts = ChannelRecord::OnHold;
    texts.push_back(channelStateText(channel).toUtf8());
    channel.facts = ChannelRecord::Internal;
    texts.push_back(channelStateText(channel).toUtf8());
    channel.facts = 0;
    channel.doubt = ChannelDoubt::StuckUp;
    texts.push_back(channelStateText(channel).toUtf8());
    return texts;
}

ChannelColumn stateColumn(const SteadyNow& now)
{
    ChannelColumn column;
    column.id = QStringLiteral("state");
    column.title = ColumnTr::tr("State");
    column.width = 10;
    column.text = [](const ChannelRecord& channel, const QString&) { return channelStateText(channel); };
    std::vector<QByteArray> texts = stateTexts();
    for (const QByteArray& text : texts)
        column.values.append(QString::fromUtf8(text));
    column.searchBytes = [texts = std::move(texts)](const ChannelRecord& channel) {
        if (channel.is(ChannelRecord::Internal))
            return QByteArrayView(texts[texts.size() - 2]);
        if (isStuck(channel.doubt))
            return QByteArrayView(texts.back());
        return QByteArrayView(channel.isOnHold() ? texts[texts.size() - 3] : texts[size_t(channel.state)]);
    };
    column.role = [](const ChannelRecord& channel) {
        return channel.doubt == ChannelDoubt::None ? channelStateRole(channel) : doubtRole(channel.doubt);
    };
    column.note = [now](const ChannelRecord& channel) {
        return channel.is(ChannelRecord::Internal)
            ? ColumnTr::tr("Asterisk uses this channel for itself; it is nobody's call.")
            : doubtEvidence(channel, now);
    };
    column.compare = [](const ChannelRecord& a, const ChannelRecord& b) {
        const int order = stateRank(a) - stateRank(b);
        return order != 0 ? order : int(a.state) - int(b.state);
    };
    return column;
}

/// Name and number of the other side: whichever there is.
ChannelColumn connectedColumn()
{
    ChannelColumn column;
    column.id = QStringLiteral("connected");
    column.title = ColumnTr::tr("Connected");
    column.toolTip = ColumnTr::tr("Name and number of the other side");
    column.width = 18;
    column.text = [](const ChannelRecord& channel, const QString&) {
        const QString number = displayText(channel.connectedLineNum());
        if (channel.connectedLineName().isEmpty()
            || channel.connectedLineName() == channel.connectedLineNum())
            return number;
        const QString name = displayText(channel.connectedLineName());
        return number.isEmpty() ? name : QString(name + u' ' + number);
    };
    column.compare = [](const ChannelRecord& a, const ChannelRecord& b) {
        const int order = naturalCompare(a.connectedLineName(), b.connectedLineName());
        return order != 0 ? order : naturalCompare(a.connectedLineNum(), b.connectedLineNum());
    };
    return column;
}

ChannelColumn durationColumn(const SteadyNow& now)
{
    ChannelColumn column;
    column.id = QStringLiteral("duration");
    column.title = ColumnTr::tr("Duration");
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.width = 7;
    column.ticking = true;
    column.kind = FieldKind::Duration;
    const auto lasted = [now](const ChannelRecord& channel) {
        return std::max(
            std::chrono::floor<std::chrono::seconds>(now() - channel.created), std::chrono::seconds::zero());
    };
    column.text
        = [lasted](const ChannelRecord& channel, const QString&) { return durationText(lasted(channel)); };
    column.number
        = [lasted](const ChannelRecord& channel) { return std::optional<double>(lasted(channel).count()); };
    column.compare = [](const ChannelRecord& a, const ChannelRecord& b) {
        return int(a.created < b.created) - int(b.created < a.created); // made earlier: lasts longer
    };
    return column;
}

ChannelColumn priorityColumn()
{
    ChannelColumn column = stepColumn(
        QStringLiteral("priority"), ColumnTr::tr("Priority"), 5, false, &ChannelRecord::priority);
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.kind = FieldKind::Number;
    column.number = [](const ChannelRecord& channel) {
        bool isNumber = false;
        if (channel.is(ChannelRecord::StepUnknown))
            return std::optional<double>();
        const int priority = channel.priority().toInt(&isNumber);
        return isNumber ? std::optional<double>(priority) : std::nullopt;
    };
    return column;
}

ChannelColumn placeColumn()
{
    ChannelColumn column = textColumn(QStringLiteral("place"), ColumnTr::tr("Where"), 9, false,
        &ChannelRecord::placeName, ColumnTr::tr("Queue, conference or parking space"));
    column.text = [](const ChannelRecord& channel, const QString&) { return channelPlaceText(channel); };
    return column;
}

/// Each in a word, so that a filter finds it: `facts:recorded`.
const std::vector<std::pair<quint16, QString>>& factTexts()
{
    using R = ChannelRecord;
    static const std::vector<std::pair<quint16, QString>> texts{{R::OnHold, ColumnTr::tr("holds")},
        {R::MusicOnHold, ColumnTr::tr("hears music")}, {R::Muted, ColumnTr::tr("muted")},
        {R::MixMonitored | R::Monitored, ColumnTr::tr("recorded")}, {R::SpiedOn, ColumnTr::tr("listened to")},
        {R::Spying, ColumnTr::tr("listens")}, {R::LocalHalf, ColumnTr::tr("Local half")}};
    return texts;
}

ChannelColumn factsColumn()
{
    ChannelColumn column;
    column.id = QStringLiteral("facts");
    column.title = ColumnTr::tr("Facts");
    column.toolTip
        = ColumnTr::tr("Whether it holds, is muted, recorded or listened to, as far as events tell");
    column.width = 16;
    column.visible = false;
    column.text = [](const ChannelRecord& channel, const QString&) {
        QStringList facts;
        for (const auto& [bits, text] : factTexts()) {
            if ((channel.facts & bits) != 0)
                facts.append(text);
        }
        return facts.join(QStringLiteral(", "));
    };
    for (const auto& [bits, text] : factTexts())
        column.values.append(text);
    column.compare = [](const ChannelRecord& a, const ChannelRecord& b) {
        const auto shown = [](const ChannelRecord& channel) {
            int rank = 0;
            for (const auto& [bits, text] : factTexts())
                rank = 2 * rank + int((channel.facts & bits) != 0);
            return rank;
        };
        return shown(b) - shown(a); // those with facts first
    };
    return column;
}

} // namespace

std::vector<Column<ChannelRecord>> channelColumns(const SteadyNow& now)
{
    using R = ChannelRecord;
    std::vector<ChannelColumn> columns;
    const auto add = [&columns](ChannelColumn column) { columns.push_back(std::move(column)); };
    const auto text = [&add](const char* id, const QString& title, int width, bool visible, Member member,
                          const QString& toolTip = {}) {
        add(textColumn(QString::fromLatin1(id), title, width, visible, member, toolTip));
    };
    const auto step = [&add](const char* id, const QString& title, int width, bool visible, Member member,
                          const QString& toolTip = {}) {
        add(stepColumn(QString::fromLatin1(id), title, width, visible, member, toolTip));
    };
    add(serverColumn<R>(ColumnTr::tr("Server")));
    text("channel", ColumnTr::tr("Channel"), 24, true, &R::name,
        ColumnTr::tr("The channel's name: technology, resource and a number"));
    columns.back().mostWidth = 60;
    columns.back().elide = Qt::ElideMiddle; // what tells channels apart stands at the end
    add(stateColumn(now));
    add(durationColumn(now));
    add(doubtColumn<R>(now));
    text("caller", ColumnTr::tr("Caller"), 15, true, &R::callerIdName, ColumnTr::tr("Caller ID name"));
    columns.back().mostWidth = 30;
    text("number", ColumnTr::tr("Number"), 13, true, &R::callerIdNum, ColumnTr::tr("Caller ID number"));
    add(connectedColumn());
    step("context", ColumnTr::tr("Context"), 12, false, &R::context);
    step("extension", ColumnTr::tr("Extension"), 8, true, &R::exten);
    add(priorityColumn());
    step("application", ColumnTr::tr("Application"), 10, true, &R::application,
        ColumnTr::tr("Dialplan application that runs now"));
    step("data", ColumnTr::tr("Data"), 10, true, &R::applicationData,
        ColumnTr::tr("Arguments of the application"));
    columns.back().text = [](const R& channel, const QString&) {
        return channel.is(R::StepUnknown) ? stepText(channel, &R::applicationData)
                                          : displayText(withoutDialSecrets(channel.applicationData()));
    };
    add(placeColumn());
    add(factsColumn());
    text("bridge", ColumnTr::tr("Bridge"), 12, false, &R::bridgeText,
        ColumnTr::tr("Bridge or channel that this channel talks to"));
    text("account", ColumnTr::tr("Account"), 10, false, &R::accountCode);
    text("language", ColumnTr::tr("Language"), 8, false, &R::language);
    text("uniqueid", ColumnTr::tr("Uniqueid"), 18, false, &R::key);
    text("linkedid", ColumnTr::tr("Linkedid"), 18, false, &R::linkedid,
        ColumnTr::tr("The same for all channels of one call"));
    return columns;
}

QString stepUnknownNote(const ChannelRecord& channel)
{
    return channel.is(ChannelRecord::StepUnknown) ? ColumnTr::tr(
               "Not known: no event tells it to this login (read class dialplan), and the server's list "
               "has not been read since the channel came.")
                                                  : QString();
}

QString channelPlaceText(const ChannelRecord& channel)
{
    const QString place = displayText(channel.placeName());
    return channel.queuePosition == 0
        ? place
        : ColumnTr::tr("%1, position %2", "queue").arg(place, QString::number(channel.queuePosition));
}

QString applicationCallText(const ChannelRecord& channel)
{
    const QString name = displayText(channel.application());
    return channel.applicationData().isEmpty()
        ? name
        : QString(name + u'(' + displayText(withoutDialSecrets(channel.applicationData())) + u')');
}

QString channelStateText(const ChannelRecord& channel)
{
    if (channel.is(ChannelRecord::Internal))
        return ColumnTr::tr("Internal");
    if (isStuck(channel.doubt))
        return stuckText();
    if (channel.isOnHold())
        return ColumnTr::tr("On hold");
    switch (channel.state) {
    case ChannelState::Down:
        return ColumnTr::tr("Down");
    case ChannelState::Reserved:
        return ColumnTr::tr("Reserved");
    case ChannelState::OffHook:
        return ColumnTr::tr("Off hook");
    case ChannelState::Dialing:
        return ColumnTr::tr("Dialing");
    case ChannelState::Ring:
        return ColumnTr::tr("Ring");
    case ChannelState::Ringing:
        return ColumnTr::tr("Ringing");
    case ChannelState::Up:
        return ColumnTr::tr("Up");
    case ChannelState::Busy:
        return ColumnTr::tr("Busy");
    case ChannelState::DialingOffHook:
        return ColumnTr::tr("Dialing off hook");
    case ChannelState::PreRing:
        return ColumnTr::tr("Pre-ring");
    case ChannelState::Mute:
        return ColumnTr::tr("Mute");
    case ChannelState::Unknown:
        return ColumnTr::tr("Unknown");
    }
    return {};
}

StateRole channelStateRole(const ChannelRecord& channel)
{
    if (channel.isOnHold())
        return StateRole::Held;
    switch (channel.state) {
    case ChannelState::Down:
    case ChannelState::Reserved:
        return StateRole::Down;
    case ChannelState::OffHook:
    case ChannelState::Dialing:
    case ChannelState::Ring:
    case ChannelState::Ringing:
    case ChannelState::DialingOffHook:
    case ChannelState::PreRing:
        return StateRole::Ringing;
    case ChannelState::Up:
    case ChannelState::Mute:
        return StateRole::Up;
    case ChannelState::Busy:
        return StateRole::Busy;
    case ChannelState::Unknown:
        return StateRole::None;
    }
    return StateRole::None;
}

QString durationText(std::chrono::seconds duration)
{
    const auto seconds = std::max<std::chrono::seconds::rep>(duration.count(), 0);
    const auto two = [](auto number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QString(QString::number(seconds / 60) + u':' + two(seconds % 60));
    return QString(
        QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60));
}

} // namespace wirechief

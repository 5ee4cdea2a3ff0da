// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridgeview.h"

#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "models/channels/channelcolumns.h"
#include "models/theme/stateicon.h"
#include "pbx/channels/channels.h"
#include "pbx/core/liveclock.h"
#include "pbx/core/server.h"
#include "pbx/table/flushclock.h"
#include "widgets/limits.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/plaintooltip.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QTime>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wirechief {

namespace {

using namespace std::chrono_literals;

constexpr auto togetherTime = 80ms;
enum BridgeColumn { BridgeField, BridgeValue };
enum MemberColumn { ChannelColumn, CallerColumn, StateColumn, DurationColumn };
constexpr int channelCharacters = 30;
constexpr int UniqueidRole = Qt::UserRole;

void prepare(QTreeWidget* tree, const QString& name)
{
    tree->setAccessibleName(name);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAlternatingRowColors(true);
}

void setTextOf(QTreeWidgetItem* item, int column, const QString& text)
{
    if (item->text(column) == text)
        return;
    item->setText(column, text);
    item->setToolTip(column, toolTipText(text));
}

QString callerText(const ChannelRecord& channel)
{
    const QString name = displayText(channel.callerIdName());
    const QString number = displayText(channel.callerIdNum());
    return name.isEmpty() || name == number ? number : QString(name + u' ' + number).trimmed();
}

} // namespace

BridgeView::BridgeView(QWidget* parent)
    : QWidget(parent)
    , m_summary(makePlainLabel({}, this))
    , m_facts(new QTreeWidget(this))
    , m_title(makePlainLabel({}, this))
    , m_members(new QTreeWidget(this))
{
    m_summary->setObjectName(QStringLiteral("bridgeSummary"));
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(10, 8, 10, 8);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(QStringLiteral("bridgeFacts"));
    prepare(m_facts, tr("Bridge"));
    m_facts->setHeaderLabels({tr("Field"), tr("Value")});
    m_facts->header()->setSectionResizeMode(BridgeField, QHeaderView::ResizeToContents);
    m_facts->setHeaderHidden(true);
    m_facts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setContentsMargins(10, 8, 10, 4);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_members->setObjectName(QStringLiteral("bridgeMembers"));
    prepare(m_members, tr("Members"));
    m_members->setHeaderLabels({tr("Channel"), tr("Caller"), tr("State"), tr("Time")});
    m_members->header()->setStretchLastSection(false);
    m_members->header()->setSectionResizeMode(CallerColumn, QHeaderView::Stretch);
    m_members->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_members->header()->setSectionResizeMode(DurationColumn, QHeaderView::ResizeToContents);
    m_members->setTextElideMode(Qt::ElideMiddle); // what tells channels apart stands at the end
    m_members->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* select = new QAction(tr("Show Its Details"), m_members);
    select->setObjectName(QStringLiteral("chooseMember"));
    auto* seek = new QAction(tr("Show in Channels"), m_members);
    seek->setObjectName(QStringLiteral("seekMember"));
    m_members->addActions({select, seek});
    const auto choose = [this] {
        if (m_members->currentItem())
            Q_EMIT channelChosen(current());
    };
    connect(select, &QAction::triggered, this, choose);
    // Return and double click.
    connect(m_members, &QTreeWidget::itemActivated, this, choose);
    connect(seek, &QAction::triggered, this, [this] {
        if (m_members->currentItem())
            Q_EMIT channelSought(current());
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_facts);
    layout->addWidget(m_title);
    layout->addWidget(m_members, 1);
    layout->addStretch();
    m_soon.setSingleShot(true);
    m_soon.setInterval(togetherTime);
    connect(&m_soon, &QTimer::timeout, this, &BridgeView::refresh);
    m_second.setTimerType(Qt::VeryCoarseTimer);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &BridgeView::refresh);
}

void BridgeView::setChannel(Server* server, const QByteArray& uniqueid)
{
    if (server == m_server && uniqueid == m_uniqueid)
        return;
    if (server != m_server) {
        if (m_server)
            m_server->clock().disconnect(this);
        if (server)
            connect(&server->clock(), &FlushClock::flushed, this, [this] {
                if (isVisible() && !m_soon.isActive())
                    m_soon.start();
            });
    }
    m_server = server;
    m_uniqueid = uniqueid;
    m_members->clear();
    showFacts({});
    m_summary->clear();
    setPlainToolTip(*m_summary, {});
    refresh();
}

void BridgeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    refresh();
}

void BridgeView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void BridgeView::refresh()
{
    if (!isVisible() || !m_server)
        return;
    const ChannelRecord* channel = m_server->channels().table().find(m_uniqueid);
    if (!channel) {
        if (m_summary->text().isEmpty())
            m_summary->setText(tr("The channel has ended."));
        return;
    }
    m_summary->setText(doingOf(*channel));
    setPlainToolTip(*m_summary, channel->bridge ? QString() : stepUnknownNote(*channel));
    showFacts(channel->bridge ? factsOf(*channel->bridge) : Facts());
    showMembers(companionsOf(*channel), *channel);
}

/// One sentence about where it is.
QString BridgeView::doingOf(const ChannelRecord& channel) const
{
    const QString place = displayText(channel.placeName());
    switch (channel.place) {
    case ChannelPlace::Queue:
        if (!channel.bridge)
            return channel.queuePosition > 0
                ? tr("Waits in queue %1, at position %2.").arg(place, QString::number(channel.queuePosition))
                : tr("Waits in queue %1.").arg(place);
        break;
    case ChannelPlace::Conference:
        return tr("In conference %1.").arg(place);
    case ChannelPlace::Parking:
        return tr("Parked in space %1.").arg(place);
    case ChannelPlace::None:
        break;
    }
    if (const ChannelRecord* peer = channel.bridgePeer())
        return tr("Talks to %1.").arg(displayText(peer->name()));
    if (channel.bridge)
        return channel.bridge->members > 1 ? tr("In a bridge with others.") : tr("Alone in its bridge.");
    if (channel.is(ChannelRecord::StepUnknown))
        return tr("In no bridge. What it runs is not known.");
    if (channel.application().isEmpty())
        return tr("In no bridge.");
    const QString application = displayText(channel.application());
    const QString arguments = displayText(withoutDialSecrets(channel.applicationData()), 200);
    return arguments.isEmpty() ? tr("In no bridge; it runs %1.").arg(application)
                               : tr("In no bridge; it runs %1(%2).").arg(application, arguments);
}

BridgeView::Facts BridgeView::factsOf(const BridgeRecord& bridge) const
{
    Facts facts;
    const auto add = [&facts](const QString& field, QByteArrayView value) {
        if (!value.isEmpty())
            facts.append({field, displayText(value)});
    };
    add(tr("Name"), bridge.name());
    add(tr("Type"), bridge.type());
    add(tr("Technology"), bridge.technology());
    add(tr("Creator"), bridge.creator());
    if (bridge.video() != "none")
        add(tr("Video"), bridge.video());
    if (!bridge.isPair)
        add(tr("Unique id"), bridge.key());
    const auto age = std::chrono::floor<std::chrono::seconds>(LiveClock::now() - bridge.created);
    // It may be older than the session.
    facts.append({tr("Seen for"), durationText(age)});
    return facts;
}

/// Who hears it, itself among them; before 12, where conferences are no bridges, those in the same one.
std::vector<const ChannelRecord*> BridgeView::companionsOf(const ChannelRecord& channel) const
{
    if (channel.bridge)
        return m_server->channels().membersOf(*channel.bridge);
    std::vector<const ChannelRecord*> members;
    if (channel.place != ChannelPlace::Conference)
        return members;
    m_server->channels().table().forEach([&](const ChannelRecord& other) {
        if (other.place == channel.place && other.placeText == channel.placeText)
            members.push_back(&other);
    });
    // Those of one moment by their ids, so that the order is always the same.
    std::sort(members.begin(), members.end(), [](const ChannelRecord* a, const ChannelRecord* b) {
        return a->created != b->created ? a->created < b->created : a->key() < b->key();
    });
    return members;
}

void BridgeView::showFacts(const Facts& facts)
{
    while (m_facts->topLevelItemCount() > facts.size())
        delete m_facts->takeTopLevelItem(m_facts->topLevelItemCount() - 1);
    for (int row = 0; row < facts.size(); ++row) {
        if (row >= m_facts->topLevelItemCount()) {
            auto* item = new QTreeWidgetItem(m_facts);
            item->setSizeHint(BridgeField, {0, m_facts->fontMetrics().height() + 6});
        }
        QTreeWidgetItem* item = m_facts->topLevelItem(row);
        if (item->text(BridgeField) != facts.at(row).first) {
            const int width = m_facts->fontMetrics().horizontalAdvance(facts.at(row).first) + 16;
            item->setSizeHint(BridgeField, {width, m_facts->fontMetrics().height() + 6});
        }
        setTextOf(item, BridgeField, facts.at(row).first);
        setTextOf(item, BridgeValue, facts.at(row).second);
    }
    m_facts->setVisible(!facts.isEmpty());
    m_facts->setFixedHeight(int(facts.size()) * (m_facts->fontMetrics().height() + 6) + 2);
}

void BridgeView::showMembers(const std::vector<const ChannelRecord*>& members, const ChannelRecord& self)
{
    const auto shown = std::min(qsizetype(members.size()), limits::bridgeMembersShown);
    // Those who left go, those who came are added: what is selected stays so.
    QSet<QByteArray> present;
    for (qsizetype i = 0; i < shown; ++i)
        present.insert(members[size_t(i)]->key().toByteArray());
    QHash<QByteArray, QTreeWidgetItem*> items;
    for (int row = m_members->topLevelItemCount() - 1; row >= 0; --row) {
        const QByteArray key = m_members->topLevelItem(row)->data(ChannelColumn, UniqueidRole).toByteArray();
        if (present.contains(key))
            items.insert(key, m_members->topLevelItem(row));
        else
            delete m_members->takeTopLevelItem(row);
    }
    for (qsizetype i = 0; i < shown; ++i) {
        const ChannelRecord& member = *members[size_t(i)];
        QTreeWidgetItem*& item = items[member.key().toByteArray()];
        if (!item) {
            item = new QTreeWidgetItem;
            item->setData(ChannelColumn, UniqueidRole, member.key().toByteArray());
            item->setTextAlignment(DurationColumn, Qt::AlignRight | Qt::AlignVCenter);
            m_members->insertTopLevelItem(int(i), item);
        }
        showMember(item, member, &member == &self);
    }
    fitChannelColumn();
    m_title->setText(qsizetype(members.size()) > shown
            ? tr("Members: the first %1 of %2")
                  .arg(locale().toString(shown), locale().toString(members.size()))
            : tr("%Ln member(s)", nullptr, int(members.size())));
    m_title->setVisible(!members.empty());
    m_members->setVisible(!members.empty());
}

/// As wide as the names, but not as long as a name can be.
void BridgeView::fitChannelColumn()
{
    QFont bold = m_members->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int width = metrics.averageCharWidth() * 12;
    for (int row = 0; row < m_members->topLevelItemCount(); ++row)
        width = std::max(width, metrics.horizontalAdvance(m_members->topLevelItem(row)->text(ChannelColumn)));
    const int most = metrics.averageCharWidth() * channelCharacters;
    m_members->setColumnWidth(ChannelColumn, std::min(width, most) + 8);
}

void BridgeView::showMember(QTreeWidgetItem* item, const ChannelRecord& member, bool isSelf) const
{
    QFont font = m_members->font();
    font.setBold(isSelf);
    item->setFont(ChannelColumn, font);
    setTextOf(item, ChannelColumn, displayText(member.name()));
    setTextOf(item, CallerColumn, callerText(member));
    QString state = channelStateText(member);
    if (member.is(ChannelRecord::Muted))
        state += tr(" · muted");
    setTextOf(item, StateColumn, state);
    const StateRole role = channelStateRole(member);
    if (item->data(StateColumn, UniqueidRole).toInt() != int(role) + 1) {
        item->setData(StateColumn, UniqueidRole, int(role) + 1);
        item->setIcon(StateColumn, stateIcon(role));
    }
    const auto age = std::chrono::floor<std::chrono::seconds>(LiveClock::now() - member.created);
    item->setText(DurationColumn, durationText(age));
    item->setToolTip(DurationColumn, tr("Since the channel was made"));
}

/// Of the member that is selected.
QByteArray BridgeView::current() const
{
    return m_members->currentItem()->data(ChannelColumn, UniqueidRole).toByteArray();
}

} // namespace wirechief

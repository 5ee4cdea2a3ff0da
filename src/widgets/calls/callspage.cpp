// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callspage.h"

#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "widgets/table/tablepage.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSet>
#include <QTableView>

#include <algorithm>

namespace wirechief {

namespace {

constexpr QLatin1String tableKey("table");
constexpr QLatin1String openKey("channelsShown");
constexpr QLatin1String localKey("localShown");

/// The channels whose end ends the call.
QList<ChannelRef> endingChannels(const CallRecord& call)
{
    QList<ChannelRef> channels;
    // Everybody in a conference is there for himself; of any other call the caller's end ends it all.
    if (call.state != CallState::InConference && call.caller != nullptr)
        return {call.caller->ref()};
    for (const ChannelRecord* leg = call.firstLeg; leg != nullptr; leg = leg->nextLeg) {
        if (!leg->is(ChannelRecord::LocalHalf) && !leg->is(ChannelRecord::Passing))
            channels.append(leg->ref());
    }
    if (channels.isEmpty() && call.firstLeg != nullptr)
        channels.append(call.firstLeg->ref());
    return channels;
}

} // namespace

CallsPage::CallsPage(QWidget* parent)
    : CallsPage(std::make_unique<CallRowsModel>(), parent)
{
}

CallsPage::CallsPage(std::unique_ptr<CallRowsModel> model, QWidget* parent)
    : ServerTablePage(std::move(model), tr("Calls"), parent)
    , m_model(static_cast<CallRowsModel&>(table().model()))
    , m_openAll(new QAction(tr("Show Channels of &All Calls"), this))
    , m_showLocal(new QAction(tr("Show Halves of Local Channels"), this))
{
    m_openAll->setObjectName(QStringLiteral("openAllCalls"));
    m_openAll->setCheckable(true);
    connect(m_openAll, &QAction::toggled, this, [this](bool open) { m_model.setAllOpen(open); });
    m_showLocal->setObjectName(QStringLiteral("showLocalHalves"));
    m_showLocal->setCheckable(true);
    connect(m_showLocal, &QAction::toggled, this, [this](bool shown) { m_model.setLocalShown(shown); });
    table().view()->installEventFilter(this);
    table().view()->viewport()->installEventFilter(this);
    connect(&m_model, &TableModel::changesApplied, this, &CallsPage::watchSelection);
    connect(this, &Page::selectionChanged, this, [this] { m_selectionLives = selectionLives(); });
    table().setCountText(&countOfCalls);
}

void CallsPage::addTable(Server& server)
{
    m_model.addServer(server.id(), server.name(), server.channels());
    connect(&server.channels(), &Channels::loaded, this, &CallsPage::updateEmptyText);
}

void CallsPage::removeTable(const QString& serverId)
{
    m_model.removeServer(serverId);
}

void CallsPage::renameTable(const Server& server)
{
    m_model.setServerName(server.id(), server.name());
}

Feature& CallsPage::featureOf(Server& server) const
{
    return server.channels();
}

ServerTablePage::Loading CallsPage::loadingOf(Server& server) const
{
    return loadingOfChannels(server.channels());
}

QString CallsPage::noRecordsText(const QString& where) const
{
    return tr("No calls.\nNobody is on the phone on %1 at the moment.").arg(where);
}

QString CallsPage::readingText(const QString& where) const
{
    return tr("Reading the channels of %1…").arg(where);
}

QString CallsPage::failedText(const Error& error) const
{
    return error.toString();
}

void CallsPage::setRowActions(const QList<QAction*>& actions)
{
    QList<QAction*> all = actions;
    all.append({nullptr, m_openAll, m_showLocal});
    ServerTablePage::setRowActions(all);
}

QList<ServerChannel> CallsPage::selectedChannels() const
{
    QList<ServerChannel> channels;
    // A leg may be selected beside its call.
    QSet<std::pair<QString, QByteArray>> seen;
    for (const int row : table().selectedRowNumbers()) {
        const QString serverId = m_model.serverIdAt(row);
        QList<ChannelRef> its;
        if (const ChannelRecord* leg = m_model.legAt(row))
            its.append(leg->ref());
        else if (const CallRecord* call = m_model.callAt(row); call != nullptr && !m_model.isLeg(row))
            its.append(endingChannels(*call));
        for (const ChannelRef& channel : std::as_const(its)) {
            if (!seen.contains({serverId, channel.uniqueid}))
                channels.append({serverId, channel});
            seen.insert({serverId, channel.uniqueid});
        }
    }
    return channels;
}

bool CallsPage::selectionLives() const
{
    const QList<int> rows = table().selectedRowNumbers();
    return std::any_of(rows.begin(), rows.end(), [this](int row) {
        const CallRecord* call = m_model.callAt(row);
        return call != nullptr && !call->isEnded();
    });
}

/// What can be done with a call ends with it, while its row is still there.
void CallsPage::watchSelection()
{
    if (m_selectionLives && !selectionLives())
        Q_EMIT selectionChanged();
}

std::optional<ServerUniqueid> CallsPage::detailedChannel() const
{
    const RowId row = table().firstSelectedRow();
    if (!row.leg.isEmpty())
        return ServerUniqueid{row.serverId, row.leg};
    const CallRecord* call = row.key.isEmpty() ? nullptr : m_model.callAt(m_model.rowOf(row));
    const ChannelRecord* channel = call == nullptr ? nullptr
        : call->caller != nullptr                  ? call->caller
                                                   : call->firstLeg;
    return channel == nullptr ? std::nullopt
                              : std::optional(ServerUniqueid{row.serverId, channel->key().toByteArray()});
}

bool CallsPage::isCallDetailed() const
{
    return table().firstSelectedRow().leg.isEmpty();
}

void CallsPage::toggle(int row)
{
    if (row >= 0 && m_model.canOpen(row))
        m_model.setOpen(row, !m_model.isOpen(row));
}

/// Right opens, Left closes, and from a leg goes to its call: as in any tree.
bool CallsPage::handleKey(int key)
{
    const int row = table().view()->currentIndex().row();
    if (row < 0)
        return false;
    if (key == Qt::Key_Right && m_model.canOpen(row) && !m_model.isOpen(row)) {
        m_model.setOpen(row, true);
        return true;
    }
    if (key != Qt::Key_Left)
        return false;
    if (m_model.isLeg(row)) {
        table().view()->setCurrentIndex(
            m_model.index(m_model.callRow(row), table().view()->currentIndex().column()));
        return true;
    }
    if (!m_model.isOpen(row))
        return false;
    m_model.setOpen(row, false);
    return true;
}

bool CallsPage::eventFilter(QObject* watched, QEvent* event)
{
    QTableView* view = table().view();
    if (watched == view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && handleKey(key->key()))
            return true;
    } else if (watched == view->viewport()
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)) {
        const auto* press = static_cast<QMouseEvent*>(event);
        const QModelIndex cell = view->indexAt(press->pos());
        const int arrow = view->fontMetrics().height() + 2;
        if (press->button() == Qt::LeftButton && cell.isValid() && cell.column() == 0
            && press->pos().x() - view->visualRect(cell).left() < arrow && m_model.canOpen(cell.row())) {
            toggle(cell.row());
            return true;
        }
    }
    return ServerTablePage::eventFilter(watched, event);
}

QJsonObject CallsPage::saveState() const
{
    return {{tableKey, table().saveState()}, {openKey, m_openAll->isChecked()},
        {localKey, m_showLocal->isChecked()}};
}

void CallsPage::restoreState(const QJsonObject& state)
{
    table().restoreState(state.value(tableKey).toObject());
    m_openAll->setChecked(state.value(openKey).toBool());
    m_showLocal->setChecked(state.value(localKey).toBool());
}

} // namespace wirechief

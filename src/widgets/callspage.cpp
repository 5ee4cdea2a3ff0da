// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callspage.h"

#include "base/displaytext.h"
#include "pbx/server.h"
#include "tablepage.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

namespace wirechief {

namespace {

constexpr QLatin1String tableKey("table");
constexpr QLatin1String openKey("channelsShown");
constexpr QLatin1String localKey("localShown");

/// The channels whose end ends the call.
QList<QByteArray> namesOf(const CallRecord& call)
{
    QList<QByteArray> names;
    // Everybody in a conference is there for himself; of any other call the caller's end ends it all.
    if (call.state != CallState::InConference && call.caller != nullptr)
        return {call.caller->name().toByteArray()};
    for (const ChannelRecord* leg = call.firstLeg; leg != nullptr; leg = leg->nextLeg) {
        if (!leg->is(ChannelRecord::LocalHalf) && !leg->is(ChannelRecord::Passing))
            names.append(leg->name().toByteArray());
    }
    if (names.isEmpty() && call.firstLeg != nullptr)
        names.append(call.firstLeg->name().toByteArray());
    return names;
}

} // namespace

CallsPage::CallsPage(QWidget* parent)
    : Page(parent)
    , m_table(new TablePage(m_model, tr("Calls"), this))
    , m_openAll(new QAction(tr("Show Channels of &All Calls"), this))
    , m_showLocal(new QAction(tr("Show Halves of Local Channels"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table->view());
    m_openAll->setObjectName(QStringLiteral("openAllCalls"));
    m_openAll->setCheckable(true);
    connect(m_openAll, &QAction::toggled, this, [this](bool open) { m_model.setAllOpen(open); });
    m_showLocal->setObjectName(QStringLiteral("showLocalHalves"));
    m_showLocal->setCheckable(true);
    connect(m_showLocal, &QAction::toggled, this, [this](bool shown) { m_model.setLocalShown(shown); });
    m_table->view()->installEventFilter(this);
    m_table->view()->viewport()->installEventFilter(this);
    connect(m_table, &TablePage::selectionChanged, this, &Page::selectionChanged);
    connect(m_table, &TablePage::exported, this, &Page::result);
    connect(m_table, &TablePage::rowActivated, this, [this](const RowId& id) { toggle(m_model.rowOf(id)); });
}

CallsPage::~CallsPage()
{
    // The table page reads the model, which goes before the children do.
    delete m_table;
}

void CallsPage::setServer(Server* server)
{
    if (server == m_server && (server || m_serverId.isEmpty()))
        return;
    if (!m_serverId.isEmpty())
        m_model.removeServer(m_serverId);
    if (m_server)
        m_server->channels().disconnect(this);
    m_server = server;
    m_serverId = server ? server->id() : QString();
    watch(isVisible());
    if (!server)
        return;
    m_model.addServer(m_serverId, server->name(), server->channels());
    connect(&server->channels(), &Channels::loaded, this, &CallsPage::updateEmptyText);
    updateEmptyText();
}

void CallsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    watch(true);
}

void CallsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    watch(false);
}

void CallsPage::watch(bool visible)
{
    m_watch.reset();
    if (m_server && visible)
        m_watch = std::make_unique<FeatureWatch>(m_server->channels());
}

void CallsPage::setEmptyText(const QString& text)
{
    m_notReady = text;
    updateEmptyText();
}

void CallsPage::updateEmptyText()
{
    if (!m_notReady.isEmpty() || !m_server) {
        m_table->setEmptyText(m_notReady);
        return;
    }
    const Channels& channels = m_server->channels();
    const QString name = displayText(m_server->name());
    if (const std::optional<Error>& error = channels.loadError(); error)
        m_table->setEmptyText(error->toString());
    else if (channels.isLoaded())
        m_table->setEmptyText(tr("No calls.\nNobody is on the phone on %1 at the moment.").arg(name));
    else
        m_table->setEmptyText(tr("Reading the channels of %1…").arg(name));
}

void CallsPage::focusFilter()
{
    m_table->focusFilter();
}

void CallsPage::setRowActions(const QList<QAction*>& actions)
{
    QList<QAction*> all = actions;
    all.append({nullptr, m_openAll, m_showLocal});
    m_table->setRowActions(all);
}

QList<QByteArray> CallsPage::selectedChannels() const
{
    QList<QByteArray> names;
    for (const RowId& id : m_table->selectedRows()) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        if (const ChannelRecord* leg = m_model.legAt(row)) {
            names.append(leg->name().toByteArray());
        } else if (const CallRecord* call = m_model.callAt(row); call != nullptr && id.leg.isEmpty()) {
            names.append(namesOf(*call));
        }
    }
    // A leg may be selected beside its call.
    QSet<QByteArray> seen;
    QList<QByteArray> once;
    for (const QByteArray& name : std::as_const(names)) {
        if (!seen.contains(name))
            once.append(name);
        seen.insert(name);
    }
    return once;
}

QList<QByteArray> CallsPage::selectedUniqueids() const
{
    QList<QByteArray> keys;
    for (const RowId& id : m_table->selectedRows()) {
        if (!id.leg.isEmpty()) {
            keys.append(id.leg);
            continue;
        }
        const CallRecord* call = m_model.callAt(m_model.rowOf(id));
        if (call == nullptr)
            continue;
        if (call->caller != nullptr)
            keys.append(call->caller->key().toByteArray());
        for (const ChannelRecord* leg = call->firstLeg; leg != nullptr; leg = leg->nextLeg)
            keys.append(leg->key().toByteArray());
    }
    return keys;
}

void CallsPage::toggle(int row)
{
    if (row >= 0 && m_model.canOpen(row))
        m_model.setOpen(row, !m_model.isOpen(row));
}

/// Right opens, Left closes, and from a leg goes to its call: as in any tree.
bool CallsPage::handleKey(int key)
{
    const int row = m_table->view()->currentIndex().row();
    if (row < 0)
        return false;
    if (key == Qt::Key_Right && m_model.canOpen(row) && !m_model.isOpen(row)) {
        m_model.setOpen(row, true);
        return true;
    }
    if (key != Qt::Key_Left)
        return false;
    if (m_model.isLeg(row)) {
        m_table->view()->setCurrentIndex(
            m_model.index(m_model.callRow(row), m_table->view()->currentIndex().column()));
        return true;
    }
    if (!m_model.isOpen(row))
        return false;
    m_model.setOpen(row, false);
    return true;
}

bool CallsPage::eventFilter(QObject* watched, QEvent* event)
{
    QTableView* view = m_table->view();
    if (watched == view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && handleKey(key->key()))
            return true;
    } else if (watched == view->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto* press = static_cast<QMouseEvent*>(event);
        const QModelIndex cell = view->indexAt(press->pos());
        const int arrow = 2 * view->fontMetrics().averageCharWidth() + 6;
        if (press->button() == Qt::LeftButton && cell.isValid() && cell.column() == 0
            && press->pos().x() - view->visualRect(cell).left() < arrow && m_model.canOpen(cell.row())) {
            toggle(cell.row());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

QJsonObject CallsPage::saveState() const
{
    return {{tableKey, m_table->saveState()}, {openKey, m_openAll->isChecked()},
        {localKey, m_showLocal->isChecked()}};
}

void CallsPage::restoreState(const QJsonObject& state)
{
    m_table->restoreState(state.value(tableKey).toObject());
    m_openAll->setChecked(state.value(openKey).toBool());
    m_showLocal->setChecked(state.value(localKey).toBool());
}

} // namespace wirechief

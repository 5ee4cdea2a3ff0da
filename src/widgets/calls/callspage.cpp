// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callspage.h"

#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "widgets/pages/pages.h"
#include "widgets/table/tablepage.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTableView>

#include <algorithm>

namespace wirechief {

namespace {

constexpr QLatin1String tableKey("table");
constexpr QLatin1String openKey("channelsShown");

TablePageSpec callsSpec(std::unique_ptr<CallRowsModel> model)
{
    TablePageSpec spec;
    spec.name = CallsPage::tr("Calls");
    spec.addServer = [model = model.get()](
                         Server& server) { model->addServer(server.id(), server.name(), server.channels()); };
    spec.model = std::move(model);
    spec.feature = [](Server& server) -> Feature& { return server.channels(); };
    spec.kind = SubjectKind::Call;
    spec.partKind = SubjectKind::Channel;
    spec.countText = &countOfCalls;
    spec.noRecords = [](const QString& where) {
        return CallsPage::tr("No calls.\nNobody is on the phone on %1 at the moment.").arg(where);
    };
    spec.reading
        = [](const QString& where) { return CallsPage::tr("Reading the channels of %1…").arg(where); };
    return spec;
}

} // namespace

Page* makeCallsPage(QWidget* parent)
{
    return new CallsPage(parent);
}

CallsPage::CallsPage(QWidget* parent)
    : ServerTablePage(callsSpec(std::make_unique<CallRowsModel>()), parent)
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
}

void CallsPage::setRowActions(const QList<QAction*>& actions)
{
    QList<QAction*> all = actions;
    all.append({nullptr, m_openAll, m_showLocal});
    ServerTablePage::setRowActions(all);
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
    if (m_model.isPart(row)) {
        table().view()->setCurrentIndex(
            m_model.index(m_model.groupRow(row), table().view()->currentIndex().column()));
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
    return {{tableKey, table().saveState()}, {openKey, m_openAll->isChecked()}};
}

void CallsPage::restoreState(const QJsonObject& state)
{
    table().restoreState(state.value(tableKey).toObject());
    m_openAll->setChecked(state.value(openKey).toBool());
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "variablesview.h"

#include "base/displaytext.h"
#include "detailsview.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QTime>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wirechief {

namespace {

enum VariableColumn { VariableName, VariableValue };
constexpr int compactLead = 3; ///< between two rows, as between the facts above

} // namespace

VariablesView::VariablesView(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_refresh(new QPushButton(tr("&Refresh"), this))
    , m_list(new QTreeWidget(this))
    , m_state(new QLabel(this))
{
    m_filter->setObjectName(QStringLiteral("variablesFilter"));
    m_filter->setPlaceholderText(tr("Find a variable"));
    m_filter->setAccessibleName(tr("Find a variable"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &VariablesView::applyFilter);
    m_refresh->setObjectName(QStringLiteral("refreshVariables"));
    m_refresh->setToolTip(tr("Ask the server for the variables again"));
    connect(m_refresh, &QPushButton::clicked, this, &VariablesView::read);
    m_list->setObjectName(QStringLiteral("variables"));
    m_list->setAccessibleName(tr("Variables"));
    m_list->setHeaderLabels({tr("Name"), tr("Value")});
    m_list->header()->setSectionResizeMode(VariableName, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(tr("Copy"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &VariablesView::copySelected);
    m_list->addAction(copy);
    m_state->setObjectName(QStringLiteral("variablesState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(10, 6, 10, 6);
    m_state->setForegroundRole(QPalette::PlaceholderText);

    m_line = new QHBoxLayout;
    m_line->setContentsMargins(8, 6, 8, 6);
    m_line->addWidget(m_filter, 1);
    m_line->addWidget(m_refresh);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
}

void VariablesView::setCompact()
{
    m_compact = true;
    m_filter->hide();
    m_list->header()->hide();
    m_list->setAlternatingRowColors(false);
    m_list->setIndentation(0);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // The count and the button stand below the list, in one line.
    auto* column = static_cast<QVBoxLayout*>(layout());
    const int cellMargin = m_list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_list) + 1;
    column->setContentsMargins(detailsMargin - cellMargin, 0, 0, 0); // the texts stand below those above them
    m_state->setContentsMargins(cellMargin, 0, 6, 0);
    column->removeItem(m_line);
    column->removeWidget(m_state);
    m_line->insertWidget(0, m_state, 1);
    m_line->setContentsMargins(0, 2, 10, 0);
    column->addLayout(m_line);
    fitHeight();
}

/// Beyond so many rows the list scrolls itself.
void VariablesView::fitHeight()
{
    constexpr int mostShown = 100;
    if (!m_compact)
        return;
    const int rows = std::min(m_list->topLevelItemCount(), mostShown);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::max(1, rows) * (rows > 0 ? m_list->sizeHintForRow(0) : 1));
}

void VariablesView::setChannel(Server* server, const QByteArray& uniqueid)
{
    if (server == m_server && uniqueid == m_uniqueid)
        return;
    m_server = server;
    m_uniqueid = uniqueid;
    m_stale = true;
    ++m_asked; // an answer that is under way is about another channel
    m_refresh->setEnabled(true);
    m_list->clear();
    fitHeight();
    m_state->clear();
    if (isVisible())
        read();
}

void VariablesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void VariablesView::read()
{
    const ChannelRecord* channel = m_server ? m_server->channels().table().find(m_uniqueid) : nullptr;
    if (!channel) {
        if (m_server)
            m_state->setText(tr("The channel has ended: its variables can no longer be read."));
        return;
    }
    m_stale = false;
    m_refresh->setEnabled(false);
    m_state->setText(tr("Reading…"));
    m_server->callControl().readVariables(channel->ref(), this,
        [view = QPointer<VariablesView>(this), asked = ++m_asked](
            const Result<CallControl::Variables>& result) {
            if (view && view->m_asked == asked)
                view->onRead(result);
        });
}

void VariablesView::onRead(const Result<CallControl::Variables>& result)
{
    m_refresh->setEnabled(true);
    if (!result) {
        m_state->setText(result.error().toString());
        return;
    }
    m_list->clear();
    QList<QTreeWidgetItem*> items;
    for (const auto& [name, value] : result.value()) {
        auto* item = new QTreeWidgetItem({displayText(name), displayText(value)});
        item->setToolTip(VariableValue, toolTipText(displayText(value)));
        if (m_compact)
            item->setSizeHint(VariableName,
                {m_list->fontMetrics().horizontalAdvance(item->text(VariableName)) + 2 * detailsMargin,
                    m_list->fontMetrics().height() + compactLead});
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    fitHeight();
    m_state->setText(items.isEmpty() ? tr("The channel has no variables.")
                                     : tr("%Ln variable(s), read at %1", nullptr, int(items.size()))
                                           .arg(QLocale().toString(QTime::currentTime(), u"HH:mm:ss")));
    applyFilter();
}

void VariablesView::applyFilter()
{
    const QString wanted = m_filter->text();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        item->setHidden(!item->text(VariableName).contains(wanted, Qt::CaseInsensitive)
            && !item->text(VariableValue).contains(wanted, Qt::CaseInsensitive));
    }
}

void VariablesView::copySelected()
{
    QStringList lines;
    const QList<QTreeWidgetItem*> selected = m_list->selectedItems();
    for (const QTreeWidgetItem* item : selected)
        lines.append(QString(item->text(VariableName) + u'=' + item->text(VariableValue)));
    if (lines.isEmpty()) {
        m_state->setText(tr("Nothing is selected, so nothing was copied."));
        return;
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
    m_state->setText(tr("Copied %Ln variable(s).", nullptr, int(lines.size())));
}

} // namespace wirechief

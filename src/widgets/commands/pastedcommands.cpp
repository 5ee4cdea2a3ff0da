// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastedcommands.h"

#include "base/displaytext.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int mostRows = 6; ///< of the list; it scrolls

} // namespace

PastedCommands::PastedCommands(QWidget* parent)
    : QWidget(parent)
    , m_title(makePlainLabel({}, this))
    , m_list(new QListWidget(this))
    , m_run(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("pastedTitle"));
    m_title->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("pastedCommands"));
    m_list->setAccessibleName(tr("Pasted commands"));
    m_list->setUniformItemSizes(true);
    m_list->setToolTip(tr("Delete takes a line out"));
    m_list->installEventFilter(this);
    m_run->setObjectName(QStringLiteral("runPasted"));
    m_run->installEventFilter(this);
    connect(m_run, &QPushButton::clicked, this, [this] { end(true); });
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelPasted"));
    cancel->installEventFilter(this);
    connect(cancel, &QPushButton::clicked, this, [this] { end(false); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_run);
    row->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_list);
    setFocusProxy(m_run);
    hide();
}

void PastedCommands::ask(const QStringList& commands, qsizetype room)
{
    m_room = room;
    m_list->clear();
    for (const QString& command : commands) {
        auto* item = new QListWidgetItem(displayText(command), m_list);
        item->setData(Qt::UserRole, command);
    }
    updateTitle();
    const int rowHeight = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::min(int(commands.size()), mostRows) * rowHeight + 2 * m_list->frameWidth());
    show();
    // Where there are too many, lines are to be taken out first.
    (m_run->isEnabled() ? static_cast<QWidget*>(m_run) : m_list)->setFocus(Qt::OtherFocusReason);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void PastedCommands::cancel()
{
    if (!isHidden())
        end(false);
}

QStringList PastedCommands::commands() const
{
    QStringList commands;
    for (int row = 0; row < m_list->count(); ++row)
        commands.append(m_list->item(row)->data(Qt::UserRole).toString());
    return commands;
}

void PastedCommands::updateTitle()
{
    const int count = m_list->count();
    const QString tooMany
        = count > m_room ? tr("At most %1 commands at a time: take lines out.").arg(m_room) : QString();
    m_title->setText(QString(
        tr("%Ln line(s) were pasted. Each is a command; they run one after the other.", nullptr, count)
        + (tooMany.isEmpty() ? QString() : QString(u' ' + tooMany))));
    m_run->setText(tr("&Run %Ln Command(s)", nullptr, count));
    setUsable(*m_run, tooMany);
}

void PastedCommands::end(bool runs)
{
    const QStringList chosen = commands();
    hide();
    m_list->clear();
    Q_EMIT ended();
    if (runs)
        Q_EMIT accepted(chosen);
}

bool PastedCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        end(false);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (watched == m_list || watched == m_run) {
            if (m_run->isEnabled())
                m_run->click();
        } else {
            end(false);
        }
        return true;
    }
    if (key == Qt::Key_Delete && watched == m_list) {
        delete m_list->currentItem();
        if (m_list->count() == 0)
            end(false);
        else
            updateTitle();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wirechief

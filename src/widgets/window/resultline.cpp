// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultline.h"

#include "widgets/limits.h"
#include "widgets/parts/elidedlabel.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

constexpr auto resultName = "actionResult";

QString markedText(const QString& text, bool success)
{
    return success ? text : ResultLine::tr("⚠ %1").arg(text);
}

/// A notification: what screen readers read by themselves when it changes.
class ResultAccessible : public QAccessibleWidget {
public:
    explicit ResultAccessible(ElidedLabel* label)
        : QAccessibleWidget(label, QAccessible::Notification)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return static_cast<ElidedLabel*>(widget())->text();
        // Nothing describes it: its tool tip says the same once more.
        return kind == QAccessible::Description ? QString() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* accessibleOf(const QString& /*className*/, QObject* object)
{
    auto* label = qobject_cast<ElidedLabel*>(object);
    if (!label || label->objectName() != QLatin1String(resultName))
        return nullptr;
    return new ResultAccessible(label);
}

} // namespace

ResultLine::ResultLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
    , m_undo(new QToolButton(this))
    , m_button(new QToolButton(this))
{
    QAccessible::installFactory(&accessibleOf);
    m_text->setObjectName(QLatin1String(resultName));
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undo->setObjectName(QStringLiteral("resultUndo"));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setAutoRaise(true);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->hide();
    m_button->setObjectName(QStringLiteral("results"));
    m_button->setArrowType(Qt::UpArrow);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAccessibleName(tr("Results"));
    m_button->setToolTip(tr("What was done, and what came of it"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_button);
    connect(m_text, &ElidedLabel::clicked, this, &ResultLine::openList);
    connect(m_button, &QToolButton::clicked, this, &ResultLine::openList);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { showResult({}, true); });
}

void ResultLine::showResult(const QString& text, bool success)
{
    m_success = success;
    offerUndo(nullptr);
    if (text.isEmpty()) {
        m_timer.stop();
        m_text->clear();
        setPlainToolTip(*m_text, {});
        return;
    }
    if (qsizetype(m_entries.size()) >= limits::resultsKept)
        m_entries.pop_front();
    m_entries.push_back({QTime::currentTime(), text, success});
    if (m_list)
        addRow(m_entries.back());
    m_text->setText(markedText(text, success));
    setPlainToolTip(*m_text, text);
    colorize();
    m_timer.start(limits::resultShown);
    // Its words have changed, it appears, and it is an alert: readers listen to one or the other.
    for (const QAccessible::Event kind :
        {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(m_text, kind);
        QAccessible::updateAccessibility(&event);
    }
}

void ResultLine::offerUndo(QAction* action)
{
    m_undo->disconnect(this);
    QObject::disconnect(m_changed);
    m_undo->setVisible(action != nullptr);
    if (action == nullptr)
        return;
    copyToolTip(*m_undo, *action);
    connect(m_undo, &QToolButton::clicked, this, [action = QPointer<QAction>(action)] {
        if (action)
            action->trigger();
    });
    m_changed = connect(action, &QAction::changed, m_undo, [this, action, text = action->text()] {
        if (!action->isEnabled() || action->text() != text)
            offerUndo(nullptr);
    });
}

void ResultLine::openList()
{
    if (m_list) {
        m_list->window()->raise();
        m_list->window()->activateWindow();
        return;
    }
    auto* dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("resultsDialog"));
    dialog->setWindowTitle(tr("Results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_list = new QListWidget(dialog);
    m_list->setObjectName(QStringLiteral("resultsList"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(tr("Copy"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ResultLine::copySelected);
    m_list->addAction(copy);
    for (const Entry& entry : m_entries)
        addRow(entry);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    dialog->resize(620, 320);
    dialog->show();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void ResultLine::addRow(const Entry& entry)
{
    m_list->insertItem(0,
        QString(
            entry.when.toString(QStringLiteral("HH:mm:ss")) + u"  " + markedText(entry.text, entry.success)));
    while (m_list->count() > limits::resultsKept)
        delete m_list->takeItem(m_list->count() - 1);
}

void ResultLine::copySelected()
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            lines.append(m_list->item(row)->text());
    }
    if (lines.isEmpty())
        showResult(tr("Nothing is selected, so nothing was copied."), false);
    else
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void ResultLine::colorize()
{
    const ThemeColors& colors = themeColors(QApplication::palette());
    const QColor color = m_success ? colors.text : colors.danger;
    if (m_text->palette().color(QPalette::WindowText) == color)
        return;
    QPalette own = m_text->palette();
    own.setColor(QPalette::WindowText, color);
    m_text->setPalette(own);
}

void ResultLine::changeEvent(QEvent* event)
{
    // A style sheet that is set anew puts old palettes back.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colorize();
    QWidget::changeEvent(event);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderdialog.h"

#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirechief {

FolderDialog::FolderDialog(const QString& title, const QString& question, Check check, QWidget* parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_combo(new QComboBox(this))
    , m_problem(makePlainLabel({}, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("folderDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_combo->setObjectName(QStringLiteral("folderCombo"));
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->setAccessibleName(tr("Folder"));
    m_combo->lineEdit()->setObjectName(QStringLiteral("folderEdit"));
    m_combo->lineEdit()->setAccessibleName(tr("Folder"));
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    letReturnThrough(*m_combo->completer(), *m_combo->lineEdit());
    m_problem->setObjectName(QStringLiteral("folderProblem"));
    m_problem->setWordWrap(true);
    QLabel* label = makePlainLabel(question, this);
    label->setWordWrap(true);
    label->setBuddy(m_combo);

    connect(m_combo, &QComboBox::editTextChanged, this, &FolderDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FolderDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_combo);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    setMinimumWidth(400);
    refresh();
}

void FolderDialog::setText(const QString& text)
{
    m_combo->setEditText(text);
    m_combo->lineEdit()->selectAll();
}

void FolderDialog::offer(const QStringList& folders, const QString& none)
{
    const QString text = m_combo->currentText();
    m_combo->clear();
    m_combo->addItems(folders);
    m_combo->lineEdit()->setPlaceholderText(none);
    setText(text);
}

void FolderDialog::setAccept(const QString& text, Check act)
{
    m_act = std::move(act);
    m_buttons->button(QDialogButtonBox::Ok)->setText(text);
}

QString FolderDialog::text() const
{
    return m_combo->currentText().trimmed();
}

void FolderDialog::accept()
{
    if (!m_check(text()).isEmpty())
        return;
    const QString problem = m_act ? m_act(text()) : QString();
    if (problem.isEmpty()) {
        QDialog::accept();
        return;
    }
    showProblem(problem);
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_combo->lineEdit()->selectAll();
    m_combo->setFocus();
}

void FolderDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void FolderDialog::refresh()
{
    const QString problem = m_check(text());
    setUsable(*m_buttons->button(QDialogButtonBox::Ok), problem);
    showProblem(problem);
}

void FolderDialog::showProblem(const QString& problem)
{
    showNote(m_problem, problem);
    refreshColors();
    fitHeight(this);
}

void FolderDialog::refreshColors()
{
    // Nothing typed yet is no mistake.
    const ThemeColors& colors = themeColors(palette());
    setInk(m_problem, text().isEmpty() ? colors.muted : colors.danger);
}

} // namespace wirechief

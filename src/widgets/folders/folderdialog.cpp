// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderdialog.h"

#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirechief {

FolderDialog::FolderDialog(const QString& title, const QString& question, Check check, QWidget* parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_label(makePlainLabel(question, this))
    , m_edit(new QLineEdit(this))
    , m_problem(makePlainLabel({}, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("folderDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setObjectName(QStringLiteral("folderEdit"));
    m_edit->setAccessibleName(tr("Folder"));
    m_problem->setObjectName(QStringLiteral("folderProblem"));
    m_problem->setWordWrap(true);
    m_label->setObjectName(QStringLiteral("folderQuestion"));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_edit);

    connect(m_edit, &QLineEdit::textChanged, this, &FolderDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FolderDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    setMinimumWidth(400);
    refresh();
}

void FolderDialog::setText(const QString& text)
{
    m_edit->setText(text);
    m_edit->selectAll();
}

void FolderDialog::offer(const QStringList& folders, const QString& none)
{
    const QString text = m_edit->text();
    m_edit->setPlaceholderText(none);
    if (folders.isEmpty())
        return;
    auto* combo = new QComboBox(this);
    combo->setObjectName(QStringLiteral("folderCombo"));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setAccessibleName(tr("Folder"));
    delete layout()->replaceWidget(m_edit, combo);
    combo->setLineEdit(m_edit);
    combo->addItems(folders);
    offerWhileTyping(*combo);
    m_label->setBuddy(combo);
    setTabOrder(combo, m_buttons->button(QDialogButtonBox::Ok)); // it came after them
    combo->setFocus();
    setText(text);
}

void FolderDialog::setAccept(const QString& text, Check act)
{
    m_act = std::move(act);
    m_buttons->button(QDialogButtonBox::Ok)->setText(text);
}

QString FolderDialog::text() const
{
    return m_edit->text().trimmed();
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
    m_edit->selectAll();
    m_edit->setFocus();
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

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphraseline.h"

#include "widgets/dialogs/formnote.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"
#include "widgets/secrets/secretedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>

namespace wirechief {

namespace {

/// Of the longest that is said: nothing moves when another text comes.
constexpr int noteLines = 2;

/// Return opens the secrets, and does not press the button of the dialog.
class ReturnOpens : public QObject {
public:
    ReturnOpens(QLineEdit& edit, QPushButton& button)
        : QObject(&edit)
        , m_button(button)
    {
        edit.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        m_button.click();
        return true;
    }

private:
    QPushButton& m_button;
};

} // namespace

PassphraseLine::PassphraseLine(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_show(new QPushButton(tr("Sho&w"), this))
    , m_open(new QPushButton(tr("Op&en Secrets"), this))
    , m_note(new FormNote(this))
{
    m_edit->setObjectName(QStringLiteral("passphraseEdit"));
    m_edit->setAccessibleName(tr("Passphrase"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_show->setObjectName(QStringLiteral("passphraseShow"));
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show what is typed"));
    m_open->setObjectName(QStringLiteral("passphraseOpen"));
    m_note->setObjectName(QStringLiteral("passphraseNote"));
    m_note->setMinimumHeight(noteLines * m_note->fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QPushButton* button : {m_show, m_open})
        button->setAutoDefault(false);
    connectReveal(m_show, m_edit);
    new ReturnOpens(*m_edit, *m_open); // which the line owns
    connect(m_edit, &QLineEdit::textChanged, this, [this] { setFieldsUsable(true); });
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseLine::edited);
    connect(m_open, &QPushButton::clicked, this, &PassphraseLine::entered);
    QLabel* label = makePlainLabel(tr("Passph&rase of its secrets:"), this);
    label->setBuddy(m_edit);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    row->addWidget(m_open);
    setFocusProxy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_note);
}

PassphraseLine::~PassphraseLine()
{
    const QSignalBlocker block(this); // who is told may have gone by half
    (void)takeSecretOf(*m_edit);
}

Secret PassphraseLine::takePassphrase()
{
    m_show->setChecked(false);
    return takeSecretOf(*m_edit);
}

bool PassphraseLine::isTyped() const
{
    return m_edit->isEnabled() && !m_edit->text().isEmpty();
}

void PassphraseLine::setFieldsUsable(bool usable)
{
    m_edit->setEnabled(usable);
    setUsable(*m_open,
        !usable                        ? tr("Wait a moment.")
            : m_edit->text().isEmpty() ? tr("Enter the passphrase.")
                                       : QString());
}

void PassphraseLine::ask()
{
    (void)takePassphrase();
    setFieldsUsable(true);
    m_note->showProgress(tr("The file holds secrets, which are sealed. Without the passphrase the servers "
                            "are imported without them."));
}

void PassphraseLine::showBusy()
{
    setFieldsUsable(false);
    m_note->showProgress(tr("The key is being made, which takes a moment…"));
}

void PassphraseLine::showOpened(const QString& text)
{
    setFieldsUsable(false);
    setUsable(*m_open, text);
    m_note->showProgress(text);
}

void PassphraseLine::showRefused(const QString& text)
{
    setFieldsUsable(true);
    m_note->showProblem(text);
    m_edit->setFocus();
}

} // namespace wirechief

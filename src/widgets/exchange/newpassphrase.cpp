// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newpassphrase.h"

#include "widgets/parts/plainlabel.h"
#include "widgets/secrets/secretedit.h"
#include "widgets/vault/vaultdialog.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace wirechief {

NewPassphrase::NewPassphrase(QWidget* parent)
    : QWidget(parent)
    , m_show(new QPushButton(tr("Sho&w"), this))
    , m_strength(makePlainLabel({}, this))
{
    m_show->setObjectName(QStringLiteral("newPassphraseShow"));
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show what is typed"));
    m_strength->setObjectName(QStringLiteral("newPassphraseStrength"));
    m_strength->setWordWrap(true);
    m_strength->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout;
    m_first = addLine(*form, tr("&Passphrase:"), "newPassphraseFirst");
    m_again = addLine(*form, tr("&Repeat it:"), "newPassphraseAgain");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    auto* row = new QHBoxLayout;
    row->addWidget(m_strength, 1);
    row->addWidget(m_show, 0, Qt::AlignTop);
    column->addLayout(row);
    m_strength->setText(passwordHint({}));
    setFocusProxy(m_first);
}

NewPassphrase::~NewPassphrase()
{
    const QSignalBlocker nobody(this); // the dialog around it may have gone already
    forget();
}

QLineEdit* NewPassphrase::addLine(QFormLayout& form, const QString& label, const char* name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    connectReveal(m_show, edit);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        // Too short: problemText() says so.
        const bool isShort = !m_first->text().isEmpty() && m_first->text().size() < fewestPasswordCharacters;
        m_strength->setText(isShort ? QString() : passwordHint(m_first->text()));
        Q_EMIT changed();
    });
    QLabel* text = makePlainLabel(label, this);
    text->setBuddy(edit);
    form.addRow(text, edit);
    return edit;
}

QString NewPassphrase::problemText() const
{
    if (m_first->text().isEmpty())
        return tr("Enter a passphrase.");
    if (m_first->text().size() < fewestPasswordCharacters)
        return tr("A passphrase has at least 8 characters.");
    return m_first->text() == m_again->text() ? QString() : tr("Enter the same passphrase twice.");
}

Secret NewPassphrase::passphrase() const
{
    return secretOf(*m_first);
}

void NewPassphrase::forget()
{
    for (QLineEdit* edit : {m_first, m_again})
        (void)takeSecretOf(*edit);
}

} // namespace wirechief

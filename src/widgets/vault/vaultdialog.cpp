// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vaultdialog.h"

#include "profiles/secrets/vault.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"
#include "widgets/secrets/secretedit.h"
#include "widgets/theme/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace wirechief {

namespace {

constexpr int leastWidth = 440;
constexpr int margin = 16;
constexpr int spacing = 10;
/// Below, who has the file can try all of them, in spite of Argon2id.
constexpr qsizetype shortPassword = 12;
constexpr qsizetype longPassword = 20;
constexpr qsizetype fewCharacters = 6; ///< different ones

QString titleOf(VaultDialog::Task task)
{
    switch (task) {
    case VaultDialog::Task::Unlock:
        return VaultDialog::tr("Unlock the Vault");
    case VaultDialog::Task::Create:
        return VaultDialog::tr("Create a Vault");
    case VaultDialog::Task::Change:
        return VaultDialog::tr("Change the Master Password");
    }
    return {};
}

QString introductionOf(VaultDialog::Task task, const Vault& vault)
{
    switch (task) {
    case VaultDialog::Task::Unlock:
        return vault.hasOtherPassword()
            ? VaultDialog::tr(
                "Another Wirechief has changed the master password of the vault. Enter the new one.")
            : VaultDialog::tr("The vault keeps secrets of your servers. Without it, the keyring is asked.");
    case VaultDialog::Task::Create:
        return VaultDialog::tr(
            "The vault is a file of Wirechief that keeps the secrets of your servers, sealed with a "
            "master password. Nobody can bring the password back: who loses it enters the "
            "secrets anew.");
    case VaultDialog::Task::Change:
        return VaultDialog::tr(
            "The vault is sealed anew. Copies of its file still open with the old password.");
    }
    return {};
}

QString verbOf(VaultDialog::Task task)
{
    switch (task) {
    case VaultDialog::Task::Unlock:
        return VaultDialog::tr("&Unlock");
    case VaultDialog::Task::Create:
        return VaultDialog::tr("Create &Vault");
    case VaultDialog::Task::Change:
        return VaultDialog::tr("Change &Password");
    }
    return {};
}

} // namespace

QString passwordHint(const QString& password)
{
    const qsizetype kinds = QSet<QChar>(password.begin(), password.end()).size();
    if (password.isEmpty())
        return VaultDialog::tr(
            "Several words that do not belong together are easy to remember and hard to guess.");
    if (password.size() < fewestPasswordCharacters)
        return VaultDialog::tr("Too short. At least 8 characters are needed; take 12 or more.");
    if (password.size() < shortPassword || kinds < fewCharacters)
        return VaultDialog::tr(
            "Weak: whoever has the file can find it by trying. Take at least 12 characters.");
    if (password.size() < longPassword)
        return VaultDialog::tr("Fair, unless it is a saying or used elsewhere.");
    return VaultDialog::tr("Strong, unless it is a saying or used elsewhere.");
}

VaultDialog::VaultDialog(Task task, Vault& vault, QWidget* parent)
    : QDialog(parent)
    , m_task(task)
    , m_vault(vault)
    , m_strength(makePlainLabel({}, this))
    , m_message(makePlainLabel({}, this))
    , m_show(new QPushButton(tr("Sho&w"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("vaultDialog"));
    setWindowTitle(titleOf(task));
    setMinimumWidth(leastWidth);
    QLabel* introduction = makePlainLabel(introductionOf(task, vault), this);
    for (QLabel* label : {introduction, m_strength, m_message})
        label->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("vaultMessage"));
    m_strength->setObjectName(QStringLiteral("vaultStrength"));
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show what is typed"));

    auto* form = new QFormLayout;
    if (task != Task::Create)
        m_current = addLine(
            *form, task == Task::Change ? tr("&Old password:") : tr("&Master password:"), "currentEdit");
    if (hasNewPassword()) {
        m_new = addLine(
            *form, task == Task::Change ? tr("&New password:") : tr("&Master password:"), "newEdit");
        m_repeated = addLine(*form, tr("&Repeat it:"), "repeatEdit");
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    layout->addWidget(introduction);
    layout->addLayout(form);
    layout->addWidget(m_show, 0, Qt::AlignRight);
    layout->addWidget(m_strength);
    layout->addWidget(m_message);
    layout->addStretch(1);
    letScroll(*layout, layout->count());
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(verbOf(task));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &VaultDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &VaultDialog::reject);
    // Nothing moves when a message comes that is no longer than most.
    m_message->setMinimumHeight(2 * m_message->fontMetrics().lineSpacing());
    QSizePolicy kept = m_message->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_message->setSizePolicy(kept);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    showNote(m_message, {});
    (m_current ? m_current : m_new)->setFocus();
    refresh();
    refreshColors();
}

VaultDialog::~VaultDialog()
{
    for (QLineEdit* edit : {m_current, m_new, m_repeated}) {
        if (edit)
            (void)takeSecretOf(*edit);
    }
}

QLineEdit* VaultDialog::addLine(QFormLayout& form, const QString& label, const char* name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    connectReveal(m_show, edit);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        if (!m_isRunning)
            showNote(m_message, {});
        refresh();
    });
    QLabel* text = makePlainLabel(label, this);
    text->setBuddy(edit);
    form.addRow(text, edit);
    return edit;
}

QString VaultDialog::problemText() const
{
    if (m_isRunning)
        return tr("Wait a moment.");
    if (m_current && m_current->text().isEmpty())
        return tr("Enter the master password.");
    if (m_new && m_new->text().isEmpty())
        return tr("Enter the new master password.");
    if (m_new && m_new->text().size() < fewestPasswordCharacters)
        return tr("A master password has at least 8 characters.");
    if (m_repeated && m_repeated->text() != m_new->text())
        return tr("Enter the same password twice.");
    return {};
}

/// In one place, which has its room already: the buttons stay where they are.
QString VaultDialog::newPasswordHint() const
{
    if (!m_new || m_isRunning)
        return {};
    const QString& typed = m_new->text();
    const QString& repeated = m_repeated->text();
    return repeated.isEmpty() || repeated == typed ? passwordHint(typed) : tr("The two passwords differ.");
}

void VaultDialog::refresh()
{
    showNote(m_strength, newPasswordHint());
    setUsable(*m_buttons->button(QDialogButtonBox::Ok), problemText());
    // The lines stay usable meanwhile: whoever has seen his mistake types already, and the focus has its
    // place.
    growToFit(this);
    refreshColors();
}

void VaultDialog::accept()
{
    if (problemText().isEmpty())
        start();
}

void VaultDialog::start()
{
    m_isRunning = true;
    m_show->setChecked(false);
    const auto then = [this](const Result<void>& result) { finish(result); };
    switch (m_task) {
    case Task::Unlock:
        m_vault.unlock(takeSecretOf(*m_current), this, then);
        break;
    case Task::Create:
        (void)takeSecretOf(*m_repeated);
        m_vault.create(takeSecretOf(*m_new), this, then);
        break;
    case Task::Change:
        (void)takeSecretOf(*m_repeated);
        m_vault.changePassword(takeSecretOf(*m_current), takeSecretOf(*m_new), this, then);
        break;
    }
    if (!m_isRunning)
        return; // refused at once
    showNote(m_message, tr("The key is being made, which takes a moment…"));
    refresh();
    refreshColors();
}

void VaultDialog::finish(const Result<void>& result)
{
    m_isRunning = false;
    if (result) {
        QDialog::accept();
        return;
    }
    showNote(m_message, breakLongWords(result.error().toString()));
    refresh();
    refreshColors();
    (m_current ? m_current : m_new)->setFocus();
}

void VaultDialog::done(int result)
{
    m_show->setChecked(false);
    QDialog::done(result);
}

void VaultDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void VaultDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    growToFit(this);
}

void VaultDialog::refreshColors()
{
    const ThemeColors& colors = themeColors(palette());
    // One that is half repeated is no mistake yet.
    const bool isWrong = m_repeated && !m_new->text().startsWith(m_repeated->text());
    setInk(m_strength, isWrong ? colors.danger : colors.muted);
    setInk(m_message, m_isRunning ? colors.muted : colors.danger);
}

} // namespace wirechief

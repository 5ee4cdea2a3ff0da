// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretdialog.h"

#include "base/displaytext.h"
#include "oddsecret.h"
#include "secretedit.h"
#include "ui_secretdialog.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plaincopy.h"
#include "widgets/parts/usable.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace wirechief {

namespace {

/// Characters of the reason that the dialog shows; the rest is in the log.
constexpr qsizetype longestReason = 600;

} // namespace

SecretDialog::SecretDialog(const ServerProfile& profile, Wanted wanted, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SecretDialog>())
{
    m_ui->setupUi(this);
    letScroll(*m_ui->verticalLayout, m_ui->verticalLayout->indexOf(m_ui->rememberBox));
    setObjectName(QStringLiteral("secretDialog"));
    copyWithoutBreaks(*this);
    setTitle(tr("Secret for %1").arg(displayText(profile.name)));
    showNote(m_ui->peerLabel, breakLongWords(displayText(QString(profile.user % u'@' % peerText(profile)))));
    showNote(m_ui->reasonLabel, {});
    m_ui->rememberBox->setChecked(profile.secretInKeyring);

    QPushButton* connectButton = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    connectButton->setText(tr("&Connect"));
    const QString missing
        = wanted == Wanted::Passphrase ? tr("Enter the passphrase.") : tr("Enter the secret.");
    const auto refresh = [connectButton, missing](const QString& text) {
        setUsable(*connectButton, text.isEmpty() ? missing : QString());
    };
    refresh({});
    connect(m_ui->secretEdit, &QLineEdit::textChanged, connectButton, refresh);
    if (wanted == Wanted::Passphrase)
        askForPassphrase(profile);
    else
        noteOddSecret(*m_ui->secretEdit, *m_ui->secretRow);
    connectReveal(m_ui->showSecretButton, m_ui->secretEdit);
    m_cancelAll = m_ui->buttonBox->addButton(tr("Cancel &All"), QDialogButtonBox::ActionRole);
    m_cancelAll->setObjectName(QStringLiteral("cancelAllButton"));
    m_cancelAll->hide();
    connect(m_cancelAll, &QPushButton::clicked, this, [this] {
        Q_EMIT allCancelled();
        reject();
    });
    m_tryAgain = m_ui->buttonBox->addButton(tr("&Try Again"), QDialogButtonBox::ActionRole);
    m_tryAgain->setObjectName(QStringLiteral("tryAgainButton"));
    m_tryAgain->setToolTip(tr("Ask the keyring for it again"));
    m_tryAgain->hide();
    connect(m_tryAgain, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT tryAgainClicked();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SecretDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SecretDialog::reject);
    m_ui->secretEdit->setFocus();
    refreshColors();
    fitHeight(this);
}

void SecretDialog::askForPassphrase(const ServerProfile& profile)
{
    setTitle(tr("Passphrase for %1").arg(displayText(profile.name)));
    const QString& file = profile.keyFile.isEmpty() ? profile.certificateFile : profile.keyFile;
    showNote(m_ui->peerLabel, breakLongWords(displayText(file)));
    m_ui->secretLabel->setText(tr("&Passphrase:"));
    m_ui->secretEdit->setAccessibleName(tr("Passphrase"));
    m_ui->secretEdit->setAccessibleDescription(
        tr("It opens your certificate, and is not sent to the server."));
    m_ui->secretEdit->setToolTip(m_ui->secretEdit->accessibleDescription());
    m_ui->showSecretButton->setAccessibleName(tr("Show the passphrase"));
    m_ui->rememberBox->setChecked(profile.passphraseInKeyring);
}

SecretDialog::~SecretDialog()
{
    (void)takeSecretOf(*m_ui->secretEdit);
}

void SecretDialog::setReason(const QString& reason)
{
    showNote(m_ui->reasonLabel, breakLongWords(displayText(reason, longestReason)));
    growToFit(this);
}

void SecretDialog::setRemember(bool remember)
{
    m_ui->rememberBox->setChecked(remember);
}

void SecretDialog::setRememberOffered(bool offered)
{
    m_ui->rememberBox->setVisible(offered);
    m_ui->rememberBox->setChecked(offered && m_ui->rememberBox->isChecked());
    fitHeight(this);
}

void SecretDialog::setTryAgainOffered(bool offered)
{
    m_tryAgain->setVisible(offered);
    fitHeight(this);
}

void SecretDialog::setTitle(const QString& title)
{
    m_title = title;
    setPlace(1, 1);
}

void SecretDialog::setPlace(int number, int all)
{
    //: %1 is "Secret for berlin": the third of a hundred that are asked for
    const QString title = all > 1
        ? tr("%1 (%2 of %3)").arg(m_title, QLocale().toString(number), QLocale().toString(all))
        : m_title;
    setWindowTitle(title);
    showNote(m_ui->titleLabel, breakLongWords(title));
    if (m_cancelAll == nullptr) // while the form is made
        return;
    m_cancelAll->setVisible(all > number);
    m_cancelAll->setToolTip(
        tr("Connect neither this server nor the %Ln that wait(s) to be asked for", nullptr, all - number));
    fitHeight(this);
}

bool SecretDialog::remember() const
{
    return m_ui->rememberBox->isChecked();
}

Secret SecretDialog::takeSecret()
{
    return takeSecretOf(*m_ui->secretEdit);
}

void SecretDialog::done(int result)
{
    m_ui->showSecretButton->setChecked(false);
    if (result != Accepted)
        (void)takeSecretOf(*m_ui->secretEdit);
    QDialog::done(result);
}

void SecretDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void SecretDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitHeight(this);
}

void SecretDialog::refreshColors()
{
    const ThemeColors& colors = themeColors(palette());
    setInk(m_ui->peerLabel, colors.muted);
    setInk(m_ui->reasonLabel, colors.danger);
}

} // namespace wirechief

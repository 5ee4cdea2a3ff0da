// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of certificates in the form: choosing them, and what is wrong with them.

#include "base/daytext.h"
#include "base/displaytext.h"
#include "serverdialog.h"
#include "ui_serverdialog.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/secrets/secretedit.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSslCertificate>

namespace wirechief {

namespace {

QString caFileProblemOf(const QString& path)
{
    constexpr qint64 mostBytes = 4 * 1024 * 1024; // the bundle of a whole system has a quarter of a megabyte
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return ServerDialog::tr("There is no CA file of this name that can be read. Choose another one.");
    if (file.size() > mostBytes || QSslCertificate::fromPath(path, QSsl::Pem).isEmpty())
        return ServerDialog::tr("The CA file holds no certificate in PEM form. Choose another one.");
    return {};
}

} // namespace

void ServerDialog::connectFiles()
{
    const QString all = tr("All files (*)");
    const auto offer
        = [this, all](QPushButton* button, QLineEdit* edit, const QString& title, const QString& kinds) {
              connect(button, &QPushButton::clicked, this,
                  [this, edit, title, filter = QString(kinds % QStringLiteral(";;") % all)] {
                      browse(edit, title, filter);
                  });
          };
    offer(m_ui->caFileButton, m_ui->caFileEdit, tr("CA File"), tr("Certificates (*.pem *.crt *.cer)"));
    offer(m_ui->certificateFileButton, m_ui->certificateFileEdit, tr("Your Certificate"),
        tr("Certificates (*.pem *.crt *.cer *.p12 *.pfx)"));
    offer(m_ui->keyFileButton, m_ui->keyFileEdit, tr("Key File"), tr("Keys (*.pem *.key)"));
    connectReveal(m_ui->showPassphraseButton, m_ui->passphraseEdit);
}

void ServerDialog::browse(QLineEdit* edit, const QString& title, const QString& filter)
{
    auto* chooser = new QFileDialog(this, title, QFileInfo(edit->text()).path(), filter);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    chooser->open();
}

/// Those that are used: none without TLS.
ClientCertificateFiles ServerDialog::clientFiles() const
{
    const ServerProfile profile = this->profile();
    return hasClientCertificate(profile) ? ClientCertificateFiles{profile.certificateFile, profile.keyFile}
                                         : ClientCertificateFiles();
}

void ServerDialog::lookAtFiles()
{
    m_files = clientFiles();
    m_look = m_files.certificate.isEmpty() ? ClientCertificateLook() : lookAtClientCertificate(m_files);
}

/// The user comes back, perhaps from mending them.
void ServerDialog::lookAtFilesAgain()
{
    const QString problem = problemText();
    const QString hint = filesHint();
    lookAtFiles();
    if (problem != problemText() || hint != filesHint())
        refresh();
}

bool ServerDialog::hasExpired() const
{
    return !m_look.certificate.isNull() && m_look.certificate.expiryDate() < QDateTime::currentDateTime();
}

std::optional<ProfileProblem> ServerDialog::fileProblem() const
{
    const ServerProfile profile = this->profile();
    if (!profile.tls)
        return std::nullopt;
    if (const QString text = caFileProblemOf(profile.caFile); !text.isEmpty())
        return ProfileProblem{ProfileProblem::Field::CaFile, text};
    if (!m_look.error)
        return std::nullopt;
    return ProfileProblem{
        m_look.isErrorOfKey ? ProfileProblem::Field::KeyFile : ProfileProblem::Field::CertificateFile,
        m_look.error->toString()};
}

QString ServerDialog::filesHint() const
{
    QStringList hints;
    if (hasExpired())
        hints.append(tr("This certificate expired on %1; the server will hardly take it.")
                         .arg(dayText(m_look.certificate.expiryDate())));
    if (m_look.isOpenToOthers)
        hints.append(
            tr("Other users of this computer can read the file with the key (chmod 600 keeps them out)."));
    if (m_look.isSealed && !m_before.passphraseInKeyring && m_ui->passphraseEdit->text().isEmpty())
        hints.append(tr("A passphrase opens it; it is asked for at connect unless it stands here."));
    return hints.join(u' ');
}

void ServerDialog::refreshCertificates()
{
    const ServerProfile profile = this->profile();
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->caFileLabel), static_cast<QWidget*>(m_ui->caFileEdit),
             static_cast<QWidget*>(m_ui->caFileButton), static_cast<QWidget*>(m_ui->certificateFileLabel),
             static_cast<QWidget*>(m_ui->certificateFileEdit),
             static_cast<QWidget*>(m_ui->certificateFileButton)})
        widget->setEnabled(profile.tls);
    const bool hasOurs = hasClientCertificate(profile);
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->keyFileLabel),
             static_cast<QWidget*>(m_ui->keyFileEdit), static_cast<QWidget*>(m_ui->keyFileButton)})
        widget->setEnabled(hasOurs || (profile.tls && !profile.keyFile.isEmpty()));
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->passphraseLabel),
             static_cast<QWidget*>(m_ui->passphraseEdit), static_cast<QWidget*>(m_ui->showPassphraseButton)})
        widget->setEnabled(hasOurs);
    showNote(m_ui->certificatesHint,
        profile.tls ? QString() : tr("Certificates are of use only with TLS: see Encryption, under Server."));
    showNote(m_ui->clientFilesHint, filesHint());
    m_ui->passphraseEdit->setPlaceholderText(
        m_ui->keepCombo->currentData().toBool() && m_before.passphraseInKeyring ? tr("Unchanged, saved")
            : m_look.isSealed                                                   ? tr("Asked for at connect")
                              : tr("None, unless the key is sealed"));
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The form and the profile: what each field holds, and where it is.

#include "ami/session/amitimeouts.h"
#include "base/textencoding.h"
#include "profiles/managerconf/managerclasses.h"
#include "serverdialog.h"
#include "ui_serverdialog.h"

namespace wirechief {

namespace {

void choose(QComboBox& combo, const QVariant& data)
{
    combo.setCurrentIndex(combo.findData(data));
}

} // namespace

void ServerDialog::fillChoices()
{
    QStringList classes;
    for (const QByteArray& name : managerClassNames())
        classes.append(QString::fromLatin1(name));
    m_ui->eventClassesEdit->setKnownNames(classes);
    const AmiTimeouts usual;
    for (const auto& [spin, time] : {std::pair(m_ui->connectSecondsSpin, usual.connect),
             std::pair(m_ui->answerSecondsSpin, usual.action)}) {
        spin->setSpecialValueText(tr("Usual (%1 s)").arg(time / std::chrono::seconds(1)));
        spin->updateGeometry(); // it does not tell itself that it needs more room
    }
    m_ui->environmentCombo->addItem(tr("None"), int(Environment::None));
    for (const auto environment : {Environment::Production, Environment::Test, Environment::Development})
        m_ui->environmentCombo->addItem(environmentText(environment), int(environment));
    m_ui->environmentCombo->addItem(tr("Your own"), int(Environment::Own));
    for (const auto& [color, name] : {std::pair(Environment::Blue, tr("Blue")),
             std::pair(Environment::Violet, tr("Violet")), std::pair(Environment::Teal, tr("Teal")),
             std::pair(Environment::Pink, tr("Pink")), std::pair(Environment::Gray, tr("Gray"))})
        m_ui->environmentColorCombo->addItem(name, int(color));
    m_ui->encryptionCombo->addItem(tr("None"), false);
    m_ui->encryptionCombo->addItem(tr("TLS"), true);
    for (const auto& [level, text] :
        {std::pair(ConfirmLevel::ByEnvironment, tr("Ask where the environment is Production")),
            std::pair(ConfirmLevel::Never, tr("Do not ask")),
            std::pair(ConfirmLevel::Always, tr("Always ask")),
            std::pair(ConfirmLevel::TypeName, tr("Ask, and let the name of the server be typed"))})
        m_ui->confirmCombo->addItem(text, int(level));
    m_ui->encodingCombo->addItem(tr("Automatic (UTF-8, else Western)"), QString());
    for (const TextEncoding& encoding : textEncodings())
        //: An encoding: its script and its name, "Cyrillic (Windows-1251)"
        m_ui->encodingCombo->addItem(tr("%1 (%2)").arg(encoding.script, encoding.name), encoding.id);
    m_ui->keepCombo->addItem(tr("In the keyring, or in your vault"), true);
    m_ui->keepCombo->addItem(tr("Do not save: ask again after Disconnect or Quit"), false);
}

void ServerDialog::setProfile(const ServerProfile& profile)
{
    m_before = profile;
    m_isNew = false;
    beginFilling();
    setWindowTitle(tr("Edit Server"));
    m_ui->nameEdit->setText(profile.name);
    m_ui->folderCombo->setCurrentText(profile.folder);
    choose(*m_ui->environmentCombo, int(profile.environment.kind));
    m_ui->environmentNameEdit->setText(profile.environment.name);
    choose(*m_ui->environmentColorCombo, int(profile.environment.color));
    m_ui->hostEdit->setText(profile.host);
    m_ui->jumpEdit->setText(profile.jump);
    choose(*m_ui->encryptionCombo, profile.tls);
    m_ui->portSpin->setValue(profile.port);
    m_portEdited = profile.port != usualPort(profile.tls);
    m_ui->caFileEdit->setText(profile.caFile);
    m_ui->certificateFileEdit->setText(profile.certificateFile);
    m_ui->keyFileEdit->setText(profile.keyFile);
    m_ui->userEdit->setText(profile.user);
    choose(*m_ui->keepCombo, profile.secretInKeyring);
    m_ui->plainLoginBox->setChecked(profile.allowPlainLogin);
    m_ui->readOnlyBox->setChecked(profile.readOnly);
    m_ui->connectAtStartBox->setChecked(profile.connectAtStart);
    m_ui->phoneEdit->setText(profile.myPhone);
    choose(*m_ui->confirmCombo, int(profile.confirm));
    m_ui->eventClassesEdit->setNames(profile.eventClasses);
    m_ui->connectSecondsSpin->setValue(profile.connectSeconds);
    m_ui->answerSecondsSpin->setValue(profile.answerSeconds);
    choose(*m_ui->encodingCombo, profile.encoding);
    m_ui->notesEdit->setPlainText(profile.notes);
    m_ui->availableEdit->setNames(profile.availableActions);
    m_ui->missingEdit->setNames(profile.missingActions);
    endFilling();
    m_shown = this->profile();
    m_shownKeeps = keepsSecret();
}

void ServerDialog::setNewProfile(const ServerProfile& profile)
{
    setProfile(profile);
    m_isNew = true;
    setWindowTitle(tr("Add Server"));
    choose(*m_ui->keepCombo, true);
    m_ui->nameEdit->selectAll();
    refresh();
    m_shown = this->profile();
    m_shownKeeps = keepsSecret();
}

ServerProfile ServerDialog::profile() const
{
    ServerProfile profile = m_before;
    profile.name = m_ui->nameEdit->text().trimmed();
    profile.folder = normalizedFolder(m_ui->folderCombo->currentText());
    profile.environment = environment();
    profile.host = normalizedHost(m_ui->hostEdit->text());
    profile.port = quint16(m_ui->portSpin->value());
    profile.jump = m_ui->jumpEdit->text().trimmed();
    profile.tls = m_ui->encryptionCombo->currentData().toBool();
    profile.caFile = m_ui->caFileEdit->text().trimmed();
    profile.certificateFile = m_ui->certificateFileEdit->text().trimmed();
    profile.keyFile = m_ui->keyFileEdit->text().trimmed();
    profile.user = m_ui->userEdit->text().trimmed();
    const bool hasSecret = m_before.secretInKeyring || m_secretTyped || !m_ui->secretEdit->text().isEmpty();
    const bool keeps = m_ui->keepCombo->currentData().toBool();
    profile.secretInKeyring = hasSecret && keeps;
    // A passphrase may be kept without the secret: a choice that was not touched leaves it so.
    const bool hasTyped = m_passphraseTyped || !m_ui->passphraseEdit->text().isEmpty();
    if (hasTyped || keeps != m_before.secretInKeyring)
        profile.passphraseInKeyring = keeps && (hasTyped || m_before.passphraseInKeyring);
    profile.allowPlainLogin = m_ui->plainLoginBox->isChecked();
    profile.readOnly = m_ui->readOnlyBox->isChecked();
    profile.connectAtStart = m_ui->connectAtStartBox->isChecked();
    profile.myPhone = m_ui->phoneEdit->text().trimmed();
    profile.confirm = ConfirmLevel(m_ui->confirmCombo->currentData().toInt());
    profile.eventClasses.clear();
    for (const QString& name : m_ui->eventClassesEdit->names())
        profile.eventClasses.append(name.toLower());
    profile.connectSeconds = quint16(m_ui->connectSecondsSpin->value());
    profile.answerSeconds = quint16(m_ui->answerSecondsSpin->value());
    profile.encoding = m_ui->encodingCombo->currentData().toString();
    profile.notes = m_ui->notesEdit->toPlainText();
    profile.availableActions = m_ui->availableEdit->names();
    profile.missingActions = m_ui->missingEdit->names();
    forgetTrustIfPeerChanged(profile, m_before);
    if (m_trust.forGood && m_trust.isFor(profile))
        profile.trusted = m_trust.certificate;
    return profile;
}

void ServerDialog::setKeepsSecret(bool keeps)
{
    choose(*m_ui->keepCombo, keeps);
    m_shown = profile();
    m_shownKeeps = keeps;
}

bool ServerDialog::keepsSecret() const
{
    return m_ui->keepCombo->currentData().toBool();
}

Environment ServerDialog::environment() const
{
    const auto kind = Environment::Kind(m_ui->environmentCombo->currentData().toInt());
    const auto color = Environment::Color(m_ui->environmentColorCombo->currentData().toInt());
    return kind == Environment::Own ? Environment::own(m_ui->environmentNameEdit->text().trimmed(), color)
                                    : Environment(kind);
}

QWidget* ServerDialog::widgetOf(ProfileProblem::Field field) const
{
    switch (field) {
    case ProfileProblem::Field::Id:
    case ProfileProblem::Field::Name:
        return m_ui->nameEdit;
    case ProfileProblem::Field::Environment:
        return m_ui->environmentNameEdit;
    case ProfileProblem::Field::Folder:
        return m_ui->folderCombo;
    case ProfileProblem::Field::Host:
    case ProfileProblem::Field::Fingerprint:
        return m_ui->hostEdit;
    case ProfileProblem::Field::Port:
        return m_ui->portSpin;
    case ProfileProblem::Field::Jump:
        return m_ui->jumpEdit;
    case ProfileProblem::Field::CaFile:
        return m_ui->caFileEdit;
    case ProfileProblem::Field::CertificateFile:
        return m_ui->certificateFileEdit;
    case ProfileProblem::Field::KeyFile:
        return m_ui->keyFileEdit;
    case ProfileProblem::Field::User:
        return m_ui->userEdit;
    case ProfileProblem::Field::Phone:
        return m_ui->phoneEdit;
    case ProfileProblem::Field::EventClasses:
        return m_ui->eventClassesEdit;
    case ProfileProblem::Field::ConnectSeconds:
        return m_ui->connectSecondsSpin;
    case ProfileProblem::Field::AnswerSeconds:
        return m_ui->answerSecondsSpin;
    case ProfileProblem::Field::Encoding:
        return m_ui->encodingCombo;
    case ProfileProblem::Field::Notes:
        return m_ui->notesEdit;
    case ProfileProblem::Field::Actions:
        return m_ui->missingEdit->hasFocus() ? m_ui->missingEdit : m_ui->availableEdit;
    }
    return m_ui->nameEdit;
}

} // namespace wirechief

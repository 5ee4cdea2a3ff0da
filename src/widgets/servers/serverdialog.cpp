// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverdialog.h"

#include "ami/network/sockettransport.h"
#include "base/displaytext.h"
#include "profiles/servers/profilestore.h"
#include "ui_serverdialog.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/parts/plaincopy.h"
#include "widgets/parts/usable.h"
#include "widgets/secrets/oddsecret.h"
#include "widgets/secrets/secretedit.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPushButton>

namespace wirechief {

namespace {

using Field = ProfileProblem::Field;

/// The steps of a test and what came of it.
constexpr int messageLines = 3;

QString environmentHintOf(const ServerProfile& profile)
{
    switch (profile.environment.kind) {
    case Environment::None:
        return {};
    case Environment::Production:
        return profile.confirm == ConfirmLevel::ByEnvironment
            ? ServerDialog::tr("Red band. Asks before it changes anything.")
            : ServerDialog::tr("Red band.");
    case Environment::Test:
        return ServerDialog::tr("Amber band.");
    case Environment::Development:
        return ServerDialog::tr("Green band.");
    case Environment::Own:
        return {};
    }
    return {};
}

/// What is wrong with its address comes first: what is on the way there does not matter yet.
QString wayHintOf(const ServerProfile& profile)
{
    const std::optional<Error> problem = zoneProblem(PeerName::parse(profile.host).address);
    if (problem && profile.jump.isEmpty())
        return problem->text;
    if (profile.tls || profile.host.isEmpty() || isLoopbackHost(profile.host))
        return {};
    return profile.jump.isEmpty()
        ? ServerDialog::tr(
            "Without TLS everybody on the way to this server can read and change what is sent. "
            "Choose TLS if the server offers it.")
        : ServerDialog::tr(
            "ssh protects the way to the jump host. Behind it, without TLS, everybody on the way to "
            "this server can read and change what is sent.");
}

} // namespace

ServerDialog::ServerDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ServerDialog>())
{
    m_ui->setupUi(this);
    // Qt's own policy of tabs knows nothing of wrapped texts.
    QSizePolicy policy = m_ui->tabs->sizePolicy();
    policy.setHeightForWidth(true);
    m_ui->tabs->setSizePolicy(policy);
    letScroll(*m_ui->verticalLayout, 1);
    setObjectName(QStringLiteral("serverDialog"));
    copyWithoutBreaks(*this);
    m_before.id = ProfileStore::newId();
    keepRoom();
    fillChoices();
    connectWidgets();
    m_ui->testButton->setVisible(false);
    m_ui->nameEdit->setFocus();
    paintSwatches();
    refresh();
    m_shown = profile();
    m_shownKeeps = keepsSecret();
}

ServerDialog::~ServerDialog()
{
    (void)takeSecretOf(*m_ui->secretEdit);
    (void)takeSecretOf(*m_ui->passphraseEdit);
}

/// Nothing moves when a message comes that is no longer than most.
void ServerDialog::keepRoom()
{
    m_ui->messages->setMinimumHeight(
        messageLines * m_ui->testResult->fontMetrics().lineSpacing() + m_ui->messagesLayout->spacing());
    ServerProfile far;
    far.host = QStringLiteral("far.example");
    m_ui->wayHint->setText(wayHintOf(far));
    // Else it has the room of its swatches only once it is shown.
    m_ui->environmentColorCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget* widget :
        {static_cast<QWidget*>(m_ui->wayHint), static_cast<QWidget*>(m_ui->certificateButton),
            static_cast<QWidget*>(m_ui->environmentNameLabel),
            static_cast<QWidget*>(m_ui->environmentNameEdit),
            static_cast<QWidget*>(m_ui->environmentColorLabel),
            static_cast<QWidget*>(m_ui->environmentColorCombo)}) {
        QSizePolicy kept = widget->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(kept);
        widget->hide();
    }
}

bool ServerDialog::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void ServerDialog::connectWidgets()
{
    noteOddSecret(*m_ui->secretEdit, *m_ui->secretRow);
    for (QLineEdit* edit : {m_ui->nameEdit, m_ui->hostEdit, m_ui->jumpEdit, m_ui->caFileEdit,
             m_ui->certificateFileEdit, m_ui->keyFileEdit, m_ui->passphraseEdit, m_ui->userEdit,
             m_ui->secretEdit, m_ui->phoneEdit, m_ui->folderCombo->lineEdit(), m_ui->environmentNameEdit,
             static_cast<QLineEdit*>(m_ui->availableEdit), static_cast<QLineEdit*>(m_ui->missingEdit),
             static_cast<QLineEdit*>(m_ui->eventClassesEdit)}) {
        connect(edit, &QLineEdit::textChanged, this, &ServerDialog::refresh);
        connect(edit, &QLineEdit::returnPressed, this, &ServerDialog::focusProblem);
    }
    for (QComboBox* combo : {m_ui->environmentCombo, m_ui->environmentColorCombo, m_ui->keepCombo,
             m_ui->confirmCombo, m_ui->encodingCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &ServerDialog::refresh);
    for (QCheckBox* box : {m_ui->plainLoginBox, m_ui->readOnlyBox, m_ui->connectAtStartBox})
        connect(box, &QCheckBox::toggled, this, &ServerDialog::refresh);
    connect(m_ui->encryptionCombo, &QComboBox::currentIndexChanged, this, &ServerDialog::encryptionChanged);
    connect(m_ui->portSpin, &QSpinBox::valueChanged, this, [this] {
        m_portEdited = true;
        refresh();
    });
    for (QSpinBox* spin : {m_ui->connectSecondsSpin, m_ui->answerSecondsSpin})
        connect(spin, &QSpinBox::valueChanged, this, &ServerDialog::refresh);
    connect(m_ui->notesEdit, &QPlainTextEdit::textChanged, this, &ServerDialog::refresh);
    connectFiles();
    connectReveal(m_ui->showSecretButton, m_ui->secretEdit);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ServerDialog::startTest);
    connect(m_ui->certificateButton, &QPushButton::clicked, this, &ServerDialog::showCertificate);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    m_connectButton = m_ui->buttonBox->addButton(tr("Save an&d Connect"), QDialogButtonBox::AcceptRole);
    m_connectButton->setObjectName(QStringLiteral("connectButton"));
    m_connectButton->hide();
    // Which comes before accepted().
    connect(m_ui->buttonBox, &QDialogButtonBox::clicked, this,
        [this](const QAbstractButton* button) { m_wantsConnect = button == m_connectButton; });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ServerDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ServerDialog::reject);
}

void ServerDialog::endFilling()
{
    --m_filling;
    refresh();
}

void ServerDialog::setFolders(const QStringList& folders)
{
    m_ui->folderCombo->lineEdit()->setAccessibleName(m_ui->folderCombo->accessibleName());
    const QString current = m_ui->folderCombo->currentText();
    beginFilling();
    m_ui->folderCombo->clear();
    m_ui->folderCombo->addItems(folders);
    m_ui->folderCombo->setCurrentText(current);
    --m_filling; // the text is the same
}

void ServerDialog::setTakenNames(const QStringList& names)
{
    m_takenNames.clear();
    for (const QString& name : names)
        m_takenNames.insert(name.toCaseFolded());
    refresh();
}

void ServerDialog::setKnownActions(const QStringList& names)
{
    m_ui->availableEdit->setKnownNames(names);
    m_ui->missingEdit->setKnownNames(names);
}

void ServerDialog::offerConnect(bool isUsual)
{
    m_connectButton->show();
    (isUsual ? m_connectButton : m_ui->buttonBox->button(QDialogButtonBox::Ok))->setDefault(true);
    refresh();
}

void ServerDialog::setSecretNotSaved(bool notSaved)
{
    m_secretNotSaved = notSaved;
    refresh();
}

void ServerDialog::setSecretOfSession(bool known)
{
    m_secretOfSession = known;
    refresh();
}

void ServerDialog::setConnectionTest(RunTest test)
{
    m_test = std::move(test);
    m_ui->testButton->setVisible(bool(m_test));
    refresh();
}

Secret ServerDialog::takeSecret()
{
    Secret secret = takeSecretOf(*m_ui->secretEdit);
    m_secretTyped = m_secretTyped || !secret.isEmpty();
    return secret;
}

Secret ServerDialog::takePassphrase()
{
    Secret passphrase = takeSecretOf(*m_ui->passphraseEdit);
    m_passphraseTyped = m_passphraseTyped || !passphrase.isEmpty();
    return passphrase;
}

std::optional<ProfileProblem> ServerDialog::problem() const
{
    const ServerProfile profile = this->profile();
    if (m_takenNames.contains(profile.name.toCaseFolded()) && !profile.name.isEmpty())
        return ProfileProblem{Field::Name, tr("Another server has this name. Choose a different one.")};
    auto problem = findProblem(profile);
    return problem ? problem : fileProblem();
}

QString ServerDialog::problemText() const
{
    const auto found = problem();
    return found ? found->text : QString();
}

bool ServerDialog::isUntouched(ProfileProblem::Field field) const
{
    const auto* edit = qobject_cast<const QLineEdit*>(widgetOf(field));
    return m_isNew && edit && edit->text().isEmpty();
}

void ServerDialog::focusProblem()
{
    const auto found = problem();
    if (!found)
        return;
    QWidget* const field = widgetOf(found->field);
    for (int tab = 0; tab < m_ui->tabs->count(); ++tab) {
        if (m_ui->tabs->widget(tab)->isAncestorOf(field))
            m_ui->tabs->setCurrentIndex(tab);
    }
    field->setFocus(Qt::OtherFocusReason);
}

void ServerDialog::encryptionChanged()
{
    const bool tls = m_ui->encryptionCombo->currentData().toBool();
    if (!m_portEdited) {
        const QSignalBlocker notByHand(m_ui->portSpin);
        m_ui->portSpin->setValue(usualPort(tls));
    }
    refresh();
}

void ServerDialog::refresh()
{
    if (m_filling > 0)
        return;
    ++m_testRun; // what a test says now is about something else
    m_question.reset();
    m_ui->certificateButton->hide();
    showNote(m_ui->testResult, {});
    m_step.reset();
    m_ui->testSteps->hide();
    if (m_files != clientFiles())
        lookAtFiles();
    refreshHints();
    const auto found = problem();
    m_refusal.clear(); // what is saved next is something else
    showProblem();
    for (QPushButton* button :
        {m_ui->buttonBox->button(QDialogButtonBox::Ok), m_connectButton, m_ui->testButton})
        setUsable(*button, found ? found->text : QString());
    refreshColors();
    growToFit(this);
}

void ServerDialog::showProblem()
{
    const auto found = problem();
    showNote(m_ui->problemLabel, found ? found->text : breakLongWords(m_refusal));
}

void ServerDialog::refreshHints()
{
    const ServerProfile profile = this->profile();
    refreshCertificates();
    m_ui->environmentHint->setText(environmentHintOf(profile));
    for (QWidget* widget :
        {static_cast<QWidget*>(m_ui->environmentNameLabel), static_cast<QWidget*>(m_ui->environmentNameEdit),
            static_cast<QWidget*>(m_ui->environmentColorLabel),
            static_cast<QWidget*>(m_ui->environmentColorCombo)})
        widget->setVisible(profile.environment.kind == Environment::Own);
    const QString wayHint = wayHintOf(profile);
    if (!wayHint.isEmpty()) // else its room stays
        m_ui->wayHint->setText(wayHint);
    m_ui->wayHint->setVisible(!wayHint.isEmpty());
    const QString plainHint = profile.tls
        ? tr("Where the server refuses the MD5 login, it gets the secret itself, inside the encrypted link.")
        : tr("Where the server refuses the MD5 login, the secret itself goes over the network in clear. "
             "Everybody "
             "on the way can read it.");
    showNote(m_ui->plainLoginHint, profile.allowPlainLogin ? plainHint : QString());
    m_ui->secretEdit->setPlaceholderText(m_secretNotSaved ? tr("Unchanged, kept until you quit")
            : m_secretOfSession                           ? tr("Unchanged, that of this session")
            : m_ui->keepCombo->currentData().toBool() && m_before.secretInKeyring
            ? tr("Unchanged, saved")
            : tr("Asked for at connect"));
}

void ServerDialog::refreshColors()
{
    const ThemeColors& colors = themeColors(palette());
    QPalette notes = m_ui->notesEdit->palette();
    notes.setColor(QPalette::PlaceholderText, colors.example);
    m_ui->notesEdit->setPalette(notes);
    const auto found = problem();
    setInk(m_ui->environmentHint, colors.environment(environment()));
    setInk(m_ui->wayHint, colors.ringing);
    setInk(m_ui->certificatesHint, colors.muted);
    setInk(m_ui->clientFilesHint, m_look.isOpenToOthers || hasExpired() ? colors.ringing : colors.muted);
    setInk(
        m_ui->plainLoginHint, m_ui->encryptionCombo->currentData().toBool() ? colors.muted : colors.danger);
    const bool isWrong = found ? !isUntouched(found->field) : !m_refusal.isEmpty();
    setInk(m_ui->problemLabel, isWrong ? colors.danger : colors.muted);
    setInk(m_ui->testResult,
        m_testState == TestState::Failed       ? colors.danger
            : m_testState == TestState::Passed ? colors.up
                                               : colors.muted);
    m_ui->testSteps->setParts(markedSteps());
}

void ServerDialog::paintSwatches()
{
    QComboBox& combo = *m_ui->environmentColorCombo;
    QPixmap swatch(combo.iconSize());
    for (int i = 0; i < combo.count(); ++i) {
        const auto color = Environment::Color(combo.itemData(i).toInt());
        swatch.fill(themeColors(palette()).environment(Environment::own({}, color)));
        combo.setItemIcon(i, swatch);
    }
}

void ServerDialog::accept()
{
    lookAtFiles(); // they may have gone meanwhile
    if (problem()) {
        focusProblem();
        return;
    }
    const Result<void> saved = m_save
        ? m_save(profile(), secretOf(*m_ui->secretEdit), secretOf(*m_ui->passphraseEdit))
        : Result<void>();
    if (saved) {
        QDialog::accept();
        return;
    }
    m_refusal = saved.error().toString();
    showProblem();
    refreshColors();
    growToFit(this);
}

bool ServerDialog::hasChanges() const
{
    return profile() != m_shown || keepsSecret() != m_shownKeeps || !m_ui->secretEdit->text().isEmpty()
        || !m_ui->passphraseEdit->text().isEmpty();
}

void ServerDialog::reject()
{
    if (!m_prompter || !hasChanges()) {
        QDialog::reject();
        return;
    }
    m_prompter->confirm(this,
        {displayText(profile().name), Environment::None, tr("Discard changes?"),
            tr("What you have entered is not saved."), tr("&Discard")},
        this, [this](bool yes) {
            if (yes)
                QDialog::reject();
        });
}

void ServerDialog::done(int result)
{
    m_ui->showSecretButton->setChecked(false);
    m_ui->showPassphraseButton->setChecked(false);
    if (result != Accepted) {
        (void)takeSecretOf(*m_ui->secretEdit);
        (void)takeSecretOf(*m_ui->passphraseEdit);
    }
    QDialog::done(result);
}

/// Before that it did not know how much its buttons need.
void ServerDialog::showEvent(QShowEvent* event)
{
    fitHeight(this);
    QDialog::showEvent(event);
}

void ServerDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        lookAtFilesAgain();
    if (event->type() != QEvent::PaletteChange)
        return;
    refreshColors();
    paintSwatches();
}

void ServerDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    growToFit(this);
}

} // namespace wirechief

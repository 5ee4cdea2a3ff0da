// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The connection test in the form, and the certificate that it may show.

#include "serverdialog.h"
#include "base/displaytext.h"
#include "certificatedialog.h"
#include "ui_serverdialog.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/secrets/secretedit.h"
#include "widgets/theme/theme.h"

#include <QPushButton>

namespace wirechief {

namespace {

/// Characters of a server's words under the form; the rest is in the log.
constexpr qsizetype longestResult = 600;

} // namespace

void ServerDialog::startTest()
{
    const int run = ++m_testRun;
    m_testState = TestState::Running;
    m_step.reset();
    showSteps();
    // What has the focus goes; Qt would choose the next button, which is Cancel.
    m_testTookFocus = focusWidget() == m_ui->testButton || focusWidget() == m_ui->certificateButton;
    if (m_testTookFocus)
        usualButton()->setFocus(Qt::OtherFocusReason);
    m_ui->testButton->setEnabled(false);
    m_ui->certificateButton->hide();
    showNote(m_ui->testResult, tr("Connecting to %1 …").arg(displayText(peerText(profile()))));
    refreshColors();
    growToFit(this);
    ServerProfile tested = profile();
    if (m_trust.isFor(tested))
        tested.trusted = m_trust.certificate;
    m_test(
        tested, secretOf(*m_ui->secretEdit), secretOf(*m_ui->passphraseEdit), this,
        [this, run](ConnectionTest::Step step) {
            if (run != m_testRun)
                return;
            m_step = step;
            showSteps();
        },
        [this, run](const Result<QString>& result, const std::optional<CertificateQuestion>& question) {
            testFinished(run, result, question);
        });
}

/// In one line, with a mark before each: passed, where it is or stopped, not begun. Only that where it
/// stopped has the colour of what failed.
QList<InkedLabel::Part> ServerDialog::markedSteps() const
{
    using Step = ConnectionTest::Step;
    const ThemeColors& colors = themeColors(palette());
    QList<InkedLabel::Part> marked;
    const QList<Step> steps{
        Step::Jump, Step::Name, Step::Port, Step::Encryption, Step::Greeting, Step::Login, Step::Rights};
    for (const Step step : m_step ? steps : QList<Step>()) {
        if (step == (profile().jump.isEmpty() ? Step::Jump : Step::Name))
            continue; // the jump host looks names up
        if (step == Step::Encryption && !profile().tls)
            continue;
        const bool isPassed = step < *m_step || m_testState == TestState::Passed;
        const bool isCurrent = step == *m_step && !isPassed;
        const bool isFailed = isCurrent && m_testState == TestState::Failed;
        const QChar mark = isPassed ? u'✓' : isFailed ? u'✗' : isCurrent ? u'…' : u'–';
        const QColor& ink = isPassed ? colors.up
            : isFailed               ? colors.danger
            : isCurrent              ? colors.text
                                     : colors.muted;
        marked.append({QString(mark % QChar::Nbsp % stepText(step)), ink});
    }
    return marked;
}

void ServerDialog::showSteps()
{
    m_ui->testSteps->setParts(markedSteps());
    m_ui->testSteps->setVisible(m_step.has_value());
    m_ui->testSteps->setAccessibleName(tr("Steps of the test"));
    growToFit(this);
}

void ServerDialog::testFinished(
    int run, const Result<QString>& result, const std::optional<CertificateQuestion>& question)
{
    if (run != m_testRun)
        return;
    // Trusted for good, and another one for this form only.
    if (question && !question->refused && m_trust.isFor(profile())
        && profile().trusted.accepts(question->shown)) {
        m_trust = {};
        startTest();
        return;
    }
    m_testState = result ? TestState::Passed : TestState::Failed;
    showSteps();
    m_question = question;
    m_ui->certificateButton->setVisible(question.has_value());
    m_ui->testButton->setEnabled(true);
    showNote(m_ui->testResult,
        breakLongWords(displayText(result ? *result : result.error().toString(), longestResult)));
    refreshColors();
    growToFit(this);
    // Unless the user has gone elsewhere meanwhile.
    if (m_testTookFocus && !result && focusWidget() == usualButton())
        (question ? m_ui->certificateButton : m_ui->testButton)->setFocus(Qt::OtherFocusReason);
}

QPushButton* ServerDialog::usualButton() const
{
    return m_connectButton->isDefault() ? m_connectButton : m_ui->buttonBox->button(QDialogButtonBox::Ok);
}

void ServerDialog::showCertificate()
{
    ServerProfile compared = profile();
    if (m_trust.isFor(compared))
        compared.trusted = m_trust.certificate;
    auto* dialog = new CertificateDialog(compared, *m_question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ServerProfile trusting = profile();
        m_trust = {trusting.host, trusting.port, dialog->shown(), dialog->remember()};
        startTest();
    });
    dialog->open();
}

bool ServerDialog::Trust::isFor(const ServerProfile& profile) const
{
    return profile.tls && profile.host == host && profile.port == port;
}

} // namespace wirechief

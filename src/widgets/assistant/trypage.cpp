// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trypage.h"

#include "base/displaytext.h"
#include "profiles/managerconf/planparts.h"
#include "profiles/servers/profilestore.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"
#include "widgets/servers/certificatedialog.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace wirechief {

namespace {

/// Characters of a server's words; the rest is in the log.
constexpr qsizetype longestAnswer = 400;
constexpr int resultLines = 4; ///< most answers have no more
constexpr int keyringLines = 2;

void showSteps(QPlainTextEdit& view, const ManagerUserPlan& plan)
{
    QTextCharFormat command;
    command.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view.clear();
    QTextCursor cursor(view.document());
    int number = 0;
    for (const PlanStep& step : plan.steps()) {
        if (number > 0)
            cursor.insertBlock();
        //: %1 a number, %2 a step of a list
        cursor.insertText(TryPage::tr("%1. %2").arg(QString::number(++number), step.text), QTextCharFormat());
        if (step.command.isEmpty())
            continue;
        cursor.insertBlock();
        cursor.insertText(QStringLiteral("    ") + displayText(QByteArrayView(step.command)), command);
    }
    view.moveCursor(QTextCursor::Start);
}

} // namespace

TryPage::TryPage(QWidget* parent)
    : QWidget(parent)
    , m_steps(new QPlainTextEdit(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("&Save Server and Test"), this))
    , m_certificate(new QPushButton(tr("Show Ce&rtificate…"), this))
    , m_result(makePlainLabel({}, this))
    , m_keyring(makePlainLabel({}, this))
{
    m_profile.id = ProfileStore::newId();
    m_steps->setObjectName(QStringLiteral("planSteps"));
    m_steps->setAccessibleName(tr("What to do on the server"));
    m_steps->setReadOnly(true);
    m_steps->setTabChangesFocus(true);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_steps->setMinimumHeight(m_steps->fontMetrics().lineSpacing() * 8);
    m_host->setObjectName(QStringLiteral("assistantHost"));
    m_host->setAccessibleName(tr("Host"));
    m_host->setAccessibleDescription(tr("Host name, IPv4 or IPv6 address of the server"));
    m_host->setPlaceholderText(tr("e.g. pbx.example.org"));
    m_port->setObjectName(QStringLiteral("assistantPort"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_name->setObjectName(QStringLiteral("assistantName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setAccessibleDescription(tr("How the server is called in this program"));
    m_save->setObjectName(QStringLiteral("saveAndTest"));
    m_save->setAutoDefault(false);
    m_certificate->setObjectName(QStringLiteral("assistantCertificate"));
    m_certificate->setAutoDefault(false);
    m_certificate->hide();
    m_result->setObjectName(QStringLiteral("assistantResult"));
    m_result->setWordWrap(true);
    m_keyring->setObjectName(QStringLiteral("assistantKeyring"));
    m_keyring->setWordWrap(true);
    m_keyring->hide();
    // What stands above them stays where it is, whatever they say.
    for (QLabel* label : {m_result, m_keyring}) {
        QSizePolicy policy = label->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        label->setSizePolicy(policy);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    m_result->setMinimumHeight(resultLines * m_result->fontMetrics().lineSpacing());
    m_keyring->setMinimumHeight(keyringLines * m_keyring->fontMetrics().lineSpacing());

    auto* grid = new QGridLayout;
    const auto addField = [&](int column, const QString& text, QWidget* field) {
        QLabel* label = makePlainLabel(text, this);
        label->setBuddy(field);
        grid->addWidget(label, 0, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(field, 0, column + 1);
    };
    addField(0, tr("&Host:"), m_host);
    addField(2, tr("&Port:"), m_port);
    addField(4, tr("Na&me:"), m_name);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(5, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_certificate);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps, 1);
    layout->addLayout(grid);
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    layout->addWidget(m_keyring);

    connect(m_host, &QLineEdit::textChanged, this, &TryPage::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &TryPage::nameChanged);
    connect(m_port, &QSpinBox::valueChanged, this, &TryPage::refresh);
    connect(m_save, &QPushButton::clicked, this, &TryPage::saveAndTest);
    connect(m_certificate, &QPushButton::clicked, this, &TryPage::showCertificate);
    refresh();
}

void TryPage::setWays(Save save, Test test)
{
    m_saveWay = std::move(save);
    m_testWay = std::move(test);
    m_save->setVisible(m_saveWay && m_testWay);
}

void TryPage::begin(const ServerProfile& server, Secret secret)
{
    m_profile = server;
    m_knownUser = server.user;
    m_known = std::move(secret);
    m_host->setText(server.host);
    m_port->setValue(server.port);
    m_plannedPort = server.tls ? server.port : defaultPort;
    m_name->setText(server.name);
}

void TryPage::showPlan(const ManagerUserPlan& plan, const ManagerUserWish& wish)
{
    m_profile.user = QString::fromUtf8(wish.name);
    const bool isKnown = m_profile.user == m_knownUser && plan.secret().isSameAs(m_known);
    m_secret = isKnown ? Secret() : plan.secret().clone();
    const quint16 port = wish.tls ? wish.tlsPort : defaultPort;
    if (std::exchange(m_plannedPort, port) != port) // else what was typed stays
        m_port->setValue(port);
    m_profile.tls = wish.tls;
    m_granted = plannedWrite(wish);
    showSteps(*m_steps, plan);
    m_stepsBefore = int(plan.steps().size()) - 1;
    const QStringList own{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    const bool isFromServer = std::all_of(wish.addresses.begin(), wish.addresses.end(),
        [&own](const QString& address) { return own.contains(address); });
    if (m_host->text().isEmpty() && isFromServer)
        m_host->setText(own.front());
    refresh();
}

ServerProfile TryPage::profile() const
{
    ServerProfile profile = m_profile;
    profile.host = normalizedHost(m_host->text());
    profile.port = quint16(m_port->value());
    const QString typed = m_name->text().trimmed();
    profile.name = typed.isEmpty() ? profile.host : typed;
    profile.secretInKeyring = m_profile.secretInKeyring || !m_secret.isEmpty();
    forgetTrustIfPeerChanged(profile, m_profile);
    return profile;
}

QString TryPage::problemText() const
{
    const ServerProfile profile = this->profile();
    if (profile.host.isEmpty())
        return tr("Enter the name or the address of the server to save it.");
    if (m_takenNames.contains(profile.name, Qt::CaseInsensitive))
        return tr("Another server has this name. Choose a different one.");
    return validate(profile);
}

void TryPage::refresh()
{
    ++m_run; // what a test says now is about something else
    m_question.reset();
    m_name->setPlaceholderText(displayText(normalizedHost(m_host->text())));
    const QString problem = problemText();
    setUsable(*m_save, problem);
    say(State::Nothing, problem);
}

/// The name is no part of what is tested: a result stays, unless the name cannot be used.
void TryPage::nameChanged()
{
    if (m_state == State::Nothing) {
        refresh();
        return;
    }
    const QString problem = problemText();
    if (m_state != State::Running)
        setUsable(*m_save, problem);
    showNote(m_result, breakLongWords(problem.isEmpty() ? m_said : problem));
    refreshColors();
    Q_EMIT changed();
}

bool TryPage::saveName()
{
    const ServerProfile named = profile();
    if (named.name == m_profile.name)
        return true;
    if (const Result<void> saved = m_saveWay(named, Secret()); !saved) {
        say(State::Failed, saved.error().toString());
        return false;
    }
    m_profile.name = named.name;
    return true;
}

QString TryPage::whyNotConnect() const
{
    if (m_state == State::Running)
        return tr("Wait for the test.");
    if (m_state == State::Failed)
        return tr("Only a server whose test has logged in can be connected from here.");
    return m_state == State::Passed ? problemText() : tr("Save the server and test it first.");
}

void TryPage::say(State state, const QString& text)
{
    m_state = state;
    m_said = text;
    m_certificate->setVisible(m_question.has_value());
    showNote(m_result, breakLongWords(text));
    refreshColors();
    Q_EMIT changed();
}

void TryPage::showNotKept(const QString& why)
{
    showNote(m_keyring, breakLongWords(why));
    refreshColors();
}

void TryPage::refreshColors()
{
    const ThemeColors& colors = themeColors(palette());
    setInk(m_keyring, colors.ringing);
    const bool isResult = m_result->text() == breakLongWords(m_said); // else what is wrong with the form
    const bool isWrong
        = isResult && m_state != State::Nothing ? m_state == State::Failed : !profile().host.isEmpty();
    const bool hasPassed = isResult && m_state == State::Passed;
    setInk(m_result, isWrong ? colors.danger : hasPassed ? colors.up : colors.muted);
}

void TryPage::saveAndTest()
{
    m_profile = profile();
    if (const Result<void> saved = m_saveWay(m_profile, m_secret.clone()); !saved) {
        say(State::Failed, saved.error().toString());
        return;
    }
    m_secret.clear();
    test();
}

void TryPage::test()
{
    const int run = ++m_run;
    m_question.reset();
    // Qt would give the focus to the next button, which closes the window.
    const QWidget* const focus = window()->focusWidget();
    m_tookFocus = focus == m_save || focus == m_certificate;
    if (m_tookFocus)
        m_steps->setFocus(Qt::OtherFocusReason);
    m_save->setEnabled(false);
    say(State::Running, tr("Saved. Connecting to %1 …").arg(displayText(peerText(m_profile))));
    m_testWay(m_profile, m_granted, this,
        [this, run](const Result<QString>& result, const std::optional<CertificateQuestion>& question) {
            testFinished(run, result, question);
        });
}

void TryPage::testFinished(
    int run, const Result<QString>& result, const std::optional<CertificateQuestion>& question)
{
    if (run != m_run)
        return;
    setUsable(*m_save, problemText());
    m_question = question;
    QString text = displayText(result ? *result : result.error().toString(), longestAnswer);
    if (!result && !question) // what a newcomer has most often not done yet
        text += u'\n'
            + tr("Is the text on the server yet, and loaded? Steps 1 to %1 above say how.")
                  .arg(m_stepsBefore);
    say(result ? State::Passed : State::Failed, text);
    if (!result && holdsFocus())
        (question ? m_certificate : m_save)->setFocus(Qt::OtherFocusReason);
}

bool TryPage::holdsFocus() const
{
    return m_tookFocus && window()->focusWidget() == m_steps;
}

void TryPage::showCertificate()
{
    auto* dialog = new CertificateDialog(m_profile, *m_question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_profile.trusted = dialog->shown();
        if (dialog->remember()) {
            if (const Result<void> saved = m_saveWay(m_profile, Secret()); !saved) {
                say(State::Failed, saved.error().toString());
                return;
            }
        }
        test();
    });
    dialog->open();
}

std::optional<QString> TryPage::tested() const
{
    return m_state == State::Passed ? std::optional(m_profile.id) : std::nullopt;
}

QWidget* TryPage::firstField() const
{
    return m_host;
}

void TryPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

} // namespace wirechief

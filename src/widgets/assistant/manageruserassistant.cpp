// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manageruserassistant.h"

#include "addresspage.h"
#include "base/displaytext.h"
#include "planpage.h"
#include "purposepage.h"
#include "systempage.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/secretclipboard.h"
#include "widgets/parts/usable.h"
#include "widgets/theme/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

namespace {

/// Room for the step that needs most, the text with its explanations. A small screen has less; then it
/// scrolls.
constexpr QSize assistantSize(760, 640);

/// Long enough to go to the server and paste the text there.
constexpr auto copiedFor = std::chrono::minutes(2);

} // namespace

ManagerUserAssistant::ManagerUserAssistant(const QStringList& ownAddresses, QWidget* parent)
    : QDialog(parent)
    // What was copied outlives this dialog: it may be closed before it is pasted.
    , m_clipboard(new SecretClipboard(parent != nullptr ? static_cast<QObject*>(parent) : this, copiedFor))
    , m_planPage(new PlanPage(this))
    , m_tryPage(new TryPage(this))
    , m_heading(makePlainLabel({}, this))
    , m_steps(new QStackedWidget(this))
    , m_problem(makePlainLabel({}, this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_secret(generatedSecret())
{
    setObjectName(QStringLiteral("managerUserAssistant"));
    setWindowTitle(tr("New Manager User"));
    addPage(new PurposePage(this));
    addPage(new SystemPage(this));
    addPage(new AddressPage(ownAddresses, this));
    m_steps->addWidget(m_planPage);
    m_steps->addWidget(m_tryPage);
    buildFrame(); // which looks at what the steps need
    connect(m_planPage, &PlanPage::copyClicked, this, &ManagerUserAssistant::copy);
    connect(m_clipboard, &SecretClipboard::cleared, this, [this] {
        m_planPage->sayOfCopy(tr("It was taken off the clipboard. Copy it again if you need it."));
    });
    connect(m_planPage, &PlanPage::newSecretClicked, this, &ManagerUserAssistant::newSecret);
    connect(m_planPage, &PlanPage::checkClicked, this,
        [this] { Q_EMIT checkWanted(textWithoutSecret(*m_plan)); });
    connect(m_tryPage, &TryPage::changed, this, &ManagerUserAssistant::refresh);
    // One size for all steps: Next stays where it is, and nothing grows out of the screen.
    resize(fittedToScreen(*this, assistantSize));
    showStep(0);
}

ManagerUserAssistant::~ManagerUserAssistant() = default;

void ManagerUserAssistant::buildFrame()
{
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_heading->setObjectName(QStringLiteral("assistantHeading"));
    m_steps->setObjectName(QStringLiteral("assistantSteps"));
    m_problem->setObjectName(QStringLiteral("assistantProblem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing());
    QSizePolicy policy = m_problem->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the steps keep their height
    m_problem->setSizePolicy(policy);
    setAttribute(Qt::WA_KeyboardFocusChange); // each step shows where its focus is, before the first Tab, too
    m_back->setObjectName(QStringLiteral("assistantBack"));
    m_back->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("assistantNext"));
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_steps->currentIndex() + 1 < m_steps->count())
            showStep(m_steps->currentIndex() + 1);
        else
            finish();
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    // Back stays where it is when Next becomes Connect.
    int width = 0;
    for (const QString& text : {tr("C&onnect"), tr("&Next")}) {
        m_next->setText(text);
        width = std::max(width, m_next->sizeHint().width());
    }
    m_next->setMinimumWidth(width);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_steps);
    letScroll(*layout, 1);
    layout->insertWidget(0, m_heading);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    refreshColors();
}

void ManagerUserAssistant::addPage(AssistantPage* page)
{
    m_questions.append(page);
    m_steps->addWidget(page);
    connect(page, &AssistantPage::changed, this, &ManagerUserAssistant::refresh);
}

void ManagerUserAssistant::setTakenNames(const QStringList& names)
{
    m_tryPage->setTakenNames(names);
}

const QString& ManagerUserAssistant::serverId() const
{
    return m_tryPage->serverId();
}

void ManagerUserAssistant::showNotKept(const QString& why)
{
    m_tryPage->showNotKept(why);
}

void ManagerUserAssistant::setWays(TryPage::Save save, TryPage::Test test)
{
    m_tryPage->setWays(std::move(save), std::move(test));
}

void ManagerUserAssistant::continueWith(const ServerProfile& server, Secret secret, bool hasOther)
{
    m_server = displayName(server.name);
    setWindowTitle(tr("Manager User of %1").arg(m_server));
    m_kept = std::move(secret);
    m_replaces = hasOther || !m_kept.isEmpty();
    if (!m_kept.isEmpty())
        m_secret = m_kept.clone();
    for (AssistantPage* page : std::as_const(m_questions))
        page->begin(server);
    m_tryPage->begin(server, m_kept.clone());
    refresh();
}

/// Earlier questions come first, because later ones depend on them.
ManagerUserWish ManagerUserAssistant::wishUpTo(int step) const
{
    ManagerUserWish wish;
    wish.addresses = QStringList{QStringLiteral("127.0.0.1")}; // until they are asked for
    for (int i = 0; i <= step && i < m_questions.size(); ++i)
        m_questions.at(i)->fill(wish);
    wish.keepsSecret = !m_kept.isEmpty() && m_secret.isSameAs(m_kept);
    return wish;
}

std::optional<Error> ManagerUserAssistant::problemAt(int step) const
{
    if (step >= m_questions.size())
        return std::nullopt;
    if (const QString problem = m_questions.at(step)->problem(); !problem.isEmpty())
        return Error{ErrorKind::InvalidInput, problem, {}};
    const auto plan = ManagerUserPlan::make(wishUpTo(step), Secret());
    return plan ? std::nullopt : std::optional(plan.error());
}

void ManagerUserAssistant::showStep(int step)
{
    m_planPage->hideSecret();
    if (step == m_questions.size() && m_steps->currentIndex() < step)
        makePlan();
    m_steps->setCurrentIndex(step);
    refresh();
    if (step < m_questions.size())
        m_questions.at(step)->firstField()->setFocus(Qt::OtherFocusReason);
    else if (step == m_questions.size())
        m_planPage->firstField()->setFocus(Qt::OtherFocusReason);
    else
        m_tryPage->firstField()->setFocus(Qt::OtherFocusReason);
}

void ManagerUserAssistant::makePlan()
{
    const ManagerUserWish wish = wishUpTo(int(m_questions.size()));
    auto plan = ManagerUserPlan::make(wish, m_secret.clone());
    if (!plan)
        return; // the step before does not let that through
    m_plan = std::move(plan).value();
    m_planPage->showPlan(*m_plan, secretNote());
    m_tryPage->showPlan(*m_plan, wish);
}

/// Where a saved server will have another secret than it has.
QString ManagerUserAssistant::secretNote() const
{
    const bool isKept = !m_kept.isEmpty() && m_secret.isSameAs(m_kept);
    if (m_server.isEmpty() || isKept)
        return {};
    return m_replaces
        ? tr("This secret is new. Saving the server puts it in the place of the one that it has.")
        : tr("%1 has no secret that is kept: this one is new.").arg(m_server);
}

void ManagerUserAssistant::refresh()
{
    const int step = m_steps->currentIndex();
    if (step < 0 || m_questions.isEmpty())
        return;
    const QString title = step < m_questions.size() ? m_questions.at(step)->title()
        : step == m_questions.size()                ? tr("What to write")
                                                    : tr("Put it there, and try it");
    //: %1 a number, %2 how many there are, %3 what the step is about
    m_heading->setText(
        tr("Step %1 of %2: %3").arg(QString::number(step + 1), QString::number(m_steps->count()), title));
    if (step < m_questions.size())
        m_questions.at(step)->look(wishUpTo(step - 1));
    const bool isLast = step + 1 == m_steps->count();
    const std::optional<Error> found = problemAt(step);
    const QString problem = isLast ? m_tryPage->whyNotConnect() : found ? found->toString() : QString();
    m_isWrong = found && found->kind != ErrorKind::NotFound;
    refreshColors();
    showNote(m_problem, breakLongWords(problem));
    m_back->setEnabled(step > 0);
    m_next->setText(isLast ? tr("C&onnect") : tr("&Next"));
    const bool isUntested = isLast && !m_tryPage->tested();
    setUsable(*m_next, problem);
    (isUntested ? m_tryPage->saveButton() : m_next)->setDefault(true);
    if (isLast && !isUntested && m_tryPage->holdsFocus())
        m_next->setFocus(Qt::OtherFocusReason);
}

void ManagerUserAssistant::refreshColors()
{
    const ThemeColors& colors = themeColors(palette());
    setInk(m_problem, m_isWrong ? colors.danger : colors.muted);
}

void ManagerUserAssistant::copy()
{
    m_clipboard->copy(m_plan->text());
    m_isCopied = true;
    const auto minutes = int(std::chrono::duration_cast<std::chrono::minutes>(m_clipboard->time()).count());
    m_planPage->sayOfCopy(
        tr("Copied, with the secret. In %n minute(s) it is taken off the clipboard.", nullptr, minutes));
}

void ManagerUserAssistant::newSecret()
{
    m_secret = generatedSecret();
    m_isCopied = false;
    makePlan();
}

void ManagerUserAssistant::finish()
{
    const std::optional<QString> id = m_tryPage->tested();
    if (id && !m_tryPage->saveName())
        return;
    accept();
    if (id)
        Q_EMIT connectWanted(*id);
}

void ManagerUserAssistant::reject()
{
    if (!m_prompter || !m_isCopied || m_tryPage->isSaved()) {
        QDialog::reject();
        return;
    }
    m_prompter->confirm(this,
        {{}, Environment::None, tr("Discard the secret of this user?"),
            tr("You have copied the text for manager.conf, but no server is saved with its secret, and the "
               "secret is not shown again."),
            tr("&Discard")},
        this, [this](bool yes) {
            if (yes)
                QDialog::reject();
        });
}

void ManagerUserAssistant::done(int result)
{
    m_planPage->hideSecret();
    QDialog::done(result);
}

/// The pages and the buttons were made in another order.
bool ManagerUserAssistant::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void ManagerUserAssistant::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

} // namespace wirechief

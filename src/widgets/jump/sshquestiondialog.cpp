// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sshquestiondialog.h"

#include "base/displaytext.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/readingtime.h"
#include "widgets/parts/plaincopy.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/secrets/secretedit.h"
#include "widgets/theme/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

/// Characters of what ssh asks: a host key with its picture has some hundred.
constexpr qsizetype longestPrompt = 2'000;

} // namespace

SshQuestionDialog::SshQuestionDialog(SshQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_question(&question)
{
    setObjectName(QStringLiteral("sshQuestionDialog"));
    const QString jump = displayName(question.jump());
    setWindowTitle(tr("SSH Jump Through %1").arg(jump));
    setMinimumWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->setContentsMargins(16, 16, 16, 16);
    m_whose = makePlainLabel(
        breakLongWords(tr("ssh asks, on the way through %1 to %2:").arg(jump, displayName(question.host()))),
        this);
    m_whose->setWordWrap(true);
    QLabel* prompt = makePlainLabel(
        breakLongWords(displayLines(question.prompt().trimmed().toUtf8(), longestPrompt)), this);
    prompt->setObjectName(QStringLiteral("promptLabel"));
    prompt->setWordWrap(true);
    prompt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_whose);
    layout->addWidget(prompt);
    letScroll(*layout, 2);
    if (question.kind() == SshQuestion::Kind::Text)
        addAnswer(*layout, question.isAboutHostKey());
    addButtons(*layout, question.kind());
    copyWithoutBreaks(*this);
    // Deleted: ssh does not wait any more.
    connect(&question, &QObject::destroyed, this, [this] { done(Rejected); });
    refreshColors();
    fitHeight(this);
}

SshQuestionDialog::~SshQuestionDialog()
{
    if (m_question)
        m_question->refuse();
    if (m_edit)
        (void)takeSecretOf(*m_edit);
}

void SshQuestionDialog::addAnswer(QBoxLayout& layout, bool isShown)
{
    auto* row = new QHBoxLayout;
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("answerEdit"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAccessibleName(tr("Answer"));
    m_edit->setToolTip(tr("It goes to ssh, and is not kept."));
    QLabel* label = makePlainLabel(tr("&Answer:"), this);
    label->setBuddy(m_edit);
    auto* show = new QPushButton(tr("Sho&w"), this);
    show->setObjectName(QStringLiteral("showAnswerButton"));
    show->setAccessibleName(tr("Show the answer"));
    show->setCheckable(true);
    show->setAutoDefault(false);
    connectReveal(show, m_edit);
    show->setChecked(isShown);
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    row->addWidget(show);
    layout.addLayout(row);
    m_edit->setFocus();
}

void SshQuestionDialog::addButtons(QBoxLayout& layout, SshQuestion::Kind kind)
{
    auto* buttons = new QDialogButtonBox(this);
    buttons->setObjectName(QStringLiteral("buttonBox"));
    switch (kind) {
    case SshQuestion::Kind::Text: {
        QPushButton* answer = buttons->addButton(tr("A&nswer"), QDialogButtonBox::AcceptRole);
        answer->setObjectName(QStringLiteral("sshAccept"));
        answer->setDefault(true);
        new ReadingTime(*answer, *this);
        buttons->addButton(QDialogButtonBox::Cancel);
        break;
    }
    case SshQuestion::Kind::Confirmation:
        buttons->setStandardButtons(QDialogButtonBox::Yes | QDialogButtonBox::No);
        buttons->button(QDialogButtonBox::No)->setDefault(true);
        new ReadingTime(*buttons->button(QDialogButtonBox::Yes), *this);
        break;
    case SshQuestion::Kind::Notice:
        buttons->setStandardButtons(QDialogButtonBox::Close);
        break;
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

void SshQuestionDialog::done(int result)
{
    const Secret answer = m_edit ? takeSecretOf(*m_edit) : Secret();
    if (SshQuestion* question = std::exchange(m_question, nullptr)) {
        question->disconnect(this); // it goes now
        if (result == Accepted)
            question->answer(answer);
        else
            question->refuse();
    }
    QDialog::done(result);
}

void SshQuestionDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void SshQuestionDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitHeight(this);
}

void SshQuestionDialog::refreshColors()
{
    setInk(m_whose, themeColors(palette()).muted);
}

} // namespace wirechief

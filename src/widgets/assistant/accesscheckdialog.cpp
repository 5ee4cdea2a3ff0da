// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesscheckdialog.h"

#include "base/displaytext.h"
#include "configedit.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/limits.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace wirechief {

namespace {

constexpr auto readDelay = std::chrono::milliseconds(250);
constexpr int detailLines = 7;

/// Nothing where it is none: names are not asked for here.
QHostAddress addressOf(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    // What people mean by four numbers, not what the C library makes of two.
    return text.count(u'.') == 3 || text.contains(u':') ? QHostAddress(text) : QHostAddress();
}

} // namespace

AccessCheckDialog::AccessCheckDialog(QWidget* parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_managerConf(new ConfigEdit(this))
    , m_aclConf(new ConfigEdit(this))
    , m_user(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_headline(makePlainLabel({}, this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("accessCheckDialog"));
    setWindowTitle(tr("Would This Address Get In?"));
    m_managerConf->setObjectName(QStringLiteral("managerConf"));
    m_managerConf->setAccessibleName(tr("Text of manager.conf"));
    m_managerConf->setPlaceholderText(tr("Paste the text of manager.conf here, or open the file."));
    m_aclConf->setObjectName(QStringLiteral("aclConf"));
    m_aclConf->setAccessibleName(tr("Text of acl.conf"));
    m_aclConf->setPlaceholderText(tr("Only for users that have a line with “acl”."));
    m_tabs->setAccessibleName(tr("Files"));
    m_tabs->addTab(m_managerConf, QStringLiteral("manager.conf"));
    m_tabs->addTab(m_aclConf, QStringLiteral("acl.conf"));
    m_headline->setObjectName(QStringLiteral("accessHeadline"));
    m_headline->setWordWrap(true);
    QFont bold = m_headline->font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_details->setObjectName(QStringLiteral("accessDetails"));
    m_details->setAccessibleName(tr("Why"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setFixedHeight(detailLines * m_details->fontMetrics().lineSpacing() + 12);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* open = buttons->addButton(tr("&Open File…"), QDialogButtonBox::ActionRole);
    open->setObjectName(QStringLiteral("openConfig"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &AccessCheckDialog::openFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buildQuestion());
    layout->addWidget(m_headline);
    layout->addWidget(m_details);
    layout->addWidget(buttons);
    resize(fittedToScreen(*this, {760, limits::dialogHeight}));

    m_later.setSingleShot(true);
    m_later.setInterval(readDelay);
    connect(&m_later, &QTimer::timeout, this, &AccessCheckDialog::read);
    for (ConfigEdit* edit : {m_managerConf, m_aclConf}) {
        connect(edit, &QPlainTextEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
        connect(
            edit, &ConfigEdit::refused, this, [this](const QString& why) { say(Verdict::Depends, why, {}); });
    }
    connect(m_user, &QComboBox::currentIndexChanged, this, &AccessCheckDialog::answer);
    connect(m_address, &QLineEdit::textChanged, this, &AccessCheckDialog::answer);
    read();
}

AccessCheckDialog::~AccessCheckDialog() = default;

QLayout* AccessCheckDialog::buildQuestion()
{
    m_user->setObjectName(QStringLiteral("accessUser"));
    m_user->setAccessibleName(tr("User"));
    m_user->setMinimumContentsLength(16);
    m_address->setObjectName(QStringLiteral("accessAddress"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setAccessibleDescription(tr("From where somebody logs in: IPv4 or IPv6"));
    m_address->setPlaceholderText(tr("for instance 192.0.2.10 or 2001:db8::1"));
    auto* row = new QHBoxLayout;
    for (const auto& [text, field] : {std::pair{tr("&User:"), static_cast<QWidget*>(m_user)},
             {tr("&Address:"), static_cast<QWidget*>(m_address)}}) {
        QLabel* label = makePlainLabel(text, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, field == m_address ? 1 : 0);
    }
    return row;
}

void AccessCheckDialog::setManagerConf(const QByteArray& text)
{
    m_managerConf->setConfig(text);
    read();
    m_address->setFocus();
}

void AccessCheckDialog::openFile()
{
    auto* edit = static_cast<ConfigEdit*>(m_tabs->currentWidget());
    auto* chooser = new QFileDialog(this, tr("Open %1").arg(m_tabs->tabText(m_tabs->currentIndex())), {},
        tr("Configuration (*.conf);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this,
        [this, edit](const QString& path) { readFile(*edit, path); });
    chooser->open();
}

void AccessCheckDialog::readFile(ConfigEdit& edit, const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        say(Verdict::Depends, tr("The file cannot be read: %1").arg(displayText(file.errorString())), {});
        return;
    }
    const QByteArray bytes = file.read(limits::checkedConfigBytes + 1);
    if (const QString whyNot = tooLongText(bytes.size()); !whyNot.isEmpty())
        say(Verdict::Depends, whyNot, {});
    else
        edit.setConfig(bytes);
}

void AccessCheckDialog::read()
{
    m_later.stop();
    const QString before = m_user->currentText();
    auto check = AccessCheck::of(m_managerConf->config(), m_aclConf->config());
    m_check.reset();
    m_error = {};
    QStringList names;
    if (check) {
        m_check = std::move(check).value();
        for (const QByteArray& name : m_check->users())
            names.append(displayName(QByteArrayView(name)));
    } else if (!m_managerConf->toPlainText().trimmed().isEmpty()) {
        m_error = check.error();
    }
    const QSignalBlocker notYet(m_user);
    m_user->clear();
    m_user->addItems(names);
    m_user->setCurrentIndex(int(std::max<qsizetype>(names.indexOf(before), names.isEmpty() ? -1 : 0)));
    m_user->setEnabled(!names.isEmpty());
    answer();
}

void AccessCheckDialog::answer()
{
    if (!m_check) {
        say(m_error.text.isEmpty() ? Verdict::None : Verdict::Depends,
            m_error.text.isEmpty() ? tr("Nothing has been asked yet.") : m_error.toString(), {});
        return;
    }
    const QByteArray user = m_check->users().value(m_user->currentIndex());
    const QStringList notes = m_check->notesOn(user) + m_check->notes();
    const QHostAddress address = addressOf(m_address->text());
    if (address.isNull()) {
        say(Verdict::None,
            m_address->text().trimmed().isEmpty() ? tr("Enter an address.") : tr("This is no address yet."),
            notes);
        return;
    }
    const QList<ReleasesAnswer> answers = m_check->ask(user, address);
    const auto ins = std::count_if(
        answers.begin(), answers.end(), [](const ReleasesAnswer& one) { return one.answer.letsIn; });
    QStringList details;
    for (const ReleasesAnswer& one : answers) {
        details.append(one.releases.isEmpty() ? one.answer.why
                                              //: %1 releases, "14 and newer"; %2 a sentence
                                              : tr("Asterisk %1: %2").arg(one.releases, one.answer.why));
    }
    if (ins == answers.size())
        say(Verdict::In, tr("✓ It gets in."), details + notes);
    else if (ins == 0)
        say(Verdict::Out, tr("✗ It does not get in."), details + notes);
    else
        say(Verdict::Depends, tr("▲ It depends on the release of Asterisk."), details + notes);
}

void AccessCheckDialog::say(Verdict verdict, const QString& headline, const QStringList& details)
{
    m_verdict = verdict;
    m_headline->setText(breakLongWords(headline));
    m_details->setPlainText(details.join(u'\n'));
    refreshColors();
}

void AccessCheckDialog::refreshColors()
{
    const ThemeColors& colors = themeColors(palette());
    switch (m_verdict) {
    case Verdict::None:
        setInk(m_headline, colors.muted);
        break;
    case Verdict::In:
        setInk(m_headline, colors.up);
        break;
    case Verdict::Out:
        setInk(m_headline, colors.danger);
        break;
    case Verdict::Depends:
        setInk(m_headline, colors.ringing);
        break;
    }
}

void AccessCheckDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

} // namespace wirechief

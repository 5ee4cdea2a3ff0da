// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesscheckdialog.h"

#include "base/background.h"
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

/// What a worker made of the files.
struct AccessCheckDialog::Prepared {
    std::shared_ptr<const AccessCheck> check;
    Error error; ///< where there is none
    QStringList users; ///< display names; only where the files were read
    int user = -1; ///< index of the one that was asked for, else of the first
    std::optional<UserAccess> access; ///< of that one
    QStringList notes;
    bool hasSecret = true; ///< that one

    static Prepared of(const std::shared_ptr<const AccessCheck>& check, int user)
    {
        Prepared prepared;
        const QByteArray name = check->users().value(user);
        prepared.check = check;
        prepared.user = user;
        prepared.access = check->accessOf(name);
        prepared.notes = check->notesOn(name) + check->notes();
        prepared.hasSecret = check->hasSecret(name);
        return prepared;
    }
    static Prepared read(const QByteArray& managerConf, const QByteArray& aclConf, const QString& user)
    {
        Prepared prepared;
        if (managerConf.trimmed().isEmpty())
            return prepared;
        Result<AccessCheck> read = AccessCheck::of(managerConf, aclConf);
        if (!read) {
            prepared.error = read.error();
            return prepared;
        }
        const auto check = std::make_shared<const AccessCheck>(std::move(read).value());
        QStringList users;
        for (const QByteArray& name : check->users())
            users.append(displayName(QByteArrayView(name)));
        prepared = of(check, int(std::max<qsizetype>(users.indexOf(user), 0)));
        prepared.users = users;
        return prepared;
    }
};

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
    // Return in the address would press it, and all that was pasted would be gone.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
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
    connect(m_user, &QComboBox::currentIndexChanged, this, &AccessCheckDialog::chooseUser);
    connect(m_address, &QLineEdit::textChanged, this, &AccessCheckDialog::answer);
    m_managerConf->setFocus(); // to be pasted into
    read();
}

AccessCheckDialog::~AccessCheckDialog() = default;

QLayout* AccessCheckDialog::buildQuestion()
{
    m_user->setObjectName(QStringLiteral("accessUser"));
    m_user->setAccessibleName(tr("User"));
    m_user->setEnabled(false);
    m_user->setMinimumContentsLength(16);
    m_user->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // there may be thousands
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
        say(Verdict::Depends, tr("The file cannot be read: %1.").arg(displayText(file.errorString())), {});
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
    m_check.reset();
    m_error = {};
    chooseUser();
}

void AccessCheckDialog::chooseUser()
{
    m_access.reset();
    ++m_wanted;
    prepare();
    answer();
}

/// One at a time, however fast somebody types: what has changed meanwhile comes next.
void AccessCheckDialog::prepare()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    inBackground(
        this,
        [check = m_check, managerConf = m_check ? QByteArray() : m_managerConf->config(),
            aclConf = m_check ? QByteArray() : m_aclConf->config(), index = m_user->currentIndex(),
            name = m_user->currentText()] {
            return check ? Prepared::of(check, index) : Prepared::read(managerConf, aclConf, name);
        },
        [this, wanted = m_wanted](Prepared prepared) {
            m_isBusy = false;
            if (wanted == m_wanted)
                showPrepared(std::move(prepared));
            else
                prepare();
        });
}

void AccessCheckDialog::showPrepared(Prepared prepared)
{
    if (!m_check) {
        const QSignalBlocker notYet(m_user);
        m_user->clear();
        m_user->addItems(prepared.users);
        m_user->setCurrentIndex(prepared.user);
        m_user->setEnabled(!prepared.users.isEmpty());
    }
    m_check = prepared.check;
    m_access = std::move(prepared.access);
    m_notes = prepared.notes;
    m_hasSecret = prepared.hasSecret;
    m_error = prepared.error;
    answer();
}

void AccessCheckDialog::answer()
{
    if (!m_access) {
        const bool isPending = m_isBusy && !m_managerConf->document()->isEmpty();
        say(m_error.text.isEmpty() ? Verdict::None : Verdict::Depends,
            isPending                    ? tr("Reading…")
                : m_error.text.isEmpty() ? tr("Nothing has been asked yet.")
                                         : m_error.toString(),
            {});
        return;
    }
    if (hasLeadingZero(m_address->text().trimmed())) {
        say(Verdict::Depends,
            tr("Leading zeros are read in several ways: 010 as 10 or 8, 0x10 as 16 or not at all. Write the "
               "address without them."),
            m_notes);
        return;
    }
    const QHostAddress address = addressOf(m_address->text());
    if (address.isNull()) {
        say(Verdict::None,
            m_address->text().trimmed().isEmpty() ? tr("Enter an address.") : tr("This is no address yet."),
            m_notes);
        return;
    }
    const QList<ReleasesAnswer> answers = m_access->ask(address);
    const auto ins = std::count_if(
        answers.begin(), answers.end(), [](const ReleasesAnswer& one) { return one.answer.letsIn; });
    QStringList details;
    for (const ReleasesAnswer& one : answers) {
        details.append(one.releases.isEmpty() ? one.answer.why
                                              //: %1 releases, "14 and newer"; %2 a sentence
                                              : tr("Asterisk %1: %2").arg(one.releases, one.answer.why));
    }
    const bool isOpen = std::any_of(
        answers.begin(), answers.end(), [](const ReleasesAnswer& one) { return one.answer.isOpen; });
    if (isOpen)
        say(Verdict::Depends, tr("▲ It does not get in, unless acl.conf lets it in."), details + m_notes);
    else if (ins == answers.size() && !m_hasSecret)
        say(Verdict::Depends, tr("▲ It gets in, but nobody can log in: this user has no secret."),
            details + m_notes);
    else if (ins == answers.size())
        say(Verdict::In, tr("✓ It gets in."), details + m_notes);
    else if (ins == 0)
        say(Verdict::Out, tr("✗ It does not get in."), details + m_notes);
    else
        say(Verdict::Depends, tr("▲ It depends on the release of Asterisk."), details + m_notes);
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

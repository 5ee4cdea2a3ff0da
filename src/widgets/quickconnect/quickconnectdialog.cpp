// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickconnectdialog.h"

#include "base/displaytext.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"
#include "widgets/secrets/oddsecret.h"
#include "widgets/secrets/secretedit.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wirechief {

QuickConnectDialog::QuickConnectDialog(const QList<QuickAddress>& addresses, QWidget* parent)
    : QDialog(parent)
    , m_host(new QComboBox(this))
    , m_forget(new QToolButton(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_show(new QToolButton(this))
    , m_tls(new QCheckBox(tr("Encrypt the link (&TLS)"), this))
    , m_hint(makePlainLabel({}, this))
    , m_problem(makePlainLabel({}, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("quickConnectDialog"));
    setWindowTitle(tr("Quick Connect"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    buildForm(*layout);
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Connect"));
    for (QLabel* note : {m_hint, m_problem})
        note->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("quickProblem"));
    m_hint->setObjectName(QStringLiteral("quickHint"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QuickConnectDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_host, &QComboBox::editTextChanged, this, &QuickConnectDialog::refresh);
    connect(m_host, &QComboBox::activated, this, &QuickConnectDialog::choose);
    connect(m_user, &QLineEdit::textChanged, this, &QuickConnectDialog::refresh);
    connect(m_tls, &QCheckBox::toggled, this, &QuickConnectDialog::refresh);
    connect(m_forget, &QToolButton::clicked, this, &QuickConnectDialog::forget);
    setMinimumWidth(440);
    offer(addresses);
    m_host->setFocus();
}

QuickConnectDialog::~QuickConnectDialog()
{
    (void)takeSecretOf(*m_secret);
}

void QuickConnectDialog::buildForm(QVBoxLayout& layout)
{
    m_host->setObjectName(QStringLiteral("quickHost"));
    m_host->setEditable(true);
    m_host->setInsertPolicy(QComboBox::NoInsert);
    m_host->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_host->setAccessibleName(tr("Server"));
    m_host->lineEdit()->setAccessibleName(tr("Server"));
    m_host->lineEdit()->setPlaceholderText(tr("host or host:port"));
    m_host->setCompleter(nullptr); // it would take Return, and choose without saying so
    m_forget->setObjectName(QStringLiteral("quickForget"));
    m_forget->setText(tr("&Forget"));
    m_forget->setToolTip(tr("Forget this address, and offer it no longer"));
    m_user->setObjectName(QStringLiteral("quickUser"));
    m_user->setAccessibleName(tr("User name"));
    m_secret->setObjectName(QStringLiteral("quickSecret"));
    m_secret->setAccessibleName(tr("Secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("Asked for at connect"));
    m_show->setObjectName(QStringLiteral("quickShowSecret"));
    m_show->setText(tr("Sho&w"));
    m_show->setCheckable(true);
    m_show->setToolTip(tr("Show what is typed"));
    m_tls->setObjectName(QStringLiteral("quickTls"));
    connectReveal(m_show, m_secret);

    const auto inRow = [](QWidget* wide, QWidget* button) {
        auto* row = new QHBoxLayout;
        row->addWidget(wide, 1);
        row->addWidget(button);
        return row;
    };
    QHBoxLayout* secret = inRow(m_secret, m_show);
    noteOddSecret(*m_secret, *secret);
    auto* form = new QFormLayout;
    const auto addRow = [form, this](const QString& text, QWidget* buddy, QLayout* field) {
        QLabel* label = makePlainLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    auto* user = new QHBoxLayout;
    user->addWidget(m_user);
    addRow(tr("&Address:"), m_host, inRow(m_host, m_forget));
    addRow(tr("&User name:"), m_user, user);
    addRow(tr("&Secret:"), m_secret, secret);
    form->addRow(QString(), m_tls);
    layout.addLayout(form);
    // Behind the form: who goes through it with Tab wants nothing forgotten.
    setTabOrder(m_tls, m_forget);
}

void QuickConnectDialog::offer(const QList<QuickAddress>& addresses)
{
    m_addresses = addresses;
    m_host->clear();
    for (const QuickAddress& address : addresses)
        m_host->addItem(displayText(QString(
            address.user % u'@' % address.text() % (address.tls ? QStringLiteral(" · TLS") : QString()))));
    if (addresses.isEmpty()) {
        m_host->clearEditText();
        refresh();
    } else {
        choose(0);
        m_host->lineEdit()->selectAll();
    }
}

/// In the list stands all of an address, in the line what can be edited there.
void QuickConnectDialog::choose(int row)
{
    const QuickAddress& address = m_addresses.at(row);
    m_host->setCurrentIndex(row);
    m_host->setEditText(address.text());
    m_user->setText(address.user);
    m_tls->setChecked(address.tls);
    refresh();
}

void QuickConnectDialog::forget()
{
    const QuickAddress gone = address();
    QList<QuickAddress> rest = m_addresses;
    rest.removeAll(gone);
    offer(rest);
    m_host->setFocus(); // the button may be without use now
    Q_EMIT forgotten(gone);
}

QuickAddress QuickConnectDialog::address() const
{
    const Result<QuickAddress> read = readAddress(m_host->currentText());
    QuickAddress address = read ? *read : QuickAddress();
    address.user = m_user->text().trimmed();
    address.tls = m_tls->isChecked();
    return address;
}

Secret QuickConnectDialog::takeSecret()
{
    return takeSecretOf(*m_secret);
}

QString QuickConnectDialog::problemText() const
{
    if (const Result<QuickAddress> read = readAddress(m_host->currentText()); !read)
        return read.error().toString();
    ServerProfile profile = quickProfile(address());
    profile.name = QStringLiteral("name"); // an empty host is to be told as such
    return validate(profile);
}

void QuickConnectDialog::accept()
{
    if (problemText().isEmpty())
        QDialog::accept();
}

void QuickConnectDialog::done(int result)
{
    m_show->setChecked(false);
    if (result != Accepted)
        (void)takeSecretOf(*m_secret);
    QDialog::done(result);
}

void QuickConnectDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void QuickConnectDialog::refresh()
{
    const QString problem = problemText();
    const QuickAddress now = address();
    const bool isExposed = problem.isEmpty() && !now.tls && !isLoopbackHost(now.host);
    showNote(m_hint,
        isExposed ? tr("Without TLS everybody on the way to this server can read and change what is sent.")
                  : QString());
    showNote(m_problem, problem);
    setUsable(*m_buttons->button(QDialogButtonBox::Ok), problem);
    m_forget->setEnabled(m_addresses.contains(now));
    refreshColors();
    growToFit(this);
}

void QuickConnectDialog::refreshColors()
{
    const ThemeColors& colors = themeColors(palette());
    const QString host = m_host->currentText();
    const bool isUntouched = host.isEmpty() || (m_user->text().isEmpty() && readAddress(host));
    setInk(m_problem, isUntouched ? colors.muted : colors.danger);
    setInk(m_hint, colors.ringing);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresspage.h"

#include "base/displaytext.h"
#include "profiles/managerconf/planparts.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHostAddress>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyle>

namespace wirechief {

AddressPage::AddressPage(const QStringList& ownAddresses, QWidget* parent)
    : AssistantPage(parent)
    , m_fromServer(new QCheckBox(tr("The &server itself (127.0.0.1 and ::1)"), this))
    , m_addresses(new QLineEdit(this))
    , m_tls(new QCheckBox(tr("Encrypt with &TLS"), this))
    , m_tlsPort(new QSpinBox(this))
    , m_tlsIsOn(new QCheckBox(tr("TLS is switched on there al&ready"), this))
    , m_certificate(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_warning(makePlainLabel({}, this))
{
    m_fromServer->setObjectName(QStringLiteral("fromServer"));
    m_fromServer->setAccessibleDescription(tr("Wirechief runs there, or an ssh tunnel leads to it"));
    m_addresses->setObjectName(QStringLiteral("fromAddresses"));
    m_addresses->setAccessibleName(tr("Addresses and networks"));
    m_addresses->setAccessibleDescription(tr("Separated by spaces or commas"));
    m_addresses->setPlaceholderText(tr("e.g. 192.0.2.10 10.0.0.0/8 2001:db8::/32"));
    m_warning->setObjectName(QStringLiteral("addressWarning"));
    m_warning->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    auto* intro = makePlainLabel(
        tr("Asterisk lets this user in from the addresses that stand here, and from nowhere else."), this);
    intro->setWordWrap(true);
    grid->addWidget(intro, 0, 0, 1, 3);
    grid->addWidget(m_fromServer, 1, 0, 1, 3);
    auto* tunnel = makePlainLabel(tr("If Wirechief runs there, or an ssh tunnel leads to it."), this);
    tunnel->setForegroundRole(QPalette::PlaceholderText);
    auto* tunnelRow = new QHBoxLayout;
    tunnelRow->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth) + 8);
    tunnelRow->addWidget(tunnel, 1);
    grid->addLayout(tunnelRow, 2, 0, 1, 3);
    addOwnAddresses(ownAddresses, *grid);
    addTls(*grid);
    addTlsFiles(*grid);
    grid->addWidget(m_warning, 9, 0, 1, 3);
    grid->setRowStretch(10, 1);
    grid->setColumnStretch(1, 1);
    for (QLineEdit* edit : {m_addresses, m_certificate, m_key})
        connect(edit, &QLineEdit::textChanged, this, &AssistantPage::changed);
    for (QCheckBox* box : {m_fromServer, m_tls, m_tlsIsOn})
        connect(box, &QCheckBox::toggled, this, &AssistantPage::changed);
    connect(m_tlsPort, &QSpinBox::valueChanged, this, &AssistantPage::changed);
    connect(this, &AssistantPage::changed, this, &AddressPage::refreshTls);
    refreshTls();
    refreshColors();
}

void AddressPage::addOwnAddresses(const QStringList& ownAddresses, QGridLayout& grid)
{
    QLabel* label = makePlainLabel(tr("&Addresses:"), this);
    label->setBuddy(m_addresses);
    grid.addWidget(label, 3, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(m_addresses, 3, 1);
    auto* insert = new QPushButton(tr("T&his Computer"), this);
    insert->setObjectName(QStringLiteral("insertOwnAddress"));
    insert->setAccessibleName(tr("Insert an address of this computer"));
    insert->setAutoDefault(false);
    auto* menu = new QMenu(insert);
    for (const QString& address : ownAddresses)
        connect(menu->addAction(displayText(address)), &QAction::triggered, this,
            [this, address] { insertAddress(address); });
    insert->setMenu(menu);
    insert->setEnabled(!ownAddresses.isEmpty());
    grid.addWidget(insert, 3, 2);
    auto* hint = makePlainLabel(tr("Single addresses, or networks such as 192.0.2.0/24. Behind a router that "
                                   "translates addresses the server sees that of the router."),
        this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    grid.addWidget(hint, 4, 1, 1, 2);
}

void AddressPage::addTls(QGridLayout& grid)
{
    m_tls->setObjectName(QStringLiteral("withTls"));
    m_tls->setAccessibleDescription(tr("Needs a certificate on the server"));
    m_tlsPort->setObjectName(QStringLiteral("tlsPort"));
    m_tlsPort->setAccessibleName(tr("Port of TLS"));
    m_tlsPort->setRange(1, 65535);
    m_tlsPort->setValue(ManagerUserWish().tlsPort);
    m_tlsIsOn->setObjectName(QStringLiteral("tlsIsOn"));
    m_tlsIsOn->setAccessibleDescription(tr("Then the text says nothing about it, and needs no certificate"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_tls);
    QLabel* label = makePlainLabel(tr("on &port"), this);
    label->setBuddy(m_tlsPort);
    row->addWidget(label);
    row->addWidget(m_tlsPort);
    row->addStretch(1);
    grid.addLayout(row, 5, 0, 1, 3);
    grid.addWidget(m_tlsIsOn, 6, 1, 1, 2);
}

void AddressPage::addTlsFiles(QGridLayout& grid)
{
    m_certificate->setObjectName(QStringLiteral("certificateFile"));
    m_certificate->setAccessibleName(tr("Certificate on the server"));
    //: %1 the path of a file
    m_certificate->setPlaceholderText(tr("e.g. %1").arg(QStringLiteral("/etc/asterisk/keys/asterisk.pem")));
    m_key->setObjectName(QStringLiteral("privateKeyFile"));
    m_key->setAccessibleName(tr("Private key on the server"));
    m_key->setPlaceholderText(tr("Empty: in the same file"));
    int row = 7;
    for (const auto& [text, edit] :
        {std::pair{tr("&Certificate:"), m_certificate}, {tr("Private &key:"), m_key}}) {
        QLabel* label = makePlainLabel(text, this);
        label->setBuddy(edit);
        grid.addWidget(label, row, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid.addWidget(edit, row, 1, 1, 2);
        ++row;
    }
}

/// Only what is asked for can be entered; what was entered stays.
void AddressPage::refreshTls()
{
    const bool isWanted = m_tls->isChecked();
    for (QWidget* widget : {static_cast<QWidget*>(m_tlsPort), static_cast<QWidget*>(m_tlsIsOn)})
        widget->setEnabled(isWanted);
    for (QWidget* widget : {m_certificate, m_key})
        widget->setEnabled(isWanted && !m_tlsIsOn->isChecked());
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy() != nullptr)
            label->setEnabled(label->buddy()->isEnabled());
    }
}

void AddressPage::insertAddress(const QString& address)
{
    const QString before = m_addresses->text().trimmed();
    m_addresses->setText(before.isEmpty() ? address : QString(before % u' ' % address));
    m_addresses->setFocus();
}

QString AddressPage::title() const
{
    return tr("From where?");
}

/// From where the user may come, no saved server says, unless it is reached on its own computer.
void AddressPage::begin(const ServerProfile& server)
{
    m_continues = true;
    m_tls->setChecked(server.tls);
    m_tlsIsOn->setChecked(server.tls);
    if (server.tls)
        m_tlsPort->setValue(server.port);
    const bool isOwn = server.host == QLatin1String("localhost") || QHostAddress(server.host).isLoopback();
    m_fromServer->setChecked(isOwn || !server.jump.isEmpty());
}

void AddressPage::fill(ManagerUserWish& wish) const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    wish.addresses = m_addresses->text().split(between, Qt::SkipEmptyParts);
    if (m_fromServer->isChecked()) {
        wish.addresses.append(QStringLiteral("127.0.0.1"));
        if (plansIpv6(wish.release))
            wish.addresses.append(QStringLiteral("::1"));
    }
    wish.mayBeThere = m_continues;
    wish.tls = m_tls->isChecked();
    wish.tlsIsOn = m_tlsIsOn->isChecked();
    wish.tlsPort = quint16(m_tlsPort->value());
    const bool needsFiles = switchesTlsOn(wish);
    wish.certificateFile = needsFiles ? m_certificate->text().trimmed().toUtf8() : QByteArray();
    wish.privateKey = needsFiles ? m_key->text().trimmed().toUtf8() : QByteArray();
}

void AddressPage::look(const ManagerUserWish& wish)
{
    // Those that the addresses bring; those of the classes were told before.
    ManagerUserWish only;
    only.name = wish.name;
    only.release = wish.release;
    fill(only);
    const auto networks = plannedNetworks(only);
    showNote(m_warning, networks ? accessWarnings(only, *networks).join(u'\n') : QString());
}

QWidget* AddressPage::firstField() const
{
    return m_fromServer;
}

void AddressPage::refreshColors()
{
    setInk(m_warning, themeColors(palette()).ringing);
}

void AddressPage::changeEvent(QEvent* event)
{
    AssistantPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

} // namespace wirechief

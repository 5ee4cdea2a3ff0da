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
#include <QStyle>

namespace wirechief {

AddressPage::AddressPage(const QStringList& ownAddresses, QWidget* parent)
    : AssistantPage(parent)
    , m_fromServer(new QCheckBox(tr("The &server itself (127.0.0.1 and ::1)"), this))
    , m_addresses(new QLineEdit(this))
    , m_tls(new QCheckBox(this))
    , m_certificate(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_warning(makePlainLabel({}, this))
{
    setTlsPort(ManagerUserWish().tlsPort);
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
    grid->addWidget(m_warning, 8, 0, 1, 3);
    grid->setRowStretch(9, 1);
    grid->setColumnStretch(1, 1);
    for (QLineEdit* edit : {m_addresses, m_certificate, m_key})
        connect(edit, &QLineEdit::textChanged, this, &AssistantPage::changed);
    for (QCheckBox* box : {m_fromServer, m_tls})
        connect(box, &QCheckBox::toggled, this, &AssistantPage::changed);
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
    m_certificate->setObjectName(QStringLiteral("certificateFile"));
    m_certificate->setAccessibleName(tr("Certificate on the server"));
    //: %1 the path of a file
    m_certificate->setPlaceholderText(tr("e.g. %1").arg(QStringLiteral("/etc/asterisk/keys/asterisk.pem")));
    m_key->setObjectName(QStringLiteral("privateKeyFile"));
    m_key->setAccessibleName(tr("Private key on the server"));
    m_key->setPlaceholderText(tr("Empty: in the same file"));
    grid.addWidget(m_tls, 5, 0, 1, 3);
    int row = 6;
    for (const auto& [text, edit] :
        {std::pair{tr("&Certificate:"), m_certificate}, {tr("Private &key:"), m_key}}) {
        QLabel* label = makePlainLabel(text, this);
        label->setBuddy(edit);
        grid.addWidget(label, row, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid.addWidget(edit, row, 1, 1, 2);
        for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(edit)}) {
            widget->setEnabled(false);
            connect(m_tls, &QCheckBox::toggled, widget, &QWidget::setEnabled);
        }
        ++row;
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
    if (server.tls)
        setTlsPort(server.port);
    m_certificate->setPlaceholderText(tr("Empty: TLS is switched on there already"));
    const bool isOwn = server.host == QLatin1String("localhost") || QHostAddress(server.host).isLoopback();
    m_fromServer->setChecked(isOwn || !server.jump.isEmpty());
}

void AddressPage::setTlsPort(quint16 port)
{
    m_tlsPort = port;
    m_tls->setText(tr("Encrypt with &TLS, on port %1").arg(port));
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
    wish.tlsPort = m_tlsPort;
    wish.certificateFile = wish.tls ? m_certificate->text().trimmed().toUtf8() : QByteArray();
    wish.privateKey = wish.tls ? m_key->text().trimmed().toUtf8() : QByteArray();
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

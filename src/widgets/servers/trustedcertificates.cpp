// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trustedcertificates.h"

#include "base/displaytext.h"
#include "certificatedialog.h"
#include "sessions/connections/connections.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/parts/usable.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wirechief {

namespace {

enum Column { ServerColumn, AddressColumn, TimeColumn, FingerprintColumn };
constexpr int idRole = Qt::UserRole; ///< of the first column

} // namespace

TrustedCertificates::TrustedCertificates(Connections& connections, QWidget* parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_list(new QTreeWidget(this))
    , m_note(makePlainLabel({}, this))
{
    setWindowTitle(tr("Trusted Certificates"));
    QLabel* explanation = makePlainLabel(tr("You accepted the certificates of these servers yourself. A "
                                            "server of this list that shows another key is "
                                            "stopped, whoever vouches for it."),
        this);
    explanation->setWordWrap(true);
    buildList();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("removeTrust"));
    m_copy = buttons->addButton(tr("&Copy Fingerprint"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyTrusted"));
    m_note->setObjectName(QStringLiteral("trustNote"));
    m_note->setWordWrap(true);
    connect(m_remove, &QPushButton::clicked, this, &TrustedCertificates::removeSelected);
    connect(m_copy, &QPushButton::clicked, this, &TrustedCertificates::copySelected);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&connections, &Connections::profilesChanged, this, &TrustedCertificates::fill);
    connect(&connections, &Connections::stateChanged, this, &TrustedCertificates::fill);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    showNote(m_note, {});
    fill();
    m_list->setFocus();
    resize(fittedToScreen(*this, {720, 360}));
}

void TrustedCertificates::buildList()
{
    m_list->setObjectName(QStringLiteral("trustedList"));
    m_list->setAccessibleName(tr("Trusted certificates"));
    m_list->setHeaderLabels({tr("Server"), tr("Address"), tr("Trusted"), tr("SHA-256 fingerprint")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TrustedCertificates::updateButtons);
}

/// What is selected stays so, or the one that comes in its place.
void TrustedCertificates::fill()
{
    const int before = m_list->indexOfTopLevelItem(selected());
    const QString id = before < 0 ? QString() : selected()->data(ServerColumn, idRole).toString();
    m_list->clear();
    const QList<ServerProfile> profiles = m_connections.profiles();
    for (const ServerProfile& profile : profiles) {
        const CertificatePin pin = m_connections.trusted(profile.id);
        if (pin.isEmpty())
            continue;
        const QString fingerprint = fingerprintText(pin.certificate);
        auto* item = new QTreeWidgetItem(m_list,
            {displayText(profile.name), displayText(peerText(profile)),
                profile.trusted == pin ? tr("for good") : tr("until you quit"), fingerprint});
        item->setData(ServerColumn, idRole, profile.id);
        item->setFont(FingerprintColumn, QFontDatabase::systemFont(QFontDatabase::FixedFont));
        item->setToolTip(FingerprintColumn, toolTipText(fingerprint));
        if (profile.id == id)
            m_list->setCurrentItem(item);
    }
    const int count = m_list->topLevelItemCount();
    if (count == 0) {
        auto* item = new QTreeWidgetItem(
            m_list, {tr("None: authorities vouch for every server, or none was asked for.")});
        item->setFlags(Qt::NoItemFlags);
        item->setFirstColumnSpanned(true);
    } else if (selected() == nullptr) {
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(before, 0, count - 1)));
    }
    updateButtons();
}

QTreeWidgetItem* TrustedCertificates::selected() const
{
    return m_list->selectedItems().value(0);
}

void TrustedCertificates::updateButtons()
{
    const QString whyNot = selected() != nullptr ? QString() : tr("Select a server first.");
    setUsable(*m_remove, whyNot);
    setUsable(*m_copy, whyNot);
}

void TrustedCertificates::removeSelected()
{
    const QTreeWidgetItem* item = selected();
    if (item == nullptr)
        return;
    const QString name = item->text(ServerColumn);
    const Result<void> removed = m_connections.distrust(item->data(ServerColumn, idRole).toString());
    showNote(m_note,
        removed ? tr("%1 is not trusted any more. You are asked when it is connected next.").arg(name)
                : removed.error().toString());
    fill();
}

void TrustedCertificates::copySelected()
{
    if (const QTreeWidgetItem* item = selected())
        QGuiApplication::clipboard()->setText(item->text(FingerprintColumn));
}

bool TrustedCertificates::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete)
            removeSelected();
        else if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
            copySelected();
        else
            return QDialog::eventFilter(watched, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace wirechief

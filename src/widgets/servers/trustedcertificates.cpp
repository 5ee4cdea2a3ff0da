// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trustedcertificates.h"

#include "base/displaytext.h"
#include "base/mnemonic.h"
#include "sessions/connections/connections.h"
#include "trustedmodel.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/limits.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace wirechief {

TrustedCertificates::TrustedCertificates(Connections& connections, ServerUndo& undo, QWidget* parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_undoList(undo)
    , m_model(new TrustedModel(connections, this))
    , m_list(new QTreeView(this))
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
    m_undo = buttons->addButton(tr("&Undo"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(QStringLiteral("undoTrust"));
    m_copy = buttons->addButton(tr("&Copy Fingerprint"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyTrusted"));
    m_note->setObjectName(QStringLiteral("trustNote"));
    m_note->setWordWrap(true);
    connect(m_remove, &QPushButton::clicked, this, &TrustedCertificates::removeSelected);
    connect(m_undo, &QPushButton::clicked, this, &TrustedCertificates::undo);
    connect(m_copy, &QPushButton::clicked, this, &TrustedCertificates::copySelected);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TrustedCertificates::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive()) // many may connect at once
            m_soon.start();
    };
    connect(&connections, &Connections::profilesChanged, this, soon);
    connect(&connections, &Connections::stateChanged, this, soon);
    connect(&m_undoList, &ServerUndo::changed, this, &TrustedCertificates::updateButtons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    showNote(m_note, {});
    showEmpty();
    m_list->setFocus();
    resize(fittedToScreen(*this, {1060, 360}));
}

void TrustedCertificates::buildList()
{
    m_list->setObjectName(QStringLiteral("trustedList"));
    m_list->setAccessibleName(tr("Trusted certificates"));
    m_list->setModel(m_model);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setResizeContentsPrecision(limits::measuredRows);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TrustedCertificates::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TrustedCertificates::showEmpty);
}

/// What is selected stays so, or the one that comes in its place.
void TrustedCertificates::refresh()
{
    m_soon.stop();
    m_model->refresh();
}

void TrustedCertificates::showEmpty()
{
    m_list->setFirstColumnSpanned(0, {}, m_model->isEmpty());
    if (!m_model->isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    updateButtons();
}

QModelIndex TrustedCertificates::selected() const
{
    return m_list->selectionModel()->selectedRows().value(0);
}

void TrustedCertificates::updateButtons()
{
    const QString whyNot = selected().isValid() ? QString() : tr("Select a server first.");
    setUsable(*m_remove, whyNot);
    setUsable(*m_copy, whyNot);
    setUsable(*m_undo, canUndo() ? QString() : tr("Nothing was removed here."));
}

/// What else was done last, the window takes back.
bool TrustedCertificates::canUndo() const
{
    const ServerUndo::Step* last = m_undoList.last();
    return last != nullptr && last->kind == ServerUndo::Kind::Distrust;
}

QString TrustedCertificates::whatFollows(const Connections& connections, const Removed& gone)
{
    if (!connections.trusted(gone.id).isEmpty())
        return gone.hadSession
            ? tr(
                "That certificate of %1 is not trusted any more, and the session has ended. The other one in "
                "the list still is.")
                  .arg(gone.name)
            : tr("That certificate of %1 is not trusted any more. The other one in the list still is.")
                  .arg(gone.name);
    return gone.hadSession
        ? tr(
            "%1 is not trusted any more, and its session has ended. You are asked when it is connected next.")
              .arg(gone.name)
        : tr("%1 is not trusted any more. You are asked when it is connected next.").arg(gone.name);
}

void TrustedCertificates::removeSelected()
{
    const QModelIndex index = selected();
    if (!index.isValid())
        return;
    const QString id = m_model->serverId(index);
    const ServerProfile* server = m_connections.find(id);
    const CertificatePin pin = m_model->certificate(index);
    const Removed gone{id, index.data().toString(), server != nullptr ? peerText(*server) : QString(), pin,
        server != nullptr && server->trusted == pin,
        m_connections.trusted(id) == pin && m_connections.canDisconnect(id)};
    const Result<void> removed = m_connections.distrust(id, pin);
    if (removed)
        m_undoList.add(undoOf(m_connections, gone));
    showNote(m_note, removed ? whatFollows(m_connections, gone) : removed.error().toString());
    refresh();
    updateButtons();
}

void TrustedCertificates::undo()
{
    if (!canUndo())
        return;
    const Result<QString> back = m_undoList.undo();
    showNote(m_note, back ? *back : back.error().toString());
    refresh();
    updateButtons();
    if (!canUndo()) // Qt would choose the next button
        m_list->setFocus(Qt::OtherFocusReason);
}

/// As it is called now.
QString TrustedCertificates::nameOf(const Connections& connections, const Removed& gone)
{
    const ServerProfile* server = connections.find(gone.id);
    return server != nullptr ? displayName(server->name) : gone.name;
}

ServerUndo::Step TrustedCertificates::undoOf(Connections& connections, const Removed& gone)
{
    const auto isPossible = [&connections, gone] {
        const ServerProfile* server = connections.find(gone.id);
        return server != nullptr && connections.canTrustAgain(gone.id, gone.forGood)
            && peerText(*server) == gone.peer;
    };
    const auto run = [&connections, gone]() -> Result<QString> {
        if (const Result<void> back = connections.trustAgain(gone.id, gone.certificate, gone.forGood); !back)
            return back.error();
        if (gone.hadSession)
            connections.open(gone.id);
        return tr("%1 is trusted again.").arg(nameOf(connections, gone));
    };
    const auto rename = [&connections, gone](ServerUndo::Step& step) {
        const QString name = nameOf(connections, gone);
        step.text = tr("&Undo Removing the Trust in %1").arg(withoutMnemonic(name));
        step.toolTip = tr("Trust the certificate of %1 again").arg(name);
    };
    const auto opposite = [&connections, gone] { return redoOf(connections, gone); };
    ServerUndo::Step step{ServerUndo::Kind::Distrust, {}, {}, isPossible, run, rename, opposite};
    rename(step);
    return step;
}

ServerUndo::Step TrustedCertificates::redoOf(Connections& connections, const Removed& gone)
{
    const auto isPossible = [&connections, gone] {
        const ServerProfile* server = connections.find(gone.id);
        return server != nullptr
            && (server->trusted == gone.certificate || connections.trusted(gone.id) == gone.certificate);
    };
    const auto run = [&connections, gone]() -> Result<QString> {
        if (const Result<void> removed = connections.distrust(gone.id, gone.certificate); !removed)
            return removed.error();
        Removed again = gone;
        again.name = nameOf(connections, gone);
        return whatFollows(connections, again);
    };
    const auto rename = [&connections, gone](ServerUndo::Step& step) {
        const QString name = nameOf(connections, gone);
        step.text = tr("Red&o Removing the Trust in %1").arg(withoutMnemonic(name));
        step.toolTip = tr("Trust the certificate of %1 no more").arg(name);
    };
    const auto opposite = [&connections, gone] { return undoOf(connections, gone); };
    ServerUndo::Step step{ServerUndo::Kind::Distrust, {}, {}, isPossible, run, rename, opposite};
    rename(step);
    return step;
}

void TrustedCertificates::copySelected()
{
    if (const QModelIndex index = selected(); index.isValid())
        QGuiApplication::clipboard()->setText(
            index.siblingAtColumn(TrustedModel::FingerprintColumn).data().toString());
}

bool TrustedCertificates::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete)
            removeSelected();
        else if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
            copySelected();
        else if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
            undo();
        else
            return QDialog::eventFilter(watched, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistants.h"

#include "accesscheckdialog.h"
#include "manageruserassistant.h"
#include "sessions/connections/connections.h"
#include "sessions/connections/ownaddresses.h"
#include "widgets/exchange/importdialog.h"
#include "widgets/servers/serverdialogs.h"

namespace wirechief {

Assistants::Assistants(Connections& connections, ServerDialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_connections(connections)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void Assistants::newManagerUser()
{
    auto* dialog = new ManagerUserAssistant(ownAddresses(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList names;
    for (const ServerProfile& profile : m_connections.profiles())
        names.append(profile.name);
    dialog->setTakenNames(names);
    dialog->setWays([this](const ServerProfile& profile,
                        Secret secret) { return m_dialogs.saveWithSecret(profile, std::move(secret)); },
        [this](const ServerProfile& profile, QObject* context, const TryPage::TestDone& done) {
            m_connections.test(profile, {}, context, {}, done);
        });
    connect(dialog, &ManagerUserAssistant::connectWanted, &m_connections,
        qOverload<const QString&>(&Connections::open));
    connect(dialog, &ManagerUserAssistant::checkWanted, this,
        [this, dialog](const QByteArray& text) { checkAddress(text, dialog); });
    dialog->open();
}

void Assistants::checkAddress(const QByteArray& managerConf, QWidget* parent)
{
    auto* dialog = new AccessCheckDialog(parent != nullptr ? parent : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!managerConf.isEmpty())
        dialog->setManagerConf(managerConf);
    dialog->open();
}

void Assistants::importServers()
{
    auto* dialog = new ImportDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList names;
    for (const ServerProfile& profile : m_connections.profiles())
        names.append(profile.name);
    dialog->setTakenNames(names);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveImported(*dialog); });
    dialog->open();
}

void Assistants::saveImported(const ImportDialog& dialog)
{
    std::vector<ImportDialog::Chosen> chosen = dialog.chosen();
    int saved = 0;
    for (ImportDialog::Chosen& one : chosen) {
        if (const Result<void> done = m_dialogs.saveWithSecret(one.profile, std::move(one.secret)); !done) {
            Q_EMIT result(
                tr("%n server(s) imported, then it failed: %1", nullptr, saved).arg(done.error().toString()),
                false);
            return;
        }
        ++saved;
    }
    Q_EMIT result(
        tr("%n server(s) imported. They are read-only until you change that.", nullptr, saved), true);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/application.h"
#include "base/displaytext.h"
#include "demo/server/demoserver.h"
#include "models/table/tablemodel.h"
#include "pbx/channels/channels.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/console/consolepane.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace wirechief {

/// The whole program in a folder of its own, with a prompter that answers yes, and how a test uses it.
class Desktop {
public:
    explicit Desktop(const QString& folder, AmiTimeouts timeouts = {},
        std::unique_ptr<SecretStore> secrets = std::make_unique<MemorySecretStore>())
    {
        auto prompter = std::make_unique<FakePrompter>();
        m_prompter = prompter.get();
        m_application = std::make_unique<Application>(
            Paths::below(folder), std::move(secrets), std::move(prompter), timeouts);
        showPage("channels");
    }

    [[nodiscard]] Application& application() { return *m_application; }
    [[nodiscard]] MainWindow& window() { return m_application->window(); }
    [[nodiscard]] FakePrompter& prompter() { return *m_prompter; }
    [[nodiscard]] Connections& connections() { return m_application->connections(); }

    /// By its id.
    void showPage(const char* id)
    {
        for (QAction* page : window().actions().pages) {
            if (page->objectName() == QLatin1String(id))
                page->trigger();
        }
    }

    /// On the page that is shown, else anywhere in the window.
    template <class T>
    T* find(const char* name)
    {
        const auto* pages = window().findChild<QStackedWidget*>(QStringLiteral("pageStack"));
        if (T* onPage = pages->currentWidget()->findChild<T*>(QLatin1String(name)))
            return onPage;
        return window().findChild<T*>(QLatin1String(name));
    }

    /// The dialog on screen whose object name begins so; null: none.
    QDialog* dialog(const char* prefix)
    {
        for (QDialog* dialog : window().findChildren<QDialog*>()) {
            if (dialog->isVisible() && dialog->objectName().startsWith(QLatin1String(prefix)))
                return dialog;
        }
        return nullptr;
    }

    QString text(const char* label) { return find<QLabel>(label)->text(); }
    QString status() { return find<QLineEdit>("connectionStatus")->text(); }
    QString sessionMessage()
    {
        QWidget* bar = find<QWidget>("sessionBar");
        return bar->isVisible() ? bar->findChild<QLabel*>(QStringLiteral("messageText"))->text() : QString();
    }

    QTableView* table(const char* name = "Channels") { return find<QTableView>(name); }
    Server* server() { return connections().server(window().selectedServer()); }
    AmiClient::State state() { return connections().state(window().selectedServer()); }

    /// Uniqueids of the rows on screen, sorted.
    QList<QByteArray> rows()
    {
        auto* model = qobject_cast<TableModel*>(table()->model());
        QList<QByteArray> keys;
        for (int row = 0; row < model->rowCount(); ++row)
            keys.append(model->keyAt(row));
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    /// Every message of the log, secrets removed as the log does.
    QByteArray logText()
    {
        LogModel& log = m_application->log();
        log.flush();
        QByteArray text;
        for (int row = 0; row < log.rowCount(); ++row)
            text += log.messageText(row) + '\n';
        return text;
    }

    void type(const QString& command)
    {
        QLineEdit* edit = window().console().commandEdit();
        QTest::keyClicks(edit, command);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    /// Saves a server and selects it, as the dialog does.
    QString addServer(DemoServer& demo, QByteArrayView user = "demo",
        Environment environment = Environment::None, const QByteArray& secret = {})
    {
        return addServer(
            demo.port(), user, secret.isEmpty() ? demo.secret(user) : Secret(secret), environment);
    }
    QString addServer(
        quint16 port, QByteArrayView user, Secret secret, Environment environment = Environment::None)
    {
        ServerProfile profile;
        profile.id = ProfileStore::newId();
        profile.name = QStringLiteral("berlin");
        profile.host = QStringLiteral("127.0.0.1");
        profile.port = port;
        profile.user = QString::fromLatin1(user);
        profile.environment = environment;
        const Result<void> saved = connections().save(profile);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().text));
        connections().setSecret(profile.id, std::move(secret), false);
        window().selectServer(profile.id);
        return profile.id;
    }

private:
    std::unique_ptr<Application> m_application;
    FakePrompter* m_prompter = nullptr;
};

/// Uniqueids of the demo's own channels, sorted.
inline QList<QByteArray> demoChannels(DemoServer& demo)
{
    QList<QByteArray> keys;
    for (const auto& [number, channel] : demo.pbx().state().channels())
        keys.append(channel.uniqueid);
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace wirechief

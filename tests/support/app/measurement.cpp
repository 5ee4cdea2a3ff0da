// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measurement.h"

#include "app/application.h"
#include "paintmeter.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "profiles/secrets/secretfile.h"
#include "widgets/log/logpane.h"
#include "widgets/table/tablepage.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QTableView>

#include <ctime>
#include <unistd.h>

namespace wirechief {

namespace {

/// Resident memory of this process, KiB; proc(5).
qint64 residentKib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

TablePage& channelsPage(const MainWindow& window)
{
    const QList<TablePage*> pages = window.findChildren<TablePage*>();
    const auto found = std::find_if(pages.cbegin(), pages.cend(),
        [](const TablePage* page) { return page->view()->objectName() == QLatin1String("Channels"); });
    return **found;
}

double milliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000.0;
}

} // namespace

Measurement::Measurement(Application& application, const CommandLine& commandLine, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_commandLine(commandLine)
{
    for (QAction* page : m_application.window().actions().pages) {
        if (page->objectName() == QLatin1String("channels"))
            page->trigger();
    }
}

AmiTimeouts Measurement::timeouts()
{
    AmiTimeouts timeouts;
    timeouts.goodService = std::chrono::seconds(1);
    return timeouts;
}

Measurement::~Measurement() = default;

QByteArray Measurement::obey(const QByteArray& line)
{
    MainWindow& window = m_application.window();
    const QString argument = QString::fromUtf8(line.mid(line.indexOf(' ') + 1));
    const QByteArray word = line.left(line.indexOf(' '));
    if (line == "report")
        return QJsonDocument(report()).toJson(QJsonDocument::Compact);
    if (line == "watch")
        watch();
    else if (line == "panes")
        window.showPanesSideBySide(true);
    else if (line == "dialog")
        window.actions().addServer->trigger();
    else if (line == "close")
        closeDialogs();
    else if (line == "minimize")
        window.showMinimized();
    else if (line == "restore")
        window.showNormal();
    else if (line == "quit")
        QCoreApplication::quit();
    else if (word == "open")
        openMore(argument.toInt());
    else if (word == "export")
        window.findChild<LogPane*>()->exportTo(argument);
    else if (word == "sort")
        channelsPage(window).view()->sortByColumn(
            channelsPage(window).model().columnOf(argument), Qt::AscendingOrder);
    else
        return "{\"error\":\"unknown command\"}";
    return {};
}

void Measurement::watch()
{
    if (!m_paints) {
        m_paints = std::make_unique<PaintMeter>(channelsPage(m_application.window()));
        if (Server* server = m_application.connections().server(m_application.window().selectedServer()))
            connect(&server->client(), &AmiClient::eventReceived, this, &Measurement::onEvent);
    }
    m_oldest = 0;
    m_gaps.start();
    m_paints->start();
}

/// What the demo server writes when it is under load tells when that was; see DemoPbx::setStamp().
void Measurement::onEvent(const AmiMessage& event)
{
    using std::chrono::steady_clock;
    if (!event.isEvent("NewConnectedLine") || event.value("ConnectedLineName") != "Load")
        return;
    const qint64 stamp = event.value("ConnectedLineNum").toByteArray().toLongLong();
    const auto now
        = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now().time_since_epoch());
    m_oldest = std::max(m_oldest, qint64(now.count()) - stamp);
}

QJsonObject Measurement::report()
{
    qint64 usable = 0;
    qint64 logins = 0;
    qint64 events = 0;
    QByteArray mask;
    for (const ServerProfile& profile : m_application.connections().profiles()) {
        Server* server = m_application.connections().server(profile.id);
        if (!server)
            continue;
        usable += server->client().isReady() && server->channels().isLoaded();
        logins += qint64(server->client().statistics().connections);
        events += qint64(server->client().statistics().eventsReceived);
        mask = server->client().eventMask();
    }
    QJsonObject figures{{QStringLiteral("usable"), usable}, {QStringLiteral("logins"), logins},
        {QStringLiteral("events"), events}, {QStringLiteral("event_mask"), QString::fromLatin1(mask)},
        {QStringLiteral("cpu_ms"), double(std::clock()) * 1000 / CLOCKS_PER_SEC},
        {QStringLiteral("rss_kib"), residentKib()}};
    if (m_paints) {
        figures.insert(QStringLiteral("beats"), qint64(m_gaps.beats()));
        figures.insert(QStringLiteral("longest_gap_ms"), milliseconds(m_gaps.longestGap()));
        figures.insert(QStringLiteral("longest_work_ms"), milliseconds(m_gaps.longestWork()));
        figures.insert(QStringLiteral("oldest_event_ms"), double(m_oldest) / 1000.0);
        figures.insert(QStringLiteral("painted"), qint64(m_paints->count()));
        figures.insert(QStringLiteral("painted_p50_ms"), milliseconds(m_paints->age(0.5)));
        figures.insert(QStringLiteral("painted_p99_ms"), milliseconds(m_paints->age(0.99)));
        watch();
    }
    return figures;
}

/// More sessions like the one that the command line opened.
void Measurement::openMore(int count)
{
    for (int i = 0; i < count && m_commandLine.unsaved; ++i) {
        ServerProfile profile = *m_commandLine.unsaved;
        profile.id = ProfileStore::newId();
        profile.name += QStringLiteral(" %1").arg(i);
        m_application.connections().addUnsaved(
            profile, [file = m_commandLine.secretFile] { return readSecretFile(file); });
        m_application.connections().open(profile.id);
    }
}

void Measurement::closeDialogs()
{
    for (QDialog* dialog : m_application.window().findChildren<QDialog*>()) {
        if (dialog->isVisible())
            dialog->reject();
    }
}

} // namespace wirechief

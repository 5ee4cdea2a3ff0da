// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include "app/application.h"
#include "demo/server/demoserver.h"
#include "models/table/tablemodel.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "widgets/console/consolepane.h"
#include "widgets/table/tablepage.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QTabWidget>
#include <QTextStream>

namespace wirechief {

namespace {

using namespace std::chrono_literals;

constexpr auto settleTime = 1500ms; ///< from the action to the picture
constexpr auto ladderTime = 14s; ///< the same for the ladder, whose call has to happen first
constexpr auto trafficTime = 4s; ///< until the demo server's calls look like a normal day
constexpr auto patience = 30s;
constexpr qsizetype enoughChannels = 8;
constexpr int ladderWidth = 620;
constexpr QSize pictureSize(1280, 800);

void fail(const QString& text)
{
    QTextStream(stderr) << text << Qt::endl;
    QCoreApplication::exit(1);
}

} // namespace

Scene::Scene(Application& application, QString name, QString file, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_name(std::move(name))
    , m_file(std::move(file))
{
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &Scene::proceed);
}

const QStringList& Scene::names()
{
    static const QStringList names{QStringLiteral("first-start"), QStringLiteral("calls"),
        QStringLiteral("channels"), QStringLiteral("details"), QStringLiteral("ladder"),
        QStringLiteral("originate"), QStringLiteral("console"), QStringLiteral("log"),
        QStringLiteral("reload")};
    return names;
}

Result<void> Scene::start()
{
    // The same size everywhere, whatever screen there is.
    m_application.window().resize(pictureSize);
    m_sinceStart.start();
    m_timer.start();
    if (m_name.isEmpty() || m_name == QStringLiteral("first-start"))
        return {};
    return m_application.openDemo();
}

void Scene::proceed()
{
    if (m_acted) {
        const bool isLadder = m_name == QStringLiteral("ladder");
        const std::chrono::milliseconds enough = isLadder ? ladderTime : settleTime;
        if (std::chrono::milliseconds(m_sinceAct.elapsed()) >= enough)
            takePicture();
        return;
    }
    const bool needsCalls = !m_name.isEmpty() && m_name != QStringLiteral("first-start");
    if (needsCalls) {
        if (std::chrono::milliseconds(m_sinceStart.elapsed()) > patience) {
            fail(QStringLiteral("The demo server did not get calls in time for the picture."));
            return;
        }
        Server* server = m_application.connections().server(m_application.window().selectedServer());
        if (!server || !server->client().isReady() || server->channels().table().size() < enoughChannels
            || std::chrono::milliseconds(m_sinceStart.elapsed()) < trafficTime)
            return;
    }
    act();
    m_acted = true;
    m_sinceAct.start();
}

void Scene::act()
{
    MainWindow& window = m_application.window();
    if (m_name == QStringLiteral("console")) {
        window.showConsole();
        typeCommand(QStringLiteral("core show version"));
        typeCommand(QStringLiteral("core show channels"));
    } else if (m_name == QStringLiteral("log")) {
        window.showLog();
    } else if (m_name == QStringLiteral("reload")) {
        window.showConsole();
        window.actions().reload->trigger();
    } else if (m_name == QStringLiteral("channels")) {
        showPage(QStringLiteral("channels"));
    } else if (m_name == QStringLiteral("details")) {
        selectRow(QStringLiteral("Ελένη Παππά"), true);
        showDetails("overview");
    } else if (m_name == QStringLiteral("ladder")) {
        showLadder();
    } else if (m_name == QStringLiteral("originate")) {
        originate();
    }
}

void Scene::showPage(const QString& id)
{
    for (QAction* action : m_application.window().actions().pages) {
        if (action->objectName() == id)
            action->trigger();
    }
}

TablePage* Scene::shownTable()
{
    for (TablePage* page : m_application.window().findChildren<TablePage*>()) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

void Scene::selectRow(const QString& text, bool open)
{
    TablePage* page = shownTable();
    if (page == nullptr)
        return;
    TableModel& model = page->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!model.plainText(row, column).contains(text))
                continue;
            const RowId id = model.rowId(row);
            page->selectRows({id});
            if (open)
                Q_EMIT page->rowActivated(id);
            return;
        }
    }
}

void Scene::showDetails(const char* part)
{
    MainWindow& window = m_application.window();
    if (auto* dock = window.findChild<QDockWidget*>(QStringLiteral("detailsDock")))
        dock->show();
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("details"));
    const auto* wanted = window.findChild<QWidget*>(QLatin1String(part));
    for (int index = 0; tabs != nullptr && index < tabs->count(); ++index) {
        if (tabs->widget(index) == wanted || tabs->widget(index)->isAncestorOf(wanted))
            tabs->setCurrentIndex(index);
    }
}

/// A call is made and transferred while its ladder is shown.
void Scene::showLadder()
{
    // All the room for it.
    MainWindow& window = m_application.window();
    for (const char* name : {"consoleDock", "logDock"})
        window.findChild<QDockWidget*>(QLatin1String(name))->hide();
    selectRow(QStringLiteral("Ελένη Παππά"), false);
    showDetails("openLadder");
    window.resizeDocks(
        {window.findChild<QDockWidget*>(QStringLiteral("detailsDock"))}, {ladderWidth}, Qt::Horizontal);
    DemoPbx& pbx = m_application.demo()->pbx();
    DemoCall& call = pbx.calls().dialFrom(
        {"trunk-berlin", "00493012345777", "ACME Büromöbel GmbH"}, *pbx.state().endpoint("1008"));
    call.course = DemoCall::Course::Standing;
    QTimer::singleShot(500ms, this, [this] { selectRow(QStringLiteral("00493012345777"), true); });
    QTimer::singleShot(10s, this, [&pbx, number = call.callee] {
        if (pbx.state().channel(number) != nullptr)
            (void)pbx.calls().transferBlind(number, {"internal", "1017"});
    });
}

void Scene::originate()
{
    MainWindow& window = m_application.window();
    window.actions().calls.action(CallTask::Originate)->trigger();
    const auto fill = [&window](const char* name, const QString& text) {
        if (auto* combo = window.findChild<QComboBox*>(QLatin1String(name)))
            combo->setEditText(text);
        else if (auto* line = window.findChild<QLineEdit*>(QLatin1String(name)))
            line->setText(text);
    };
    fill("channel", QStringLiteral("PJSIP/1008"));
    fill("context", QStringLiteral("internal"));
    fill("exten", QStringLiteral("8000"));
    fill("callerId", QStringLiteral("Reception <1008>"));
}

void Scene::typeCommand(const QString& command)
{
    QLineEdit* edit = m_application.window().console().commandEdit();
    edit->setText(command);
    Q_EMIT edit->returnPressed();
}

void Scene::takePicture()
{
    m_timer.stop();
    QWidget& window = m_application.window();
    QPixmap picture = window.grab();
    // A dialog is a window of its own, and stands before it.
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        const QRect place(window.rect().center() - dialog->rect().center(), dialog->size());
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        painter.drawPixmap(place, dialog->grab());
        painter.setPen(window.palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (!picture.save(m_file)) {
        fail(QStringLiteral("The picture could not be written to %1.").arg(m_file));
        return;
    }
    QCoreApplication::exit(0);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include "application.h"
#include "pbx/features/channels.h"
#include "pbx/server.h"
#include "widgets/consolepane.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPixmap>
#include <QTextStream>

namespace wirechief {

namespace {

using namespace std::chrono_literals;

constexpr auto settleTime = 1500ms; ///< from the action to the picture
constexpr auto trafficTime = 4s; ///< until the demo server's calls look like a normal day
constexpr auto patience = 30s;
constexpr qsizetype enoughChannels = 8;
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
        if (std::chrono::milliseconds(m_sinceAct.elapsed()) >= settleTime)
            takePicture();
        return;
    }
    const bool needsCalls = !m_name.isEmpty() && m_name != QStringLiteral("first-start");
    if (needsCalls) {
        if (std::chrono::milliseconds(m_sinceStart.elapsed()) > patience) {
            fail(tr("The demo server did not get calls in time for the picture."));
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
    }
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
    if (!m_application.window().grab().save(m_file)) {
        fail(tr("The picture could not be written to %1.").arg(m_file));
        return;
    }
    QCoreApplication::exit(0);
}

} // namespace wirechief

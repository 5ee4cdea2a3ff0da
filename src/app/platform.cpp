// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace wirechief {

namespace {

struct PlatformTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::Platform)
};

/// Of QGuiApplication, QApplication and the plugins (qguiapplication.cpp, init_plugins and init_platform).
bool takesValue(const QString& name)
{
    static const QStringList names{QStringLiteral("platform"), QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"), QStringLiteral("plugin"), QStringLiteral("qwindowgeometry"),
        QStringLiteral("geometry"), QStringLiteral("qwindowicon"), QStringLiteral("icon"),
        QStringLiteral("qwindowtitle"), QStringLiteral("title"), QStringLiteral("style"),
        QStringLiteral("stylesheet"), QStringLiteral("session"), QStringLiteral("display")};
    return names.contains(name);
}

bool isFlag(const QString& name)
{
    return name == QLatin1String("reverse") || name == QLatin1String("widgetcount")
        || name == QLatin1String("nograb") || name == QLatin1String("dograb")
        || name.startsWith(QLatin1String("style=")) || name.startsWith(QLatin1String("stylesheet="));
}

/// Without its one or two dashes; empty: no option.
QString optionName(const QString& argument)
{
    if (!argument.startsWith(u'-'))
        return {};
    return argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
}

bool isWayland(const QString& name)
{
    return name.startsWith(QLatin1String("wayland"));
}

bool isX11(const QString& name)
{
    return name.isEmpty() || name.startsWith(QLatin1String("xcb"));
}

bool isWaylandPluginInstalled()
{
    for (const QString& folder : QCoreApplication::libraryPaths()) {
        const QDir platforms(folder + QStringLiteral("/platforms"));
        if (!platforms.entryList({QStringLiteral("*qwayland*")}, QDir::Files).isEmpty())
            return true;
    }
    return false;
}

#ifdef Q_OS_LINUX
/// Inside, portals tell programs apart by /proc/PID/root, which belongs to root for one that cannot be
/// dumped: no file dialog would open. The sandbox keeps debuggers out by itself.
bool isSandboxed()
{
    return access("/.flatpak-info", F_OK) == 0 || !qEnvironmentVariableIsEmpty("SNAP");
}
#endif

/// A message handler is one function of the process, so there is one of what it needs.
struct Guarded {
    QByteArray failure;
    int exitCode = 1;
    QtMessageHandler handler = nullptr;
    std::vector<QString> held;
};

Guarded& guarded()
{
    static Guarded state;
    return state;
}

/// Says one sentence in place of Qt's own; what is no end is said once it is known that there is none.
void guard(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "wirechief: %s\n", guarded().failure.constData());
        std::_Exit(guarded().exitCode);
    }
    if (QLatin1String(context.category).startsWith(QLatin1String("qt.qpa")))
        guarded().held.push_back(message);
    else if (guarded().handler)
        guarded().handler(type, context, message);
}

} // namespace

Platform Platform::ofEnvironment(const QStringList& arguments)
{
    Platform platform;
    platform.wanted = qEnvironmentVariable("QT_QPA_PLATFORM");
    platform.display = qEnvironmentVariable("DISPLAY");
    platform.waylandDisplay = qEnvironmentVariable("WAYLAND_DISPLAY");
    platform.hasWaylandPlugin = isWaylandPluginInstalled();
    for (qsizetype i = 1; i + 1 < arguments.size(); ++i) {
        const QString name = optionName(arguments.at(i));
        if (name == QLatin1String("platform"))
            platform.wanted = arguments.at(i + 1);
        else if (name == QLatin1String("display"))
            platform.display = arguments.at(i + 1);
    }
    return platform;
}

QString Platform::withFallback() const
{
    return isWayland(wanted) && !wanted.contains(u';') && !display.isEmpty() ? wanted + QStringLiteral(";xcb")
                                                                             : wanted;
}

Error Platform::failure() const
{
    const QString first = wanted.section(u';', 0, 0).section(u':', 0, 0);
    if (!isWayland(first) && !isX11(first))
        return {ErrorKind::InvalidInput,
            PlatformTr::tr("Qt cannot use the window system “%1” here.").arg(first),
            PlatformTr::tr("Check QT_QPA_PLATFORM and -platform.")};
    const bool asksForWayland = isWayland(first) || (display.isEmpty() && !waylandDisplay.isEmpty());
    if (asksForWayland && !hasWaylandPlugin)
        return {ErrorKind::NotFound, PlatformTr::tr("Qt's plugin for Wayland is not installed."),
            PlatformTr::tr(
                "Install the package qt6-wayland, or set QT_QPA_PLATFORM=xcb in a session that has X11.")};
    if (asksForWayland && !waylandDisplay.isEmpty())
        return {ErrorKind::NotConnected,
            PlatformTr::tr("The Wayland display %1 cannot be reached.").arg(waylandDisplay),
            PlatformTr::tr("Check WAYLAND_DISPLAY and XDG_RUNTIME_DIR.")};
    if (display.isEmpty())
        return {ErrorKind::NotConnected,
            PlatformTr::tr("There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set."),
            PlatformTr::tr("Start Wirechief in a desktop session, or log in with ssh -X.")};
    return {ErrorKind::NotConnected, PlatformTr::tr("The display %1 cannot be used.").arg(display),
        PlatformTr::tr("Check DISPLAY, and that you are allowed to use that display (xauth).")};
}

void protectMemory(int argc, char** argv)
{
    const std::string_view allowed = coreDumpsOption;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument.starts_with("--") && argument.substr(2) == allowed)
            return;
    }
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    bool isDone = setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef Q_OS_LINUX
    isDone = (isSandboxed() || prctl(PR_SET_DUMPABLE, 0) == 0) && isDone;
#endif
    if (!isDone)
        qCWarning(lcUi, "Core files could not be turned off.");
#endif
}

QStringList withoutQtArguments(const QStringList& arguments)
{
    QStringList others;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = i > 0 ? optionName(arguments.at(i)) : QString();
        if (takesValue(name))
            ++i;
        else if (!isFlag(name))
            others.append(arguments.at(i));
    }
    return others;
}

PlatformGuard::PlatformGuard(const Error& failure, int exitCode)
{
    guarded().failure = failure.toString().toLocal8Bit();
    guarded().exitCode = exitCode;
    guarded().handler = qInstallMessageHandler(guard);
}

PlatformGuard::~PlatformGuard()
{
    qInstallMessageHandler(guarded().handler);
    for (const QString& message : guarded().held)
        qCWarning(lcUi, "%s", qPrintable(message));
    guarded().held.clear();
}

} // namespace wirechief

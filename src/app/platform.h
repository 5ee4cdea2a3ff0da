// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace wirechief {

/// The window system that the program is to use, as Qt takes it from the environment and the arguments.
struct Platform {
    QString wanted; ///< names of Qt's plugins, separated by semicolons; empty: as the session is
    QString display; ///< DISPLAY
    QString waylandDisplay;
    bool hasWaylandPlugin = false;

    [[nodiscard]] static Platform ofEnvironment(const QStringList& arguments);

    /// With X11 behind Wayland where X11 can be had: the plugin for Wayland is a package of its own.
    [[nodiscard]] QString withFallback() const;
    /// What is said where no window system can be used.
    [[nodiscard]] Error failure() const;
};

/// What lets core files and debuggers have the memory of the program, for a report: --allow-core-dumps.
inline constexpr auto coreDumpsOption = "allow-core-dumps";

/// No core files and no debugger: they would show secrets. Before all else, unless the arguments hold
/// coreDumpsOption.
void protectMemory(int argc, char** argv);

/// The arguments without those that QApplication takes for itself.
[[nodiscard]] QStringList withoutQtArguments(const QStringList& arguments);

/// While it lives, the end that Qt makes where no window system can be used is `failure` on stderr and this
/// exit code, and no abort. Around the constructor of QApplication alone.
class PlatformGuard {
public:
    PlatformGuard(const Error& failure, int exitCode);
    ~PlatformGuard();
    PlatformGuard(const PlatformGuard&) = delete;
    PlatformGuard& operator=(const PlatformGuard&) = delete;
};

} // namespace wirechief

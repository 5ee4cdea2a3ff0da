// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop.h"

namespace wirechief {

/// The program with a connected demo server.
struct DemoDesktop {
    explicit DemoDesktop(const QString& folder, Environment environment = Environment::None)
        : demo(DemoOptions())
        , desktop(folder)
    {
        if (!demo.listen())
            qFatal("the demo server cannot listen");
        demo.advance(std::chrono::seconds(60));
        if (!desktop.application().start({}))
            qFatal("the program does not start");
        id = desktop.addServer(demo, "demo", environment);
        desktop.connections().open(id);
    }
    bool isReady() { return desktop.state() == AmiClient::State::Ready; }
    /// Whether the table shows what the demo has; its calls stand still from then on.
    bool isInStep()
    {
        if (!isReady())
            return false;
        demo.setLive(false);
        return !desktop.rows().isEmpty() && desktop.rows() == demoChannels(demo);
    }
    QAction* action(CallTask task) { return desktop.window().actions().calls.action(task); }

    DemoServer demo;
    Desktop desktop;
    QString id;
};

} // namespace wirechief

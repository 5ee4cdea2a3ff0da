// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace wirechief {

/// The modules of the demo server: those that are loaded, and those that lie in its folder.
class DemoModules {
public:
    struct Module {
        QByteArray file; ///< "app_queue.so"
        QByteArray description;
        int uses = 0; ///< not zero: it cannot be unloaded
        bool isLoaded = true;
    };

    DemoModules();

    /// In the order of their names.
    [[nodiscard]] const std::vector<Module>& all() const { return m_modules; }
    [[nodiscard]] int loadedCount() const;
    /// By its file, with or without ".so", in any case; null where there is none, loaded or not.
    [[nodiscard]] Module* find(QByteArrayView name);
    [[nodiscard]] bool isLoaded(QByteArrayView name);

private:
    std::vector<Module> m_modules;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace wirechief {

/// Turns the wish of the system that the program end (SIGTERM, SIGINT, SIGHUP) into a signal from the event
/// loop. Each works once: where the program does not come to its end, the second one ends it at once. At most
/// one object at a time; it lives as long as the program. Other systems than Unix: nothing happens.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject* parent = nullptr);

    /// False: the signals end the program at once, as they always do.
    [[nodiscard]] bool isWatching() const { return m_watching; }

Q_SIGNALS:
    void quitAsked();

private:
    bool m_watching = false;
};

} // namespace wirechief

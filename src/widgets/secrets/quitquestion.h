// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace wirechief {

class Connections;
class Prompter;

/// Asks before a window is closed with which secrets are lost that could not be saved.
class QuitQuestion : public QObject {
    Q_OBJECT
public:
    QuitQuestion(const Connections& connections, Prompter& prompter, QWidget* window);

    /// Whether it may be closed now. Otherwise it is asked, and who says so closes it.
    [[nodiscard]] bool letsClose();

private:
    [[nodiscard]] QString detailOf(const QStringList& ids) const;

    const Connections& m_connections;
    Prompter& m_prompter;
    QWidget* m_window;
    bool m_isAsking = false;
};

} // namespace wirechief

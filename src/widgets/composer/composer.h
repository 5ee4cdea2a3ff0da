// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composerwindow.h"

class QAction;

namespace wirechief {

class Selection;

/// Opens composers for servers: one for each from the menu, and others for what forms would send.
class Composer : public QObject {
    Q_OBJECT
public:
    /// All of it must outlive the window, but for the action, which is its own.
    Composer(QAction& action, const Selection& selection, const ComposerServices& services, QWidget* window);

    /// For the selected server.
    void open();
    /// For what a form would send. The composer stays above the form, and outlives it.
    void show(QWidget* form, const QString& server, const std::vector<AmiAction>& actions);

Q_SIGNALS:
    /// One sentence for the status line, plain text.
    void result(const QString& text, bool success);

private:
    void update();
    ComposerWindow* make(const QString& server, QWidget* parent);

    QAction& m_action;
    const Selection& m_selection;
    ComposerServices m_services;
    QWidget* m_window;
};

} // namespace wirechief

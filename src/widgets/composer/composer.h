// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composerwindow.h"

#include <QTimer>

class QAction;
class QDialog;

namespace wirechief {

class Selection;

/// Opens composers for servers: one for each from the menu, one for several, and others for what forms would
/// send; and windows that send to many.
class Composer : public QObject {
    Q_OBJECT
public:
    /// All of it must outlive the window, but for the actions, which are its own. `many` sends to several.
    Composer(QAction& action, QAction& many, const Selection& selection, const ComposerServices& services,
        QWidget* window);

    /// For the selected server; of All Servers or a folder for one that is chosen in it.
    void open();
    /// For what a form would send. The composer stays above the form, and outlives it. One that was closed
    /// comes back, with what was typed, for the same actions, until another one is closed.
    void show(QWidget* form, const QString& server, const std::vector<AmiAction>& actions);
    /// For a command on many servers, typed so far; those that are selected are checked.
    void openMany(const QString& command);
    /// The path of the current folder of the tree, whose servers are then selected; empty: the current row is
    /// none.
    void setFolder(const QString& path);

Q_SIGNALS:
    /// One sentence for the status line, plain text.
    void result(const QString& text, bool success);

private:
    void update();
    void updateMany();
    void forgetRemoved();
    [[nodiscard]] ComposerWindow* takeClosed(const QString& server, const std::vector<AmiAction>& actions);
    [[nodiscard]] static AmiAction withoutOwnIds(const AmiAction& action);
    [[nodiscard]] bool isReady(const QString& server) const;
    [[nodiscard]] QStringList selectedServers() const;
    ComposerWindow* make(const QString& server, QWidget* parent);
    void putAbove(QDialog& form, ComposerWindow& composer);

    /// What was closed of what forms would send.
    struct Closed {
        QPointer<ComposerWindow> window = {};
        std::vector<AmiAction> actions = {};
    };

    QAction& m_action;
    QAction& m_many;
    QString m_folder; ///< path
    const Selection& m_selection;
    ComposerServices m_services;
    QWidget* m_window;
    Closed m_closed;
    QTimer m_soon; ///< once for all servers that change in a turn of the event loop
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace wirechief {

class Server;

/// All counters of one server, kept up to date while it is shown; does not hinder the main window.
class DiagnosticsWindow : public QDialog {
    Q_OBJECT
public:
    explicit DiagnosticsWindow(QWidget* parent = nullptr);

    /// Null: none is connected.
    void setServer(Server* server);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void refresh();
    void copy();

    QPointer<Server> m_server;
    QLabel* m_heading;
    QTreeWidget* m_table;
    QPushButton* m_compare;
    QPushButton* m_copy;
};

} // namespace wirechief

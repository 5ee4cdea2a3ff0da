// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace wirechief {

class Server;

/// All counters of one server, kept up to date while it is shown; of several it lets one be chosen. Does not
/// hinder the main window.
class DiagnosticsWindow : public QDialog {
    Q_OBJECT
public:
    explicit DiagnosticsWindow(QWidget* parent = nullptr);

    /// Empty: none is connected. What was chosen among them stays; else it is the first that is to be looked
    /// at.
    void setServers(const QList<Server*>& servers);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void setServer(Server* server);
    void refresh();
    void copy();

    QPointer<Server> m_server;
    QList<QPointer<Server>> m_servers; ///< to choose from
    QComboBox* m_choice; ///< the same by name
    QLabel* m_heading;
    QTreeWidget* m_table;
    QPushButton* m_compare;
    QPushButton* m_copy;
};

} // namespace wirechief

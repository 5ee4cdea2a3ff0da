// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace wirechief {

class Server;

/// What was done with one server since the program knows it, and the least that a manager user for the same
/// work needs, as lines for manager.conf. Kept up to date while it is shown.
class UsedRightsDialog : public QDialog {
    Q_OBJECT
public:
    explicit UsedRightsDialog(Server& server, QWidget* parent = nullptr);

private:
    void refresh();
    void copy();

    QPointer<Server> m_server;
    QTreeWidget* m_actions;
    QPlainTextEdit* m_lines;
    QPushButton* m_copy;
};

/// `read = …` and `write = …` for a section of manager.conf; without classes the line says so.
[[nodiscard]] QString usedRightsLines(const Server& server);

} // namespace wirechief

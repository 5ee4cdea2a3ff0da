// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/console/answerwindow.h"

#include <QObject>

class QAction;
class QHBoxLayout;
class QMenu;
class QPoint;
class QToolButton;

namespace wirechief {

struct CommandRun;
class CommandRuns;
class ConsoleOutput;

/// What can be done with the console's output: in its context menu with the answer that was clicked, and by
/// the buttons beside the command line with the newest one.
class OutputActions : public QObject {
    Q_OBJECT
public:
    /// `output` is the parent of its menus and dialogs.
    OutputActions(ConsoleOutput& output, const CommandRuns& runs, QObject* parent);

    void addButtons(QHBoxLayout& row);
    /// Where there is no room for all, the menu of the last button has what the others do.
    void setNarrow(bool narrow);
    /// Finding in the output, with its key, to be offered where the user works.
    [[nodiscard]] QAction* find() const { return m_find; }
    [[nodiscard]] QAction* wrap() const { return m_wrap; }
    /// Whether other servers are hidden than the selected one.
    [[nodiscard]] QAction* only() const { return m_only; }
    /// What is possible has changed.
    void update();
    /// They are about the answer that was clicked, not about the newest one.
    [[nodiscard]] bool isOnClicked() const { return m_clicked != 0; }

Q_SIGNALS:
    void answerWanted(quint64 run, wirechief::AnswerWindow::View view, bool watched);
    void clearWanted();
    void onlyWanted(bool only);
    /// The answer's command is to be sent to several servers; empty: there is no answer.
    void manyWanted(const QString& command);
    /// What became of something, for the output's owner to say.
    void said(const QString& text, bool success);

private:
    QAction* make(const char* name, const QString& text, const QString& toolTip);
    [[nodiscard]] const CommandRun* meant() const;
    void addAnswerActions();
    void addMany();
    void addOutputActions();
    void showMenu(const QPoint& at);
    void open(AnswerWindow::View view, bool watched);
    void askFile();
    void save(const QString& fileName);

    ConsoleOutput& m_output;
    const CommandRuns& m_runs;
    QAction* m_table = nullptr;
    QAction* m_watch = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_copyAnswer = nullptr;
    QAction* m_many = nullptr;
    QAction* m_find = nullptr;
    QAction* m_wrap = nullptr;
    QAction* m_only = nullptr;
    QAction* m_copyAll = nullptr;
    QAction* m_save = nullptr;
    QAction* m_clear = nullptr;
    QList<QToolButton*> m_shortCuts; ///< buttons that the menu has too
    quint64 m_clicked = 0; ///< the answer that the context menu is about; 0: the newest
};

} // namespace wirechief

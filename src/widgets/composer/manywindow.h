// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composerwindow.h"
#include "models/actions/answergroups.h"
#include "sessions/many/manyrun.h"

#include <QHash>
#include <QTimer>

#include <memory>

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace wirechief {

class MarkedText;

/// One action on several servers: which of them, and their answers, equal ones together, with what others say
/// differently marked. Does not hinder the main window. Deletes itself.
class ManyWindow : public QDialog {
    Q_OBJECT
public:
    /// `chosen` is checked at first.
    ManyWindow(const ComposerServices& services, AmiAction action, const QString& chosen, QWidget* parent);
    ~ManyWindow() override;

Q_SIGNALS:
    /// One sentence for the status line, plain text.
    void reported(const QString& text, bool success);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    [[nodiscard]] QWidget* buildServers();
    [[nodiscard]] QWidget* buildAnswers();
    void listServers(const QString& chosen);
    void updateServers();
    void checkAll(bool checked);
    [[nodiscard]] QString whyNot(const QString& server) const;
    [[nodiscard]] QStringList checkedServers() const;
    void refresh();
    void ask();
    void send(const QStringList& servers);
    void showAnswers();
    void showGroup();
    void onFinished();
    [[nodiscard]] QString nameOf(const QString& server) const;

    ComposerServices m_services;
    ChangeGate m_gate;
    AmiAction m_action;
    std::unique_ptr<ManyRun> m_run;
    std::vector<QStringList> m_lines; ///< of the answers, in their order; empty: not read yet
    QTimer m_soon; ///< until the answers that came together are shown
    std::vector<AnswerGroup> m_groups;
    QHash<QString, QTreeWidgetItem*> m_items; ///< by server
    QTreeWidget* m_servers = nullptr;
    QCheckBox* m_stops = nullptr;
    QTreeWidget* m_list = nullptr;
    MarkedText* m_text = nullptr;
    FormNote* m_note = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_send = nullptr;
};

} // namespace wirechief

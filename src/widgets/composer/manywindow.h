// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composerwindow.h"
#include "models/actions/answergroups.h"
#include "sessions/many/manyrun.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLayout;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace wirechief {

class MarkedText;

/// What a ManyWindow begins with.
struct ManyStart {
    std::optional<AmiAction> action = {}; ///< the one that is sent; else it is typed there
    QString command = {}; ///< the command that is typed at first
    QStringList chosen = {}; ///< servers that are checked at first, those of them that can be asked
};

/// One command or action on several servers: which of them, and their answers, equal ones together, with what
/// others say differently marked. Does not hinder the main window. Deletes itself.
class ManyWindow : public QDialog {
    Q_OBJECT
public:
    ManyWindow(const ComposerServices& services, const ManyStart& start, QWidget* parent);
    ~ManyWindow() override;

Q_SIGNALS:
    /// One sentence for the status line, plain text.
    void reported(const QString& text, bool success);

protected:
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build(const ManyStart& start);
    [[nodiscard]] QWidget* buildWhat(const ManyStart& start);
    [[nodiscard]] QLayout* buildButtons();
    [[nodiscard]] QWidget* buildServers();
    [[nodiscard]] QWidget* buildAnswers();
    void readTyped();
    void addServers(const QStringList& chosen);
    void updateServers();
    void showEnvironments();
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
    Result<AmiAction> m_action = Error{}; ///< that is sent; an error says what is to be typed
    std::unique_ptr<ManyRun> m_run;
    std::vector<QStringList> m_lines; ///< of the answers, in their order; empty: not read yet
    QTimer m_soon; ///< until the answers that came together are shown
    std::vector<AnswerGroup> m_groups;
    QHash<QString, QTreeWidgetItem*> m_items; ///< by server
    QComboBox* m_kind = nullptr; ///< of what is typed; null: nothing is
    QLineEdit* m_typed = nullptr;
    QTreeWidget* m_servers = nullptr;
    QCheckBox* m_stops = nullptr;
    QTreeWidget* m_list = nullptr;
    MarkedText* m_text = nullptr;
    FormNote* m_note = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_send = nullptr;
};

} // namespace wirechief

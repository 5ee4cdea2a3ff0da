// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/console/commandruns.h"
#include "models/console/textdiff.h"
#include "models/console/texttablemodel.h"
#include "pbx/cli/cli.h"
#include "widgets/console/commandwatch.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace wirechief {

class AnswerTable;
class MarkedText;

/// Sends a command that only shows, once more, to a server by its id.
using AskAgain = std::function<void(
    const QString& serverId, const QString& command, QObject* context, const CommandWatch::Done& done)>;

/// One answer of the console in a window of its own: as text, as a table that sorts and filters, beside
/// another answer, or asked again and again with what has changed marked. Does not hinder the main window.
class AnswerWindow : public QDialog {
    Q_OBJECT
public:
    enum class View : quint8 { Text, Table, Differences };

    /// `whyNotAgain` is a sentence where the command may not be repeated, as one that changes something.
    AnswerWindow(const CommandRuns& runs, CommandRun run, AskAgain askAgain, const QString& whyNotAgain,
        QWidget* parent = nullptr);
    ~AnswerWindow() override;

    /// The table only where the answer is one; the text else.
    void setView(View view);
    [[nodiscard]] View view() const;
    void setWatched(bool watched);
    /// Shows the differences to the answer that is chosen.
    void compare();
    [[nodiscard]] const CommandRun& run() const { return m_run; }

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Read;

    void build(const QString& whyNotAgain);
    void buildTools(QVBoxLayout& layout);
    void buildViews(QVBoxLayout& layout);
    void buildWatch(QVBoxLayout& layout, const QString& whyNotAgain);
    QToolButton* makeViewButton(View view, const QString& text, const QString& toolTip);
    void setRun(CommandRun run, bool follows);
    void take(Read read, bool follows);
    void showText();
    void showTable(bool follows);
    void takeAnswer(const Result<CommandOutput>& output);
    void listOthers();
    void showDiff(const TextDiff& diff);
    void updateFacts();
    void updateViews();
    void copy();
    void askFile();
    void save(const QString& fileName);
    [[nodiscard]] QString shownText(QChar separator) const;
    void say(const QString& text);
    void applyColors();

    const CommandRuns& m_runs;
    CommandRun m_run;
    QStringList m_lines;
    std::optional<TextTable> m_table;
    QList<qsizetype> m_changed; ///< lines that the answer before did not have
    bool m_isTextOld = false; ///< it has not been shown since it was read
    qsizetype m_turns = 0; ///< answers since the watch began
    View m_wanted = View::Table; ///< as soon as it is known whether there is one
    quint64 m_chosenOther = 0; ///< to compare with; 0: the user has chosen none
    quint64 m_reading = 0; ///< the newest text that is being read
    CommandWatch m_watch;
    TextTableModel m_model;
    TextTableRows m_rows;
    QButtonGroup* m_views = nullptr;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_other = nullptr;
    QStackedWidget* m_stack = nullptr;
    MarkedText* m_text = nullptr;
    AnswerTable* m_tableView = nullptr;
    MarkedText* m_diff = nullptr;
    QToolButton* m_watchButton = nullptr;
    QSpinBox* m_pace = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_said = nullptr;
};

} // namespace wirechief

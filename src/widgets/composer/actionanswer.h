// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/actions/answertext.h"
#include "models/console/texttablemodel.h"

#include <QStringListModel>
#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QListView;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace wirechief {

class AnswerTable;
class FormNote;
class MarkedText;

/// What a server answered to an action: as a table, message by message, and as it came.
class ActionAnswer : public QWidget {
    Q_OBJECT
public:
    enum class View : quint8 { Table, Messages, Text };

    explicit ActionAnswer(QWidget* parent = nullptr);

    /// Nothing was sent yet.
    void clear();
    /// One sentence in the place of an answer: why there is none.
    void say(const QString& text, bool isProblem = false);
    /// `facts` says when, how long and what of it is not there. The messages have no secret of the login.
    void show(std::vector<AmiMessage> messages, const QString& facts, bool isProblem);
    /// One more that came later.
    void add(const AmiMessage& message);
    [[nodiscard]] const std::vector<AmiMessage>& messages() const { return m_messages; }
    /// Something that was learned of it since.
    void addFact(const QString& fact, bool isProblem);
    void setView(View view);

Q_SIGNALS:
    /// It was read, and is shown.
    void shown();

private:
    struct Read;
    void buildTools();
    void buildTable();
    void buildMessages();
    void addView(View view, const char* name, const QString& text, const QString& toolTip);
    void read();
    void take(Read read);
    void showMessage(int row);
    void updateFacts();
    void showFacts(const QString& facts);
    void copy();
    [[nodiscard]] QString shownText() const;

    std::vector<AmiMessage> m_messages;
    AnswerText m_read;
    quint64 m_reading = 0; ///< the newest answer that is being read
    QString m_given; ///< facts
    bool m_isProblem = false; ///< that they tell of
    TextTableModel m_model;
    TextTableRows m_rows;
    QStringListModel m_titles;
    QButtonGroup* m_views;
    QWidget* m_tools;
    QLineEdit* m_filter = nullptr;
    QToolButton* m_copy = nullptr;
    QStackedWidget* m_stack;
    AnswerTable* m_table = nullptr;
    QSplitter* m_byMessage = nullptr;
    QListView* m_list = nullptr;
    QTreeWidget* m_headers = nullptr;
    MarkedText* m_text;
    FormNote* m_facts;
};

} // namespace wirechief

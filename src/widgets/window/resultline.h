// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTime>
#include <QTimer>
#include <QWidget>

#include <deque>

class QAction;
class QListWidget;
class QToolButton;

namespace wirechief {

class ElidedLabel;

/// What the last action did, for some seconds: cut at its end where there is no room, told to screen readers.
/// A click on it, or the button beside it, opens the list of what was done before.
class ResultLine : public QWidget {
    Q_OBJECT
public:
    explicit ResultLine(QWidget* parent = nullptr);

    /// `text` is plain and comes from displayText() where a server wrote it. An empty one is no result, and
    /// takes away what is shown.
    void showResult(const QString& text, bool success);
    /// Puts this action beside the result, for as long as that is shown and the action can be used, and has
    /// the text that it has now: with another one it takes back something else. Null: none.
    void offerUndo(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QTime when;
        QString text;
        bool success = true;
    };
    void openList();
    void addRow(const Entry& entry);
    void copySelected();
    void colorize();

    std::deque<Entry> m_entries; ///< the newest is the last
    QPointer<QListWidget> m_list; ///< newest first, while it is open
    ElidedLabel* m_text;
    QToolButton* m_undo;
    QMetaObject::Connection m_changed; ///< of the action behind it
    QToolButton* m_button;
    QTimer m_timer;
    bool m_success = true;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace wirechief {

/// Searches the history backwards while one types, as Ctrl+R in readline: a field for the words, in the place
/// of the prompt, and the line found in the entry beside it. Ctrl+R or Up goes on to older ones, Down back;
/// Return or Tab takes the line into the entry, Esc or Ctrl+G brings back what was there.
class HistorySearch : public QWidget {
    Q_OBJECT
public:
    /// `entry` shows what is found.
    explicit HistorySearch(QLineEdit& entry, QWidget* parent = nullptr);

    /// `lines`: the newest first. What stands in the entry is looked for, if anything.
    void start(const QStringList& lines);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void end(bool takes);
    void find(qsizetype from, bool older);
    void showLine(qsizetype at);
    bool handleKey(const QKeyEvent& key);

    QLineEdit& m_entry;
    QLineEdit* m_words;
    QLabel* m_result;
    QStringList m_lines;
    QString m_before; ///< what stood in the entry
    qsizetype m_at = -1; ///< the line that is shown
    bool m_isRunning = false;
};

} // namespace wirechief

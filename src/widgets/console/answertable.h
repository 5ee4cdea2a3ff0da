// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace wirechief {

class TextTableModel;
class TextTableRows;

/// An answer as a table: a click on a title sorts it, a third one shows the server's own order again.
class AnswerTable : public QTableView {
    Q_OBJECT
public:
    /// Both outlive it; `rows` become those of `texts` that are shown.
    AnswerTable(TextTableModel& texts, TextTableRows& rows, QWidget* parent);

    /// As the server sorted them.
    void unsort();
    /// By the first rows, and by the longest text of all.
    void fitColumns();

private:
    const TextTableModel& m_texts;
    const TextTableRows& m_rows;
};

} // namespace wirechief

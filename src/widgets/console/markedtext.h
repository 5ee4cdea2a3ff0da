// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

#include <vector>

namespace wirechief {

/// Lines of text in fixed width that cannot be edited, some of them on a ground that says what they are. The
/// colour is never alone: who sets a mark writes a sign, too, or says it beside the text.
class MarkedText : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Mark : quint8 { None, Changed, Added, Removed, Gap };

    explicit MarkedText(QWidget* parent = nullptr);

    /// Keeps where the user has scrolled to. Lines without a mark of their own have none.
    void setLines(const QStringList& lines, std::vector<Mark> marks = {});
    [[nodiscard]] Mark markOf(int line) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QColor ground(Mark mark) const;
    void applyFont();

    std::vector<Mark> m_marks;
};

} // namespace wirechief

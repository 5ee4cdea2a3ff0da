// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedtext.h"

#include "widgets/theme/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace wirechief {

namespace {

/// How much of the colour the ground of a line takes: text on it stays as easy to read as beside it.
constexpr double groundShare = 0.14;

QColor mixed(const QColor& paper, const QColor& color)
{
    const auto part = [](int from, int to) { return int(from + groundShare * (to - from)); };
    return {
        part(paper.red(), color.red()), part(paper.green(), color.green()), part(paper.blue(), color.blue())};
}

} // namespace

MarkedText::MarkedText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(8);
    applyFont();
}

void MarkedText::setLines(const QStringList& lines, std::vector<Mark> marks)
{
    const int down = verticalScrollBar()->value();
    const int aside = horizontalScrollBar()->value();
    m_marks = std::move(marks);
    setPlainText(lines.join(u'\n'));
    verticalScrollBar()->setValue(down);
    horizontalScrollBar()->setValue(aside);
}

MarkedText::Mark MarkedText::markOf(int line) const
{
    return line >= 0 && size_t(line) < m_marks.size() ? m_marks[size_t(line)] : Mark::None;
}

QColor MarkedText::ground(Mark mark) const
{
    const ThemeColors& colors = themeColors(palette());
    const QColor paper = palette().color(QPalette::Base);
    switch (mark) {
    case Mark::Changed:
        return colors.glow;
    case Mark::Added:
        return mixed(paper, colors.up);
    case Mark::Removed:
        return mixed(paper, colors.danger);
    case Mark::Gap:
        return colors.window;
    case Mark::None:
        break;
    }
    return paper;
}

void MarkedText::paintEvent(QPaintEvent* event)
{
    if (!m_marks.empty()) {
        QPainter painter(viewport());
        QTextBlock block = firstVisibleBlock();
        for (; block.isValid(); block = block.next()) {
            const QRectF at = blockBoundingGeometry(block).translated(contentOffset());
            if (at.top() > event->rect().bottom())
                break;
            if (const Mark mark = markOf(block.blockNumber()); mark != Mark::None)
                painter.fillRect(QRectF(0, at.top(), viewport()->width(), at.height()), ground(mark));
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void MarkedText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void MarkedText::applyFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
}

} // namespace wirechief

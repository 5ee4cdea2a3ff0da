// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ladderview.h"

#include "base/displaytext.h"
#include "models/calls/calltracereader.h"
#include "models/theme/statecolor.h"
#include "widgets/dialogs/userfile.h"
#include "widgets/theme/theme.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QToolTip>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int arrowLength = 7;
constexpr qreal exportScale = 2.0;
/// Pixels of the longest side of an exported picture: what QImage and image viewers can bear.
constexpr int mostPixels = 30'000;

QString timeText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString stepText(const TraceStep& step)
{
    return step.detail.isEmpty() ? step.what : QString(step.what + u": " + step.detail);
}

} // namespace

LadderView::LadderView(CallTraceReader& reader, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_reader(reader)
{
    setObjectName(QStringLiteral("ladder"));
    setAccessibleName(tr("Ladder"));
    setAccessibleDescription(
        tr("The call's legs as columns and its events as arrows; the time line tells the same as a table"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    connect(&m_reader, &CallTraceReader::traceChanged, this, &LadderView::onTraceChanged);
    onTraceChanged();
}

LadderView::~LadderView() = default;

QSize LadderView::sizeHint() const
{
    return {360, 320};
}

void LadderView::onTraceChanged()
{
    QScrollBar* bar = verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    const int steps = m_reader.rowCount();
    if (m_current >= steps)
        m_current = -1;
    updateScrollBars();
    if (atEnd && steps > m_steps)
        bar->setValue(bar->maximum());
    m_steps = steps;
    viewport()->update();
}

LadderView::Layout LadderView::measured() const
{
    const QFontMetrics metrics(font());
    Layout layout;
    layout.row = 2 * metrics.height() + 6;
    layout.head = metrics.height() + 14;
    layout.time = metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 20;
    const int lanes = std::max(1, int(m_reader.trace().lanes().size()));
    const int room = (viewport()->width() - layout.time) / lanes;
    layout.lane = std::clamp(room, 20 * metrics.averageCharWidth(), 36 * metrics.averageCharWidth());
    return layout;
}

QSize LadderView::wholeSize() const
{
    const Layout layout = measured();
    return {layout.time + layout.lane * int(m_reader.trace().lanes().size()),
        layout.head + layout.row * m_reader.rowCount()};
}

void LadderView::updateScrollBars()
{
    const QSize whole = wholeSize();
    const Layout layout = measured();
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(layout.lane / 2);
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height() - layout.head);
    verticalScrollBar()->setSingleStep(layout.row);
}

int LadderView::stepAt(const QPoint& position) const
{
    const Layout layout = measured();
    const int y = position.y() + verticalScrollBar()->value() - layout.head;
    if (position.y() < layout.head || y < 0 || y / layout.row >= m_reader.rowCount())
        return -1;
    return y / layout.row;
}

void LadderView::setCurrentStep(int step)
{
    if (step == m_current || step < -1 || step >= m_reader.rowCount())
        return;
    m_current = step;
    if (step >= 0) {
        const Layout layout = measured();
        const int top = step * layout.row;
        const int room = viewport()->height() - layout.head;
        QScrollBar* bar = verticalScrollBar();
        bar->setValue(std::clamp(bar->value(), std::min(top, top + layout.row - room), top));
    }
    viewport()->update();
}

// --- painting ---

void LadderView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QPoint offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    paintLadder(painter, event->rect(), offset);
    if (m_reader.rowCount() > 0)
        return;
    painter.setPen(themeColors(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
        m_reader.isReading() ? tr("Reading the log…") : tr("Nothing of this call is in the log yet."));
}

/// Paints the rows that are in `part`; the ladder's upper left corner is at `offset`.
void LadderView::paintLadder(QPainter& painter, const QRect& part, const QPoint& offset) const
{
    const Layout layout = measured();
    const ThemeColors& colors = themeColors(palette());
    const CallTrace& trace = m_reader.trace();
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    const int rows = m_reader.rowCount();
    const int above = layout.head + offset.y();
    const int first = std::clamp((part.top() - above) / layout.row, 0, rows);
    const int last = std::clamp((part.bottom() - above) / layout.row + 1, first, rows);
    painter.save();
    painter.translate(offset.x(), 0);
    const int bottom = above + layout.row * rows;
    painter.setPen(QPen(colors.line, 1, Qt::DashLine));
    for (size_t lane = 0; lane < trace.lanes().size(); ++lane) {
        const int x = layout.time + layout.lane * int(lane) + layout.lane / 2;
        painter.drawLine(x, std::max(above, part.top()), x, std::min(bottom, part.bottom()));
    }
    for (int row = first; row < last; ++row) {
        const int top = above + layout.row * row;
        if (row == m_current)
            painter.fillRect(-offset.x() + part.left(), top, part.width(), layout.row, colors.selection);
        paintStep(painter, trace.steps()[size_t(row)], top, layout);
    }
    painter.restore();
    paintHeads(painter, part, offset);
}

void LadderView::paintHeads(QPainter& painter, const QRect& part, const QPoint& offset) const
{
    const Layout layout = measured();
    const ThemeColors& colors = themeColors(palette());
    const std::vector<TraceLane>& lanes = m_reader.trace().lanes();
    if (lanes.empty())
        return;
    painter.fillRect(part.left(), 0, part.width(), layout.head, colors.window);
    painter.setPen(colors.line);
    painter.drawLine(part.left(), layout.head, part.right(), layout.head);
    const QFontMetrics metrics(font());
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        const QRect place(offset.x() + layout.time + layout.lane * int(lane), 0, layout.lane, layout.head);
        painter.setPen(lanes[lane].isBridge ? colors.muted : colors.text);
        const QString name = lanes[lane].isBridge ? tr("Bridge %1").arg(lanes[lane].name) : lanes[lane].name;
        painter.drawText(place, Qt::AlignCenter, metrics.elidedText(name, Qt::ElideMiddle, layout.lane - 12));
    }
}

void LadderView::paintStep(QPainter& painter, const TraceStep& step, int top, const Layout& layout) const
{
    const ThemeColors& colors = themeColors(palette());
    const QFontMetrics metrics(font());
    painter.setPen(colors.muted);
    painter.drawText(
        QRect(10, top, layout.time - 20, layout.row), Qt::AlignVCenter | Qt::AlignLeft, timeText(step.time));
    if (step.to >= 0 && step.to != step.from) {
        paintArrow(painter, step, top, layout);
        return;
    }
    const QColor ink = stateColor(step.role, palette());
    const int x = layout.time + layout.lane * step.from + layout.lane / 2;
    const QString text = metrics.elidedText(stepText(step), Qt::ElideRight, layout.lane - 22);
    const int width = metrics.horizontalAdvance(text) + 14;
    const QRect box(x - width / 2, top + 4, width, layout.row - 8);
    painter.setPen(ink.isValid() ? ink : colors.line);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(box, 4, 4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ink.isValid() ? ink : colors.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void LadderView::paintArrow(QPainter& painter, const TraceStep& step, int top, const Layout& layout) const
{
    const ThemeColors& colors = themeColors(palette());
    const QFontMetrics metrics(font());
    const auto middle = [&layout](int lane) { return layout.time + layout.lane * lane + layout.lane / 2; };
    const int from = middle(step.isBack ? step.to : step.from);
    const int to = middle(step.isBack ? step.from : step.to);
    const int y = top + layout.row - 8;
    const QColor ink = stateColor(step.role, palette());
    painter.setPen(QPen(ink.isValid() ? ink : colors.text, 1.4));
    painter.drawLine(from, y, to, y);
    const int back = to > from ? -arrowLength : arrowLength;
    painter.setBrush(painter.pen().color());
    const QPoint head[] = {{to, y}, {to + back, y - 4}, {to + back, y + 4}};
    painter.drawPolygon(head, 3);
    painter.setBrush(Qt::NoBrush);
    const int left = std::min(from, to) + 10;
    const int width = std::abs(to - from) - 20;
    const QString text = metrics.elidedText(stepText(step), Qt::ElideRight, width);
    const QRect place(left, y - metrics.height() - 2, width, metrics.height());
    // The lanes between the two ends must not run through the words.
    const int shown = metrics.horizontalAdvance(text) + 6;
    painter.fillRect(QRect(place.center().x() - shown / 2, place.top(), shown, place.height()), colors.panel);
    painter.drawText(place, Qt::AlignCenter, text);
}

// --- events ---

void LadderView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void LadderView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateScrollBars();
        viewport()->update();
    }
}

void LadderView::keyPressEvent(QKeyEvent* event)
{
    const int last = m_reader.rowCount() - 1;
    const int page = std::max(1, verticalScrollBar()->pageStep() / measured().row);
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrentStep(std::max(0, m_current - 1));
        return;
    case Qt::Key_Down:
        setCurrentStep(std::min(last, m_current + 1));
        return;
    case Qt::Key_PageUp:
        setCurrentStep(std::max(0, m_current - page));
        return;
    case Qt::Key_PageDown:
        setCurrentStep(std::min(last, m_current + page));
        return;
    case Qt::Key_Home:
        setCurrentStep(std::min(0, last));
        return;
    case Qt::Key_End:
        setCurrentStep(last);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LadderView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentStep(stepAt(event->pos()));
    QAbstractScrollArea::mousePressEvent(event);
}

bool LadderView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int step = stepAt(help->pos());
    if (step < 0) {
        QToolTip::hideText();
        return true;
    }
    const TraceStep& shown = m_reader.trace().steps()[size_t(step)];
    QToolTip::showText(
        help->globalPos(), toolTipText(QString(timeText(shown.time) + u'\n' + stepText(shown))), viewport());
    return true;
}

// --- export ---

Result<void> LadderView::exportTo(const QString& fileName) const
{
    const QSize whole = wholeSize() + QSize(10, 10);
    const bool asSvg = !fileName.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool painted = true;
    if (asSvg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(whole);
        generator.setViewBox(QRect(QPoint(0, 0), whole));
        generator.setTitle(tr("Ladder of a call"));
        QPainter painter(&generator);
        painter.fillRect(QRect(QPoint(0, 0), whole), palette().base());
        paintLadder(painter, QRect(QPoint(0, 0), whole), {});
    } else {
        const qreal longest = std::max(whole.width(), whole.height());
        const qreal scale = std::min(exportScale, mostPixels / longest);
        QImage image((QSizeF(whole) * scale).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        painted = !image.isNull();
        if (painted) {
            image.fill(palette().base().color());
            QPainter painter(&image);
            paintLadder(painter, QRect(QPoint(0, 0), whole), {});
            painter.end();
            painted = image.save(&buffer, "PNG");
        }
    }
    if (!painted)
        return Error{ErrorKind::Storage,
            tr("%1 was not written: the picture is too large.").arg(displayText(fileName)),
            tr("Save it as SVG.")};
    return writeUserFile(fileName, buffer.data());
}

} // namespace wirechief

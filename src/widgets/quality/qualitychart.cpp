// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qualitychart.h"

#include "pbx/quality/rtpquality.h"
#include "widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace wirechief {

namespace {

using namespace std::chrono_literals;

constexpr int margin = 8;
constexpr int stripGap = 8;
constexpr int plotLines = 2; ///< height of a plot, in lines of text
constexpr double scaleFont = 0.75; ///< of the usual size
/// Reports come every 5 s; where several are missing, the line is broken.
constexpr double longestGap = 16;

} // namespace

QualityChart::QualityChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("qualityChart"));
    setAccessibleName(tr("Course of the quality"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    //: Short for Packet loss
    m_strips = {{tr("Packet loss"), tr("Loss"), QStringLiteral("%"), 5, {}, {}},
        {tr("Jitter"), tr("Jitter"), QStringLiteral("ms"), 30, {}, {}},
        //: Short for Round trip
        {tr("Round trip"), tr("RTT"), QStringLiteral("ms"), 100, {}, {}}};
}

QSize QualityChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {24 * fontMetrics().averageCharWidth(), line * (1 + plotLines) + 4 + line + 2 * margin};
}

template <class Value>
QualityChart::Line QualityChart::lineOf(const RtpFlow& flow, Clock::time_point now, Value value)
{
    Line line;
    for (qsizetype i = 0; i < flow.samples.size(); ++i) {
        const RtpSample& sample = flow.samples.at(i);
        const std::optional<double> known = value(sample);
        const double age = std::chrono::duration<double>(now - sample.at).count();
        if (known && age <= std::chrono::duration<double>(longestTime).count())
            line.append({age, *known});
    }
    return line;
}

void QualityChart::setStream(const RtpStream* stream, int clockRate, Clock::time_point now)
{
    const auto loss = [](const RtpSample& sample) {
        return sample.loss ? std::optional(*sample.loss * 100) : std::nullopt;
    };
    const auto jitter = [clockRate](const RtpSample& sample) {
        return sample.jitter ? std::optional(sample.jitter->milliseconds(clockRate)) : std::nullopt;
    };
    const auto roundTrip = [](const RtpSample& sample) {
        return sample.roundTrip ? std::optional(*sample.roundTrip * 1000) : std::nullopt;
    };
    const RtpStream none;
    const RtpStream& shown = stream ? *stream : none;
    m_strips[0].sent = lineOf(shown.sent, now, loss);
    m_strips[0].received = lineOf(shown.received, now, loss);
    m_strips[1].sent = lineOf(shown.sent, now, jitter);
    m_strips[1].received = lineOf(shown.received, now, jitter);
    m_strips[2].sent = lineOf(shown.sent, now, roundTrip);
    double oldest = 0;
    for (const Strip& strip : std::as_const(m_strips)) {
        for (const Point& point : strip.sent + strip.received)
            oldest = std::max(oldest, point.age);
    }
    m_shownTime = oldest <= 60 ? 1min : oldest <= 120 ? 2min : longestTime;
    describe();
    update();
}

QString QualityChart::valueText(const Strip& strip, double value) const
{
    return QString(locale().toString(value, 'f', value < 10 ? 1 : 0) + u' ' + strip.unit);
}

std::optional<double> QualityChart::currentOf(const Strip& strip)
{
    std::optional<double> current;
    for (const Line* line : {&strip.sent, &strip.received}) {
        if (!line->isEmpty())
            current = std::max(current.value_or(0), line->constLast().value);
    }
    return current;
}

/// For those who do not see the lines: the last values and the highest ones.
void QualityChart::describe()
{
    QStringList sentences;
    for (const Strip& strip : std::as_const(m_strips)) {
        const Line both = strip.sent + strip.received;
        if (both.isEmpty())
            continue;
        const auto highest = std::max_element(
            both.begin(), both.end(), [](const Point& a, const Point& b) { return a.value < b.value; });
        //: Of a figure: its last value and its highest one
        sentences.append(
            tr("%1: now %2, at most %3.")
                .arg(strip.title, valueText(strip, *currentOf(strip)), valueText(strip, highest->value)));
    }
    const QString text = sentences.join(u' ');
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void QualityChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const int strips = int(m_strips.size());
    const int stripWidth = (width() - 2 * margin - (strips - 1) * stripGap) / strips;
    QRect area(margin, margin, stripWidth, line * (1 + plotLines));
    for (const Strip& strip : m_strips) {
        paintStrip(painter, area, strip);
        area.translate(stripWidth + stripGap, 0);
    }
    paintLegend(painter, QRect(margin, area.bottom() + 5, width() - 2 * margin, line));
}

void QualityChart::paintStrip(QPainter& painter, const QRect& area, const Strip& strip) const
{
    const ThemeColors& colors = themeColors(palette());
    double top = strip.least;
    for (const Point& point : strip.sent + strip.received)
        top = std::max(top, point.value);
    const QRect head(area.left(), area.top(), area.width(), fontMetrics().height());
    const std::optional<double> current = currentOf(strip);
    const QString now = current ? valueText(strip, *current) : QStringLiteral("–");
    const int room = head.width() - fontMetrics().horizontalAdvance(now) - 6;
    const bool fits = fontMetrics().horizontalAdvance(strip.title) <= room;
    const QString title = fits ? strip.title : strip.shortTitle;
    painter.setPen(colors.muted);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setPen(colors.text);
    if (const int used = fontMetrics().horizontalAdvance(title); used <= room)
        painter.drawText(head.adjusted(used + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, now);
    const QRect plot = area.adjusted(0, head.height() + 2, 0, 0);
    paintScale(painter, plot, QString(locale().toString(top, 'f', 0) + u' ' + strip.unit));
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(plot.left(), plot.top() + 0.5), QPointF(plot.right(), plot.top() + 0.5));
    painter.drawLine(QPointF(plot.left(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5));
    paintLine(painter, plot, strip.received, top, true);
    paintLine(painter, plot, strip.sent, top, false);
}

/// Small, and below the lines: it is no value.
void QualityChart::paintScale(QPainter& painter, const QRect& plot, const QString& text) const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * scaleFont);
    painter.setFont(small);
    painter.setPen(themeColors(palette()).muted);
    painter.drawText(plot.adjusted(0, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop, text);
    painter.setFont(font());
}

void QualityChart::paintLine(
    QPainter& painter, const QRect& area, const Line& line, double top, bool dashed) const
{
    const ThemeColors& colors = themeColors(palette());
    const double whole = std::chrono::duration<double>(m_shownTime).count();
    QPen pen(dashed ? colors.held : colors.accent, 1.6);
    if (dashed)
        pen.setDashPattern({2.5, 2});
    QPainterPath path;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF point(area.right() - line[i].age / whole * area.width(),
            area.bottom() - line[i].value / top * (area.height() - 2));
        const bool joined = i > 0 && line[i - 1].age - line[i].age <= longestGap;
        const bool goesOn = i + 1 < line.size() && line[i].age - line[i + 1].age <= longestGap;
        if (joined)
            path.lineTo(point);
        else
            path.moveTo(point);
        if (!joined && !goesOn) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(pen.color());
            painter.drawEllipse(point, 2, 2);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(path);
}

void QualityChart::paintLegend(QPainter& painter, const QRect& area) const
{
    const ThemeColors& colors = themeColors(palette());
    const int middle = area.center().y();
    int left = area.left();
    for (const bool dashed : {false, true}) {
        QPen pen(dashed ? colors.held : colors.accent, 1.6);
        if (dashed)
            pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.drawLine(left, middle, left + 20, middle);
        const QString text = dashed ? tr("Received") : tr("Sent");
        painter.setPen(colors.muted);
        painter.drawText(
            area.adjusted(left - area.left() + 26, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += 26 + fontMetrics().horizontalAdvance(text) + 14;
    }
    const QString time = tr("last %Ln minute(s)", nullptr, int(m_shownTime.count()));
    if (fontMetrics().horizontalAdvance(time) <= area.right() - left)
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, time);
}

} // namespace wirechief

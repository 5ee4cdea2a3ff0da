// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/core/liveclock.h"

#include <QList>
#include <QWidget>

#include <chrono>
#include <optional>

namespace wirechief {

struct RtpFlow;
struct RtpStream;

/// Loss, jitter and round trip of one stream over the last minutes: three strips side by side, what the
/// server sends as a solid line, what it receives as a dashed one. By each title stands the last value, of
/// both directions the higher one; where the scale ends stands at the axis.
class QualityChart : public QWidget {
    Q_OBJECT
public:
    using Clock = LiveClock;
    static constexpr std::chrono::minutes longestTime{5};

    explicit QualityChart(QWidget* parent = nullptr);

    /// Copies what it needs; null: nothing is shown.
    void setStream(const RtpStream* stream, int clockRate, Clock::time_point now = Clock::now());

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Point {
        double age = 0; ///< seconds
        double value = 0;
    };
    using Line = QList<Point>;
    struct Strip {
        QString title;
        QString shortTitle; ///< where the other one does not fit
        QString unit;
        double least = 0; ///< the scale ends no lower
        Line sent;
        Line received;
    };
    template <class Value>
    static Line lineOf(const RtpFlow& flow, Clock::time_point now, Value value);
    void paintStrip(QPainter& painter, const QRect& area, const Strip& strip) const;
    void paintLine(QPainter& painter, const QRect& area, const Line& line, double top, bool dashed) const;
    void paintLegend(QPainter& painter, const QRect& area) const;
    void paintScale(QPainter& painter, const QRect& plot, const QString& text) const;
    [[nodiscard]] QString valueText(const Strip& strip, double value) const;
    [[nodiscard]] static std::optional<double> currentOf(const Strip& strip);
    void describe();

    QList<Strip> m_strips;
    std::chrono::minutes m_shownTime{1}; ///< grows with the call
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QAbstractScrollArea>

namespace wirechief {

class CallTraceReader;
struct TraceStep;

/// A call as a ladder: its legs as columns, what happened between them as arrows, time downwards. The lane
/// heads stay in sight. Up and Down move from step to step.
class LadderView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// The reader must outlive it.
    explicit LadderView(CallTraceReader& reader, QWidget* parent = nullptr);
    ~LadderView() override;

    void setCurrentStep(int step);
    /// The whole ladder as a picture, in the present colours: SVG or PNG, by the file's name.
    [[nodiscard]] Result<void> exportTo(const QString& fileName) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// Sizes in pixels, from the font.
    struct Layout {
        int head = 0; ///< height of the lane heads
        int row = 0;
        int time = 0; ///< width of the column of times
        int lane = 0; ///< width
    };
    void onTraceChanged();
    void updateScrollBars();
    [[nodiscard]] Layout measured() const;
    [[nodiscard]] QSize wholeSize() const;
    [[nodiscard]] int stepAt(const QPoint& position) const;
    void paintLadder(QPainter& painter, const QRect& part, const QPoint& offset) const;
    void paintHeads(QPainter& painter, const QRect& part, const QPoint& offset) const;
    void paintStep(QPainter& painter, const TraceStep& step, int top, const Layout& layout) const;
    void paintArrow(QPainter& painter, const TraceStep& step, int top, const Layout& layout) const;

    CallTraceReader& m_reader;
    int m_current = -1;
    int m_steps = 0; ///< at the last look
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollBar>
#include <QTimer>

namespace wirechief {

/// A scroll bar that repaints only where its slider would be seen to move: beside a table whose rows come and
/// go all the time it costs as much as the table otherwise.
class CalmScrollBar : public QScrollBar {
    Q_OBJECT
public:
    explicit CalmScrollBar(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void sliderChange(SliderChange change) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect slider() const;

    QRect m_painted; ///< the slider, as it is on the screen
    QTimer m_look; ///< once a batch of changes is through
};

} // namespace wirechief

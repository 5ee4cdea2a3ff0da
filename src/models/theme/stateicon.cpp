// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stateicon.h"

#include "statecolor.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace wirechief {

namespace {

void drawShape(QPainter& painter, const QRectF& shape, StateRole role, const QColor& color)
{
    const auto bar = [&](qreal left) {
        painter.fillRect(
            QRectF(shape.left() + left * shape.width(), shape.top(), shape.width() / 4, shape.height()),
            color);
    };
    switch (role) {
    case StateRole::None:
        return;
    case StateRole::Up:
        painter.setBrush(color);
        painter.drawEllipse(shape);
        return;
    case StateRole::Ringing:
        painter.drawEllipse(shape);
        painter.setBrush(color);
        painter.drawPie(shape, 90 * 16, 180 * 16);
        return;
    case StateRole::Held:
        bar(1.0 / 6);
        bar(7.0 / 12);
        return;
    case StateRole::Down:
        painter.drawEllipse(shape);
        return;
    case StateRole::Busy:
        painter.fillRect(shape, color);
        return;
    case StateRole::Warning:
    case StateRole::Stuck:
        painter.setBrush(color);
        painter.drawPolygon(
            QPolygonF({QPointF(shape.center().x(), shape.top()), shape.bottomRight(), shape.bottomLeft()}));
        return;
    case StateRole::Error:
        painter.drawLine(shape.topLeft(), shape.bottomRight());
        painter.drawLine(shape.topRight(), shape.bottomLeft());
        return;
    }
}

/// Draws when asked, so that a change of palette or scale needs no new icon.
class StateIconEngine : public QIconEngine {
public:
    explicit StateIconEngine(StateRole role)
        : m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        paintStateSign(*painter, rect, m_role, stateColor(m_role, QGuiApplication::palette()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new StateIconEngine(m_role); }

private:
    StateRole m_role;
};

} // namespace

QIcon stateIcon(StateRole role)
{
    return role == StateRole::None ? QIcon() : QIcon(new StateIconEngine(role));
}

void paintStateSign(QPainter& painter, const QRectF& box, StateRole role, const QColor& color)
{
    const qreal side = 0.6 * qMin(box.width(), box.height());
    QRectF shape(0, 0, side, side);
    shape.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, qMax(1.0, side / 7)));
    painter.setBrush(Qt::NoBrush);
    drawShape(painter, shape, role, color);
    painter.restore();
}

} // namespace wirechief

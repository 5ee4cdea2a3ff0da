// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stateicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace wirechief {

namespace {

/// Draws when asked, so that a change of palette or scale needs no new icon.
class StateIconEngine : public QIconEngine {
public:
    explicit StateIconEngine(StateRole role)
        : m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const QColor color = stateColor(m_role, QGuiApplication::palette());
        const qreal side = 0.6 * qMin(rect.width(), rect.height());
        QRectF shape(0, 0, side, side);
        shape.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color, qMax(1.0, side / 7)));
        painter->setBrush(Qt::NoBrush);
        drawShape(*painter, shape, color);
        painter->restore();
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
    void drawShape(QPainter& painter, const QRectF& shape, const QColor& color) const
    {
        switch (m_role) {
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
            painter.fillRect(
                QRectF(shape.left() + shape.width() / 6, shape.top(), shape.width() / 4, shape.height()),
                color);
            painter.fillRect(QRectF(shape.right() - shape.width() * 5 / 12, shape.top(), shape.width() / 4,
                                 shape.height()),
                color);
            return;
        case StateRole::Down:
            painter.drawEllipse(shape);
            return;
        case StateRole::Busy:
            painter.fillRect(shape, color);
            return;
        case StateRole::Warning:
            painter.setBrush(color);
            painter.drawPolygon(QPolygonF(
                {QPointF(shape.center().x(), shape.top()), shape.bottomRight(), shape.bottomLeft()}));
            return;
        case StateRole::Error:
            painter.drawLine(shape.topLeft(), shape.bottomRight());
            painter.drawLine(shape.topRight(), shape.bottomLeft());
            return;
        }
    }

    StateRole m_role;
};

} // namespace

QIcon stateIcon(StateRole role)
{
    return role == StateRole::None ? QIcon() : QIcon(new StateIconEngine(role));
}

} // namespace wirechief

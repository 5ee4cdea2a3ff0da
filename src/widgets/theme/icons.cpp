// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace wirechief {

namespace {

/// Renders an SVG whose ink is written as "currentColor" in the theme's colour of the moment.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QString name, QColor ThemeColors::*color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, 1.0));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal /*scale*/) override
    {
        const ThemeColors& colors = themeColors(QGuiApplication::palette());
        const QColor ink = mode == QIcon::Disabled ? colors.disabled : colors.*m_color;
        const QString key
            = QStringLiteral("wirechief-%1-%2-%3x%4")
                  .arg(m_name, ink.name(), QString::number(size.width()), QString::number(size.height()));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(drawing(ink)).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_color); }

private:
    [[nodiscard]] QByteArray drawing(const QColor& ink) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? file.readAll().replace("currentColor", ink.name().toLatin1()) : QByteArray();
    }

    QString m_name;
    QColor ThemeColors::*m_color;
};

} // namespace

QIcon themedIcon(const QString& name, QColor ThemeColors::*color)
{
    return QIcon(new ThemedIconEngine(name, color));
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formnote.h"

#include "dialogtools.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QEvent>

namespace wirechief {

FormNote::FormNote(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void FormNote::keepPlace()
{
    QSizePolicy kept = sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    setSizePolicy(kept);
    setMinimumHeight(fontMetrics().lineSpacing());
}

void FormNote::showProgress(const QString& text)
{
    say(text, false);
}

void FormNote::showProblem(const QString& text)
{
    say(text, true);
}

void FormNote::say(const QString& text, bool isProblem)
{
    m_isProblem = isProblem;
    showNote(this, breakLongWords(text));
    colorize();
}

void FormNote::colorize()
{
    const ThemeColors& colors = themeColors(QApplication::palette());
    const QColor color = m_isProblem ? colors.danger : colors.text;
    if (palette().color(QPalette::WindowText) != color)
        setInk(this, color);
}

void FormNote::changeEvent(QEvent* event)
{
    // A style sheet that is set anew puts old palettes back.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colorize();
    QLabel::changeEvent(event);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "themestyle.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace wirechief {

namespace {

/// The palette from which Fusion mixes the outline that we want: it takes Window, darkened to 1/1.4, and
/// Highlight for what has the focus.
QPalette outlinePalette(QPalette palette)
{
    const ThemeColors& colors = themeColors(palette);
    palette.setColor(QPalette::Highlight, colors.accent);
    if (&colors == &darkColors())
        palette.setColor(QPalette::Window, colors.disabled.lighter(140));
    return palette;
}

void drawBorder(QPainter& painter, const QStyleOption& option, qreal width, const QBrush& inside)
{
    constexpr qreal radius = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(inside);
    painter.setPen(QPen(themeColors(option.palette).accent, width));
    painter.drawRoundedRect(
        QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.restore();
}

/// Fusion's own is a border of the button in another shade.
void drawFocusRing(QPainter& painter, const QStyleOption& option)
{
    drawBorder(painter, option, 2, Qt::NoBrush);
}

/// Fusion's own is the button in another shade, which is hardly seen in dark colours.
void drawCheckedButton(QPainter& painter, const QStyleOption& option)
{
    drawBorder(painter, option, 1, themeColors(option.palette).selection);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        frame && element == PE_FrameLineEdit) {
        QStyleOptionFrame copy(*frame);
        copy.palette = outlinePalette(copy.palette);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    } else if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
               button && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)) {
        QStyleOptionButton copy(*button);
        copy.palette = outlinePalette(copy.palette);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    } else if (element == PE_PanelButtonCommand && option->state.testFlag(State_On)) {
        drawCheckedButton(*painter, *option);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    if (element == PE_PanelButtonCommand && option->state.testFlag(State_HasFocus))
        drawFocusRing(*painter, *option);
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonBevel && button
        && button->features.testFlag(QStyleOptionButton::CommandLinkButton)
        && button->state.testFlag(State_HasFocus)) {
        // Fusion gives these a panel, and so a ring, only below the mouse.
        QStyleOptionButton copy(*button);
        copy.state |= State_MouseOver;
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox) {
        QStyleOptionSpinBox copy(*spin);
        copy.palette = outlinePalette(copy.palette);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
               combo && combo->editable && control == CC_ComboBox) {
        QStyleOptionComboBox copy(*combo);
        copy.palette = outlinePalette(copy.palette);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    constexpr int buttonPadding = 12; // Fusion's buttons fit their text to the pixel
    const QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_PushButton)
        return needed;
    return {std::max(needed.width(), size.width() + 2 * buttonPadding), needed.height()};
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_Menu_Scrollable)
        return 1; // else one that is too long for the screen gets columns, and those beyond it cannot be
                  // reached
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace wirechief

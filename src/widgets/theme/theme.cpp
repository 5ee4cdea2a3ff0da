// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "models/theme/statecolor.h"
#include "themestyle.h"

#include <QApplication>
#include <QEvent>

#include <cmath>

namespace wirechief {

namespace {

QPalette paletteOf(const ThemeColors& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::ToolTipBase, c.panel);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.held);
    p.setColor(QPalette::Light, c.panel);
    p.setColor(QPalette::Midlight, c.raised);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.muted);
    p.setColor(QPalette::Shadow, c.line.darker());
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.raised);
    // An entry without a text has nothing else that could be grey.
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    return p;
}

/// The colours of states come from where the models take them.
ThemeColors withStates(ThemeColors colors)
{
    const QPalette palette = paletteOf(colors);
    colors.muted = stateColor(StateRole::Down, palette);
    colors.up = stateColor(StateRole::Up, palette);
    colors.ringing = stateColor(StateRole::Ringing, palette);
    colors.held = stateColor(StateRole::Held, palette);
    colors.danger = stateColor(StateRole::Error, palette);
    return colors;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
        + 0.0722 * linear(double(color.blueF()));
}

} // namespace

QColor ThemeColors::environment(const Environment& environment) const
{
    switch (environment.kind) {
    case Environment::Production:
        return danger;
    case Environment::Test:
        return ringing;
    case Environment::Development:
        return up;
    case Environment::Own:
        switch (environment.color) {
        case Environment::Blue:
            return accent;
        case Environment::Violet:
            return held;
        case Environment::Teal:
            return teal;
        case Environment::Pink:
            return pink;
        case Environment::Gray:
            return muted;
        }
        break;
    case Environment::None:
        break;
    }
    return line;
}

const ThemeColors& lightColors()
{
    static const ThemeColors colors = withStates({.window = QColor(0xf3f4f6),
        .panel = QColor(0xffffff),
        .raised = QColor(0xf8f9fb),
        .selection = QColor(0xdbe7fb),
        .glow = QColor(0xfff3c4),
        .alarm = QColor(0xffebe8),
        .line = QColor(0xd5dae1),
        .disabled = QColor(0x9aa3af),
        .text = QColor(0x1b2430),
        .accent = QColor(0x1f5fbf),
        .onAccent = QColor(0xffffff),
        .teal = QColor(0x0b6b72),
        .pink = QColor(0xa3246c),
        .example = QColor(0x66707b),
        .muted = {},
        .up = {},
        .ringing = {},
        .held = {},
        .danger = {}});
    return colors;
}

const ThemeColors& darkColors()
{
    static const ThemeColors colors = withStates({.window = QColor(0x1c2026),
        .panel = QColor(0x22272e),
        .raised = QColor(0x2a3038),
        .selection = QColor(0x27405f),
        .glow = QColor(0x4a4120),
        .alarm = QColor(0x47262a),
        .line = QColor(0x3a424d),
        .disabled = QColor(0x6b7685),
        .text = QColor(0xe3e8ef),
        .accent = QColor(0x85b5ff),
        .onAccent = QColor(0x10161e),
        .teal = QColor(0x5fd0d4),
        .pink = QColor(0xff9bd0),
        .example = QColor(0x858f9d),
        .muted = {},
        .up = {},
        .ringing = {},
        .held = {},
        .danger = {}});
    return colors;
}

const ThemeColors& themeColors(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColors() : lightColors();
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    QApplication::setStyle(new ThemeStyle);
    m_dark = systemIsDark();
    apply();
    qApp->installEventFilter(this);
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    const bool dark = appearance == Appearance::System ? systemIsDark() : appearance == Appearance::Dark;
    m_dark = dark;
    apply();
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* object, QEvent* event)
{
    // The desktop switched between light and dark: windows get a ThemeChange.
    if (event->type() == QEvent::ThemeChange && !m_asking && m_appearance == Appearance::System) {
        const bool dark = systemIsDark();
        if (dark != m_dark)
            setAppearance(Appearance::System);
        else
            apply();
    }
    return QObject::eventFilter(object, event);
}

void Theme::apply()
{
    QPalette palette = paletteOf(colors());
    QApplication::setPalette(palette);
    // Labels and empty lists have that role too, for what explains; only entries have examples.
    palette.setColor(QPalette::PlaceholderText, colors().example);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, colors().disabled);
    QApplication::setPalette(palette, "QLineEdit");
}

bool Theme::systemIsDark()
{
    // An empty application palette lets the platform's own one through.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QString Theme::windowStyleSheet() const
{
    QString sheet = QStringLiteral(R"(
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QMenuBar { background: @panel; }
QMenuBar::item { padding: 4px 9px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selection; color: @text; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; spacing: 6px; padding: 4px 8px 6px 8px; }
QToolBar::separator { background: @line; width: 1px; margin: 4px 4px; }
QToolBar QToolButton { background: @panel; border: 1px solid @line; border-radius: 4px; padding: 3px 9px 3px 7px; }
QToolBar QToolButton:hover { background: @window; }
QToolBar QToolButton:pressed { background: @selection; }
QToolBar QToolButton:focus { border-color: @accent; }
QToolBar QToolButton:disabled { color: @disabled; }
QToolBar QToolButton#reloadButton { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QToolBar QToolButton#reloadMenuButton { border-left: none; border-top-left-radius: 0; border-bottom-left-radius: 0; padding: 3px 3px; }
QToolBar QToolButton#reloadMenuButton::menu-indicator { image: none; }
QToolBar QToolButton#reloadButton:enabled, QToolBar QToolButton#reloadMenuButton:enabled { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QToolBar QToolButton#reloadButton:enabled { border-right-color: @onAccent; }
QToolBar QToolButton#reloadButton:enabled:hover, QToolBar QToolButton#reloadMenuButton:enabled:hover { border-color: @text; }
QToolBar QToolButton#reloadButton:enabled:focus, QToolBar QToolButton#reloadMenuButton:enabled:focus { border-color: @text; }
QToolBar QToolButton#hangUpButton:enabled { color: @danger; }
QFrame#sidePanel, QWidget#pageArea { background: @panel; }
QLabel[section="true"] { color: @muted; font-size: 8pt; font-weight: 600; padding: 7px 10px 3px 10px; }
QTreeView#servers, QListView#pages { background: @panel; border: none; }
QTreeView#completions, QTreeView#filterOffers { border: 1px solid @line; }
QTreeView#servers::item, QListView#pages::item { padding: 3px 4px; border: none; }
QTreeView#servers::item:selected, QListView#pages::item:selected { background: @selection; color: @text; }
QTreeView#servers::item:hover:!selected, QListView#pages::item:hover:!selected { background: @window; }
QMainWindow > QTabBar { background: @window; }
QMainWindow > QTabBar::tab { background: @window; color: @muted; border: none; border-right: 1px solid @line; border-top: 2px solid @window; padding: 5px 14px; }
QMainWindow > QTabBar::tab:selected { background: @panel; color: @text; border-top-color: @accent; font-weight: 600; }
QMainWindow > QTabBar::tab:hover:!selected { color: @text; }
QMainWindow > QTabBar::tab:selected:focus { border: 2px solid @accent; padding: 5px 13px 3px 12px; }
QStatusBar { background: @window; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QLineEdit#connectionStatus { background: transparent; border: none; padding: 0; }
QWidget#pageArea QHeaderView, QDockWidget QHeaderView, QDialog#answerWindow QHeaderView { background: @window; }
QWidget#pageArea QHeaderView::section, QDockWidget QHeaderView::section, QDialog#answerWindow QHeaderView::section { background: @window; color: @muted; border: none; border-right: 1px solid @line; border-bottom: 1px solid @line; padding: 4px 4px; font-weight: 400; }
QWidget#pageArea QToolButton, QDockWidget QToolButton, QDialog#answerWindow QToolButton { background: @panel; border: 1px solid @line; border-radius: 4px; padding: 2px 8px; }
QWidget#pageArea QToolButton:hover, QDockWidget QToolButton:hover, QDialog#answerWindow QToolButton:hover { background: @window; }
QWidget#pageArea QToolButton:checked, QDockWidget QToolButton:checked, QDialog QToolButton:checked, QDialog#answerWindow QToolButton:checked { background: @selection; border-color: @accent; }
QWidget#pageArea QToolButton:pressed, QDockWidget QToolButton:pressed, QDialog#answerWindow QToolButton:pressed { background: @selection; }
QWidget#pageArea QToolButton:focus, QDockWidget QToolButton:focus, QDialog#answerWindow QToolButton:focus { border-color: @accent; }
QWidget#pageArea QToolButton:disabled, QDockWidget QToolButton:disabled, QDialog#answerWindow QToolButton:disabled { color: @disabled; }
QWidget#pageArea QToolButton[popupMode="2"], QDockWidget QToolButton[popupMode="2"], QDialog#answerWindow QToolButton[popupMode="2"] { padding-right: 20px; }
QWidget#pageArea QToolButton::menu-indicator, QDockWidget QToolButton::menu-indicator, QDialog#answerWindow QToolButton::menu-indicator { subcontrol-origin: border; subcontrol-position: right center; right: 6px; }
QSplitter#sideSplitter::handle { background: @panel; border-top: 1px solid @line; }
QSplitter#sideSplitter::handle:hover { border-top-color: @accent; }
QWidget#dockTitle QToolButton { border: none; background: transparent; padding: 3px; }
QWidget#dockTitle QToolButton:hover { background: @selection; }
QWidget#pageArea QToolButton#messageClose { border: none; background: transparent; padding: 2px; }
QToolBar QLineEdit, QWidget#pageArea QLineEdit, QDockWidget QLineEdit { background: @panel; border: 1px solid @line; border-radius: 4px; padding: 3px 6px; }
QToolBar QLineEdit:focus, QWidget#pageArea QLineEdit:focus, QDockWidget QLineEdit:focus { border-color: @accent; }
QDockWidget > QWidget, QWidget#overviewContent { background: @panel; }
QDockWidget QPushButton { background: @panel; border: 1px solid @line; border-radius: 4px; padding: 3px 9px; }
QDockWidget QPushButton:hover { background: @window; }
QDockWidget QPushButton:pressed { background: @selection; }
QDockWidget QPushButton:focus { border-color: @accent; }
QDockWidget QPushButton:disabled { color: @disabled; }
QWidget#pageArea QTableView, QWidget#pageArea QAbstractScrollArea { border: none; }
QDialog#composerWindow QPlainTextEdit, QDialog#manyWindow QPlainTextEdit { border: 1px solid @line; border-radius: 2px; }
QDialog#composerWindow QPlainTextEdit:focus, QDialog#manyWindow QPlainTextEdit:focus { border-color: @accent; }
)");
    const ThemeColors& c = colors();
    // Longer names first: "@line" must not eat the beginning of another one.
    const QList<QPair<QLatin1String, QColor>> names{{QLatin1String("@selection"), c.selection},
        {QLatin1String("@disabled"), c.disabled}, {QLatin1String("@onAccent"), c.onAccent},
        {QLatin1String("@accent"), c.accent}, {QLatin1String("@danger"), c.danger},
        {QLatin1String("@window"), c.window}, {QLatin1String("@panel"), c.panel},
        {QLatin1String("@muted"), c.muted}, {QLatin1String("@line"), c.line},
        {QLatin1String("@text"), c.text}};
    for (const auto& [name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace wirechief

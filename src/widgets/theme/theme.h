// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/servers/serverprofile.h"
#include "profiles/settings/appearance.h"

#include <QColor>
#include <QObject>
#include <QPalette>

namespace wirechief {

/// The program's colours, by what they mean. Text in `text`, `muted` and the state colours has a contrast of
/// at least 4.5 : 1 on each of the surfaces; `onAccent` has it on `accent`. `example` has it on `panel` and
/// `window`, and is by 2.5 : 1 paler than `text`, so that nobody takes it for what was entered.
struct ThemeColors {
    QColor window, panel, raised, selection, glow, alarm; ///< surfaces
    QColor line, disabled; ///< separators; text of what cannot be used now
    QColor text, accent, onAccent;
    QColor teal, pink; ///< of own environments
    QColor example; ///< in an empty entry
    QColor muted, up, ringing, held, danger; ///< from stateColor() of the models

    /// The colour of an environment's band; `line` where there is none.
    [[nodiscard]] QColor environment(const Environment& environment) const;
};

[[nodiscard]] const ThemeColors& lightColors();
[[nodiscard]] const ThemeColors& darkColors();
/// The colours that fit a widget's palette.
[[nodiscard]] const ThemeColors& themeColors(const QPalette& palette);

/// Contrast of two opaque colours after WCAG 2: 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// Sets the application's style and palette, and says when they change.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const ThemeColors& colors() const { return m_dark ? darkColors() : lightColors(); }
    /// For the main window: what a palette cannot say (flat panels, toolbar buttons, tabs).
    [[nodiscard]] QString windowStyleSheet() const;

    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] static bool systemIsDark();

    Appearance m_appearance = Appearance::System;
    bool m_dark = false;
    bool m_asking = false; ///< the system's palette is being looked at
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace wirechief {

/// The colours of a terminal that text can ask for (ECMA-48, SGR 30 to 37 and 90 to 97): what they look like
/// is the theme's business.
enum class AnsiColor : quint8 { Default, Black, Red, Green, Yellow, Blue, Magenta, Cyan, White };

/// A part of a line that looks the same.
struct AnsiRun {
    QByteArray text;
    AnsiColor color = AnsiColor::Default;
    bool bold = false;
};

/// Takes the codes ESC [ … m out of text that a terminal would obey; a style lasts until the next code, also
/// on the next line. Backgrounds and everything else that they may ask for is left out. Other codes stay in
/// the text: where it is shown, they become visible.
class AnsiReader {
public:
    [[nodiscard]] QList<AnsiRun> read(QByteArrayView line);

private:
    void obey(QByteArrayView parameters);

    AnsiColor m_color = AnsiColor::Default;
    bool m_bold = false;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace wirechief {

/// What a server is used for: how careful the program is with it, and the colour of its band. A value.
struct Environment {
    enum Kind : quint8 { None, Production, Test, Development, Own };
    /// What the user can give an own one. The first three kinds have colours that nothing else has.
    enum Color : quint8 { Blue, Violet, Teal, Pink, Gray };

    Kind kind = None;
    QString name; ///< of an own one, else empty
    Color color = Blue; ///< of an own one

    Environment() = default;
    Environment(Kind environmentKind) // implicit: that is what one is, but for own ones
        : kind(environmentKind)
    {
    }
    [[nodiscard]] static Environment own(const QString& name, Color color);

    bool operator==(const Environment&) const = default;
};

/// `Production`, `Test`, `Development`, the name of an own one, or an empty text; translated.
[[nodiscard]] QString environmentText(const Environment& environment);
/// Of a file or a command line: the names in English, German and the language of the program; else an own
/// one.
[[nodiscard]] Environment environmentOfWord(const QString& word);
/// What environmentOfWord() reads in every language; empty for none.
[[nodiscard]] QString environmentWord(const Environment& environment);

} // namespace wirechief

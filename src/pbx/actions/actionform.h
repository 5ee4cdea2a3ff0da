// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

#include <optional>

namespace wirechief {

/// One header that an action takes.
struct ActionParameter {
    enum class Kind : quint8 {
        Text,
        Number,
        Channel, ///< the name of one
        Module, ///< the name of one
        Secret,
        Lines, ///< may come several times: a value a line
    };

    QByteArray name;
    bool isRequired = false;
    Kind kind = Kind::Text;
    QStringList choices = {}; ///< values that it may have; others are possible
    QString help = {}; ///< display text; a line or more
};

/// An action with all that it takes on a server, those that it cannot do without first.
struct ActionForm {
    QByteArray name;
    QString summary; ///< display text; may be empty
    QByteArrayList classes; ///< any one of which it needs; none: every login may send it
    QString since; ///< exact releases, "18.19.0, 20.4.0"; empty: not known
    QList<ActionParameter> parameters;

    /// Without case; null: it has none of this name.
    [[nodiscard]] const ActionParameter* find(QByteArrayView parameter) const;
};

/// From what this program knows of all releases; nothing where it does not know the action. `release` null:
/// whatever any of them takes.
[[nodiscard]] std::optional<ActionForm> knownForm(QByteArrayView action, const QVersionNumber& release);

/// All actions that releases from 1.4 on have had; where `release` is not null, those that it may have.
[[nodiscard]] QByteArrayList knownActionNames(const QVersionNumber& release);

/// The command that asks a server about an action; from 1.4 on, with all parameters from 1.8 on.
[[nodiscard]] QString actionHelpCommand(QByteArrayView action);

/// Reads its answer (main/manager.c, handle_showmancmd()): what the action takes, with the server's words.
/// Nothing where it says of no header.
[[nodiscard]] std::optional<ActionForm> readActionHelp(QByteArrayView action, QByteArrayView text);

} // namespace wirechief

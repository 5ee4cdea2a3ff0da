// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "favouritewords.h"
#include "profiles/settings/commandfavourites.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QKeySequenceEdit;
class QLineEdit;

namespace wirechief {

class FormNote;

/// One favourite: its name, command and keys. Stays open while something is wrong with it. Deletes itself.
class FavouriteDialog : public QDialog {
    Q_OBJECT
public:
    /// What is wrong with it, as a sentence; empty: nothing.
    using Check = std::function<QString(const CommandFavourite&)>;
    FavouriteDialog(const QString& title, const CommandFavourite& favourite, const FavouriteWords& words,
        Check check, QWidget* parent);

    [[nodiscard]] CommandFavourite favourite() const;

private:
    void refresh();

    Check m_check;
    QLineEdit* m_name;
    QLineEdit* m_command;
    QKeySequenceEdit* m_keys;
    FormNote* m_note;
    QDialogButtonBox* m_buttons;
};

/// Beginning of the object name of a favourite's action.
inline constexpr QLatin1String favouriteAction("favourite.");

/// What is wrong with a favourite among the others and the actions of a window, which have keys too.
/// `own`: the name that it had before.
[[nodiscard]] QString whyNoFavourite(const CommandFavourite& favourite, const FavouriteWords& words,
    const CommandFavourites& others, const QString& own, const QWidget& window);

} // namespace wirechief

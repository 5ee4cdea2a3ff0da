// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

class QDialog;
class QLabel;
class QWidget;

namespace wirechief {

/// Shows a text, or hides the label where it is empty.
void showNote(QLabel* label, const QString& text);

/// Colours a label's text.
void setInk(QLabel* label, const QColor& color);

/// Makes a dialog as high as its wrapped texts need at its width, which Qt does only once, when it is shown.
void fitHeight(QDialog* dialog);

/// Closes the offers of an entry once the focus is elsewhere, which a QCompleter keeps from the entry.
void closeWithFocus(QWidget* entry, QWidget* offers);

/// Lets a text be wrapped inside its long words, by invisible spaces: one word from outside must not make
/// a dialog wider than the screen.
[[nodiscard]] QString breakLongWords(const QString& text);

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

class QBoxLayout;
class QComboBox;
class QCompleter;
class QDialog;
class QLabel;
class QSize;
class QWidget;

namespace wirechief {

/// Shows a text, or hides the label where it is empty.
void showNote(QLabel* label, const QString& text);

/// Colours a label's text.
void setInk(QLabel* label, const QColor& color);

/// Puts the first `count` items of a dialog's layout into an area that scrolls where the screen has no room
/// for all of them. What stands below it, the buttons above all, stays in sight.
void letScroll(QBoxLayout& layout, int count);

/// Makes a dialog as high as its wrapped texts need at its width, which Qt does only once, when it is shown;
/// but no higher than a small screen has room for. One that grows stays on the screen.
void fitHeight(QDialog* dialog);

/// The same, but one that is shown gets no lower: a remark that goes while somebody types must not move the
/// button that it leaves usable.
void growToFit(QDialog* dialog);

/// Closes the offers of an entry once the focus is elsewhere, which a QCompleter keeps from the entry.
void closeWithFocus(QWidget* entry, QWidget* offers);

/// Lets Return press the button of a dialog although suggestions are open, unless one of them was chosen by
/// the arrow keys, and lets a click elsewhere do what it does without them. A QCompleter takes both to close
/// them, so that they had to be repeated.
void letInputThrough(QCompleter& completer, QWidget& entry);

/// Offers the items of a combo box that can be edited while somebody types a part of them, but not the one
/// that is typed already; with letInputThrough().
void offerWhileTyping(QComboBox& combo);

/// Lets a window be beside that of its parent, not always above it, although it goes with it. Before it is
/// shown.
void standBeside(QWidget& window);

/// Whether what is typed now goes into a text.
[[nodiscard]] bool isTextTyped();

/// The size of a window that is about to be shown: the wanted one, or what the screen has room for.
[[nodiscard]] QSize fittedToScreen(const QWidget& window, const QSize& wanted);

/// Lets a text be wrapped inside its long words, by invisible spaces: one word from outside must not make
/// a dialog wider than the screen.
[[nodiscard]] QString breakLongWords(const QString& text);

} // namespace wirechief

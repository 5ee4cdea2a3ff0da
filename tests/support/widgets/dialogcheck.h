// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QStringBuilder>

namespace wirechief::test {

/// For QTest::failOnWarning(): all but what the offscreen platform says about any window of a fixed size, and
/// about any list that drops down.
inline QRegularExpression anyWarning()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support )"));
}

/// A widget that must be there.
template <class T = QLabel>
T* find(const QDialog& dialog, const char* name)
{
    T* found = dialog.findChild<T*>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return found;
}

/// The keys with Alt that lead to more than one place, among what is shown and what a row of buttons may
/// show.
inline QStringList sharedMnemonics(const QDialog& dialog)
{
    QHash<QString, QStringList> places;
    const auto add = [&](const QString& text) {
        if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty())
            places[key].append(text);
    };
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->buddy() && label->isVisibleTo(&dialog))
            add(label->text());
    }
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&dialog)
            || (button->window() == &dialog && qobject_cast<const QDialogButtonBox*>(button->parent())))
            add(button->text());
    }
    QStringList shared;
    for (const auto& [key, texts] : places.asKeyValueRange()) {
        if (texts.size() > 1)
            shared.append(QString(key % QStringLiteral(": ") % texts.join(QStringLiteral(", "))));
    }
    return shared;
}

/// The same of a menu.
inline QStringList sharedMnemonics(const QMenu& menu)
{
    QStringList seen;
    QStringList shared;
    for (const QAction* action : menu.actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && seen.contains(key))
            shared.append(QString(key % QStringLiteral(": ") % action->text()));
        seen.append(key);
    }
    return shared;
}

/// Everything in a dialog that every dialog must get right; each line is a fault. Empty: none.
/// Labels show plain text, interactive widgets have names for people and tests, mnemonics are unique, and
/// each shown text has the room that it needs.
inline QStringList faultsOf(const QDialog& dialog)
{
    QStringList faults = sharedMnemonics(dialog);
    const auto note = [&](const QWidget* widget, const char* fault) {
        faults.append(widget->objectName() + QStringLiteral(": ") + QString::fromLatin1(fault));
    };
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->textFormat() != Qt::PlainText)
            note(label, "not plain text");
        if (!label->isVisibleTo(&dialog) || label->text().isEmpty())
            continue;
        if (label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            note(label, "cut off below");
        if (label->wordWrap()
            && label->height() > label->heightForWidth(label->width()) + label->fontMetrics().height())
            note(label, "in an empty space");
        if (!label->wordWrap() && label->width() < label->sizeHint().width())
            note(label, "cut off at the side");
    }
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&dialog) || button->text().isEmpty())
            continue;
        if (button->width() < button->sizeHint().width())
            note(button, "cut off");
    }
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        const bool wanted = qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QAbstractSpinBox*>(widget)
            || (qobject_cast<const QLineEdit*>(widget) && widget->parentWidget() == &dialog);
        if (wanted && (widget->accessibleName().isEmpty() || widget->objectName().isEmpty()))
            note(widget, "without a name");
    }
    if (!QRect(QPoint(), dialog.size()).contains(dialog.childrenRect()))
        faults.append(QStringLiteral("something lies outside"));
    return faults;
}

/// Makes every label and button text half as long again, as German is beside English.
inline void lengthen(QDialog& dialog)
{
    const auto longer = [](const QString& text) {
        return text.isEmpty()
            ? text
            : QString(text + QStringLiteral(" ") + text.left(text.size() / 2).remove(QLatin1Char('&')));
    };
    for (QLabel* label : dialog.findChildren<QLabel*>())
        label->setText(longer(label->text()));
    for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        button->setText(longer(button->text()));
}

} // namespace wirechief::test

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/settings/preferences.h"

#include <QComboBox>
#include <QWidget>

#include <utility>

class QPushButton;
class QVBoxLayout;

namespace wirechief {

/// A part of the PreferencesDialog: a heading, and below it a row for each preference. What is chosen applies
/// at once; what is chosen elsewhere is shown.
class PreferenceSection : public QWidget {
    Q_OBJECT
public:
    PreferenceSection(const QString& title, Preferences& preferences, QWidget* parent);

    /// `note` says below it what it does.
    void addSwitch(Preference<bool>& preference, const QString& text, const QString& note);
    template <typename T>
    void addChoice(
        Preference<T>& preference, const QString& text, const QList<std::pair<T, QString>>& choices)
    {
        QComboBox* combo = addCombo(preference, text);
        for (const auto& [value, name] : choices)
            combo->addItem(name, int(value));
        m_preferences.follow(preference, combo,
            [combo](const T& value) { combo->setCurrentIndex(combo->findData(int(value))); });
        connect(combo, &QComboBox::currentIndexChanged, &m_preferences, [combo, &preference] {
            if (const auto value = T(combo->currentData().toInt()); value != preference.value())
                preference.set(value);
        });
    }
    /// A row that stands for itself, and has no default; `words` is what it can be found by.
    void addOwn(const AnyPreference& preference, QWidget* row, const QString& words);

    /// A row that is no preference.
    void addOther(QWidget* row, const QString& words);

    /// Hides the rows that do not hold all of these; false where that is each of them.
    bool showOnly(const QStringList& words);

Q_SIGNALS:
    /// What was done, and Preferences::choices() before.
    void undoable(const QString& text, const QJsonObject& before);

private:
    struct Row {
        QWidget* widget;
        QString words;
    };
    [[nodiscard]] static QString wordsOf(const Row& row);
    [[nodiscard]] QComboBox* addCombo(AnyPreference& preference, const QString& text);
    void addRow(AnyPreference& preference, QWidget* row, const QString& words);
    void updateRestorable();
    void restoreDefaults();

    QString m_title;
    Preferences& m_preferences;
    QVBoxLayout* m_layout;
    QPushButton* m_restore;
    QList<Row> m_rows;
    QList<AnyPreference*> m_own;
};

} // namespace wirechief

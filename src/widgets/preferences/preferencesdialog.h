// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/settings/preferences.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wirechief {

class PreferenceSection;
class VaultDialogs;

/// All preferences, by sections. What is changed applies at once; what was restored or deleted can be taken
/// back while nothing else has changed.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    /// `vault`: null leaves out what can be done with it.
    explicit PreferencesDialog(
        Preferences& preferences, QWidget* parent = nullptr, VaultDialogs* vault = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void buildSections(VaultDialogs* vault);
    [[nodiscard]] PreferenceSection* addSection(const QString& title);
    void find(const QString& wanted);
    void offerUndo(const QString& text, const QJsonObject& before);
    void say(const QString& text, bool canUndo);
    void undo();

    Preferences& m_preferences;
    QLineEdit* m_search;
    QList<PreferenceSection*> m_sections;
    QLabel* m_nothing; ///< found
    QLabel* m_note;
    QPushButton* m_undo;
    QJsonObject m_before; ///< what Undo leads back to
};

} // namespace wirechief

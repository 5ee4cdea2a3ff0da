// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preference.h"
#include "settingsfile.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <vector>

namespace wirechief {

class FileWatch;

/// What the user has chosen, in a file of its own beside that of the servers: to be backed up, other than the
/// state of the window. Saved a moment after a change and at destruction; what another process has chosen
/// since is taken over by then, but for what was chosen here. Keys that this version does not know stay in
/// the file, and so do values that it cannot use, until something else is chosen.
class Preferences : public QObject {
    Q_OBJECT

    std::vector<AnyPreference*> m_all; ///< before them, because they enter themselves

public:
    // Every preference: one line here, and one in its section of the PreferencesDialog.
    Preference<Appearance> appearance{*this, "appearance", Appearance::System};
    Preference<bool> glow{*this, "glow", true};
    Preference<bool> localHalves{*this, "calls.localHalves", false};
    Preference<bool> sideBySide{*this, "panes.sideBySide", false};
    Preference<bool> recordAll{*this, "log.recordAll", false};
    Preference<SecretPlace> secretPlace{*this, "secrets.place", SecretPlace::Keyring};
    Preference<int> vaultAutoLock{*this, "secrets.vaultAutoLock", 15}; ///< minutes without input; 0: never
    Preference<FilterShelf> savedFilters{*this, "savedFilters", {}};
    Preference<EditKeys> consoleKeys{*this, "console.keys", EditKeys::Desktop};
    Preference<CommandFavourites> consoleFavourites{*this, "console.favourites", {}};
    Preference<CommandFavourites> savedActions{*this, "composer.actions", {}}; ///< `NAME Key=Value …`

    explicit Preferences(QString filePath, QObject* parent = nullptr);
    ~Preferences() override;

    /// Reads the file; where there is none, nothing was chosen. Call once.
    [[nodiscard]] Result<void> load(SettingsFile::Damaged damaged = SettingsFile::Damaged::MoveAside);
    /// From now on, what another process chooses holds here at once.
    void watch();
    /// What the user should know about the last load(), or empty.
    [[nodiscard]] const QString& notice() const { return m_file.notice(); }
    /// Saves now what has not been saved yet.
    [[nodiscard]] Result<void> save();

    [[nodiscard]] const std::vector<AnyPreference*>& all() const { return m_all; }
    /// All that was chosen, to come back to.
    [[nodiscard]] QJsonObject choices() const;
    void setChoices(const QJsonObject& choices);

    /// Calls it with the value now and after each change, as long as `context` lives.
    template <typename T, typename Apply>
    void follow(const Preference<T>& preference, QObject* context, const Apply& apply)
    {
        apply(preference.value());
        onChange(preference, context, apply);
    }
    template <typename T, typename Apply>
    void onChange(const Preference<T>& preference, QObject* context, const Apply& apply)
    {
        connect(this, &Preferences::changed, context, [&preference, apply](QLatin1String key) {
            if (key == preference.key())
                apply(preference.value());
        });
    }

Q_SIGNALS:
    void changed(QLatin1String key);
    /// Saving on its own failed; said once, until it works again.
    void saveFailed(const wirechief::Error& error);

private:
    friend class AnyPreference;
    void keep(QLatin1String key, const QJsonValue& value);
    void saveLater();
    void lookAgain();
    [[nodiscard]] Result<void> takeOver();

    SettingsFile m_file;
    QJsonObject m_document; ///< as it is to be in the file
    QSet<QString> m_unsaved; ///< keys of what was chosen here
    QLatin1String m_taking; ///< the key of what comes from the file just now, and need not go there
    FileWatch* m_watch = nullptr; ///< while it is watched
    QTimer m_timer;
    bool m_failed = false;
};

} // namespace wirechief

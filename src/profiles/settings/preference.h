// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"
#include "commandfavourites.h"
#include "editkeys.h"
#include "namedfilters.h"
#include "secretplace.h"

#include <QJsonValue>

#include <optional>
#include <utility>

namespace wirechief {

class Preferences;

// How a value stands in the file. Nothing: what stands there is no such value.
[[nodiscard]] QJsonValue toJson(bool value);
[[nodiscard]] QJsonValue toJson(int value);
[[nodiscard]] QJsonValue toJson(SecretPlace value);
[[nodiscard]] QJsonValue toJson(Appearance value);
[[nodiscard]] QJsonValue toJson(const FilterShelf& value);
[[nodiscard]] QJsonValue toJson(EditKeys value);
[[nodiscard]] QJsonValue toJson(const CommandFavourites& value);
[[nodiscard]] bool readJson(const QJsonValue& json, std::optional<bool>& value);
[[nodiscard]] bool readJson(const QJsonValue& json, std::optional<int>& value); ///< not below 0
[[nodiscard]] bool readJson(const QJsonValue& json, std::optional<SecretPlace>& value);
[[nodiscard]] bool readJson(const QJsonValue& json, std::optional<Appearance>& value);
[[nodiscard]] bool readJson(const QJsonValue& json, std::optional<FilterShelf>& value);
[[nodiscard]] bool readJson(const QJsonValue& json, std::optional<EditKeys>& value);
[[nodiscard]] bool readJson(const QJsonValue& json, std::optional<CommandFavourites>& value);

/// A preference, whatever its type.
class AnyPreference {
public:
    AnyPreference(Preferences& owner, const char* key);
    virtual ~AnyPreference() = default;
    AnyPreference(const AnyPreference&) = delete;
    AnyPreference& operator=(const AnyPreference&) = delete;

    /// Its name in the file, and in the dialog.
    [[nodiscard]] QLatin1String key() const { return m_key; }
    /// Whether it has the value that holds where nothing was chosen.
    [[nodiscard]] virtual bool isStandard() const = 0;
    /// Forgets what was chosen.
    virtual void reset() = 0;

protected:
    void noteChoice();
    void noteChange();

private:
    friend class Preferences;
    /// Undefined: nothing was chosen.
    [[nodiscard]] virtual QJsonValue choice() const = 0;
    /// Says nothing. False: it is no choice, and nothing is chosen.
    [[nodiscard]] virtual bool readChoice(const QJsonValue& json) = 0;
    virtual void take(const QJsonValue& choice) = 0;

    Preferences& m_owner;
    QLatin1String m_key;
};

/// One choice of the user's: what was chosen, else what is standard. Preferences::changed() says when the
/// value changes.
template <typename T>
class Preference final : public AnyPreference {
public:
    Preference(Preferences& owner, const char* key, T standard)
        : AnyPreference(owner, key)
        , m_standard(std::move(standard))
    {
    }

    [[nodiscard]] const T& value() const { return m_forNow ? *m_forNow : m_chosen ? *m_chosen : m_standard; }
    [[nodiscard]] bool isChosen() const { return m_chosen.has_value(); }
    [[nodiscard]] bool isStandard() const override { return value() == m_standard; }

    void set(const T& value) { choose(value); }
    void reset() override { choose(std::nullopt); }
    /// Holds for this run, until something is chosen.
    void setForNow(const T& value)
    {
        change([&] { m_forNow = value; });
    }
    /// Where it depends on the desktop.
    void setStandard(const T& value)
    {
        change([&] { m_standard = value; });
    }

private:
    [[nodiscard]] QJsonValue choice() const override
    {
        return m_chosen ? toJson(*m_chosen) : QJsonValue(QJsonValue::Undefined);
    }
    [[nodiscard]] bool readChoice(const QJsonValue& json) override { return readJson(json, m_chosen); }
    void take(const QJsonValue& choice) override
    {
        std::optional<T> chosen;
        if (!readJson(choice, chosen))
            chosen.reset();
        if (this->choice() != choice) // what holds for this run is no choice, and stays
            choose(chosen);
    }
    void choose(const std::optional<T>& chosen)
    {
        // Part by part: g++ 12 takes the comparison of two optionals for one of what is not there.
        const bool isNew
            = m_chosen.has_value() != chosen.has_value() || (chosen.has_value() && !(*m_chosen == *chosen));
        change([&] {
            m_chosen = chosen;
            m_forNow.reset();
            if (isNew)
                noteChoice();
        });
    }
    template <typename Change>
    void change(Change make)
    {
        const T before = value();
        make();
        if (before != value())
            noteChange();
    }

    T m_standard;
    std::optional<T> m_chosen;
    std::optional<T> m_forNow;
};

} // namespace wirechief

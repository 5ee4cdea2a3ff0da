// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "movedpreferences.h"

#include "base/logging.h"
#include "preferences.h"
#include "uistate.h"

namespace wirechief {

namespace {

/// What could not be moved yet, by the keys of the preferences: the window writes the old places anew.
constexpr QLatin1String waitingKey("oldPreferences");

/// Takes `inner` out of the object `outer` of the state.
QJsonValue takeInner(UiState& state, QLatin1String outer, QLatin1String inner)
{
    QJsonObject object = state.value(outer).toObject();
    const QJsonValue value = object.take(inner);
    if (!value.isUndefined())
        state.setValue(outer, object);
    return value;
}

QJsonValue takeWhole(UiState& state, QLatin1String key)
{
    const QJsonValue value = state.value(key);
    state.setValue(key, QJsonValue(QJsonValue::Undefined));
    return value;
}

/// The filters that each page kept with its table.
QJsonObject takeFilters(UiState& state)
{
    QJsonObject filters;
    for (const auto& [page, key] : {std::pair{QLatin1String("calls"), QLatin1String("page.calls")},
             {QLatin1String("channels"), QLatin1String("page.channels")}}) {
        QJsonObject object = state.value(key).toObject();
        QJsonObject table = object.value(QLatin1String("table")).toObject();
        QJsonValue saved = table.take(QLatin1String("savedFilters"));
        if (!saved.isUndefined()) {
            object.insert(QLatin1String("table"), table);
            state.setValue(key, object);
        } else {
            saved = takeInner(state, key, QLatin1String("savedFilters"));
        }
        if (saved.isArray() && !saved.toArray().isEmpty())
            filters.insert(page, saved);
    }
    return filters;
}

QJsonObject takeOld(UiState& state, const Preferences& preferences)
{
    QJsonObject old = state.value(waitingKey).toObject();
    const auto add = [&old](const AnyPreference& preference, const QJsonValue& value) {
        if (!value.isUndefined())
            old.insert(preference.key(), value);
    };
    // These were written with every change of the window, chosen or not.
    const auto addIfOn = [&add](const AnyPreference& preference, const QJsonValue& value) {
        if (value.toBool())
            add(preference, value);
    };
    add(preferences.appearance, takeWhole(state, QLatin1String("appearance")));
    add(preferences.glow, takeWhole(state, QLatin1String("glow")));
    addIfOn(preferences.sideBySide, takeWhole(state, QLatin1String("window.sideBySide")));
    addIfOn(preferences.recordAll, takeInner(state, QLatin1String("log"), QLatin1String("recordAll")));
    addIfOn(
        preferences.localHalves, takeInner(state, QLatin1String("page.calls"), QLatin1String("localShown")));
    if (const QJsonObject filters = takeFilters(state); !filters.isEmpty())
        add(preferences.savedFilters, filters);
    return old;
}

/// A filter that was given a name since stays.
void addFilters(Preference<FilterShelf>& preference, const FilterShelf& old)
{
    FilterShelf shelf = preference.value();
    for (const QString& page : old.pages()) {
        NamedFilters filters = shelf.of(page);
        for (const NamedFilter& saved : old.of(page).all()) {
            if (filters.find(saved.name) == nullptr)
                filters.save(saved.name, saved.filter);
        }
        shelf.put(page, filters);
    }
    preference.set(shelf);
}

template <typename T>
void choose(Preference<T>& preference, const QJsonObject& old)
{
    std::optional<T> value;
    if (!preference.isChosen() && readJson(old.value(preference.key()), value))
        preference.set(*value);
}

} // namespace

void takeOldPreferences(UiState& state, Preferences& preferences)
{
    const QJsonObject old = takeOld(state, preferences);
    if (old.isEmpty())
        return;
    choose(preferences.appearance, old);
    choose(preferences.glow, old);
    choose(preferences.sideBySide, old);
    choose(preferences.recordAll, old);
    choose(preferences.localHalves, old);
    std::optional<FilterShelf> filters;
    if (readJson(old.value(preferences.savedFilters.key()), filters))
        addFilters(preferences.savedFilters, *filters);
    if (const Result<void> saved = preferences.save(); !saved) {
        qCWarning(lcProfiles) << "preferences of an earlier version wait:" << saved.error().text;
        state.setValue(waitingKey, old);
        return;
    }
    state.setValue(waitingKey, QJsonValue(QJsonValue::Undefined));
}

} // namespace wirechief

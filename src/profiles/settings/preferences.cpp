// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences.h"

#include "base/logging.h"
#include "profiles/limits.h"

namespace wirechief {

namespace {

constexpr int preferencesVersion = 1;

} // namespace

Preferences::Preferences(QString filePath, QObject* parent)
    : QObject(parent)
    , m_file(std::move(filePath), preferencesVersion, SettingsFile::ForeignChange::Refuse)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(limits::stateSaveDelay);
    connect(&m_timer, &QTimer::timeout, this, &Preferences::saveLater);
}

Preferences::~Preferences()
{
    if (const Result<void> saved = save(); !saved)
        qCWarning(lcProfiles) << saved.error().text;
}

Result<void> Preferences::load()
{
    Result<QJsonObject> document = m_file.read();
    m_document = document ? *document : QJsonObject();
    for (AnyPreference* preference : m_all) {
        const QJsonValue value = m_document.value(preference->key());
        if (!value.isUndefined() && !preference->readChoice(value))
            qCWarning(lcProfiles) << "no value for the preference" << preference->key() << ':' << value;
    }
    return document ? Result<void>() : Result<void>(document.error());
}

void Preferences::keep(QLatin1String key, const QJsonValue& value)
{
    if (value.isUndefined())
        m_document.remove(key);
    else
        m_document.insert(key, value);
    m_changed = true;
    if (!m_timer.isActive())
        m_timer.start();
}

QJsonObject Preferences::choices() const
{
    QJsonObject choices;
    for (const AnyPreference* preference : m_all) {
        if (const QJsonValue choice = preference->choice(); !choice.isUndefined())
            choices.insert(preference->key(), choice);
    }
    return choices;
}

void Preferences::setChoices(const QJsonObject& choices)
{
    for (AnyPreference* preference : m_all)
        preference->take(choices.value(preference->key()));
}

Result<void> Preferences::save()
{
    m_timer.stop();
    if (!m_changed)
        return {};
    const Result<void> written = m_file.write(m_document);
    m_changed = !written;
    return written;
}

void Preferences::saveLater()
{
    const Result<void> saved = save();
    if (!saved && !m_failed)
        Q_EMIT saveFailed(saved.error());
    m_failed = !saved;
}

} // namespace wirechief

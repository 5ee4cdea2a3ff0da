// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences.h"

#include "base/logging.h"
#include "filewatch.h"
#include "profiles/limits.h"

#include <QLockFile>

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

Result<void> Preferences::load(SettingsFile::Damaged damaged)
{
    Result<QJsonObject> document = m_file.read(damaged);
    m_document = document ? *document : QJsonObject();
    for (AnyPreference* preference : m_all) {
        const QJsonValue value = m_document.value(preference->key());
        if (!value.isUndefined() && !preference->readChoice(value))
            qCWarning(lcProfiles) << "no value for the preference" << preference->key() << ':' << value;
    }
    return document ? Result<void>() : Result<void>(document.error());
}

void Preferences::watch()
{
    if (m_watch != nullptr)
        return;
    m_watch = new FileWatch(m_file.path(), this);
    connect(m_watch, &FileWatch::changed, this, &Preferences::lookAgain);
}

/// What cannot be read now is perhaps being written: the next save, or the next change, tells.
void Preferences::lookAgain()
{
    if (const Result<void> taken = takeOver(); !taken)
        qCDebug(lcProfiles) << "not read again:" << taken.error().text;
}

/// A file that is gone, or that only a newer version understands, takes nothing away from what holds here.
Result<void> Preferences::takeOver()
{
    const Result<bool> changed = m_file.isChangedByOthers();
    if (!changed)
        return changed.error();
    if (!*changed)
        return {};
    Result<QJsonObject> document = m_file.read(SettingsFile::Damaged::Leave);
    if (!document)
        return document.error();
    if (document->isEmpty())
        return {};
    for (const QString& key : std::as_const(m_unsaved)) {
        if (m_document.contains(key))
            document->insert(key, m_document.value(key));
        else
            document->remove(key);
    }
    m_document = *document;
    for (AnyPreference* preference : m_all) {
        m_taking = preference->key();
        if (!m_unsaved.contains(m_taking))
            preference->take(document->value(m_taking));
    }
    m_taking = {};
    return {};
}

void Preferences::keep(QLatin1String key, const QJsonValue& value)
{
    if (key == m_taking)
        return;
    if (value.isUndefined())
        m_document.remove(key);
    else
        m_document.insert(key, value);
    m_unsaved.insert(key);
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
    if (m_unsaved.isEmpty())
        return {};
    const Result<std::unique_ptr<QLockFile>> lock = m_file.lock();
    if (!lock)
        return lock.error();
    if (const Result<void> taken = takeOver(); !taken)
        return taken;
    if (const Result<void> written = m_file.write(m_document); !written)
        return written;
    m_unsaved.clear();
    if (m_watch != nullptr)
        m_watch->follow(); // the first save makes the folder
    return {};
}

void Preferences::saveLater()
{
    const Result<void> saved = save();
    if (!saved && !m_failed)
        Q_EMIT saveFailed(saved.error());
    m_failed = !saved;
}

} // namespace wirechief

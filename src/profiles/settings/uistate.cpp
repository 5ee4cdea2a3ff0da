// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uistate.h"

#include "base/logging.h"
#include "profiles/limits.h"

namespace wirechief {

namespace {

constexpr int uiStateVersion = 1;

} // namespace

UiState::UiState(QString filePath, QObject* parent)
    : QObject(parent)
    , m_file(std::move(filePath), uiStateVersion, SettingsFile::ForeignChange::Overwrite)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(limits::stateSaveDelay);
    connect(&m_timer, &QTimer::timeout, this, &UiState::saveLater);
}

UiState::~UiState()
{
    if (const Result<void> saved = save(); !saved)
        qCWarning(lcProfiles) << saved.error().text;
}

Result<void> UiState::load()
{
    Result<QJsonObject> document = m_file.read();
    m_document = document ? *document : QJsonObject();
    return document ? Result<void>() : Result<void>(document.error());
}

void UiState::setValue(QLatin1String key, const QJsonValue& value)
{
    if (m_document.value(key) == value)
        return;
    if (value.isUndefined())
        m_document.remove(key);
    else
        m_document.insert(key, value);
    m_changed = true;
    // Not started anew: what never comes to rest is saved too.
    if (!m_timer.isActive())
        m_timer.start();
}

QByteArray UiState::bytes(QLatin1String key) const
{
    return QByteArray::fromBase64(m_document.value(key).toString().toLatin1());
}

void UiState::setBytes(QLatin1String key, const QByteArray& bytes)
{
    setValue(key, QString::fromLatin1(bytes.toBase64()));
}

Result<void> UiState::save()
{
    m_timer.stop();
    if (!m_changed)
        return {};
    const Result<void> written = m_file.write(m_document);
    m_changed = !written;
    return written;
}

void UiState::saveLater()
{
    const Result<void> saved = save();
    if (!saved && !m_failed)
        Q_EMIT saveFailed(saved.error());
    m_failed = !saved;
}

} // namespace wirechief

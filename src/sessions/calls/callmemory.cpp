// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callmemory.h"

#include "base/secretwords.h"
#include "profiles/settings/uistate.h"
#include "sessions/limits.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace wirechief {

namespace {

constexpr QLatin1String entriesKey("calls.entries");
constexpr QLatin1String requestsKey("calls.requests");

constexpr QLatin1String variablesKey("variables");

/// Texts of a request that are kept as they are.
struct KeptText {
    const char* key;
    QByteArray OriginateRequest::*member;
};
constexpr KeptText keptTexts[] = {
    {"channel", &OriginateRequest::channel},
    {"application", &OriginateRequest::application},
    {"data", &OriginateRequest::data},
    {"callerId", &OriginateRequest::callerId},
    {"account", &OriginateRequest::account},
    {"codecs", &OriginateRequest::codecs},
};

bool looksSecret(const QByteArray& name, const QByteArray& value)
{
    static const QRegularExpression words(
        QStringLiteral("pass|secret|pin|token|key|auth|cred"), QRegularExpression::CaseInsensitiveOption);
    const QString line = QString::fromUtf8(name) + u'=' + QString::fromUtf8(value);
    return words.match(QString::fromUtf8(name)).hasMatch() || mayHoldSecret(line);
}

QJsonObject toJson(const OriginateRequest& request)
{
    QJsonObject json;
    for (const KeptText& text : keptTexts)
        json.insert(QLatin1String(text.key), QString::fromUtf8(request.*text.member));
    if (looksSecret(request.application, request.data)) // Authenticate(1234)
        json.insert(QLatin1String("data"), QString());
    json.insert(QLatin1String("context"), QString::fromUtf8(request.place.context));
    json.insert(QLatin1String("exten"), QString::fromUtf8(request.place.exten));
    json.insert(QLatin1String("priority"), QString::fromUtf8(request.place.priority));
    json.insert(QLatin1String("timeout"), int(request.timeout.count()));
    json.insert(QLatin1String("earlyMedia"), request.earlyMedia);
    QJsonArray variables;
    for (const auto& [name, value] : request.variables) {
        variables.append(QJsonArray{
            QString::fromUtf8(name), looksSecret(name, value) ? QString() : QString::fromUtf8(value)});
    }
    json.insert(variablesKey, variables);
    return json;
}

OriginateRequest fromJson(const QJsonObject& json)
{
    const auto text = [&json](QLatin1String key) { return json.value(key).toString().toUtf8(); };
    OriginateRequest request;
    for (const KeptText& kept : keptTexts)
        request.*kept.member = text(QLatin1String(kept.key));
    request.place
        = {text(QLatin1String("context")), text(QLatin1String("exten")), text(QLatin1String("priority"))};
    request.timeout = std::chrono::milliseconds(
        std::clamp(json.value(QLatin1String("timeout")).toInt(30'000), 1'000, 3'600'000));
    request.earlyMedia = json.value(QLatin1String("earlyMedia")).toBool();
    const QJsonArray variables = json.value(variablesKey).toArray();
    for (const auto& variable : variables)
        request.variables.emplace_back(variable[0].toString().toUtf8(), variable[1].toString().toUtf8());
    return request;
}

} // namespace

QStringList CallMemory::entries(const QString& kind) const
{
    QStringList list;
    const QJsonArray kept = m_state.value(entriesKey)[kind].toArray();
    for (const auto& entry : kept)
        list.append(entry.toString());
    return list.mid(0, limits::rememberedEntries);
}

void CallMemory::remember(const QString& kind, const QString& entry, const QString& name)
{
    if (entry.trimmed().isEmpty() || looksSecret(name.toUtf8(), entry.toUtf8()))
        return;
    QStringList list = entries(kind);
    list.removeAll(entry);
    list.prepend(entry);
    QJsonObject all = m_state.value(entriesKey).toObject();
    all.insert(kind, QJsonArray::fromStringList(list.mid(0, limits::rememberedEntries)));
    m_state.setValue(entriesKey, all);
}

QList<OriginateRequest> CallMemory::requests() const
{
    QList<OriginateRequest> list;
    const QJsonArray kept = m_state.value(requestsKey).toArray();
    for (const auto& entry : kept) {
        if (list.size() < limits::rememberedEntries)
            list.append(fromJson(entry.toObject()));
    }
    return list;
}

void CallMemory::remember(const OriginateRequest& request)
{
    const QJsonObject newest = toJson(request);
    QJsonArray list{newest};
    const QJsonArray kept = m_state.value(requestsKey).toArray();
    for (const auto& entry : kept) {
        if (entry.toObject() != newest && list.size() < limits::rememberedEntries)
            list.append(entry);
    }
    m_state.setValue(requestsKey, list);
}

void CallMemory::setDraft(const OriginateRequest& draft, const OriginateRequest& untouched)
{
    const QJsonObject kept = toJson(draft);
    m_draft = kept == toJson(untouched) ? std::nullopt : std::optional(fromJson(kept));
}

} // namespace wirechief

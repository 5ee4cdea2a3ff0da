// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amiaction.h"

#include "actionrules.h"
#include "ami/limits.h"
#include "ami/message/amimessage.h"
#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "showcommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

struct ActionTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::AmiAction)
};

bool breaksLines(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isKey(QByteArrayView key)
{
    return !key.isEmpty() && !breaksLines(key) && !key.contains(':') && !key.startsWith(' ')
        && !key.endsWith(' ');
}

bool isActionId(QByteArrayView id)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || c == '.' || c == ':' || c == '-';
    };
    return id.size() <= limits::actionIdBytes && std::all_of(id.begin(), id.end(), allowed);
}

Error refusal(const QString& text)
{
    return {ErrorKind::InvalidInput, text, ActionTr::tr("Nothing was sent.")};
}

} // namespace

AmiAction::AmiAction(QByteArray name)
    : m_name(std::move(name))
{
}

AmiAction& AmiAction::add(QByteArray key, QByteArray value)
{
    m_headers.append({std::move(key), std::move(value), nullptr});
    return *this;
}

AmiAction& AmiAction::addIf(QByteArray key, QByteArray value)
{
    return value.isEmpty() ? *this : add(std::move(key), std::move(value));
}

AmiAction& AmiAction::addSecret(QByteArray key, const Secret& value)
{
    m_headers.append({std::move(key), {}, std::make_shared<const Secret>(value.clone())});
    return *this;
}

bool AmiAction::isChanging() const
{
    // Which one of several headers of a name a server takes differs between releases: all must be harmless.
    const auto isAll = [this](QByteArrayView key, auto isHarmless) {
        return std::all_of(m_headers.begin(), m_headers.end(), [&](const Header& header) {
            return !sameName(header.key, key) || (!header.secret && isHarmless(header.value));
        });
    };
    if (sameName(m_name, "Command"))
        return !isAll(
            "Command", [](const QByteArray& command) { return onlyShows(QString::fromUtf8(command)); });
    if (sameName(m_name, "Getvar"))
        return !isAll("Variable", [](const QByteArray& variable) { return onlyReads(variable); });
    if (sameName(m_name, "Status")
        && !isAll("Variables", [](const QByteArray& all) { return onlyReadsAll(all); }))
        return true;
    return ruleOf(m_name).changing;
}

QByteArray AmiAction::value(QByteArrayView key) const
{
    for (const Header& header : m_headers) {
        if (sameName(header.key, key))
            return header.value;
    }
    return {};
}

std::optional<AmiAction> AmiAction::withValues(
    const ConvertValue& convert, const ConvertSecret& convertSecret) const
{
    AmiAction converted(m_name);
    for (const Header& header : m_headers) {
        if (header.secret) {
            const std::optional<Secret> secret = convertSecret(*header.secret);
            if (!secret)
                return std::nullopt;
            converted.addSecret(header.key, *secret);
        } else {
            std::optional<QByteArray> value = convert(header.value);
            if (!value)
                return std::nullopt;
            converted.add(header.key, *std::move(value));
        }
    }
    return converted;
}

Result<void> AmiAction::check(QByteArrayView actionId) const
{
    const qsizetype nameLine = QByteArrayView("Action: ").size() + m_name.size();
    if (m_name.isEmpty() || breaksLines(m_name) || nameLine > limits::actionLineBytes)
        return refusal(ActionTr::tr("The action has no usable name."));
    if (!isActionId(actionId))
        return refusal(
            ActionTr::tr("The ActionID is too long or has characters that not every server returns."));
    if (m_headers.size() + 2 > limits::actionLines)
        return refusal(ActionTr::tr("The action has %1 lines; a server reads at most %2.")
                           .arg(QString::number(m_headers.size() + 2), QString::number(limits::actionLines)));
    for (const Header& header : m_headers) {
        const QString key = displayText(QByteArrayView(header.key), 64);
        if (!isKey(header.key))
            return refusal(ActionTr::tr("“%1” cannot be the name of a header.").arg(key));
        if (sameName(header.key, "Action") || sameName(header.key, "ActionID"))
            return refusal(ActionTr::tr("%1 is written by the program itself, once.").arg(key));
        const QByteArrayView value = header.secret ? header.secret->view() : QByteArrayView(header.value);
        if (breaksLines(value))
            return refusal(
                ActionTr::tr("The value of %1 holds a line end, which would start another header.").arg(key));
        if (header.key.size() + 2 + value.size() > limits::actionLineBytes)
            return refusal(
                ActionTr::tr("The value of %1 is too long: a server reads at most %2 bytes a line.")
                    .arg(key, QString::number(limits::actionLineBytes)));
    }
    return {};
}

template <class AppendValue>
QByteArray AmiAction::build(QByteArrayView actionId, AppendValue appendValue) const
{
    // Exactly ": " and CRLF: 1.4 takes nothing else (main/manager.c, get_input()).
    qsizetype size = m_name.size() + actionId.size() + 64;
    for (const Header& header : m_headers)
        size += header.key.size() + header.value.size() + (header.secret ? header.secret->size() : 0) + 8;
    QByteArray bytes;
    bytes.reserve(size); // moves nothing later on: what is left behind would hold the secret
    bytes.append("Action: ").append(m_name).append("\r\n");
    if (!actionId.isEmpty())
        bytes.append("ActionID: ").append(actionId).append("\r\n");
    for (const Header& header : m_headers) {
        bytes.append(header.key).append(": ");
        appendValue(bytes, header);
        bytes.append("\r\n");
    }
    bytes.append("\r\n");
    return bytes;
}

QByteArray AmiAction::toBytes(QByteArrayView actionId) const
{
    return build(actionId, [](QByteArray& bytes, const Header& header) {
        bytes.append(header.secret ? header.secret->view() : QByteArrayView(header.value));
    });
}

QByteArray AmiAction::toMaskedBytes(QByteArrayView actionId) const
{
    return build(actionId, [this](QByteArray& bytes, const Header& header) {
        const bool hide = header.secret != nullptr || isSecretHeader(header.key, m_name);
        bytes.append(hide ? secretMask() : QByteArrayView(header.value));
    });
}

} // namespace wirechief

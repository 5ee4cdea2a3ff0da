// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventstask.h"

#include "actiontask.h"
#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "ctl/core/ctloutput.h"
#include "pbx/core/server.h"

#include <QJsonObject>

namespace wirechief {

namespace {

/// Every header of the table as a field of the filter, and behind them the whole text, for plain words.
class EventCells final : public CellReader {
public:
    explicit EventCells(const AmiMessage& event)
        : m_event(event)
    {
    }
    [[nodiscard]] static std::vector<FilterField> fields()
    {
        std::vector<FilterField> all;
        for (const std::string_view name : knownHeaders)
            all.push_back({QString::fromLatin1(name.data(), qsizetype(name.size())), FieldKind::Text});
        return all;
    }
    [[nodiscard]] int columnCount() const override { return int(std::size(knownHeaders)) + 1; }
    [[nodiscard]] bool isSearched(int column) const override { return isWholeText(column); }
    [[nodiscard]] QByteArrayView searchBytes(int column) const override
    {
        return isWholeText(column) ? m_event.raw() : m_event.value(QByteArrayView(knownHeaders[column]));
    }
    [[nodiscard]] std::optional<double> number(int) const override { return std::nullopt; }

private:
    [[nodiscard]] static bool isWholeText(int column) { return column == int(std::size(knownHeaders)); }
    const AmiMessage& m_event;
};

} // namespace

EventsTask::EventsTask(const CtlContext& context)
    : CtlTask(context)
{
}

EventsTask::~EventsTask() = default;

std::optional<Error> EventsTask::check(const CtlRequest& request)
{
    const FilterExpression::Parsed parsed = FilterExpression::parse(request.filter, EventCells::fields());
    if (const FilterError* error = std::get_if<FilterError>(&parsed))
        return Error{ErrorKind::InvalidInput, tr("The filter cannot be read: %1").arg(error->text), {}};
    return std::nullopt;
}

void EventsTask::start()
{
    FilterExpression::Parsed parsed = FilterExpression::parse(m_context.request.filter, EventCells::fields());
    if (auto* expression = std::get_if<std::unique_ptr<FilterExpression>>(&parsed))
        m_filter = std::move(*expression);
    // The one signal in which the login's own secret is masked.
    connect(&m_context.server.client(), &AmiClient::messageReceived, this, [this](const AmiMessage& message) {
        if (message.isEvent())
            take(message);
    });
    m_context.server.setEventNeeds("wirechiefctl", EventNeeds::everything());
    m_context.output.tell(m_context.serverName, tr("Listening."));
}

void EventsTask::take(const AmiMessage& event)
{
    if (m_filter && !m_filter->matches(EventCells(event)))
        return;
    if (m_context.output.isBehind()) {
        ++m_leftOut;
        return;
    }
    tellLeftOut();
    if (m_context.request.format == ListFormat::Json) {
        const QString time
            = QDateTime::fromMSecsSinceEpoch(event.receivedAt(), Qt::UTC).toString(Qt::ISODateWithMs);
        m_context.output.print(m_context.serverName,
            QJsonObject{{QStringLiteral("received"), time}, {QStringLiteral("event"), messageObject(event)}});
    } else {
        m_context.output.print(m_context.serverName, displayLines(redacted(event.raw())).trimmed() + u'\n');
        if (!m_context.output.namesServers())
            m_context.output.printBytes("\n");
    }
}

void EventsTask::tellLeftOut()
{
    if (const quint64 count = std::exchange(m_leftOut, 0); count > 0)
        m_context.output.warn(m_context.serverName,
            tr("%Ln event(s) left out: the reader is too slow for them.", nullptr, int(count)));
}

void EventsTask::onGivenUp()
{
    tellLeftOut();
}

} // namespace wirechief

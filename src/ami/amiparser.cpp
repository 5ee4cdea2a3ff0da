// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amiparser.h"

#include "base/limits.h"

#include <cstring>

namespace wirechief {

namespace {

constexpr QByteArrayView bannerStart = "Asterisk Call Manager/";
constexpr QByteArrayView endOfCommand = "--END COMMAND--\r\n\r\n";
constexpr QByteArrayView endMarker = "--END COMMAND--";

/// A buffer that once held a giant message is given back when it is this much larger than what it holds.
constexpr size_t roomyBuffer = 1024 * 1024;

constexpr quint32 narrow(qsizetype value)
{
    return static_cast<quint32>(value); // bounded by limits::messageBytes
}

} // namespace

AmiParser::AmiParser(Start start)
{
    reset(start);
}

void AmiParser::reset(Start start)
{
    m_buffer.clear();
    m_searched = 0;
    m_mode = start == Start::Banner ? Mode::Banner : Mode::Headers;
    m_lineHasText = false;
    m_counters = {};
    beginMessage(0);
}

void AmiParser::append(QByteArrayView bytes)
{
    // What lies before m_start is used up. Moving the rest costs only what is left of one message, as long as
    // next() is called until it is empty; where it is not, wait until the move pays.
    const size_t rest = m_buffer.size() - static_cast<size_t>(m_start);
    if (m_start > 0 && rest <= m_buffer.size() / 2) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_start, rest);
        m_buffer.resize(rest);
        m_scan -= m_start;
        m_searched = std::max<qsizetype>(0, m_searched - m_start);
        m_start = 0;
        if (m_buffer.capacity() > roomyBuffer && rest + static_cast<size_t>(bytes.size()) < roomyBuffer / 4)
            m_buffer.shrink_to_fit();
    }
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
}

std::optional<AmiMessage> AmiParser::next()
{
    if (m_mode == Mode::SkipMessage)
        skipMessage();
    if (m_mode == Mode::SkipText)
        skipText();
    std::optional<AmiMessage> message;
    if (m_mode == Mode::Banner)
        message = parseBanner();
    else if (m_mode == Mode::Headers)
        message = parseHeaders();
    // A legacy reply begins among the headers and goes on here.
    if (!message && m_mode == Mode::CommandHeaders)
        message = parseCommandHeaders();
    if (!message && m_mode == Mode::CommandText)
        message = parseCommandText();
    return message;
}

void AmiParser::resynchronise()
{
    m_counters.droppedBytes += static_cast<quint64>(bufferedBytes());
    ++m_counters.truncated;
    m_buffer.clear();
    m_searched = 0;
    beginMessage(0);
    m_mode = Mode::SkipMessage;
    m_lineHasText = true;
}

void AmiParser::beginMessage(qsizetype offset)
{
    m_start = offset;
    m_scan = offset;
    m_fields.clear();
    m_kind = AmiMessage::Kind::Junk;
    m_truncated = false;
}

bool AmiParser::overLimit() const
{
    return bufferedBytes() > limits::messageBytes;
}

std::optional<AmiParser::Line> AmiParser::takeLine()
{
    const qsizetype end = qsizetype(m_buffer.size());
    if (m_scan >= end)
        return std::nullopt;
    const char* data = m_buffer.data();
    const qsizetype from = std::max(m_scan, m_searched);
    const auto* lineEnd
        = static_cast<const char*>(std::memchr(data + from, '\n', static_cast<size_t>(end - from)));
    if (lineEnd == nullptr) {
        m_searched = end; // a line that comes in many pieces is searched once all the same
        return std::nullopt;
    }
    const qsizetype position = lineEnd - data;
    const bool crlf = position > m_scan && data[position - 1] == '\r';
    const Line line{m_scan, position - m_scan - (crlf ? 1 : 0), position + 1, crlf};
    m_scan = line.next;
    return line;
}

AmiMessage::Field AmiParser::fieldOf(const Line& line) const
{
    const char* data = m_buffer.data() + line.begin;
    AmiMessage::Field field;
    const auto* colon = static_cast<const char*>(std::memchr(data, ':', static_cast<size_t>(line.length)));
    const qsizetype base = line.begin - m_start;
    if (colon == nullptr || colon == data) {
        field.value = narrow(base);
        field.valueLength = narrow(line.length);
        return field;
    }
    qsizetype keyLength = colon - data;
    qsizetype valueBegin = keyLength + 1;
    if (valueBegin < line.length && data[valueBegin] == ' ')
        ++valueBegin;
    while (keyLength > 1 && data[keyLength - 1] == ' ')
        --keyLength; // SIPshowpeer writes a blank before some colons
    field.key = narrow(base);
    field.keyLength = narrow(keyLength);
    field.value = narrow(base + valueBegin);
    field.valueLength = narrow(line.length - valueBegin);
    return field;
}

QByteArrayView AmiParser::keyOf(const AmiMessage::Field& field) const
{
    return {m_buffer.data() + m_start + field.key, qsizetype(field.keyLength)};
}

void AmiParser::addField(const AmiMessage::Field& field)
{
    if (qsizetype(m_fields.size()) >= limits::messageHeaders) {
        m_truncated = true;
        return;
    }
    m_fields.push_back(field);
}

AmiMessage AmiParser::finish(qsizetype end, bool truncated, const AmiMessage::Field& output)
{
    ++m_counters.messages;
    if (m_kind == AmiMessage::Kind::Junk)
        ++m_counters.junk;
    if (truncated)
        ++m_counters.truncated;
    return AmiMessage::make(m_kind, {m_buffer.data() + m_start, end - m_start}, m_fields, output, truncated);
}

std::optional<AmiMessage> AmiParser::parseBanner()
{
    const QByteArrayView start(m_buffer.data() + m_start, bufferedBytes());
    // A TLS alert or handshake record has no line end to wait for.
    const bool isTls = start.startsWith("\x15\x03") || start.startsWith("\x16\x03");
    const bool isEndless
        = start.size() > limits::bannerBytes && !start.first(limits::bannerBytes + 1).contains('\n');
    std::optional<Line> line;
    if (isTls || isEndless) {
        const qsizetype length = isTls ? 2 : limits::bannerBytes;
        line = Line{m_start, length, m_start + length, false};
    } else {
        line = takeLine();
    }
    if (!line)
        return std::nullopt;
    const QByteArrayView text(m_buffer.data() + line->begin, line->length);
    m_mode = Mode::Headers;
    if (text.startsWith(bannerStart)) {
        m_kind = AmiMessage::Kind::Banner;
        AmiMessage::Field version;
        version.value = narrow(bannerStart.size());
        version.valueLength = narrow(text.size() - bannerStart.size());
        m_fields.push_back(version);
    } else {
        m_kind = AmiMessage::Kind::Foreign;
    }
    AmiMessage message = finish(line->begin + line->length, false);
    --m_counters.messages; // the greeting is none
    beginMessage(line->next);
    return message;
}

std::optional<AmiMessage> AmiParser::parseHeaders()
{
    while (const std::optional<Line> line = takeLine()) {
        if (line->length == 0) {
            if (m_fields.empty()) {
                beginMessage(line->next); // a surplus blank line, as some texts that end in LF cause
                continue;
            }
            AmiMessage message = finish(line->begin, m_truncated);
            beginMessage(line->next);
            return message;
        }
        const AmiMessage::Field field = fieldOf(*line);
        if (m_kind == AmiMessage::Kind::Junk) {
            const QByteArrayView key = keyOf(field);
            const bool isEvent = sameName(key, "Event");
            if (isEvent || sameName(key, "Response")) {
                // Raw text of an old action has no end of its own; only an ActionID may stand before the
                // type.
                if (!m_fields.empty() && !sameName(keyOf(m_fields.front()), "ActionID")) {
                    AmiMessage junk = finish(line->begin, m_truncated);
                    beginMessage(line->begin);
                    return junk;
                }
                m_kind = isEvent ? AmiMessage::Kind::Event : AmiMessage::Kind::Response;
                addField(field);
                const QByteArrayView value(
                    m_buffer.data() + m_start + field.value, qsizetype(field.valueLength));
                if (!isEvent && m_fields.size() == 1 && sameName(value, "Follows")) {
                    m_mode = Mode::CommandHeaders;
                    return std::nullopt;
                }
                continue;
            }
        }
        addField(field);
    }
    if (!overLimit())
        return std::nullopt;
    const qsizetype end = qsizetype(m_buffer.size());
    if (m_scan < end)
        addField(fieldOf({m_scan, end - m_scan, end, false})); // what there is of the line that never ends
    AmiMessage message = finish(end, true);
    m_lineHasText = m_scan < end;
    beginMessage(end);
    m_mode = Mode::SkipMessage;
    return message;
}

std::optional<AmiMessage> AmiParser::parseCommandHeaders()
{
    // Only these two stand before the text, in this order, and only with CRLF: text lines end in LF.
    while (const std::optional<Line> line = takeLine()) {
        const QByteArrayView text(m_buffer.data() + line->begin, line->length);
        const bool hasId = keyOf(m_fields.back()) == QByteArrayView("ActionID");
        const bool isPrivilege = m_fields.size() == 1 && text.startsWith("Privilege: ");
        const bool isId = !hasId && text.startsWith("ActionID: ");
        if (line->crlf && (isPrivilege || isId)) {
            addField(fieldOf(*line));
            continue;
        }
        m_textStart = line->begin - m_start;
        m_scan = line->begin;
        m_mode = Mode::CommandText;
        return std::nullopt;
    }
    if (overLimit()) {
        m_textStart = m_scan - m_start;
        m_mode = Mode::CommandText;
    }
    return std::nullopt;
}

std::optional<AmiMessage> AmiParser::parseCommandText()
{
    const qsizetype end = qsizetype(m_buffer.size());
    const qsizetype textBegin = m_start + m_textStart;
    const QByteArrayView rest(m_buffer.data() + m_scan, end - m_scan);
    const qsizetype found = rest.indexOf(endOfCommand);
    AmiMessage::Field output;
    output.value = narrow(m_textStart);
    if (found >= 0) {
        const qsizetype marker = m_scan + found;
        output.valueLength = narrow(marker - textBegin);
        AmiMessage message = finish(marker + endMarker.size(), m_truncated, output);
        beginMessage(marker + endOfCommand.size());
        m_mode = Mode::Headers;
        return message;
    }
    // The marker may be cut in two; the rest of the text is not looked at again.
    m_scan = std::max(textBegin, end - endOfCommand.size() + 1);
    if (!overLimit())
        return std::nullopt;
    output.valueLength = narrow(m_scan - textBegin);
    AmiMessage message = finish(m_scan, true, output);
    beginMessage(m_scan);
    m_mode = Mode::SkipText;
    return message;
}

void AmiParser::skipText()
{
    const QByteArrayView rest(m_buffer.data() + m_start, bufferedBytes());
    const qsizetype found = rest.indexOf(endOfCommand);
    const qsizetype skipped = found >= 0 ? found + endOfCommand.size()
                                         : std::max<qsizetype>(0, rest.size() - endOfCommand.size() + 1);
    m_counters.droppedBytes += static_cast<quint64>(skipped);
    beginMessage(m_start + skipped);
    if (found >= 0)
        m_mode = Mode::Headers;
}

void AmiParser::skipMessage()
{
    while (const std::optional<Line> line = takeLine()) {
        const bool blank = line->length == 0 && !m_lineHasText;
        m_lineHasText = false;
        m_counters.droppedBytes += static_cast<quint64>(line->next - m_start);
        beginMessage(line->next);
        if (blank) {
            m_mode = Mode::Headers;
            return;
        }
    }
    // Of a line without end, keep at most the CR that its LF may follow.
    const qsizetype end = qsizetype(m_buffer.size());
    const bool endsInCr = end > m_start && m_buffer.back() == '\r';
    const qsizetype keep = endsInCr ? 1 : 0;
    if (end - keep > m_start) {
        m_lineHasText = true;
        m_counters.droppedBytes += static_cast<quint64>(end - keep - m_start);
        beginMessage(end - keep);
    }
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amimessage.h"

#include "amiparser.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <vector>

namespace wirechief {

using namespace literals;

QByteArrayView knownValue(QByteArrayView value)
{
    if (value == "<unknown>" || value == "unknown" || value == "<null>")
        return {};
    return value;
}

QByteArray unescaped(QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            out += value[i];
            continue;
        }
        static constexpr char letters[] = "abfnrtv\\'\"?";
        static constexpr char meanings[] = "\a\b\f\n\r\t\v\\'\"?";
        const char* letter = std::strchr(letters, value[i + 1]);
        if (letter == nullptr || value[i + 1] == '\0') {
            out += value[i];
            continue;
        }
        out += meanings[letter - letters];
        ++i;
    }
    return out;
}

AmiMessage AmiMessage::make(
    QByteArrayView frame, std::span<const Line> lines, const Layout& layout, qint64 receivedAt)
{
    static_assert(sizeof(Line) == 8 && sizeof(Block) % alignof(Line) == 0);
    const size_t size = sizeof(Block) + lines.size_bytes() + static_cast<size_t>(frame.size());
    void* memory = std::malloc(size);
    Q_CHECK_PTR(memory);
    Block* block = new (memory) Block;
    block->frameLength = static_cast<quint32>(frame.size());
    block->lineCount = static_cast<quint32>(lines.size());
    block->layout = layout;
    block->receivedAt = receivedAt;
    if (!lines.empty())
        std::memcpy(block->lines(), lines.data(), lines.size_bytes());
    if (!frame.isEmpty())
        std::memcpy(block->frame(), frame.data(), static_cast<size_t>(frame.size()));
    AmiMessage message;
    message.m_block = block;
    return message;
}

AmiMessage AmiMessage::fromBytes(QByteArrayView bytes, qint64 receivedAt)
{
    AmiParser parser(AmiParser::Start::Messages);
    parser.setReceivedAt(receivedAt);
    parser.append(bytes);
    std::optional<AmiMessage> message = parser.next();
    if (!message) {
        parser.append("\r\n\r\n");
        message = parser.next();
    }
    return message.value_or(AmiMessage());
}

AmiMessage AmiMessage::withText(QByteArrayView text) const
{
    AmiMessage message = fromBytes(text, receivedAt());
    if (message.kind() != kind() || message.raw() != text)
        message = make(text, {}, {.kind = kind()}, receivedAt());
    message.m_block->layout.truncated = isTruncated();
    return message;
}

AmiMessage AmiMessage::withTexts(const ConvertText& convert) const
{
    if (m_block == nullptr)
        return {};
    const QByteArrayView from = raw();
    const Layout& layout = m_block->layout;
    std::vector<Line> lines;
    lines.reserve(m_block->lineCount);
    QByteArray frame;
    frame.reserve(from.size() + from.size() / 2);
    for (const Line& line : std::span(m_block->lines(), m_block->lineCount)) {
        const QByteArrayView value = valueOf(&line);
        const auto begin = static_cast<quint32>(frame.size());
        const QByteArrayView name = from.sliced(line.begin(), line.valueOffset());
        const QByteArray converted = line.id() < otherHeader ? name.toByteArray() : convert(name);
        frame += converted.size() > keyBytes ? name : QByteArrayView(converted);
        lines.emplace_back(begin, line.id(), static_cast<quint32>(frame.size()) - begin, line.endBytes());
        frame += convert(value);
        frame += from.sliced(line.begin() + line.valueOffset() + value.size(), line.endBytes());
    }
    const auto appendLines = [&frame, &convert](QByteArrayView text) {
        const auto begin = static_cast<quint32>(frame.size());
        for (qsizetype end = 0; !text.isEmpty(); text = text.sliced(end)) {
            end = text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n') + 1;
            frame += convert(text.first(end));
        }
        return begin;
    };
    Layout made = layout;
    const qsizetype outputBegin = layout.outputLength == 0 ? layout.linesEnd : layout.output;
    const qsizetype outputEnd = outputBegin + layout.outputLength;
    made.linesEnd = appendLines(from.sliced(layout.linesEnd, outputBegin - layout.linesEnd));
    made.output = appendLines(from.sliced(outputBegin, layout.outputLength));
    made.outputLength = appendLines(from.sliced(outputEnd)) - made.output;
    return make(frame, lines, made, receivedAt());
}

void AmiMessage::destroyBlock()
{
    m_block->~Block();
    std::free(m_block);
}

QByteArrayView AmiMessage::keyOf(const Line& line) const
{
    if (line.id() == noHeader)
        return {};
    const char* const begin = m_block->frame() + line.begin();
    if (line.id() != otherHeader)
        return {begin, qsizetype(knownHeaders[line.id()].size())};
    // Name, perhaps blanks, colon, perhaps one blank: SIPshowpeer writes a blank before some colons.
    qsizetype length = line.valueOffset();
    if (begin[length - 1] == ' ')
        --length;
    --length;
    while (length > 1 && begin[length - 1] == ' ')
        --length;
    return {begin, length};
}

const AmiMessage::Line* AmiMessage::find(HeaderId id, QByteArrayView key, const Line* from) const
{
    const Line* const end = m_block->lines() + m_block->lineCount;
    const Line* line = std::find_if(from, end, [id](const Line& each) { return each.id() == id; });
    if (id == otherHeader) {
        while (line != end && !(line->id() == id && sameName(keyOf(*line), key)))
            ++line;
    }
    return line == end ? nullptr : line;
}

bool AmiMessage::isSuccess() const
{
    return isResponse() && !sameName(name(), "Error") && !sameName(name(), "Failure");
}

bool AmiMessage::isTruncated() const
{
    return m_block != nullptr && m_block->layout.truncated;
}

QByteArrayView AmiMessage::value(QByteArrayView key) const
{
    return m_block == nullptr ? QByteArrayView() : valueOf(find(headerId(key), key, m_block->lines()));
}

QByteArrayView AmiMessage::value(KnownHeader header) const
{
    return m_block == nullptr ? QByteArrayView() : valueOf(find(header.id, {}, m_block->lines()));
}

QByteArrayView AmiMessage::actionId() const
{
    return value("ActionID"_header);
}

bool AmiMessage::has(QByteArrayView key) const
{
    return m_block != nullptr && find(headerId(key), key, m_block->lines()) != nullptr;
}

QList<QByteArrayView> AmiMessage::values(QByteArrayView key) const
{
    QList<QByteArrayView> found;
    if (m_block == nullptr)
        return found;
    const HeaderId id = headerId(key);
    for (const Line* line = m_block->lines(); (line = find(id, key, line)) != nullptr; ++line)
        found.append(valueOf(line));
    return found;
}

bool AmiMessage::hasOutput() const
{
    return isResponse() && (sameName(name(), "Follows") || has("Output"));
}

QByteArray AmiMessage::output() const
{
    if (m_block == nullptr)
        return {};
    if (isResponse() && sameName(name(), "Follows"))
        return {m_block->frame() + m_block->layout.output, qsizetype(m_block->layout.outputLength)};
    QByteArray text;
    bool first = true;
    for (const QByteArrayView line : values("Output")) {
        if (!first)
            text += '\n';
        first = false;
        text += line;
    }
    return text;
}

QByteArrayView AmiMessage::raw() const
{
    return m_block == nullptr ? QByteArrayView()
                              : QByteArrayView(m_block->frame(), qsizetype(m_block->frameLength));
}

} // namespace wirechief

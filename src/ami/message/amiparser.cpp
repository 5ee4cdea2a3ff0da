// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amiparser.h"

#include "ami/limits.h"
#include "base/limits.h"
#include "linescan.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace wirechief {

using namespace literals;

namespace {

constexpr QByteArrayView endMarker = "--END COMMAND--";
constexpr qsizetype block = 32; ///< of scanLineStart()

constexpr size_t usualLines = 64; ///< of a message; more need a larger list
constexpr qsizetype usualLineBytes = 512; ///< longer ones are searched for their end in pieces

constexpr HeaderId eventId = "Event"_header.id;
constexpr HeaderId responseId = "Response"_header.id;
constexpr HeaderId actionId = "ActionID"_header.id;

/// How the line of a known header begins: `Name: `.
struct Pattern {
    char bytes[block] = {};
    quint32 mask = 0; ///< a bit for each byte that counts
    quint32 size = 0;
    AmiMessage::Line line; ///< one that begins so, yet without its place
};

constexpr auto patterns = [] {
    std::array<Pattern, std::size(knownHeaders)> made;
    for (size_t id = 0; id < made.size(); ++id) {
        Pattern& pattern = made[id];
        for (const char c : knownHeaders[id])
            pattern.bytes[pattern.size++] = c;
        pattern.bytes[pattern.size++] = ':';
        pattern.bytes[pattern.size++] = ' ';
        pattern.mask = static_cast<quint32>((quint64(1) << pattern.size) - 1);
        pattern.line = {0, static_cast<HeaderId>(id), pattern.size, 0};
    }
    return made;
}();

/// A small number for the name of an event, so that each has its own memory of which header follows which.
/// Events that share one only make worse guesses.
size_t typeOf(QByteArrayView eventName)
{
    if (eventName.isEmpty())
        return 0;
    const auto middle = static_cast<quint8>(eventName[eventName.size() / 2]);
    return (static_cast<size_t>(eventName.size()) * 5 + middle) % AmiParser::eventTypes;
}

/// Where the line ends that begins at `line` and does not end within a block; 0: not within usualLineBytes,
/// nor before `end`.
quint32 feedBehindBlock(const char* line, const char* end)
{
    const char* const from = line + block;
    const auto size = static_cast<size_t>(std::min<qsizetype>(end - from, usualLineBytes - block));
    const auto* feed = static_cast<const char*>(std::memchr(from, '\n', size));
    return feed == nullptr ? 0 : static_cast<quint32>(feed - line);
}

bool isTitle(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '-'
        || c == '_' || c == '.';
}

/// Where the version begins in a greeting; 0 where it is none. Forks and vendors have a name of their own
/// before "Call Manager/1.0", proxies write "Asterisk Call Manager Proxy/1.28" or "Asterisk Manager
/// Proxy/1.2".
qsizetype versionIn(QByteArrayView line)
{
    constexpr QByteArrayView usual = "Asterisk Call Manager/";
    if (line.startsWith(usual))
        return usual.size();
    const qsizetype slash = line.indexOf('/');
    if (slash <= 0 || slash + 1 >= line.size() || line[slash + 1] < '0' || line[slash + 1] > '9')
        return 0;
    const QByteArrayView title = line.first(slash);
    const bool isText = std::all_of(title.begin(), title.end(), isTitle) && title.contains("Manager");
    const bool isOther = title.startsWith("SSH-") || (title[0] >= '0' && title[0] <= '9'); // "220 …" of SMTP
    return isText && !isOther ? slash + 1 : 0;
}

constexpr quint32 narrow(qsizetype value)
{
    return static_cast<quint32>(value); // bounded by limits::messageBytes
}

} // namespace

AmiParser::AmiParser(Start start)
    : m_lines(usualLines)
{
    for (Followers& followers : m_followers)
        followers.fill(eventId);
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
    if (bytes.isEmpty())
        return;
    std::memcpy(reserve(bytes.size()), bytes.data(), static_cast<size_t>(bytes.size()));
    commit(bytes.size());
}

char* AmiParser::reserve(qsizetype bytes)
{
    // What lies before m_start is used up. Moving the rest costs only what is left of one message, as long as
    // next() is called until it is empty.
    const qsizetype moved = m_buffer.discard(m_start);
    m_start -= moved;
    m_scan -= moved;
    m_searched = std::max<qsizetype>(0, m_searched - moved);
    return m_buffer.reserve(bytes);
}

void AmiParser::setWantedEvents(const std::optional<QSet<QByteArray>>& names)
{
    m_wanted.reset();
    if (!names)
        return;
    m_wanted.emplace();
    for (const QByteArray& name : *names)
        m_wanted->add(name);
}

bool AmiParser::isWanted(QByteArrayView eventName) const
{
    return !m_wanted || m_wanted->contains(eventName);
}

std::optional<AmiMessage> AmiParser::next()
{
    for (;;) {
        std::optional<AmiMessage> message;
        const Mode mode = m_mode;
        switch (mode) {
        case Mode::Banner:
            message = parseBanner();
            break;
        case Mode::Headers:
            message = parseHeaders();
            break;
        case Mode::CommandHeaders:
            message = parseCommandHeaders();
            break;
        case Mode::CommandText:
            message = parseCommandText();
            break;
        case Mode::SkipText:
            skipText();
            break;
        case Mode::SkipMessage:
            skipMessage();
            break;
        case Mode::SkipEvent:
            skipEvent();
            break;
        }
        // Where the mode stays, there is nothing more to do before further bytes come.
        if (message || m_mode == mode)
            return message;
    }
}

void AmiParser::beginMessage(qsizetype offset)
{
    m_start = offset;
    m_scan = offset;
    m_lineCount = 0;
    m_type = 0;
    m_layout = {};
    m_lastId = noHeader;
}

bool AmiParser::overLimit() const
{
    return bufferedBytes() > limits::messageBytes;
}

std::optional<AmiParser::TextLine> AmiParser::takeLine()
{
    const qsizetype feed = findLineFeed(m_scan);
    if (feed < 0)
        return std::nullopt;
    const qsizetype begin = std::exchange(m_scan, feed + 1);
    const bool isCrlf = feed > begin && m_buffer.data()[feed - 1] == '\r';
    return TextLine{begin, feed - begin - (isCrlf ? 1 : 0), feed + 1};
}

/// Where the line that begins at `scan` ends; -1 where its end has not come.
qsizetype AmiParser::findLineFeed(qsizetype scan)
{
    const qsizetype end = m_buffer.size();
    const qsizetype from = std::max(scan, m_searched);
    const char* const data = m_buffer.data();
    const auto* found = from >= end
        ? nullptr
        : static_cast<const char*>(std::memchr(data + from, '\n', static_cast<size_t>(end - from)));
    if (found != nullptr)
        return found - data;
    m_searched = end; // a line that comes in many pieces is searched once all the same
    return -1;
}

/// Tells name and value of a line apart. Its line end is from `end` to `next`.
AmiMessage::Line AmiParser::identify(qsizetype begin, qsizetype end, qsizetype next) const
{
    const quint32 offset = narrow(begin - m_start);
    const quint32 lineEnding = narrow(next - end);
    const char* const data = m_buffer.data() + begin;
    const HeaderId guess = follower();
    const Pattern& pattern = patterns[guess];
    if (end - begin >= pattern.size && std::memcmp(data, pattern.bytes, pattern.size) == 0)
        return {offset, guess, pattern.size, lineEnding};
    const qsizetype searched = std::min(end - begin, AmiMessage::keyBytes);
    const auto* colon = static_cast<const char*>(std::memchr(data, ':', static_cast<size_t>(searched)));
    if (colon == nullptr || colon == data)
        return {offset, noHeader, 0, lineEnding};
    const qsizetype length = colon - data;
    const bool hasBlank = length + 1 < end - begin && colon[1] == ' ';
    const bool isTrimmed = colon[-1] == ' '; // as SIPshowpeer writes some
    return {offset, isTrimmed ? otherHeader : headerId({data, length}), narrow(length + (hasBlank ? 2 : 1)),
        lineEnding};
}

QByteArrayView AmiParser::valueOf(const AmiMessage::Line& line, qsizetype end) const
{
    const qsizetype begin = m_start + line.begin() + line.valueOffset();
    return {m_buffer.data() + begin, end - begin};
}

void AmiParser::addLine(AmiMessage::Line line)
{
    if (m_lineCount >= limits::messageHeaders) {
        if (!m_layout.truncated)
            m_layout.linesEnd = line.begin();
        m_layout.truncated = true;
        return;
    }
    if (m_lineCount == qsizetype(m_lines.size()))
        m_lines.resize(std::min(2 * m_lines.size(), static_cast<size_t>(limits::messageHeaders)));
    m_lines[static_cast<size_t>(m_lineCount++)] = line;
    if (line.id() < otherHeader)
        m_followers[m_type][m_lastId] = line.id();
    m_lastId = line.id();
}

AmiMessage AmiParser::finish(qsizetype end, bool truncated)
{
    ++m_counters.messages;
    if (m_layout.kind == AmiMessage::Kind::Junk)
        ++m_counters.junk;
    if (m_layout.linesEnd == 0)
        m_layout.linesEnd = narrow(end - m_start);
    m_layout.truncated = m_layout.truncated || truncated;
    if (m_layout.truncated)
        ++m_counters.truncated;
    if (m_layout.kind == AmiMessage::Kind::Junk)
        m_layout.typeLine = narrow(m_lineCount);
    return AmiMessage::make({m_buffer.data() + m_start, end - m_start}, {m_lines.data(), size_t(m_lineCount)},
        m_layout, m_receivedAt);
}

std::optional<AmiMessage> AmiParser::parseBanner()
{
    const QByteArrayView start(m_buffer.data() + m_start, bufferedBytes());
    // A TLS alert or handshake record has no line end to wait for.
    const bool isTls = start.startsWith("\x15\x03") || start.startsWith("\x16\x03");
    const bool isEndless
        = start.size() > limits::bannerBytes && !start.first(limits::bannerBytes + 1).contains('\n');
    std::optional<TextLine> line;
    if (isTls || isEndless) {
        const qsizetype length = isTls ? 2 : limits::bannerBytes;
        line = TextLine{m_start, length, m_start + length};
    } else {
        line = takeLine();
    }
    if (!line)
        return std::nullopt;
    m_mode = Mode::Headers;
    const QByteArrayView text(m_buffer.data() + line->begin, line->length);
    m_layout.kind = AmiMessage::Kind::Foreign;
    if (const qsizetype version = versionIn(text); version > 0) {
        m_layout.kind = AmiMessage::Kind::Banner;
        addLine({narrow(version), noHeader, 0, 0});
    }
    AmiMessage message = finish(line->begin + line->length, false);
    --m_counters.messages; // the greeting is none
    beginMessage(line->next);
    return message;
}

/// Whether a line of this name cannot belong to the message under way. Raw text of an old action has no end
/// of its own; only an ActionID may stand before the type.
bool AmiParser::beginsAnother(HeaderId id) const
{
    return (id == eventId || id == responseId) && m_lineCount > 0 && m_lines.front().id() != actionId;
}

/// Takes lines while they are the usual ones: the header that is expected, with an end that is not far.
/// What is left is for parseHeaders(), which does the same for every line.
void AmiParser::takeExpectedLines()
{
    // Locals, so that they stay in registers: this is where the time goes.
    const char* at = m_buffer.data() + m_scan;
    const char* const end = m_buffer.data() + m_buffer.size();
    const char* const lastBlock = end - block;
    quint32 offset = narrow(m_scan - m_start);
    HeaderId id = m_lastId;
    const Followers& followers = m_followers[m_type];
    AmiMessage::Line* out = m_lines.data() + m_lineCount;
    const AmiMessage::Line* const outEnd = m_lines.data() + m_lines.size();
    while (at <= lastBlock && out != outEnd) {
        const HeaderId guess = followers[id];
        const Pattern& pattern = patterns[guess];
        const LineStart seen = scanLineStart(at, pattern.bytes);
        if ((seen.matches & pattern.mask) != pattern.mask)
            break;
        const quint32 feed = seen.lineFeeds != 0 ? static_cast<quint32>(std::countr_zero(seen.lineFeeds))
                                                 : feedBehindBlock(at, end);
        if (feed == 0)
            break;
        const quint32 lineEnding = at[feed - 1] == '\r' ? 2 : 1; // a name stands before the line feed
        *out++ = pattern.line.at(offset, lineEnding);
        at += feed + 1;
        offset += feed + 1;
        id = guess;
    }
    m_lineCount = out - m_lines.data();
    m_scan = at - m_buffer.data();
    m_lastId = id;
}

std::optional<AmiMessage> AmiParser::parseHeaders()
{
    const qsizetype end = m_buffer.size();
    const char* const data = m_buffer.data();
    while (m_scan < end) {
        if (m_layout.kind != AmiMessage::Kind::Junk)
            takeExpectedLines();
        const qsizetype begin = m_scan;
        const bool isBlank = begin + 1 < end && data[begin] == '\r' && data[begin + 1] == '\n';
        const qsizetype feed = isBlank ? begin + 1 : findLineFeed(begin);
        if (feed < 0)
            break;
        const qsizetype lineEnd = feed > begin && data[feed - 1] == '\r' ? feed - 1 : feed;
        if (lineEnd == begin) {
            if (m_lineCount == 0) {
                beginMessage(feed + 1); // a surplus blank line, as some texts that end in LF cause
                continue;
            }
            AmiMessage message = finish(begin, false);
            beginMessage(feed + 1);
            return message;
        }
        const AmiMessage::Line line = identify(begin, lineEnd, feed + 1);
        if (m_layout.kind == AmiMessage::Kind::Junk) {
            if (beginsAnother(line.id())) {
                AmiMessage junk = finish(begin, false);
                beginMessage(begin);
                return junk;
            }
            findType(line, lineEnd);
            if (m_mode == Mode::SkipEvent) {
                m_scan = feed; // a blank line is told by the line end before it
                return std::nullopt;
            }
        }
        addLine(line);
        m_scan = feed + 1;
        if (m_mode != Mode::Headers)
            return std::nullopt;
    }
    return overLimit() ? cutMessage() : std::nullopt;
}

/// Whether this line says what kind of message it is, and with that, how the parser goes on.
void AmiParser::findType(AmiMessage::Line line, qsizetype lineEnd)
{
    const bool isEvent = line.id() == eventId;
    if (!isEvent && line.id() != responseId)
        return;
    m_layout.typeLine = narrow(m_lineCount);
    m_layout.kind = isEvent ? AmiMessage::Kind::Event : AmiMessage::Kind::Response;
    if (m_lineCount > 0)
        return;
    const QByteArrayView name = valueOf(line, lineEnd);
    m_type = typeOf(name);
    if (isEvent && !isWanted(name))
        m_mode = Mode::SkipEvent;
    else if (!isEvent && sameName(name, "Follows"))
        m_mode = Mode::CommandHeaders;
}

/// Delivers what there is of a message that is too long, and skips the rest of it.
std::optional<AmiMessage> AmiParser::cutMessage()
{
    const qsizetype end = m_buffer.size();
    if (m_scan < end)
        addLine(identify(m_scan, end, end)); // what there is of the line that never ends
    AmiMessage message = finish(end, true);
    m_lineHasText = m_scan < end;
    beginMessage(end);
    m_mode = Mode::SkipMessage;
    return message;
}

std::optional<AmiMessage> AmiParser::parseCommandHeaders()
{
    // Only these two stand before the text, in this order, and only with CRLF: text lines end in LF.
    while (const std::optional<TextLine> line = takeLine()) {
        const QByteArrayView text(m_buffer.data() + line->begin, line->length);
        const bool isCrlf = line->next - line->begin - line->length == 2;
        const bool hasId = m_lastId == actionId;
        const bool isPrivilege = m_lineCount == 1 && text.startsWith("Privilege: ");
        const bool isId = !hasId && text.startsWith("ActionID: ");
        if (isCrlf && (isPrivilege || isId)) {
            addLine(identify(line->begin, line->begin + line->length, line->next));
            continue;
        }
        m_scan = line->begin;
        m_mode = Mode::CommandText;
        break;
    }
    if (m_mode == Mode::CommandText || overLimit()) {
        m_layout.linesEnd = narrow(m_scan - m_start);
        m_layout.output = m_layout.linesEnd;
        m_mode = Mode::CommandText;
    }
    return std::nullopt;
}

QByteArray AmiParser::commandActionId() const
{
    for (qsizetype i = 0; insideCommandOutput() && i < m_lineCount; ++i) {
        const AmiMessage::Line& line = m_lines[static_cast<size_t>(i)];
        if (line.id() != actionId)
            continue;
        const qsizetype begin = m_start + line.begin() + line.valueOffset();
        const QByteArrayView rest(m_buffer.data() + begin, m_buffer.size() - begin);
        return rest.first(std::max<qsizetype>(0, rest.indexOf('\r'))).toByteArray();
    }
    return {};
}

std::optional<AmiMessage> AmiParser::parseCommandText()
{
    const qsizetype end = m_buffer.size();
    const qsizetype textBegin = m_start + m_layout.output;
    const QByteArrayView rest(m_buffer.data() + m_scan, end - m_scan);
    const qsizetype found = rest.indexOf(endOfCommand);
    if (found >= 0) {
        const qsizetype marker = m_scan + found;
        m_layout.outputLength = narrow(marker - textBegin);
        AmiMessage message = finish(marker + endMarker.size(), false);
        beginMessage(marker + endOfCommand.size());
        m_mode = Mode::Headers;
        return message;
    }
    // The marker may be cut in two; the rest of the text is not looked at again.
    m_scan = std::max(textBegin, end - endOfCommand.size() + 1);
    if (!overLimit())
        return std::nullopt;
    m_layout.outputLength = narrow(m_scan - textBegin);
    AmiMessage message = finish(m_scan, true);
    beginMessage(m_scan);
    m_mode = Mode::SkipText;
    return message;
}

} // namespace wirechief

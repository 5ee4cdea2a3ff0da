// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amiparser.h"

#include "ami/limits.h"
#include "base/limits.h"

#include <algorithm>
#include <cstring>

namespace wirechief {

using namespace literals;

namespace {

constexpr QByteArrayView endMarker = "--END COMMAND--";
constexpr qsizetype patternBytes = 32; ///< of beginsAs()

constexpr size_t usualLines = 64; ///< of a message; more need a larger list

constexpr HeaderId eventId = "Event"_header.id;
constexpr HeaderId responseId = "Response"_header.id;
constexpr HeaderId actionId = "ActionID"_header.id;

/// How the line of a known header begins: `Name: `.
struct alignas(64) Pattern {
    char bytes[patternBytes] = {};
    quint32 ignored = 0; ///< a bit for each byte that does not count
    quint32 size = 0;
    AmiMessage::Line line; ///< one that begins so and ends in CRLF, yet without its place
};

constexpr auto patterns = [] {
    std::array<Pattern, std::size(knownHeaders)> made;
    for (size_t id = 0; id < made.size(); ++id) {
        Pattern& pattern = made[id];
        for (const char c : knownHeaders[id])
            pattern.bytes[pattern.size++] = c;
        pattern.bytes[pattern.size++] = ':';
        pattern.bytes[pattern.size++] = ' ';
        pattern.ignored = static_cast<quint32>(~((quint64(1) << pattern.size) - 1));
        pattern.line = {0, static_cast<HeaderId>(id), pattern.size, 2};
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

AmiParser::AmiParser(Start start, LineScan scan)
    : m_lines(usualLines)
    , m_feeds(scan)
{
    for (Followers& followers : m_followers)
        followers.fill(eventId);
    reset(start);
}

void AmiParser::reset(Start start)
{
    m_buffer.clear();
    m_feeds.clear();
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
    m_feeds.move(moved);
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
        const Mode mode = m_mode;
        std::optional<AmiMessage> message = advance();
        // Where the mode stays, there is nothing more to do before further bytes come.
        if (message || m_mode == mode)
            return message;
    }
}

inline std::optional<AmiMessage> AmiParser::advance()
{
    switch (m_mode) {
    case Mode::Banner:
        return parseBanner();
    case Mode::Headers:
        return parseHeaders();
    case Mode::CommandHeaders:
        parseCommandHeaders();
        break;
    case Mode::CommandText:
        return parseCommandText();
    case Mode::SkipText:
        skipText();
        break;
    case Mode::SkipMessage:
    case Mode::SkipEvent:
        skipMessage();
        break;
    }
    return std::nullopt;
}

void AmiParser::beginMessage(qsizetype offset)
{
    m_start = offset;
    m_scan = offset;
    m_feeds.seek(offset);
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
    const std::optional<qsizetype> feed = m_feeds.take(m_buffer);
    if (!feed)
        return std::nullopt;
    const qsizetype begin = std::exchange(m_scan, *feed + 1);
    const bool isCrlf = *feed > begin && m_buffer.data()[*feed - 1] == '\r';
    return TextLine{begin, *feed - begin - (isCrlf ? 1 : 0), *feed + 1};
}

/// Tells name and value of a line apart. Its line end is from `end` to `next`.
AmiMessage::Line AmiParser::identify(qsizetype begin, qsizetype end, qsizetype next) const
{
    const quint32 offset = narrow(begin - m_start);
    const quint32 lineEnding = narrow(next - end);
    const char* const data = m_buffer.data() + begin;
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

inline QByteArrayView AmiParser::valueOf(const AmiMessage::Line& line, qsizetype end) const
{
    const qsizetype begin = m_start + line.begin() + line.valueOffset();
    return {m_buffer.data() + begin, end - begin};
}

inline void AmiParser::addLine(AmiMessage::Line line)
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

inline AmiMessage AmiParser::finish(qsizetype end, bool truncated)
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
inline bool AmiParser::beginsAnother(HeaderId id) const
{
    return (id == eventId || id == responseId) && m_lineCount > 0 && m_lines.front().id() != actionId;
}

/// Takes lines while they are the usual ones: their end is found, it is CRLF, and they begin with the header
/// that is expected. What is left is for parseHeaders(), which does the same for every line.
inline void AmiParser::takeExpectedLines()
{
    // Locals, so that they stay in registers: this is where the time goes. No line waits for the one before.
    const char* const message = m_buffer.data() + m_start;
    const char* const found = m_buffer.data() + m_feeds.base();
    const char* at = m_buffer.data() + m_scan;
    HeaderId id = m_lastId;
    const Followers& followers = m_followers[m_type];
    AmiMessage::Line* out = m_lines.data() + m_lineCount;
    const quint16* feed = m_feeds.begin();
    const quint16* const end
        = feed + std::min<qsizetype>(m_feeds.end() - feed, qsizetype(m_lines.size()) - m_lineCount);
    for (; feed != end; ++feed) {
        const char* const lineFeed = found + *feed;
        const HeaderId guess = followers[id];
        const Pattern& pattern = patterns[guess];
        // Where a name stands before the line feed, so does a byte that may be looked at.
        if (!beginsAs(at, pattern.bytes, pattern.ignored) || lineFeed[-1] != '\r')
            break;
        *out++ = pattern.line.at(narrow(at - message));
        at = lineFeed + 1;
        id = guess;
    }
    m_feeds.takeUntil(feed);
    m_lineCount = out - m_lines.data();
    m_scan = at - m_buffer.data();
    m_lastId = id;
}

/// Takes the first line where it is that of an event, as of nearly every message. What is left is for
/// parseHeaders().
inline void AmiParser::takeEventLine()
{
    if (m_feeds.begin() == m_feeds.end())
        return;
    const char* const line = m_buffer.data() + m_scan;
    const char* const lineFeed = m_buffer.data() + m_feeds.base() + *m_feeds.begin();
    const Pattern& pattern = patterns[eventId];
    if (!beginsAs(line, pattern.bytes, pattern.ignored) || lineFeed[-1] != '\r')
        return;
    m_lines[0] = pattern.line;
    m_lineCount = 1;
    m_lastId = eventId;
    m_layout.kind = AmiMessage::Kind::Event;
    const QByteArrayView name(line + pattern.size, lineFeed - 1);
    m_type = typeOf(name);
    if (!isWanted(name))
        m_mode = Mode::SkipEvent;
    m_feeds.takeUntil(m_feeds.begin() + 1);
    m_scan = lineFeed + 1 - m_buffer.data();
}

inline std::optional<AmiMessage> AmiParser::parseHeaders()
{
    for (;;) {
        if (m_lineCount == 0)
            takeEventLine();
        if (m_mode == Mode::SkipEvent)
            return std::nullopt;
        if (m_layout.kind != AmiMessage::Kind::Junk)
            takeExpectedLines();
        const std::optional<qsizetype> feed = m_feeds.take(m_buffer);
        if (!feed)
            return overLimit() ? cutMessage() : std::nullopt;
        const qsizetype begin = std::exchange(m_scan, *feed + 1);
        const qsizetype lineEnd = *feed > begin && m_buffer.data()[*feed - 1] == '\r' ? *feed - 1 : *feed;
        if (lineEnd == begin) {
            if (m_lineCount == 0) {
                beginMessage(m_scan); // a surplus blank line, as some texts that end in LF cause
                continue;
            }
            std::optional<AmiMessage> message = finish(begin, false);
            beginMessage(m_scan);
            return message;
        }
        const AmiMessage::Line line = identify(begin, lineEnd, m_scan);
        if (m_layout.kind == AmiMessage::Kind::Junk) {
            if (beginsAnother(line.id())) {
                AmiMessage junk = finish(begin, false);
                m_feeds.putBack();
                beginMessage(begin);
                return junk;
            }
            findType(line, lineEnd);
        }
        addLine(line);
        if (m_mode != Mode::Headers)
            return std::nullopt;
    }
}

/// Whether this line says what kind of message it is, and with that, how the parser goes on.
inline void AmiParser::findType(AmiMessage::Line line, qsizetype lineEnd)
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

void AmiParser::parseCommandHeaders()
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

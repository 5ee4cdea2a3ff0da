// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "amimessage.h"
#include "linefeeds.h"
#include "receivebuffer.h"

#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace wirechief {

/// Cuts a byte stream into messages, for every dialect from 1.4 on. Plain class: no I/O, no signals, never
/// throws, never blocks. Memory is bounded by limits::messageBytes, and every byte is looked at once: line
/// ends are found ahead, in blocks of 64 bytes, names are told in blocks of 32, and lines are copied once,
/// into the message that owns them.
///
/// Dialects are told by what arrives, not by version (main/manager.c): LF or CRLF ends a line;
/// `Response: Follows` as the first line starts raw command text up to `--END COMMAND--` CRLF CRLF.
class AmiParser {
public:
    enum class Start { Banner, Messages };

    struct Counters {
        quint64 messages = 0;
        quint64 junk = 0; ///< frames with neither Event nor Response
        quint64 truncated = 0; ///< messages cut at a limit
        quint64 droppedBytes = 0; ///< bytes beyond a limit
        quint64 skipped = 0; ///< events that nobody wants, see setWantedEvents()
        quint64 skippedBytes = 0;
    };

    /// Events are sorted into so many kinds, each with its own memory of the order of headers.
    static constexpr size_t eventTypes = 16;

    /// `scan`: for tests of the ways that this machine knows.
    explicit AmiParser(Start start = Start::Banner, LineScan scan = lineScans().front());

    void append(QByteArrayView bytes);
    /// Room for at most `bytes` bytes, for a reader that writes there; commit() says how many came.
    [[nodiscard]] char* reserve(qsizetype bytes);
    void commit(qsizetype bytes) { m_buffer.commit(bytes); }
    /// When the bytes that follow were received: AmiMessage::receivedAt() of what they end.
    void setReceivedAt(qint64 time) { m_receivedAt = time; }
    /// The next whole message, if there is one. Call until it returns nothing.
    [[nodiscard]] std::optional<AmiMessage> next();

    /// Inside the raw text of a legacy command reply, whose end has not come yet.
    [[nodiscard]] bool insideCommandOutput() const
    {
        return m_mode == Mode::CommandHeaders || m_mode == Mode::CommandText;
    }
    /// Inside the rest of such a text that was too long, and was returned without it.
    [[nodiscard]] bool skipsCommandOutput() const { return m_mode == Mode::SkipText; }
    /// The ActionID of a reply that is insideCommandOutput(); empty where it has none.
    [[nodiscard]] QByteArray commandActionId() const;
    /// From the next message on, events with other names (without case) are skipped: counted, not split, and
    /// not returned by next(). Nothing: every event is wanted. Only messages that begin with `Event` are
    /// skipped, and never one that is under way.
    void setWantedEvents(const std::optional<QSet<QByteArray>>& names);

    /// Gives up the message under way and goes on after the next blank line. For an end marker that never
    /// comes.
    void resynchronise();
    /// Forgets everything, for a new connection.
    void reset(Start start = Start::Banner);

    [[nodiscard]] qsizetype bufferedBytes() const { return m_buffer.size() - m_start; }
    [[nodiscard]] const Counters& counters() const { return m_counters; }

private:
    enum class Mode {
        Banner,
        Headers,
        CommandHeaders, ///< behind `Response: Follows`: Privilege and ActionID may follow
        CommandText, ///< raw text up to the end marker
        SkipText, ///< the rest of a text that was cut, up to the end marker
        SkipMessage, ///< the rest of a message that was cut, up to the blank line
        SkipEvent, ///< an event that nobody wants, up to the blank line
    };
    struct TextLine {
        qsizetype begin; ///< offset in m_buffer
        qsizetype length; ///< without line end
        qsizetype next; ///< offset behind the line end
    };

    /// Header → the one that came after it last time.
    using Followers = std::array<HeaderId, noHeader + 1>;

    std::optional<TextLine> takeLine();
    std::optional<AmiMessage> advance();
    std::optional<AmiMessage> parseBanner();
    std::optional<AmiMessage> parseHeaders();
    void parseCommandHeaders();
    std::optional<AmiMessage> parseCommandText();
    std::optional<AmiMessage> cutMessage();
    void skipText();
    void skipMessage();
    void skipFullLines();
    void takeEventLine();
    void takeExpectedLines();
    void findType(AmiMessage::Line line, qsizetype lineEnd);
    [[nodiscard]] AmiMessage::Line identify(qsizetype begin, qsizetype end, qsizetype next) const;
    [[nodiscard]] QByteArrayView valueOf(const AmiMessage::Line& line, qsizetype end) const;
    [[nodiscard]] bool beginsAnother(HeaderId id) const;
    [[nodiscard]] bool isWanted(QByteArrayView eventName) const;
    void addLine(AmiMessage::Line line);
    AmiMessage finish(qsizetype end, bool truncated);
    void beginMessage(qsizetype offset);
    [[nodiscard]] bool overLimit() const;

    static constexpr QByteArrayView endOfCommand = "--END COMMAND--\r\n\r\n";

    ReceiveBuffer m_buffer;
    std::vector<AmiMessage::Line>
        m_lines; ///< of the message under way, relative to m_start, and room for more
    qsizetype m_lineCount = 0;
    AmiMessage::Layout m_layout; ///< of the message under way, as far as it is known
    qsizetype m_start = 0; ///< first byte of the message under way
    qsizetype m_scan = 0; ///< begin of the first line that was not taken
    LineFeeds m_feeds; ///< in m_buffer
    Mode m_mode = Mode::Banner;
    HeaderId m_lastId = noHeader;
    size_t m_type = 0; ///< see eventTypes
    std::array<Followers, eventTypes> m_followers{};
    std::optional<NameTable> m_wanted;
    qint64 m_receivedAt = 0;
    bool m_lineHasText = false; ///< SkipMessage, SkipEvent: the line under way is not blank
    Counters m_counters;
};

} // namespace wirechief

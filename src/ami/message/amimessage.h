// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "headernames.h"

#include <QAtomicInt>
#include <QList>

#include <functional>
#include <span>
#include <utility>

namespace wirechief {

/// One frame from the wire: a single shared block that holds the bytes and where its headers are.
/// Copying shares the block. Header names compare without case; order, repeats and unknown headers are kept.
/// Views that it returns live as long as any copy of the message.
class AmiMessage {
public:
    enum class Kind : quint8 {
        Banner, ///< the greeting line; name() is the AMI version
        Response, ///< answer to an action; name() is the value of `Response`
        Event, ///< has an `Event` header; name() is its value
        Junk, ///< a frame with neither (raw text of old actions, a message that was cut)
        Foreign, ///< the first line of a peer that is no Asterisk; raw() holds its beginning
    };

    /// Where one line of the frame is. It ends where the next one begins, without its line end.
    class Line {
    public:
        constexpr Line() = default;
        /// `valueOffset` counts from `begin`: what lies before the value is the name, a colon and blanks.
        /// `endBytes`: 2 for CRLF, 1 for LF, 0 where the line was cut.
        constexpr Line(quint32 begin, HeaderId id, quint32 valueOffset, quint32 endBytes)
            : m_packed(begin | quint64(id) << 32 | quint64(valueOffset) << 44 | quint64(endBytes) << 62)
        {
        }
        /// One of place 0 at another one.
        [[nodiscard]] Line at(quint32 begin) const
        {
            Line line;
            line.m_packed = m_packed | begin;
            return line;
        }
        [[nodiscard]] quint32 begin() const { return static_cast<quint32>(m_packed); }
        [[nodiscard]] HeaderId id() const { return static_cast<HeaderId>(m_packed >> 32 & 0xfff); }
        [[nodiscard]] quint32 valueOffset() const { return static_cast<quint32>(m_packed >> 44 & 0x3ffff); }
        [[nodiscard]] quint32 endBytes() const { return static_cast<quint32>(m_packed >> 62); }

    private:
        // One word: parts that are written one by one and read as a whole stall the processor.
        quint64 m_packed = quint64(noHeader) << 32;
    };
    static constexpr qsizetype keyBytes = (1 << 18) - 3; ///< a longer name is none, its line has no colon

    /// What the parser found in a frame, all offsets into it.
    struct Layout {
        Kind kind = Kind::Junk;
        bool truncated = false;
        quint32 typeLine = 0; ///< index of the line that says `Event` or `Response`
        quint32 linesEnd = 0; ///< where the last line ends
        quint32 output = 0; ///< text of a legacy command reply
        quint32 outputLength = 0;
    };

    AmiMessage() = default;
    AmiMessage(const AmiMessage& other)
        : m_block(other.m_block)
    {
        if (m_block != nullptr)
            m_block->references.ref();
    }
    AmiMessage(AmiMessage&& other) noexcept
        : m_block(std::exchange(other.m_block, nullptr))
    {
    }
    AmiMessage& operator=(AmiMessage other) noexcept
    {
        std::swap(m_block, other.m_block);
        return *this;
    }
    ~AmiMessage()
    {
        // An only owner needs no atomic subtraction to know that it is one.
        if (m_block != nullptr && (m_block->references.loadAcquire() == 1 || !m_block->references.deref()))
            destroyBlock();
    }

    /// Copies `frame` and `lines` into one block. `receivedAt`: see receivedAt().
    [[nodiscard]] static AmiMessage make(
        QByteArrayView frame, std::span<const Line> lines, const Layout& layout, qint64 receivedAt = 0);
    /// The same message where its text says something else; a frame without lines where that cannot be read
    /// as one.
    [[nodiscard]] AmiMessage withText(QByteArrayView text) const;
    /// The same lines with other texts: `convert` gets each name that is none of knownHeaders, each value,
    /// and each line behind them. It must leave ASCII as it is, and add no line end.
    using ConvertText = std::function<QByteArray(QByteArrayView)>;
    [[nodiscard]] AmiMessage withTexts(const ConvertText& convert) const;
    /// Parses one whole message; for tests and the demo server. Null where the bytes hold none.
    [[nodiscard]] static AmiMessage fromBytes(QByteArrayView bytes, qint64 receivedAt = 0);

    [[nodiscard]] bool isNull() const { return m_block == nullptr; }
    [[nodiscard]] Kind kind() const { return m_block == nullptr ? Kind::Junk : m_block->layout.kind; }
    [[nodiscard]] QByteArrayView name() const;
    [[nodiscard]] bool isEvent() const { return kind() == Kind::Event; }
    [[nodiscard]] bool isEvent(QByteArrayView eventName) const
    {
        return isEvent() && sameName(name(), eventName);
    }
    [[nodiscard]] bool isResponse() const { return kind() == Kind::Response; }
    /// Whether a Response says that the action was done: everything but `Error` and `Failure`.
    [[nodiscard]] bool isSuccess() const;
    /// Cut at a limit of limits.h.
    [[nodiscard]] bool isTruncated() const;

    /// The first value of a header; empty where there is none. One space after the colon is not part of it.
    [[nodiscard]] QByteArrayView value(QByteArrayView key) const;
    /// The same without a search for the number: value("Uniqueid"_header).
    [[nodiscard]] QByteArrayView value(KnownHeader header) const;
    [[nodiscard]] bool has(QByteArrayView key) const;
    [[nodiscard]] QList<QByteArrayView> values(QByteArrayView key) const;
    [[nodiscard]] QByteArrayView actionId() const;

    /// Lines in the order of the wire. A line without colon has an empty key and is its own value.
    [[nodiscard]] qsizetype fieldCount() const { return m_block == nullptr ? 0 : m_block->lineCount; }
    [[nodiscard]] HeaderId idAt(qsizetype index) const { return m_block->lines()[index].id(); }
    [[nodiscard]] QByteArrayView keyAt(qsizetype index) const { return keyOf(m_block->lines()[index]); }
    [[nodiscard]] QByteArrayView valueAt(qsizetype index) const { return valueOf(m_block->lines() + index); }

    /// Whether this is the reply to `Command`, in either form (`Response: Follows`, or `Output:` headers).
    [[nodiscard]] bool hasOutput() const;
    /// The text of a command reply, lines ended by LF as the server sent them; the new form is joined by LF.
    [[nodiscard]] QByteArray output() const;

    /// The frame as it came, without the blank line that ends it.
    [[nodiscard]] QByteArrayView raw() const;
    /// When its last bytes came, in ms since the epoch; 0 where no session received it. One look at the clock
    /// stands for all that was read at once.
    [[nodiscard]] qint64 receivedAt() const { return m_block == nullptr ? 0 : m_block->receivedAt; }
    /// Bytes of memory that the shared block takes.
    [[nodiscard]] qsizetype memoryBytes() const
    {
        return m_block == nullptr
            ? 0
            : qsizetype(sizeof(Block) + m_block->lineCount * sizeof(Line) + m_block->frameLength);
    }

private:
    /// Header of the one block: after it come the lines, then the bytes of the frame.
    struct Block {
        QAtomicInt references{1};
        quint32 frameLength = 0;
        quint32 lineCount = 0;
        Layout layout;
        qint64 receivedAt = 0;

        Line* lines() { return reinterpret_cast<Line*>(this + 1); }
        char* frame() { return reinterpret_cast<char*>(lines() + lineCount); }
    };
    Block* m_block = nullptr;

    void destroyBlock();
    [[nodiscard]] QByteArrayView keyOf(const Line& line) const;
    [[nodiscard]] QByteArrayView valueOf(const Line* line) const;
    /// The first line with this header, from `from` on; null if there is none.
    [[nodiscard]] const Line* find(HeaderId id, QByteArrayView key, const Line* from) const;
};

inline QByteArrayView AmiMessage::name() const
{
    if (m_block == nullptr || m_block->layout.typeLine >= m_block->lineCount)
        return {};
    return valueOf(m_block->lines() + m_block->layout.typeLine);
}

inline QByteArrayView AmiMessage::valueOf(const Line* line) const
{
    if (line == nullptr)
        return {};
    const bool isLast = line + 1 == m_block->lines() + m_block->lineCount;
    const quint32 end = (isLast ? m_block->layout.linesEnd : line[1].begin()) - line->endBytes();
    const quint32 begin = line->begin() + line->valueOffset();
    return {m_block->frame() + begin, qsizetype(end) - qsizetype(begin)};
}

/// `<unknown>`, `unknown` and `<null>` mean "no value" in caller fields of all releases: empty then.
[[nodiscard]] QByteArrayView knownValue(QByteArrayView value);

/// Undoes the C escapes that 13.5 and later put into names and ChanVariable values (main/utils.c,
/// ast_escape_c). Bytes that are no such escape stay.
[[nodiscard]] QByteArray unescaped(QByteArrayView value);

} // namespace wirechief

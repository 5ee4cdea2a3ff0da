// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <span>

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

    /// One line. A line without colon has an empty key and is its own value.
    /// A quick way to read it: offsets into raw().
    struct Field {
        quint32 key = 0;
        quint32 keyLength = 0;
        quint32 value = 0;
        quint32 valueLength = 0;
    };

    AmiMessage() = default;
    AmiMessage(const AmiMessage& other);
    AmiMessage(AmiMessage&& other) noexcept;
    AmiMessage& operator=(AmiMessage other) noexcept;
    ~AmiMessage();

    /// Copies `frame` and `fields` (offsets into `frame`) into one block. `output` is the text of a legacy
    /// command reply inside `frame`, as a Field without key; a default one where there is none.
    [[nodiscard]] static AmiMessage make(
        Kind kind, QByteArrayView frame, std::span<const Field> fields, const Field& output, bool truncated);
    /// Parses one whole message; for tests and the demo server. Null where the bytes hold none.
    [[nodiscard]] static AmiMessage fromBytes(QByteArrayView bytes);

    [[nodiscard]] bool isNull() const { return m_block == nullptr; }
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QByteArrayView name() const;
    [[nodiscard]] bool isEvent() const { return kind() == Kind::Event; }
    [[nodiscard]] bool isEvent(QByteArrayView eventName) const;
    [[nodiscard]] bool isResponse() const { return kind() == Kind::Response; }
    /// Whether a Response says that the action was done: everything but `Error` and `Failure`.
    [[nodiscard]] bool isSuccess() const;
    /// Cut at a limit of limits.h.
    [[nodiscard]] bool isTruncated() const;

    /// The first value of a header; empty where there is none. One space after the colon is not part of it.
    [[nodiscard]] QByteArrayView value(QByteArrayView key) const;
    [[nodiscard]] bool has(QByteArrayView key) const;
    [[nodiscard]] QList<QByteArrayView> values(QByteArrayView key) const;
    [[nodiscard]] QByteArrayView actionId() const { return value("ActionID"); }

    [[nodiscard]] qsizetype fieldCount() const;
    [[nodiscard]] QByteArrayView keyAt(qsizetype index) const;
    [[nodiscard]] QByteArrayView valueAt(qsizetype index) const;

    /// Whether this is the reply to `Command`, in either form (`Response: Follows`, or `Output:` headers).
    [[nodiscard]] bool hasOutput() const;
    /// The text of a command reply, lines ended by LF as the server sent them; the new form is joined by LF.
    [[nodiscard]] QByteArray output() const;

    /// The frame as it came, without the blank line that ends it.
    [[nodiscard]] QByteArrayView raw() const;
    /// Bytes of memory that the shared block takes.
    [[nodiscard]] qsizetype memoryBytes() const;

private:
    struct Block;
    Block* m_block = nullptr;

    [[nodiscard]] std::span<const Field> fields() const;
    [[nodiscard]] QByteArrayView slice(quint32 begin, quint32 length) const;
};

/// Whether two header or event names are the same, without case (ASCII).
[[nodiscard]] bool sameName(QByteArrayView a, QByteArrayView b);

/// `<unknown>`, `unknown` and `<null>` mean "no value" in caller fields of all releases: empty then.
[[nodiscard]] QByteArrayView knownValue(QByteArrayView value);

/// Undoes the C escapes that 13.5 and later put into names and ChanVariable values (main/utils.c,
/// ast_escape_c). Bytes that are no such escape stay.
[[nodiscard]] QByteArray unescaped(QByteArrayView value);

} // namespace wirechief

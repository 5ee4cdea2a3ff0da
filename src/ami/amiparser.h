// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "amimessage.h"

#include <optional>
#include <vector>

namespace wirechief {

/// Cuts a byte stream into messages, for every dialect from 1.4 on. Plain class: no I/O, no signals, never
/// throws, never blocks. Memory is bounded by limits::messageBytes, and every byte is looked at once.
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
    };

    explicit AmiParser(Start start = Start::Banner);

    void append(QByteArrayView bytes);
    /// The next whole message, if there is one. Call until it returns nothing.
    [[nodiscard]] std::optional<AmiMessage> next();

    /// Inside the raw text of a legacy command reply, whose end has not come yet.
    [[nodiscard]] bool insideCommandOutput() const
    {
        return m_mode == Mode::CommandHeaders || m_mode == Mode::CommandText;
    }
    /// Gives up the message under way and goes on after the next blank line. For an end marker that never
    /// comes.
    void resynchronise();
    /// Forgets everything, for a new connection.
    void reset(Start start = Start::Banner);

    [[nodiscard]] qsizetype bufferedBytes() const { return qsizetype(m_buffer.size()) - m_start; }
    [[nodiscard]] const Counters& counters() const { return m_counters; }

private:
    enum class Mode {
        Banner,
        Headers,
        CommandHeaders, ///< behind `Response: Follows`: Privilege and ActionID may follow
        CommandText, ///< raw text up to the end marker
        SkipText, ///< the rest of a text that was cut, up to the end marker
        SkipMessage, ///< the rest of a message that was cut, up to the blank line
    };
    struct Line {
        qsizetype begin; ///< offset in m_buffer
        qsizetype length; ///< without line end
        qsizetype next; ///< offset behind the line end
        bool crlf;
    };

    std::optional<Line> takeLine();
    std::optional<AmiMessage> parseBanner();
    std::optional<AmiMessage> parseHeaders();
    std::optional<AmiMessage> parseCommandHeaders();
    std::optional<AmiMessage> parseCommandText();
    void skipText();
    void skipMessage();
    [[nodiscard]] AmiMessage::Field fieldOf(const Line& line) const;
    [[nodiscard]] QByteArrayView keyOf(const AmiMessage::Field& field) const;
    void addField(const AmiMessage::Field& field);
    AmiMessage finish(qsizetype end, bool truncated, const AmiMessage::Field& output = AmiMessage::Field());
    void beginMessage(qsizetype offset);
    [[nodiscard]] bool overLimit() const;

    std::vector<char> m_buffer;
    std::vector<AmiMessage::Field> m_fields; ///< of the message under way, relative to m_start
    qsizetype m_start = 0; ///< first byte of the message under way
    qsizetype m_scan = 0; ///< begin of the first line that was not taken
    qsizetype m_searched = 0; ///< up to here that line has no end
    qsizetype m_textStart = 0; ///< of a legacy command's text, relative to m_start
    Mode m_mode = Mode::Banner;
    AmiMessage::Kind m_kind = AmiMessage::Kind::Junk; ///< of the message under way, as far as it is known
    bool m_lineHasText = false; ///< SkipMessage: the line under way is not blank
    bool m_truncated = false;
    Counters m_counters;
};

} // namespace wirechief

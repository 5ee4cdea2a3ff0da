// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What AmiParser leaves out: the rest of what was too long, and events that nobody wants.

#include "amiparser.h"

#include "linescan.h"

#include <algorithm>
#include <bit>

namespace wirechief {

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
    while (const std::optional<TextLine> line = takeLine()) {
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
    const qsizetype end = m_buffer.size();
    const bool endsInCr = end > m_start && m_buffer.data()[end - 1] == '\r';
    const qsizetype keep = endsInCr ? 1 : 0;
    if (end - keep > m_start) {
        m_lineHasText = true;
        m_counters.droppedBytes += static_cast<quint64>(end - keep - m_start);
        beginMessage(end - keep);
    }
}

/// Looks for a line feed, perhaps a carriage return, and a line feed, from m_scan on, where a line feed is.
void AmiParser::skipEvent()
{
    const char* const data = m_buffer.data();
    const qsizetype end = m_buffer.size();
    // A block shows ends that begin in its first 62 bytes; the next one overlaps it by two.
    constexpr qsizetype step = 62;
    constexpr quint64 within = (quint64(1) << step) - 1;
    for (; m_scan < end; m_scan += step) {
        const LineEnds seen = scanLineEnds(data + m_scan);
        const quint64 ends = seen.feeds & within & (seen.feeds >> 1 | (seen.returns >> 1 & seen.feeds >> 2));
        if (ends == 0)
            continue;
        const qsizetype first = m_scan + std::countr_zero(ends);
        const qsizetype behind = first + (first + 1 < end && data[first + 1] == '\r' ? 3 : 2);
        if (behind > end)
            break;
        ++m_counters.skipped;
        m_counters.skippedBytes += static_cast<quint64>(behind - m_start);
        beginMessage(behind);
        m_mode = Mode::Headers;
        return;
    }
    // Nothing of it is kept but the two bytes that may begin its end.
    const qsizetype keep = std::max(m_start, end - 2);
    m_counters.skippedBytes += static_cast<quint64>(keep - m_start);
    m_start = keep;
    m_scan = keep;
}

} // namespace wirechief

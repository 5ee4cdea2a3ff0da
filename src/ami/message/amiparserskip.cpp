// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What AmiParser leaves out: the rest of what was too long, and events that nobody wants.

#include "amiparser.h"

#include <algorithm>

namespace wirechief {

void AmiParser::resynchronise()
{
    m_counters.droppedBytes += static_cast<quint64>(bufferedBytes());
    ++m_counters.truncated;
    m_buffer.clear();
    m_feeds.clear();
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

/// Takes lines while they have two bytes or more before the line feed, so that none of them is blank.
void AmiParser::skipFullLines()
{
    qsizetype line = m_scan - m_feeds.base();
    const quint16* feed = m_feeds.begin();
    for (; feed != m_feeds.end() && *feed - line >= 2; ++feed)
        line = *feed + 1;
    m_feeds.takeUntil(feed);
    m_scan = m_feeds.base() + line;
}

/// Skips to behind the next blank line.
void AmiParser::skipMessage()
{
    const bool isEvent = m_mode == Mode::SkipEvent;
    quint64& skippedBytes = isEvent ? m_counters.skippedBytes : m_counters.droppedBytes;
    while (const std::optional<TextLine> line = takeLine()) {
        const bool blank = line->length == 0 && !m_lineHasText;
        m_lineHasText = false;
        if (!blank) {
            skipFullLines();
            continue;
        }
        skippedBytes += static_cast<quint64>(line->next - m_start);
        m_counters.skipped += isEvent ? 1 : 0;
        beginMessage(line->next);
        m_mode = Mode::Headers;
        return;
    }
    // Of a line without end, keep at most the CR that its LF may follow.
    const qsizetype end = m_buffer.size();
    const bool endsInCr = end > m_scan && m_buffer.data()[end - 1] == '\r';
    const qsizetype kept = endsInCr ? end - 1 : end;
    m_lineHasText = m_lineHasText || kept > m_scan;
    skippedBytes += static_cast<quint64>(kept - m_start);
    beginMessage(kept);
}

} // namespace wirechief

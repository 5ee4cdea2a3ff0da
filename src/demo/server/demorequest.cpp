// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demorequest.h"

namespace wirechief {

namespace {

constexpr qsizetype kLineBytes = 1022; // without the line end: the input buffer of 1.6 and later is 1024
constexpr qsizetype kLineBytes14 = 1021;
constexpr int kLines = 128; // AST_MAX_MANHEADERS
constexpr int kLines14 = 127;

} // namespace

QByteArray DemoRequest::value(QByteArrayView key) const
{
    for (const auto& [name, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QList<QByteArray> DemoRequest::values(QByteArrayView key) const
{
    QList<QByteArray> found;
    for (const auto& [name, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            found += value;
    }
    return found;
}

bool DemoRequestParser::takeLine(QByteArray& line)
{
    const bool old = m_dialect == Dialect::Asterisk14;
    const qsizetype limit = old ? kLineBytes14 : kLineBytes;
    qsizetype end = old ? m_buffer.indexOf("\r\n") : m_buffer.indexOf('\n');
    qsizetype next = end + (old ? 2 : 1);
    if (end > 0 && !old && m_buffer[end - 1] == '\r')
        --end;
    if (end < 0 ? m_buffer.size() > limit + 1 : end > limit) {
        if (old) {
            // What has come is thrown away, the rest becomes a header of its own; the message still runs.
            m_buffer.remove(0, limit + 1);
            return takeLine(line);
        }
        m_current.fault = Fault::LineTooLong;
        if (end < 0) {
            // Keeps the last byte: it may be the CR of the line end.
            m_buffer.remove(0, m_buffer.size() - 1);
            m_buffer.prepend(QByteArray(limit + 1, 'x'));
            return false;
        }
    }
    if (end < 0)
        return false;
    line = m_buffer.left(end);
    m_buffer.remove(0, next);
    return true;
}

void DemoRequestParser::addLine(const QByteArray& line)
{
    ++m_lines;
    if (m_lines > (m_dialect == Dialect::Asterisk14 ? kLines14 : kLines)) {
        // 1.4 drops the rest and says nothing.
        if (m_dialect != Dialect::Asterisk14 && m_current.fault == Fault::None)
            m_current.fault = Fault::TooManyLines;
        return;
    }
    const bool strict = m_dialect == Dialect::Asterisk14;
    const qsizetype colon = strict ? line.indexOf(": ") : line.indexOf(':');
    if (colon <= 0)
        return;
    qsizetype begin = colon + (strict ? 2 : 1);
    while (!strict && begin < line.size() && (line[begin] == ' ' || line[begin] == '\t'))
        ++begin;
    m_current.request.headers.emplace_back(line.left(colon), line.mid(begin));
}

bool DemoRequestParser::next(Parsed& parsed)
{
    QByteArray line;
    while (takeLine(line)) {
        if (!line.isEmpty()) {
            addLine(line);
            continue;
        }
        if (m_current.fault == Fault::None && m_current.request.action().isEmpty())
            m_current.fault = Fault::NoAction;
        parsed = std::exchange(m_current, Parsed());
        m_lines = 0;
        return true;
    }
    return false;
}

} // namespace wirechief

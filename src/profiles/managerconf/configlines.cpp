// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "configlines.h"

#include "base/secret.h"
#include "profiles/managerconf/limits.h"

#include <algorithm>
#include <utility>

namespace wirechief {

namespace {

/// What C sees of a piece: nothing behind a NUL.
QByteArrayView upToNul(QByteArrayView piece)
{
    const qsizetype nul = piece.indexOf('\0');
    return nul < 0 ? piece : piece.first(nul);
}

bool isCutOff(QByteArrayView piece)
{
    const QByteArrayView seen = upToNul(piece);
    return seen.size() == limits::configLineBytes && !seen.endsWith('\n');
}

char at(QByteArrayView line, qsizetype position)
{
    return position >= 0 && position < line.size() ? line[position] : '\0';
}

bool opensComment(QByteArrayView line, qsizetype semicolon)
{
    return at(line, semicolon + 1) == '-' && at(line, semicolon + 2) == '-' && at(line, semicolon + 3) != '-';
}

bool closesComment(QByteArrayView line, qsizetype from, qsizetype semicolon)
{
    return semicolon >= from + 2 && line[semicolon - 1] == '-' && line[semicolon - 2] == '-';
}

} // namespace

QByteArrayView stripped(QByteArrayView bytes)
{
    const auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!bytes.isEmpty() && isBlank(bytes.front()))
        bytes = bytes.sliced(1);
    while (!bytes.isEmpty() && isBlank(bytes.back()))
        bytes.chop(1);
    return bytes;
}

QByteArrayView takePart(std::optional<QByteArrayView>& rest, char separator)
{
    const QByteArrayView all = *rest;
    const qsizetype end = all.indexOf(separator);
    if (end < 0)
        rest.reset();
    else
        rest = all.sliced(end + 1);
    return end < 0 ? all : all.first(end);
}

ConfigLines::ConfigLines(QByteArrayView bytes, int& commentDepth, bool isFirstFile)
    : m_rest(bytes)
    , m_commentDepth(commentDepth)
    , m_isFirstFile(isFirstFile)
{
    m_kept.reserve(limits::configLineBytes);
}

ConfigLines::~ConfigLines()
{
    m_kept.resize(m_kept.capacity());
    Secret::wipe(m_kept);
}

QByteArrayView ConfigLines::takePiece()
{
    const QByteArrayView most = m_rest.first(std::min(m_rest.size(), limits::configLineBytes));
    const qsizetype end = most.indexOf('\n');
    const QByteArrayView piece = end < 0 ? most : most.first(end + 1);
    m_rest = m_rest.sliced(piece.size());
    return piece;
}

void ConfigLines::dropRestOfLine()
{
    while (!m_rest.isEmpty()) {
        if (!isCutOff(takePiece()))
            return;
    }
}

bool ConfigLines::next()
{
    if (m_rest.isEmpty())
        return false;
    m_oddity = Oddity::None;
    m_text = {};
    ++m_number;
    const QByteArrayView piece = takePiece();
    if (isCutOff(piece)) {
        m_oddity = Oddity::TooLong;
        dropRestOfLine();
        return true;
    }
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    QByteArrayView line = upToNul(piece);
    if (m_number == 1 && m_isFirstFile && line.startsWith(byteOrderMark))
        line = line.sliced(byteOrderMark.size());
    dropComments(line);
    m_text = stripped(m_kept);
    return true;
}

// The depth goes below zero at a stray end, as Asterisk's does, and all that follows is a comment then.
void ConfigLines::dropComments(QByteArrayView line)
{
    m_kept.resize(0);
    bool keeps = m_commentDepth == 0;
    bool isHidden = false; // behind the beginning of a comment
    qsizetype decided = 0;
    const auto keepUpTo = [&](qsizetype end) {
        if (keeps && !isHidden)
            m_kept.append(line.sliced(decided, end - decided));
        decided = end;
    };
    qsizetype from = 0;
    for (qsizetype i = line.indexOf(';'); i >= 0; i = line.indexOf(';', from)) {
        const qsizetype searched = std::exchange(from, i + 1);
        if (i > searched && line[i - 1] == '\\') {
            keepUpTo(i - 1);
            decided = i;
        } else if (opensComment(line, i)) {
            if (m_commentDepth == limits::configCommentDepth) {
                m_oddity = Oddity::EndlessComment;
                return;
            }
            keepUpTo(i);
            isHidden = true;
            ++m_commentDepth;
            from = i + 3;
        } else if (closesComment(line, searched, i)) {
            if (--m_commentDepth < 0)
                m_oddity = Oddity::StrayCommentEnd;
            if (m_commentDepth == 0) {
                keeps = true;
                isHidden = false;
                decided = i + 1;
            }
        } else if (m_commentDepth == 0) {
            keepUpTo(i);
            return;
        }
    }
    keepUpTo(line.size());
}

} // namespace wirechief

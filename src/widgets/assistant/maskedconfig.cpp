// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maskedconfig.h"

#include <QList>

namespace wirechief {

namespace {

constexpr qsizetype markSize = 3; ///< of `;--` and of `--;`

/// A line and what is a comment in it, read as ConfigLines does (main/config.c of Asterisk).
struct CommentedLine {
    QStringView text;
    QList<qsizetype> marks; ///< where `;--` and `--;` begin
    qsizetype live; ///< where the comment begins that goes on to the end of the line
    QString bare; ///< without comments of several lines
    QList<qsizetype> places; ///< of each character of `bare` in `text`

    /// `depth` goes on from line to line.
    CommentedLine(QStringView line, int& depth)
        : text(line)
        , live(line.size())
    {
        qsizetype read = 0; // up to here it is known what is a comment
        const auto keepUpTo = [&](qsizetype end) {
            for (; read < end; ++read) {
                if (depth <= 0) {
                    bare.append(text[read]);
                    places.append(read);
                }
            }
        };
        const auto mark = [&](qsizetype place, int more) {
            keepUpTo(place);
            marks.append(place);
            depth += more;
            read = place + markSize;
        };
        for (qsizetype i = text.indexOf(u';'); i >= 0; i = text.indexOf(u';', std::max(i + 1, read))) {
            if (i > read && text[i - 1] == u'\\')
                continue;
            if (text.sliced(i).startsWith(u";--") && (i + markSize == text.size() || text[i + 3] != u'-')) {
                mark(i, 1);
            } else if (i >= read + 2 && text.first(i).endsWith(u"--")) {
                mark(i - 2, -1);
            } else if (depth == 0) {
                live = i;
                break;
            }
        }
        keepUpTo(text.size());
    }
};

/// Where the sign stands that parts the key that ends at `key` from its value, or -1: in a comment people
/// write a colon.
qsizetype signBehind(QStringView line, qsizetype key)
{
    const qsizetype equals = line.indexOf(u'=', key);
    const qsizetype colon = line.indexOf(u':', key);
    const bool isColon = colon >= 0
        && (equals < 0
            || (colon < equals && !line.sliced(colon + 1, equals - colon - 1).trimmed().isEmpty()));
    return isColon ? colon : equals;
}

/// Where the value of the first secret begins, or -1. Whatever stands between the key and its sign.
qsizetype secretIn(QStringView line)
{
    qsizetype key = -1;
    for (const QStringView word : {QStringView(u"secret"), QStringView(u"password")}) {
        for (qsizetype i = line.indexOf(word, 0, Qt::CaseInsensitive); i >= 0;
             i = line.indexOf(word, i + 1, Qt::CaseInsensitive)) {
            const qsizetype end = i + word.size();
            const bool isWholeEnd
                = end == line.size() || !(line[end].isLetterOrNumber() || line[end] == u'_');
            if (isWholeEnd && (key < 0 || end < key))
                key = end;
            if (isWholeEnd)
                break;
        }
    }
    const qsizetype sign = key < 0 ? -1 : signBehind(line, key);
    if (sign < 0)
        return -1;
    qsizetype value = sign + 1;
    while (value < line.size() && (line[value] == u'>' || line[value] == u' ' || line[value] == u'\t'))
        ++value;
    return value;
}

/// What stands for a piece of a line that may be a secret.
QString masked(QStringView piece)
{
    return piece.trimmed().isEmpty() ? QString() : QStringLiteral("********");
}

QString maskedLine(const CommentedLine& line)
{
    qsizetype value = secretIn(line.text);
    // A comment may stand in the middle of the key.
    const qsizetype bare = secretIn(line.bare);
    const qsizetype place = bare < 0 ? -1 : line.places.value(bare, line.text.size());
    if (value < 0 || (place >= 0 && place < value))
        value = place;
    if (value < 0)
        return line.text.toString();
    QString result = line.text.first(value).toString();
    qsizetype from = value;
    for (const qsizetype mark : line.marks) {
        if (mark < value)
            continue;
        const QString piece = masked(line.text.sliced(from, mark - from));
        // Marks one behind the other would be another mark.
        result += (piece.isEmpty() && from > value ? QStringLiteral(" ") : piece)
            + line.text.sliced(mark, markSize);
        from = mark + markSize;
    }
    const bool isComment = line.live < value;
    return result + masked(line.text.sliced(from, (isComment ? line.text.size() : line.live) - from));
}

} // namespace

QString maskedConfig(const QString& text)
{
    QString result;
    result.reserve(text.size());
    int depth = 0;
    bool isFirst = true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!isFirst)
            result += u'\n';
        isFirst = false;
        // Most lines of most files, of which there may be ten thousand.
        if (depth == 0 && !line.contains(u';') && secretIn(line) < 0)
            result += line;
        else
            result += maskedLine(CommentedLine(line, depth));
    }
    return result;
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/cli/limits.h"
#include "texttableforms.h"

#include <algorithm>
#include <vector>

namespace wirechief {

namespace {

/// Only so many lines from the start are looked at for titles; what stands before them is a heading.
constexpr qsizetype headingLines = 8;
/// Lines below that say whether two words of a title are two columns.
constexpr qsizetype linesLookedAt = 200;

bool isBlankAt(QByteArrayView line, qsizetype at)
{
    return at >= line.size() || line[at] == ' ' || line[at] == '\t';
}

bool hasTextBetween(QByteArrayView line, qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at < std::min(end, line.size()); ++at) {
        if (!isBlankAt(line, at))
            return true;
    }
    return false;
}

/// A word of the line of titles.
struct Word {
    qsizetype begin;
    qsizetype end;
};

QList<Word> wordsOf(QByteArrayView line)
{
    QList<Word> words;
    for (qsizetype at = 0; at < line.size();) {
        while (at < line.size() && isBlankAt(line, at))
            ++at;
        const qsizetype begin = at;
        while (at < line.size() && !isBlankAt(line, at))
            ++at;
        if (at > begin)
            words.append({begin, at});
    }
    return words;
}

/// Titles are words, not numbers, names of channels or sentences.
bool looksLikeTitle(QByteArrayView word)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto isOther = [](char c) { return QByteArrayView("0123456789()/._#%+-:&").contains(c); };
    return (isLetter(word.front()) || word.front() == '#' || word.front() == '(')
        && std::all_of(word.begin(), word.end(), [&](char c) { return isLetter(c) || isOther(c); })
        && word.back() != '.' && word.back() != ':';
}

/// Where lines have a text, between two bytes: what is blank in nearly all of them parts it. (A name that is
/// longer than its column moves what follows.)
QList<Word> blocksOf(const QList<QByteArrayView>& body, qsizetype begin, qsizetype end)
{
    std::vector<qsizetype> texts(size_t(std::max<qsizetype>(0, end - begin)));
    for (const QByteArrayView line : body) {
        for (qsizetype at = begin; at < std::min(end, line.size()); ++at)
            texts[size_t(at - begin)] += isBlankAt(line, at) ? 0 : 1;
    }
    const qsizetype few = body.size() / 20;
    QList<Word> blocks;
    for (qsizetype at = begin; at < end; ++at) {
        if (texts[size_t(at - begin)] <= few)
            continue;
        if (blocks.isEmpty() || blocks.last().end != at)
            blocks.append({at, at});
        blocks.last().end = at + 1;
    }
    return blocks;
}

/// The block below a word; an empty one where there is none.
Word blockBelow(const QList<Word>& blocks, const Word& word)
{
    const auto found = std::find_if(blocks.begin(), blocks.end(),
        [&word](const Word& block) { return block.begin < word.end && word.begin < block.end; });
    return found == blocks.end() ? Word{word.begin, word.begin} : *found;
}

bool isEmpty(const Word& block)
{
    return block.begin == block.end;
}

/// Whether two words with one blank between are titles of two columns: `Duration Accountcode`, but neither
/// `Use Count`, of which numbers begin below the first word, nor `Low water`, of which they end below the
/// second.
bool areTwoTitles(const QList<Word>& blocks, const Word& left, const Word& right)
{
    const Word below = blockBelow(blocks, left);
    const Word belowRight = blockBelow(blocks, right);
    if (!isEmpty(below) && !isEmpty(belowRight))
        return below.end <= belowRight.begin;
    if (!isEmpty(below))
        return below.begin != left.begin || below.end == left.end;
    return isEmpty(belowRight) || belowRight.end != right.end || belowRight.begin == right.begin;
}

struct Columns {
    QStringList titles;
    QList<qsizetype> begins;
};

/// Where the first column ends that has names of rows, but no title itself; 0 where there is none.
qsizetype untitledEnd(const QList<QByteArrayView>& body, qsizetype firstTitle)
{
    for (qsizetype at = firstTitle - 1; at > 0; --at) {
        const auto parts
            = [at](QByteArrayView line) { return isBlankAt(line, at) && hasTextBetween(line, 0, at); };
        if (std::all_of(body.begin(), body.end(), parts))
            return at;
    }
    return 0;
}

/// A rule in parts below the titles says where the columns are: `======= =====`.
std::optional<Columns> readRuledTitles(QByteArrayView line, QByteArrayView rule)
{
    const QList<Word> parts = wordsOf(rule);
    if (!isRule(rule) || parts.size() < 2 || parts.size() > limits::tableColumns)
        return std::nullopt;
    Columns columns;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        columns.begins.append(i == 0 ? 0 : parts[i].begin);
        columns.titles.append(
            cellText(line, columns.begins.last(), i + 1 < parts.size() ? parts[i + 1].begin : -1));
    }
    return columns;
}

/// Nothing where `line` is no line of titles for what follows.
std::optional<Columns> readTitles(QByteArrayView line, const QList<QByteArrayView>& body)
{
    const QList<Word> words = wordsOf(line);
    if (words.size() < 2 || words.size() > limits::tableColumns)
        return std::nullopt;
    const QList<Word> blocks = blocksOf(body, words.first().begin, line.size());
    Columns columns;
    bool hasWideGap = false;
    bool continues = false; // the word before is not the first of its title
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!looksLikeTitle(line.sliced(words[i].begin, words[i].end - words[i].begin)))
            return std::nullopt;
        const bool isWide = i > 0 && words[i].begin - words[i - 1].end > 1;
        hasWideGap = hasWideGap || isWide;
        const bool areNone
            = i > 0 && isEmpty(blockBelow(blocks, words[i - 1])) && isEmpty(blockBelow(blocks, words[i]));
        continues
            = i > 0 && !isWide && ((continues && areNone) || !areTwoTitles(blocks, words[i - 1], words[i]));
        if (!continues) {
            columns.begins.append(words[i].begin);
            columns.titles.append(QString());
        }
        columns.titles.last() = cellText(line, columns.begins.last(), words[i].end);
    }
    // One blank between all words is a sentence.
    if (columns.titles.size() < 2 || !hasWideGap)
        return std::nullopt;
    if (const qsizetype end = untitledEnd(body, columns.begins.first()); end > 0) {
        columns.titles.prepend(QString());
        columns.begins.first() = end;
        columns.begins.prepend(0);
    }
    columns.begins.first() = 0;
    return columns;
}

/// A word that goes over the border of its column.
struct Straddling {
    qsizetype begin;
    qsizetype end;
};
std::optional<Straddling> straddling(QByteArrayView line, qsizetype border, qsizetype last)
{
    if (border >= line.size() || isBlankAt(line, border) || isBlankAt(line, border - 1))
        return std::nullopt;
    Straddling word{border, border};
    while (word.begin > last && !isBlankAt(line, word.begin - 1))
        --word.begin;
    while (word.end < line.size() && !isBlankAt(line, word.end))
        ++word.end;
    return word;
}

/// What is set to the right begins before its title; what is longer than its column moves all that follows,
/// as `%-30s` does.
QStringList cellsOf(QByteArrayView line, const Columns& columns)
{
    QStringList cells;
    qsizetype begin = 0;
    qsizetype moved = 0;
    for (qsizetype i = 0; i < columns.begins.size(); ++i) {
        qsizetype end = -1;
        if (i + 1 < columns.begins.size()) {
            end = std::max(begin, columns.begins[i + 1] + moved);
            const qsizetype next = columns.begins.value(i + 2, -1);
            if (const std::optional<Straddling> word = straddling(line, end, begin)) {
                const bool isOfNext = word->begin > begin && (next < 0 || word->end <= next + moved);
                if (!isOfNext)
                    moved += word->end + 1 - end;
                end = isOfNext ? word->begin : word->end;
            }
        }
        cells.append(cellText(line, begin, end));
        begin = end;
    }
    return cells;
}

/// A line with a text in one column alone says no more than a note does.
bool isRow(const QStringList& cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString& cell) { return !cell.isEmpty(); }) > 1;
}

/// "3 active channels", "12 modules loaded": a number and a few words.
bool isTotal(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    const qsizetype blank = text.indexOf(' ');
    bool isNumber = false;
    if (blank > 0)
        (void)text.first(blank).toInt(&isNumber);
    return isNumber && !text.contains("  ") && line.front() != ' ';
}

TextTable readBody(const QList<QByteArrayView>& body, const Columns& columns)
{
    TextTable table;
    table.columns = columns.titles;
    qsizetype lastRow = 0;
    for (const QByteArrayView line : body) {
        if (isTotal(line)) {
            table.notes.append(cellText(line));
            continue;
        }
        const QStringList cells = cellsOf(line, columns);
        if (!table.add(cells))
            break;
        if (isRow(cells))
            lastRow = table.rows.size();
    }
    // Only what stands behind the last row is no row: a member without a state is one.
    for (qsizetype i = lastRow; i < table.rows.size(); ++i)
        table.notes.append(table.rows[i].join(QString()));
    table.rows.resize(lastRow);
    return table;
}

} // namespace

std::optional<TextTable> readFixedColumns(const TextLines& lines)
{
    QList<QByteArrayView> texts; // without rules
    QList<QByteArrayView> rules; // the rule behind each of them; empty where there is none
    for (const QByteArrayView line : lines) {
        if (isRule(line) && !rules.isEmpty())
            rules.last() = line;
        if (line.trimmed().isEmpty() || isRule(line))
            continue;
        texts.append(line);
        rules.append(QByteArrayView());
    }
    for (qsizetype at = 0; at + 1 < std::min(texts.size(), headingLines); ++at) {
        const QList<QByteArrayView> body = texts.sliced(at + 1);
        QList<QByteArrayView> lookedAt = body.first(std::min(body.size(), linesLookedAt));
        lookedAt.removeIf(&isTotal);
        std::optional<Columns> columns = readRuledTitles(texts[at], rules[at]);
        if (!columns)
            columns = readTitles(texts[at], lookedAt);
        if (!columns)
            continue;
        TextTable table = readBody(body, *columns);
        const auto rows = std::count_if(table.rows.begin(), table.rows.end(), &isRow);
        // Else it was a sentence, or the first of some lines that only look alike.
        if (2 * rows <= body.size() - table.notes.size())
            continue;
        for (qsizetype above = 0; above < at; ++above)
            table.notes.insert(above, cellText(texts[above]));
        return table;
    }
    return std::nullopt;
}

} // namespace wirechief

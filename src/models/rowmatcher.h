// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace wirechief {

/// The cells of one row, for a RowMatcher. Columns that are not shown are not searched.
class CellReader {
public:
    virtual ~CellReader() = default;
    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] virtual bool isSearched(int column) const = 0;
    /// UTF-8; valid until the next call.
    [[nodiscard]] virtual QByteArrayView searchBytes(int column) const = 0;
    /// Of a column that holds numbers or durations (in seconds); nothing for others.
    [[nodiscard]] virtual std::optional<double> number(int /*column*/) const { return std::nullopt; }
};

/// Decides which rows a filter lets through.
class RowMatcher {
public:
    virtual ~RowMatcher() = default;
    [[nodiscard]] virtual bool matches(const CellReader& row) const = 0;
};

/// A word to look for, without regard to case.
class SearchWord {
public:
    explicit SearchWord(const QString& word);
    [[nodiscard]] bool isIn(QByteArrayView bytes) const;
    /// The same where the bytes are in lower case (ASCII) already.
    [[nodiscard]] bool isInLowered(QByteArrayView bytes) const;

private:
    QString m_text;
    QByteArray m_lower; ///< UTF-8, ASCII letters in lower case
    bool m_ascii;
};

/// Words between spaces; what stands in double quotes is one word.
[[nodiscard]] std::vector<SearchWord> searchWords(const QString& filter);

/// Lets a row through where each word is in some cell.
class WordsMatcher : public RowMatcher {
public:
    explicit WordsMatcher(const QString& filter);
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] bool matches(const CellReader& row) const override;

private:
    std::vector<SearchWord> m_words;
};

} // namespace wirechief

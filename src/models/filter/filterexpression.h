// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/column.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace wirechief {

/// The cells of one row, for a filter. Columns that are not searched are for conditions only.
class CellReader {
public:
    virtual ~CellReader() = default;
    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] virtual bool isSearched(int column) const = 0;
    /// UTF-8; valid until the next call.
    [[nodiscard]] virtual QByteArrayView searchBytes(int column) const = 0;
    /// Of a column that holds numbers or durations (in seconds); nothing for others.
    [[nodiscard]] virtual std::optional<double> number(int column) const = 0;
};

/// What a filter can ask of a row: one column, by place.
struct FilterField {
    using Kind = FieldKind;
    QString name; ///< as it is written in a filter: letters only, compared without case
    Kind kind = Kind::Text;
};

/// Why a filter cannot be read, and where: offsets into its text, for a red underline.
struct FilterError {
    qsizetype position = 0;
    qsizetype length = 0;
    QString text; ///< a sentence
};

/// A filter that was read. Its language:
///
///     word "two words"          somewhere in a searched column, without case; several: all of them
///     field:text                the text is in this column, shown or not
///     field=text  field!=text   the column is this text, without case
///     field>5m  field <= 10     < <= > >= of numbers, durations (90, 90s, 5m, 1h30m, 1:30) and texts
///     and or not ( )            "not" binds most, "or" least; between two terms stands an unwritten "and"
///
/// In quotes \" and \\ stand for themselves. A word with a colon that is no field's name is a plain word if
/// more than letters stand before the colon (an address, a time).
class FilterExpression {
public:
    struct Node;

    /// Fields by the place of their column. Null in the result: the text is empty, every row passes.
    using Parsed = std::variant<std::unique_ptr<FilterExpression>, FilterError>;
    [[nodiscard]] static Parsed parse(const QString& text, const std::vector<FilterField>& fields);

    explicit FilterExpression(std::unique_ptr<Node> root);
    ~FilterExpression();
    [[nodiscard]] bool matches(const CellReader& row) const;

    /// Whether the answer for a row can change with time alone, because it asks for a duration.
    [[nodiscard]] bool dependsOnTime() const;
    /// For so many seconds at least the answer for this row stays; infinity: until it is changed.
    [[nodiscard]] double secondsOfValidity(const CellReader& row) const;

private:
    std::unique_ptr<Node> m_root;
};

/// What may stand at the cursor: these texts in place of `length` characters from `position`.
struct FilterCompletion {
    qsizetype position = 0;
    qsizetype length = 0;
    QStringList texts;
    int valuesOf = -1; ///< the field whose values fit here; -1: `texts` are field names and words
};
[[nodiscard]] FilterCompletion filterCompletion(
    const QString& text, qsizetype cursor, const std::vector<FilterField>& fields);

/// A text as it is written in a filter: in quotes where it needs them.
[[nodiscard]] QString filterQuoted(const QString& text);
/// The term for "this column is (or is not) exactly this", for "Filter for This"; of durations: at least
/// this.
[[nodiscard]] QString filterTerm(const FilterField& field, const QString& value, bool isThis = true);
/// A filter that asks for both; brackets are set where they are needed. Either may be empty.
[[nodiscard]] QString filterWithTerm(const QString& filter, const QString& term);

/// Seconds of "90", "90s", "5m", "1h30m", "2d", "1:30" or "1:02:03"; nothing where it is none of them.
[[nodiscard]] std::optional<double> filterDuration(QStringView text);

} // namespace wirechief

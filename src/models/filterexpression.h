// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowmatcher.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace wirechief {

/// What a filter can ask of a row: one column, by place.
struct FilterField {
    enum class Kind {
        Text,
        Number,
        Duration, ///< in seconds
    };
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
///     word "two words"          somewhere in a shown column, without case; several: all of them
///     field:text                the text is in this column, shown or not
///     field=text  field!=text   the column is this text, without case
///     field>5m  field <= 10     < <= > >= of numbers, durations (90, 90s, 5m, 1h30m, 1:30) and texts
///     and or not ( )            "not" binds most, "or" least; between two terms stands an unwritten "and"
///
/// In quotes \" and \\ stand for themselves. A word with a colon that is no field's name is a plain word if
/// more than letters stand before the colon (an address, a time).
class FilterExpression : public RowMatcher {
public:
    struct Node;

    /// Fields by the place of their column. Null in the result: the text is empty, every row passes.
    using Parsed = std::variant<std::unique_ptr<FilterExpression>, FilterError>;
    [[nodiscard]] static Parsed parse(const QString& text, const std::vector<FilterField>& fields);

    explicit FilterExpression(std::unique_ptr<Node> root);
    ~FilterExpression() override;
    [[nodiscard]] bool matches(const CellReader& row) const override;

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
/// The term for "this column is exactly this", for "Filter for This".
[[nodiscard]] QString filterTerm(const FilterField& field, const QString& value);

/// Seconds of "90", "90s", "5m", "1h30m", "2d", "1:30" or "1:02:03"; nothing where it is none of them.
[[nodiscard]] std::optional<double> filterDuration(QStringView text);

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/displaytext.h"
#include "models/theme/staterole.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <optional>

namespace wirechief {

/// How a filter compares the values of a column, and how they are exported.
enum class FieldKind : quint8 {
    Text,
    Number,
    Duration, ///< in whole seconds; grows with time alone
};

/// What is known about a column without its records.
struct ColumnInfo {
    QString id; ///< stable, letters only; for saved state, filters and exports: "state"
    QString title; ///< translated
    QString toolTip; ///< translated, plain text; of the header
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int width = 12; ///< default, in characters
    Qt::TextElideMode elide = Qt::ElideRight; ///< where a text is cut that does not fit
    bool visible = true; ///< by default
    bool ticking = false; ///< the text changes with time alone
    FieldKind kind = FieldKind::Text;
    QStringList values; ///< all texts that there can be, where those are few
    int mostWidth = 0; ///< in characters, where the table has room; 0: it does not grow
};

/// One column of a table of `R`. Functions must not keep references to records.
template <class R>
struct Column : ColumnInfo {
    /// What is shown; made only for cells that are painted or copied. `server` is the server's name.
    std::function<QString(const R& record, const QString& server)> text;
    /// Order by value: below, at or above zero. Empty: order by the server's name.
    std::function<int(const R& a, const R& b)> compare;
    /// What a filter looks at: bytes inside the record, so that filtering makes no strings.
    /// Empty: the text.
    std::function<QByteArrayView(const R& record)> searchBytes;
    /// Of columns that are no text; nothing: this record has none.
    std::function<std::optional<double>(const R& record)> number;
    /// What is to be said beyond the text, in the tool tip and to screen readers: a sentence, or nothing.
    std::function<QString(const R& record)> note;
    /// Sign and colour of the cell; empty: none.
    std::function<StateRole(const R& record)> role;
};

/// A cell's text and its note, for a tool tip.
[[nodiscard]] QString withNote(const QString& text, const QString& note);

/// Case-blind order of names in which numbers count as numbers: "SIP/9" before "sip/10". Zero only for bytes
/// that differ at most in case.
[[nodiscard]] int naturalCompare(QByteArrayView a, QByteArrayView b);
[[nodiscard]] int naturalCompare(QStringView a, QStringView b);

/// A column of remote text, which `read` gets out of a record: a member, or a function of it.
template <class R, class Read>
Column<R> textColumn(const QString& id, const QString& title, Read read)
{
    const auto bytes = [read](const R& record) { return QByteArrayView(std::invoke(read, record)); };
    Column<R> column;
    column.id = id;
    column.title = title;
    column.text = [bytes](const R& record, const QString&) { return displayText(bytes(record)); };
    column.searchBytes = bytes;
    column.compare = [bytes](const R& a, const R& b) { return naturalCompare(bytes(a), bytes(b)); };
    return column;
}

/// The server that a record is of; hidden by default.
template <class R>
Column<R> serverColumn(const QString& title)
{
    Column<R> column;
    column.id = QStringLiteral("server");
    column.title = title;
    column.visible = false;
    column.text = [](const R&, const QString& server) { return server; };
    return column;
}

} // namespace wirechief

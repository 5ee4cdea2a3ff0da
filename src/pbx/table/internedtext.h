// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table/limits.h"
#include "texthash.h"

#include <QByteArrayView>

#include <algorithm>
#include <utility>

namespace wirechief {

/// A text that many records have, as a number of four bytes: kept once, as long as anybody has it, and
/// no more of it than limits::sharedTextBytes. For the one thread that the program's state lives in.
class InternedText {
public:
    InternedText() = default;
    explicit InternedText(QByteArrayView text);
    InternedText(const InternedText& other);
    InternedText(InternedText&& other) noexcept
        : m_id(std::exchange(other.m_id, 0))
    {
    }
    InternedText& operator=(InternedText other) noexcept
    {
        std::swap(m_id, other.m_id);
        return *this;
    }
    ~InternedText();

    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] bool isEmpty() const { return m_id == 0; }
    bool operator==(const InternedText&) const = default;

    /// Takes over another text; whether it is another.
    bool set(QByteArrayView text)
    {
        text = cut(text);
        if (sameBytes(view(), text))
            return false;
        *this = InternedText(text);
        return true;
    }

    /// How many different texts are kept now; for tests.
    [[nodiscard]] static qsizetype kept();

private:
    static QByteArrayView cut(QByteArrayView text)
    {
        return text.first(std::min(text.size(), limits::sharedTextBytes));
    }
    quint32 m_id = 0; ///< 0: empty
};

} // namespace wirechief

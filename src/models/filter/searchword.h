// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace wirechief {

/// A word to look for, without regard to case.
class SearchWord {
public:
    explicit SearchWord(const QString& word);
    [[nodiscard]] bool isIn(QByteArrayView bytes) const;
    [[nodiscard]] bool isInText(const QString& text) const
    {
        return text.contains(m_text, Qt::CaseInsensitive);
    }
    /// The same where the bytes are in lower case (ASCII) already.
    [[nodiscard]] bool isInLowered(QByteArrayView bytes) const;

private:
    QString m_text;
    QByteArray m_lower; ///< UTF-8, ASCII letters in lower case
    bool m_ascii;
};

/// Words between spaces, each once; what stands in double quotes is one word.
[[nodiscard]] std::vector<SearchWord> searchWords(const QString& filter);

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace wirechief {

/// The lines of a configuration file as Asterisk takes them, without comments and outer spaces
/// (main/config.c, config_text_file_load()).
class ConfigLines {
public:
    /// What is odd about a line.
    enum class Oddity : quint8 {
        None,
        TooLong, ///< left out
        StrayCommentEnd, ///< `--;` where no comment is: all that follows is taken for a comment
        EndlessComment, ///< comments within comments beyond the limit, over which Asterisk hangs
    };

    /// `commentDepth` goes on from file to file where a wildcard includes several. Only the first of them may
    /// begin with a byte order mark.
    ConfigLines(QByteArrayView bytes, int& commentDepth, bool isFirstFile);
    ~ConfigLines();
    Q_DISABLE_COPY_MOVE(ConfigLines)

    /// Goes to the next line; false at the end.
    bool next();
    /// Valid until next(). Empty for comments and blank lines.
    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] Oddity oddity() const { return m_oddity; }

private:
    /// Up to the next line end or limit, as fgets() gives it.
    QByteArrayView takePiece();
    void dropRestOfLine();
    void dropComments(QByteArrayView line);

    QByteArrayView m_rest;
    int& m_commentDepth;
    QByteArray m_kept;
    QByteArrayView m_text;
    int m_number = 0;
    Oddity m_oddity = Oddity::None;
    bool m_isFirstFile;
};

/// Without bytes up to the space at both ends, as ast_strip() does it.
[[nodiscard]] QByteArrayView stripped(QByteArrayView bytes);

/// What stands before the next separator, as strsep() takes it; `rest` is nothing after the last part.
[[nodiscard]] QByteArrayView takePart(std::optional<QByteArrayView>& rest, char separator);

} // namespace wirechief

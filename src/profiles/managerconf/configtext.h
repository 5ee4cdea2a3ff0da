// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "bytearena.h"

#include <QList>

#include <functional>

namespace wirechief {

/// Where something stands: an index into ConfigText::files(), and a line from 1 on.
struct ConfigPlace {
    qsizetype file = 0;
    int line = 0;
    bool operator==(const ConfigPlace&) const = default;
};

struct ConfigSetting {
    QByteArrayView name;
    QByteArrayView value;
    ConfigPlace place; ///< in the template, where it is inherited
    bool isInherited = false;
};

struct ConfigCategory {
    QByteArrayView name; ///< at most 79 bytes; names need not differ
    QList<QByteArrayView> parents;
    QList<ConfigSetting> settings; ///< in file order, inherited ones where their parent is named
    ConfigPlace place;
    bool isTemplate = false; ///< `(!)`: for others to inherit, and nothing by itself
};

/// What Asterisk leaves out, or we do, though the file as a whole can be read.
struct ConfigNote {
    enum class Kind : quint8 {
        NotFollowed, ///< an include of which nothing was given
        NotExecuted,
        TooDeep, ///< a `#tryinclude` that no longer is followed
        BrokenInclude, ///< its rest is left out, with the reason
        UnknownDirective,
        NoArgument,
        NoEquals,
        NoName,
        TooLongLine,
        OpenComment,
        StrayCommentEnd,
    };
    Kind kind = Kind::NotFollowed;
    ConfigPlace place;
    QString what; ///< a name from the file, or a reason; display text
};

/// A configuration file of Asterisk as main/config.c of its newest releases reads it, includes in their
/// places. Its views are valid as long as it lives, and it overwrites what it holds when it goes.
class ConfigText {
public:
    struct File {
        QByteArray name;
        QByteArray bytes; ///< those of an include are overwritten when read, unless shared
    };
    /// What an include names: one file, those that match a wildcard, sorted, or nothing.
    using Reader = std::function<QList<File>(const QByteArray& name)>;

    /// Fails where Asterisk would not take the file, or it is beyond our limits. Without `reader` no include
    /// is followed. `#exec` is never run.
    [[nodiscard]] static Result<ConfigText> read(const File& file, const Reader& reader = {});

    [[nodiscard]] const QList<ConfigCategory>& categories() const { return m_categories; }
    /// The first that is no template, without case, as ast_category_get() finds it; null where none is.
    [[nodiscard]] const ConfigCategory* find(QByteArrayView name) const;
    [[nodiscard]] const QList<ConfigNote>& notes() const { return m_notes; }
    /// A sentence with the place.
    [[nodiscard]] QString text(const ConfigNote& note) const;
    /// "line 12 of manager.conf"
    [[nodiscard]] QString text(const ConfigPlace& place) const;
    /// False where an include was not followed or a program not run: there may be more than stands here.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] const QByteArrayList& files() const { return m_files; }

private:
    friend class ConfigReader;

    ByteArena m_bytes;
    QList<ConfigCategory> m_categories;
    QList<ConfigNote> m_notes;
    QByteArrayList m_files;
};

/// As strcasecmp() says it.
[[nodiscard]] bool sameIgnoringCase(QByteArrayView a, QByteArrayView b);

/// What Asterisk takes for yes (main/utils.c, ast_true()).
[[nodiscard]] bool configTrue(QByteArrayView value);

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "configtext.h"

#include "base/displaytext.h"
#include "configreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace wirechief {

namespace {

using NoteKind = ConfigNote::Kind;

struct ConfigTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ConfigText)
};

/// %1 the place, %2 what
QString noteSentence(NoteKind kind)
{
    switch (kind) {
    case NoteKind::NotFollowed:
        return ConfigTr::tr("%1 includes %2, which was not read.");
    case NoteKind::NotExecuted:
        return ConfigTr::tr("%1 takes in what a program says (%2). Wirechief runs no programs of a file.");
    case NoteKind::TooDeep:
        return ConfigTr::tr("%1 includes %2, but Asterisk follows no includes within so many others.");
    case NoteKind::BrokenInclude:
        return ConfigTr::tr("What %1 includes is taken only in part. %2");
    case NoteKind::UnknownDirective:
        return ConfigTr::tr("%1 has a directive that Asterisk does not know: %2");
    case NoteKind::NoArgument:
        return ConfigTr::tr("%1 names no file behind %2, so nothing comes of it.");
    case NoteKind::NoEquals:
        return ConfigTr::tr("%1 has no “=”, so Asterisk leaves it out.");
    case NoteKind::NoName:
        return ConfigTr::tr("%1 has nothing before its “=”, so Asterisk leaves it out.");
    case NoteKind::TooLongLine:
        return ConfigTr::tr("%1 is longer than Asterisk takes, so it is left out.");
    case NoteKind::OpenComment:
        return ConfigTr::tr(
            "The comment that begins with “;--” does not end before %1. All of that is left out.");
    case NoteKind::StrayCommentEnd:
        return ConfigTr::tr(
            "%1 ends a comment with “--;” that never began. Asterisk leaves out all that follows, up to "
            "the next “;--”.");
    }
    return {};
}

} // namespace

Result<ConfigText> ConfigText::read(const File& file, const Reader& reader)
{
    return ConfigReader(reader).read(file);
}

const ConfigCategory* ConfigText::find(QByteArrayView name) const
{
    const auto found
        = std::find_if(m_categories.begin(), m_categories.end(), [name](const ConfigCategory& category) {
              return !category.isTemplate && sameIgnoringCase(category.name, name);
          });
    return found == m_categories.end() ? nullptr : &*found;
}

QString ConfigText::text(const ConfigNote& note) const
{
    const QString pattern = noteSentence(note.kind);
    QString sentence = pattern.contains(QLatin1String("%2")) ? pattern.arg(text(note.place), note.what)
                                                             : pattern.arg(text(note.place));
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString ConfigText::text(const ConfigPlace& place) const
{
    return ConfigTr::tr("line %1 of %2")
        .arg(QString::number(place.line), displayName(QByteArrayView(m_files.value(place.file))));
}

bool ConfigText::isComplete() const
{
    return std::none_of(m_notes.begin(), m_notes.end(), [](const ConfigNote& note) {
        return note.kind == ConfigNote::Kind::NotFollowed || note.kind == ConfigNote::Kind::NotExecuted;
    });
}

bool sameIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool configTrue(QByteArrayView value)
{
    constexpr QByteArrayView words[] = {"yes", "true", "y", "t", "1", "on"};
    return std::any_of(std::begin(words), std::end(words),
        [value](QByteArrayView word) { return sameIgnoringCase(value, word); });
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "configreader.h"

#include "base/displaytext.h"
#include "configlines.h"
#include "profiles/managerconf/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace wirechief {

namespace {

struct ReaderTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ConfigReader)
};

/// How C compares a char of a line with the space: bytes from 0x80 on are negative.
bool isBelowSpace(char c)
{
    return static_cast<signed char>(c) <= ' ';
}

QByteArrayView withoutQuotes(QByteArrayView name)
{
    if (name.isEmpty() || (name.front() != '"' && name.front() != '<'))
        return name;
    const char closing = name.front() == '<' ? '>' : '"';
    if (!name.endsWith(closing))
        return name;
    return name.size() < 2 ? QByteArrayView() : name.sliced(1, name.size() - 2);
}

} // namespace

ConfigReader::ConfigReader(const ConfigText::Reader& reader)
    : m_reader(reader)
{
}

Result<ConfigText> ConfigReader::read(const ConfigText::File& file)
{
    if (load({file}) != Outcome::Good)
        return m_error;
    return std::move(m_text);
}

ConfigReader::Outcome ConfigReader::load(const QList<ConfigText::File>& files)
{
    // All of it goes on from one file of a wildcard to the next.
    qsizetype category = m_current;
    int commentDepth = 0;
    bool isFirst = true;
    for (const ConfigText::File& file : files) {
        const Outcome outcome = loadFile(file, category, commentDepth, isFirst);
        if (outcome != Outcome::Good)
            return outcome;
        isFirst = false;
    }
    if (commentDepth > 0)
        note(ConfigNote::Kind::OpenComment);
    return Outcome::Good;
}

ConfigReader::Outcome ConfigReader::loadFile(
    const ConfigText::File& file, qsizetype& category, int& commentDepth, bool isFirst)
{
    m_text.m_files.append(file.name);
    m_place = {m_text.m_files.size() - 1, 1};
    m_read += file.bytes.size();
    if (m_read > limits::configBytes)
        return refused(ReaderTr::tr("It has more than %1 bytes.").arg(limits::configBytes));
    ConfigLines lines(file.bytes, commentDepth, isFirst);
    while (lines.next()) {
        m_place.line = lines.number();
        if (lines.oddity() == ConfigLines::Oddity::EndlessComment)
            return refused(
                ReaderTr::tr("It has too many comments within comments: Asterisk would hang over it."));
        if (lines.oddity() == ConfigLines::Oddity::TooLong)
            note(ConfigNote::Kind::TooLongLine);
        if (lines.oddity() == ConfigLines::Oddity::StrayCommentEnd)
            note(ConfigNote::Kind::StrayCommentEnd);
        const Outcome outcome = takeLine(lines.text(), category);
        if (outcome != Outcome::Good)
            return outcome;
    }
    return Outcome::Good;
}

ConfigReader::Outcome ConfigReader::takeLine(QByteArrayView line, qsizetype& category)
{
    if (line.isEmpty())
        return Outcome::Good;
    if (line.startsWith('['))
        return takeHeader(line, category);
    if (line.startsWith('#'))
        return takeDirective(line);
    return takeSetting(line, category);
}

ConfigReader::Outcome ConfigReader::takeDirective(QByteArrayView line)
{
    const auto end = std::find_if(line.begin(), line.end(), isBelowSpace);
    const QByteArrayView word = line.first(end - line.begin());
    const QByteArrayView argument = stripped(line.sliced(word.size()));
    const bool isTry = sameIgnoringCase(word, "#tryinclude");
    const bool isExec = sameIgnoringCase(word, "#exec");
    if (!isTry && !isExec && !sameIgnoringCase(word, "#include"))
        note(ConfigNote::Kind::UnknownDirective, displayName(word));
    else if (argument.isEmpty())
        note(ConfigNote::Kind::NoArgument, displayName(word));
    else if (isExec)
        note(ConfigNote::Kind::NotExecuted, displayName(withoutQuotes(argument)));
    else
        return include(withoutQuotes(argument).toByteArray(), isTry);
    return Outcome::Good;
}

ConfigReader::Outcome ConfigReader::include(const QByteArray& name, bool isTry)
{
    if (m_level > limits::configIncludeDepth) {
        if (!isTry)
            return invalid(
                ReaderTr::tr("It includes %1 within too many other includes.").arg(displayName(name)));
        note(ConfigNote::Kind::TooDeep, displayName(name));
        return Outcome::Good;
    }
    QList<ConfigText::File> files = m_reader ? m_reader(name) : QList<ConfigText::File>();
    m_includes += std::max<qsizetype>(files.size(), 1); // a wildcard names many
    if (m_includes > limits::configIncludes)
        return refused(ReaderTr::tr("It includes more than %1 files.").arg(limits::configIncludes));
    if (files.isEmpty()) {
        note(ConfigNote::Kind::NotFollowed, displayName(name));
        return Outcome::Good;
    }
    const ConfigPlace here = m_place;
    ++m_level;
    const Outcome outcome = load(files);
    for (ConfigText::File& file : files)
        Secret::wipe(file.bytes);
    m_place = here;
    if (outcome == Outcome::Refused)
        return outcome;
    // Asterisk goes on behind an include that is invalid, and takes itself for one level deeper from then on.
    if (outcome == Outcome::Good)
        --m_level;
    else
        note(ConfigNote::Kind::BrokenInclude, m_error.text);
    return Outcome::Good;
}

ConfigReader::Outcome ConfigReader::takeSetting(QByteArrayView line, qsizetype category)
{
    if (category < 0)
        return invalid(ReaderTr::tr("It is a setting before the first category."));
    ConfigCategory& owner = m_text.m_categories[category];
    // A backslash in front lets a name begin with any character, such as [ or =.
    const qsizetype escaped = line.startsWith('\\') ? 1 : 0;
    const QByteArrayView text = line.sliced(escaped);
    if (escaped == 1 && (text.isEmpty() || isBelowSpace(text.front())))
        return invalid(ReaderTr::tr("Its backslash stands before nothing that can be escaped."));
    const qsizetype equals = text.indexOf('=', escaped);
    if (equals < 0) {
        note(ConfigNote::Kind::NoEquals);
        return Outcome::Good;
    }
    QByteArrayView value = text.sliced(equals + 1);
    if (equals > escaped && text[equals - 1] == '+')
        return append(stripped(text.first(equals - 1)), value, owner);
    if (value.startsWith('>'))
        value = value.sliced(1);
    return add(stripped(text.first(equals)), stripped(value), owner);
}

ConfigReader::Outcome ConfigReader::append(QByteArrayView name, QByteArrayView more, ConfigCategory& category)
{
    QList<ConfigSetting>& settings = category.settings;
    if (!spend(2 * settings.size()))
        return invalid({});
    const auto old = std::find_if(settings.rbegin(), settings.rend(),
        [name](const ConfigSetting& setting) { return setting.name == name; });
    if (old == settings.rend())
        return add(name, stripped(more), category);
    QByteArray joined;
    joined.reserve(old->value.size() + more.size());
    joined.append(old->value).append(more);
    const auto value = keep(stripped(joined));
    Secret::wipe(joined);
    if (!value)
        return Outcome::Refused;
    // What is replaced is looked for once more, without case: the last of them, before 23 the first
    // (main/config.c, ast_variable_update()).
    const auto last
        = std::find_if(settings.rbegin(), settings.rend(), [&found = *old](const ConfigSetting& setting) {
              return sameIgnoringCase(setting.name, found.name)
                  && (found.value.isEmpty() || sameIgnoringCase(setting.value, found.value));
          });
    *last = {old->name, *value, m_place, false};
    return Outcome::Good;
}

ConfigReader::Outcome ConfigReader::add(QByteArrayView name, QByteArrayView value, ConfigCategory& category)
{
    if (name.isEmpty()) {
        note(ConfigNote::Kind::NoName);
        return Outcome::Good;
    }
    if (++m_settings > limits::configSettings)
        return refused(ReaderTr::tr("It has more than %1 settings.").arg(limits::configSettings));
    const auto keptName = keep(name);
    const auto keptValue = keep(value);
    if (!keptName || !keptValue)
        return Outcome::Refused;
    category.settings.append({*keptName, *keptValue, m_place, false});
    return Outcome::Good;
}

bool ConfigReader::spend(qint64 steps)
{
    m_steps += steps;
    return m_steps <= limits::configSteps;
}

std::optional<QByteArrayView> ConfigReader::keep(QByteArrayView bytes)
{
    if (m_text.m_bytes.size() + bytes.size() > limits::configKeptBytes) {
        refused(ReaderTr::tr("What it sets takes too much memory."));
        return std::nullopt;
    }
    return m_text.m_bytes.keep(bytes);
}

void ConfigReader::note(ConfigNote::Kind kind, const QString& what)
{
    if (m_text.m_notes.size() < limits::configNotes)
        m_text.m_notes.append({kind, m_place, what});
}

ConfigReader::Outcome ConfigReader::invalid(const QString& reason)
{
    if (m_steps > limits::configSteps)
        return refused(ReaderTr::tr("Its inheritance takes too long to follow."));
    //: %1 "line 12 of manager.conf", %2 a sentence about it
    m_error = {ErrorKind::InvalidInput,
        ReaderTr::tr("Asterisk does not take the file because of %1. %2").arg(m_text.text(m_place), reason),
        ReaderTr::tr("Correct that line.")};
    return Outcome::Invalid;
}

ConfigReader::Outcome ConfigReader::refused(const QString& reason)
{
    m_error = {ErrorKind::InvalidInput,
        ReaderTr::tr("The file cannot be read beyond %1. %2").arg(m_text.text(m_place), reason),
        ReaderTr::tr("Check that it is a configuration file of Asterisk.")};
    return Outcome::Refused;
}

} // namespace wirechief

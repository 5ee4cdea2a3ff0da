// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/displaytext.h"
#include "pbx/cli/limits.h"
#include "texttableforms.h"

namespace wirechief {

namespace {

/// `  Contact:  <Aor/ContactUri......> <Hash....>`: the tag and where its columns begin.
struct Template {
    QByteArray tag; ///< "Contact"; empty where the lines have none, as those of registrations
    QList<qsizetype> begins;
    qsizetype firstColumn = 0; ///< its place in the table
};

/// Of "InAuth", "OutAuth" and "I/OAuth" one tag: lines say which, the template says both.
QByteArray plainTag(const QByteArray& tag)
{
    return tag.endsWith("Auth") ? QByteArrayLiteral("Auth") : tag;
}

/// What stands before a colon and two blanks at the beginning of a line.
QByteArray tagOf(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    const qsizetype colon = text.indexOf(':');
    if (colon <= 0 || text.first(colon).contains(' ') || text.first(colon).contains('<'))
        return {};
    return plainTag(text.first(colon).toByteArray());
}

/// "Aor/ContactUri" of `<Aor/ContactUri.....>`.
QString titleOf(QByteArrayView field)
{
    while (field.endsWith('.'))
        field.chop(1);
    return cellText(field);
}

/// Nothing where the line is no template.
std::optional<Template> readTemplate(QByteArrayView line, QStringList& titles)
{
    if (!line.contains("<") || !line.contains("..>"))
        return std::nullopt;
    Template made{tagOf(line), {}, titles.size()};
    qsizetype from = 0;
    while ((from = line.indexOf('<', from)) >= 0) {
        const qsizetype end = line.indexOf('>', from);
        if (end < 0)
            break;
        made.begins.append(from);
        titles.append(titleOf(line.sliced(from + 1, end - from - 1)));
        from = end;
    }
    if (made.begins.isEmpty())
        return std::nullopt;
    return made;
}

void addValue(QString& cell, const QString& value)
{
    if (!value.isEmpty())
        cell = cell.isEmpty() ? value : QString(cell + QStringLiteral(", ") + value);
}

/// The records below the templates; the first template's lines begin one.
class TaggedReader {
public:
    explicit TaggedReader(const TextLines& lines)
    {
        bool hasBody = false;
        for (const QByteArrayView line : lines) {
            if (line.trimmed().isEmpty() || isRule(line))
                continue;
            std::optional<Template> found;
            if (!hasBody)
                found = readTemplate(line, m_table.columns);
            if (found) {
                m_templates.append(*found);
                continue;
            }
            hasBody = true;
            if (m_templates.isEmpty() || m_table.columns.size() > limits::tableColumns)
                return;
            take(line);
        }
    }

    [[nodiscard]] std::optional<TextTable> table() const
    {
        return m_table.rows.isEmpty() ? std::nullopt : std::optional(m_table);
    }

private:
    void take(QByteArrayView line)
    {
        const QByteArray tag = m_templates.first().tag.isEmpty() ? QByteArray() : tagOf(line);
        for (qsizetype i = 0; i < m_templates.size(); ++i) {
            if (m_templates[i].tag != tag)
                continue;
            // Objects found has a colon, too, but is no record.
            if (i == 0 && !begin(line))
                break;
            if (!m_table.rows.isEmpty())
                fill(m_templates[i], line);
            return;
        }
        m_table.notes.append(cellText(line));
    }

    /// A record without a text in its first column is none.
    bool begin(QByteArrayView line)
    {
        const QList<qsizetype>& begins = m_templates.first().begins;
        if (cellText(line, begins[0], begins.value(1, -1)).isEmpty() || line.startsWith("Objects found"))
            return false;
        return m_table.add(QStringList(m_table.columns.size(), QString()));
    }

    void fill(const Template& form, QByteArrayView line)
    {
        QStringList& row = m_table.rows.last();
        qsizetype begin = form.tag.isEmpty() ? form.begins[0] : line.indexOf(':') + 1;
        for (qsizetype i = 0; i < form.begins.size(); ++i) {
            qsizetype end = form.begins.value(i + 1, -1);
            // What is right-aligned, or longer than its column, is not cut in the middle of a word.
            while (end > begin && end < line.size() && line[end] != ' ' && line[end - 1] != ' ')
                --end;
            addValue(row[form.firstColumn + i], cellText(line, begin, end));
            begin = end;
        }
    }

    TextTable m_table;
    QList<Template> m_templates;
};

} // namespace

std::optional<TextTable> readTaggedLines(const TextLines& lines)
{
    // Of one object, `pjsip show endpoint X` prints its parameters below: they are what matters.
    for (const QByteArrayView line : lines) {
        if (line.trimmed().startsWith("ParameterName"))
            return std::nullopt;
    }
    return TaggedReader(lines).table();
}

} // namespace wirechief

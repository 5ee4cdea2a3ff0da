// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/cli/limits.h"
#include "texttableforms.h"

namespace wirechief {

namespace {

struct DialplanCell {
    enum : qsizetype { Context, Extension, Priority, Label, What, From, Count };
};

/// The text between the first two apostrophes at the beginning and the last one: names may hold some.
QByteArrayView quotedName(QByteArrayView text)
{
    const qsizetype begin = text.indexOf('\'');
    const qsizetype end = text.lastIndexOf('\'');
    return begin < 0 || end <= begin ? text : text.sliced(begin + 1, end - begin - 1);
}

/// `[extensions.conf:12]` at the end of a line, taken off it.
QString takeRegistrar(QByteArrayView& line)
{
    line = line.trimmed();
    const qsizetype begin = line.lastIndexOf('[');
    if (begin < 0 || !line.endsWith(']'))
        return {};
    const QByteArrayView registrar = line.sliced(begin + 1, line.size() - begin - 2);
    line = line.first(begin);
    return cellText(registrar);
}

/// "12. Answer()" → 12 and the rest; "hint: PJSIP/x" → hint.
void splitPriority(QByteArrayView text, QStringList& row)
{
    text = text.trimmed();
    if (text.startsWith("hint: ")) {
        row[DialplanCell::Priority] = QStringLiteral("hint");
        row[DialplanCell::What] = cellText(text.sliced(6));
        return;
    }
    const qsizetype dot = text.indexOf(". ");
    bool isNumber = false;
    if (dot > 0)
        (void)text.first(dot).toInt(&isNumber);
    row[DialplanCell::Priority] = isNumber ? cellText(text.first(dot)) : QString();
    row[DialplanCell::What] = isNumber ? cellText(text.sliced(dot + 2)) : cellText(text);
}

/// Where the name of an extension ends: behind its "=>".
qsizetype nameEnd(QByteArrayView line)
{
    const qsizetype arrow = line.indexOf("' =>");
    const qsizetype match = line.indexOf("') =>"); // of a caller's number
    const qsizetype end = match >= 0 && (arrow < 0 || match < arrow) ? match + 5 : arrow + 4;
    return arrow < 0 && match < 0 ? -1 : end;
}

class DialplanReader {
public:
    void take(QByteArrayView line)
    {
        if (line.startsWith("[ Context '") || line.startsWith("[ Included context '")) {
            m_context = cellText(quotedName(line.first(std::max<qsizetype>(0, line.indexOf("created by")))));
            m_extension.clear();
            ++contexts;
            return;
        }
        if (m_context.isEmpty() || !line.startsWith("  ")) {
            if (!line.trimmed().isEmpty())
                table.notes.append(cellText(line));
            return;
        }
        QStringList row(DialplanCell::Count, QString());
        row[DialplanCell::Context] = m_context;
        row[DialplanCell::From] = takeRegistrar(line);
        readRow(line, row);
        table.add(row);
    }

    TextTable table;
    int contexts = 0;

private:
    void readRow(QByteArrayView line, QStringList& row)
    {
        for (const QByteArrayView kind : {"Include =>", "Ignore pattern =>", "Alt. Switch =>"}) {
            if (!line.startsWith(kind))
                continue;
            m_extension.clear();
            row[DialplanCell::Priority] = cellText(kind.chopped(3));
            row[DialplanCell::What] = cellText(quotedName(line.sliced(kind.size())));
            return;
        }
        // The registrar was taken off with the blanks before the line.
        if (line.startsWith('\'')) {
            const qsizetype end = nameEnd(line);
            if (end > 0) {
                m_extension = cellText(line.first(end - 3));
                if (m_extension.startsWith(u'\'') && m_extension.endsWith(u'\''))
                    m_extension = m_extension.sliced(1, m_extension.size() - 2);
                line = line.sliced(end);
            }
        } else if (line.startsWith('[')) {
            const qsizetype end = line.indexOf("] ");
            if (end > 0) {
                row[DialplanCell::Label] = cellText(line.sliced(1, end - 1));
                line = line.sliced(end + 1);
            }
        }
        row[DialplanCell::Extension] = m_extension;
        splitPriority(line, row);
    }

    QString m_context;
    QString m_extension;
};

} // namespace

std::optional<TextTable> readDialplanLines(const TextLines& lines)
{
    DialplanReader reader;
    reader.table.columns
        = {TextTableTr::tr("Context"), TextTableTr::tr("Extension"), TextTableTr::tr("Priority"),
            TextTableTr::tr("Label"), TextTableTr::tr("Application"), TextTableTr::tr("From")};
    for (const QByteArrayView line : lines)
        reader.take(line);
    if (reader.contexts == 0)
        return std::nullopt;
    return reader.table;
}

} // namespace wirechief

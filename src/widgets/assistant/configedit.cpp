// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "configedit.h"

#include "base/displaytext.h"
#include "widgets/limits.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QRegularExpression>

namespace wirechief {

namespace {

/// As it is shown: line ends of any system, and no secret, in any spelling that Asterisk takes: `+=`, behind
/// a backslash or behind comments.
QString shownConfig(QByteArray bytes)
{
    static const QRegularExpression secret(
        QStringLiteral(
            "^((?:[ \\t\\\\]|;--.*?--;)*secret(?:[ \\t]|;--.*?--;)*(?:\\+=|=>?)[ \\t]*)[^\\s;].*$"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    bytes.replace("\r\n", "\n");
    return displayLines(bytes, bytes.size()).replace(secret, QStringLiteral("\\1********"));
}

} // namespace

QString tooLongText(qint64 bytes)
{
    return bytes <= limits::checkedConfigBytes
        ? QString()
        : ConfigEdit::tr("This is longer than %1 KiB, which no such file is. It was not taken.")
              .arg(limits::checkedConfigBytes / 1024);
}

ConfigEdit::ConfigEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
}

void ConfigEdit::setConfig(const QByteArray& bytes)
{
    setPlainText(shownConfig(bytes));
}

void ConfigEdit::insertFromMimeData(const QMimeData* source)
{
    const QByteArray bytes = source->text().toUtf8();
    const QString whyNot = tooLongText(bytes.size() + toPlainText().size());
    if (whyNot.isEmpty())
        insertPlainText(shownConfig(bytes));
    else
        Q_EMIT refused(whyNot);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "configedit.h"

#include "base/displaytext.h"
#include "maskedconfig.h"
#include "widgets/limits.h"

#include <QFontDatabase>
#include <QMimeData>

namespace wirechief {

namespace {

/// As it is shown: line ends of any system, and no secret.
QString shownConfig(QByteArray bytes)
{
    bytes.replace("\r\n", "\n");
    return maskedConfig(displayLines(bytes, bytes.size()));
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

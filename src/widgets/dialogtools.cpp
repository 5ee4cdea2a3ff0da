// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogtools.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace wirechief {

void showNote(QLabel* label, const QString& text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void setInk(QLabel* label, const QColor& color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

void fitHeight(QDialog* dialog)
{
    QLayout* layout = dialog->layout();
    layout->activate();
    const int width = std::max(
        dialog->isVisible() ? dialog->width() : dialog->minimumWidth(), layout->totalMinimumSize().width());
    const int height
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    dialog->setFixedHeight(height);
    if (dialog->width() != width)
        dialog->resize(width, height);
}

void closeWithFocus(QWidget* entry, QWidget* offers)
{
    QObject::connect(qApp, &QApplication::focusChanged, entry, [entry, offers](QWidget*, const QWidget* now) {
        const bool stays = !now || now == entry || now == offers || offers->isAncestorOf(now);
        if (!stays && offers->isVisible())
            offers->hide();
    });
}

QString breakLongWords(const QString& text)
{
    constexpr int longest = 32;
    QString result;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        // Never between the halves of a surrogate pair.
        if (run > longest && !c.isLowSurrogate()) {
            result += QChar(0x200b);
            run = 1;
        }
        result += c;
    }
    return result;
}

} // namespace wirechief

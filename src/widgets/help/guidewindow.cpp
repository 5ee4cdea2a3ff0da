// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidewindow.h"

#include "widgets/dialogs/dialogtools.h"
#include "widgets/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFile>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

namespace wirechief {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

/// Who reads the guide here has the program itself before them. Each picture has a line of its own.
QString withoutPictures(const QString& guide)
{
    QStringList lines = guide.split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith(QLatin1String("![")); });
    return lines.join(u'\n');
}

/// Headings as a tree of two levels, with the position of each in the text.
void fillContents(QTreeWidget& contents, const QTextDocument& document)
{
    QTreeWidgetItem* chapter = nullptr;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level != 2 && level != 3)
            continue;
        auto* item = level == 3 && chapter ? new QTreeWidgetItem(chapter, {block.text()})
                                           : new QTreeWidgetItem(&contents, {block.text()});
        item->setData(0, Qt::UserRole, block.position());
        if (level == 2)
            chapter = item;
    }
}

void goTo(QTextBrowser& text, int position)
{
    const QTextBlock block = text.document()->findBlock(position);
    const QRectF place = text.document()->documentLayout()->blockBoundingRect(block);
    text.verticalScrollBar()->setValue(int(place.top()));
    text.setTextCursor(QTextCursor(block));
}

/// As forges make it: the guide is read there too.
QString anchorOf(const QString& heading)
{
    const QString lower = heading.toLower();
    QString anchor;
    for (const QChar c : lower) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

/// To a heading of the guide, for Markdown's headings are no anchors in Qt; or to a page, in the browser.
void follow(QTextBrowser& text, const QUrl& link)
{
    if (link.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(link);
    if (!link.isRelative() || !link.path().isEmpty())
        return;
    const QString wanted = link.fragment(QUrl::FullyDecoded);
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == wanted) {
            goTo(text, block.position());
            return;
        }
    }
}

/// The next place behind the cursor, from the top again where there is none.
void findNext(QTextBrowser& text, QLineEdit& entry, bool fromSelection)
{
    QTextCursor from = text.textCursor();
    if (fromSelection)
        from.setPosition(from.selectionStart()); // what is typed may go on with what was found
    QTextCursor found = text.document()->find(entry.text(), from);
    if (found.isNull())
        found = text.document()->find(entry.text());
    const bool missing = found.isNull() && !entry.text().isEmpty();
    QPalette palette;
    if (missing)
        palette.setColor(QPalette::Text, themeColors(palette).danger);
    entry.setPalette(palette);
    if (found.isNull())
        from.clearSelection();
    text.setTextCursor(found.isNull() ? from : found);
}

QLineEdit* makeFind(QTextBrowser& text, QWidget* parent)
{
    auto* find = new QLineEdit(parent);
    find->setObjectName(QStringLiteral("guideFind"));
    find->setPlaceholderText(Texts::tr("Find in the guide"));
    find->setAccessibleName(Texts::tr("Find in the guide"));
    find->setClearButtonEnabled(true);
    QObject::connect(find, &QLineEdit::textChanged, &text, [&text, find] { findNext(text, *find, true); });
    QObject::connect(find, &QLineEdit::returnPressed, &text, [&text, find] { findNext(text, *find, false); });
    auto* focus = new QAction(parent);
    focus->setShortcut(QKeySequence::Find);
    QObject::connect(focus, &QAction::triggered, find, [find] {
        find->setFocus(Qt::ShortcutFocusReason);
        find->selectAll();
    });
    parent->addAction(focus);
    return find;
}

QTextBrowser* makeText(QWidget* parent)
{
    auto* text = new QTextBrowser(parent);
    text->setObjectName(QStringLiteral("guideText"));
    text->setAccessibleName(Texts::tr("Guide"));
    text->setOpenLinks(false);
    QObject::connect(
        text, &QTextBrowser::anchorClicked, text, [text](const QUrl& link) { follow(*text, link); });
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(16);
    QFile file(QStringLiteral(":/guide.md"));
    if (file.open(QIODevice::ReadOnly))
        // lint: allow plain-text, because the guide is part of this program
        text->setMarkdown(withoutPictures(QString::fromUtf8(file.readAll())));
    return text;
}

} // namespace

void showGuide(QWidget* parent)
{
    if (auto* open = parent->findChild<QDialog*>(QStringLiteral("guideWindow"))) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* window = new QDialog(parent);
    window->setObjectName(QStringLiteral("guideWindow"));
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(Texts::tr("Guide"));
    QTextBrowser* text = makeText(window);
    QLineEdit* find = makeFind(*text, window);
    auto* contents = new QTreeWidget(window);
    contents->setObjectName(QStringLiteral("guideContents"));
    contents->setAccessibleName(Texts::tr("Contents"));
    contents->setHeaderHidden(true);
    contents->setFrameShape(QFrame::NoFrame);
    contents->setFixedWidth(contents->fontMetrics().averageCharWidth() * 36);
    fillContents(*contents, *text->document());
    QObject::connect(contents, &QTreeWidget::currentItemChanged, text, [text](const QTreeWidgetItem* item) {
        if (item)
            goTo(*text, item->data(0, Qt::UserRole).toInt());
    });
    auto* layout = new QGridLayout(window);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(find, 0, 0);
    layout->addWidget(contents, 1, 0);
    layout->addWidget(text, 0, 1, 2, 1);
    layout->setColumnStretch(1, 1);
    window->resize(fittedToScreen(*window, {900, 500}));
    window->show();
}

} // namespace wirechief

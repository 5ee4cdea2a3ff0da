// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststartpage.h"

#include "widgets/parts/plainlabel.h"
#include "widgets/theme/icons.h"

#include <QCommandLinkButton>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wirechief {

FirstStartPage::FirstStartPage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("firstStartPage"));
    auto* title = makePlainLabel(tr("Welcome to Wirechief"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* text = makePlainLabel(
        tr("See what your Asterisk servers are doing, and run them by point and click. Wirechief talks to "
           "Asterisk's manager interface (AMI), from Asterisk 1.4 to the newest release."),
        this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);

    auto* box = new QWidget(this);
    box->setMaximumWidth(560);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(14);
    column->addWidget(makeChoice(QStringLiteral("firstStartAdd"), QStringLiteral("server"),
        tr("&Add a server"), tr("You need its address, and a user of its manager.conf with the secret."),
        &FirstStartPage::addServerClicked));
    column->addWidget(makeChoice(QStringLiteral("firstStartUser"), QStringLiteral("edit"),
        tr("Set &up a manager user"),
        tr("You have no such user yet? In five steps: say what it is for, put the text that comes of it on "
           "the server, save and try it."),
        &FirstStartPage::newUserClicked));
    column->addWidget(makeChoice(QStringLiteral("firstStartImport"), QStringLiteral("add"),
        tr("I&mport servers"),
        tr("Choose among those in a file that you have: what Wirechief exported, a table, a manager.conf."),
        &FirstStartPage::importClicked));
    column->addWidget(
        makeChoice(QStringLiteral("firstStartDemo"), QStringLiteral("demo"), tr("Try the &demo server"),
            tr("A small living telephone system inside this program: nothing to install, nothing can break."),
            &FirstStartPage::tryDemoClicked));

    // What has no room on a small screen scrolls; else the texts would be cut off.
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->addWidget(box, 1, 1);
    grid->setRowStretch(0, 2);
    grid->setRowStretch(2, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its entries take it, and are scrolled into view
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

QWidget* FirstStartPage::makeChoice(const QString& name, const QString& icon, const QString& title,
    const QString& description, void (FirstStartPage::*chosen)())
{
    auto* button = new QCommandLinkButton(title, description, this);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon, &ThemeColors::accent));
    button->setIconSize(QSize(24, 24));
    button->setAutoDefault(true); // Return, which in a window does nothing for buttons by itself
    connect(button, &QCommandLinkButton::clicked, this, chosen);
    return button;
}

} // namespace wirechief

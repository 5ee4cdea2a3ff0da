// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagelist.h"

#include "base/displaytext.h"
#include "pages.h"
#include "pbx/core/server.h"
#include "widgets/parts/sidedelegate.h"
#include "widgets/theme/icons.h"

#include <optional>

namespace wirechief {

namespace {

enum Role {
    IdRole = Qt::UserRole, ///< empty: a heading
    BadgeRole,
    WhyNotRole,
};

SideDelegate::Look lookOf(const QModelIndex& index, const QPalette&)
{
    SideDelegate::Look look;
    look.isHeading = index.data(IdRole).toString().isEmpty();
    look.isDimmed = !index.data(WhyNotRole).toString().isEmpty();
    look.detail = index.data(BadgeRole).toString();
    return look;
}

} // namespace

PageList::PageList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Pages"));
    setVerticalScrollMode(ScrollPerPixel); // by rows, one that just fits may get a bar
    std::optional<PageGroup> group;
    for (const PageInfo& page : allPages()) {
        if (group != page.group)
            addHeading(groupTitle(page.group));
        group = page.group;
        auto* item = new QListWidgetItem(themedIcon(QLatin1String(page.icon)), pageTitle(page), this);
        item->setData(IdRole, QString::fromLatin1(page.id));
        // The table on the page has the bare name; two of the same name cannot be told apart by ear.
        //: For screen readers: the entry that opens a page, for instance "Channels page"
        item->setData(Qt::AccessibleTextRole, tr("%1 page").arg(pageTitle(page)));
    }
    setItemDelegate(new SideDelegate(&lookOf, this));
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (const QString id = selectedPage(); !id.isEmpty())
            Q_EMIT pageSelected(id);
    });
}

void PageList::addHeading(const QString& title)
{
    auto* heading = new QListWidgetItem(title, this);
    heading->setFlags(Qt::NoItemFlags);
}

/// Home and PageUp would end at a heading, and so not move at all.
QModelIndex PageList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex index = QListWidget::moveCursor(action, modifiers);
    while (index.isValid() && !(index.flags() & Qt::ItemIsEnabled))
        index = index.siblingAtRow(index.row() + 1);
    return index;
}

void PageList::updateGeometries()
{
    QListWidget::updateGeometries();
    const int needed = contentsSize().height() + 2 * frameWidth();
    if (needed > 0 && needed != maximumHeight())
        setMaximumHeight(needed);
}

QString PageList::selectedPage() const
{
    return currentIndex().data(IdRole).toString();
}

void PageList::selectPage(const QString& id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            setCurrentRow(row);
    }
}

void PageList::showServers(const QList<Server*>& servers)
{
    QList<Server*> ready;
    for (Server* server : servers) {
        if (server->client().isReady())
            ready.append(server);
    }
    for (int row = 0; row < count(); ++row) {
        const PageInfo* page = findPage(item(row)->data(IdRole).toString());
        if (page == nullptr)
            continue;
        const QString whyNot = whyNotOnAny(*page, ready);
        item(row)->setData(
            BadgeRole, ready.isEmpty() || !whyNot.isEmpty() ? QString() : page->badge(ready).text);
        item(row)->setData(WhyNotRole, whyNot);
        item(row)->setToolTip(toolTipText(whyNot));
    }
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestack.h"

#include "profiles/settings/uistate.h"

#include <algorithm>

namespace wirechief {

namespace {

constexpr int leastLines
    = 14; ///< of a page: its bar, the heading, and rows or what is said where there are none

/// In the settings file; the ids of pages are ASCII.
QByteArray stateKey(const QString& page)
{
    return "page." + page.toLatin1();
}

} // namespace

PageStack::PageStack(QWidget* firstStart, const UiState& state, RowActions rowActions, QWidget* parent)
    : QStackedWidget(parent)
    , m_state(state)
    , m_rowActions(std::move(rowActions))
{
    setObjectName(QStringLiteral("pageStack"));
    addWidget(firstStart);
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize PageStack::minimumSizeHint() const
{
    QSize size = QStackedWidget::minimumSizeHint();
    if (const QWidget* front = currentWidget())
        size.setHeight(std::max(front->minimumSizeHint().height(), leastLines * fontMetrics().height()));
    return size;
}

PageStack::~PageStack()
{
    // Pages watch tables of servers that go on living.
    for (const auto& [id, page] : m_pages)
        page->setServers(m_scope, {});
}

void PageStack::showFirstStart()
{
    setCurrentIndex(0);
}

void PageStack::showPage(const QString& id)
{
    const auto known = m_pages.find(id);
    const PageInfo* info = findPage(id);
    if (known != m_pages.end())
        setCurrentWidget(known->second);
    else if (info != nullptr)
        setCurrentWidget(make(*info));
}

Page* PageStack::make(const PageInfo& info)
{
    const QString id = QString::fromLatin1(info.id);
    Page* page = info.make(this);
    m_pages[id] = page;
    addWidget(page);
    page->setRowActions(m_rowActions(info.kinds));
    const QByteArray key = stateKey(id);
    page->restoreState(m_state.value(QLatin1String(key)).toObject());
    page->setProblemTold(m_problemTold);
    connect(page, &Page::selectionChanged, this, [this, page] {
        if (page == currentWidget())
            Q_EMIT selectionChanged();
    });
    connect(page, &Page::detailsWanted, this, &PageStack::detailsWanted);
    connect(page, &Page::result, this, &PageStack::result);
    Q_EMIT pageMade(page, id);
    return page;
}

Page* PageStack::current() const
{
    return qobject_cast<Page*>(currentWidget());
}

QList<Page*> PageStack::made() const
{
    QList<Page*> made;
    for (const auto& [id, page] : m_pages)
        made.append(page);
    return made;
}

void PageStack::setServers(PageScope scope, const QList<Server*>& servers)
{
    m_scope = scope;
    for (const auto& [id, page] : m_pages)
        page->setServers(scope, page == currentWidget() ? servers : QList<Server*>());
}

void PageStack::setProblemTold(bool told)
{
    m_problemTold = told;
    for (const auto& [id, page] : m_pages)
        page->setProblemTold(told);
}

void PageStack::saveState(UiState& state) const
{
    for (const auto& [id, page] : m_pages) {
        const QByteArray key = stateKey(id);
        state.setValue(QLatin1String(key), page->saveState());
    }
}

} // namespace wirechief

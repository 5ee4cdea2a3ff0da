// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page.h"
#include "pages.h"

#include <QStackedWidget>

#include <functional>
#include <map>

namespace wirechief {

class UiState;

/// The pages of the window, one in front. A page is made when it is shown first; until then its kept state
/// stays where it is.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    /// Gives the actions for rows of these kinds; null makes a separator.
    using RowActions = std::function<QList<QAction*>(SubjectKinds kinds)>;

    /// `firstStart` stands in the place of all pages while there is no server; becomes a child.
    PageStack(QWidget* firstStart, const UiState& state, RowActions rowActions, QWidget* parent);
    ~PageStack() override;

    void showFirstStart();
    void showPage(const QString& id);
    /// Null where the first start is shown.
    [[nodiscard]] Page* current() const;
    /// Those that were visited.
    [[nodiscard]] QList<Page*> made() const;

    /// For the page in front; those behind it let all servers go.
    void setServers(PageScope scope, const QList<Server*>& servers);
    /// Of all pages, those to come too.
    void setProblemTold(bool told);
    void saveState(UiState& state) const;
    /// As high as the page in front needs, not as the first start does, which is not shown any more.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageMade(wirechief::Page* page, const QString& id);
    /// On the page in front.
    void selectionChanged();
    void detailsWanted();
    void result(const QString& text, bool success);

private:
    Page* make(const PageInfo& info);

    const UiState& m_state;
    RowActions m_rowActions;
    std::map<QString, Page*> m_pages; ///< by id
    PageScope m_scope = PageScope::OneServer;
    bool m_problemTold = false;
};

} // namespace wirechief

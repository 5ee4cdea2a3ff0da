// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/selection/subject.h"

#include <QJsonObject>
#include <QList>
#include <QWidget>

#include <optional>

class QAction;

namespace wirechief {

class Server;

/// What a page is about; it remembers how it looks for each of them apart.
enum class PageScope : quint8 { OneServer, AllServers };

/// One page of the middle of the window. Shows one server at a time, or all of them. What it selects are
/// subjects; who offers what can be done with them knows nothing of the page.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The opened servers that it shows from now on; those that it shows already stay as they are. The page
    /// must not touch another one after this.
    virtual void setServers(PageScope scope, const QList<Server*>& servers) = 0;
    /// Why there is nothing to see, and what to do; empty where the page itself knows best. It then says
    /// `note` too.
    virtual void setEmptyText(const QString& text, const QString& note) = 0;
    /// What is wrong with the list is told elsewhere, with a way to read it again: once is enough.
    virtual void setProblemTold(bool told) { Q_UNUSED(told) }
    virtual void focusFilter() = 0;
    /// Actions for the context menu of rows; null makes a separator.
    virtual void setRowActions(const QList<QAction*>& actions) = 0;
    [[nodiscard]] virtual QList<Subject> selectedSubjects() const = 0;
    /// The one of them that details are about.
    [[nodiscard]] virtual std::optional<Subject> currentSubject() const = 0;
    /// Selects a subject that is shown here and brings it into view; false where there is none.
    virtual bool showSubject(const Subject& subject) = 0;
    /// Reads again how many rows there are; called at the tick of all counts.
    virtual void updateCount() { }

    [[nodiscard]] virtual QJsonObject saveState() const = 0;
    virtual void restoreState(const QJsonObject& state) = 0;

Q_SIGNALS:
    void selectionChanged();
    /// The user wants to see all about the selected row.
    void detailsWanted();
    /// What became of something that the page itself did: one sentence, plain text.
    void result(const QString& text, bool success);
};

} // namespace wirechief

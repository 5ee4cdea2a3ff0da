// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "page.h"

#include <QPointer>

#include <map>
#include <memory>

namespace wirechief {

class Channels;
class Feature;
class FeatureWatch;
class TableModel;
class TablePage;

/// A page that is one table of the records of one server, or of all. A server that joins or leaves changes
/// only its own rows. Details are asked for while the page is visible.
class ServerTablePage : public Page {
    Q_OBJECT
public:
    ~ServerTablePage() override;

    void setServers(PageScope scope, const QList<Server*>& servers) override;
    void setEmptyText(const QString& text, const QString& note) override;
    void setProblemTold(bool told) override;
    void focusFilter() override;
    void updateCount() override;
    void setRowActions(const QList<QAction*>& actions) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    /// How far a server's list has been read.
    struct Loading {
        bool isDone = false; ///< wholly
        bool isIncomplete = false;
        std::optional<Error> error;
        QByteArray waitsFor; ///< action whose answer has been due for a while; empty: none
    };

    /// `name`: of the table, see TablePage.
    ServerTablePage(std::unique_ptr<TableModel> model, const QString& name, QWidget* parent);

    // The model's side of servers.
    virtual void addTable(Server& server) = 0;
    virtual void removeTable(const QString& serverId) = 0;
    virtual void renameTable(const Server& server) = 0;
    /// What the page shows of a server.
    [[nodiscard]] virtual Feature& featureOf(Server& server) const = 0;
    [[nodiscard]] virtual Loading loadingOf(Server& server) const = 0;
    /// That there are none; `where` is the name of a server, or "3 servers".
    [[nodiscard]] virtual QString noRecordsText(const QString& where) const = 0;
    [[nodiscard]] virtual QString readingText(const QString& where) const = 0;
    [[nodiscard]] virtual QString failedText(const Error& error) const = 0;

    [[nodiscard]] static Loading loadingOfChannels(const Channels& channels);

    void updateEmptyText();
    /// Asks all shown servers anew.
    void tryAgain();
    [[nodiscard]] TablePage& table() const { return *m_table; }
    /// Null where it is not shown.
    [[nodiscard]] Server* server(const QString& id) const;

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Shown {
        QPointer<Server> server;
        std::unique_ptr<FeatureWatch> watch; ///< while the page is visible
    };

    void join(Server& server);
    void leave(const QString& serverId);
    void watch(Shown& shown) const;
    [[nodiscard]] QString emptyText() const;

    std::unique_ptr<TableModel> m_model;
    TablePage* m_table;
    PageScope m_scope = PageScope::OneServer;
    std::map<QString, Shown> m_servers; ///< by id
    QString m_notReady; ///< why there can be no rows
    QString m_note;
    bool m_problemTold = false;
};

} // namespace wirechief

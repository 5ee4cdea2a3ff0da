// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "page.h"

#include <QPointer>

#include <functional>
#include <map>
#include <memory>

class QLabel;

namespace wirechief {

class Feature;
class FeatureWatch;
class TableModel;
class TablePage;
struct RowId;

/// What is particular to a page that is one table of the records of a feature.
struct TablePageSpec {
    QString name; ///< of the table, see TablePage
    std::unique_ptr<TableModel> model;
    std::function<void(Server& server)> addServer; ///< to the model, whose owner calls it
    Feature& (*feature)(Server& server) = nullptr;
    SubjectKind kind = SubjectKind::Channel; ///< of a row
    SubjectKind partKind = SubjectKind::Channel; ///< of a row below another one
    /// "33 calls".
    QString (*countText)(qsizetype count) = nullptr;
    /// That there are none; `where` is the name of a server, or "3 servers".
    QString (*noRecords)(const QString& where) = nullptr;
    QString (*reading)(const QString& where) = nullptr;
    QString failedNote = {}; ///< what is to be known besides where the list could not be read
};

/// A page that is one table of the records of one server, or of all, as its TablePageSpec says. A server that
/// joins or leaves changes only its own rows. Details are asked for while the page is visible.
class ServerTablePage : public Page {
    Q_OBJECT
public:
    ServerTablePage(TablePageSpec spec, QWidget* parent);
    ~ServerTablePage() override;

    void setServers(PageScope scope, const QList<Server*>& servers) override;
    void setEmptyText(const QString& text, const QString& note) override;
    void setProblemTold(bool told) override;
    void focusFilter() override;
    void updateCount() override;
    void setRowActions(const QList<QAction*>& actions) override;
    [[nodiscard]] QList<Subject> selectedSubjects() const override;
    [[nodiscard]] std::optional<Subject> currentSubject() const override;
    bool showSubject(const Subject& subject) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    [[nodiscard]] TablePage& table() const { return *m_table; }

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
    [[nodiscard]] bool isAsked(const Shown& shown) const;
    [[nodiscard]] Subject subjectOf(const RowId& row) const;
    /// Why some rows may be missing, or why there are none.
    void updateTexts();
    /// Of lists that could not be read, and of those that are late.
    [[nodiscard]] QStringList failures(bool orLate) const;
    [[nodiscard]] QString emptyText() const;
    void showProblem();
    [[nodiscard]] QString failedText(const QString& server, const Error& error) const;
    /// Asks all shown servers anew.
    void tryAgain();

    TablePageSpec m_spec;
    TablePage* m_table;
    QLabel* m_problem; ///< of lists of which some rows are there all the same
    PageScope m_scope = PageScope::OneServer;
    std::map<QString, Shown> m_servers; ///< by id
    QString m_notReady; ///< why there can be no rows
    QString m_note;
    bool m_problemTold = false;
};

} // namespace wirechief

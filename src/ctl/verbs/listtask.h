// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/core/ctltask.h"
#include "models/table/recordmodel.h"
#include "pbx/core/feature.h"

#include <QHash>
#include <QJsonObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace wirechief {

/// One kind of list: `channels`, `calls`, `modules`. A later page adds a line to listKinds().
struct ListKind {
    const char* name; ///< of the verb
    Feature& (*feature)(Server& server);
    /// With the server's table in it; empty where the server is null.
    std::unique_ptr<RecordModel> (*model)(Server* server, const QString& name);
};
[[nodiscard]] const QList<ListKind>& listKinds();
/// Null where there is none.
[[nodiscard]] const ListKind* findListKind(const QString& name);

/// Reads a list and keeps it, as pages of the window do.
class ListReadingTask : public CtlTask {
    Q_OBJECT
public:
    ListReadingTask(const CtlContext& context, const ListKind& kind, QString filter);
    ~ListReadingTask() override;
    [[nodiscard]] Reads reads() const override { return Reads::LiveState; }
    void start() override;

protected:
    /// The list is whole, or what there is of it.
    virtual void onRead() = 0;
    /// It has changed since; at most four times a second.
    virtual void onChanged() { }

    [[nodiscard]] RecordModel& model() const { return *m_model; }
    [[nodiscard]] bool isIncomplete() const { return m_isIncomplete; }
    /// Places of the columns that are written.
    [[nodiscard]] QList<int> columns() const;
    [[nodiscard]] QJsonObject rowObject(int row) const;
    void writeTable() const;
    void writeCsv() const;
    void writeRows() const;

private:
    void look();

    const ListKind& m_kind;
    QString m_filter;
    std::unique_ptr<RecordModel> m_model;
    std::unique_ptr<FeatureWatch> m_watch;
    QTimer m_settle; ///< many changes are one
    QTimer m_second; ///< durations grow, and filters ask for them
    bool m_isRead = false;
    bool m_isIncomplete = false;
};

/// The rows, once; with --watch what changes after that, too.
class ListTask : public ListReadingTask {
    Q_OBJECT
public:
    using ListReadingTask::ListReadingTask;
    /// Why the filter or the columns are none of this kind.
    [[nodiscard]] static std::optional<Error> check(const CtlRequest& request);

protected:
    void onRead() override;
    void onChanged() override;

private:
    void tell(const char* change, const QStringList& cells, const QJsonObject& object);
    [[nodiscard]] QStringList steadyCells(int row) const;

    struct Told {
        QStringList cells; ///< without durations
        QJsonObject object;
    };
    QHash<QByteArray, Told> m_told; ///< by key; with --watch
};

/// `wait [KIND] --until FILTER`: until a row is there that the filter lets through.
class WaitTask : public ListReadingTask {
    Q_OBJECT
public:
    using ListReadingTask::ListReadingTask;
    [[nodiscard]] static std::optional<Error> check(const CtlRequest& request);

protected:
    void onRead() override;
    void onChanged() override;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calltrace.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace wirechief {

class LogModel;
struct LogEntry;

/// The time line of one call, one row a step: what the log still holds of it, read in short turns, then what
/// arrives. While the log is paused it stands still.
class CallTraceReader : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, FromColumn, WhatColumn, ToColumn, DetailColumn, ColumnCount };

    /// The log must outlive it.
    explicit CallTraceReader(LogModel& log, QObject* parent = nullptr);
    ~CallTraceReader() override;

    /// The call with these legs; none: nothing.
    void follow(const QString& serverId, const QList<QByteArray>& uniqueids);
    [[nodiscard]] LogModel& log() const { return m_log; }
    [[nodiscard]] const CallTrace& trace() const { return m_trace; }
    /// Old messages are still being looked at.
    [[nodiscard]] bool isReading() const { return m_pass != Pass::Done; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void traceChanged();

private:
    enum class Pass : quint8 { Relate, Add, Done };

    void start();
    void readSlice();
    /// Whether reading has to begin anew, because the call has legs that were not known.
    [[nodiscard]] bool read(const LogEntry& entry);
    void takeNew();

    LogModel& m_log;
    QString m_serverId;
    CallTrace m_trace;
    Pass m_pass = Pass::Done;
    quint64 m_next = 0; ///< number of the entry to be read next
    int m_passesLeft = 0;
    bool m_grown = false;
    int m_rows = 0; ///< steps that views know of
    QTimer m_timer;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calltracereader.h"

#include "base/displaytext.h"
#include "base/limits.h"
#include "models/log/logmodel.h"
#include "models/theme/statecolor.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLocale>

namespace wirechief {

namespace {

/// A leg may be tied to the call by an event behind those that tell of it; a chain of so many is followed.
constexpr int mostPasses = 4;
constexpr int entriesPerLook = 256;

} // namespace

CallTraceReader::CallTraceReader(LogModel& log, QObject* parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CallTraceReader::readSlice);
    connect(&m_log, &LogModel::countChanged, this, [this] {
        if (!m_serverId.isEmpty() && !m_timer.isActive())
            m_timer.start();
    });
    connect(&m_log, &LogModel::renumbered, this, [this] {
        if (m_pass != Pass::Done) // else what went is behind
            start();
    });
}

CallTraceReader::~CallTraceReader()
{
    m_log.setWatchedBy(this, false);
}

void CallTraceReader::follow(const QString& serverId, const QList<QByteArray>& uniqueids)
{
    m_serverId = uniqueids.isEmpty() ? QString() : serverId;
    m_log.setWatchedBy(this, !m_serverId.isEmpty());
    m_trace = CallTrace(uniqueids);
    m_passesLeft = mostPasses;
    start();
}

void CallTraceReader::start()
{
    beginResetModel();
    m_rows = 0;
    m_trace.clearSteps();
    endResetModel();
    m_grown = false;
    m_next = 0;
    m_pass = m_serverId.isEmpty() ? Pass::Done : Pass::Relate;
    m_timer.stop();
    if (m_pass != Pass::Done)
        m_timer.start();
    Q_EMIT traceChanged();
}

bool CallTraceReader::read(const LogEntry& entry)
{
    if (entry.kind != LogEntry::Kind::Event || m_log.serverId(entry) != m_serverId)
        return false;
    if (m_pass == Pass::Relate) {
        m_grown = m_trace.relate(entry.message) || m_grown;
        return false;
    }
    // A leg that was there before: what the log has of it is to be read, too.
    const bool isNew = entry.message.isEvent("Newchannel");
    if (m_trace.relate(entry.message) && !isNew && m_pass == Pass::Done && m_passesLeft > 0)
        return true;
    m_trace.add(entry.time, entry.message);
    return false;
}

/// Relates until nothing more is found, then collects, then goes on with what is new.
void CallTraceReader::readSlice()
{
    QElapsedTimer turn;
    turn.start();
    m_next = std::max(m_next, m_log.firstNumber());
    for (int untilLook = entriesPerLook; m_next < m_log.endNumber(); ++m_next) {
        if (read(m_log.entry(m_next))) {
            --m_passesLeft;
            start();
            return;
        }
        if (--untilLook > 0)
            continue;
        untilLook = entriesPerLook;
        if (std::chrono::milliseconds(turn.elapsed()) >= limits::turnBudget) {
            ++m_next;
            m_timer.start();
            return;
        }
    }
    if (m_pass == Pass::Relate) {
        const bool again = m_grown && --m_passesLeft > 0;
        m_grown = false;
        m_pass = again ? Pass::Relate : Pass::Add;
        m_next = 0;
        m_timer.start();
        return;
    }
    m_pass = Pass::Done;
    takeNew();
}

void CallTraceReader::takeNew()
{
    const int count = int(m_trace.steps().size());
    if (count == m_rows)
        return;
    beginInsertRows({}, m_rows, count - 1);
    m_rows = count;
    endInsertRows();
    Q_EMIT traceChanged();
}

int CallTraceReader::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CallTraceReader::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallTraceReader::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const TraceStep& step = m_trace.steps()[size_t(index.row())];
    const auto laneName
        = [this](int lane) { return lane < 0 ? QString() : m_trace.lanes()[size_t(lane)].name; };
    if (role == Qt::ForegroundRole && index.column() == WhatColumn) {
        const QColor color = stateColor(step.role, QGuiApplication::palette());
        return color.isValid() ? QVariant(color) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (Column(index.column())) {
    case TimeColumn:
        text = QDateTime::fromMSecsSinceEpoch(step.time).toString(QStringLiteral("HH:mm:ss.zzz"));
        break;
    case FromColumn:
        text = laneName(step.from);
        break;
    case WhatColumn:
        text = step.what;
        break;
    case ToColumn:
        text = laneName(step.to);
        break;
    case DetailColumn:
        text = step.detail;
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant CallTraceReader::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case FromColumn:
        return tr("Channel");
    case WhatColumn:
        return tr("What");
    case ToColumn:
        //: The other end of a step: a channel or a bridge
        return tr("With");
    case DetailColumn:
        return tr("Details");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace wirechief

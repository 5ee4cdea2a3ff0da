// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logtext.h"
#include "models/filter/searchword.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace wirechief {

/// Every message in and out of all servers, the newest last. Bounded: beyond limits::logMessages or
/// limits::logBytes the oldest go, in blocks; where nearly all are of one server, only few of the others
/// (limits::logShareOfOthers). Incoming messages are shared, not copied, but for those
/// that hold secrets, which are replaced before the log keeps them.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, ServerColumn, DirectionColumn, NameColumn, SummaryColumn, ColumnCount };
    using Kind = LogEntry::Kind;
    Q_DECLARE_FLAGS(Kinds, Kind)

    /// 0: the bounds of limits.h.
    explicit LogModel(qsizetype maxMessages = 0, qsizetype maxBytes = 0, QObject* parent = nullptr);
    ~LogModel() override;

    /// A message as the client reported it.
    void appendReceived(const QString& serverId, const QString& serverName, const AmiMessage& message);
    /// An action as it was written, secrets as dots already.
    void appendSent(const QString& serverId, const QString& serverName, const QByteArray& maskedBytes);
    void clear();

    /// Whether `who` shows or follows what arrives. Where nobody does, it is announced less often, as tables
    /// that nobody observes announce their changes.
    void setWatchedBy(const void* who, bool watches);

    /// Words that must all occur in the message's text. Rows appear from the newest on, over several turns.
    void setFilter(const QString& words);
    [[nodiscard]] QString filter() const { return m_filter; }
    /// Empty: all servers.
    void setServerFilter(const QString& serverId);
    void setKinds(Kinds kinds);
    /// Old messages are still being looked at.
    [[nodiscard]] bool isFiltering() const { return m_scanFrom > m_first; }

    /// A paused model stands still; what arrives is kept, up to nine tenths of the bounds, and shown on
    /// resume.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

    /// Messages kept, filtered out and not yet announced ones included, and their bytes.
    [[nodiscard]] qsizetype messageCount() const { return qsizetype(m_entries.size() + m_pending.size()); }
    [[nodiscard]] qsizetype bytes() const { return m_bytes + m_pendingBytes; }
    /// Messages that wait for their announcement, in a pause for its end.
    [[nodiscard]] qsizetype pendingCount() const { return qsizetype(m_pending.size()); }
    /// Messages that arrived in a pause and had to go before they were seen.
    [[nodiscard]] quint64 lostInPause() const { return m_lostInPause; }

    /// The message's own text, raw bytes; at most limits::logDetailBytes.
    [[nodiscard]] QByteArray messageText(int row) const;
    /// Whether messageText() is not all of it.
    [[nodiscard]] bool isCut(int row) const;
    /// Rows as text for the clipboard, in the form of an export. UTF-8.
    [[nodiscard]] QByteArray exportText(const std::vector<int>& rows) const;
    /// What the filters let through, for LogExport. Shares the messages.
    [[nodiscard]] std::vector<LogEntry> shownEntries() const;
    /// Servers that the log has seen: id and name.
    [[nodiscard]] const QList<std::pair<QString, QString>>& servers() const { return m_servers; }
    [[nodiscard]] QStringList serverNames() const;

    /// The entries kept, for readers of their own: numbers from firstNumber() up to, without, endNumber(). An
    /// entry keeps its number until renumbered(); countChanged() tells that there are others.
    [[nodiscard]] quint64 firstNumber() const { return m_first; }
    [[nodiscard]] quint64 endNumber() const { return m_first + m_entries.size(); }
    [[nodiscard]] const LogEntry& entry(quint64 number) const { return m_entries[size_t(number - m_first)]; }
    [[nodiscard]] const QString& serverId(const LogEntry& entry) const
    {
        return m_servers.at(entry.server).first;
    }

    /// Announces what has arrived, now; for tests and before an export.
    void flush();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void serversChanged();
    /// The number of rows or messages changed, or filtering ended.
    void countChanged();
    /// Entries among the oldest have higher numbers than before, for some went behind them.
    void renumbered();

private:
    /// Messages and bytes, of one server or to be freed.
    struct Share {
        qsizetype messages = 0;
        qsizetype bytes = 0;
    };
    /// Entries beside each other, by their places in m_entries.
    struct Run {
        size_t from = 0;
        size_t to = 0;
    };
    void onAppended(LogEntry& entry);
    quint32 serverIndex(const QString& id, const QString& name);
    qsizetype findServer(const QString& id, const QString& name);
    void trimFor(qsizetype incoming, qsizetype incomingBytes);
    [[nodiscard]] std::optional<quint32> greediest() const;
    [[nodiscard]] std::optional<std::vector<Run>> runsToDrop(Share need, std::optional<quint32> greedy) const;
    void drop(const Run& run);
    void count(const LogEntry& entry, int sign);
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool matches(const LogEntry& entry) const;
    [[nodiscard]] const LogEntry& entryAt(int row) const;
    void insertPending();
    void takePending();
    void restartFilter(const std::function<void()>& change);
    void scanSlice();
    [[nodiscard]] QVariant displayData(const LogEntry& entry, int column) const;

    const qsizetype m_maxMessages;
    const qsizetype m_maxBytes;
    std::deque<LogEntry> m_entries;
    std::deque<LogEntry> m_pending;
    std::deque<quint64> m_rows; ///< while filtered: numbers of the entries that match
    quint64 m_first = 0; ///< number of the oldest entry kept
    quint64 m_scanFrom = 0; ///< while filtered: entries from this number on were looked at
    qsizetype m_bytes = 0;
    qsizetype m_pendingBytes = 0;
    quint64 m_lostInPause = 0;
    QHash<std::pair<quint32, QByteArray>, QByteArray> m_actions; ///< sent and not answered: ActionID → name
    QList<std::pair<QString, QString>> m_servers;
    std::vector<Share> m_shares; ///< of m_entries, by server
    qsizetype m_lastServer = 0; ///< whose message came last
    QString m_filter;
    std::vector<SearchWord> m_words;
    QString m_serverFilter;
    Kinds m_kinds = Kinds(Kind::Event) | Kind::Response | Kind::Sent;
    bool m_paused = false;
    mutable QByteArray m_lowered; ///< scratch of matches()
    QSet<const void*> m_watchers;
    QTimer m_flushTimer;
    QTimer m_scanTimer;
};
} // namespace wirechief

// Within the namespace they would hide those of Qt.
Q_DECLARE_OPERATORS_FOR_FLAGS(wirechief::LogModel::Kinds)

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/amimessage.h"
#include "rowmatcher.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QTimer>

#include <deque>
#include <optional>

namespace wirechief {

/// Every message in and out of all servers, the newest last. Bounded: beyond limits::logMessages or
/// limits::logBytes the oldest go, in blocks. Incoming messages are shared, not copied; secrets are removed
/// before anything leaves this class.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, ServerColumn, DirectionColumn, NameColumn, SummaryColumn, ColumnCount };
    enum class Kind : quint8 { Event = 1, Response = 2, Sent = 4 };
    Q_DECLARE_FLAGS(Kinds, Kind)

    explicit LogModel(
        qsizetype maxMessages = 0, qsizetype maxBytes = 0, QObject* parent = nullptr); ///< 0: limits.h
    ~LogModel() override;

    /// A message as the client reported it.
    void appendReceived(const QString& serverId, const QString& serverName, const AmiMessage& message);
    /// An action as it was written, secrets as dots already.
    void appendSent(const QString& serverId, const QString& serverName, const QByteArray& maskedBytes);
    void clear();

    /// Words that must all occur in the message's text. Rows appear from the newest on, over several turns.
    void setFilter(const QString& words);
    [[nodiscard]] QString filter() const { return m_filter; }
    /// Empty: all servers.
    void setServerFilter(const QString& serverId);
    void setKinds(Kinds kinds);
    [[nodiscard]] bool isFiltering() const { return m_scanFrom > m_first; }

    /// A paused model stands still; what arrives is kept, up to the same bounds, and shown on resume.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

    /// Messages kept, filtered out and not yet announced ones included, and their bytes.
    [[nodiscard]] qsizetype messageCount() const;
    [[nodiscard]] qsizetype bytes() const { return m_bytes + m_pendingBytes; }
    /// Messages that arrived in a pause and had to go before they were seen.
    [[nodiscard]] quint64 lostInPause() const { return m_lostInPause; }
    /// Messages that wait for the end of a pause.
    [[nodiscard]] qsizetype pendingCount() const { return qsizetype(m_pending.size()); }

    /// The message's own text without secrets. Raw bytes.
    [[nodiscard]] QByteArray messageText(int row) const;
    /// Time, server, direction and text of rows, for clipboard and export. UTF-8.
    [[nodiscard]] QByteArray exportText(const std::vector<int>& rows) const;
    [[nodiscard]] QDateTime time(int row) const;
    /// Servers that the log has seen: id and name.
    [[nodiscard]] const QList<std::pair<QString, QString>>& servers() const { return m_servers; }

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

private:
    struct Entry {
        qint64 time = 0; ///< ms since the epoch
        AmiMessage message; ///< incoming
        QByteArray sent; ///< outgoing
        quint32 server = 0; ///< index in m_servers
        Kind kind = Kind::Event;
        [[nodiscard]] QByteArrayView raw() const;
        [[nodiscard]] qsizetype bytes() const;
    };
    void append(Entry entry);
    quint32 serverIndex(const QString& id, const QString& name);
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool matches(const Entry& entry) const;
    [[nodiscard]] const Entry& entryAt(int row) const;
    void trimFor(qsizetype incoming, qsizetype incomingBytes);
    void restartFilter();
    void scanSlice();
    [[nodiscard]] QString nameText(const Entry& entry) const;
    [[nodiscard]] QVariant displayData(const Entry& entry, int column) const;

    const qsizetype m_maxMessages;
    const qsizetype m_maxBytes;
    std::deque<Entry> m_entries;
    std::deque<Entry> m_pending;
    std::deque<quint64> m_rows; ///< while filtered: numbers of the entries that match
    quint64 m_first = 0; ///< number of the oldest entry kept
    quint64 m_scanFrom = 0; ///< while filtered: entries from this number on were looked at
    qsizetype m_bytes = 0;
    qsizetype m_pendingBytes = 0;
    quint64 m_lostInPause = 0;
    QList<std::pair<QString, QString>> m_servers;
    QString m_filter;
    std::vector<SearchWord> m_words;
    std::optional<quint32> m_serverFilter;
    QString m_serverFilterId;
    Kinds m_kinds = Kinds(Kind::Event) | Kind::Response | Kind::Sent;
    bool m_paused = false;
    mutable QByteArray m_lowered;
    QTimer m_flushTimer;
    QTimer m_scanTimer;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(LogModel::Kinds)

} // namespace wirechief

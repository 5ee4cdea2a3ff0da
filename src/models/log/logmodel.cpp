// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logmodel.h"

#include "ami/limits.h"
#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "base/limits.h"
#include "models/log/limits.h"
#include "models/theme/statecolor.h"
#include "pbx/table/limits.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>

namespace wirechief {

namespace {

/// Messages that are filtered at once when they arrive; more of them are filtered over several turns.
constexpr size_t filteredAtOnce = 5'000;

} // namespace

LogModel::LogModel(qsizetype maxMessages, qsizetype maxBytes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_maxMessages(maxMessages > 0 ? maxMessages : limits::logMessages)
    , m_maxBytes(maxBytes > 0 ? maxBytes : limits::logBytes)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(limits::unobservedFlushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &LogModel::flush);
    m_scanTimer.setSingleShot(true);
    m_scanTimer.setInterval(0);
    connect(&m_scanTimer, &QTimer::timeout, this, &LogModel::scanSlice);
}

LogModel::~LogModel() = default;

// --- filling ---

void LogModel::appendReceived(const QString& serverId, const QString& serverName, const AmiMessage& message)
{
    const quint32 server = serverIndex(serverId, serverName);
    LogEntry& entry = m_pending.emplace_back();
    entry.message = withoutSecrets(message);
    entry.server = server;
    entry.kind = message.isEvent() ? Kind::Event : Kind::Response;
    entry.time = message.receivedAt();
    if (message.isResponse() && !m_actions.isEmpty())
        entry.own = m_actions.take({entry.server, message.actionId().toByteArray()});
    onAppended(entry);
}

void LogModel::appendSent(const QString& serverId, const QString& serverName, const QByteArray& maskedBytes)
{
    const quint32 server = serverIndex(serverId, serverName);
    LogEntry& entry = m_pending.emplace_back();
    entry.own = redacted(maskedBytes);
    entry.server = server;
    entry.kind = Kind::Sent;
    if (m_actions.size() >= limits::pendingActions)
        m_actions.clear(); // answers that never came; the log then only shows less in a name
    m_actions.insert({entry.server, headerValue(maskedBytes, "ActionID").toByteArray()},
        headerValue(maskedBytes, "Action").toByteArray());
    onAppended(entry);
}

quint32 LogModel::serverIndex(const QString& id, const QString& name)
{
    // Most messages come from where the last one came from: the same texts, not equal ones.
    if (m_lastServer < m_servers.size()) {
        const auto& [lastId, lastName] = m_servers.at(m_lastServer);
        if (lastId.constData() == id.constData() && lastName.constData() == name.constData())
            return quint32(m_lastServer);
    }
    m_lastServer = findServer(id, name);
    return quint32(m_lastServer);
}

/// Its place in m_servers, where it is put if it has none.
qsizetype LogModel::findServer(const QString& id, const QString& name)
{
    for (qsizetype i = 0; i < m_servers.size(); ++i) {
        auto& [knownId, knownName] = m_servers[i];
        if (knownId != id)
            continue;
        if (std::exchange(knownName, name) != name)
            Q_EMIT serversChanged();
        knownId = id; // the text that the next one will have
        return i;
    }
    m_servers.append({id, name});
    m_shares.emplace_back();
    Q_EMIT serversChanged();
    return m_servers.size() - 1;
}

/// The entry is the last of m_pending.
void LogModel::onAppended(LogEntry& entry)
{
    if (entry.time == 0) // sent, or of no session
        entry.time = QDateTime::currentMSecsSinceEpoch();
    const bool isFirst = m_pending.size() == 1;
    m_pendingBytes += entry.bytes();
    // What comes in a pause leaves the newest of those before it where they are, whoever floods.
    const qsizetype mostMessages = m_maxMessages - (m_paused ? m_maxMessages / limits::logShareOfOthers : 0);
    const qsizetype mostBytes = m_maxBytes - (m_paused ? m_maxBytes / limits::logShareOfOthers : 0);
    while (!m_pending.empty() && (qsizetype(m_pending.size()) > mostMessages || m_pendingBytes > mostBytes)) {
        m_pendingBytes -= m_pending.front().bytes();
        m_pending.pop_front();
        if (m_paused)
            ++m_lostInPause;
    }
    if (isFirst && !m_paused)
        m_flushTimer.start();
}

void LogModel::setWatchedBy(const void* who, bool watches)
{
    if (watches)
        m_watchers.insert(who);
    else
        m_watchers.remove(who);
    m_flushTimer.setInterval(m_watchers.isEmpty() ? limits::unobservedFlushInterval : limits::flushInterval);
}

void LogModel::flush()
{
    if (m_paused || m_pending.empty())
        return;
    trimFor(qsizetype(m_pending.size()), m_pendingBytes);
    if (isFiltered() && m_pending.size() > filteredAtOnce) {
        restartFilter([this] { takePending(); });
    } else {
        insertPending();
    }
    Q_EMIT countChanged();
}

/// Announces the waiting entries as new rows.
void LogModel::insertPending()
{
    std::vector<quint64> matching;
    const bool filtered = isFiltered();
    const quint64 number = m_first + m_entries.size();
    for (size_t i = 0; filtered && i < m_pending.size(); ++i) {
        if (matches(m_pending[i]))
            matching.push_back(number + i);
    }
    const int added = filtered ? int(matching.size()) : int(m_pending.size());
    if (added > 0)
        beginInsertRows({}, rowCount(), rowCount() + added - 1);
    takePending();
    m_rows.insert(m_rows.end(), matching.begin(), matching.end());
    if (added > 0)
        endInsertRows();
}

void LogModel::takePending()
{
    for (const LogEntry& entry : m_pending)
        count(entry, 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(m_pending.begin()),
        std::make_move_iterator(m_pending.end()));
    m_pending.clear();
    m_pendingBytes = 0;
}

void LogModel::clear()
{
    beginResetModel();
    m_first += m_entries.size();
    m_scanFrom = m_first;
    m_entries.clear();
    m_pending.clear();
    m_rows.clear();
    m_bytes = 0;
    m_shares.assign(m_shares.size(), {});
    m_pendingBytes = 0;
    m_lostInPause = 0;
    m_flushTimer.stop();
    m_scanTimer.stop();
    endResetModel();
    Q_EMIT countChanged();
}

void LogModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    if (paused)
        flush(); // what came before the pause is seen
    m_paused = paused;
    m_flushTimer.stop();
    if (!paused) {
        flush();
        m_lostInPause = 0;
    }
    Q_EMIT countChanged();
}

// --- filter ---

void LogModel::setFilter(const QString& words)
{
    if (words == m_filter)
        return;
    restartFilter([&] {
        m_filter = words;
        m_words = searchWords(words);
    });
}

void LogModel::setServerFilter(const QString& serverId)
{
    if (serverId == m_serverFilter)
        return;
    restartFilter([&] { m_serverFilter = serverId; });
}

void LogModel::setKinds(Kinds kinds)
{
    if (kinds == m_kinds)
        return;
    restartFilter([&] { m_kinds = kinds; });
}

bool LogModel::isFiltered() const
{
    return !m_words.empty() || !m_serverFilter.isEmpty()
        || m_kinds != (Kinds(Kind::Event) | Kind::Response | Kind::Sent);
}

bool LogModel::matches(const LogEntry& entry) const
{
    if (!m_kinds.testFlag(entry.kind))
        return false;
    if (!m_serverFilter.isEmpty() && m_servers.at(qsizetype(entry.server)).first != m_serverFilter)
        return false;
    if (m_words.empty())
        return true;
    const QByteArrayView raw = entry.raw();
    m_lowered.resize(raw.size());
    std::transform(raw.begin(), raw.end(), m_lowered.begin(),
        [](char c) { return char(c + ((c >= 'A' && c <= 'Z') ? 'a' - 'A' : 0)); });
    return std::all_of(m_words.begin(), m_words.end(),
        [this](const SearchWord& word) { return word.isInLowered(m_lowered); });
}

void LogModel::restartFilter(const std::function<void()>& change)
{
    beginResetModel();
    change();
    m_rows.clear();
    m_scanFrom = isFiltered() ? m_first + m_entries.size() : m_first;
    endResetModel();
    scanSlice();
}

/// Looks at entries that were not looked at, from the newest on, and puts what matches in front.
void LogModel::scanSlice()
{
    QElapsedTimer spent;
    spent.start();
    std::vector<quint64> found;
    while (m_scanFrom > m_first) {
        const quint64 number = --m_scanFrom;
        if (matches(m_entries[size_t(number - m_first)]))
            found.push_back(number);
        if (number % 64 == 0 && std::chrono::nanoseconds(spent.nsecsElapsed()) > limits::turnBudget)
            break;
    }
    if (!found.empty()) {
        beginInsertRows({}, 0, int(found.size()) - 1);
        m_rows.insert(m_rows.begin(), found.rbegin(), found.rend());
        endInsertRows();
    }
    if (isFiltering())
        m_scanTimer.start();
    Q_EMIT countChanged();
}

// --- reading ---

const LogEntry& LogModel::entryAt(int row) const
{
    return m_entries[isFiltered() ? size_t(m_rows[size_t(row)] - m_first) : size_t(row)];
}

QByteArray LogModel::messageText(int row) const
{
    return logMessage(entryAt(row), limits::logDetailBytes);
}

bool LogModel::isCut(int row) const
{
    return entryAt(row).raw().size() > limits::logDetailBytes;
}

QByteArray LogModel::exportText(const std::vector<int>& rows) const
{
    QByteArray text;
    for (const int row : rows) {
        const LogEntry& entry = entryAt(row);
        text += logExportText(entry, m_servers.at(qsizetype(entry.server)).second);
    }
    return text;
}

std::vector<LogEntry> LogModel::shownEntries() const
{
    std::vector<LogEntry> entries;
    entries.reserve(size_t(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        entries.push_back(entryAt(row));
    return entries;
}

QStringList LogModel::serverNames() const
{
    QStringList names;
    for (const auto& [id, name] : m_servers)
        names.append(name);
    return names;
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return int(isFiltered() ? m_rows.size() : m_entries.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::displayData(const LogEntry& entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return QDateTime::fromMSecsSinceEpoch(entry.time).time().toString(QStringLiteral("HH:mm:ss.zzz"));
    case ServerColumn:
        return displayText(m_servers.at(qsizetype(entry.server)).second);
    case DirectionColumn:
        return entry.kind == Kind::Sent ? QStringLiteral("→") : QStringLiteral("←");
    case NameColumn:
        return logName(entry);
    case SummaryColumn:
        return logSummary(entry);
    default:
        return {};
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LogEntry& entry = entryAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayData(entry, column);
    case Qt::AccessibleTextRole:
        if (column == DirectionColumn)
            return entry.kind == Kind::Sent ? tr("sent") : tr("received");
        return {};
    case Qt::ForegroundRole:
        if (column == NameColumn && entry.isFailure())
            return stateColor(StateRole::Error, QGuiApplication::palette());
        return {};
    case Qt::ToolTipRole:
        if (column == TimeColumn)
            return QDateTime::fromMSecsSinceEpoch(entry.time).toString(Qt::ISODateWithMs);
        return {};
    case Qt::TextAlignmentRole:
        return column == DirectionColumn ? QVariant(Qt::AlignCenter) : QVariant();
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == DirectionColumn)
        return tr("Sent to the server or received from it");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ServerColumn:
        return tr("Server");
    case DirectionColumn:
        return QStringLiteral("⇄");
    case NameColumn:
        return tr("Name");
    case SummaryColumn:
        return tr("Summary");
    default:
        return {};
    }
}

} // namespace wirechief

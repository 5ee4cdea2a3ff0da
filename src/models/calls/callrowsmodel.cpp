// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callrowsmodel.h"

namespace wirechief {

namespace {

std::unique_ptr<RecordModelOf<CallRecord>> modelOfCalls(const std::vector<CallColumn>& columns)
{
    std::vector<Column<CallRecord>> ofCalls;
    ofCalls.reserve(columns.size());
    for (const CallColumn& column : columns)
        ofCalls.push_back(column.call);
    auto model = std::make_unique<RecordModelOf<CallRecord>>(std::move(ofCalls));
    model->setDimmed([](const CallRecord& call) { return call.isEnded(); });
    return model;
}

const CallRecord& asCall(const TableRecord& group)
{
    return static_cast<const CallRecord&>(group);
}

const ChannelRecord& asLeg(const TableRecord& part)
{
    return static_cast<const ChannelRecord&>(part);
}

} // namespace

CallRowsModel::CallRowsModel(const SteadyNow& now, QObject* parent)
    : CallRowsModel(callColumns(now), parent)
{
}

CallRowsModel::CallRowsModel(std::vector<CallColumn> columns, QObject* parent)
    : GroupedRowsModel(modelOfCalls(columns), parent)
    , m_columns(std::move(columns))
    , m_calls(static_cast<Calls&>(groups()))
{
}

CallRowsModel::~CallRowsModel()
{
    for (const auto& [id, legs] : m_servers) {
        if (legs->channels)
            legs->channels->table().removeObserver(legs.get());
    }
}

// --- servers ---

void CallRowsModel::addServer(const QString& serverId, const QString& serverName, Channels& channels)
{
    removeServer(serverId);
    auto legs = std::make_unique<Legs>();
    legs->channels = &channels;
    channels.table().addObserver(legs.get());
    m_servers[serverId] = std::move(legs);
    m_calls.addTable(serverId, serverName, channels.calls());
}

void CallRowsModel::removeServer(const QString& serverId)
{
    GroupedRowsModel::removeServer(serverId);
    const auto known = m_servers.find(serverId);
    if (known == m_servers.end())
        return;
    if (known->second->channels)
        known->second->channels->table().removeObserver(known->second.get());
    m_servers.erase(known);
}

void CallRowsModel::setLocalShown(bool shown)
{
    if (m_localShown == shown)
        return;
    m_localShown = shown;
    updateAllParts();
}

// --- legs ---

std::vector<QByteArrayView> CallRowsModel::partsOf(const TableRecord& group) const
{
    const CallRecord& call = asCall(group);
    std::vector<QByteArrayView> keys;
    keys.reserve(size_t(call.legs));
    for (const ChannelRecord* leg = call.firstLeg; leg; leg = leg->nextLeg) {
        if (m_localShown || !leg->is(ChannelRecord::LocalHalf))
            keys.push_back(leg->key());
    }
    return keys;
}

bool CallRowsModel::hasParts(const TableRecord& group) const
{
    const CallRecord& call = asCall(group);
    return (m_localShown ? call.legs : call.legs - call.localHalves) > 0;
}

const TableRecord* CallRowsModel::findPart(const QString& serverId, QByteArrayView key) const
{
    const auto server = m_servers.find(serverId);
    return server != m_servers.end() && server->second->channels ? server->second->channels->table().find(key)
                                                                 : nullptr;
}

QString CallRowsModel::partText(const TableRecord& part, int column) const
{
    const CallColumn& info = m_columns[size_t(column)];
    return info.leg ? info.leg(asLeg(part)) : QString();
}

QString CallRowsModel::partNote(const TableRecord& part, int column) const
{
    const CallColumn& info = m_columns[size_t(column)];
    return info.legNote ? info.legNote(asLeg(part)) : QString();
}

StateRole CallRowsModel::partRole(const TableRecord& part, int column) const
{
    const CallColumn& info = m_columns[size_t(column)];
    return info.legRole ? info.legRole(asLeg(part)) : StateRole::None;
}

bool CallRowsModel::isPartDimmed(const TableRecord& part) const
{
    return asLeg(part).is(ChannelRecord::Passing);
}

} // namespace wirechief

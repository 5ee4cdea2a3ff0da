// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a server says, all lists of the live model have their members and its observers are told of each
// record once. The input reads like a transcript, blank lines between messages; beside those of the server:
//
//     + 1500        so many milliseconds pass
//     = ask         a list is asked for now; rows (CoreShowChannel, Status, BridgeListItem) are its answer
//     = list        it ends and is taken; `= part`: it was cut
//     = announce    a frame is over
//     = lost        the session ends

#include "pbx/quality/rtpquality.h"
#include "require.h"
#include "support/pbx/nonsense.h"
#include "support/pbx/observerof.h"

#include <QCoreApplication>

#include <unordered_set>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

/// Knows the records of a table by what it was told alone, and reads each of them.
template <class Record>
class Mirror : public ObserverOf<Record> {
public:
    explicit Mirror(Table<Record>& table)
        : m_table(table)
    {
        table.addObserver(this);
    }
    ~Mirror() override { m_table.removeObserver(this); }
    Mirror(const Mirror&) = delete;
    Mirror& operator=(const Mirror&) = delete;

    void changed(const ChangesOf<Record>& changes) override
    {
        for (const Record* record : changes.added)
            require(m_records.insert(record).second && !record->key().isNull());
        for (const Record* record : changes.changed)
            require(m_records.contains(record) && m_table.find(record->key()) == record);
        for (const Record* record : changes.removed)
            require(m_records.erase(record) == 1 && !record->key().isNull());
        require(qsizetype(m_records.size()) == m_table.size());
    }
    void tableGone() override { }

private:
    Table<Record>& m_table;
    std::unordered_set<const Record*> m_records;
};

class Session {
public:
    void take(const QByteArray& text)
    {
        if (text.startsWith("+ "))
            pass(std::chrono::milliseconds(qBound(0, text.mid(2).toInt(), 10'000'000)));
        else if (text == "= ask")
            m_askedAt = m_pbx.channels().messageNumber();
        else if (text == "= list" || text == "= part")
            list(text == "= list");
        else if (text == "= announce")
            announce();
        else if (text == "= lost")
            m_pbx.channels().reset();
        else
            say(AmiMessage::fromBytes(QByteArray(text + "\n\n")));
    }

    void announce()
    {
        m_pbx.clock.flushNow();
        const QByteArray broken = brokenRule(m_pbx);
        if (!broken.isEmpty())
            std::fprintf(stderr, "broken: %s\n", broken.constData());
        require(broken.isEmpty());
    }

private:
    void say(const AmiMessage& message)
    {
        if (message.isEvent("CoreShowChannel") || message.isEvent("Status")) {
            m_channels.push_back(message);
        } else if (message.isEvent("BridgeListItem")) {
            m_bridges.push_back(message);
        } else {
            m_pbx.server.rtpQuality().follow({message.value("Uniqueid").toByteArray()});
            m_pbx.channels().apply(message);
            m_pbx.server.rtpQuality().apply(message, m_now);
        }
    }

    void list(bool isWhole)
    {
        m_pbx.channels().applyList(std::exchange(m_channels, {}), m_askedAt, isWhole, m_now);
        m_pbx.channels().applyBridgeList(std::exchange(m_bridges, {}), m_askedAt, isWhole, m_now);
    }

    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        m_pbx.channels().elapse(m_now);
        m_pbx.channels().lookForDoubts(m_now);
    }

    WirePbx m_pbx;
    Mirror<ChannelRecord> m_channelMirror{m_pbx.channels().table()};
    Mirror<BridgeRecord> m_bridgeMirror{m_pbx.channels().bridges()};
    Mirror<CallRecord> m_callMirror{m_pbx.channels().calls()};
    Channels::Clock::time_point m_now = Channels::Clock::now();
    quint32 m_askedAt = 0;
    std::vector<AmiMessage> m_channels;
    std::vector<AmiMessage> m_bridges;
};

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static QCoreApplication app(*argc, *argv); // timers need one
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Session session;
    QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const QByteArray& text : input.replace("\n\n", "\x01").split('\x01')) {
        if (!text.trimmed().isEmpty())
            session.take(text.trimmed());
    }
    session.announce();
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any course of a session: every handler is called exactly once, no list takes what is not its own, nothing
// stays behind, and no more is kept than has come. The input reads like a transcript, line by line:
//
//     > Name     sends this action; ActionIDs are 1, 2, 3 …
//     + 1500     so many milliseconds pass
//     = lost     the link ends
//     anything else is a line from the server

#include "ami/actions/pendingactions.h"
#include "ami/message/amiparser.h"
#include "require.h"

#include <chrono>
#include <vector>

using namespace wirechief;
using namespace std::chrono_literals;

namespace {

class Session {
public:
    void send(const QByteArray& name)
    {
        const size_t number = m_sent.size();
        if (number >= mostActions)
            return;
        const AmiAction action(name);
        m_sent.push_back({name, action.isChanging(), 0});
        m_pending.add(
            action, QByteArray::number(number + 1), nullptr,
            [this, number](const Result<AmiReply>& reply) { onEnd(number, reply); }, 15s, m_now);
    }

    void receive(const QByteArray& line)
    {
        m_parser.append(QByteArray(line + "\r\n"));
        while (const std::optional<AmiMessage> message = m_parser.next()) {
            ++m_messages;
            m_pending.take(*message, m_now);
            settle();
        }
    }

    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        m_pending.expire(m_now);
        require(!m_pending.nextDeadline() || *m_pending.nextDeadline() > m_now);
        settle();
    }

    void lose()
    {
        m_pending.failAll({ErrorKind::Network, QStringLiteral("lost"), {}});
        require(m_pending.size() == 0 && !m_pending.nextDeadline() && m_pending.oldestAction().isEmpty());
        settle();
    }

    void end()
    {
        // Handlers may have sent again.
        while (m_pending.size() > 0)
            lose();
        for (const Sent& sent : m_sent)
            require(sent.ended == 1);
    }

private:
    struct Sent {
        QByteArray name;
        bool changing;
        int ended;
    };
    static constexpr size_t mostActions = 200;

    void settle()
    {
        m_pending.deliver();
        qsizetype open = 0;
        for (const Sent& sent : m_sent)
            open += sent.ended == 0 ? 1 : 0;
        require(m_pending.size() == open && !m_pending.hasFinished());
    }

    void onEnd(size_t number, const Result<AmiReply>& reply)
    {
        require(++m_sent[number].ended == 1);
        if (reply)
            checkReply(number, *reply);
        else if (m_sent[number].changing)
            require(reply.error().kind == ErrorKind::OutcomeUnknown);
        else
            require(reply.error().kind == ErrorKind::Network || reply.error().kind == ErrorKind::Timeout);
        if (number % 5 == 4)
            send("CoreShowChannels"); // as a view does that asks again
    }

    void checkReply(size_t number, const AmiReply& reply) const
    {
        require(reply.items.size() <= m_messages && reply.latency >= 0us);
        const AmiListSpec* list = listSpec(m_sent[number].name);
        const QByteArray id = QByteArray::number(number + 1);
        for (const AmiMessage& item : reply.items) {
            require(item.isEvent() && !item.isEvent("UserEvent"));
            require(item.actionId() == id || (list != nullptr && item.actionId().isEmpty()));
            require(list == nullptr || list->hasItem(item.name()));
        }
    }

    PendingActions m_pending;
    AmiParser m_parser{AmiParser::Start::Messages};
    PendingActions::Clock::time_point m_now{};
    std::vector<Sent> m_sent;
    size_t m_messages = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Session session;
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const QByteArray& line : input.split('\n')) {
        if (line.startsWith("> "))
            session.send(line.mid(2));
        else if (line.startsWith("+ "))
            session.pass(std::chrono::milliseconds(qBound(0, line.mid(2).toInt(), 10'000'000)));
        else if (line == "= lost")
            session.lose();
        else
            session.receive(line);
    }
    session.end();
    return 0;
}

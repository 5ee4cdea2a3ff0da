// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demoquality.h"

#include <algorithm>

namespace wirechief {

using namespace classes;

namespace {

constexpr qint64 kInterval = 5000; ///< ms between two reports
constexpr int kPackets = int(kInterval / 20);

/// A number below `limit` that is always the same for the same arguments.
int scattered(quint64 a, quint64 b, int limit)
{
    quint64 mixed = (a * 0x9e3779b97f4a7c15U) ^ (b * 0xc2b2ae3d27d4eb4fU);
    mixed ^= mixed >> 29;
    mixed *= 0xbf58476d1ce4e5b9U;
    mixed ^= mixed >> 32;
    return int(mixed % quint64(limit));
}

QByteArray address(quint64 host, int port)
{
    return "192.0.2." + QByteArray::number(host) + ':' + QByteArray::number(port);
}

int phonePort(const DemoChannel& channel)
{
    return 16384 + 2 * int(channel.number % 8000);
}

QByteArray phoneAddress(const DemoChannel& channel, int portOffset)
{
    return address(20 + channel.number % 200, phonePort(channel) + portOffset);
}

QByteArray serverAddress(const DemoChannel& channel)
{
    return address(2, 10001 + 2 * int(channel.number % 5000));
}

QByteArray ssrc(const DemoChannel& channel, quint64 salt)
{
    const auto number = quint32(scattered(channel.number, salt, 0x7fffffff));
    return "0x" + QByteArray::number(number, 16).rightJustified(8, '0');
}

QByteArray seconds(qint64 ms, int digits)
{
    return QByteArray::number(double(ms) / 1000, 'f', digits);
}

/// Milliseconds of the way to the phone and back.
int roundTrip(const DemoChannel& channel)
{
    return 4 + scattered(channel.number, 7, 40) * (channel.number % 5 == 3 ? 6 : 1);
}

/// Every fifth phone has a poor line, every fifth a fair one.
int badness(const DemoChannel& channel)
{
    return channel.number % 5 == 3 ? 2 : channel.number % 5 == 1 ? 1 : 0;
}

} // namespace

void DemoQuality::advance()
{
    std::erase_if(m_talks, [this](const auto& talk) {
        const DemoChannel* channel = m_state.channel(talk.first);
        return channel == nullptr || channel->bridge.isEmpty();
    });
    if (!m_wanted || m_state.dialect() == Dialect::Asterisk14)
        return;
    const QByteArray phones = m_state.technology() + '/';
    for (const auto& [number, each] : m_state.channels()) {
        if (each.state != 6 || each.bridge.isEmpty() || !each.name.startsWith(phones))
            continue;
        Talk& talk = m_talks[number];
        if (talk.since == 0)
            talk.since = talk.reported = m_state.now() - kInterval / 2 - scattered(number, 1, 2000);
        if (m_state.now() - talk.reported < kInterval)
            continue;
        report(*m_state.channel(number), talk);
        talk.reported = m_state.now();
    }
}

void DemoQuality::report(DemoChannel& channel, Talk& talk)
{
    hear(talk.phone, channel, 11);
    hear(talk.server, channel, 13);
    if (m_state.isModern()) {
        sentNew(channel, talk);
        receivedNew(channel, talk);
    } else {
        sentOld(channel, talk);
        receivedOld(channel, talk);
    }
}

void DemoQuality::hear(Reception& reception, const DemoChannel& channel, int salt) const
{
    static constexpr int worstLost[] = {1, 16, 40}; // of 250 packets
    static constexpr int worstJitter[] = {24, 180, 480};
    const int bad = badness(channel);
    const auto moment = quint64(m_state.now() / kInterval) * 31 + quint64(salt);
    // Good lines lose a packet now and then.
    const bool loses = bad > 0 || scattered(channel.number, moment + 1, 8) == 0;
    const int lost = loses ? scattered(channel.number, moment, worstLost[bad] + 1) : 0;
    reception.fraction = lost * 256 / kPackets;
    reception.lost += lost;
    reception.jitter = worstJitter[bad] / 3 + scattered(channel.number, moment + 2, worstJitter[bad]);
}

void DemoQuality::addSender(const Talk& talk, qint64 packets)
{
    DemoWire& wire = m_state.wire();
    wire.add("SentNTP", seconds(m_state.now(), 6));
    wire.add("SentRTP", (m_state.now() - talk.since) * 8);
    wire.add("SentPackets", packets);
    wire.add("SentOctets", packets * 160);
}

void DemoQuality::addBlock(QByteArrayView source, const Reception& reception, qint64 packets, bool measured)
{
    DemoWire& wire = m_state.wire();
    wire.add("Report0SourceSSRC", source);
    wire.add("Report0FractionLost", qint64(reception.fraction));
    wire.add("Report0CumulativeLost", qint64(reception.lost));
    wire.add("Report0HighestSequence", (packets + 4711) % 65536);
    wire.add("Report0SequenceNumberCycles", (packets + 4711) / 65536);
    wire.add("Report0IAJitter", qint64(reception.jitter));
    wire.add("Report0LSR", qint64(measured ? m_state.now() % 0x7fffffff : 0));
    wire.add("Report0DLSR", measured ? "2.5000" : "0.0000");
}

void DemoQuality::sentNew(DemoChannel& channel, const Talk& talk)
{
    DemoWire& wire = m_state.wire();
    wire.begin("RTCPSent", Reporting);
    wire.addChannel(channel);
    wire.add("To", phoneAddress(channel, 1));
    wire.add("From", serverAddress(channel));
    wire.add("SSRC", ssrc(channel, 3));
    wire.add("PT", "200(SR)");
    wire.add("ReportCount", qint64(1));
    addSender(talk, packetsOf(talk));
    addBlock(ssrc(channel, 5), talk.server, packetsOf(talk), true);
    wire.end();
}

void DemoQuality::receivedNew(DemoChannel& channel, const Talk& talk)
{
    DemoWire& wire = m_state.wire();
    const bool measured = packetsOf(talk) > kPackets;
    wire.begin("RTCPReceived", Reporting);
    wire.addChannel(channel);
    wire.add("To", serverAddress(channel));
    wire.add("From", phoneAddress(channel, 1));
    wire.add("RTT", measured ? seconds(roundTrip(channel), 4) : QByteArray("0.0000"));
    // Not the phone's: up to 22 it is the first word of the report's time.
    const auto time = quint32(m_state.now() / 1000 + 2'208'988'800);
    wire.add("SSRC", QByteArray::number(time, 16).prepend("0x"));
    wire.add("PT", "200(SR)");
    wire.add("ReportCount", qint64(1));
    addSender(talk, packetsOf(talk) - 1);
    addBlock(ssrc(channel, 3), talk.phone, packetsOf(talk), measured);
    wire.end();
}

void DemoQuality::sentOld(const DemoChannel& channel, const Talk& talk)
{
    DemoWire& wire = m_state.wire();
    wire.begin("RTCPSent", Reporting);
    wire.add("To", phoneAddress(channel, 1));
    wire.add("OurSSRC", qint64(scattered(channel.number, 3, 0x7fffffff)));
    addSender(talk, packetsOf(talk));
    wire.add("ReportBlock", "");
    wire.add("FractionLost", qint64(talk.server.fraction));
    wire.add("CumulativeLoss", qint64(talk.server.lost));
    wire.add("IAJitter", QByteArray::number(double(talk.server.jitter) / 8000, 'f', 4));
    wire.add("TheirLastSR", m_state.now() % 0x7fffffff);
    wire.add("DLSR", "2.5000 (sec)");
    wire.end();
}

void DemoQuality::receivedOld(const DemoChannel& channel, const Talk& talk)
{
    DemoWire& wire = m_state.wire();
    wire.begin("RTCPReceived", Reporting);
    wire.add("From", phoneAddress(channel, 1));
    wire.add("PT", "200(Sender Report)");
    wire.add("ReceptionReports", qint64(1));
    wire.add("SenderSSRC", qint64(scattered(channel.number, 5, 0x7fffffff)));
    wire.add("FractionLost", qint64(talk.phone.fraction));
    wire.add("PacketsLost", qint64(talk.phone.lost));
    wire.add("HighestSequence", (packetsOf(talk) + 4711) % 65536);
    wire.add("SequenceNumberCycles", qint64(0));
    wire.add("IAJitter", qint64(talk.phone.jitter));
    wire.add("LastSR", "18886.2147483648");
    wire.add("DLSR", "2.5000(sec)");
    if (packetsOf(talk) > kPackets)
        wire.add("RTT", QByteArray::number(roundTrip(channel)).append("(sec)")); // in ms, whatever it says
    wire.end();
}

QByteArray DemoQuality::channelFunction(
    Dialect dialect, const DemoChannel& channel, const QByteArray& variable)
{
    if (variable == "CHANNEL(audionativeformat)")
        return dialect == Dialect::Asterisk22 ? "(ulaw)" : "0x4 (ulaw)";
    if (variable == "CHANNEL(rtpdest)" && dialect == Dialect::Asterisk18)
        return phoneAddress(channel, 0);
    return {};
}

} // namespace wirechief

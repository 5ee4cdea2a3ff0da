// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rtpreport.h"

#include <cmath>

namespace wirechief {

namespace {

/// More is no figure of a call, but of a clock that was set or of 32 bits that ran over (asterisk#2099).
constexpr double longestSeconds = 60;
constexpr qsizetype addressBytes = 128;

/// The number at the start of a value: "0", "0.0125", "12(sec)", "0.0000 (sec)". From `least` to `most`.
std::optional<double> numberIn(QByteArrayView value, double least, double most)
{
    qsizetype end = 0;
    while (end < value.size() && value[end] != '(' && value[end] != ' ')
        ++end;
    bool isNumber = false;
    const double number = value.first(end).toByteArray().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < least || number > most)
        return std::nullopt;
    return number;
}

std::optional<quint32> countIn(QByteArrayView value)
{
    bool isNumber = false;
    const quint32 count = value.toByteArray().toUInt(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}

/// Up to early 1.8 the line has no colon behind the name, "From 192.0.2.1:4001": the one in the address ends
/// what we take for the name.
QByteArray addressIn(const AmiMessage& event, QByteArrayView name)
{
    QByteArray address = event.value(name).toByteArray();
    for (qsizetype i = 0; address.isEmpty() && i < event.fieldCount(); ++i) {
        const QByteArrayView key = event.keyAt(i);
        if (key.size() > name.size() && key[name.size()] == ' '
            && key.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            address = key.sliced(name.size() + 1).toByteArray() + ':' + event.valueAt(i).toByteArray();
    }
    return address.size() > addressBytes ? QByteArray() : address;
}

/// 24 bits with a sign (RFC 3550): below zero where packets came twice.
std::optional<quint32> lostIn(QByteArrayView value)
{
    const std::optional<quint32> lost = countIn(value);
    if (!lost || *lost > 0xffffff)
        return std::nullopt;
    return *lost >= 0x800000 ? 0 : *lost;
}

std::optional<double> lossIn(QByteArrayView value)
{
    // In 256ths. 256 in events of releases where the event has more bits than the packet.
    const std::optional<double> fraction = numberIn(value, 0, 256);
    return fraction ? std::optional(*fraction / 256) : std::nullopt;
}

/// 12 and later (main/rtp_engine.c, rtcp_report_to_ami).
void readModern(RtpReport& report, const AmiMessage& event)
{
    report.uniqueid = event.value("Uniqueid").toByteArray();
    // The SSRC of a report that came is not the sender's: up to 22 it is the first word of its time.
    report.ssrc = event.value(report.bySelf ? "SSRC" : "Report0SourceSSRC").toByteArray();
    report.loss = lossIn(event.value("Report0FractionLost"));
    report.lost = lostIn(event.value("Report0CumulativeLost"));
    if (const auto jitter = countIn(event.value("Report0IAJitter")))
        report.jitter = RtpJitter{double(*jitter), false};
    // Without the time of a report of ours there is nothing to measure from, and RTT is 0 all the same.
    if (event.value("Report0LSR") != "0")
        report.roundTrip = numberIn(event.value("RTT"), 0, longestSeconds);
}

/// 1.6.0 to 11 (res/res_rtp_asterisk.c, before it main/rtp.c).
void readOld(RtpReport& report, const AmiMessage& event)
{
    report.loss = lossIn(event.value("FractionLost"));
    report.lost = lostIn(event.value(report.bySelf ? "CumulativeLoss" : "PacketsLost"));
    if (report.bySelf) {
        report.ssrc = event.value("OurSSRC").toByteArray();
        if (const auto jitter = numberIn(event.value("IAJitter"), 0, longestSeconds))
            report.jitter = RtpJitter{*jitter, true};
        return;
    }
    if (const auto jitter = countIn(event.value("IAJitter")))
        report.jitter = RtpJitter{double(*jitter), false};
    // "(sec)", says the event; what stands before it is in milliseconds.
    if (const auto roundTrip = numberIn(event.value("RTT"), 0, longestSeconds * 1000))
        report.roundTrip = *roundTrip / 1000;
}

} // namespace

RtpReport readRtpReport(const AmiMessage& event)
{
    RtpReport report;
    report.bySelf = event.isEvent("RTCPSent");
    report.remote = addressIn(event, report.bySelf ? "To" : "From");
    report.packets = countIn(event.value("SentPackets"));
    report.octets = countIn(event.value("SentOctets"));
    if (event.has("ReportCount"))
        readModern(report, event);
    else
        readOld(report, event);
    // Longer than a minute by the slowest clock.
    if (report.jitter && report.jitter->milliseconds(8000) > longestSeconds * 1000)
        report.jitter.reset();
    if (report.ssrc.size() > addressBytes)
        report.ssrc.clear();
    return report;
}

QByteArray codecName(QByteArrayView formats)
{
    const QByteArrayView inner = formats.sliced(formats.lastIndexOf('(') + 1);
    qsizetype end = 0;
    while (end < inner.size() && inner[end] != '|' && inner[end] != ',' && inner[end] != ')')
        ++end;
    const QByteArrayView name = inner.first(end).trimmed();
    return name.size() > 32 ? QByteArray() : name.toByteArray();
}

std::optional<int> rtpClockRate(QByteArrayView codec)
{
    struct Clock {
        QByteArrayView codec;
        int rate = 0;
    };
    // g722 has 16000 samples and, by RFC 3551, a clock of 8000.
    static constexpr Clock clocks[] = {{"ulaw", 8000}, {"alaw", 8000}, {"g722", 8000}, {"g729", 8000},
        {"g723", 8000}, {"g726", 8000}, {"g726aal2", 8000}, {"gsm", 8000}, {"ilbc", 8000}, {"adpcm", 8000},
        {"lpc10", 8000}, {"codec2", 8000}, {"slin", 8000}, {"speex", 8000}, {"silk8", 8000},
        {"slin12", 12000}, {"silk12", 12000}, {"slin16", 16000}, {"speex16", 16000}, {"silk16", 16000},
        {"siren7", 16000}, {"slin24", 24000}, {"silk24", 24000}, {"slin32", 32000}, {"speex32", 32000},
        {"siren14", 32000}, {"slin44", 44100}, {"slin48", 48000}, {"g719", 48000}, {"opus", 48000}};
    for (const Clock& clock : clocks) {
        if (clock.codec.compare(codec, Qt::CaseInsensitive) == 0)
            return clock.rate;
    }
    return std::nullopt;
}

} // namespace wirechief

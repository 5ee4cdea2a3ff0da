// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parser over 200 MB of what an Asterisk 22 sent, in pieces of 64 KiB, beside memchr for every line end
// of the same bytes and a plain reader in the same run. Messages are owned and every header is found, as the
// engine uses them. Then: whether time grows with the bytes alone, and memory not at all.

#include "ami/message/amiparser.h"
#include "figures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace wirechief;

namespace {

constexpr qsizetype streamBytes = 200'000'000;
constexpr qsizetype pieceBytes = 64 * 1024;
constexpr int rounds = 5;
constexpr qsizetype plainShare = 10; ///< the plain reader gets a tenth of the stream

QByteArray capturedSession()
{
    QFile file(QStringLiteral(WIRECHIEF_TEST_DATA "/sessions/load-22.ami.qz"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return qUncompress(file.readAll());
}

QByteArray repeated(const QByteArray& once, qsizetype bytes)
{
    QByteArray stream;
    stream.reserve(bytes + once.size());
    while (stream.size() < bytes)
        stream += once;
    return stream;
}

struct Count {
    quint64 messages = 0;
    quint64 fields = 0;
    bool operator==(const Count&) const = default;
};

/// `parser` sees the stream in pieces, and each message is visited.
template <class Visit>
void feed(AmiParser& parser, const QByteArray& stream, Visit visit)
{
    for (qsizetype begin = 0; begin < stream.size(); begin += pieceBytes) {
        parser.append(QByteArrayView(stream).sliced(begin, qMin(pieceBytes, stream.size() - begin)));
        while (const auto message = parser.next())
            visit(*message);
    }
}

Count parse(const QByteArray& stream)
{
    AmiParser parser(AmiParser::Start::Messages);
    Count count;
    feed(parser, stream, [&count](const AmiMessage& message) {
        ++count.messages;
        count.fields += quint64(message.fieldCount());
    });
    return count;
}

/// All events but one rare kind are of no interest.
Count skip(const QByteArray& stream)
{
    AmiParser parser(AmiParser::Start::Messages);
    parser.setWantedEvents(QSet<QByteArray>{"fullybooted"});
    Count count;
    feed(parser, stream, [&count](const AmiMessage&) { ++count.messages; });
    count.messages += parser.counters().skipped;
    return count;
}

/// What programs with Qt usually do: a line at a time, text, and a map for each message.
Count parsePlainly(const QByteArray& stream)
{
    QBuffer device;
    device.setData(stream);
    device.open(QIODevice::ReadOnly);
    Count count;
    QMap<QString, QString> message;
    while (device.canReadLine()) {
        const QString line = QString::fromUtf8(device.readLine()).trimmed();
        if (!line.isEmpty()) {
            const QStringList parts = line.split(QStringLiteral(": "));
            message[parts.first()] = parts.mid(1).join(QStringLiteral(": "));
            ++count.fields;
            continue;
        }
        ++count.messages;
        message.clear();
    }
    return count;
}

quint64 countLines(const QByteArray& stream)
{
    quint64 lines = 0;
    const char* const end = stream.constData() + stream.size();
    for (const char* at = stream.constData(); at < end; ++lines) {
        at = static_cast<const char*>(std::memchr(at, '\n', size_t(end - at)));
        if (at == nullptr)
            break;
        ++at;
    }
    return lines;
}

/// The least that owning messages can cost: the pieces are copied in, every line end is found with memchr,
/// and each message is copied out into a block of its own. No name is told, and nothing is checked.
Count readBarely(const QByteArray& stream)
{
    std::vector<char> buffer(size_t(pieceBytes) + 1024 * 1024);
    Count count;
    size_t kept = 0; // of the message that the last piece cut in two
    for (qsizetype begin = 0; begin < stream.size(); begin += pieceBytes) {
        const auto size = size_t(qMin(pieceBytes, stream.size() - begin));
        std::memcpy(buffer.data() + kept, stream.constData() + begin, size);
        const char* const end = buffer.data() + kept + size;
        const char* message = buffer.data();
        const char* at = message;
        while (const auto* feed = static_cast<const char*>(std::memchr(at, '\n', size_t(end - at)))) {
            if (feed - at > 1) {
                ++count.fields;
            } else { // a blank line
                const auto length = size_t(at - message);
                const auto copy = std::make_unique_for_overwrite<char[]>(length);
                std::memcpy(copy.get(), message, length);
                count.messages += quint64(copy[0] == 'E' || copy[0] == 'R');
                message = feed + 1;
            }
            at = feed + 1;
        }
        kept = size_t(end - message);
        std::memmove(buffer.data(), message, kept);
        count.fields -= quint64(std::count(buffer.data(), buffer.data() + kept, '\n')); // looked at again
    }
    return count;
}

/// The most memory that this process held since forgetPeak(), in MiB.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        qWarning("the peak of memory cannot be reset here");
}

struct Cost {
    double seconds = 0;
    double peak = 0; ///< MiB
};

/// What it costs to read `head`, then `piece` until `bytes` have come, then `tail`.
Cost costOf(const QByteArray& head, const QByteArray& piece, const QByteArray& tail, qsizetype bytes)
{
    forgetPeak();
    Cost cost;
    cost.seconds = cpuSeconds([&] {
        AmiParser parser(AmiParser::Start::Messages);
        feed(parser, head, [](const AmiMessage&) {});
        for (qsizetype fed = 0; fed < bytes; fed += piece.size())
            feed(parser, piece, [](const AmiMessage&) {});
        feed(parser, tail, [](const AmiMessage&) {});
    });
    cost.peak = peakMemory();
    return cost;
}

void measureSpeed(Figures& figures, const QByteArray& stream)
{
    const double megabytes = double(stream.size()) / 1e6;
    const QByteArray share = stream.first(stream.size() / plainShare);
    std::vector<double> seconds;
    std::vector<double> memchrSeconds;
    std::vector<double> ratios;
    std::vector<double> skipRatios;
    std::vector<double> plainRatios;
    std::vector<double> bareRatios;
    std::vector<double> toBareRatios;
    Count count;
    Count bare;
    Count skipped;
    quint64 lines = 0;
    for (int round = 0; round < rounds; ++round) {
        const double memchrTime = cpuSeconds([&] { lines = countLines(stream); });
        const double time = cpuSeconds([&] { count = parse(stream); });
        const double bareTime = cpuSeconds([&] { bare = readBarely(stream); });
        const double skipTime = cpuSeconds([&] { skipped = skip(stream); });
        const double plainTime = cpuSeconds([&] { (void)parsePlainly(share); }) * double(plainShare);
        memchrSeconds.push_back(memchrTime);
        seconds.push_back(time);
        ratios.push_back(memchrTime / time);
        skipRatios.push_back(memchrTime / skipTime);
        plainRatios.push_back(plainTime / time);
        bareRatios.push_back(memchrTime / bareTime);
        toBareRatios.push_back(bareTime / time);
    }
    // Nothing was left out to be fast: every line with text is a field, and every skipped event was counted.
    const bool isComplete = count.fields == lines - quint64(stream.count("\n\r\n"));
    figures.add("parser: stream", megabytes, "MB");
    figures.add("parser: every line is a field", isComplete ? 1 : 0, "", "1", isComplete);
    figures.add("parser: owning messages", megabytes / median(seconds), "MB/s");
    figures.add("parser: messages", double(count.messages) / median(seconds) / 1e3, "1000/s");
    figures.add("memchr: every line end of the same bytes", megabytes / median(memchrSeconds), "MB/s");
    figures.add("parser / memchr", median(ratios), "", ">= 0.50", median(ratios) >= 0.50);
    figures.add("bare reader (memchr, copies; tells no name) / memchr", median(bareRatios), "");
    figures.add("bare reader: the same messages", bare == count ? 1 : 0, "", "1", bare == count);
    figures.add("parser / bare reader", median(toBareRatios), "");
    figures.add("parser / plain reader (readLine, QString, QMap)", median(plainRatios), "", ">= 40",
        median(plainRatios) >= 40);
    figures.add(
        "parser: skipped events / memchr", median(skipRatios), "", ">= 0.7", median(skipRatios) >= 0.7);
    figures.add("parser: skipped events are counted", skipped.messages == count.messages ? 1 : 0, "", "1",
        skipped.messages == count.messages);
}

/// Time for twenty times the bytes, and the memory that they take.
void measureGrowth(Figures& figures, const QByteArray& session)
{
    constexpr qsizetype few = 10'000'000;
    std::vector<double> growths;
    Cost small;
    Cost large;
    for (int round = 0; round < rounds; ++round) {
        small = costOf({}, session, {}, few);
        large = costOf({}, session, {}, 20 * few);
        growths.push_back(large.seconds / small.seconds);
    }
    const double growth = median(growths);
    figures.add("parser: time for 200 MB / for 10 MB", growth, "", "<= 22", growth <= 22);
    figures.add("parser: more memory for 200 MB than for 10 MB", large.peak - small.peak, "MiB", "<= 4",
        large.peak - small.peak <= 4);

    const QByteArray head = "Response: Follows\r\nPrivilege: Command\r\nActionID: 1\r\n";
    const QByteArray tail = "--END COMMAND--\r\n\r\n";
    const QByteArray line = "PJSIP/1001-0000002a  default  1001  1  Up  Dial  PJSIP/1002,30\n";
    const QByteArray piece = line.repeated(int(pieceBytes / line.size()));
    const Cost shortReply = costOf(head, piece, tail, few);
    const double before = peakMemory();
    const Cost longReply = costOf(head, piece, tail, 10 * few);
    const double ratio = longReply.seconds / shortReply.seconds;
    figures.add("parser: command reply, 100 MB / 10 MB", ratio, "", "<= 12", ratio <= 12);
    figures.add("parser: more memory for 100 MB of it", longReply.peak - before, "MiB", "<= 4",
        longReply.peak - before <= 4);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Figures figures(QCoreApplication::arguments());
    const QByteArray session = capturedSession();
    measureGrowth(figures, session);
    measureSpeed(figures, repeated(session, streamBytes));
    return figures.exitCode();
}

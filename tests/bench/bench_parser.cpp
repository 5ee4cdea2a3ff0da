// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parser over 200 MB of what an Asterisk 22 sent, in pieces of 64 KiB, beside memchr for every line end
// of the same bytes in the same run. Messages are owned and every header is found, as the engine uses them.

#include "ami/amiparser.h"
#include "figures.h"

#include <QCoreApplication>
#include <QFile>

#include <cstring>

using namespace wirechief;

namespace {

constexpr qsizetype streamBytes = 200'000'000;
constexpr qsizetype pieceBytes = 64 * 1024;
constexpr int rounds = 5;

QByteArray capturedStream()
{
    QFile file(QStringLiteral(WIRECHIEF_TEST_DATA "/sessions/load-22.ami.qz"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    const QByteArray once = qUncompress(file.readAll());
    QByteArray stream;
    stream.reserve(streamBytes + once.size());
    while (stream.size() < streamBytes)
        stream += once;
    return stream;
}

struct Count {
    quint64 messages = 0;
    quint64 fields = 0;
    bool operator==(const Count&) const = default;
};

Count parse(const QByteArray& stream)
{
    AmiParser parser(AmiParser::Start::Messages);
    Count count;
    for (qsizetype begin = 0; begin < stream.size(); begin += pieceBytes) {
        parser.append(QByteArrayView(stream).sliced(begin, qMin(pieceBytes, stream.size() - begin)));
        while (const auto message = parser.next()) {
            ++count.messages;
            count.fields += quint64(message->fieldCount());
        }
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

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Figures figures(QCoreApplication::arguments());
    const QByteArray stream = capturedStream();
    const double megabytes = double(stream.size()) / 1e6;
    std::vector<double> parserSeconds;
    std::vector<double> memchrSeconds;
    std::vector<double> ratios;
    Count count;
    quint64 lines = 0;
    for (int round = 0; round < rounds; ++round) {
        memchrSeconds.push_back(cpuSeconds([&] { lines = countLines(stream); }));
        parserSeconds.push_back(cpuSeconds([&] { count = parse(stream); }));
        ratios.push_back(memchrSeconds.back() / parserSeconds.back());
    }
    // Nothing was skipped to be fast: every line with text is a field.
    const bool complete = count.fields == lines - quint64(stream.count("\n\r\n"));
    figures.add("parser: stream", megabytes, "MB");
    figures.add("parser: every line is a field", complete ? 1 : 0, "", "1", complete);
    figures.add("parser: owning messages", megabytes / median(parserSeconds), "MB/s");
    figures.add("parser: messages", double(count.messages) / median(parserSeconds) / 1e3, "1000/s");
    figures.add("memchr: every line end of the same bytes", megabytes / median(memchrSeconds), "MB/s");
    figures.add("parser / memchr", median(ratios), "");
    return figures.exitCode();
}

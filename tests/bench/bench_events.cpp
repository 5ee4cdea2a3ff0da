// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From the socket to the table of channels: what one event costs this thread, system calls included. A thread
// of its own plays the server and sends a recorded session again and again as fast as it is read; the figure
// is the difference between many events and few, so that the login and the first lists are not in it.

#include "ami/limits.h"
#include "ami/network/sockettransport.h"
#include "figures.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "pbx/table/flushclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpSocket>

#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace wirechief;

namespace {

constexpr int rounds = 5;
constexpr int few = 20; ///< repetitions of the session
constexpr int many = 120;

QByteArray recordedSession()
{
    QFile file(QStringLiteral(WIRECHIEF_TEST_DATA "/sessions/load-22.ami.qz"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return qUncompress(file.readAll());
}

bool writeAll(int socket, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(socket, bytes.data(), size_t(bytes.size()));
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// A server for one session: every action succeeds; the list of channels is empty, and after it the events
/// come.
class Flood {
public:
    explicit Flood(int repetitions)
        : m_repetitions(repetitions)
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const raw = reinterpret_cast<sockaddr*>(&address);
        if (::bind(m_listener, raw, size) != 0 || ::listen(m_listener, 1) != 0
            || ::getsockname(m_listener, raw, &size) != 0)
            qFatal("no port on loopback");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~Flood()
    {
        m_thread.join();
        ::close(m_listener);
    }
    Flood(const Flood&) = delete;
    Flood& operator=(const Flood&) = delete;
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void serve() const
    {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        QByteArray received;
        bool isAlive = writeAll(socket, "Asterisk Call Manager/11.0.0\r\n");
        while (isAlive) {
            char piece[4096];
            const ssize_t size = ::read(socket, piece, sizeof piece);
            if (size <= 0)
                break;
            received.append(piece, size);
            for (qsizetype end = 0; isAlive && (end = received.indexOf("\r\n\r\n")) >= 0;) {
                isAlive
                    = answer(socket, AmiMessage::fromBytes(QByteArray("Event: x\r\n" + received.first(end))));
                received.remove(0, end + 4);
            }
        }
        ::close(socket);
    }

    [[nodiscard]] bool answer(int socket, const AmiMessage& action) const
    {
        const QByteArray id = "\r\nActionID: " + action.actionId().toByteArray() + "\r\n";
        const bool isList = action.value("Action") == QByteArrayView("CoreShowChannels");
        bool isAlive = writeAll(socket,
            QByteArray("Response: Success" + id + "Challenge: 1\r\nCoreShowChannels: x (Priv: <none>)\r\n"
                + (isList ? "EventList: start\r\n\r\n" : "\r\n")));
        if (!isList)
            return isAlive;
        isAlive = isAlive
            && writeAll(socket,
                QByteArray(
                    "Event: CoreShowChannelsComplete" + id + "EventList: Complete\r\nListItems: 0\r\n\r\n"));
        const QByteArray session = recordedSession();
        for (int i = 0; isAlive && i < m_repetitions; ++i)
            isAlive = writeAll(socket, session);
        return isAlive
            && writeAll(socket, "Event: UserEvent\r\nPrivilege: user,all\r\nUserEvent: End\r\n\r\n");
    }

    int m_repetitions;
    int m_listener;
    quint16 m_port = 0;
    std::thread m_thread;
};

/// Processor time of this thread, user and system.
double threadSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Cost {
    double seconds = 0;
    quint64 events = 0;
    quint64 bytes = 0;
};

Cost costOf(int repetitions)
{
    const Flood flood(repetitions);
    FlushClock clock;
    Server server(QStringLiteral("id"), QStringLiteral("flood"),
        std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), clock);
    server.setEventNeeds("bench", EventNeeds::everything());
    QObject::connect(&server.client(), &AmiClient::eventReceived, &server, [](const AmiMessage& event) {
        if (event.isEvent("UserEvent") && event.value("UserEvent") == QByteArrayView("End"))
            QCoreApplication::quit();
    });
    AmiLogin login;
    login.peer.host = QStringLiteral("127.0.0.1");
    login.peer.port = flood.port();
    login.user = QStringLiteral("bench");
    const double before = threadSeconds();
    server.client().open(login, Secret("bench"));
    QCoreApplication::exec();
    Cost cost{threadSeconds() - before, server.client().statistics().eventsReceived,
        server.client().statistics().bytesReceived};
    server.client().close();
    return cost;
}

/// The least that reading can cost: the same bytes in the same way from the socket, and nobody looks at them.
Cost bareCostOf(int repetitions)
{
    const Flood flood(repetitions);
    QTcpSocket socket;
    socket.setReadBufferSize(limits::socketReadBuffer);
    Cost cost;
    std::vector<char> buffer(64 * 1024);
    QByteArray last;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
        for (qint64 size = 0; (size = socket.read(buffer.data(), qint64(buffer.size()))) > 0;) {
            cost.bytes += quint64(size);
            last = last.right(64)
                + QByteArray(buffer.data() + std::max<qint64>(0, size - 64), std::min<qint64>(64, size));
        }
        if (last.contains("UserEvent: End"))
            QCoreApplication::quit();
    });
    const double before = threadSeconds();
    socket.connectToHost(QStringLiteral("127.0.0.1"), flood.port());
    socket.write("Action: CoreShowChannels\r\nActionID: 1\r\n\r\n");
    QCoreApplication::exec();
    cost.seconds = threadSeconds() - before;
    return cost;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Figures figures(QCoreApplication::arguments());
    std::vector<double> microseconds;
    std::vector<double> bareMicroseconds;
    std::vector<double> ratios;
    Cost large;
    for (int round = 0; round < rounds; ++round) {
        const Cost small = costOf(few);
        large = costOf(many);
        const auto events = double(large.events - small.events);
        microseconds.push_back((large.seconds - small.seconds) / events * 1e6);
        bareMicroseconds.push_back((bareCostOf(many).seconds - bareCostOf(few).seconds) / events * 1e6);
        ratios.push_back(microseconds.back() / bareMicroseconds.back());
    }
    figures.add("events: bytes of one", double(large.bytes) / double(large.events), "");
    figures.add("events: socket to channel table, CPU of one more", median(microseconds), "us", "<= 1.0",
        median(microseconds) <= 1.0);
    figures.add("events: the same, only read and thrown away", median(bareMicroseconds), "us");
    figures.add("events: to the table / thrown away", median(ratios), "times");
    return figures.exitCode();
}

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a script pays for one `core show version`: wirechiefctl, beside a Perl script that does nothing but
// send a login and a command, and beside a shell that writes the same bytes into a socket. In turn, each
// round all three; all of them log in, wait for the answer and log off.
//
// bench_ctl [--json] [--rounds N]

#include "figures.h"
#include "peers.h"

#include <array>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace wirechief;

namespace {

constexpr double mostAbovePerl = 25; // ms of CPU

constexpr const char* perl = R"perl(
use strict; use IO::Socket::INET;
my ($port, $user, $file) = @ARGV;
open(my $in, '<', $file) or die; my $secret = <$in>;
my $pbx = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $port) or die;
<$pbx>;
print $pbx "Action: Login\r\nUsername: $user\r\nSecret: $secret\r\nEvents: off\r\n\r\n";
while (<$pbx>) { last if /^\r?$/ }
print $pbx "Action: Command\r\nCommand: core show version\r\n\r\n";
while (<$pbx>) { last if /^\r?$/; print }
print $pbx "Action: Logoff\r\n\r\n";
)perl";

constexpr const char* shell = R"bash(
exec 3<>/dev/tcp/127.0.0.1/$1
printf 'Action: Login\r\nUsername: %s\r\nSecret: %s\r\nEvents: off\r\n\r\nAction: Command\r\nCommand: core show version\r\n\r\nAction: Logoff\r\n\r\n' "$2" "$(< "$3")" >&3
while read -r line <&3; do echo "$line"; done
)bash";

struct Cost {
    double cpuMs = 0;
    double wallMs = 0;
    double peakMib = 0;
};

double milliseconds(const timeval& time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

/// Runs it to its end; its output goes nowhere.
Cost costOf(const QByteArrayList& words)
{
    std::vector<char*> arguments;
    for (const QByteArray& word : words)
        arguments.push_back(const_cast<char*>(word.constData())); // posix_spawn() changes none
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer time;
    time.start();
    pid_t child = 0;
    if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
        qFatal("%s did not start", arguments[0]);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s failed", arguments[0]);
    return {milliseconds(used.ru_utime) + milliseconds(used.ru_stime), double(time.nsecsElapsed()) / 1e6,
        double(used.ru_maxrss) / 1024};
}

double medianOf(const std::vector<Cost>& costs, double Cost::*part)
{
    std::vector<double> values;
    for (const Cost& cost : costs)
        values.push_back(cost.*part);
    return median(std::move(values));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Figures figures(arguments);
    const int rounds = numberArgument(arguments, QStringLiteral("--rounds"), 20);
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    const QString secretFile = home.filePath(QStringLiteral("secret"));
    writeSecretFile(secretFile);
    Peer server("wirechief-demo");
    server.start({QStringLiteral("--control"), QStringLiteral("--no-scene"), QStringLiteral("--port"),
        QStringLiteral("0"), QStringLiteral("--secret-file"), secretFile});
    const QByteArray port = QByteArray::number(server.readLine()[QStringLiteral("port")].toInt());
    const QByteArray secret = secretFile.toUtf8();
    const QByteArray ctl
        = QString(QCoreApplication::applicationDirPath() + QStringLiteral("/wirechiefctl")).toUtf8();

    struct Way {
        QByteArray name;
        QByteArrayList words;
        std::vector<Cost> costs;
    };
    std::array<Way, 3> ways{{
        {"wirechiefctl",
            {ctl, "--host", "127.0.0.1:" + port, "--user", "demo", "--secret-file", secret, "command",
                "core show version"},
            {}},
        {"Perl", {"perl", "-e", perl, port, "demo", secret}, {}},
        {"a shell's socket", {"bash", "-c", shell, "bash", port, "demo", secret}, {}},
    }};
    for (Way& way : ways)
        costOf(way.words); // reads the program from the disk
    for (int round = 0; round < rounds; ++round) {
        for (Way& way : ways)
            way.costs.push_back(costOf(way.words));
    }
    for (const Way& way : ways) {
        figures.add("one command by " + way.name + ": CPU", medianOf(way.costs, &Cost::cpuMs), "ms");
        figures.add("one command by " + way.name + ": time", medianOf(way.costs, &Cost::wallMs), "ms");
        figures.add("one command by " + way.name + ": memory", medianOf(way.costs, &Cost::peakMib), "MiB");
    }
    const double above = medianOf(ways[0].costs, &Cost::cpuMs) - medianOf(ways[1].costs, &Cost::cpuMs);
    figures.add(
        "one command by wirechiefctl: CPU more than Perl", above, "ms", "<= 25 ms", above <= mostAbovePerl);
    return figures.exitCode();
}

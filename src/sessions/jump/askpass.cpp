// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askpass.h"

#include "askpasswire.h"
#include "base/secret.h"
#include "sessions/limits.h"

#include <cstdlib>
#include <cstring>
#include <string_view>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace wirechief {

#ifdef Q_OS_UNIX

namespace {

/// Plain calls, which wait: this process does nothing else, and has no event loop.
bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), size_t(bytes.size()));
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

int connectTo(const char* path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::strlen(path) >= sizeof address.sun_path)
        return -1;
    std::memcpy(address.sun_path, path, std::strlen(path) + 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (socket >= 0 && ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    return -1;
}

char kindOf(const char* hint)
{
    const std::string_view text = hint ? hint : "";
    return text == "confirm" ? askpasswire::confirmation
        : text == "none"     ? askpasswire::notice
                             : askpasswire::text;
}

int ask(const char* path, QByteArrayView prompt)
{
    const int window = connectTo(path);
    const char kind = kindOf(std::getenv("SSH_ASKPASS_PROMPT"));
    if (window < 0 || !writeAll(window, {&kind, 1})
        || !writeAll(window, prompt.first(qMin(prompt.size(), limits::sshPromptBytes)))
        || !writeAll(window, {"\0", 1}))
        return 1;
    Secret reply = Secret::ofSize(limits::sshAnswerBytes + 2);
    qsizetype size = 0;
    while (size < reply.size()) {
        const ssize_t read = ::read(window, reply.data() + size, size_t(reply.size() - size));
        if (read <= 0)
            break;
        size += read;
    }
    if (size == 0 || size == reply.size() || reply.view().front() != askpasswire::yes)
        return 1;
    return writeAll(STDOUT_FILENO, reply.view().sliced(1, size - 1)) && writeAll(STDOUT_FILENO, {"\n", 1})
        ? 0
        : 1;
}

} // namespace

std::optional<int> answerSsh(int argc, char** argv)
{
    const char* path = std::getenv(askpasswire::variable);
    if (!path)
        return std::nullopt;
    return ask(path, argc > 1 ? QByteArrayView(argv[1], qsizetype(std::strlen(argv[1]))) : QByteArrayView());
}

#else

std::optional<int> answerSsh(int, char**)
{
    return std::nullopt;
}

#endif

} // namespace wirechief

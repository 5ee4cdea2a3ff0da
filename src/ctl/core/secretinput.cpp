// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretinput.h"

#include "ctl/limits.h"
#include "profiles/secrets/secretfile.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace wirechief {

namespace {

struct SecretInputTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::SecretInput)
};

Error wrong(const QString& text)
{
    return {ErrorKind::InvalidInput, text, {}};
}

Result<Secret> readDescriptor(int descriptor)
{
    Secret buffer = Secret::ofSize(limits::secretBytes + 1);
    qsizetype size = 0;
    while (size < buffer.size()) {
        // A byte at a time: what stands behind the line is somebody else's.
        const ssize_t count = ::read(descriptor, buffer.data() + size, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return wrong(SecretInputTr::tr("The secret could not be read from descriptor %1: %2.")
                             .arg(QString::number(descriptor), QString::fromLocal8Bit(std::strerror(errno))));
        if (count == 0 || buffer.data()[size] == '\n')
            break;
        ++size;
    }
    if (size == buffer.size())
        return wrong(
            SecretInputTr::tr("What comes from descriptor %1 is too long for a secret.").arg(descriptor));
    if (size > 0 && buffer.data()[size - 1] == '\r')
        --size;
    if (size == 0)
        return wrong(SecretInputTr::tr("Nothing came from descriptor %1.").arg(descriptor));
    return Secret(buffer.view().first(size));
}

} // namespace

Result<Secret> readSecretInput(const SecretPlaceOption& place)
{
    return place.file.isEmpty() ? readDescriptor(place.descriptor) : readSecretFile(place.file);
}

} // namespace wirechief

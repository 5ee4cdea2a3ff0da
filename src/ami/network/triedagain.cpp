// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triedagain.h"

#include <QCoreApplication>

namespace wirechief {

QString triedAgainText()
{
    return QCoreApplication::translate("wirechief::AmiClient", "The connection is tried again.");
}

Error notTriedAgain(Error error)
{
    error.advice = error.advice.remove(triedAgainText()).trimmed();
    return error;
}

} // namespace wirechief

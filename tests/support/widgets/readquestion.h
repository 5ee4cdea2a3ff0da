// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QTest>
#include <QTimer>

namespace wirechief::test {

/// The user has read the question of this button: it can be pressed.
inline bool readQuestion(QAbstractButton* accept)
{
    auto* timer = accept ? accept->findChild<QTimer*>(QStringLiteral("readingTimer")) : nullptr;
    if (timer == nullptr)
        return false;
    timer->start(0);
    return QTest::qWaitFor([accept] { return accept->isEnabled(); });
}

} // namespace wirechief::test

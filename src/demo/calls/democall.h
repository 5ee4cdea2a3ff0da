// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/pbx/demochannel.h"

namespace wirechief {

/// What one caller does.
struct DemoCall {
    enum class Kind { Dial, Queue, Conference, Parked, Solo };
    enum class Stage { Setup, Ringing, Waiting, Talking };
    enum class Course {
        Passing, ///< ends by itself
        Standing, ///< is answered, and goes on until somebody ends it
        Stuck, ///< rings until somebody ends it
    };
    quint64 id = 0;
    Kind kind = Kind::Solo;
    Stage stage = Stage::Setup;
    Course course = Course::Passing;
    ChannelNumber caller = 0;
    ChannelNumber callee = 0;
    QByteArray bridge;
    qint64 since = 0; ///< when it was connected, or began to wait, ms since 1970
    int queue = -1; ///< index in DemoState::queues()
    int member = -1; ///< index in the queue's members; -1: none is being called
    int holdTime = 0; ///< seconds in the queue
    bool muted = false; ///< in the conference
    ChannelNumber transferer = 0; ///< who has the other one wait, and asks somebody; 0: nobody
    ChannelNumber consulted = 0; ///< whom: a half of a Local channel
    QByteArray consultation; ///< the bridge of these two
    ChannelNumber spied = 0; ///< whom the caller listens to; 0: nobody
    int parkingSpace = 0; ///< 0: not parked
    int parkingTime = 0; ///< seconds until it is given up
};

struct DemoPlace {
    QByteArray context;
    QByteArray exten;
    int priority = 1;
};

/// Who calls.
struct DemoParty {
    QByteArray peer; ///< `1001` or `trunk-berlin`
    QByteArray number;
    QByteArray name;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/server/dialect.h"

#include <QByteArrayList>
#include <QMap>

#include <vector>

namespace wirechief {

/// The number behind the point of a Uniqueid; never used twice. 0 is no channel.
using ChannelNumber = quint64;

struct DemoChannel {
    ChannelNumber number = 0;
    QByteArray name;
    QByteArray uniqueid;
    QByteArray linkedid;
    int state = 0; ///< 0 Down, 4 Ring, 5 Ringing, 6 Up
    QByteArray callerNumber;
    QByteArray callerName; ///< UTF-8, not escaped
    QByteArray connectedNumber;
    QByteArray connectedName;
    QByteArray context;
    QByteArray exten;
    int priority = 1;
    QByteArray application;
    QByteArray applicationData;
    QByteArray bridge; ///< id of the bridge that it is in; empty: none
    qint64 created = 0; ///< ms since 1970
    QMap<QByteArray, QByteArray> variables;
    QByteArrayList recordings; ///< their MixMonitorIDs
    quint64 call = 0; ///< the call that it belongs to; 0: none
    ChannelNumber otherHalf = 0; ///< of a Local channel; 0: it is none
    QByteArray snapshot; ///< its headers in an event of 22; empty where it has to be written anew
};

struct DemoBridge {
    QByteArray id;
    QByteArray type;
    QByteArray technology;
    QByteArray creator;
    QByteArray name;
    std::vector<ChannelNumber> channels;
};

struct DemoMember {
    QByteArray name;
    QByteArray extension;
    int penalty = 0;
    int callsTaken = 0;
    qint64 lastCall = 0; ///< seconds since 1970; 0: none yet
    qint64 loginTime = 0;
    int status = 1; ///< device state: 1 not in use, 2 in use, 6 ringing
};

struct DemoQueue {
    QByteArray name;
    QByteArray strategy;
    std::vector<ChannelNumber> callers; ///< who waits, in order
    std::vector<DemoMember> members;
    int completed = 0;
    int abandoned = 0;
    int holdTime = 0; ///< seconds, running average as app_queue.c keeps it
    int talkTime = 0;
};

struct DemoEndpoint {
    QByteArray extension;
    QByteArray name;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverstate.h"

namespace wirechief {

StateRole serverStateRole(AmiClient::State state, bool isSlow)
{
    if (isSlow)
        return StateRole::Warning;
    switch (state) {
    case AmiClient::State::Offline:
        return StateRole::Down;
    case AmiClient::State::Connecting:
    case AmiClient::State::Securing:
    case AmiClient::State::Greeting:
    case AmiClient::State::LoggingIn:
        return StateRole::Ringing;
    case AmiClient::State::Ready:
        return StateRole::Up;
    case AmiClient::State::Waiting:
        return StateRole::Warning;
    case AmiClient::State::Stopped:
        return StateRole::Error;
    }
    return StateRole::None;
}

int urgencyOf(AmiClient::State state)
{
    switch (state) {
    case AmiClient::State::Offline:
        return 0;
    case AmiClient::State::Ready:
        return 1;
    case AmiClient::State::Connecting:
    case AmiClient::State::Securing:
    case AmiClient::State::Greeting:
    case AmiClient::State::LoggingIn:
        return 2;
    case AmiClient::State::Waiting:
        return 3;
    case AmiClient::State::Stopped:
        return 4;
    }
    return 0;
}

} // namespace wirechief

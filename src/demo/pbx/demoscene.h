// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/calls/democalls.h"

namespace wirechief {

/// What a demo always has beside its passing calls, so that everything can be tried at any time: a
/// conference, a parked call, a queue that waits, transfers, a held call, a recorded one … What ends, or is
/// ended, begins anew.
class DemoScene {
public:
    /// How long it must have lived, in ms, for its oldest call to be as old as it should.
    static constexpr qint64 history = 95 * 60'000;

    DemoScene(DemoState& state, DemoClock& clock, DemoCalls& calls);
    /// Begins, for a time of history that the clock is to be moved on.
    void begin();
    /// Somebody has logged in: does again what no list tells to whoever comes later.
    void welcome();

private:
    /// One call that there always is.
    struct Act {
        qint64 age = 0; ///< ms at the end of the history
        DemoCall& (DemoScene::*start)() = nullptr;
        /// Whether it still is what it should be; may do the next step.
        bool (DemoScene::*tend)(Act& act, DemoCall& call) = nullptr;
        quint64 call = 0; ///< 0: not begun
        bool isSet = false; ///< the step has been done
        qint64 until = 0; ///< when a step ends by itself
    };

    void startAct(Act& act);
    void tendAct(Act& act);
    void tend();

    [[nodiscard]] DemoParty phone(QByteArrayView extension) const;
    DemoCall& dial(QByteArrayView from, QByteArrayView to);
    DemoCall& startChair();
    DemoCall& startMuted();
    DemoCall& startListener();
    DemoCall& startParked();
    DemoCall& startServed();
    DemoCall& startWaiting();
    DemoCall& startTransferred();
    DemoCall& startTransfer();
    DemoCall& startHeld();
    DemoCall& startRecorded();
    DemoCall& startLong();
    DemoCall& startLocal();
    DemoCall& startStuck();

    bool confers(Act& act, DemoCall& call);
    bool confersMuted(Act& act, DemoCall& call);
    bool isParked(Act& act, DemoCall& call);
    bool isInQueue(Act& act, DemoCall& call);
    bool waits(Act& act, DemoCall& call);
    bool isTransferred(Act& act, DemoCall& call);
    bool transfers(Act& act, DemoCall& call);
    bool isHeld(Act& act, DemoCall& call);
    bool isRecorded(Act& act, DemoCall& call);
    bool talks(Act& act, DemoCall& call);
    bool rings(Act& act, DemoCall& call);

    DemoState& m_state;
    DemoClock& m_clock;
    DemoCalls& m_calls;
    std::vector<Act> m_acts;
    int m_queue = 0; ///< index of the queue that is the scene's own
};

} // namespace wirechief

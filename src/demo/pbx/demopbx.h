// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/quality/demoquality.h"
#include "demomodules.h"
#include "demoscene.h"

#include <chrono>
#include <functional>
#include <memory>

namespace wirechief {

/// A small telephone system that lives: calls come, ring, are answered, held, queued, parked and end. All of
/// it follows from the seed and from how the clock was moved on, and every change is an event.
class DemoPbx {
public:
    /// 2027-01-15 08:00:00 UTC: the start for whoever wants the same bytes again.
    static constexpr qint64 fixedStart = 1'800'000'000'000;

    /// `start` is ms since 1970.
    explicit DemoPbx(Dialect dialect, quint64 seed, qint64 start = fixedStart);

    /// Has what DemoScene is about; takes DemoScene::history off the time, silently.
    void playScene();
    /// Somebody has logged in.
    void welcome();

    [[nodiscard]] DemoState& state() { return m_state; }
    [[nodiscard]] DemoCalls& calls() { return m_calls; }
    [[nodiscard]] qint64 started() const { return m_started; } ///< ms since 1970
    [[nodiscard]] qint64 lastReload() const { return m_lastReload; }

    /// About half as many calls as come in a minute live at the same time.
    void setCallsPerMinute(int calls) { m_calls.setRate(calls); }
    /// Events a second beside those of the calls, on channels of their own; 0 hangs those up.
    void setEventRate(double perSecond);
    void setLoadChannels(int channels) { m_loadChannels = std::size_t(channels); }
    /// What NewConnectedLine of those events tells as the number: when they happen, by the system's monotonic
    /// clock, for whoever measures how long they take. 0: a number as any other.
    void setStamp(std::chrono::microseconds now) { m_stamp = now; }
    /// Whether somebody reads the reports of RTCP.
    void setReporting(bool wanted) { m_quality.setWanted(wanted); }
    /// Lets time go on.
    void advance(qint64 ms);
    /// What has happened since the last call.
    [[nodiscard]] DemoEvents takeEvents() { return m_state.wire().take(); }

    struct Originate {
        QByteArray channel; ///< `PJSIP/1001`
        QByteArray callerNumber;
        QByteArray callerName;
        QByteArray context;
        QByteArray exten;
        int priority = 1;
        QByteArray application; ///< instead of an extension
        QByteArray data;
        QMap<QByteArray, QByteArray> variables;
        QByteArray actionId;
    };
    /// Rings the phone, then runs the extension; `done` is told whether it was answered.
    void originate(const Originate& request, const std::function<void(bool)>& done);
    /// The events of a reload; false where there is no such module. An empty name is everything.
    bool reload(const QByteArray& module);
    [[nodiscard]] DemoModules& modules() { return m_modules; }
    /// Loads or unloads a module, with its event; false where that cannot be.
    bool setLoaded(const QByteArray& module, bool loaded);

private:
    void flood();
    void fillerEvent();
    void awaitLocal(const Originate& request, ChannelNumber number, const std::function<void(bool)>& done);
    void originateOutcome(
        const Originate& request, ChannelNumber number, const std::function<void(bool)>& done);
    void originateResponse(const Originate& request, const DemoChannel* channel);

    DemoState m_state;
    DemoModules m_modules;
    DemoClock m_clock;
    DemoCalls m_calls;
    DemoQuality m_quality;
    std::unique_ptr<DemoScene> m_scene; ///< null: only calls that pass
    qint64 m_started;
    qint64 m_lastReload;
    double m_eventRate = 0;
    double m_eventsOwed = 0;
    std::chrono::microseconds m_stamp{0};
    std::size_t m_loadChannels = 300;
    std::vector<ChannelNumber> m_fillers;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace wirechief {

/// Rings once when its moment has come, from the event loop. Belongs to whoever made it. A real one is up to
/// 5 % early or late, and a second late where it waits for more than ten; so whoever is woken looks at the
/// clock.
class Alarm : public QObject {
    Q_OBJECT
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using QObject::QObject;

    /// Rings at `moment` (at once, from the event loop, where that has passed) in place of any earlier wish.
    virtual void set(TimePoint moment) = 0;
    virtual void stop() = 0;
    /// When it will ring; empty while it is stopped.
    [[nodiscard]] virtual std::optional<TimePoint> due() const = 0;

Q_SIGNALS:
    void rang();
};

/// The time that sessions live by: monotonic, unmoved by the wall clock. An interface, so that tests can
/// jump.
class SessionClock {
public:
    using TimePoint = Alarm::TimePoint;

    virtual ~SessionClock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;
    /// A stopped alarm. The clock must outlive it.
    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm() = 0;

protected:
    SessionClock() = default;
    Q_DISABLE_COPY_MOVE(SessionClock)
};

/// The machine's clock. It has no state, so all may share it. Where the system can tell, the time that the
/// machine slept counts; an alarm that fell due meanwhile rings late.
[[nodiscard]] SessionClock& systemClock();

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace wirechief {

/// The release that the demo server claims to be; it decides the form of everything on the wire.
enum class Dialect {
    Asterisk22, ///< AMI 11.0.0: `Output:` lines, snapshots in events, EventList marks
    Asterisk18, ///< AMI 1.1: `Response: Follows`, Bridge and Dial events of the old kind
    Asterisk14, ///< AMI 1.0: no CoreShowChannels, no Reload action, `State` in words
};

/// What is behind `--dialect`: `22`, `1.8` or `1.4`.
[[nodiscard]] std::optional<Dialect> dialectFromName(QByteArrayView name);
[[nodiscard]] QByteArray amiVersion(Dialect dialect);
[[nodiscard]] QByteArray asteriskVersion(Dialect dialect);

/// A set of the classes of manager.conf's `read` and `write` lines, one bit each (main/manager.c).
using ClassMask = quint32;
namespace classes {
inline constexpr ClassMask System = 1U << 0;
inline constexpr ClassMask Call = 1U << 1;
inline constexpr ClassMask Command = 1U << 4;
inline constexpr ClassMask Agent = 1U << 5;
inline constexpr ClassMask User = 1U << 6;
inline constexpr ClassMask Config = 1U << 7;
inline constexpr ClassMask Dtmf = 1U << 8;
inline constexpr ClassMask Reporting = 1U << 9;
inline constexpr ClassMask Dialplan = 1U << 11;
inline constexpr ClassMask Originate = 1U << 12;
inline constexpr ClassMask All = (1U << 19) - 1;
} // namespace classes

/// A comma list of class names. As in Asterisk every item but the last also matches the classes that it is
/// the beginning of.
[[nodiscard]] ClassMask classesFromNames(QByteArrayView names);
/// `call,all` for a set; `<none>` for the empty one.
[[nodiscard]] QByteArray classNames(ClassMask mask);
/// The value of `Events:` or `EventMask:`: a number, a word for on or off, or a list of classes.
/// Nothing where it is empty.
[[nodiscard]] std::optional<ClassMask> eventMask(QByteArrayView value);

/// The C escapes that 13.5 and later put into names and values of variables (main/utils.c, ast_escape_c).
[[nodiscard]] QByteArray escapedC(const QByteArray& text);

/// `Down`, `Ring`, `Up` …: ast_state2str() of main/channel.c.
[[nodiscard]] QByteArrayView stateName(int state);
/// The text of a Q.931 cause, as `Cause-txt` has it.
[[nodiscard]] QByteArrayView causeText(int cause);

} // namespace wirechief

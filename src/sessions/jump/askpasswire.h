// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What our own program says to the window when ssh runs it to ask something: one byte, then the prompt with
/// a NUL behind it. The window answers with one byte, and the answer up to the end.
namespace wirechief::askpasswire {

/// Holds the path of the window's socket, in the environment of ssh. It is no secret: who can use the socket
/// is decided by the folder that it lies in.
inline constexpr auto variable = "WIRECHIEF_ASKPASS";

inline constexpr char text = 't';
inline constexpr char confirmation = 'c';
inline constexpr char notice = 'n';

inline constexpr char yes = 'y';
inline constexpr char no = 'n';

} // namespace wirechief::askpasswire

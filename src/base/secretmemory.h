// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace wirechief {

/// Zeros for `size` bytes of a secret, at least one, in pages that hold nothing else: locked, so that they
/// do not get into the swap, as far as the limit of locked memory goes (RLIMIT_MEMLOCK); and left out of core
/// files and of forked processes. Locks of pages do not nest, so no page is shared with anything that could
/// unlock it. From any thread.
[[nodiscard]] char* takeSecretMemory(qsizetype size);

/// Overwrites it and gives it back. `size` as it was taken.
void giveSecretMemory(char* memory, qsizetype size);

/// Overwrites bytes in a way that no compiler leaves out.
void scrub(void* data, qsizetype size);

} // namespace wirechief

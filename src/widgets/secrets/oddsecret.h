// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QBoxLayout;
class QLineEdit;

namespace wirechief {

/// What is odd about a typed secret, for who did not want it so: it is kept as typed. Empty: nothing.
[[nodiscard]] QString oddSecretText(QStringView secret);

/// Says it below the line, which stands in `row`.
void noteOddSecret(QLineEdit& edit, QBoxLayout& row);

} // namespace wirechief

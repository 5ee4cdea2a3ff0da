// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

class QCoreApplication;

namespace wirechief {

/// Has the program speak the language of `wanted` where there is a translation, else English; Qt's own words
/// too. The default QLocale follows, so that numbers and dates are written as the texts around them are.
void loadTranslations(QCoreApplication& application, const QLocale& wanted);

} // namespace wirechief

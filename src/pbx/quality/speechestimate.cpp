// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speechestimate.h"

#include <algorithm>
#include <cmath>

namespace wirechief {

namespace {

constexpr double packetTime = 20;
constexpr double bestRating = 94.2;
/// From here on people talk into each other's words.
constexpr double noticedDelay = 177.3;

} // namespace

SpeechEstimate estimateSpeech(
    double loss, double jitter, std::optional<double> roundTrip, QByteArrayView codec)
{
    const double delay = roundTrip.value_or(0) / 2 + packetTime + 2 * jitter;
    const double byDelay = 0.024 * delay + (delay > noticedDelay ? 0.11 * (delay - noticedDelay) : 0);
    const bool isG729 = codec.compare("g729", Qt::CaseInsensitive) == 0;
    const double byLoss = isG729 ? 11 + 40 * std::log(1 + 10 * loss) : 30 * std::log(1 + 15 * loss);
    SpeechEstimate estimate;
    const double r = std::clamp(bestRating - byDelay - byLoss, 0.0, 100.0);
    estimate.rating = r;
    estimate.meanOpinion = std::clamp(1 + 0.035 * r + 7e-6 * r * (r - 60) * (100 - r), 1.0, 4.5);
    estimate.grade = r >= 80 ? SpeechGrade::Good : r >= 70 ? SpeechGrade::Fair : SpeechGrade::Poor;
    return estimate;
}

} // namespace wirechief

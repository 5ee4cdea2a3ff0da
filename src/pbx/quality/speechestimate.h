// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace wirechief {

/// ITU-T G.109: R from 80 on, "users satisfied"; from 70 on, "some users dissatisfied"; below, "many".
enum class SpeechGrade : quint8 { Good, Fair, Poor };

/// How well speech is understood, estimated and not measured.
struct SpeechEstimate {
    double rating = 0; ///< R of the E-model, 0 to 100
    double meanOpinion = 1; ///< MOS, 1 to 4.5
    SpeechGrade grade = SpeechGrade::Poor;
};

/// The E-model (ITU-T G.107) reduced to loss and delay after R. Cole and J. Rosenbluth, "Voice over IP
/// performance monitoring", ACM SIGCOMM CCR 31(2), 2001. `loss` 0 to 1, times in ms. The delay of one way is
/// half the round trip, a packet of 20 ms and a jitter buffer of twice the jitter. `codec` g729, or all
/// others as G.711.
[[nodiscard]] SpeechEstimate estimateSpeech(
    double loss, double jitter, std::optional<double> roundTrip, QByteArrayView codec);

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livephone.h"
#include "pbx/channels/channels.h"
#include "pbx/quality/rtpquality.h"
#include "support/base/testmain.h"

using namespace wirechief;

/// Reports of real calls: each server calls the other one over PJSIP, and both legs talk.
class LiveQualityTest : public QObject {
    Q_OBJECT
    Lab m_lab;

private Q_SLOTS:
    void tellsHowACallSounds_data() { m_lab.addRows(); }
    void tellsHowACallSounds()
    {
        QFETCH(int, index);
        Phone phone(
            m_lab.servers().at(index), QStringLiteral("admin"), m_lab.secretOf(QStringLiteral("admin")));
        QVERIFY(phone.server.capabilities().known);
        phone.server.setEventNeeds("test", EventNeeds()); // only what the feature itself asks for
        RtpQuality& quality = phone.server.rtpQuality();
        const FeatureWatch watch(quality);
        OriginateRequest wanted;
        wanted.channel = "PJSIP/100@peer";
        // With transfers by tones, so that both legs' RTP stays with the server: no direct media.
        wanted.place = {"default", "108", "1"};
        const Result<OriginateResult> result = phone.originates(wanted);
        QVERIFY(result && result->answered);
        const ChannelRecord* one = nullptr;
        QVERIFY(Phone::waitFor([&] {
            one = phone.server.channels().findByName(result->channel);
            return one != nullptr && one->bridgePeer() != nullptr;
        }));
        const QList<QByteArray> both{one->key().toByteArray(), one->bridgePeer()->key().toByteArray()};
        quality.follow(both);
        for (const QByteArray& uniqueid : both) {
            std::optional<Result<QByteArray>> formats;
            phone.calls.readVariable(phone.server.channels().table().find(uniqueid)->ref(),
                "CHANNEL(audionativeformat)", this, [&](const Result<QByteArray>& told) { formats = told; });
            QVERIFY(Phone::waitFor([&] { return formats.has_value(); }));
            QVERIFY(*formats);
            quality.setFormats(uniqueid, formats->value());
            QVERIFY2(rtpClockRate(quality.find(uniqueid)->codec), formats->value().constData());
        }
        for (const QByteArray& uniqueid : both) {
            const RtpChannel& channel = *quality.find(uniqueid);
            QVERIFY2(Phone::waitFor([&channel] {
                return !channel.streams.empty() && !channel.streams.front().sent.samples.isEmpty()
                    && !channel.streams.front().received.samples.isEmpty();
            }),
                "no reports of both directions came");
            const RtpStream& stream = channel.streams.front();
            for (const RtpFlow* flow : {&stream.sent, &stream.received}) {
                const RtpSample& sample = flow->samples.last();
                QVERIFY(sample.loss && *sample.loss <= 1);
                QVERIFY(sample.jitter && sample.jitter->milliseconds(8000) < 1000);
                QVERIFY(flow->packets && *flow->packets > 20 && *flow->packets < 100'000);
                QVERIFY(flow->lost && *flow->lost < *flow->packets);
            }
            QVERIFY(!stream.roundTrip || *stream.roundTrip < 5);
        }
        (void)phone.does(phone.calls.hangUp({result->channel, result->uniqueid}));
    }
};

WIRECHIEF_GUILESS_TEST(LiveQualityTest, tst_livequality)
#include "tst_livequality.moc"

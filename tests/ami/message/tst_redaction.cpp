// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/message/bytesearch.h"
#include "ami/message/redaction.h"
#include "base/secret.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>

using namespace wirechief;

class Redaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKnownSecretIsMaskedWhereverItStands()
    {
        const Secret secret("hunter22");
        const QByteArray dots = secretMask().toByteArray();
        QCOMPARE(withoutSecret("Message: hunter22 and hunter22", secret),
            QByteArray("Message: " + dots + " and " + dots));
        QCOMPARE(withoutSecret("Message: hunter2", secret), QByteArray("Message: hunter2"));
        QCOMPARE(withoutSecret({}, secret), QByteArray());
        QVERIFY(!mentionsSecret("anything", Secret()));
    }

    void shortSecretsAreNotGivenAwayByDots()
    {
        QCOMPARE(withoutSecret("Channel: PJSIP/1001-00000001", Secret("1001")),
            QByteArray("Channel: PJSIP/1001-00000001"));
    }

    void searchesLikeThePlainWay()
    {
        QRandomGenerator random(4711);
        const auto letters = [&random](qsizetype size) {
            QByteArray text(size, Qt::Uninitialized);
            for (char& letter : text)
                letter = char('a' + random.bounded(2)); // two letters: nearly everything nearly fits
            return text;
        };
        int found = 0;
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray text = letters(random.bounded(70));
            const QByteArray needle = letters(2 + random.bounded(10));
            const bool expected = text.contains(needle);
            QCOMPARE(containsBytes(text, needle), expected);
            found += expected ? 1 : 0;
        }
        QVERIFY(found > 2'000 && found < 18'000);
    }
};

WIRECHIEF_GUILESS_TEST(Redaction)
#include "tst_redaction.moc"

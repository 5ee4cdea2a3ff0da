// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/limits.h"
#include "profiles/secrets/sealedbytes.h"
#include "support/base/testmain.h"

#include <QtEndian>

#include <sodium.h>

using namespace wirechief;

class SealedBytesTest : public QObject {
    Q_OBJECT

    const QByteArray m_plain{"the plain bytes of it"};
    std::optional<SealKey> m_key;
    QByteArray m_sealed;

    /// With its sum mended, as somebody would who wants it to be opened.
    static QByteArray withNumber(QByteArray sealed, qsizetype at, quint32 number)
    {
        qToLittleEndian(number, sealed.data() + at);
        return withSum(sealed.chopped(16));
    }
    static QByteArray withSum(QByteArray bytes)
    {
        QByteArray sum(16, '\0');
        crypto_generichash(reinterpret_cast<uchar*>(sum.data()), 16,
            reinterpret_cast<const uchar*>(bytes.constData()), quint64(bytes.size()), nullptr, 0);
        return bytes + sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_key = SealKey::derive(Secret("correct horse"), SealSource::random(leastSealCost));
        QVERIFY(m_key);
        m_sealed = sealBytes(m_plain, *m_key);
    }

    void opensWhatWasSealed()
    {
        QVERIFY(!m_sealed.contains("plain"));
        const SealLook look = lookAtSeal(m_sealed);
        QCOMPARE(look.state, SealLook::State::Whole);
        // From the passphrase and the bytes alone.
        const auto key = SealKey::derive(Secret("correct horse"), look.source);
        QVERIFY(key);
        const auto plain = openSealed(m_sealed, *key);
        QVERIFY(plain && plain->view() == m_plain);
        const auto empty = openSealed(sealBytes({}, *key), *key);
        QVERIFY(empty && empty->isEmpty());
    }

    void anotherPassphraseOpensNothing()
    {
        const auto key = SealKey::derive(Secret("correct horsf"), lookAtSeal(m_sealed).source);
        QVERIFY(key);
        QVERIFY(!openSealed(m_sealed, *key));
    }

    void neverSealsTheSameTwice()
    {
        QVERIFY(sealBytes(m_plain, *m_key) != m_sealed);
        QVERIFY(SealSource::random(leastSealCost).salt != m_key->source.salt);
    }

    /// Each bit of all bytes: an accident is told from a wrong passphrase, and what somebody did who mended
    /// the sum opens nothing.
    void aChangedBitIsNoticed()
    {
        for (qsizetype bit = 0; bit < m_sealed.size() * 8; ++bit) {
            QByteArray changed = m_sealed;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            const SealLook::State state = lookAtSeal(changed).state;
            QVERIFY2(state == SealLook::State::Damaged || (bit >= 64 && bit < 96), // the version
                qPrintable(QString::number(bit)));
            QVERIFY(!openSealed(changed, *m_key));
            if (bit < (m_sealed.size() - 16) * 8)
                QVERIFY2(!openSealed(withSum(changed.chopped(16)), *m_key), qPrintable(QString::number(bit)));
        }
    }

    void aCutFileIsDamaged()
    {
        for (qsizetype size = 0; size < m_sealed.size(); ++size)
            QCOMPARE(lookAtSeal(m_sealed.first(size)).state, SealLook::State::Damaged);
        QCOMPARE(lookAtSeal(QByteArray(m_sealed + 'x')).state, SealLook::State::Damaged);
    }

    void aNewerVersionIsSaid()
    {
        QCOMPARE(lookAtSeal(withNumber(m_sealed, 8, 2)).state, SealLook::State::Newer);
        QCOMPARE(lookAtSeal(withNumber(m_sealed, 8, 0)).state, SealLook::State::Damaged);
    }

    void aHostileCostIsRefusedAtOnce_data()
    {
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint32>("memoryKib");
        QTest::newRow("100 GB") << quint32(3) << quint32(100 * 1024 * 1024);
        QTest::newRow("just too much memory") << quint32(3) << limits::sealMemoryKib + 1;
        QTest::newRow("for ever") << quint32(0xffffffff) << leastSealCost.memoryKib;
        QTest::newRow("just too often") << limits::sealPasses + 1 << leastSealCost.memoryKib;
        QTest::newRow("both together") << limits::sealPasses << limits::sealMemoryKib;
        QTest::newRow("too little") << quint32(1) << quint32(8);
        QTest::newRow("nothing") << quint32(0) << quint32(0);
    }

    void aHostileCostIsRefusedAtOnce()
    {
        QFETCH(quint32, passes);
        QFETCH(quint32, memoryKib);
        const QByteArray hostile = withNumber(withNumber(m_sealed, 12, passes), 16, memoryKib);
        QCOMPARE(lookAtSeal(hostile).state, SealLook::State::Damaged);
        QVERIFY(!SealKey::derive(Secret("x"), {{passes, memoryKib}, QByteArray(16, 's')}));
    }

    void theUsualCostIsWithinItsBounds()
    {
        const SealCost usual;
        QVERIFY(usual.passes >= 3 && usual.memoryKib >= 64 * 1024);
        QVERIFY(quint64(usual.passes) * usual.memoryKib <= limits::sealWorkKib);
    }
};

WIRECHIEF_GUILESS_TEST(SealedBytesTest, tst_sealedbytes)
#include "tst_sealedbytes.moc"

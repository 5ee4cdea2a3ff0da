// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/secrets/secretstore.h"
#include "support/base/testmain.h"

#include <optional>

using namespace wirechief;

class SecretStoreTest : public QObject {
    Q_OBJECT

    const QString m_id = QStringLiteral("id-1");

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writesReadsRemoves()
    {
        MemorySecretStore store;
        int written = 0;
        store.write(
            m_id, Secret("s3cret"), this, [&](const Result<void>& result) { written += bool(result); });
        QCOMPARE(written, 0); // never from inside the call
        QTRY_COMPARE(written, 1);

        for (int i = 0; i < 2; ++i) {
            bool same = false;
            store.read(m_id, this,
                [&](Result<Secret> result) { same = result && result->view() == QByteArrayView("s3cret"); });
            QVERIFY(!same);
            QTRY_VERIFY(same);
        }
        store.write(
            m_id, Secret("other"), this, [&](const Result<void>& result) { written += bool(result); });
        bool same = false;
        store.read(m_id, this,
            [&](Result<Secret> result) { same = result && result->view() == QByteArrayView("other"); });
        QTRY_VERIFY(same);
        QCOMPARE(written, 2);

        int removed = 0;
        std::optional<ErrorKind> kind;
        store.remove(m_id, this, [&](const Result<void>& result) { removed += bool(result); });
        store.remove(m_id, this, [&](const Result<void>& result) { kind = result.error().kind; });
        QTRY_COMPARE(removed, 1);
        QTRY_COMPARE(kind, ErrorKind::NotFound);
    }

    void missesWhatWasNeverStored()
    {
        MemorySecretStore store;
        std::optional<Error> error;
        store.read(m_id, this, [&](Result<Secret> result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::NotFound);
        QVERIFY(!error->text.isEmpty());
        QVERIFY(!error->advice.isEmpty());
    }

    void callbacksDieWithTheirContext()
    {
        MemorySecretStore store;
        int calls = 0;
        {
            QObject context;
            store.write(m_id, Secret("s3cret"), &context, [&](const Result<void>&) { ++calls; });
            store.read(m_id, &context, [&](Result<Secret>) { ++calls; });
            store.remove(QStringLiteral("none"), &context, [&](const Result<void>&) { ++calls; });
        }
        bool after = false;
        store.read(m_id, this, [&](Result<Secret> result) { after = bool(result); });
        QTRY_VERIFY(after);
        QCOMPARE(calls, 0);
    }
};

WIRECHIEF_GUILESS_TEST(SecretStoreTest, tst_secretstore)
#include "tst_secretstore.moc"

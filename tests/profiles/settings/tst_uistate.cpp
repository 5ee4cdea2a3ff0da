// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/settings/uistate.h"
#include "support/base/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirechief;

namespace {

constexpr QLatin1String key("window/geometry");

} // namespace

class UiStateTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("data/state.json"));
    }

    void savesAtDestruction()
    {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(char(i));
        const QJsonArray history{QStringLiteral("core show channels"), QStringLiteral("Grüße")};
        {
            UiState state(m_path);
            QVERIFY(state.load());
            QVERIFY(state.value(key).isUndefined());
            QVERIFY(state.bytes(key).isEmpty());
            state.setBytes(key, all);
            state.setValue(QLatin1String("history"), history);
            QVERIFY(!QFile::exists(m_path));
        }
        UiState state(m_path);
        QVERIFY(state.load());
        QCOMPARE(state.bytes(key), all);
        QCOMPARE(state.value(QLatin1String("history")).toArray(), history);
    }

    void savesAMomentAfterTheLastChange()
    {
        UiState state(m_path);
        QVERIFY(state.load());
        state.setValue(key, 1);
        state.setValue(key, 2);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_path), 30'000);
        UiState other(m_path);
        QVERIFY(other.load());
        QCOMPARE(other.value(key).toInt(), 2);
    }

    void savesWhatNeverComesToRest()
    {
        UiState state(m_path);
        QVERIFY(state.load());
        QTimer restless;
        int count = 0;
        connect(&restless, &QTimer::timeout, &state, [&] { state.setValue(key, ++count); });
        restless.start(20);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_path), 30'000);
    }

    void writesNothingWithoutAChange()
    {
        {
            UiState state(m_path);
            QVERIFY(state.load());
            state.setValue(key, QJsonValue(QJsonValue::Undefined));
            QVERIFY(state.save());
        }
        QVERIFY(!QFile::exists(m_path));
    }

    void removesKeys()
    {
        UiState state(m_path);
        QVERIFY(state.load());
        state.setValue(key, 1);
        state.setValue(key, QJsonValue(QJsonValue::Undefined));
        QVERIFY(state.save());
        UiState other(m_path);
        QVERIFY(other.load());
        QVERIFY(other.value(key).isUndefined());
    }

    void keepsADamagedFile()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("data"))));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("oops");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^moved a damaged")));
        UiState state(m_path);
        QVERIFY(state.load());
        QVERIFY(state.notice().contains(QStringLiteral(".damaged-")));
        state.setValue(key, 1);
        QVERIFY(state.save());
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("data"))).entryList(QDir::Files).size(), 2);
    }

    void saysOnceThatSavingFails()
    {
        UiState state(m_path);
        QVERIFY(state.load());
        QVERIFY(QDir().mkpath(m_path));
        QSignalSpy failed(&state, &UiState::saveFailed);
        state.setValue(key, 1);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY(!state.save());
        QVERIFY(QDir().rmdir(m_path));
        QVERIFY(state.save());
        QCOMPARE(failed.size(), 1);
        QVERIFY(QFileInfo(m_path).isFile());
    }
};

WIRECHIEF_GUILESS_TEST(UiStateTest, tst_uistate)
#include "tst_uistate.moc"

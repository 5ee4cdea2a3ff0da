// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livesession.h"
#include "pbx/modules/modules.h"
#include "pbx/modules/reloads.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

/// A session whose modules somebody looks at.
struct Looked : LiveSession {
    explicit Looked(const LabServer& lab)
        : LiveSession(lab)
        , modules(server.feature<Modules>())
        , watch(modules)
    {
    }
    void send(const Result<Order>& order)
    {
        outcome.reset();
        sendOrder(server, order, &receiver, [this](const Result<AmiReply>& done) { outcome = done; });
    }
    /// Waits for the outcome; why it failed, or nothing.
    QString failureOf(const Result<Order>& order)
    {
        send(order);
        if (!QTest::qWaitFor([this] { return outcome.has_value(); }, patience))
            return QStringLiteral("no answer");
        return *outcome ? QString() : outcome->error().toString();
    }
    bool has(const char* module) { return modules.table().find(module) != nullptr; }

    Modules& modules;
    FeatureWatch watch;
    QObject receiver;
    std::optional<Result<AmiReply>> outcome;
};

} // namespace

/// Modules of real servers: the list, every verb, and what they refuse.
class LiveModulesTest : public QObject {
    Q_OBJECT
    Lab m_lab;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!m_lab.servers().isEmpty(), "no lab: run it by ctest, or ./dev lab up"); }

    void listsUnloadsAndLoads_data() { m_lab.addRows(); }
    void listsUnloadsAndLoads()
    {
        QFETCH(int, index);
        Looked session(m_lab.servers().at(index));
        session.open(QStringLiteral("admin"), m_lab.secretOf(QStringLiteral("admin")));
        QTRY_VERIFY_WITH_TIMEOUT(session.modules.isRead(), patience);
        QVERIFY2(
            session.modules.table().size() > 50, qPrintable(QString::number(session.modules.table().size())));
        const ModuleRecord* echo = session.modules.table().find("app_echo.so");
        QVERIFY(echo != nullptr);
        QCOMPARE(echo->status, QByteArray("Running"));
        QCOMPARE(echo->supportLevel, QByteArray("core"));
        QVERIFY(!echo->description.isEmpty());

        QCOMPARE(session.failureOf(session.modules.order(ModuleVerb::Unload, "app_echo.so")), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!session.has("app_echo.so"), patience);
        QList<QByteArray> files;
        session.modules.askLoadable(
            &session.receiver, [&files](const QList<QByteArray>& names) { files = names; });
        QTRY_VERIFY_WITH_TIMEOUT(files.contains("app_echo.so"), patience);
        QVERIFY(!files.contains("app_dial.so")); // it is loaded
        QCOMPARE(session.failureOf(session.modules.order(ModuleVerb::Load, "app_echo.so")), QString());
        QTRY_VERIFY_WITH_TIMEOUT(session.has("app_echo.so"), patience);
        QCOMPARE(session.failureOf(session.modules.order(ModuleVerb::Renew, "app_echo.so")), QString());
        QTRY_VERIFY_WITH_TIMEOUT(session.has("app_echo.so"), patience);

        // What another administrator does is seen, too.
        session.server.client().send(
            AmiAction("ModuleLoad").add("Module", "app_echo.so").add("LoadType", "unload"), &session.receiver,
            [](const Result<AmiReply>&) {});
        QTRY_VERIFY_WITH_TIMEOUT(!session.has("app_echo.so"), patience);
        QCOMPARE(session.failureOf(session.modules.order(ModuleVerb::Load, "app_echo.so")), QString());
        QTRY_VERIFY_WITH_TIMEOUT(session.has("app_echo.so"), patience);
    }

    void saysWhyNot_data() { listsUnloadsAndLoads_data(); }
    void saysWhyNot()
    {
        QFETCH(int, index);
        Looked session(m_lab.servers().at(index));
        session.open(QStringLiteral("admin"), m_lab.secretOf(QStringLiteral("admin")));
        QTRY_VERIFY_WITH_TIMEOUT(session.modules.isRead(), patience);
        const auto failure = [&session](ModuleVerb verb, const char* module) {
            return session.failureOf(session.modules.order(verb, module));
        };
        const auto expect = [](const QString& text, const char* part) {
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        };
        QVERIFY(session.modules.table().find("res_pjsip.so")->useCount > 0);
        expect(failure(ModuleVerb::Unload, "res_pjsip.so"), "of it are counted");
        expect(failure(ModuleVerb::Load, "app_dial.so"), "It is loaded already.");
        expect(failure(ModuleVerb::Load, "app_nothing.so"), "Its name must be right");
        QVERIFY(session.has("res_pjsip.so") && session.has("app_dial.so"));
        QCOMPARE(session.failureOf(session.server.reloads().order("app_queue.so")), QString());
        expect(session.failureOf(session.server.reloads().order("app_nothing.so")), "No such module");
        expect(session.failureOf(session.server.reloads().order("app_echo.so")), "support reload");
    }
};

WIRECHIEF_GUILESS_TEST(LiveModulesTest, tst_livemodules)
#include "tst_livemodules.moc"

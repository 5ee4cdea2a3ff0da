// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "pbx/modules/limits.h"
#include "pbx/modules/modules.h"
#include "pbx/modules/reloads.h"
#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"

#include <optional>

using namespace wirechief;

namespace {

const QByteArray commands = "Response: Success\nCommand: C.  (Priv: command,all)\n"
                            "ModuleLoad: M.  (Priv: system,all)\nReload: R.  (Priv: system,config,all)\n";

// Cut from what the releases print.
const QByteArray list22 = "Response: Success\nMessage: Command output follows\n"
                          "Output: Module                         Description                              "
                          "Use Count  Status      "
                          "Support Level\n"
                          "Output: app_queue.so                   True Call Queueing                       2 "
                          "         Running     "
                          "         core\n"
                          "Output: res_pjsip_authenticator_digest.so PJSIP authentication resource           "
                          " 0          Running  "
                          "            core\n"
                          "Output: res_odbc.so                    ODBC resource                            0 "
                          "         Not Running "
                          "     extended\n"
                          "Output: cdr                            CDR Engine                               1 "
                          "         Running     "
                          "         core\n"
                          "Output: 4 modules loaded\n";

/// A session whose modules somebody looks at.
struct Looked : Session {
    explicit Looked(const QByteArray& listCommands = commands, const QByteArray& version = "22.1.0")
        : Session("11.0.0")
        , modules(server->feature<Modules>())
    {
        answer("ListCommands", listCommands);
        answer("CoreSettings", "Response: Success\nAsteriskVersion: " + version + '\n');
        answer("CoreStatus", "Response: Success\n");
        refuseTheRest();
        watch = std::make_unique<FeatureWatch>(modules);
    }
    ~Looked() { watch.reset(); }

    void send(const Result<Order>& order)
    {
        outcome.reset();
        sendOrder(*server, order, &receiver, [this](const Result<AmiReply>& done) { outcome = done; });
    }

    Modules& modules;
    std::unique_ptr<FeatureWatch> watch;
    QObject receiver;
    std::optional<Result<AmiReply>> outcome;
};

} // namespace

class ModulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsALine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("read"); // name|description|uses|status|level; empty: none
        const auto row = [](const char* name, const QByteArray& line, const QByteArray& read) {
            QTest::newRow(name) << line << read;
        };
        row("1.4", "app_queue.so                   True Call Queueing                       0         ",
            "app_queue.so|True Call Queueing|0||");
        row("22", "app_queue.so  True Call Queueing     12   Running              core",
            "app_queue.so|True Call Queueing|12|Running|core");
        row("long name",
            "res_pjsip_authenticator_digest.so PJSIP authentication resource  0  Not Running  core",
            "res_pjsip_authenticator_digest.so|PJSIP authentication resource|0|Not Running|core");
        row("number in the description",
            "codec_g722.so  ITU G.722-64kbps G722 Transcoder 2  0  Running  core",
            "codec_g722.so|ITU G.722-64kbps G722 Transcoder 2|0|Running|core");
        row("no description", "cdr      1   Running   core", "cdr||1|Running|core");
        row("another status", "x.so  X   0   Failed to load   extended", "x.so|X|0|Failed to load|extended");
        row("head", "Module  Description   Use Count  Status  Support Level", "");
        row("old head", "Module                         Description      Use Count ", "");
        row("sum", "345 modules loaded", "");
        row("sum of one", "1 modules loaded", "");
        row("empty", "", "");
        row("blanks", "          ", "");
        row("a number", "12", "");
        row("counted wrongly", "x.so  X  -1  Running  core", "x.so|X|-1|Running|core");
        row("too large for us", "x.so X 99999999999 Running core", "x.so|X|2147483647|Running|core");
        row("no number of any kind", "x.so X 9999999999999999999 Running core", "");
        row("a sign alone", "x.so X - Running core", "");
    }
    void readsALine()
    {
        QFETCH(QByteArray, line);
        const std::optional<ModuleRecord> module = readModule(line);
        const QByteArray read = module ? module->key + '|' + module->description + '|'
                + QByteArray::number(module->useCount) + '|' + module->status + '|' + module->supportLevel
                                       : QByteArray();
        QTEST(read, "read");
    }

    void readsWhileSomebodyLooks()
    {
        Looked session;
        QVERIFY(session.answer("Command", list22).endsWith("Command: module show"));
        QVERIFY(session.modules.loading().isDone);
        QCOMPARE(session.modules.table().size(), 4);
        const ModuleRecord* queue = session.modules.table().find("app_queue.so");
        QVERIFY(queue != nullptr);
        QCOMPARE(queue->useCount, 2);
        QVERIFY(!queue->isBuiltIn());
        QVERIFY(session.modules.table().find("cdr")->isBuiltIn());
        QVERIFY(session.nothingSent());

        // What is gone from the list is gone.
        session.says("Event: Unload\nModule: app_queue.so\nStatus: Success\n");
        session.says("Event: Unload\nModule: res_odbc.so\nStatus: Success\n");
        QVERIFY(session.nothingSent()); // both are one question
        session.time.advance(limits::modulesSettle + std::chrono::milliseconds(1));
        session.answer("Command",
            "Response: Success\nMessage: Command output follows\nOutput: cdr   CDR Engine   3  Running  "
            "core\n"
            "Output: 1 modules loaded\n");
        QCOMPARE(session.modules.table().size(), 1);
        QCOMPARE(session.modules.table().find("cdr")->useCount, 3);

        // Old releases tell no news.
        constexpr auto step = std::chrono::seconds(10);
        for (auto passed = std::chrono::seconds(0); passed <= limits::modulesInterval; passed += step) {
            session.time.advance(step);
            session.says("Event: PeerStatus\nPeer: SIP/1\n"); // the link is alive
        }
        session.answer("Command", list22);
        QCOMPARE(session.modules.table().size(), 4);
    }

    /// What the answer under way says may be older than the news.
    void newsDuringAnAnswerAreReadToo()
    {
        Looked session;
        session.turn();
        session.says("Event: Load\nModule: app_zapateller.so\nStatus: Success\n");
        session.answer("Command", list22);
        QVERIFY(!session.modules.isRead());
        session.time.advance(limits::modulesSettle + std::chrono::milliseconds(1));
        session.answer("Command", list22);
        QVERIFY(session.modules.isRead());
        QVERIFY(session.nothingSent());
    }

    void asksNothingWhileNobodyLooks()
    {
        Looked session;
        session.answer("Command", list22);
        session.watch.reset();
        session.turn();
        session.says("Event: Load\nModule: app_zapateller.so\nStatus: Success\n");
        session.time.advance(limits::modulesSettle * 2);
        session.refuseTheRest(); // the question for fewer events
        session.watch = std::make_unique<FeatureWatch>(session.modules);
        QVERIFY(session.answer("Command", list22).contains("module show"));
        QVERIFY(session.modules.isRead());
    }

    void saysWhyThereIsNoList()
    {
        Looked session("Response: Success\nModuleLoad: M.  (Priv: system,all)\n");
        QVERIFY(session.nothingSent());
        const std::optional<Error> error = session.modules.loading().error;
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::NotPermitted);
        QVERIFY2(error->text.contains(QStringLiteral("command")), qPrintable(error->text));
    }

    void aFailedListIsNone()
    {
        Looked session;
        session.answer("Command",
            "Response: Error\nMessage: Command output follows\nOutput: No such command 'module show'\n");
        QVERIFY(!session.modules.isRead());
        QVERIFY(session.modules.loading().error->text.contains(QStringLiteral("No such command")));
    }

    void aListThatWasCutTakesNothingAway()
    {
        Looked session;
        session.answer("Command", list22);
        session.says("Event: Load\nModule: app_x.so\nStatus: Success\n");
        session.time.advance(limits::modulesSettle + std::chrono::milliseconds(1));
        session.answer("Command",
            "Response: Success\nMessage: Command output follows\nOutput: app_x.so  X  0  Running  core\n"
                + QByteArray("Output: \n").repeated(limits::messageHeaders));
        QTRY_VERIFY(session.modules.isRead()); // so many lines take some turns
        QVERIFY(session.modules.loading().isIncomplete);
        QCOMPARE(session.modules.table().size(), 5);
    }

    void keepsNoMoreThanItsLimits()
    {
        Looked session;
        QByteArray text = "Response: Success\nMessage: Command output follows\n";
        for (int i = 0; i < limits::modules + 5; ++i)
            text += "Output: m" + QByteArray::number(i) + ".so  X  0  Running  core\n";
        text += "Output: " + QByteArray(limits::moduleNameBytes + 1, 'n') + "  X  0  Running  core\n";
        session.answer("Command", text);
        QTRY_COMPARE(session.modules.table().size(), limits::modules); // read in turns
        QVERIFY(session.modules.loading().isIncomplete); // and it is said

        // Nor of lists that come cut again and again, which take nothing away.
        session.modules.load();
        text = "Response: Success\nMessage: Command output follows\n";
        for (int i = 0; i < limits::modules; ++i)
            text += "Output: other" + QByteArray::number(i) + ".so  X  0  Running  core\n";
        session.answer("Command", text);
        QTRY_VERIFY(session.modules.isRead());
        QCOMPARE(session.modules.table().size(), limits::modules);
        QVERIFY(session.modules.loading().isIncomplete);
    }

    void saysThatAListIsLate()
    {
        Looked session;
        QVERIFY(session.modules.loading().waitsFor.isEmpty());
        session.time.advance(limits::modulesLate + std::chrono::milliseconds(1));
        QCOMPARE(session.modules.loading().waitsFor, QByteArray("Command"));
        session.answer("Command", list22);
        QVERIFY(session.modules.loading().waitsFor.isEmpty());
    }

    void orders_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<QByteArray>("module");
        QTest::addColumn<QByteArray>("bytes"); // or the refusal
        QTest::newRow("load") << int(ModuleVerb::Load) << QByteArray("app_x.so")
                              << QByteArray("Action: ModuleLoad\nModule: app_x.so\nLoadType: load\n\n");
        QTest::newRow("unload") << int(ModuleVerb::Unload) << QByteArray("app_queue.so")
                                << QByteArray(
                                       "Action: ModuleLoad\nModule: app_queue.so\nLoadType: unload\n\n");
        QTest::newRow("renew") << int(ModuleVerb::Renew) << QByteArray("app_queue.so")
                               << QByteArray("Action: ModuleLoad\nModule: app_queue.so\nLoadType: unload\n\n"
                                             "Action: ModuleLoad\nModule: app_queue.so\nLoadType: load\n\n");
        QTest::newRow("no name") << int(ModuleVerb::Load) << QByteArray()
                                 << QByteArray("Enter the name of a module.");
        for (const char* path : {"../../tmp/x.so", "/tmp/x.so", "..", "a/b.so"})
            QTest::addRow("path %s", path)
                << int(ModuleVerb::Load) << QByteArray(path)
                << QByteArray("A module is the name of a file in the server's folder of "
                              "modules, like app_queue.so.");
        QTest::newRow("part") << int(ModuleVerb::Unload) << QByteArray("cdr")
                              << QByteArray("cdr is a part of Asterisk itself: it cannot be unloaded.");
        QTest::newRow("two lines") << int(ModuleVerb::Load) << QByteArray("x.so\r\nAction: Logoff")
                                   << QByteArray("*");
    }
    void orders()
    {
        QFETCH(int, verb);
        QFETCH(QByteArray, module);
        QFETCH(QByteArray, bytes);
        Looked session;
        session.answer("Command", list22);
        const Result<Order> order = session.modules.order(ModuleVerb(verb), module);
        if (bytes == "*")
            QVERIFY(!order);
        else
            QCOMPARE(order ? order->toBytes().replace("\r\n", "\n") : order.error().text.toUtf8(), bytes);
    }

    /// The server says the same whatever the reason is: the list knows more.
    void saysWhyItWasRefused_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<QByteArray>("module");
        QTest::addColumn<QString>("advice");
        QTest::newRow("in use") << int(ModuleVerb::Unload) << QByteArray("app_queue.so")
                                << QStringLiteral("2 user");
        QTest::newRow("refuses") << int(ModuleVerb::Unload) << QByteArray("res_pjsip_authenticator_digest.so")
                                 << QStringLiteral("do not let themselves");
        QTest::newRow("gone") << int(ModuleVerb::Unload) << QByteArray("app_x.so")
                              << QStringLiteral("not loaded any more");
        QTest::newRow("there") << int(ModuleVerb::Load) << QByteArray("app_queue.so")
                               << QStringLiteral("loaded already");
        QTest::newRow("there, by half its name")
            << int(ModuleVerb::Load) << QByteArray("app_queue") << QStringLiteral("loaded already");
        QTest::newRow("declined") << int(ModuleVerb::Load) << QByteArray("res_odbc.so")
                                  << QStringLiteral("what it lacks");
        QTest::newRow("unloads what does not run")
            << int(ModuleVerb::Unload) << QByteArray("res_odbc.so") << QStringLiteral("nothing to unload");
        QTest::newRow("no such file")
            << int(ModuleVerb::Load) << QByteArray("app_x.so") << QStringLiteral("name must be right");
    }
    void saysWhyItWasRefused()
    {
        QFETCH(int, verb);
        QFETCH(QByteArray, module);
        QFETCH(QString, advice);
        Looked session;
        session.answer("Command", list22);
        session.send(session.modules.order(ModuleVerb(verb), module));
        session.answer("ModuleLoad", "Response: Error\nMessage: Could not do it.\n");
        QVERIFY(session.outcome && !*session.outcome);
        const Error error = session.outcome->error();
        QVERIFY2(error.text.contains(QStringLiteral("“Could not do it.”")), qPrintable(error.text));
        QVERIFY2(error.advice.contains(advice), qPrintable(error.advice));
    }

    void readsAgainAfterAnOrder()
    {
        Looked session;
        session.answer("Command", list22);
        session.send(session.modules.order(ModuleVerb::Renew, "app_queue.so"));
        session.answer("ModuleLoad", "Response: Success\nMessage: Module unloaded.\n");
        // Its actions may be gone.
        session.answer("ListCommands", commands);
        session.answer("ModuleLoad", "Response: Error\nMessage: Could not load module.\n");
        QVERIFY(session.outcome && !*session.outcome);
        QVERIFY2(session.outcome->error().text.contains(QStringLiteral("1 of 2 done")),
            qPrintable(session.outcome->error().text));
        QVERIFY(session.outcome->error().advice.startsWith(QStringLiteral("It is unloaded now")));
        session.time.advance(limits::modulesSettle + std::chrono::milliseconds(1));
        session.answer("Command", list22);
        QVERIFY(session.nothingSent());
    }

    void saysWhy14CannotLoad()
    {
        Looked session("Response: Success\nCommand: C. (Priv: command,all)\n", "1.4.44");
        session.answer("Command", list22);
        QVERIFY(session.modules.whyNotChange().contains(QStringLiteral("Asterisk 1.4.44")));
        // Reloading goes by the command, which says nothing where it was done.
        session.send(session.server->reloads().order("app_queue.so"));
        const QByteArray asked
            = session.answer("Command", "Response: Success\nMessage: Command output follows\nOutput: \n");
        QVERIFY(asked.endsWith("Command: module reload app_queue.so"));
        QVERIFY(session.outcome && *session.outcome);
        session.send(session.server->reloads().order("app_x.so"));
        session.answer("Command",
            "Response: Success\nMessage: Command output follows\nOutput: No such module 'app_x.so'\n");
        QVERIFY(session.outcome && !*session.outcome);
        QVERIFY(session.outcome->error().text.contains(QStringLiteral("No such module 'app_x.so'")));
    }

    void asksWhatCouldBeLoaded()
    {
        Looked session;
        session.answer("Command", list22);
        QList<QByteArray> files;
        session.modules.askLoadable(this, [&files](const QList<QByteArray>& names) { files = names; });
        const QByteArray asked = session.answer("Command",
            "Response: Success\nMessage: Command output follows\nOutput:  cdr_custom.so app_zapateller.so x "
            "_EOF_\n");
        QVERIFY(asked.contains("_command matchesarray \"module load \" \"\""));
        QCOMPARE(files, (QList<QByteArray>{"app_zapateller.so", "cdr_custom.so"}));
    }

    void forgetsWithTheSession()
    {
        Looked session;
        session.answer("Command", list22);
        session.transport->hangUp();
        session.turn();
        QVERIFY(session.modules.table().isEmpty());
        QVERIFY(!session.modules.isRead());
    }
};

WIRECHIEF_GUILESS_TEST(ModulesTest, tst_modules)
#include "tst_modules.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livesession.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/channels/channels.h"
#include "pbx/cli/cli.h"
#include "pbx/modules/reloads.h"
#include "support/base/testmain.h"

#include <QSignalSpy>

#include <set>

using namespace wirechief;
using State = AmiClient::State;
using Session = LiveSession;

namespace {

std::set<QByteArray> uniqueids(const Channels& channels)
{
    std::set<QByteArray> ids;
    channels.table().forEach(
        [&ids](const ChannelRecord& channel) { ids.insert(channel.key().toByteArray()); });
    return ids;
}

/// The ids of `a` that are not in `b`, each behind `what`.
QByteArray difference(const std::set<QByteArray>& a, const std::set<QByteArray>& b, const char* what)
{
    QByteArray text;
    for (const QByteArray& id : a) {
        if (!b.contains(id))
            text += what + id + ' ';
    }
    return text;
}

} // namespace

/// Against the real servers of ./lab: what only they can show.
class LiveTest : public QObject {
    Q_OBJECT
    Lab m_lab;

    void rows() { m_lab.addRows(); }
    const LabServer& lab()
    {
        QFETCH(int, index);
        return m_lab.servers().at(index);
    }
    QByteArray admin() const { return m_lab.secretOf(QStringLiteral("admin")); }
    void becomeReady(Session& session)
    {
        session.open(QStringLiteral("admin"), admin());
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ready, patience);
        QTRY_VERIFY_WITH_TIMEOUT(session.server.channels().isLoaded(), patience);
    }
    void originate(Session& session, const QByteArray& exten)
    {
        AmiAction action("Originate");
        action.add("Channel", "Local/100@default").add("Context", "default").add("Exten", exten);
        action.add("Priority", "1").add("Async", "true").add("CallerID", "\"<b>Bob</b> & Co\" <5552>");
        session.server.client().send(action, &session.server, [](const Result<AmiReply>& reply) {
            QVERIFY(reply);
            QVERIFY2(reply->success, reply->message().constData());
        });
    }
    /// What differs between the table and the server's own list, at the point of the stream where that ends.
    void askDifference(Session& session, std::optional<QByteArray>& answer)
    {
        session.server.client().send(AmiAction("CoreShowChannels"), this, [&](const Result<AmiReply>& reply) {
            QVERIFY(reply && reply->success);
            std::set<QByteArray> listed;
            for (const AmiMessage& item : reply->items)
                listed.insert(item.value("Uniqueid").toByteArray());
            const std::set<QByteArray> shown = uniqueids(session.server.channels());
            answer = difference(listed, shown, "missing ") + difference(shown, listed, "too many ");
        });
    }
    /// Without new calls, the table must become equal to the list by events alone: they follow the server's
    /// state with a delay, but a row that was missed or a ghost would stay. The table does not see these
    /// answers.
    void compareWithServer(Session& session)
    {
        QElapsedTimer waited;
        waited.start();
        QByteArray last = "no answer";
        while (!last.isEmpty() && waited.elapsed() < patience) {
            std::optional<QByteArray> answer;
            askDifference(session, answer);
            QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
            last = *answer;
            if (!last.isEmpty())
                QTest::qWait(100);
        }
        QCOMPARE(last, QByteArray());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_lab.servers().size() == 2,
            "WIRECHIEF_LAB_FILE names no running lab: start it with ./dev lab up");
    }

    void logsIn_data() { rows(); }
    void logsIn()
    {
        Session session(lab());
        becomeReady(session);
        QVERIFY(session.server.capabilities().known);
        QCOMPARE(session.server.capabilities().version.majorVersion(), lab().release.toInt());
        QVERIFY(lab().version.startsWith(session.server.capabilities().version.toString()));
        QVERIFY(session.server.can("Reload"));
    }

    void overTls_data() { rows(); }
    void overTls()
    {
        Session session(lab());
        session.login.peer.tls = true;
        session.login.peer.port = lab().tlsPort;
        session.login.peer.caFile = m_lab.caFile();
        becomeReady(session);

        Session stranger(lab());
        stranger.login.peer.tls = true;
        stranger.login.peer.port = lab().tlsPort;
        stranger.open(QStringLiteral("admin"), admin());
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), State::Stopped, patience);
        QCOMPARE(stranger.server.client().lastError()->kind, ErrorKind::Untrusted);
        QVERIFY(!stranger.server.client().certificateQuestion()->problems.isEmpty());
        QCOMPARE(stranger.server.client().statistics().bytesSent, quint64(0));

        stranger.login.peer.trusted = stranger.server.client().certificateQuestion()->shown;
        becomeReady(stranger);

        Session deceived(lab());
        deceived.login.peer = stranger.login.peer;
        deceived.login.peer.trusted = {QByteArray(32, 'x'), QByteArray(32, 'x')};
        deceived.open(QStringLiteral("admin"), admin());
        QTRY_COMPARE_WITH_TIMEOUT(deceived.state(), State::Stopped, patience);
        QVERIFY(deceived.server.client().certificateQuestion()->changed);
    }

    void wrongPort_data() { rows(); }
    void wrongPort()
    {
        // TLS on the plain port: the server greets in clear, which is no handshake.
        Session session(lab());
        session.login.peer.tls = true;
        session.open(QStringLiteral("admin"), admin());
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Stopped, patience);
        QVERIFY(session.server.client().lastError()->text.contains(QStringLiteral("TLS")));
        QCOMPARE(session.server.client().statistics().bytesSent, quint64(0));
    }

    void refusesAWrongSecretOnce_data() { rows(); }
    void refusesAWrongSecretOnce()
    {
        Session session(lab());
        session.open(QStringLiteral("admin"), "not it");
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Stopped, patience);
        QCOMPARE(session.server.client().lastError()->kind, ErrorKind::Refused);
        QTest::qWait(3'000); // longer than the first two tries of a lost link
        QCOMPARE(session.state(), State::Stopped);
    }

    void knowsTheRightsOfAUser_data() { rows(); }
    void knowsTheRightsOfAUser()
    {
        Session reader(lab());
        reader.open(QStringLiteral("readonly"), m_lab.secretOf(QStringLiteral("readonly")));
        QTRY_VERIFY_WITH_TIMEOUT(reader.server.capabilities().known, patience);
        QVERIFY(!reader.server.reloads().canReload());
        QVERIFY(reader.server.whyNot("Hangup").contains(QStringLiteral("needs write class")));

        // A user with nothing but the command class reloads by the CLI.
        Session limited(lab());
        limited.open(QStringLiteral("limited"), m_lab.secretOf(QStringLiteral("limited")));
        QTRY_VERIFY_WITH_TIMEOUT(limited.server.capabilities().known, patience);
        QVERIFY(!limited.server.can("Reload"));
        std::optional<Result<ReloadOutcome>> outcome;
        limited.server.reloads().reload(
            {}, this, [&outcome](const Result<ReloadOutcome>& done) { outcome = done; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), patience);
        QVERIFY2(outcome->has_value(), outcome->has_value() ? "" : qPrintable(outcome->error().text));
        QCOMPARE(outcome->value().way, QStringLiteral("module reload"));
        QVERIFY2(outcome->value().success, outcome->value().answer.constData());
    }

    void runsCommands_data() { rows(); }
    void runsCommands()
    {
        Session session(lab());
        becomeReady(session);
        const auto run = [&](const char* command) {
            std::optional<Result<CommandOutput>> output;
            session.server.cli().run(QLatin1String(command), this,
                [&output](const Result<CommandOutput>& done) { output = done; });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(output.has_value(), patience); }();
            return *output;
        };
        const Result<CommandOutput> version = run("core show version");
        QVERIFY(version && version->success);
        const QByteArray expected = "Asterisk " + lab().version.section(QLatin1Char('.'), 0, 0).toLatin1();
        QVERIFY(version->text.startsWith(expected));
        const Result<CommandOutput> unknown = run("no such thing");
        QVERIFY(unknown && !unknown->success);
        QVERIFY(unknown->text.startsWith("No such command"));
        const Result<CommandOutput> modules = run("module show");
        QVERIFY(modules && modules->text.count('\n') > 50);
    }

    void reloads_data() { rows(); }
    void reloads()
    {
        Session session(lab());
        becomeReady(session);
        const auto reload = [&](const char* module) {
            std::optional<Result<ReloadOutcome>> outcome;
            session.server.reloads().reload(
                module, this, [&outcome](const Result<ReloadOutcome>& done) { outcome = done; });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 120'000); }();
            return *outcome;
        };
        const Result<ReloadOutcome> everything = reload("");
        QVERIFY(everything);
        QVERIFY2(everything->success, everything->answer.constData());
        QCOMPARE(everything->way, QStringLiteral("Action: Reload"));
        QCOMPARE(everything->answer, QByteArray("Module Reloaded"));
        const Result<ReloadOutcome> nothing = reload("no_such_module");
        QVERIFY(nothing && !nothing->success);
        QCOMPARE(nothing->answer, QByteArray("No such module"));
    }

    void holdsTheTableAgainstTheServersList_data() { rows(); }
    void holdsTheTableAgainstTheServersList()
    {
        Session session(lab());
        becomeReady(session);
        const QByteArrayList extens{"100", "101", "102", "103", "104", "106", "107"};
        int started = 0;
        QSignalSpy events(&session.server.client(), &AmiClient::eventReceived);
        while (started < 200) {
            for (int burst = 0; burst < 10; ++burst)
                originate(session, extens.at(started++ % extens.size()));
            QTest::qWait(100);
            // Some end at once, so that births and deaths cross on the wire.
            QList<ChannelRef> some;
            session.server.channels().table().forEach([&some](const ChannelRecord& channel) {
                if (channel.state == ChannelState::Up && qHash(channel.key()) % 3 == 0)
                    some.append(channel.ref());
            });
            for (const ChannelRef& one : some)
                sendOrder(session.server, session.server.callControl().hangUp(one), this,
                    [](const Result<AmiReply>&) { /* it may have gone by itself */ });
            if (started % 50 == 0)
                compareWithServer(session);
        }
        QVERIFY(events.count() > 200 * 5); // of those that no page needs, the server sends none
        compareWithServer(session);

        // End all, and the table is empty without being asked to read the list again.
        AmiAction all("Hangup");
        all.add("Channel", "/.*/");
        session.server.client().send(all, this, [](const Result<AmiReply>& reply) { QVERIFY(reply); });
        QTRY_COMPARE_WITH_TIMEOUT(session.server.channels().table().size(), 0, patience);
        compareWithServer(session);
        QCOMPARE(session.server.client().statistics().suspicious, quint64(0));
        QCOMPARE(session.server.client().parserCounters().junk, quint64(0));
        QCOMPARE(session.server.client().parserCounters().truncated, quint64(0));
    }
};

WIRECHIEF_GUILESS_TEST(LiveTest, tst_live)
#include "tst_live.moc"

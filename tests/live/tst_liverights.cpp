// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/network/sockettransport.h"
#include "lab.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "support/base/testmain.h"

#include <map>

using namespace wirechief;

namespace {

constexpr int rightsPatience = 40'000; // ms; only a limit, nothing is measured here

struct RightsSession {
    RightsSession(const LabServer& lab, const QString& user, const QByteArray& secret)
        : server(user, user, std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), clock)
        , watch(server.channels())
    {
        AmiLogin login;
        login.peer.host = lab.host;
        login.peer.port = lab.port;
        login.user = user;
        server.client().open(login, Secret(secret));
    }
    FlushClock clock;
    Server server;
    FeatureWatch watch;
};

/// What a page shows of a channel; steps that are not known are a question mark.
QByteArray shown(const ChannelRecord& channel)
{
    const bool hasSteps = !channel.is(ChannelRecord::StepUnknown);
    const QByteArray steps = hasSteps ? channel.context().toByteArray() + ' ' + channel.exten().toByteArray()
            + ' ' + channel.priority().toByteArray() + ' ' + channel.application().toByteArray() + '('
            + channel.applicationData().toByteArray() + ')'
                                      : QByteArray("?");
    return channel.name().toByteArray() + " " + channelStateName(channel.state).toByteArray() + " "
        + channel.callerIdName().toByteArray() + '/' + channel.callerIdNum().toByteArray() + ' '
        + channel.connectedLineName().toByteArray() + '/' + channel.connectedLineNum().toByteArray() + ' '
        + steps + ' ' + channel.language().toByteArray() + ' ' + channel.accountCode().toByteArray() + ' '
        + channel.linkedid().toByteArray() + ' ' + channel.bridgeKey().toByteArray();
}

std::map<QByteArray, QByteArray> shownOf(Channels& channels)
{
    std::map<QByteArray, QByteArray> rows;
    channels.table().forEach(
        [&rows](const ChannelRecord& channel) { rows[channel.key().toByteArray()] = shown(channel); });
    return rows;
}

} // namespace

/// Twelve sets of rights on real servers: what is shown is what the server says, or is marked as not known.
class LiveRightsTest : public QObject {
    Q_OBJECT
    Lab m_lab;

    QByteArray secretOf(const QString& user) const { return m_lab.secretOf(user); }

    static void originate(Server& admin, const QByteArray& exten, QObject* context)
    {
        AmiAction action("Originate");
        action.add("Channel", "Local/100@default").add("Context", "default").add("Exten", exten);
        action.add("Priority", "1").add("Async", "true").add("CallerID", "\"Bob\" <5552>");
        admin.client().send(action, context, [](const Result<AmiReply>& reply) { QVERIFY(reply); });
    }
    /// What the server itself says now, by its own list, read by a session that may read everything.
    void ask(Server& admin, std::map<QByteArray, QByteArray>& answer)
    {
        bool came = false;
        admin.client().send(AmiAction("CoreShowChannels"), this, [&](const Result<AmiReply>& reply) {
            QVERIFY(reply && reply->success && !reply->truncated);
            FlushClock clock;
            Server reader(QStringLiteral("reader"), QStringLiteral("reader"),
                std::make_unique<AmiClient>(std::make_unique<SocketTransport>()), clock);
            reader.channels().applyList(reply->items, 0);
            answer = shownOf(reader.channels());
            came = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(came, rightsPatience);
    }
    static QByteArray difference(const std::map<QByteArray, QByteArray>& said,
        const std::map<QByteArray, QByteArray>& own, bool hasList)
    {
        QByteArray text;
        for (const auto& [key, row] : said) {
            const auto known = own.find(key);
            if (known == own.end())
                text += hasList ? "missing " + row + '\n' : QByteArray();
            else if (known->second != row && (hasList || !known->second.contains(" ? ")))
                text += "says " + row + "\nshows " + known->second + '\n';
        }
        for (const auto& [key, row] : own)
            text += said.contains(key) ? QByteArray() : "ghost " + row + '\n';
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_lab.servers().size() == 2,
            "WIRECHIEF_LAB_FILE names no running lab: start it with ./dev lab up");
    }

    void showsTheTruth_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("hasList");
        QTest::addColumn<bool>("hasSteps");
        const auto add = [this](const char* user, bool hasList, bool hasSteps) {
            for (qsizetype i = 0; i < m_lab.servers().size(); ++i)
                QTest::addRow("%s on %s", user, qPrintable(m_lab.servers().at(i).release))
                    << int(i) << QString::fromLatin1(user) << hasList << hasSteps;
        };
        // As in ./lab.
        add("rights1", false, false);
        add("rights2", true, false);
        add("rights3", false, false);
        add("rights4", false, true);
        add("rights5", true, false);
        add("rights6", true, true);
        add("rights7", true, true);
        add("rights8", true, false);
        add("rights9", true, true);
        add("rights10", true, false);
        add("rights11", true, true);
        add("rights12", true, true);
    }
    void showsTheTruth()
    {
        QFETCH(int, index);
        QFETCH(QString, user);
        QFETCH(bool, hasList);
        QFETCH(bool, hasSteps);
        const LabServer& lab = m_lab.servers().at(index);
        RightsSession admin(lab, QStringLiteral("admin"), secretOf(QStringLiteral("admin")));
        QTRY_VERIFY_WITH_TIMEOUT(admin.server.channels().isLoaded(), rightsPatience);
        originate(admin.server, "101", this); // before the login
        RightsSession session(lab, user, secretOf(user));
        Channels& channels = session.server.channels();
        QTRY_VERIFY_WITH_TIMEOUT(
            channels.listState() == ListState::Whole || channels.listState() == ListState::Failed,
            rightsPatience);
        QCOMPARE(channels.listState(), hasList ? ListState::Whole : ListState::Failed);
        if (!hasList)
            QVERIFY2(channels.loadError()->toString().contains(QStringLiteral("call, reporting or system")),
                qPrintable(channels.loadError()->toString()));
        for (const QByteArray exten : {"100", "101", "104", "112"})
            originate(admin.server, exten, this);
        QTRY_VERIFY_WITH_TIMEOUT(admin.server.channels().table().size() >= 10, rightsPatience);

        QByteArray last = "not compared";
        QElapsedTimer waited;
        waited.start();
        while (!last.isEmpty() && waited.elapsed() < rightsPatience) {
            std::map<QByteArray, QByteArray> said;
            ask(admin.server, said);
            last = difference(said, shownOf(channels), hasList);
            if (!last.isEmpty())
                QTest::qWait(200);
        }
        QVERIFY2(last.isEmpty(), last.constData());
        QCOMPARE(channels.heard().steps, hasSteps);
        QCOMPARE(channels.drift().total(), quint64(0));
        QCOMPARE(channels.listState(), hasList ? ListState::Whole : ListState::Failed);

        admin.server.client().send(
            AmiAction("Hangup").add("Channel", "/^Local\\/.*$/"), this, [](const Result<AmiReply>&) {});
        QTRY_COMPARE_WITH_TIMEOUT(channels.table().size(), 0, rightsPatience);
    }
};

WIRECHIEF_GUILESS_TEST(LiveRightsTest, tst_liverights)
#include "tst_liverights.moc"

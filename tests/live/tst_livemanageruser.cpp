// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livelogins.h"
#include "pbx/channels/channels.h"
#include "profiles/managerconf/configtext.h"
#include "profiles/managerconf/manageruserplan.h"
#include "profiles/managerconf/managerusers.h"
#include "support/base/testmain.h"

using namespace wirechief;

namespace {

const QString planFileName = QStringLiteral("manager.d/plan-test.conf");

/// Actions that change nothing as they stand here: the server refuses them for the class, or for what they
/// lack.
struct Probe {
    const char* action;
    const char* name;
    const char* value;
};
constexpr Probe probes[]
    = {{"CoreShowChannels", "", ""}, {"Status", "", ""}, {"Hangup", "Channel", "SIP/none-1"},
        {"Redirect", "Channel", "SIP/none-1"}, {"Originate", "Channel", "Local/none@nowhere"},
        {"QueuePause", "Interface", ""}, {"Command", "Command", "core show uptime"},
        {"GetConfig", "Filename", "no-such.conf"}, {"UpdateConfig", "SrcFilename", ""},
        {"Reload", "Module", "no-such-module"}, {"ModuleLoad", "LoadType", "none"},
        {"MuteAudio", "Channel", "SIP/none-1"}, {"Park", "Channel", "SIP/none-1"}};

struct Planned {
    ManagerUserPlan plan;
    QByteArray name;
    ManagerPurposes purposes;
};

} // namespace

/// What the assistant writes, put into real servers: it loads, logs in, and may do what was promised, and no
/// more.
class LiveManagerUserTest : public QObject {
    Q_OBJECT
    Lab m_lab;

    static Result<ManagerUserPlan> planFor(
        const LabServer& lab, const QByteArray& name, ManagerPurposes purposes, bool tls = false)
    {
        ManagerUserWish wish;
        wish.name = name;
        wish.purposes = purposes;
        wish.addresses = QStringList{QStringLiteral("127.0.0.1")};
        wish.place = ManagerUserWish::Place::DebianDropIn;
        wish.switchesOn = true;
        wish.release = QVersionNumber::fromString(lab.version);
        wish.tls = tls;
        if (tls) {
            wish.certificateFile = "/keys/ami.crt";
            wish.privateKey = "/keys/ami.key";
        }
        return ManagerUserPlan::make(wish);
    }
    /// All eight, one file each would be the same.
    static std::vector<Planned> allPlans(const LabServer& lab)
    {
        std::vector<Planned> all;
        for (int bits = 0; bits < 8; ++bits) {
            const auto purposes = ManagerPurposes(QFlag(bits << 1)) | ManagerPurpose::Look;
            const QByteArray name = "plan-" + QByteArray::number(bits);
            auto plan = planFor(lab, name, purposes);
            if (!plan)
                qFatal("%s", qPrintable(plan.error().toString()));
            all.push_back({std::move(plan).value(), name, purposes});
        }
        return all;
    }
    static ManagerClasses promised(const ManagerUserPlan& plan, const QVersionNumber& release)
    {
        const auto text = ConfigText::read(
            {"plan.conf", plan.text().view().toByteArray().replace("[general](+)", "[general]")});
        return ManagerClasses::of(ManagerUsers::of(*text).users.front().write, release);
    }
    static bool isPromised(const QByteArray& needed, const ManagerClasses& classes)
    {
        const QByteArrayList names = QByteArray(needed).replace(" or ", ",").replace(" ", "").split(',');
        return std::any_of(names.begin(), names.end(),
            [&classes](const QByteArray& name) { return classes.contains(name); });
    }
    /// The server's own list, against the promise; and what the window makes of it.
    static QStringList compareRights(
        const Capabilities& everything, const Capabilities& own, const ManagerClasses& classes, int& compared)
    {
        QStringList wrong;
        for (auto action = everything.classes.begin(); action != everything.classes.end(); ++action) {
            // Without any class, everybody may.
            const bool isFree = action.value() == "<none>" || action.value().isEmpty();
            const bool mayBe = isFree || isPromised(action.value(), classes);
            ++compared;
            if (own.can(action.key()) != mayBe || own.whyNot(action.key()).isEmpty() != mayBe)
                wrong.append(QString::fromLatin1(action.key() + " (" + action.value() + ") ")
                    + own.whyNot(action.key()));
            const QByteArrayView needed = Capabilities::neededClasses(action.key());
            if (!mayBe && !needed.isEmpty()
                && !own.whyNot(action.key()).contains(QString::fromLatin1(needed)))
                wrong.append(QString::fromLatin1(action.key()) + u": " + own.whyNot(action.key()));
        }
        return wrong;
    }
    /// What the server says to actions, against the promise.
    QStringList probe(Server& server, const Capabilities& everything, const ManagerClasses& classes)
    {
        QStringList wrong;
        int answered = 0;
        for (const Probe& one : probes) {
            AmiAction action(one.action);
            if (*one.name != '\0')
                action.add(one.name, one.value);
            if (qstrcmp(one.action, "Originate") == 0)
                action.add("Context", "nowhere")
                    .add("Exten", "none")
                    .add("Priority", "1")
                    .add("Async", "true");
            const bool mayBe
                = isPromised(everything.classes.value(QByteArray(one.action).toLower()), classes);
            server.client().send(action, this, [&, mayBe, one](const Result<AmiReply>& reply) {
                ++answered;
                const QByteArray words = reply ? reply->message() : reply.error().text.toUtf8();
                if (!reply || (words == "Permission denied") == mayBe)
                    wrong.append(QString::fromLatin1(one.action) + u": " + QString::fromUtf8(words));
            });
        }
        [&] { QTRY_COMPARE_WITH_TIMEOUT(answered, int(std::size(probes)), patience); }();
        return wrong;
    }

    void rows() { m_lab.addRows(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_lab.servers().size() == 2,
            "WIRECHIEF_LAB_FILE names no running lab: start it with ./dev lab up");
    }

    void mayDoWhatWasPromised_data() { rows(); }
    void mayDoWhatWasPromised()
    {
        QFETCH(int, index);
        const LabServer& lab = m_lab.servers().at(index);
        LiveAdmin admin(m_lab, lab);
        const std::vector<Planned> plans = allPlans(lab);
        QByteArray text;
        for (const Planned& planned : plans)
            text += planned.plan.text().view().toByteArray() + '\n';
        QVERIFY(Lab::put(lab, planFileName, text));
        const auto putBack = qScopeGuard([&] {
            const bool isBack = Lab::put(lab, planFileName, {}) && admin.run("manager reload");
            QVERIFY(isBack);
        });
        QVERIFY(admin.run("manager reload"));

        int compared = 0;
        std::vector<LoginTry> tries;
        for (const Planned& planned : plans) {
            LiveSession session(lab);
            session.open(QString::fromLatin1(planned.name), planned.plan.secret().view().toByteArray());
            const FeatureWatch watch(session.server.channels());
            QTRY_VERIFY_WITH_TIMEOUT(
                session.server.capabilities().known && session.server.channels().isLoaded(), patience);
            const ManagerClasses classes = promised(planned.plan, QVersionNumber::fromString(lab.version));
            QStringList wrong = compareRights(
                admin.server.capabilities(), session.server.capabilities(), classes, compared);
            wrong += probe(session.server, admin.server.capabilities(), classes);
            QVERIFY2(
                wrong.isEmpty(), qPrintable(QString::fromLatin1(planned.name) + u' ' + wrong.join(u'\n')));
            for (const char* from : {"127.0.0.1", "127.0.0.2", "127.1.2.3"})
                tries.push_back({planned.name, planned.plan.secret().view().toByteArray(),
                    QHostAddress(QString::fromLatin1(from)), {}});
        }
        // Looking: what happens is heard.
        LiveSession looks(lab);
        looks.open(QStringLiteral("plan-0"), plans.front().plan.secret().view().toByteArray());
        const FeatureWatch watch(looks.server.channels());
        QTRY_VERIFY_WITH_TIMEOUT(looks.server.channels().isLoaded(), patience);
        const auto before = looks.server.channels().table().size();
        AmiAction call("Originate");
        call.add("Channel", "Local/100@default").add("Context", "default").add("Exten", "101");
        call.add("Priority", "1").add("Async", "true").add("CallerID", "\"plan\" <1>");
        admin.server.client().send(call, this, [](const Result<AmiReply>& reply) { QVERIFY(reply); });
        QTRY_VERIFY_WITH_TIMEOUT(looks.server.channels().table().size() > before, patience);
        admin.server.client().send(
            AmiAction("Hangup").add("Channel", "/^Local\\/100@.*$/"), this, [](const Result<AmiReply>&) {});

        LiveLogins logins(lab, tries);
        QTRY_VERIFY_WITH_TIMEOUT(logins.isDone(), patience);
        for (const LoginTry& one : tries)
            QVERIFY2(one.letIn == (one.from == QHostAddress(QHostAddress::LocalHost)),
                qPrintable(one.from.toString()));
        qInfo("%s: %zu users, %d rights compared", qPrintable(lab.version), plans.size(), compared);
    }

    void worksWithTls_data() { rows(); }
    void worksWithTls()
    {
        QFETCH(int, index);
        const LabServer& lab = m_lab.servers().at(index);
        LiveAdmin admin(m_lab, lab);
        const auto plan = planFor(lab, "plan-tls", ManagerPurpose::Look, true);
        QVERIFY(plan);
        // The lab's own port and files; all else as it is written.
        const QByteArray etc
            = "/srv/" + QFileInfo(m_lab.caFile()).dir().dirName().chopped(3).toLatin1() + "/etc";
        const QByteArray text
            = plan->text()
                  .view()
                  .toByteArray()
                  .replace("127.0.0.1:5039", QByteArray("127.0.0.1:" + QByteArray::number(lab.tlsPort)))
                  .replace("/keys/", QByteArray(etc + "/keys/"));
        QVERIFY(Lab::put(lab, planFileName, text));
        const auto putBack = qScopeGuard([&] {
            const bool isBack = Lab::put(lab, planFileName, {}) && admin.run("manager reload");
            QVERIFY(isBack);
        });
        QVERIFY(admin.run("manager reload"));
        LiveSession session(lab);
        session.login.peer.tls = true;
        session.login.peer.port = lab.tlsPort;
        session.login.peer.caFile = m_lab.caFile();
        session.open(QStringLiteral("plan-tls"), plan->secret().view().toByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(session.server.capabilities().known, patience);
        QVERIFY(session.server.can("CoreShowChannels"));
        QVERIFY(!session.server.can("Command"));
    }
};

WIRECHIEF_GUILESS_TEST(LiveManagerUserTest, tst_livemanageruser)
#include "tst_livemanageruser.moc"

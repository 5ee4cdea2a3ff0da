// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions/amilists.h"
#include "labdesktop.h"
#include "livesession.h"
#include "pbx/actions/actiontext.h"
#include "pbx/cli/cli.h"
#include "pbx/cli/commandword.h"
#include "support/base/testmain.h"
#include "widgets/composer/actionanswer.h"
#include "widgets/composer/composerwindow.h"
#include "widgets/composer/manywindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace wirechief;

namespace {

constexpr int composerPatience = 60'000; // ms; only a limit

/// What the server answers, by the reference of its releases.
enum class Kind : quint8 {
    Plain, ///< done, with one Response
    List, ///< done, with items or without
    Event, ///< done, and an event says more
    Refused,
};

struct Sent {
    Kind kind;
    const char* line; ///< `NAME Key=Value …`
    const char* says = ""; ///< words of the answer
};

constexpr Sent sentActions[] = {
    {Kind::Plain, "Ping"},
    {Kind::Plain, "CoreSettings", "AsteriskVersion"},
    {Kind::Plain, "CoreStatus", "CoreStartupDate"},
    {Kind::Plain, "ListCommands", "Ping"},
    {Kind::Plain, "Getvar Variable=EPOCH", "Value"},
    {Kind::Plain, "Setvar Variable=LIVECOMPOSER Value=1", "Variable Set"},
    {Kind::Plain, "DBPut Family=livecomposer Key=a Val=1", "Updated database successfully"},
    {Kind::List, "DBGet Family=livecomposer Key=a", "DBGetResponse"},
    {Kind::List, "DBGetTree Family=livecomposer", "/livecomposer/a"},
    {Kind::Plain, "DBDel Family=livecomposer Key=a", "Key deleted successfully"},
    {Kind::Refused, "DBDelTree Family=livecomposer", "Database entry not found"},
    {Kind::Plain, "ExtensionState Exten=100 Context=default", "Status"},
    {Kind::Plain, "MailboxStatus Mailbox=100@default", "Waiting"},
    {Kind::Plain, "MailboxCount Mailbox=100@default", "NewMessages"},
    {Kind::Plain, "ModuleCheck Module=res_pjsip"},
    {Kind::Refused, "ModuleCheck Module=nothing.so", "Module not loaded"},
    {Kind::Plain, "GetConfig Filename=modules.conf", "autoload"},
    {Kind::Plain, "GetConfigJSON Filename=modules.conf", "JSON"},
    {Kind::Plain, "ListCategories Filename=modules.conf", "modules"},
    {Kind::Refused, "GetConfig Filename=nothing.conf", "Config file not found"},
    {Kind::Plain, "UserEvent UserEvent=LiveComposer X=1 X=2", "Event Sent"},
    {Kind::Plain, "Command \"Command=core show uptime\"", "System uptime"},
    {Kind::Plain, "QueueRule"},
    {Kind::Plain, "PresenceState Provider=CustomPresence:livecomposer", "State"},
    {Kind::Event, "FAXStats", "FAXStats"},
    {Kind::Event, "Originate Channel=Local/nothing@livecomposer Application=Wait Data=1 Async=true",
        "OriginateResponse"},
    {Kind::List, "FAXSessions"},
    {Kind::List, "CoreShowChannels"},
    {Kind::List, "Status"},
    {Kind::List, "BridgeList"},
    {Kind::List, "BridgeTechnologyList", "softmix"},
    {Kind::List, "DeviceStateList"},
    {Kind::List, "ExtensionStateList"},
    {Kind::List, "PresenceStateList"},
    {Kind::List, "PJSIPShowEndpoints", "EndpointList"},
    {Kind::List, "PJSIPShowAors", "AorList"},
    {Kind::List, "PJSIPShowAuths", "AuthList"},
    {Kind::List, "PJSIPShowContacts"},
    {Kind::List, "PJSIPShowRegistrationsInbound"},
    {Kind::List, "PJSIPShowRegistrationsOutbound"},
    {Kind::List, "PJSIPShowSubscriptionsInbound"},
    {Kind::List, "QueueStatus", "QueueParams"},
    {Kind::List, "QueueSummary", "QueueSummary"},
    {Kind::List, "ParkedCalls"},
    {Kind::List, "Parkinglots", "default"},
    {Kind::List, "ConfbridgeListRooms"},
    {Kind::List, "ShowDialPlan", "ListDialplan"},
    {Kind::List, "IAXpeerlist"},
    {Kind::List, "Agents"},
    {Kind::Refused, "PJSIPShowEndpoint Endpoint=nothing", "Unable to retrieve endpoint"},
    {Kind::Refused, "BridgeInfo BridgeUniqueid=nothing", "not found"},
    {Kind::Refused, "Hangup Channel=nothing", "No such channel"},
    {Kind::Refused, "Redirect Channel=nothing Context=default Exten=1 Priority=1", "does not exist"},
    {Kind::Refused, "Park Channel=nothing", "does not exist"},
    {Kind::Refused, "MixMonitor Channel=nothing", "No such channel"},
    {Kind::Refused, "QueueAdd Queue=nothing Interface=Local/1@x", "No such queue"},
    {Kind::Refused, "QueuePause Interface=Local/nothing@x Paused=true", "Interface not found"},
    {Kind::Refused, "AGI Channel=nothing Command=NOOP", "does not exist"},
    {Kind::Refused, "PlayDTMF Channel=nothing Digit=1", "Channel not found"},
    {Kind::Refused, "MessageSend To=nothing Body=x", "Message technology not found"},
    {Kind::Refused, "Command \"Command=nothing at all\"", "No such command"},
};

/// The window on one real server, with its composer.
struct LiveComposer {
    QTemporaryDir folder;
    Desktop desktop{folder.path()};
    ComposerWindow* composer = nullptr;

    bool open(const LabServer& lab, const char* user, const QByteArray& secret)
    {
        if (!desktop.application().start({}))
            return false;
        desktop.addServer(lab.port, user, Secret(secret));
        desktop.find<QToolButton>("connectButton")->click();
        if (!QTest::qWaitFor([this] { return desktop.server() && desktop.server()->capabilities().known; },
                composerPatience))
            return false;
        desktop.window().actions().composer->trigger();
        composer = desktop.window().findChild<ComposerWindow*>();
        return composer != nullptr;
    }
    template <class Widget>
    Widget* find(const char* name) const
    {
        return composer->findChild<Widget*>(QLatin1String(name));
    }
    QStringList listed() const
    {
        QStringList names;
        const auto* list = find<QListWidget>("composerActions");
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->text());
        return names;
    }
};

/// What a server says of an action itself.
std::optional<ActionForm> askForm(LiveSession& session, const QByteArray& name)
{
    std::optional<ActionForm> form;
    bool isAnswered = false;
    session.server.cli().run(
        actionHelpCommand(name), &session.server, [&](const Result<CommandOutput>& output) {
            form = output ? readActionHelp(name, output->text) : std::nullopt;
            isAnswered = true;
        });
    return QTest::qWaitFor([&isAnswered] { return isAnswered; }, composerPatience) ? form : std::nullopt;
}

/// Where the sources read more than their documentation says, or another name of it.
bool isKnownDifference(const QByteArray& action, const QByteArray& parameter)
{
    static const QSet<QByteArray> known{"JabberSend.ScreenName", "ListCategories.Match",
        "MixMonitorMute.MixMonitorID", "QueueAdd.Wrapuptime", "Login.AuthType", "Login.Key", "Login.Events",
        "AOCMessage.Channel", "AOCMessage.ChargeType", "PJSIPNotify.Variable", "UserEvent.Header1",
        "UserEvent.HeaderN"};
    return known.contains(QByteArray(action + '.' + parameter));
}

} // namespace

/// Actions from the composer, on the real servers of ./lab. Nothing is changed but a variable and an entry of
/// the database that are the test's own.
class LiveComposerTest : public QObject {
    Q_OBJECT
    Lab m_lab;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_lab.servers().size() == 2,
            "WIRECHIEF_LAB_FILE names no running lab: start it with ./dev lab up");
    }

    void everyActionHasItsForm_data() { m_lab.addRows(); }
    void everyActionHasItsForm()
    {
        QFETCH(int, index);
        const LabServer& lab = m_lab.servers().at(index);
        LiveSession session(lab);
        session.open(QStringLiteral("admin"), m_lab.secretOf(QStringLiteral("admin")));
        QTRY_VERIFY_WITH_TIMEOUT(session.server.capabilities().known, composerPatience);
        const Capabilities& server = session.server.capabilities();
        QCOMPARE_GE(server.listed.size(), 130);
        for (const QByteArray& name : server.listed) {
            const std::optional<ActionForm> form = knownForm(name, server.version);
            QVERIFY2(form, name.constData());
            // What it takes and needs, as the server says it.
            const std::optional<ActionForm> said = askForm(session, name);
            QVERIFY2(said, name.constData());
            for (const ActionParameter& parameter : said->parameters) {
                const ActionParameter* known = form->find(parameter.name);
                const QByteArray what = name + ": " + parameter.name;
                QVERIFY2(known || isKnownDifference(name, parameter.name), what.constData());
                QVERIFY2(!known || known->isRequired == parameter.isRequired
                        || isKnownDifference(name, parameter.name),
                    what.constData());
            }
            for (const ActionParameter& parameter : form->parameters) {
                const QByteArray what = name + ": " + parameter.name + " is not said";
                QVERIFY2(
                    said->find(parameter.name) || isKnownDifference(name, parameter.name), what.constData());
            }
            QByteArrayList needed = server.classes.value(name.toLower()).split(',');
            needed.removeAll("all");
            needed.removeAll("<none>");
            QCOMPARE(QSet<QByteArray>(form->classes.begin(), form->classes.end()),
                QSet<QByteArray>(needed.begin(), needed.end()));
            // Filled in, it can be built.
            std::vector<EnteredHeader> headers;
            for (const ActionParameter& parameter : form->parameters)
                headers.push_back({parameter.name, QStringLiteral("x")});
            QVERIFY2(composeAction(*form, headers), name.constData());
        }
    }

    void theWindowOffersAll_data() { m_lab.addRows(); }
    void theWindowOffersAll()
    {
        QFETCH(int, index);
        LiveComposer live;
        QVERIFY(live.open(m_lab.servers().at(index), "admin", m_lab.secretOf(QStringLiteral("admin"))));
        const QStringList names = live.listed();
        for (const QByteArray& name : live.desktop.server()->capabilities().listed)
            QVERIFY2(names.contains(QString::fromLatin1(name)), name.constData());
        QCOMPARE(names.size(), live.desktop.server()->capabilities().listed.size()); // admin may send all
    }

    void actionsAreAnswered_data() { m_lab.addRows(); }
    void actionsAreAnswered()
    {
        QFETCH(int, index);
        LiveComposer live;
        QVERIFY(live.open(m_lab.servers().at(index), "admin", m_lab.secretOf(QStringLiteral("admin"))));
        auto* answer = live.composer->findChild<ActionAnswer*>();
        int sent = 0;
        for (const Sent& one : sentActions) {
            const QString line = QString::fromLatin1(one.line);
            live.composer->fill(*readActionWords(commandWords(line)));
            QVERIFY2(live.find<QPushButton>("composerSend")->isEnabled(), one.line);
            const QByteArray name = live.composer->action()->name();
            QSignalSpy shown(answer, &ActionAnswer::shown);
            QSignalSpy result(live.composer, &ComposerWindow::reported);
            live.find<QPushButton>("composerSend")->click();
            QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), composerPatience);
            QVERIFY2(result.value(0).value(1).toBool() == (one.kind != Kind::Refused), one.line);
            QCOMPARE(listSpec(name) != nullptr,
                one.kind == Kind::List || (one.kind == Kind::Refused && listSpec(name)));
            if (one.kind == Kind::Event)
                QTRY_VERIFY2_WITH_TIMEOUT(answer->messages().size() == 2, one.line, composerPatience);
            QByteArray all;
            for (const AmiMessage& message : answer->messages())
                all += message.raw().toByteArray();
            QVERIFY2(all.contains(one.says), QByteArray(one.line + QByteArray(": ") + all).constData());
            for (size_t i = 1; one.kind == Kind::List && i < answer->messages().size(); ++i) {
                const QByteArrayView item = answer->messages()[i].name();
                const bool isEnd = i + 1 == answer->messages().size() && item == listSpec(name)->complete;
                QVERIFY2(isEnd || listSpec(name)->hasItem(item), one.line);
            }
            ++sent;
        }
        QCOMPARE_GE(sent, 40);
    }

    /// Both servers at once, from All Servers.
    void manyServers()
    {
        QTemporaryDir folder;
        Desktop desktop(folder.path());
        QVERIFY(desktop.application().start({}));
        const QStringList ids = connectAll(desktop, m_lab);
        for (const QString& id : ids)
            QTRY_VERIFY_WITH_TIMEOUT(
                desktop.connections().server(id) && desktop.connections().server(id)->capabilities().known,
                composerPatience);
        QTRY_VERIFY(desktop.window().actions().manyServers->isEnabled());
        desktop.window().actions().manyServers->trigger();
        auto* many = desktop.window().findChild<ManyWindow*>();
        QVERIFY(many);
        const auto ran = [many](const char* typed, int kind, bool success) {
            many->findChild<QComboBox*>(QStringLiteral("manyKind"))->setCurrentIndex(kind);
            many->findChild<QLineEdit*>(QStringLiteral("manyTyped"))->setText(QString::fromLatin1(typed));
            QSignalSpy result(many, &ManyWindow::reported);
            many->findChild<QPushButton*>(QStringLiteral("manySend"))->click();
            return QTest::qWaitFor([&result] { return !result.isEmpty(); }, composerPatience)
                && result.first().at(1).toBool() == success;
        };
        auto* groups = many->findChild<QTreeWidget*>(QStringLiteral("manyGroups"));
        auto* servers = many->findChild<QTreeWidget*>(QStringLiteral("manyServers"));
        QVERIFY(ran("core show version", 0, true));
        QCOMPARE(groups->topLevelItemCount(), 2); // they are of two releases
        QVERIFY(ran("ModuleCheck Module=res_pjsip.so", 1, true));
        QVERIFY(ran("Originate Channel=Local/101@default Application=Wait Data=0 Async=true", 1, true));
        for (int row = 0; row < 2; ++row)
            QCOMPARE(servers->topLevelItem(row)->text(2), QStringLiteral("The call was answered."));
        QVERIFY(ran("Originate Channel=Local/1@nowhere Application=Wait Data=0 Async=true", 1, false));
        for (int row = 0; row < 2; ++row)
            QVERIFY2(servers->topLevelItem(row)->text(2).startsWith(QStringLiteral("The call failed")),
                qPrintable(servers->topLevelItem(row)->text(2)));
    }

    void whatTheLoginMayNotIsGrey_data() { m_lab.addRows(); }
    void whatTheLoginMayNotIsGrey()
    {
        QFETCH(int, index);
        LiveComposer live;
        QVERIFY(live.open(m_lab.servers().at(index), "operator", m_lab.secretOf(QStringLiteral("operator"))));
        QVERIFY(live.listed().contains(QStringLiteral("DBPut")));
        live.composer->fill(AmiAction("DBPut").add("Family", "livecomposer").add("Key", "a"));
        QVERIFY(!live.find<QPushButton>("composerSend")->isEnabled());
        QVERIFY(live.find<QLabel>("composerNote")
                    ->text()
                    .startsWith(QStringLiteral("needs write class: system")));
        // And so says the server.
        std::optional<AmiReply> reply;
        live.desktop.server()->client().send(AmiAction("DBPut").add("Family", "livecomposer").add("Key", "a"),
            live.composer, [&reply](const Result<AmiReply>& answered) {
                if (answered)
                    reply = *answered;
            });
        QTRY_VERIFY_WITH_TIMEOUT(reply, composerPatience);
        QCOMPARE(reply->message(), QByteArray("Permission denied"));
        live.composer->fill(AmiAction("Hangup").add("Channel", "nothing"));
        QVERIFY(live.find<QPushButton>("composerSend")->isEnabled());
    }
};

WIRECHIEF_TEST(LiveComposerTest, tst_livecomposer)
#include "tst_livecomposer.moc"

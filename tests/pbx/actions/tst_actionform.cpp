// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/limits.h"
#include "pbx/actions/actionchoices.h"
#include "pbx/actions/actiontext.h"
#include "pbx/actions/knownactions.h"
#include "pbx/actions/limits.h"
#include "pbx/cli/commandword.h"
#include "support/base/testmain.h"

#include <algorithm>

using namespace wirechief;

namespace {

std::vector<EnteredHeader> filled(const ActionForm& form, const QString& value)
{
    std::vector<EnteredHeader> headers;
    for (const ActionParameter& parameter : form.parameters)
        headers.push_back({parameter.name, value});
    return headers;
}

ActionForm formOf(const char* action, const QVersionNumber& release = {})
{
    const std::optional<ActionForm> form = knownForm(action, release);
    if (!form)
        qFatal("%s is not known", action);
    return *form;
}

/// What a server of 22 prints for `manager show command`.
const QByteArray helpOf22
    = "\n  -= Info about Manager Command 'MuteAudio' =- \n\n[Synopsis]\nMute an audio stream. \n\n"
      "[Provided By]\nres_mutestream\n\n[Since]\n1.8.0\n\n[Syntax]\nAction: MuteAudio\n"
      "[ActionID:] <value>\n[State:] <value>\nChannel: <value>\nSecret: <value>\n"
      "[Variable:] <value>\n\n[Arguments]\n\nActionID\n    The tag.\n\nChannel\n    The channel"
      " <b>you</b> mean.\n\nState\n    on - Turn it on.\n    off - Turn it off.\n\n"
      "[Privilege]\nsystem,call,all\n\n[See Also]\nNot available\n\n[List Responses]\n[Syntax]\nEvent: "
      "X\nOther: <value>\n";

} // namespace

class ActionFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyActionIsBuilt()
    {
        QCOMPARE_GE(knownActions().size(), size_t(182));
        for (const KnownAction& known : knownActions()) {
            const ActionForm form = formOf(known.name);
            const Result<AmiAction> action = composeAction(form, filled(form, QStringLiteral("ü=1: x")));
            QVERIFY2(action, known.name);
            QByteArray expected = "Action: " + form.name + "\r\n";
            for (const ActionParameter& parameter : form.parameters)
                expected += parameter.name + ": \xc3\xbc=1: x\r\n";
            QCOMPARE(action->toBytes({}), expected + "\r\n");
            QVERIFY2(!form.summary.isEmpty(), known.name);
            for (const ActionParameter& parameter : form.parameters)
                QVERIFY2(!parameter.help.isEmpty(), parameter.name.constData());
            QVERIFY(std::is_partitioned(form.parameters.begin(), form.parameters.end(),
                [](const ActionParameter& one) { return one.isRequired; }));
        }
    }

    void whatIsMissingIsNamed()
    {
        for (const KnownAction& known : knownActions()) {
            const ActionForm form = formOf(known.name);
            for (const ActionParameter& parameter : form.parameters) {
                if (!parameter.isRequired)
                    continue;
                std::vector<EnteredHeader> headers = filled(form, QStringLiteral("x"));
                for (EnteredHeader& header : headers)
                    header.value = header.key == parameter.name ? QString() : header.value;
                const Result<AmiAction> action = composeAction(form, headers);
                QVERIFY2(!action, known.name);
                QCOMPARE(action.error().kind, ErrorKind::InvalidInput);
                QCOMPARE(action.error().text,
                    QStringLiteral("%1 needs: %2.")
                        .arg(QString::fromLatin1(form.name), QString::fromLatin1(parameter.name)));
            }
        }
    }

    void noHeaderHoldsALineEnd_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("CR") << QStringLiteral("a\rb");
        QTest::newRow("LF") << QStringLiteral("a\nSecret: b");
        QTest::newRow("NUL") << QString::fromLatin1("a\0b", 3);
        QTest::newRow("long") << QString(limits::actionLineBytes, u'x');
    }
    void noHeaderHoldsALineEnd()
    {
        QFETCH(const QString, value);
        for (const KnownAction& known : knownActions()) {
            const ActionForm form = formOf(known.name);
            for (const ActionParameter& parameter : form.parameters) {
                std::vector<EnteredHeader> headers = filled(form, QStringLiteral("x"));
                for (EnteredHeader& header : headers)
                    header.value = header.key == parameter.name ? value : header.value;
                QVERIFY2(!composeAction(form, headers), parameter.name.constData());
            }
        }
    }

    void theProgramWritesTheActionId()
    {
        QVERIFY(!composeAction(formOf("Ping"), {{"actionid", QStringLiteral("7")}}));
        QVERIFY(!composeAction(formOf("Ping"), {{"Action", QStringLiteral("Logoff")}}));
        QVERIFY(!composeAction(formOf("Ping"), {{"a:b", QStringLiteral("7")}}));
        QVERIFY(composeAction(formOf("Ping"), {{"ActionID", QString()}}));
    }

    void secretsAreMasked()
    {
        std::vector<EnteredHeader> headers{{"Username", QStringLiteral("bob")},
            {"Secret", QStringLiteral("hunter2")}, {"Token", {}, std::make_shared<const Secret>("third3")}};
        const Result<AmiAction> login = composeAction(formOf("Login"), headers);
        QVERIFY(login);
        QVERIFY(login->toBytes({}).contains("Secret: hunter2\r\nToken: third3"));
        QVERIFY(!login->toMaskedBytes().contains("hunter2"));
        QVERIFY(!login->toMaskedBytes().contains("third3"));
        QCOMPARE(actionLine(*login), QStringLiteral("Login Username=bob Secret={Secret} Token={Token}"));
        // In the database it is no more than a name.
        const Result<AmiAction> get = composeAction(
            formOf("DBGet"), {{"Family", QStringLiteral("cidname")}, {"Key", QStringLiteral("0301")}});
        QVERIFY(get->toMaskedBytes().contains("Key: 0301"));
    }

    void releases()
    {
        QVERIFY(!formOf("Originate", QVersionNumber(1, 4, 44)).find("EarlyMedia"));
        QVERIFY(formOf("Originate", QVersionNumber(22, 10, 1)).find("predialgosub"));
        QVERIFY(formOf("Park", QVersionNumber(11, 25)).find("Channel2")->isRequired);
        QVERIFY(!formOf("Park", QVersionNumber(12)).find("Channel2"));
        QVERIFY(formOf("Atxfer", QVersionNumber({1, 8, 32, 3})).find("Priority"));
        QVERIFY(!formOf("Atxfer", QVersionNumber(13)).find("Priority"));
        QVERIFY(formOf("Atxfer").find("Priority"));
        QCOMPARE(formOf("Originate", QVersionNumber(1, 4)).classes, QByteArrayList{"call"});
        QCOMPARE(formOf("Originate", QVersionNumber(22)).classes, QByteArrayList{"originate"});
        QCOMPARE(formOf("ParkedCalls", QVersionNumber(11)).classes, QByteArrayList());
        QCOMPARE(formOf("originate").name, QByteArray("Originate"));
        QCOMPARE(formOf("SendFlash").since, QStringLiteral("18.18.0, 20.3.0"));
        QVERIFY(!knownForm("Nothing", {}));
        QVERIFY(knownActionNames(QVersionNumber(20, 5)).contains("SIPpeers"));
        QVERIFY(!knownActionNames(QVersionNumber(21)).contains("SIPpeers"));
        QVERIFY(!knownActionNames(QVersionNumber(1, 6)).contains("ZapHangup"));
        QVERIFY(!knownActionNames(QVersionNumber(11)).contains("BridgeList"));
        QVERIFY(knownActionNames(QVersionNumber(24)).contains("BridgeList"));
    }

    void choicesOfParameters()
    {
        QCOMPARE(formOf("MuteAudio").find("Direction")->choices.size(), 3);
        QCOMPARE(formOf("MixMonitorMute").find("Direction")->choices.first(), QStringLiteral("read"));
        QCOMPARE(formOf("Getvar").find("Variable")->kind, ActionParameter::Kind::Text);
        QCOMPARE(formOf("Originate").find("Variable")->kind, ActionParameter::Kind::Lines);
        QCOMPARE(formOf("DBGet").find("Key")->kind, ActionParameter::Kind::Text);
        QCOMPARE(formOf("Login").find("Key")->kind, ActionParameter::Kind::Secret);
    }

    void helpOfTheServer()
    {
        QCOMPARE(actionHelpCommand("My Action"), QStringLiteral("manager show command \"My Action\""));
        const std::optional<ActionForm> form = readActionHelp("Other", helpOf22);
        QVERIFY(form);
        QCOMPARE(form->name, QByteArray("Other"));
        QCOMPARE(form->summary, QStringLiteral("Mute an audio stream."));
        QCOMPARE(form->since, QStringLiteral("1.8.0"));
        QCOMPARE(form->classes, (QByteArrayList{"system", "call"}));
        QStringList names;
        for (const ActionParameter& parameter : form->parameters)
            names.append(QString::fromLatin1(parameter.name));
        QCOMPARE(names.join(u' '), QStringLiteral("Channel Secret State Variable"));
        QVERIFY(form->find("Channel")->isRequired);
        QCOMPARE(form->find("Channel")->help, QStringLiteral("The channel <b>you</b> mean."));
        QCOMPARE(form->find("State")->help, QStringLiteral("on - Turn it on.\noff - Turn it off."));
        QCOMPARE(form->find("Secret")->kind, ActionParameter::Kind::Secret);
        QCOMPARE(form->find("Variable")->kind, ActionParameter::Kind::Lines);
        QVERIFY(!readActionHelp("Other", "No such action\n"));
        QVERIFY(!readActionHelp("Other", {}));
    }

    void helpIsBounded()
    {
        QByteArray text = "[Syntax]\nAction: X\n";
        for (int i = 0; i < 1000; ++i)
            text += "H" + QByteArray::number(i) + ": <value>\n";
        text += "[Arguments]\nH0\n" + QByteArray("    words and words\n").repeated(10'000);
        const std::optional<ActionForm> form = readActionHelp("X", text);
        QCOMPARE(form->parameters.size(), limits::helpParameters);
        QCOMPARE_LE(form->find("H0")->help.size(), limits::helpCharacters);
    }

    void headerLines()
    {
        const auto lines = readHeaderLines(QStringLiteral("Variable: a=b\n\nVariable:  c: d\nEmpty:\n"));
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t(3));
        QCOMPARE(lines->at(1).key, QByteArray("Variable"));
        QCOMPARE(lines->at(1).value, QStringLiteral(" c: d"));
        const Result<AmiAction> action = composeAction(formOf("Ping"), *lines);
        QCOMPARE(action->toBytes({}), QByteArray("Action: Ping\r\nVariable: a=b\r\nVariable:  c: d\r\n\r\n"));
        QVERIFY(!readHeaderLines(QStringLiteral("a: b\nnothing")));
        QVERIFY(!readHeaderLines(QStringLiteral(": b")));
    }

    void lineAndBack()
    {
        AmiAction action("Originate");
        action.add("Channel", "PJSIP/100")
            .addText("CallerID", QStringLiteral("\"Ü\" <1>"))
            .add("Variable", "a=b c");
        action.add("Variable", "it's");
        const QString line = actionLine(action);
        const Result<AmiAction> back = readActionWords(commandWords(line));
        QVERIFY(back);
        QCOMPARE(back->toBytes({}), action.toBytes({}));
        QCOMPARE(shellWords(action),
            QStringLiteral(
                "Originate Channel=PJSIP/100 'CallerID=\"Ü\" <1>' 'Variable=a=b c' 'Variable=it'\\''s'"));
        QVERIFY(!readActionWords({QStringLiteral("Ping"), QStringLiteral("x")}));
        QVERIFY(!readActionWords({QStringLiteral("Ping"), QStringLiteral("=x")}));
    }

    void anyTextOfAnAction()
    {
        const auto read = [](const char* text) {
            const Result<AmiAction> action = readActionText(QString::fromLatin1(text));
            return action ? action->toBytes({}) : QByteArray();
        };
        const QByteArray hangUp = "Action: Hangup\r\nChannel: a b\r\n\r\n";
        QCOMPARE(read("Action: Hangup\r\nActionID: 7\r\nChannel: a b\r\n\r\n"), hangUp);
        QCOMPARE(read("Hangup \"Channel=a b\""), hangUp);
        QCOMPARE(read("wirechiefctl --profile 'my action' --yes action Hangup 'Channel=a b'"), hangUp);
        QCOMPARE(read("wirechiefctl --profile action action Hangup \\\n  Channel=a\\ b"), hangUp);
        QCOMPARE(read("Hangup 'Channel=a b'"), hangUp);
        QCOMPARE(wordsOfShell(QStringLiteral("a'\\b\"'\"c\\\"\\x'\" \\d '' 'open e")),
            (QStringList{
                QStringLiteral("a\\b\"c\"\\x'"), QStringLiteral("d"), QString(), QStringLiteral("open e")}));
        QCOMPARE(read("wirechiefctl --profile berlin action Hangup \"Channel=a b\"\n"), hangUp);
        QCOMPARE(read("What is this"), QByteArray());
        QCOMPARE(read("  "), QByteArray());
    }

    void choices()
    {
        Capabilities server;
        server.version = QVersionNumber(22, 10);
        server.known = true;
        server.listed = {"Ping", "Logoff", "Hangup", "WaitEvent", "Mine"};
        for (const QByteArray& name : server.listed)
            server.actions.insert(name.toLower());
        server.held = {"call"};
        const std::vector<ActionChoice> choices = actionChoices(server);
        const auto whyNot = [&choices](const char* name) -> std::optional<QString> {
            const auto found = std::find_if(choices.begin(), choices.end(),
                [name](const ActionChoice& choice) { return choice.name == name; });
            return found == choices.end() ? std::nullopt : std::optional(found->whyNot);
        };
        QCOMPARE(whyNot("Ping"), QString());
        QCOMPARE(whyNot("Hangup"), QString());
        QCOMPARE(whyNot("Mine"), QString());
        QVERIFY(whyNot("Logoff")->contains(QStringLiteral("belongs to the session")));
        QVERIFY(whyNot("WaitEvent")->contains(QStringLiteral("block")));
        QCOMPARE(whyNot("Originate"), QStringLiteral("needs write class: originate"));
        QCOMPARE(whyNot("CoreStatus"),
            QStringLiteral("needs write class: reporting or system, unless the server itself lacks it"));
        QVERIFY(!whyNot("Atxfer")); // the login may, so the server does not have it
        QVERIFY(!whyNot("DAHDIRestart")); // every login may
        QVERIFY(!whyNot("SIPpeers")); // no server of this release has it
        QVERIFY(
            std::is_sorted(choices.begin(), choices.end(), [](const ActionChoice& a, const ActionChoice& b) {
                return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
            }));

        server.overrides = {{"Atxfer"}, {"Hangup"}};
        QCOMPARE(whyNotSent("Atxfer", server), QString());
        QVERIFY(whyNotSent("Hangup", server).contains(QStringLiteral("settings of this server")));
        QVERIFY(whyNotSent("Nothing", server).contains(QStringLiteral("has no Nothing")));
        QCOMPARE(
            whyNotSent("Originate", Capabilities()), QString()); // nothing is known yet: the server decides
    }
};

WIRECHIEF_GUILESS_TEST(ActionFormTest, tst_actionform)
#include "tst_actionform.moc"

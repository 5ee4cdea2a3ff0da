// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/managerconf/accesscheck.h"
#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/fakeprompter.h"
#include "support/widgets/readquestion.h"
#include "widgets/assistant/manageruserassistant.h"
#include "widgets/parts/roomydelegate.h"
#include "widgets/parts/secretclipboard.h"
#include "widgets/theme/theme.h"
#include "widgets/window/firststartpage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextBlock>

using namespace wirechief;
using test::find;

namespace {

const QStringList own{QStringLiteral("192.0.2.7"), QStringLiteral("2001:db8::7")};

/// The assistant, with ways to save and test that are played.
struct Shown {
    ManagerUserAssistant dialog{own};
    std::vector<ServerProfile> saved;
    std::vector<QByteArray> secrets;
    TryPage::TestDone done;
    QByteArrayList granted;
    Result<void> saveResult;

    Shown()
    {
        dialog.setTakenNames({QStringLiteral("vienna")});
        dialog.setWays(
            [this](const ServerProfile& profile, Secret secret) {
                saved.push_back(profile);
                secrets.push_back(secret.view().toByteArray());
                return saveResult;
            },
            [this](const ServerProfile&, const QByteArrayList& classes, QObject*,
                const TryPage::TestDone& whenDone) {
                granted = classes;
                done = whenDone;
            });
        dialog.show();
    }
    QPushButton* button(const char* name) { return find<QPushButton>(dialog, name); }
    QLineEdit* edit(const char* name) { return find<QLineEdit>(dialog, name); }
    int step() { return find<QStackedWidget>(dialog, "assistantSteps")->currentIndex(); }
    QString problem() { return find(dialog, "assistantProblem")->text(); }
    void next(int steps = 1)
    {
        for (int i = 0; i < steps; ++i)
            button("assistantNext")->click();
    }
    void back() { button("assistantBack")->click(); }
    /// To the text, from this machine only.
    void toPlan()
    {
        next(2);
        find<QCheckBox>(dialog, "fromServer")->setChecked(true);
        next();
    }
    QString cell(int row, int column = 0)
    {
        return find<QTableWidget>(dialog, "planLines")->item(row, column)->text();
    }
    QString lines()
    {
        QStringList all;
        for (int row = 0; row < find<QTableWidget>(dialog, "planLines")->rowCount(); ++row)
            all.append(cell(row));
        return all.join(u'\n');
    }
};

QString copied(Shown& shown)
{
    shown.button("copyPlan")->click();
    return QGuiApplication::clipboard()->text();
}

} // namespace

class ManagerUserAssistantTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void asksAndWrites()
    {
        Shown shown;
        QCOMPARE(shown.step(), 0);
        QVERIFY(find<QCheckBox>(shown.dialog, "look")->isChecked());
        QVERIFY(!find<QCheckBox>(shown.dialog, "look")->isEnabled());
        find<QCheckBox>(shown.dialog, "control")->setChecked(true);
        shown.next();
        shown.edit("managerUser")->setText(QStringLiteral("anna"));
        find<QComboBox>(shown.dialog, "distribution")->setCurrentIndex(1);
        QVERIFY(find(shown.dialog, "placeHint")
                    ->text()
                    .contains(QStringLiteral("/etc/asterisk/manager.d/anna.conf")));
        shown.edit("asteriskRelease")->setText(QStringLiteral("22.10.0~dfsg"));
        shown.next();
        shown.edit("fromAddresses")->setText(QStringLiteral("10.1.0.0/16, 192.0.2.9"));
        shown.next();
        QCOMPARE(shown.step(), 3);
        QVERIFY(find(shown.dialog, "planFile")->text().contains(QStringLiteral("anna.conf")));
        const QStringList lines = shown.lines().split(u'\n');
        const QStringList expected{QStringLiteral("[general](+)"), QStringLiteral("enabled = yes"),
            QStringLiteral("[anna]"), QStringLiteral("secret = ********"),
            QStringLiteral("deny = 0.0.0.0/0.0.0.0"), QStringLiteral("deny = ::/0"),
            QStringLiteral("permit = 10.1.0.0/255.255.0.0"),
            QStringLiteral("permit = 192.0.2.9/255.255.255.255"),
            QStringLiteral("read = system,call,agent,user,reporting,dialplan"),
            QStringLiteral("write = call,agent,reporting,originate"), QStringLiteral("writetimeout = 5000")};
        QCOMPARE(lines, expected);
        for (int row = 0; row < expected.size(); ++row)
            QVERIFY(shown.cell(row, 1).endsWith(u'.'));
        const QString warnings = find<QPlainTextEdit>(shown.dialog, "planWarnings")->toPlainText();
        QVERIFY(!warnings.contains(QStringLiteral("“originate”"))); // this release has that mended
        QVERIFY(warnings.contains(QStringLiteral("Without TLS")));
        shown.next();
        const QString steps = find<QPlainTextEdit>(shown.dialog, "planSteps")->toPlainText();
        QVERIFY(steps.startsWith(QStringLiteral("1. ")));
        QVERIFY(steps.contains(QStringLiteral("asterisk -rx \"manager reload\"")));
        QVERIFY(!steps.contains(copied(shown).mid(40, 20)));
    }

    void theTextBesideABoxBelongsToIt()
    {
        Shown shown;
        const auto* control = find<QCheckBox>(shown.dialog, "control");
        const auto labels = control->parentWidget()->findChildren<QLabel*>();
        const auto text = std::find_if(labels.begin(), labels.end(),
            [control](const QLabel* label) { return label->buddy() == control; });
        QVERIFY(text != labels.end());
        QTest::mouseClick(*text, Qt::LeftButton);
        QVERIFY(control->isChecked());
        QTest::mouseClick(*text, Qt::LeftButton);
        QVERIFY(!control->isChecked());
        const auto* look = find<QCheckBox>(shown.dialog, "look");
        for (QLabel* label : labels) {
            if (label->buddy() == look)
                QTest::mouseClick(label, Qt::LeftButton);
        }
        QVERIFY(look->isChecked()); // belongs to all
    }

    void nothingMovesWhileItTests()
    {
        Shown shown;
        shown.toPlan();
        shown.next();
        QTest::qWait(1);
        const auto place = [&shown] { return shown.button("saveAndTest")->mapTo(&shown.dialog, QPoint()); };
        const QPoint before = place();
        shown.button("saveAndTest")->click();
        QTest::qWait(1);
        QCOMPARE(place(), before);
        shown.done(Error{ErrorKind::Refused, QStringLiteral("Refused."), QStringLiteral("Check it.")}, {});
        QTest::qWait(1);
        QCOMPARE(place(), before);
        shown.button("saveAndTest")->click();
        shown.done(QStringLiteral("Logged in."), {});
        QTest::qWait(1);
        QCOMPARE(place(), before);
        shown.dialog.showNotKept(QStringLiteral("The keyring did not take the secret of this server."));
        QTest::qWait(1);
        QCOMPARE(place(), before);
    }

    void nothingMovesWhenItIsCopied()
    {
        Shown shown;
        shown.toPlan();
        QTest::qWait(1);
        const auto place = [&shown] { return shown.button("copyPlan")->mapTo(&shown.dialog, QPoint()); };
        const QPoint before = place();
        shown.button("copyPlan")->click();
        QTest::qWait(1);
        QCOMPARE(place(), before);
    }

    void goesNoFurtherThanItCan()
    {
        Shown shown;
        shown.next();
        const auto* next = shown.button("assistantNext");
        QVERIFY(next->isEnabled());
        shown.edit("managerUser")->setText(QStringLiteral("a b"));
        QVERIFY(!next->isEnabled());
        QVERIFY2(shown.problem().contains(QStringLiteral("cannot be the name")), qPrintable(shown.problem()));
        shown.edit("managerUser")->setText(QStringLiteral("anna"));
        shown.edit("asteriskRelease")->setText(QStringLiteral("the new one"));
        QVERIFY(!next->isEnabled());
        for (const char* release : {"1.4", "11.25.3", "Asterisk 22.10.0~dfsg+1", "certified/18.9-cert5"}) {
            shown.edit("asteriskRelease")->setText(QString::fromLatin1(release));
            QVERIFY2(next->isEnabled(), release);
        }
        shown.edit("asteriskRelease")->clear();
        shown.next();
        QVERIFY(!next->isEnabled());
        QVERIFY(shown.problem().contains(QStringLiteral("no address from which")));
        shown.edit("fromAddresses")->setText(QStringLiteral("10.1"));
        QVERIFY(!next->isEnabled());
        shown.edit("fromAddresses")->setText(QStringLiteral("10.0.0.1"));
        QVERIFY(next->isEnabled());
        QVERIFY(find(shown.dialog, "addressWarning")->text().contains(QStringLiteral("Without TLS")));
        find<QCheckBox>(shown.dialog, "withTls")->setChecked(true);
        QVERIFY(!next->isEnabled());
        QVERIFY(shown.problem().contains(QStringLiteral("certificate")));
        shown.edit("certificateFile")->setText(QStringLiteral("/etc/asterisk/keys/asterisk.pem"));
        QVERIFY(next->isEnabled());
        QVERIFY(!find(shown.dialog, "addressWarning")->isVisible());
        shown.edit("certificateFile")->clear();
        QVERIFY(!next->isEnabled());
        find<QCheckBox>(shown.dialog, "tlsIsOn")->setChecked(true);
        QVERIFY(next->isEnabled() && !shown.edit("certificateFile")->isEnabled());
        // What an older release cannot do is seen when it is chosen.
        shown.edit("fromAddresses")->setText(QStringLiteral("2001:db8::1"));
        QVERIFY(next->isEnabled());
        shown.back();
        shown.edit("asteriskRelease")->setText(QStringLiteral("1.8.0"));
        shown.next();
        QVERIFY(!next->isEnabled());
        QVERIFY(shown.problem().contains(QStringLiteral("IPv6")));
    }

    /// What is wrong is said as in the other forms; what is only missing yet is no fault.
    void tellsFaultsFromWhatIsMissing()
    {
        Shown shown;
        const auto isRed = [&shown](const char* name) {
            const auto* label = find(shown.dialog, name);
            return label->isVisible() && !label->text().isEmpty()
                && label->palette().color(QPalette::WindowText) == themeColors(shown.dialog.palette()).danger;
        };
        shown.next();
        shown.edit("managerUser")->clear();
        QVERIFY(!shown.problem().isEmpty() && !isRed("assistantProblem"));
        shown.edit("managerUser")->setText(QStringLiteral("a b"));
        QVERIFY(isRed("assistantProblem"));
        shown.edit("managerUser")->setText(QStringLiteral("anna"));
        shown.edit("asteriskRelease")->setText(QStringLiteral("the new one"));
        QVERIFY(isRed("assistantProblem"));
        shown.edit("asteriskRelease")->clear();
        shown.next();
        QVERIFY(!shown.problem().isEmpty() && !isRed("assistantProblem"));
        shown.edit("fromAddresses")->setText(QStringLiteral("10.1"));
        QVERIFY(isRed("assistantProblem"));
        shown.edit("fromAddresses")->setText(QStringLiteral("10.0.0.1"));
        find<QCheckBox>(shown.dialog, "withTls")->setChecked(true);
        QVERIFY(!shown.problem().isEmpty() && !isRed("assistantProblem"));
        shown.edit("certificateFile")->setText(QStringLiteral("asterisk.pem"));
        QVERIFY(isRed("assistantProblem"));
        find<QCheckBox>(shown.dialog, "withTls")->setChecked(false);
        shown.next(2);
        QVERIFY(!shown.problem().isEmpty() && !isRed("assistantProblem")); // what is to be done first
        QVERIFY(!find(shown.dialog, "assistantResult")->text().isEmpty() && !isRed("assistantResult"));
        shown.edit("assistantHost")->setText(QStringLiteral("pbx.example"));
        shown.edit("assistantName")->setText(QStringLiteral("vienna")); // which another server has
        QVERIFY(isRed("assistantResult"));
        shown.edit("assistantName")->clear();
        QVERIFY(!isRed("assistantResult"));
    }

    void rowsHaveTheSameRoom()
    {
        Shown shown;
        shown.toPlan();
        const auto* table = find<QTableWidget>(shown.dialog, "planLines");
        const int line = table->fontMetrics().lineSpacing();
        QSet<int> lines;
        for (int row = 0; row < table->rowCount(); ++row) {
            const int text = table->rowHeight(row) - 2 * RoomyDelegate::room;
            QCOMPARE(text % line, 0);
            lines.insert(text / line);
        }
        QVERIFY(lines.contains(1) && lines.contains(2));
    }

    void commandsAreInTheFontOfTheConsole()
    {
        Shown shown;
        shown.toPlan();
        shown.next();
        const auto* steps = find<QPlainTextEdit>(shown.dialog, "planSteps");
        int commands = 0;
        for (QTextBlock block = steps->document()->begin(); block.isValid(); block = block.next()) {
            const bool isCommand = block.text().startsWith(u' ');
            QCOMPARE(QFontInfo(block.begin().fragment().charFormat().font()).fixedPitch(), isCommand);
            commands += isCommand ? 1 : 0;
        }
        QVERIFY(commands > 0);
    }

    void takesTlsThatIsOnAlready()
    {
        Shown shown;
        shown.next(2);
        shown.edit("fromAddresses")->setText(QStringLiteral("10.0.0.1"));
        auto* port = find<QSpinBox>(shown.dialog, "tlsPort");
        auto* isOn = find<QCheckBox>(shown.dialog, "tlsIsOn");
        QVERIFY(!port->isEnabled() && !isOn->isEnabled());
        find<QCheckBox>(shown.dialog, "withTls")->setChecked(true);
        QVERIFY(port->isEnabled() && isOn->isEnabled());
        isOn->setChecked(true);
        port->setValue(5061);
        shown.next();
        QVERIFY(!shown.lines().contains(QStringLiteral("tls")));
        shown.next();
        QCOMPARE(find<QSpinBox>(shown.dialog, "assistantPort")->value(), 5061);
        find<QSpinBox>(shown.dialog, "assistantPort")->setValue(5062);
        shown.back();
        shown.next();
        QCOMPARE(find<QSpinBox>(shown.dialog, "assistantPort")->value(), 5062);
        // It is switched on at the port that is wanted.
        for (int i = 0; i < 2; ++i)
            shown.back();
        isOn->setChecked(false);
        port->setValue(5063);
        shown.edit("certificateFile")->setText(QStringLiteral("/srv/pbx.pem"));
        shown.next();
        QVERIFY2(
            shown.lines().contains(QStringLiteral("tlsbindaddr = 0.0.0.0:5063")), qPrintable(shown.lines()));
        shown.next();
        QCOMPARE(find<QSpinBox>(shown.dialog, "assistantPort")->value(), 5063);
        const QString steps = find<QPlainTextEdit>(shown.dialog, "planSteps")->toPlainText();
        QVERIFY(steps.contains(QStringLiteral("ls -l /srv/pbx.pem")));
        QVERIFY(steps.contains(QStringLiteral("x509 -in /srv/pbx.pem -noout -fingerprint")));
    }

    void keepsWhatWasEntered()
    {
        Shown shown;
        find<QCheckBox>(shown.dialog, "commands")->setChecked(true);
        shown.next();
        shown.edit("managerUser")->setText(QStringLiteral("anna"));
        shown.next();
        shown.edit("fromAddresses")->setText(QStringLiteral("10.0.0.1"));
        shown.next();
        const QString first = copied(shown);
        for (int i = 0; i < 3; ++i)
            shown.back();
        QCOMPARE(shown.step(), 0);
        QVERIFY(!shown.button("assistantBack")->isEnabled());
        QVERIFY(find<QCheckBox>(shown.dialog, "commands")->isChecked());
        shown.next(3);
        QCOMPARE(shown.edit("managerUser")->text(), QStringLiteral("anna"));
        QCOMPARE(copied(shown), first); // with the same secret
        shown.button("newSecret")->click();
        const QString second = copied(shown);
        QVERIFY(second != first);
        QCOMPARE(second.size(), first.size());
    }

    void hidesTheSecret()
    {
        Shown shown;
        shown.toPlan();
        const QString secret = copied(shown).section(QStringLiteral("secret = "), 1).section(u'\n', 0, 0);
        QCOMPARE(secret.size(), 32);
        QVERIFY(!shown.lines().contains(secret));
        shown.button("showSecret")->setChecked(true);
        QVERIFY(shown.lines().contains(secret));
        shown.next();
        QVERIFY(!shown.lines().contains(secret));
        shown.back();
        QVERIFY(!shown.button("showSecret")->isChecked());
        QSignalSpy checked(&shown.dialog, &ManagerUserAssistant::checkWanted);
        shown.button("checkAddress")->click();
        const QByteArray text = checked.front().front().toByteArray();
        QVERIFY(text.contains("permit = 127.0.0.1/255.255.255.255\npermit = ::1/128\n"));
        QVERIFY(!text.contains(secret.toLatin1()));
        const auto check = AccessCheck::of(text, {});
        QVERIFY(check && check->notes().isEmpty() && check->notesOn("wirechief").isEmpty());
        QVERIFY(check->ask("wirechief", QHostAddress(QHostAddress::LocalHost)).front().answer.letsIn);
    }

    void saysWhatBecameOfACopy()
    {
        Shown shown;
        shown.toPlan();
        const auto* note = find(shown.dialog, "copiedNote");
        QVERIFY(!note->isVisible());
        shown.button("copyPlan")->click();
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().startsWith(QStringLiteral("Copied")), qPrintable(note->text()));
        QVERIFY2(note->text().contains(QStringLiteral("2 minute")), qPrintable(note->text()));
        shown.dialog.findChild<SecretClipboard*>()->clear();
        QVERIFY2(note->text().contains(QStringLiteral("Copy it again")), qPrintable(note->text()));
        shown.button("newSecret")->click();
        QVERIFY(!note->isVisible());
    }

    void asksBeforeACopiedSecretIsLost()
    {
        FakePrompter prompter(false);
        Shown untouched;
        untouched.dialog.setPrompter(&prompter);
        untouched.toPlan();
        untouched.dialog.reject();
        QVERIFY(!untouched.dialog.isVisible());
        Shown shown;
        shown.dialog.setPrompter(&prompter);
        shown.toPlan();
        shown.button("copyPlan")->click();
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QCoreApplication::processEvents();
        QVERIFY(shown.dialog.isVisible());
        QCOMPARE(prompter.asked().size(), 1);
        prompter.setAnswer(true);
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!shown.dialog.isVisible());
        Shown saved;
        saved.dialog.setPrompter(&prompter);
        saved.toPlan();
        saved.button("copyPlan")->click();
        saved.next();
        saved.button("saveAndTest")->click();
        saved.dialog.reject();
        QVERIFY(!saved.dialog.isVisible());
        QCOMPARE(prompter.asked().size(), 2);
    }

    void offersTheOwnAddresses()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
        shown.next(2);
        const QMenu* menu = shown.button("insertOwnAddress")->menu();
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().at(0)->trigger();
        QCOMPARE(shown.edit("fromAddresses")->text(), own.at(0));
        menu->actions().at(1)->trigger();
        QCOMPARE(shown.edit("fromAddresses")->text(), own.join(u' '));
        QVERIFY(shown.edit("fromAddresses")->hasFocus());
    }

    void theFirstPageSaysWhatIsAhead()
    {
        const FirstStartPage page;
        const QString text
            = page.findChild<QCommandLinkButton*>(QStringLiteral("firstStartUser"))->description();
        QVERIFY2(text.contains(QStringLiteral("five steps")), qPrintable(text));
        const Shown shown;
        QCOMPARE(find<QStackedWidget>(shown.dialog, "assistantSteps")->count(), 5);
    }

    /// As in the window on a screen of 1920x1080 at 200 %, with texts as long as German ones.
    void theFirstPageCutsNoText()
    {
        FirstStartPage page;
        const auto choices = page.findChildren<QCommandLinkButton*>();
        QCOMPARE(choices.size(), 4);
        for (QCommandLinkButton* choice : choices)
            choice->setDescription(choice->description().repeated(2));
        page.resize(480, 300);
        page.show();
        QTest::qWait(1);
        QCOMPARE(page.size(), QSize(480, 300));
        for (const QWidget* choice : choices) {
            QVERIFY2(choice->height() >= choice->heightForWidth(choice->width()),
                qPrintable(choice->objectName()));
            QVERIFY(choice->width() > 200 && choice->width() <= page.width());
        }
    }

    void savesAndTests()
    {
        Shown shown;
        shown.toPlan();
        const QString text = copied(shown);
        shown.next();
        QCOMPARE(shown.edit("assistantHost")->text(), QStringLiteral("127.0.0.1"));
        shown.edit("assistantHost")->clear();
        auto* save = shown.button("saveAndTest");
        QVERIFY(!save->isEnabled() && !shown.button("assistantNext")->isEnabled());
        shown.edit("assistantHost")->setText(QStringLiteral("pbx.example "));
        shown.edit("assistantName")->setText(QStringLiteral("Vienna"));
        QVERIFY(!save->isEnabled());
        QVERIFY(find(shown.dialog, "assistantResult")->text().contains(QStringLiteral("has this name")));
        shown.edit("assistantName")->clear();
        QVERIFY(save->isEnabled() && save->isDefault());
        save->click();
        QCOMPARE(shown.saved.size(), size_t(1));
        const ServerProfile profile = shown.saved.front();
        QCOMPARE(profile.name, QStringLiteral("pbx.example"));
        QCOMPARE(profile.host, QStringLiteral("pbx.example"));
        QCOMPARE(profile.port, quint16(5038));
        QCOMPARE(profile.user, QStringLiteral("wirechief"));
        QVERIFY(profile.secretInKeyring && !profile.tls && !profile.readOnly && !profile.connectAtStart);
        QVERIFY(text.contains(QStringLiteral("secret = ") + QString::fromLatin1(shown.secrets.front())));
        QVERIFY(!save->isEnabled());

        shown.done(Error{ErrorKind::Refused, QStringLiteral("Refused."), QStringLiteral("Check it.")}, {});
        QCOMPARE(find(shown.dialog, "assistantResult")->text(),
            QStringLiteral(
                "Refused. Check it.\nIs the text on the server yet, and loaded? Steps 1 to 5 above say "
                "how."));
        QVERIFY(!shown.button("assistantNext")->isEnabled());
        save->click();
        QCOMPARE(shown.saved.size(), size_t(2));
        QCOMPARE(shown.saved.back().id, profile.id);
        QVERIFY(shown.secrets.back().isEmpty()); // it has it
        const auto late = shown.done;
        shown.edit("assistantHost")->setText(QStringLiteral("berlin.example"));
        late(QStringLiteral("Logged in."), {}); // about what stood there before
        QVERIFY(!shown.button("assistantNext")->isEnabled());
        save->click();
        shown.done(QStringLiteral("Logged in."), {});
        QVERIFY(shown.button("assistantNext")->isEnabled() && shown.button("assistantNext")->isDefault());
        QSignalSpy connects(&shown.dialog, &ManagerUserAssistant::connectWanted);
        shown.next();
        QCOMPARE(connects.front().front().toString(), profile.id);
        QVERIFY(!shown.dialog.isVisible());
    }

    void goesOnWithASavedServer()
    {
        ServerProfile berlin;
        berlin.id = QStringLiteral("b");
        berlin.name = QStringLiteral("berlin");
        berlin.host = QStringLiteral("pbx.example");
        berlin.port = 5040;
        berlin.user = QStringLiteral("anna");
        berlin.tls = true;
        berlin.secretInKeyring = true;
        berlin.notes = QStringLiteral("mine");
        FakePrompter prompter(false);
        Shown shown;
        shown.dialog.setPrompter(&prompter);
        shown.dialog.continueWith(berlin, Secret("s3cret of anna"), false);
        QVERIFY(shown.dialog.windowTitle().contains(berlin.name));
        shown.next();
        QCOMPARE(shown.edit("managerUser")->text(), berlin.user);
        shown.next();
        QVERIFY(find<QCheckBox>(shown.dialog, "withTls")->isChecked());
        shown.edit("fromAddresses")->setText(QStringLiteral("10.0.0.1"));
        shown.next();
        QCOMPARE(shown.step(), 3); // no certificate is asked for
        const QString text = copied(shown);
        QVERIFY2(text.contains(QStringLiteral("\nsecret = s3cret of anna\n")), "another secret");
        QVERIFY(!text.contains(QStringLiteral("tlsenable")));
        QVERIFY(shown.cell(3, 1).contains(QStringLiteral("kept for this server")));
        const auto* warnings = find<QPlainTextEdit>(shown.dialog, "planWarnings");
        QVERIFY(!warnings->toPlainText().contains(QStringLiteral("secret is new")));
        shown.next();
        const QString steps = find<QPlainTextEdit>(shown.dialog, "planSteps")->toPlainText();
        QVERIFY2(steps.contains(QStringLiteral("earlier text of this user")), qPrintable(steps));
        QCOMPARE(shown.edit("assistantHost")->text(), berlin.host);
        QCOMPARE(find<QSpinBox>(shown.dialog, "assistantPort")->value(), 5040);
        shown.button("saveAndTest")->click();
        QCOMPARE(shown.saved.back(), berlin);
        QVERIFY(shown.secrets.back().isEmpty()); // it has it
        // Another one is no accident.
        shown.back();
        shown.button("newSecret")->click();
        QVERIFY(warnings->toPlainText().contains(QStringLiteral("secret is new")));
        shown.next();
        shown.button("saveAndTest")->click();
        QCOMPARE(shown.saved.back(), berlin);
        QCOMPARE(shown.secrets.back().size(), 32);
    }

    void anotherUserOfASavedServerGetsTheSecretToo()
    {
        ServerProfile berlin;
        berlin.id = QStringLiteral("b");
        berlin.name = QStringLiteral("berlin");
        berlin.host = QStringLiteral("127.0.0.1");
        berlin.user = QStringLiteral("anna");
        Shown shown;
        shown.dialog.continueWith(berlin, Secret("s3cret"), false);
        shown.next();
        shown.edit("managerUser")->setText(QStringLiteral("bert"));
        shown.next();
        QVERIFY(find<QCheckBox>(shown.dialog, "fromServer")->isChecked());
        shown.next(2);
        shown.button("saveAndTest")->click();
        QCOMPARE(shown.saved.back().user, QStringLiteral("bert"));
        QCOMPARE(shown.secrets.back(), QByteArray("s3cret"));
    }

    void theNameIsNotWhatIsTested()
    {
        Shown shown;
        shown.toPlan();
        shown.next();
        const auto* steps = shown.dialog.findChild<QPlainTextEdit*>(QStringLiteral("planSteps"));
        const QString button = shown.button("saveAndTest")->text().remove(u'&');
        QVERIFY2(steps->toPlainText().contains(button), qPrintable(button)); // as it is called
        const auto* connect = shown.button("assistantNext");
        QVERIFY2(shown.problem().contains(QStringLiteral("test it first")), qPrintable(shown.problem()));
        QVERIFY(find(shown.dialog, "assistantProblem")->isVisible());
        shown.button("saveAndTest")->click();
        QVERIFY(!connect->isEnabled());
        shown.edit("assistantName")->setText(QStringLiteral("berlin")); // while it runs
        shown.done(QStringLiteral("Logged in."), {});
        QVERIFY(connect->isEnabled());
        shown.edit("assistantName")->setText(QStringLiteral("vienna"));
        QVERIFY(!connect->isEnabled() && !shown.button("saveAndTest")->isEnabled());
        QVERIFY2(shown.problem().contains(QStringLiteral("has this name")), qPrintable(shown.problem()));
        shown.edit("assistantName")->setText(QStringLiteral("prague"));
        QCOMPARE(find(shown.dialog, "assistantResult")->text(), QStringLiteral("Logged in."));
        QVERIFY(connect->isEnabled() && shown.problem().isEmpty());
        QSignalSpy connects(&shown.dialog, &ManagerUserAssistant::connectWanted);
        shown.saveResult = Error{ErrorKind::Storage, QStringLiteral("The disk is full."), {}};
        shown.next();
        QCOMPARE(connects.size(), 0);
        QCOMPARE(find(shown.dialog, "assistantResult")->text(), QStringLiteral("The disk is full."));
        shown.saveResult = {};
        shown.button("saveAndTest")->click();
        shown.done(QStringLiteral("Logged in."), {});
        shown.edit("assistantName")->setText(QStringLiteral("rome"));
        shown.next();
        QCOMPARE(shown.saved.back().name, QStringLiteral("rome"));
        QVERIFY(shown.secrets.back().isEmpty());
        QCOMPARE(connects.size(), 1);
    }

    void saysWhatCannotBeSaved()
    {
        Shown shown;
        shown.toPlan();
        shown.next();
        shown.saveResult = Error{ErrorKind::Storage, QStringLiteral("The disk is full."), {}};
        shown.button("saveAndTest")->click();
        QCOMPARE(find(shown.dialog, "assistantResult")->text(), QStringLiteral("The disk is full."));
        QVERIFY(!shown.done);
        shown.saveResult = {};
        shown.button("saveAndTest")->click();
        QVERIFY(!shown.secrets.back().isEmpty()); // it was not kept before
    }

    void asksAboutTheCertificate()
    {
        Shown shown;
        shown.next(2);
        shown.edit("fromAddresses")->setText(QStringLiteral("10.0.0.1"));
        find<QCheckBox>(shown.dialog, "withTls")->setChecked(true);
        shown.edit("certificateFile")->setText(QStringLiteral("/a.pem"));
        shown.next(2);
        QCOMPARE(find<QSpinBox>(shown.dialog, "assistantPort")->value(), 5039);
        shown.edit("assistantHost")->setText(QStringLiteral("pbx.example"));
        shown.button("saveAndTest")->setFocus();
        shown.button("saveAndTest")->click();
        QVERIFY(shown.saved.back().tls);
        CertificateQuestion question;
        question.shown.certificate = QByteArray(32, '\x5a');
        shown.done(Error{ErrorKind::Untrusted, QStringLiteral("Not verified."), {}}, question);
        QVERIFY(shown.button("assistantCertificate")->isVisible());
        QCOMPARE(shown.dialog.focusWidget(), shown.button("assistantCertificate"));
        shown.button("assistantCertificate")->click();
        auto* certificate = shown.dialog.findChild<QDialog*>(QStringLiteral("certificateDialog"));
        QVERIFY(certificate);
        find<QCheckBox>(*certificate, "rememberBox")->setChecked(true);
        shown.done = {};
        auto* trust = find<QPushButton>(*certificate, "trustButton");
        QVERIFY(test::readQuestion(trust));
        trust->click();
        QCOMPARE(shown.saved.back().trusted, question.shown);
        QVERIFY(shown.secrets.back().isEmpty());
        QVERIFY(shown.done);
        shown.done(QStringLiteral("Logged in."), {});
        QVERIFY(!shown.button("assistantCertificate")->isVisible());
        QVERIFY(shown.button("assistantNext")->isEnabled());
        QCOMPARE(shown.dialog.focusWidget(), shown.button("assistantNext"));
        // Another port is another peer.
        find<QSpinBox>(shown.dialog, "assistantPort")->setValue(5040);
        shown.button("saveAndTest")->click();
        QVERIFY(shown.saved.back().trusted.isEmpty());
    }

    void isUsableByKeysAlone()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
        const auto focus = [] { return QApplication::focusWidget(); };
        const auto tabTo = [&](const QWidget* wanted) {
            for (int i = 0; i < 30 && focus() != wanted; ++i)
                QTest::keyClick(focus(), Qt::Key_Tab);
            return focus() == wanted;
        };
        QCOMPARE(focus()->objectName(), QStringLiteral("control"));
        QTest::keyClick(focus(), Qt::Key_Space);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(focus()->objectName(), QStringLiteral("managerUser"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(focus()->objectName(), QStringLiteral("fromServer"));
        QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClicks(focus(), QStringLiteral("10.0.0.1"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(focus()->objectName(), QStringLiteral("copyPlan"));
        QTest::keyClick(focus(), Qt::Key_Return); // that button, not Next
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("10.0.0.1")));
        for (const char* name : {"planLines", "planWarnings", "newSecret", "assistantBack"})
            QVERIFY2(tabTo(find<QWidget>(shown.dialog, name)), name);
        QVERIFY(tabTo(shown.button("assistantNext")));
        QTest::keyClick(focus(), Qt::Key_Space);
        QCOMPARE(focus()->objectName(), QStringLiteral("assistantHost"));
        QTest::keyClicks(focus(), QStringLiteral("pbx.example"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(shown.saved.size(), size_t(1));
        shown.done(QStringLiteral("Logged in."), {});
        QSignalSpy connects(&shown.dialog, &ManagerUserAssistant::connectWanted);
        QTest::keyClick(shown.edit("assistantHost"), Qt::Key_Return);
        QCOMPARE(connects.size(), 1);
    }

    void hasRoomForItsTexts()
    {
        for (const bool isLong : {false, true}) {
            Shown shown;
            if (isLong)
                test::lengthen(shown.dialog);
            const auto check = [&] {
                if (isLong)
                    shown.dialog.resize(shown.dialog.width() + 1, shown.dialog.height());
                QTest::qWait(20);
                const QStringList faults = test::faultsOf(shown.dialog);
                QVERIFY2(faults.isEmpty(),
                    qPrintable(QString::number(shown.step()) + u' ' + faults.join(QStringLiteral("; "))));
                if (!isLong)
                    QCOMPARE(shown.dialog.findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly)
                                 ->verticalScrollBar()
                                 ->maximum(),
                        0);
            };
            check();
            shown.next();
            check();
            shown.next();
            shown.edit("fromAddresses")->setText(QStringLiteral("0.0.0.0/0"));
            find<QCheckBox>(shown.dialog, "fromServer")->setChecked(true);
            check();
            shown.next();
            check();
            shown.next();
            shown.edit("assistantHost")->setText(QStringLiteral("pbx.example"));
            shown.button("saveAndTest")->click();
            shown.done(Error{ErrorKind::Network, QString(300, u'w'), QStringLiteral("Do it.")},
                CertificateQuestion());
            check();
        }
    }

    /// As on a screen of 1920x1080 at 200 %, without the frame, and with more room.
    void keepsItsSizeOverTheSteps_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(760, 500);
        QTest::newRow("large") << QSize(780, 700);
    }
    void keepsItsSizeOverTheSteps()
    {
        QFETCH(const QSize, size);
        Shown shown;
        QVERIFY(shown.dialog.screen()->availableGeometry().contains(shown.dialog.frameGeometry()));
        shown.dialog.resize(size);
        const auto check = [&] {
            QTest::qWait(20);
            QCOMPARE(shown.dialog.size(), size);
            const auto* buttons = shown.dialog.findChild<QDialogButtonBox*>();
            QVERIFY(shown.dialog.rect().contains(buttons->geometry()));
        };
        check();
        shown.next();
        shown.edit("managerUser")->setText(QStringLiteral("a b"));
        QVERIFY(!shown.problem().isEmpty());
        check();
        shown.edit("managerUser")->setText(QStringLiteral("anna"));
        shown.next();
        shown.edit("fromAddresses")->setText(QStringLiteral("0.0.0.0/0"));
        check();
        shown.next();
        check();
        // The text has half of the room or more.
        QVERIFY(2 * find<QTableWidget>(shown.dialog, "planLines")->height() >= size.height() - 60);
        shown.next();
        shown.edit("assistantHost")->setText(QStringLiteral("pbx.example"));
        shown.button("saveAndTest")->click();
        shown.done(
            Error{ErrorKind::Network, QString(300, u'w'), QStringLiteral("Do it.")}, CertificateQuestion());
        check();
    }

    void screenReadersGetNames()
    {
        Shown shown;
        for (const QWidget* widget : shown.dialog.findChildren<QWidget*>()) {
            const bool wanted = qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
                || qobject_cast<const QTableWidget*>(widget);
            if (wanted && !widget->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(find<QCheckBox>(shown.dialog, "commands")
                    ->accessibleDescription()
                    .contains(QStringLiteral("As good as a shell")));
    }
};

WIRECHIEF_TEST(ManagerUserAssistantTest, tst_manageruserassistant)
#include "tst_manageruserassistant.moc"

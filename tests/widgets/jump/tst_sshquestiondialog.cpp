// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/readquestion.h"
#include "widgets/jump/sshquestiondialog.h"
#include "widgets/jump/sshquestiondialogs.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace wirechief;

namespace {

using Kind = SshQuestion::Kind;

/// The window, and what ssh asks; the answers come back as ssh would get them.
struct Bench {
    QWidget window;
    SshQuestions questions;
    SshQuestionDialogs dialogs{questions, &window};
    QList<QByteArray> answers;

    Bench() { window.show(); }
    SshQuestion* ask(Kind kind, const QString& prompt)
    {
        auto* question = new SshQuestion(
            kind, prompt, QStringLiteral("me@gate"), QStringLiteral("pbx.example"), &questions);
        QObject::connect(question, &SshQuestion::answered, &window, [this, question](const Secret& text) {
            answers.append("yes " + text.view().toByteArray());
            question->deleteLater();
        });
        QObject::connect(question, &SshQuestion::refused, &window, [this, question] {
            answers.append("no");
            question->deleteLater();
        });
        Q_EMIT questions.asked(question);
        return question;
    }
    [[nodiscard]] SshQuestionDialog* dialog() { return window.findChild<SshQuestionDialog*>(); }
    template <class T>
    T* find(const char* name)
    {
        return window.findChild<T*>(QLatin1String(name));
    }
    QPushButton* button(QDialogButtonBox::StandardButton which)
    {
        return find<QDialogButtonBox>("buttonBox")->button(which);
    }
};

} // namespace

class SshQuestionDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void answersAPassword()
    {
        Bench bench;
        bench.ask(Kind::Text, QStringLiteral("me@gate's password: "));
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        QVERIFY(bench.dialog()->windowTitle().contains(QStringLiteral("me@gate")));
        auto* edit = bench.find<QLineEdit>("answerEdit");
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QCOMPARE(bench.find<QLabel>("promptLabel")->text(), QStringLiteral("me@gate's password:"));
        QTest::keyClicks(edit, QStringLiteral("open sesame"));
        QCOMPARE(test::faultsOf(*bench.dialog()), QStringList());
        QVERIFY(test::readQuestion(bench.find<QPushButton>("sshAccept")));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(bench.answers, QList<QByteArray>{"yes open sesame"});
        QTRY_VERIFY(!bench.dialog());
    }

    void takesNoKeysThatAreMeantForOthers()
    {
        Bench bench;
        QStringList told;
        connect(&bench.dialogs, &SshQuestionDialogs::heldBack, this,
            [&told](const QString& text, const QString& button) { told += text + u'|' + button; });
        auto* line = new QLineEdit(&bench.window);
        line->show();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        line->setFocus();
        delete bench.ask(Kind::Text, QStringLiteral("me@gate's password: "));
        QTRY_COMPARE(told.size(), 2); // ssh has given up meanwhile
        QVERIFY(told.last().startsWith(u'|'));
        bench.ask(Kind::Text, QStringLiteral("me@gate's password: "));
        QVERIFY(!bench.dialog());
        QCOMPARE(told.last(), QStringLiteral("ssh asks something, on the way through me@gate.|Answer…"));
        bench.dialogs.askHeldBack();
        QVERIFY(bench.dialog());
        QVERIFY(told.last().startsWith(u'|'));
        bench.dialog()->reject();
        QTRY_VERIFY(!bench.dialog());
        bench.window.activateWindow();
        line->clearFocus();
        bench.ask(Kind::Text, QStringLiteral("me@gate's password: "));
        QVERIFY(bench.dialog());
        bench.dialog()->reject();
    }

    void showsTheAnswerAboutAHostKey()
    {
        Bench bench;
        bench.ask(Kind::Text,
            QStringLiteral("The authenticity of host '<b>gate</b>\x1b[1m' can't be established.\nED25519 key "
                           "fingerprint is SHA256:abc.\nAre you sure you want to continue connecting "
                           "(yes/no/[fingerprint])? "));
        QCOMPARE(bench.find<QLineEdit>("answerEdit")->echoMode(), QLineEdit::Normal);
        const auto* prompt = bench.find<QLabel>("promptLabel");
        QCOMPARE(prompt->textFormat(), Qt::PlainText);
        QVERIFY(prompt->text().contains(QStringLiteral("<b>gate</b>")) && prompt->text().contains(u'\n'));
        QVERIFY(!prompt->text().contains(QChar(0x1b)));
        QTest::qWait(50);
        QCOMPARE(test::faultsOf(*bench.dialog()), QStringList());
        bench.dialog()->reject();
        QCOMPARE(bench.answers, QList<QByteArray>{"no"});
    }

    /// A jump host words its own prompts.
    void hidesWhatOnlyLooksLikeIt()
    {
        for (const char* prompt : {"(me@gate) Password (yes/no): ",
                 "(me@gate) The authenticity of host 'gate'\nAre you sure you want to continue connecting "
                 "(yes/no)? "}) {
            Bench bench;
            bench.ask(Kind::Text, QLatin1String(prompt));
            QCOMPARE(bench.find<QLineEdit>("answerEdit")->echoMode(), QLineEdit::Password);
            bench.dialog()->reject();
        }
    }

    void confirms()
    {
        Bench bench;
        bench.ask(Kind::Confirmation, QStringLiteral("Allow use of key?"));
        QVERIFY(!bench.find<QLineEdit>("answerEdit"));
        QVERIFY(bench.button(QDialogButtonBox::No)->isDefault());
        bench.button(QDialogButtonBox::Yes)->click(); // which was meant for what was there before
        QCOMPARE(bench.answers, QList<QByteArray>());
        QVERIFY(test::readQuestion(bench.button(QDialogButtonBox::Yes)));
        bench.button(QDialogButtonBox::Yes)->click();
        QCOMPARE(bench.answers, QList<QByteArray>{"yes "});
    }

    void goesWhenSshDoesNotWait()
    {
        Bench bench;
        delete bench.ask(Kind::Notice, QStringLiteral("Touch your key"));
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.answers, QList<QByteArray>());
    }

    void asksOneAtATime()
    {
        Bench bench;
        bench.ask(Kind::Text, QStringLiteral("first"));
        SshQuestion* second = bench.ask(Kind::Text, QStringLiteral("second"));
        bench.ask(Kind::Text, QStringLiteral("third"));
        QCOMPARE(bench.window.findChildren<SshQuestionDialog*>().size(), 1);
        delete second; // ssh has given up
        bench.find<QLineEdit>("answerEdit")->setText(QStringLiteral("1"));
        bench.dialog()->accept();
        QTRY_VERIFY(bench.find<QLabel>("promptLabel")
            && bench.find<QLabel>("promptLabel")->text() == QStringLiteral("third"));
        bench.dialog()->reject();
        QCOMPARE(bench.answers, (QList<QByteArray>{"yes 1", "no"}));
    }

    void aWindowThatClosesRefuses()
    {
        Bench bench;
        bench.ask(Kind::Text, QStringLiteral("password"));
        delete bench.dialog();
        QCOMPARE(bench.answers, QList<QByteArray>{"no"});
    }
};

WIRECHIEF_TEST(SshQuestionDialogTest, tst_sshquestiondialog)
#include "tst_sshquestiondialog.moc"

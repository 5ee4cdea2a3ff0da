// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "support/widgets/readquestion.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/parts/environmentband.h"

#include <QDialogButtonBox>
#include <QPushButton>

using namespace wirechief;

class PrompterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void waitsForTheNameOfTheServer_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("a name") << QStringLiteral("berlin");
        QTest::newRow("with a sign that marks keys") << QStringLiteral("R&D");
    }
    void waitsForTheNameOfTheServer()
    {
        QFETCH(const QString, server);
        QWidget window;
        DialogPrompter prompter;
        std::optional<bool> answer;
        prompter.confirm(&window,
            {server, Environment::own(QStringLiteral("Offices"), Environment::Teal),
                QStringLiteral("Hang up?"), {}, QStringLiteral("Hang Up"), true},
            this, [&answer](bool yes) { answer = yes; });
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("confirmDialog"));
        QVERIFY(dialog);
        auto* accept = test::find<QPushButton>(*dialog, "confirmAccept");
        auto* name = test::find<QLineEdit>(*dialog, "confirmName");
        QVERIFY(name->isVisibleTo(dialog));
        QVERIFY(!accept->isEnabled());
        QCOMPARE(dialog->focusWidget(), name);
        QCOMPARE(test::faultsOf(*dialog).join(u';'), QString());
        QTest::keyClicks(name, server.chopped(1));
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(name, server.last(1) + u' ');
        QVERIFY(accept->isEnabled());
        accept->click();
        QTRY_VERIFY(answer.has_value());
        QVERIFY(*answer);
    }

    void asksForNoNameOtherwise()
    {
        QWidget window;
        DialogPrompter prompter;
        prompter.confirm(&window,
            {QStringLiteral("berlin"), Environment::Test, QStringLiteral("Hang up?"), {},
                QStringLiteral("Hang Up")},
            this, [](bool) {});
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("confirmDialog"));
        QVERIFY(dialog);
        QVERIFY(!test::find<QLineEdit>(*dialog, "confirmName")->isVisibleTo(dialog));
        auto* accept = test::find<QPushButton>(*dialog, "confirmAccept");
        accept->click(); // which was meant for what was there before
        QVERIFY(dialog->isVisible());
        QVERIFY(test::readQuestion(accept));
        // Enter by habit must not change a server.
        QCOMPARE(
            dialog->focusWidget(), dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel));
        QVERIFY(dialog->findChild<EnvironmentBand*>()->isVisibleTo(dialog));
    }

    void hasNoEmptyBandAboveWhatIsOfNoServer()
    {
        QWidget window;
        DialogPrompter prompter;
        prompter.confirm(&window,
            {{}, Environment::None, QStringLiteral("Quit?"), {}, QStringLiteral("Quit")}, this, [](bool) {});
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("confirmDialog"));
        QVERIFY(!dialog->findChild<EnvironmentBand*>()->isVisibleTo(dialog));
    }
};

WIRECHIEF_TEST(PrompterTest, tst_prompter)
#include "tst_prompter.moc"

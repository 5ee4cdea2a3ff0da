// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/secrets/secretquestions.h"

#include <QPushButton>
#include <QWidget>

using namespace wirechief;
using test::find;

namespace {

const QString berlin = QStringLiteral("id-1");

struct Asking {
    ConnectionBench bench;
    QWidget window;
    SecretQuestions questions{bench.connections, &window};

    Asking()
    {
        ServerProfile profile = ConnectionBench::anyServer(berlin);
        profile.secretInKeyring = true;
        bench.save(profile);
        window.show();
        bench.connections.open(berlin);
    }
    [[nodiscard]] SecretDialog* dialog() const
    {
        return window.findChild<SecretDialog*>(QStringLiteral("secretDialog") + berlin);
    }
    [[nodiscard]] QString reason() const { return find(*dialog(), "reasonLabel")->text(); }
    void fail(ErrorKind kind, const QString& text) { bench.store.readDone(Error{kind, text, {}}); }
};

} // namespace

class SecretQuestionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void aQuestionOfTheKeyringThatIsCancelledIsNoSilence()
    {
        Asking asking;
        asking.fail(ErrorKind::Timeout, QStringLiteral("No answer."));
        QVERIFY(asking.dialog());
        QCOMPARE(asking.reason(), QStringLiteral("No answer."));
        asking.fail(ErrorKind::Cancelled, QStringLiteral("You cancelled it."));
        QCOMPARE(asking.reason(), QStringLiteral("You cancelled it."));
        // Who does not want to enter it is not asked again.
        asking.dialog()->reject();
        QTRY_VERIFY(!asking.dialog());
        asking.fail(ErrorKind::Cancelled, QStringLiteral("You cancelled it."));
        QVERIFY(!asking.dialog());
    }

    void theKeyringCanBeAskedAgain()
    {
        Asking asking;
        asking.fail(ErrorKind::Storage, QStringLiteral("It is locked."));
        asking.bench.store.readDone = {};
        auto* again = find<QPushButton>(*asking.dialog(), "tryAgainButton");
        QVERIFY(again->isVisible());
        again->click();
        QVERIFY(asking.bench.store.readDone);
        QTRY_VERIFY(!asking.dialog());
        asking.bench.store.readDone(Result<Secret>(Secret("s3cret")));
        QVERIFY(asking.bench.connections.state(berlin) != AmiClient::State::Offline);
    }

    void aSecretThatIsKeptNowhereHasNoKeyringToAsk()
    {
        Asking asking;
        asking.fail(ErrorKind::Storage, QStringLiteral("It is locked."));
        asking.dialog()->reject();
        QTRY_VERIFY(!asking.dialog());
        asking.questions.askSecret(berlin);
        QVERIFY(!find<QPushButton>(*asking.dialog(), "tryAgainButton")->isVisible());
    }
};

WIRECHIEF_TEST(SecretQuestionsTest, tst_secretquestions)
#include "tst_secretquestions.moc"

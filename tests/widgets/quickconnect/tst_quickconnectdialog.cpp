// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/quickconnect/quickconnectdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace wirechief;
using namespace wirechief::test;

namespace {

struct Bench {
    QWidget window;
    QuickConnectDialog* dialog;
    explicit Bench(const QList<QuickAddress>& addresses = {})
        : dialog(new QuickConnectDialog(addresses, &window))
    {
        dialog->open();
    }
    void enter(const char* host, const char* user)
    {
        find<QComboBox>(*dialog, "quickHost")->setEditText(QString::fromUtf8(host));
        find<QLineEdit>(*dialog, "quickUser")->setText(QString::fromUtf8(user));
    }
    bool canConnect()
    {
        return dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
    }
};

const QuickAddress office{QStringLiteral("office.example"), 5039, true, QStringLiteral("anna")};
const QuickAddress lab{QStringLiteral("::1"), 0, false, QStringLiteral("lab")};

} // namespace

class QuickConnectDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void saysWhatIsMissing()
    {
        Bench bench;
        QCOMPARE(faultsOf(*bench.dialog), QStringList());
        QVERIFY(!bench.canConnect());
        for (const auto& [host, user] :
            {std::pair("", "admin"), std::pair("pbx", ""), std::pair("pbx:0", "admin"),
                std::pair("http://pbx", "admin"), std::pair("300.0.2.1", "admin")}) {
            bench.enter(host, user);
            QVERIFY2(!bench.canConnect(), host);
            QVERIFY(find(*bench.dialog, "quickProblem")->isVisible());
        }
        bench.enter("pbx.example:5040", " admin ");
        QVERIFY(bench.canConnect());
        QCOMPARE(bench.dialog->address(),
            (QuickAddress{QStringLiteral("pbx.example"), 5040, false, QStringLiteral("admin")}));
        QVERIFY(find(*bench.dialog, "quickHint")->isVisible()); // in clear over a network
        find<QCheckBox>(*bench.dialog, "quickTls")->setChecked(true);
        QVERIFY(!find(*bench.dialog, "quickHint")->isVisible());
        QCOMPARE(faultsOf(*bench.dialog), QStringList());
        // Without a secret it is asked for at connect.
        const QSignalSpy accepted(bench.dialog, &QDialog::accepted);
        QTest::keyClick(find<QLineEdit>(*bench.dialog, "quickUser"), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QVERIFY(bench.dialog->takeSecret().isEmpty());
    }

    void aWrongAddressIsWrongBeforeTheRestIsTyped()
    {
        Bench bench;
        const auto ink
            = [&bench] { return find(*bench.dialog, "quickProblem")->palette().color(QPalette::WindowText); };
        bench.enter("pbx", "");
        const QColor missing = ink();
        bench.enter("admin:x@pbx", "");
        QVERIFY(ink() != missing);
    }

    void givesTheSecretOnce()
    {
        Bench bench;
        bench.enter("::1", "admin");
        find<QLineEdit>(*bench.dialog, "quickSecret")->setText(QStringLiteral("s3cret"));
        QVERIFY(bench.dialog->takeSecret().isSameAs(Secret("s3cret")));
        QVERIFY(bench.dialog->takeSecret().isEmpty());
    }

    void offersTheLastOnes()
    {
        Bench bench({office, lab});
        auto* host = find<QComboBox>(*bench.dialog, "quickHost");
        QCOMPARE(bench.dialog->address(), office);
        QCOMPARE(host->currentText(), QStringLiteral("office.example:5039"));
        QCOMPARE(host->itemText(0), QStringLiteral("anna@office.example:5039 · TLS"));
        Q_EMIT host->activated(1);
        QCOMPARE(bench.dialog->address(), lab);
    }

    void forgetsTheOneThatIsShown()
    {
        Bench bench({office, lab});
        auto* host = find<QComboBox>(*bench.dialog, "quickHost");
        QList<QuickAddress> gone;
        connect(bench.dialog, &QuickConnectDialog::forgotten, this,
            [&gone](const QuickAddress& address) { gone.append(address); });
        auto* forget = find<QToolButton>(*bench.dialog, "quickForget");
        host->setEditText(QStringLiteral("10.9.9.9")); // which is none of them
        QVERIFY(!forget->isEnabled());
        Q_EMIT host->activated(1);
        forget->click();
        QCOMPARE(gone, QList<QuickAddress>{lab});
        QCOMPARE(host->count(), 1);
        QCOMPARE(bench.dialog->address(), office);
        forget->click();
        QCOMPARE(gone.size(), 2);
        QCOMPARE(host->count(), 0);
        QVERIFY(!forget->isEnabled());
        // Nobody comes to it on the way from the address to the user name.
        QCOMPARE(host->nextInFocusChain(), find<QLineEdit>(*bench.dialog, "quickUser"));
    }
};

WIRECHIEF_TEST(QuickConnectDialogTest, tst_quickconnectdialog)
#include "tst_quickconnectdialog.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/fakeprompter.h"
#include "widgets/servers/serverdialogs.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace wirechief;

namespace {

const QString berlinId = QStringLiteral("id-1");
const CertificatePin fingerprint{QByteArray(32, 'f'), QByteArray(32, 'k')};

/// A window whose one server is being edited, and a keyring that has yet to answer.
struct Bench : ConnectionBench {
    FakePrompter prompter;
    QWidget window;
    ServerDialogs dialogs{connections, prompter, &window};

    explicit Bench(bool inKeyring) { add(berlinId, QStringLiteral("berlin"), inKeyring); }
    void add(const QString& id, const QString& name, bool inKeyring)
    {
        ServerProfile profile;
        profile.id = id;
        profile.name = name;
        profile.host = QStringLiteral("pbx.example");
        profile.tls = true;
        profile.user = QStringLiteral("admin");
        profile.secretInKeyring = inKeyring;
        save(profile);
    }
    template <class T>
    T* find(const char* name)
    {
        return window.findChild<T*>(QLatin1String(name));
    }
    void accept() { find<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok)->click(); }
    const ServerProfile& saved() { return *profiles.find(berlinId); }
};

} // namespace

/// Edit Server, while something else changes the same profile.
class ServerDialogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void whatCameMeanwhileStays()
    {
        Bench bench(false);
        bench.connections.setSecret(berlinId, Secret("s3cret"), true);
        bench.dialogs.edit(berlinId);
        bench.store.writeDone(Result<void>());
        bench.connections.trust(berlinId, fingerprint, true);
        bench.find<QLineEdit>("phoneEdit")->setText(QStringLiteral("PJSIP/100"));
        bench.accept();
        QCOMPARE(bench.saved().myPhone, QStringLiteral("PJSIP/100"));
        QVERIFY(bench.saved().secretInKeyring);
        QCOMPARE(bench.saved().trusted, fingerprint);
        QVERIFY(!bench.store.removeDone);
    }

    void whatIsSavedCanBeConnected()
    {
        Bench bench(false);
        bench.dialogs.edit(berlinId);
        bench.find<QLineEdit>("secretEdit")->setText(QStringLiteral("s3cret"));
        // Where there is a session nobody wants one, else Save is the usual thing to do.
        auto* connects = bench.find<QPushButton>("connectButton");
        QVERIFY(connects->isVisible() && !connects->isDefault());
        connects->click();
        QVERIFY(bench.connections.state(berlinId) != AmiClient::State::Offline);
        QTRY_VERIFY(!bench.find<QPushButton>("connectButton"));
        bench.dialogs.edit(berlinId);
        QVERIFY(!bench.find<QPushButton>("connectButton")->isVisible());
        bench.window.findChild<QDialog*>()->reject();
        QTRY_VERIFY(!bench.find<QPushButton>("connectButton"));
        bench.dialogs.add();
        QVERIFY(bench.find<QPushButton>("connectButton")->isDefault());
    }

    void whatIsChosenInTheFormGoesBeforeIt()
    {
        Bench bench(true);
        bench.dialogs.edit(berlinId);
        bench.connections.trust(berlinId, fingerprint, true);
        auto* keep = bench.find<QComboBox>("keepCombo");
        keep->setCurrentIndex(keep->findData(false));
        bench.find<QLineEdit>("hostEdit")->setText(QStringLiteral("other.example"));
        bench.accept();
        QVERIFY(bench.saved().trusted.isEmpty()); // it was another peer's
        QVERIFY(bench.store.removeDone);
        bench.store.removeDone(Result<void>());
        QVERIFY(!bench.saved().secretInKeyring);
    }

    void secretsOfManyAreCancelledAtOnce()
    {
        Bench bench(false);
        bench.add(QStringLiteral("id-2"), QStringLiteral("paris"), false);
        bench.add(QStringLiteral("id-3"), QStringLiteral("rome"), false);
        bench.connections.open(berlinId);
        auto* all = bench.find<QPushButton>("cancelAllButton");
        QVERIFY(all && !all->isVisible()); // there is but one to cancel
        bench.connections.open(QStringLiteral("id-2"));
        QVERIFY(all->isVisible());
        bench.connections.open(QStringLiteral("id-3"));
        QVERIFY(all->toolTip().contains(u'2'));
        // Cancel leads to the next one.
        bench.find<QDialog>("secretDialogid-1")->reject();
        QTRY_VERIFY(bench.find<QDialog>("secretDialogid-2"));
        bench.find<QPushButton>("cancelAllButton")->click();
        QTRY_VERIFY(!bench.find<QDialog>("secretDialogid-2"));
        QVERIFY(!bench.window.findChild<QDialog*>());
        bench.connections.open(berlinId); // is asked for again
        QVERIFY(bench.find<QDialog>("secretDialogid-1"));
        QVERIFY(!bench.find<QPushButton>("cancelAllButton")->isVisible());
    }
};

WIRECHIEF_TEST(ServerDialogsTest, tst_serverdialogs)
#include "tst_serverdialogs.moc"

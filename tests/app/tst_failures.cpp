// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/app/desktop.h"
#include "support/base/testmain.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace wirechief;
using namespace std::chrono_literals;

/// What the window says when there is no session, and what it offers.
class TestFailures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // All but what the offscreen platform says about itself.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void wrongSecretIsTriedOnce();
    void foreignPeers_data();
    void foreignPeers();
    void lostLinkCountsDownAndComesBack();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFailures::wrongSecretIsTriedOnce()
{
    DemoOptions options;
    options.refusalDelay = 10ms;
    DemoServer demo{std::move(options)};
    QVERIFY(demo.listen());
    Desktop desktop(m_folder->path());
    QVERIFY(desktop.application().start({}));
    desktop.connections().open(desktop.addServer(demo, "demo", Environment::None, "wrong-secret-7"));
    QTRY_COMPARE(desktop.state(), AmiClient::State::Stopped);
    QVERIFY(
        desktop.sessionMessage().contains(QStringLiteral("the server refused the user name or the secret")));
    QVERIFY(desktop.sessionMessage().contains(QStringLiteral("manager.conf")));
    QVERIFY(!desktop.logText().contains("wrong-secret-7"));
    QCOMPARE(desktop.logText().count("Action: Login"), 1);
    // Who closes the message reads on the page why.
    const auto says
        = [&desktop](const char* words) { return desktop.text("emptyText").contains(QLatin1String(words)); };
    QTRY_VERIFY(says("The message below says why"));
    auto* bar = desktop.find<QWidget>("sessionBar");
    bar->findChild<QAbstractButton*>(QStringLiteral("messageClose"))->click();
    QVERIFY(!says("message below") && says("refused the user name or the secret"));
    desktop.window().selectServer(QStringLiteral("*"));
    desktop.window().selectServer(desktop.connections().profiles().constFirst().id);
    QTRY_VERIFY(says("The message below says why"));
    // Offers to type it again, and then works.
    QTRY_VERIFY(desktop.find<QPushButton>("enterSecret"));
    desktop.find<QPushButton>("enterSecret")->click();
    QTRY_VERIFY(desktop.dialog("secretDialog"));
    QDialog* dialog = desktop.dialog("secretDialog");
    dialog->findChild<QLineEdit*>(QStringLiteral("secretEdit"))
        ->setText(QString::fromUtf8(demo.secret().view()));
    dialog->findChild<QDialogButtonBox*>(QStringLiteral("buttonBox"))->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    QVERIFY(desktop.sessionMessage().isEmpty());
}

void TestFailures::foreignPeers_data()
{
    QTest::addColumn<QByteArray>("greeting"); // "closed": nobody listens there
    QTest::addColumn<QString>("sentence");
    QTest::newRow("closed port") << QByteArray("closed") << "refused the connection on port";
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n")
                          << "is no Asterisk manager";
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n") << "is no Asterisk manager";
    QTest::newRow("silence") << QByteArray() << "said nothing";
}

void TestFailures::foreignPeers()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QString, sentence);
    QTcpServer peer;
    QVERIFY(peer.listen(QHostAddress::LocalHost));
    connect(&peer, &QTcpServer::newConnection, &peer,
        [&peer, greeting] { peer.nextPendingConnection()->write(greeting); });
    ServerProfile profile;
    profile.id = ProfileStore::newId();
    profile.name = QStringLiteral("stranger");
    profile.host = QStringLiteral("127.0.0.1");
    profile.port = peer.serverPort();
    profile.user = QStringLiteral("admin");
    if (greeting == "closed")
        peer.close();

    AmiTimeouts timeouts;
    timeouts.banner = 300ms;
    Desktop desktop(m_folder->path(), timeouts);
    QVERIFY(desktop.application().start({}));
    desktop.connections().addUnsaved(profile, [] { return Result<Secret>(Secret("any-secret-3")); });
    desktop.window().selectServer(profile.id);
    desktop.connections().open(profile.id);
    QTRY_VERIFY2(desktop.sessionMessage().contains(sentence), qPrintable(desktop.sessionMessage()));
    QVERIFY(desktop.sessionMessage().contains(QStringLiteral("127.0.0.1")));
    // A next step, in a sentence of its own and on a button.
    QVERIFY(desktop.sessionMessage().count(QLatin1Char('.')) > 4);
    QVERIFY(desktop.find<QPushButton>("messageEdit")->isVisible());
    QVERIFY(!desktop.logText().contains("any-secret-3"));
}

void TestFailures::lostLinkCountsDownAndComesBack()
{
    DemoServer demo{DemoOptions()};
    QVERIFY(demo.listen());
    AmiTimeouts timeouts;
    timeouts.retryFirst = 3s;
    Desktop desktop(m_folder->path(), timeouts);
    QVERIFY(desktop.application().start({}));
    desktop.connections().open(desktop.addServer(demo));
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    demo.dropSessions();
    QTRY_COMPARE(desktop.state(), AmiClient::State::Waiting);
    QVERIFY(desktop.sessionMessage().contains(QStringLiteral("Next try in ")));
    QCOMPARE(desktop.table()->model()->rowCount(), 0);
    desktop.find<QPushButton>("retryNow")->click();
    QTRY_COMPARE(desktop.state(), AmiClient::State::Ready);
    // There was a gap, and the window says so until that was read.
    QVERIFY(desktop.sessionMessage().contains(QStringLiteral("was not seen")));
    QTRY_VERIFY(desktop.table()->model()->rowCount() > 0);
    desktop.find<QPushButton>("gapSeen")->click();
    QVERIFY(desktop.sessionMessage().isEmpty());
}

WIRECHIEF_TEST(TestFailures, tst_failures)
#include "tst_failures.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/core/serverlist.h"
#include "pbx/table/flushclock.h"
#include "sessions/connections/connections.h"
#include "support/ami/memorytransport.h"
#include "support/base/comestrue.h"
#include "support/base/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirechief;
using State = AmiClient::State;

namespace {

const QString serverId = QStringLiteral("id-1");
const QString itsPassphrase = QStringLiteral("id-1/passphrase");
const Error sealed{ErrorKind::Passphrase, QStringLiteral("/me.p12 is sealed."), QStringLiteral("Enter it.")};

/// A server that wants our certificate, with a keyring that has what the test puts there, and the network's
/// end of the session.
struct PassphraseBench {
    QTemporaryDir folder;
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    MemorySecretStore store;
    FlushClock clock;
    ServerList servers;
    MemoryTransport* transport = nullptr;
    Connections connections{profiles, store, servers, clock, [this] {
                                auto made = std::make_unique<MemoryTransport>();
                                transport = made.get();
                                return std::make_unique<AmiClient>(std::move(made));
                            }};
    QSignalSpy needed{&connections, &Connections::passphraseNeeded};

    explicit PassphraseBench(bool inKeyring = false)
    {
        ServerProfile profile;
        profile.id = serverId;
        profile.name = QStringLiteral("berlin");
        profile.host = QStringLiteral("pbx.example");
        profile.user = QStringLiteral("admin");
        profile.tls = true;
        profile.certificateFile = QStringLiteral("/me.p12");
        profile.passphraseInKeyring = inKeyring;
        if (!profiles.load() || !connections.save(profile))
            qFatal("the profile cannot be saved");
    }
    void open() { connections.open(serverId, Secret("s3cret"), false); }
    [[nodiscard]] bool opensWith(QByteArrayView passphrase)
    {
        return comesTrue(
            [&] { return transport && transport->isOpen() && transport->passphrase().view() == passphrase; });
    }
    /// The files cannot be opened with what the transport was given.
    [[nodiscard]] bool isAskedFor()
    {
        const qsizetype before = needed.count();
        transport->refuse(sealed);
        return needed.count() == before + 1 && connections.state(serverId) == State::Stopped;
    }
    void say(const QByteArray& text) { transport->say(QByteArray(text).replace("\n", "\r\n")); }
    /// The id of the action that was sent last.
    [[nodiscard]] QByteArray lastId()
    {
        QByteArray written;
        if (!comesTrue([&] { return (written += transport->takeWritten()).contains("ActionID: "); }))
            qFatal("no action was sent");
        return written.mid(written.lastIndexOf("ActionID: ") + 10).split('\r').first();
    }
    void becomeReady()
    {
        if (!comesTrue([&] { return connections.state(serverId) == State::Greeting; }))
            qFatal("the session does not wait for the greeting");
        say("Asterisk Call Manager/11.0.0\n");
        say("Response: Success\nActionID: " + lastId() + "\nChallenge: 840415273\n\n");
        say("Response: Success\nActionID: " + lastId() + "\nMessage: Authentication accepted\n\n");
    }
    [[nodiscard]] QByteArray kept()
    {
        QByteArray found;
        bool answered = false;
        store.read(itsPassphrase, &servers, [&](Result<Secret> secret) {
            found = secret ? secret->view().toByteArray() : QByteArray();
            answered = true;
        });
        if (!comesTrue([&] { return answered; }))
            qFatal("the keyring does not answer");
        return found;
    }
    void keep(const char* passphrase)
    {
        store.write(itsPassphrase, Secret(passphrase), &servers, [](const Result<void>&) {});
    }
    [[nodiscard]] bool isFlagged() const { return profiles.find(serverId)->passphraseInKeyring; }
};

} // namespace

class PassphrasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isAskedForWhenItIsNeeded()
    {
        PassphraseBench bench;
        bench.open();
        QVERIFY(bench.opensWith({})); // perhaps nothing seals it
        QVERIFY(bench.isAskedFor());
        QCOMPARE(bench.needed.last().at(1).toString(), sealed.text);
        bench.connections.openWithPassphrase(serverId, Secret("sesame"), false);
        QVERIFY(bench.opensWith("sesame"));
        bench.becomeReady();
        QCOMPARE(bench.connections.state(serverId), State::Ready);
        QVERIFY(!bench.isFlagged());
        QCOMPARE(bench.kept(), QByteArray());
        // Of this run it is known, until Disconnect.
        bench.connections.open(serverId);
        QVERIFY(bench.opensWith("sesame"));
        bench.connections.close(serverId);
        bench.open();
        QVERIFY(bench.opensWith({}));
    }

    void isKeptOnlyOnceItHasOpenedTheFiles()
    {
        PassphraseBench bench;
        bench.open();
        QVERIFY(bench.opensWith({}) && bench.isAskedFor());
        bench.connections.openWithPassphrase(serverId, Secret("wrong"), true);
        QVERIFY(bench.opensWith("wrong") && bench.isAskedFor());
        QVERIFY(!bench.isFlagged());
        bench.connections.openWithPassphrase(serverId, Secret("sesame"), true);
        QVERIFY(bench.opensWith("sesame"));
        bench.becomeReady();
        QVERIFY(bench.isFlagged());
        QCOMPARE(bench.kept(), QByteArray("sesame"));
    }

    void isReadFromTheKeyring()
    {
        PassphraseBench bench(true);
        bench.keep("sesame");
        bench.open();
        QVERIFY(bench.connections.awaitsSecret(serverId));
        QVERIFY(bench.opensWith("sesame"));
        QVERIFY(!bench.connections.awaitsSecret(serverId));
        QCOMPARE(bench.needed.count(), 0);
        // Another one opens them now: what the keyring has is not lost until one is accepted in its place.
        QVERIFY(bench.isAskedFor());
        QCOMPARE(bench.kept(), QByteArray("sesame"));
        bench.connections.openWithPassphrase(serverId, Secret("simsim"), true);
        QVERIFY(bench.opensWith("simsim"));
        bench.becomeReady();
        QCOMPARE(bench.kept(), QByteArray("simsim"));
    }

    void whatTheKeyringSaysIsTheReason()
    {
        PassphraseBench bench(true);
        bench.open();
        QVERIFY(bench.opensWith({})); // it has none
        QVERIFY(bench.isAskedFor());
        QVERIFY(bench.needed.last().at(1).toString().contains(QStringLiteral("No secret is kept")));
        QVERIFY(bench.isFlagged()); // what the user wants
    }

    void disconnectEndsTheWait()
    {
        PassphraseBench bench(true);
        bench.keep("sesame");
        bench.open();
        bench.connections.close(serverId);
        QVERIFY(!bench.connections.awaitsSecret(serverId));
        QCOMPARE(bench.kept(), QByteArray("sesame")); // the answer has come by then
        QCOMPARE(bench.connections.state(serverId), State::Offline);
        QVERIFY(!bench.transport || !bench.transport->isOpen());
    }

    void isNotReadWithoutACertificate()
    {
        PassphraseBench bench(true);
        ServerProfile profile = *bench.profiles.find(serverId);
        profile.tls = false;
        QVERIFY(bench.connections.save(profile));
        bench.open();
        QVERIFY(!bench.connections.awaitsSecret(serverId));
    }

    void goesWithItsServer()
    {
        PassphraseBench bench(true);
        bench.keep("sesame");
        QVERIFY(bench.connections.remove(serverId));
        QTRY_COMPARE(bench.kept(), QByteArray());
    }

    void isKeptFromTheForm()
    {
        PassphraseBench bench;
        bench.connections.setPassphrase(serverId, Secret("sesame"), true);
        QVERIFY(bench.isFlagged());
        QCOMPARE(bench.kept(), QByteArray("sesame"));
        bench.connections.forgetKeptPassphrase(serverId);
        QTRY_VERIFY(!bench.isFlagged());
        QCOMPARE(bench.kept(), QByteArray());
        bench.open();
        QVERIFY(bench.opensWith("sesame")); // that of this run stays
    }

    void aTestHasIt_data()
    {
        QTest::addColumn<bool>("typed");
        QTest::newRow("typed") << true;
        QTest::newRow("in the keyring") << false;
    }
    void aTestHasIt()
    {
        QFETCH(bool, typed);
        PassphraseBench bench(true);
        bench.keep("sesame");
        QString said;
        bench.connections.test(*bench.profiles.find(serverId), Secret("s3cret"), Secret(typed ? "typed" : ""),
            &bench.servers, {},
            [&said](const Result<QString>& result, const std::optional<CertificateQuestion>&) {
                said = result ? *result : result.error().text;
            });
        QVERIFY(bench.opensWith(typed ? "typed" : "sesame"));
        bench.transport->refuse(sealed);
        QTRY_COMPARE(said, sealed.text);
        QCOMPARE(bench.needed.count(), 0); // the form has a field for it
    }
};

WIRECHIEF_GUILESS_TEST(PassphrasesTest, tst_passphrases)
#include "tst_passphrases.moc"

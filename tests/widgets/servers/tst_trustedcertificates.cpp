// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/servers/trustedcertificates.h"

#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "widgets/servers/certificatedialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace wirechief;

namespace {

const CertificatePin trustedPin{QByteArray(32, 'f'), QByteArray(32, 'k')};
const CertificatePin otherPin{QByteArray(32, 's'), {}};

/// Servers berlin, who was trusted for good, and bonn, who was not.
struct TrustBench : ConnectionBench {
    TrustedCertificates dialog{connections, undo};
    QTreeView* list = dialog.findChild<QTreeView*>(QStringLiteral("trustedList"));
    QPushButton* remove = dialog.findChild<QPushButton*>(QStringLiteral("removeTrust"));
    QLabel* note = dialog.findChild<QLabel*>(QStringLiteral("trustNote"));

    TrustBench()
    {
        save(profile(QStringLiteral("berlin"), trustedPin));
        save(profile(QStringLiteral("bonn"), {}));
    }
    static ServerProfile profile(const QString& name, const CertificatePin& trusted)
    {
        ServerProfile profile;
        profile.id = QStringLiteral("id-") + name;
        profile.name = name;
        profile.host = name + QStringLiteral(".example");
        profile.port = 5039;
        profile.tls = true;
        profile.user = QStringLiteral("admin");
        profile.trusted = trusted;
        return profile;
    }
    [[nodiscard]] QStringList row(int row) const
    {
        QStringList texts;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            texts.append(list->model()->index(row, column).data().toString());
        return texts;
    }
    [[nodiscard]] int rows() const { return list->model()->rowCount(); }
    [[nodiscard]] QString current() const
    {
        return list->currentIndex().siblingAtColumn(0).data().toString();
    }
};

} // namespace

class TrustedCertificatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhomTheUserTrusts()
    {
        TrustBench bench;
        QTRY_COMPARE(bench.row(0).first(), QStringLiteral("berlin"));
        QCOMPARE(bench.rows(), 1);
        QCOMPARE(bench.row(0),
            QStringList({QStringLiteral("berlin"), QStringLiteral("berlin.example:5039"),
                QStringLiteral("for good"), fingerprintText(trustedPin.certificate)}));
        bench.connections.setSecret(QStringLiteral("id-bonn"), Secret("s3cret"), false);
        bench.connections.trust(QStringLiteral("id-bonn"), otherPin, false);
        QTRY_COMPARE(bench.rows(), 2);
        QCOMPARE(bench.row(1).mid(2),
            QStringList({QStringLiteral("until you quit"), fingerprintText(otherPin.certificate)}));
        QCOMPARE(bench.current(), QStringLiteral("berlin")); // as before
    }

    /// Of thousands, only the rows that differ are touched.
    void followsWithoutBeginningAnew()
    {
        TrustBench bench;
        const auto name = [](int i) { return QStringLiteral("pbx-%1").arg(i); };
        QList<ServerProfile> many;
        for (int i = 0; i < 5; ++i)
            many.append(TrustBench::profile(name(i), trustedPin));
        QVERIFY(bench.connections.saveAll(many));
        QTRY_COMPARE(bench.rows(), 6);
        QAbstractItemModelTester tester(
            bench.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        bench.list->setCurrentIndex(bench.list->model()->index(3, 0));
        QCOMPARE(bench.current(), name(2));
        const QSignalSpy resets(bench.list->model(), &QAbstractItemModel::modelReset);
        const QSignalSpy removals(bench.list->model(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changes(bench.list->model(), &QAbstractItemModel::dataChanged);
        bench.remove->click(); // the next one comes in its place
        QCOMPARE(bench.current(), name(3));
        QCOMPARE(removals.size(), 1);
        many[0].name = QStringLiteral("renamed");
        QVERIFY(bench.connections.save(many[0]));
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(bench.row(1).first(), QStringLiteral("renamed"));
        QVERIFY(bench.connections.remove(many[1].id));
        QTRY_COMPARE(removals.size(), 2);
        bench.connections.setSecret(many[2].id, Secret("s3cret"), false);
        bench.connections.trust(many[2].id, otherPin, false);
        QTRY_COMPARE(bench.row(2).first(), name(2)); // back, where it was
        QCOMPARE(bench.current(), name(3));
        QCOMPARE(resets.size(), 0);
    }

    void removesOne()
    {
        TrustBench bench;
        QVERIFY(bench.note->isHidden());
        QTRY_VERIFY(bench.remove->isEnabled());
        bench.remove->click();
        QVERIFY(bench.profiles.find(QStringLiteral("id-berlin"))->trusted.isEmpty());
        QVERIFY2(bench.note->text().startsWith(QStringLiteral("berlin is not trusted any more")),
            qPrintable(bench.note->text()));
        QCOMPARE(bench.connections.state(QStringLiteral("id-berlin")), AmiClient::State::Offline);
        QVERIFY(bench.row(0).first().startsWith(QStringLiteral("None")));
        QVERIFY(!bench.remove->isEnabled());
    }

    void aSessionEndsWithItsTrust()
    {
        TrustBench bench;
        const QString bonn = QStringLiteral("id-bonn");
        bench.connections.setSecret(bonn, Secret("s3cret"), false);
        bench.connections.trust(bonn, otherPin, false); // opens it
        QTRY_COMPARE(bench.rows(), 2);
        QVERIFY(bench.connections.canDisconnect(bonn));
        bench.list->setCurrentIndex(bench.list->model()->index(1, 0));
        bench.remove->click();
        QCOMPARE(bench.connections.state(bonn), AmiClient::State::Offline); // and nothing is asked meanwhile
        QVERIFY2(bench.note->text().contains(QStringLiteral("its session has ended")),
            qPrintable(bench.note->text()));
        bench.dialog.findChild<QPushButton*>(QStringLiteral("undoTrust"))->click();
        QVERIFY(bench.connections.canDisconnect(bonn)); // without its secret being asked for
    }

    void aRemovalIsDoneAgain()
    {
        TrustBench bench;
        const QString bonn = QStringLiteral("id-bonn");
        bench.connections.setSecret(bonn, Secret("s3cret"), false);
        bench.connections.trust(bonn, otherPin, false);
        QTRY_COMPARE(bench.rows(), 2);
        bench.list->setCurrentIndex(bench.list->model()->index(1, 0));
        bench.remove->click();
        QVERIFY(bench.undo.undo());
        QCOMPARE(bench.connections.trusted(bonn), otherPin);
        QCOMPARE(bench.undo.lastUndone()->text, QStringLiteral("Red&o Removing the Trust in bonn"));
        QVERIFY(bench.undo.redo());
        QVERIFY(bench.connections.trusted(bonn).isEmpty());
        QVERIFY(bench.undo.undo());
        QCOMPARE(bench.connections.trusted(bonn), otherPin);
    }

    /// One that had stopped by itself had none.
    void aStoppedServerHasNoSessionToEnd()
    {
        TrustBench bench;
        const QString bonn = QStringLiteral("id-bonn");
        bench.connections.setSecret(bonn, Secret("s3cret"), false);
        bench.connections.trust(bonn, otherPin, false); // opens it
        QTRY_COMPARE(bench.rows(), 2);
        CertificateQuestion question;
        question.shown = trustedPin;
        bench.transport->distrust(question);
        QCOMPARE(bench.connections.state(bonn), AmiClient::State::Stopped);
        bench.list->setCurrentIndex(bench.list->model()->index(1, 0));
        bench.remove->click();
        QCOMPARE(bench.note->text(),
            QStringLiteral("bonn is not trusted any more. You are asked when it is connected next."));
        const AmiClient::State after = bench.connections.state(bonn);
        bench.dialog.findChild<QPushButton*>(QStringLiteral("undoTrust"))->click();
        QCOMPARE(bench.connections.trusted(bonn), otherPin);
        QCOMPARE(bench.connections.state(bonn), after);
    }

    void takesARemovalBack()
    {
        TrustBench bench;
        const QString bonn = QStringLiteral("id-bonn");
        bench.connections.setSecret(bonn, Secret("s3cret"), false);
        bench.connections.trust(bonn, otherPin, false);
        bench.connections.close(bonn);
        QTRY_COMPARE(bench.rows(), 2);
        auto* undo = bench.dialog.findChild<QPushButton*>(QStringLiteral("undoTrust"));
        QVERIFY(!undo->isEnabled());
        bench.remove->click();
        bench.remove->click();
        QVERIFY(bench.connections.trusted(bonn).isEmpty());
        undo->click();
        QCOMPARE(bench.note->text(), QStringLiteral("bonn is trusted again."));
        QCOMPARE(bench.connections.trusted(bonn), otherPin);
        QVERIFY(bench.profiles.find(bonn)->trusted.isEmpty()); // for this run, as before
        QCOMPARE(bench.connections.state(bonn), AmiClient::State::Offline);
        bench.dialog.show();
        bench.list->setFocus();
        QTest::keyClick(bench.list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.profiles.find(QStringLiteral("id-berlin"))->trusted, trustedPin);
        QCOMPARE(bench.row(0).at(2), QStringLiteral("for good"));
        QVERIFY(!undo->isEnabled());
        // What was trusted since stays.
        bench.list->setCurrentIndex(bench.list->model()->index(0, 0));
        bench.remove->click();
        bench.connections.setSecret(QStringLiteral("id-berlin"), Secret("s3cret"), false);
        bench.connections.trust(QStringLiteral("id-berlin"), otherPin, true);
        QVERIFY(!undo->isEnabled());
        QCOMPARE(bench.connections.trusted(QStringLiteral("id-berlin")), otherPin);
    }

    /// One for good, and one for this run: what is done with a row is done with that one.
    void showsBothOfAServer()
    {
        TrustBench bench;
        const QString berlin = QStringLiteral("id-berlin");
        auto* undo = bench.dialog.findChild<QPushButton*>(QStringLiteral("undoTrust"));
        const auto removeRow = [&bench](int row) {
            bench.list->setCurrentIndex(bench.list->model()->index(row, 0));
            bench.remove->click();
            QVERIFY(bench.note->text().contains(QStringLiteral("The other one in the list still is.")));
            QCOMPARE(bench.rows(), 1);
        };
        bench.connections.setSecret(berlin, Secret("s3cret"), false);
        bench.connections.trust(berlin, otherPin, false); // opens it
        QTRY_COMPARE(bench.rows(), 2);
        QCOMPARE(bench.row(0).mid(2),
            QStringList({QStringLiteral("until you quit"), fingerprintText(otherPin.certificate)}));
        QCOMPARE(bench.row(1).mid(2),
            QStringList({QStringLiteral("for good"), fingerprintText(trustedPin.certificate)}));
        removeRow(1);
        QVERIFY(bench.profiles.find(berlin)->trusted.isEmpty());
        QCOMPARE(bench.connections.trusted(berlin), otherPin);
        QVERIFY(bench.connections.canDisconnect(berlin)); // its session trusts the other one
        undo->click();
        QCOMPARE(bench.rows(), 2);
        QCOMPARE(bench.profiles.find(berlin)->trusted, trustedPin);
        QCOMPARE(bench.connections.trusted(berlin), otherPin);
        removeRow(0);
        QCOMPARE(bench.connections.trusted(berlin), trustedPin);
        QVERIFY(!bench.connections.canDisconnect(berlin));
        undo->click();
        QCOMPARE(bench.connections.trusted(berlin), otherPin);
        QCOMPARE(bench.profiles.find(berlin)->trusted, trustedPin);
        QVERIFY(bench.undo.redo());
        QCOMPARE(bench.connections.trusted(berlin), trustedPin);
    }

    void theNextSessionIsWithoutTheTrust()
    {
        TrustBench bench;
        const QString berlin = QStringLiteral("id-berlin");
        bench.connections.setSecret(berlin, Secret("s3cret"), false);
        bench.connections.open(berlin);
        const AmiClient& client = bench.connections.server(berlin)->client();
        QCOMPARE(client.login().peer.trusted, trustedPin);
        QSignalSpy changed(&client, &AmiClient::stateChanged);
        QTRY_VERIFY(bench.remove->isEnabled());
        bench.list->setFocus();
        QTest::keyClick(bench.list, Qt::Key_Delete);
        QVERIFY(changed.count() > 0);
        QCOMPARE(client.state(), AmiClient::State::Offline);
        bench.connections.open(berlin);
        QCOMPARE(client.login().peer.trusted, CertificatePin());
    }

    void whatCannotBeSavedStays()
    {
        TrustBench bench;
        QTRY_VERIFY(bench.remove->isEnabled());
        QVERIFY(QFile::remove(bench.folder.filePath(QStringLiteral("profiles.json"))));
        QVERIFY(QDir(bench.folder.path()).mkpath(QStringLiteral("profiles.json/in the way")));
        bench.remove->click();
        QCOMPARE(bench.connections.trusted(QStringLiteral("id-berlin")), trustedPin);
        QVERIFY(!bench.note->text().isEmpty());
        QVERIFY(!bench.note->text().contains(QStringLiteral("not trusted any more")));
    }

    void copiesTheFingerprint()
    {
        TrustBench bench;
        QTRY_VERIFY(bench.remove->isEnabled());
        bench.dialog.findChild<QPushButton*>(QStringLiteral("copyTrusted"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), fingerprintText(trustedPin.certificate));
    }
};

WIRECHIEF_TEST(TrustedCertificatesTest, tst_trustedcertificates)
#include "tst_trustedcertificates.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/servers/trustedcertificates.h"

#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "widgets/servers/certificatedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace wirechief;

namespace {

const CertificatePin trustedPin{QByteArray(32, 'f'), QByteArray(32, 'k')};
const CertificatePin otherPin{QByteArray(32, 's'), {}};

/// Servers berlin, who was trusted for good, and bonn, who was not.
struct TrustBench : ConnectionBench {
    TrustedCertificates dialog{connections};
    QTreeWidget* list = dialog.findChild<QTreeWidget*>(QStringLiteral("trustedList"));
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
        for (int column = 0; column < list->columnCount(); ++column)
            texts.append(list->topLevelItem(row)->text(column));
        return texts;
    }
};

} // namespace

class TrustedCertificatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhomTheUserTrusts()
    {
        TrustBench bench;
        QCOMPARE(bench.list->topLevelItemCount(), 1);
        QCOMPARE(bench.row(0),
            QStringList({QStringLiteral("berlin"), QStringLiteral("berlin.example:5039"),
                QStringLiteral("for good"), fingerprintText(trustedPin.certificate)}));
        bench.connections.setSecret(QStringLiteral("id-bonn"), Secret("s3cret"), false);
        bench.connections.trust(QStringLiteral("id-bonn"), otherPin, false);
        QCOMPARE(bench.list->topLevelItemCount(), 2);
        QCOMPARE(bench.row(1).mid(2),
            QStringList({QStringLiteral("until you quit"), fingerprintText(otherPin.certificate)}));
        QCOMPARE(bench.list->currentItem()->text(0), QStringLiteral("berlin")); // as before
    }

    void removesOne()
    {
        TrustBench bench;
        QVERIFY(bench.note->isHidden());
        bench.remove->click();
        QVERIFY(bench.profiles.find(QStringLiteral("id-berlin"))->trusted.isEmpty());
        QVERIFY2(bench.note->text().startsWith(QStringLiteral("berlin is not trusted any more")),
            qPrintable(bench.note->text()));
        QCOMPARE(bench.connections.state(QStringLiteral("id-berlin")), AmiClient::State::Offline);
        QVERIFY(bench.row(0).first().startsWith(QStringLiteral("None")));
        QVERIFY(!bench.remove->isEnabled());
    }

    void aSessionIsMadeAnewAndWithoutTheTrust()
    {
        TrustBench bench;
        const QString berlin = QStringLiteral("id-berlin");
        bench.connections.setSecret(berlin, Secret("s3cret"), false);
        bench.connections.open(berlin);
        const AmiClient& client = bench.connections.server(berlin)->client();
        QCOMPARE(client.login().peer.trusted, trustedPin);
        QSignalSpy changed(&client, &AmiClient::stateChanged);
        bench.list->setFocus();
        QTest::keyClick(bench.list, Qt::Key_Delete);
        QCOMPARE(client.login().peer.trusted, CertificatePin());
        QVERIFY(changed.count() > 0);
        QVERIFY(client.state() != AmiClient::State::Offline);
    }

    void whatCannotBeSavedStays()
    {
        TrustBench bench;
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
        bench.dialog.findChild<QPushButton*>(QStringLiteral("copyTrusted"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), fingerprintText(trustedPin.certificate));
    }
};

WIRECHIEF_TEST(TrustedCertificatesTest, tst_trustedcertificates)
#include "tst_trustedcertificates.moc"

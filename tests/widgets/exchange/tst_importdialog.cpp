// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/managerconf/limits.h"
#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/exchange/importdialog.h"
#include "widgets/limits.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace wirechief;
using test::find;

namespace {

constexpr auto threeUsers = "[general]\nenabled=yes\ntlsenable=yes\n[anna]\nsecret=s3cret\nread=call\n"
                            "[bert]\nread=call\n[<b>carl</b>]\nsecret=x\nwrite=all\n";

struct Import {
    ImportDialog dialog;
    Import()
    {
        dialog.setTakenNames({QStringLiteral("anna at pbx.example")});
        dialog.show();
    }
    QTableWidget* table() { return find<QTableWidget>(dialog, "importUsers"); }
    QPushButton* accept() { return find<QPushButton>(dialog, "importAccept"); }
    QString note() { return find(dialog, "importNote")->text(); }
    void host(const char* name) { find<QLineEdit>(dialog, "importHost")->setText(QString::fromLatin1(name)); }
    void check(int row) { table()->item(row, 0)->setCheckState(Qt::Checked); }
};

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void offersAndImports()
    {
        Import import;
        QVERIFY(!import.accept()->isEnabled());
        import.dialog.readText(threeUsers);
        QCOMPARE(import.table()->rowCount(), 3);
        QVERIFY(import.dialog.chosen().empty()); // nothing by itself
        QCOMPARE(import.table()->item(2, 0)->text(), QStringLiteral("<b>carl</b>"));
        QVERIFY(!import.table()->item(1, 0)->flags().testFlag(Qt::ItemIsUserCheckable)); // no secret
        QVERIFY(!import.table()->item(1, 2)->text().isEmpty());
        QVERIFY(find<QCheckBox>(import.dialog, "importTls")->isChecked());
        QVERIFY(!find<QCheckBox>(import.dialog, "importSecrets")->isChecked());
        import.check(0);
        QVERIFY(!import.accept()->isEnabled());
        import.host("pbx.example");
        QVERIFY(import.accept()->isEnabled());
        import.check(2);
        std::vector<ImportDialog::Chosen> chosen = import.dialog.chosen();
        QCOMPARE(chosen.size(), size_t(2));
        QCOMPARE(chosen.front().profile.name, QStringLiteral("anna at pbx.example 2"));
        QCOMPARE(chosen.back().profile.user, QStringLiteral("<b>carl</b>"));
        for (const ImportDialog::Chosen& one : chosen) {
            QVERIFY(one.profile.readOnly && one.profile.tls && !one.profile.connectAtStart);
            QVERIFY(!one.profile.secretInKeyring && one.secret.isEmpty());
        }
        find<QCheckBox>(import.dialog, "importSecrets")->setChecked(true);
        chosen = import.dialog.chosen();
        QVERIFY(chosen.front().profile.secretInKeyring);
        QVERIFY(chosen.front().secret.view() == QByteArrayView("s3cret"));
    }

    void oneUserIsChosenAlready()
    {
        Import import;
        import.dialog.readText("[anna]\nsecret=x\n");
        import.host("10.0.0.1");
        QCOMPARE(import.dialog.chosen().size(), size_t(1));
        QCOMPARE(import.dialog.chosen().front().profile.name, QStringLiteral("10.0.0.1"));
    }

    void saysWhatCannotBeRead()
    {
        Import import;
        import.dialog.readText(threeUsers);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("manager.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1024LL * 1024 * 1024));
        import.dialog.readFile(file.fileName());
        QVERIFY2(import.note().contains(QStringLiteral("longer")), qPrintable(import.note()));
        QCOMPARE(import.table()->rowCount(), 0);
        QVERIFY(!import.accept()->isEnabled());
        QGuiApplication::clipboard()->setText(QString(limits::configBytes + 1, u'x'));
        find<QPushButton>(import.dialog, "importPaste")->click();
        QVERIFY(!import.note().isEmpty());
        QGuiApplication::clipboard()->setText(QString::fromLatin1(threeUsers));
        find<QPushButton>(import.dialog, "importPaste")->click();
        QCOMPARE(import.table()->rowCount(), 3);
    }

    void importsNoMoreThanItMay()
    {
        Import import;
        QByteArray many;
        for (int i = 0; i <= limits::importedAtOnce; ++i)
            many += "[u" + QByteArray::number(i) + "]\nsecret=x\n";
        import.dialog.readText(many);
        import.host("pbx.example");
        for (int row = 0; row < limits::importedAtOnce; ++row)
            import.check(row);
        QVERIFY(import.accept()->isEnabled());
        import.check(int(limits::importedAtOnce));
        QVERIFY(!import.accept()->isEnabled());
    }

    void hasRoomForItsTexts()
    {
        Import import;
        import.dialog.readText(threeUsers);
        QTest::qWait(20);
        QCOMPARE(test::faultsOf(import.dialog).join(QStringLiteral("; ")), QString());
        QVERIFY(import.dialog.height() <= limits::dialogHeight && import.dialog.width() <= 792);
    }
};

WIRECHIEF_TEST(ImportDialogTest, tst_importdialog)
#include "tst_importdialog.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/exchange/limits.h"
#include "support/base/comestrue.h"
#include "support/base/testmain.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/exchange/importdialog.h"
#include "widgets/limits.h"
#include "widgets/parts/usable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace wirechief;
using test::find;

namespace {

constexpr auto threeUsers = "[general]\nenabled=yes\ntlsenable=yes\n[anna]\nsecret=s3cret\nread=call\n"
                            "[bert]\nread=call\n[<b>carl</b>]\nsecret=x\nwrite=all\n";

ServerProfile server(const char* name, const char* host = "192.0.2.1")
{
    ServerProfile profile;
    profile.id = QLatin1String(name);
    profile.name = QLatin1String(name);
    profile.host = QLatin1String(host);
    profile.user = QStringLiteral("admin");
    return profile;
}

struct Import {
    ImportDialog dialog;
    Import()
    {
        dialog.setSaved({server("anna at pbx.example"), server("saved", "198.51.100.7")});
        dialog.show();
    }
    QTableView* table() { return find<QTableView>(dialog, "importServers"); }
    QAbstractItemModel* model() { return table()->model(); }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }
    bool canBeTicked(int row) { return model()->index(row, 0).flags().testFlag(Qt::ItemIsUserCheckable); }
    QPushButton* accept() { return find<QPushButton>(dialog, "importAccept"); }
    QCheckBox* box(const char* name) { return find<QCheckBox>(dialog, name); }
    QString note() { return find(dialog, "importNote")->text(); }
    QString source() { return find(dialog, "importSource")->text(); }
    void host(const char* name) { find<QLineEdit>(dialog, "importHost")->setText(QString::fromLatin1(name)); }
    void check(int row, bool checked = true)
    {
        model()->setData(model()->index(row, 0), checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    /// It has been read, whatever came of it.
    bool isThere()
    {
        return comesTrue([this] {
            return !source().startsWith(QStringLiteral("Reading")) && accept()->toolTip() != toolTipOfBusy();
        });
    }
    static QString toolTipOfBusy()
    {
        QPushButton button;
        setUsable(button, ImportDialog::tr("Wait a moment."));
        return button.toolTip();
    }
    bool read(const QByteArray& text)
    {
        dialog.readText(text);
        return isThere();
    }
};

QByteArray ownFile(const QList<ServerProfile>& servers, const char* passphrase = nullptr)
{
    if (!passphrase)
        return *writeServerFile(servers);
    ServerFileSecrets secrets{Secret(QByteArrayView(passphrase)), {}, leastSealCost};
    for (const ServerProfile& profile : servers)
        secrets.secrets.emplace_back(QByteArray("secret of " + profile.name.toUtf8()));
    return *writeServerFile(servers, &secrets);
}

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void offersAndImports()
    {
        Import import;
        QVERIFY(!import.accept()->isEnabled());
        QVERIFY(import.read(threeUsers));
        QCOMPARE(import.model()->rowCount(), 3);
        QVERIFY(import.dialog.chosen().empty()); // nothing by itself
        QCOMPARE(import.cell(2, 0), QStringLiteral("<b>carl</b>"));
        QVERIFY(!import.canBeTicked(1)); // no secret
        QVERIFY(import.cell(1, 0).startsWith(QStringLiteral("✗ ")));
        QVERIFY(!import.cell(1, 2).isEmpty());
        QVERIFY(import.box("importTls")->isChecked());
        QVERIFY(!import.box("importSecrets")->isChecked());
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
        import.box("importSecrets")->setChecked(true);
        chosen = import.dialog.chosen();
        QVERIFY(chosen.front().profile.secretInKeyring);
        QVERIFY(chosen.front().secret.view() == QByteArrayView("s3cret"));
    }

    void oneUserIsChosenAlready()
    {
        Import import;
        QVERIFY(import.read("[anna]\nsecret=abcdefghijkl\ndeny=0.0.0.0/0\ndeny=::/0\n"));
        import.host("10.0.0.1");
        QCOMPARE(import.dialog.chosen().size(), size_t(1));
        QCOMPARE(import.dialog.chosen().front().profile.name, QStringLiteral("10.0.0.1"));
        QVERIFY(import.cell(0, 2).isEmpty());
        QVERIFY(import.read("[admin]\nsecret=x\n"));
        import.host("198.51.100.7");
        QVERIFY(import.cell(0, 2).contains(QStringLiteral("Saved already as saved.")));
        QVERIFY(import.dialog.chosen().empty());
        import.check(0); // once more, on purpose
        import.box("importSecrets")->setChecked(true);
        QCOMPARE(import.dialog.chosen().size(), size_t(1));
        import.host("198.51.100.8");
        QCOMPARE(import.dialog.chosen().size(), size_t(1));
    }

    void saysWhatCannotBeRead()
    {
        Import import;
        QVERIFY(import.read(threeUsers));
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("manager.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1024LL * 1024 * 1024));
        import.dialog.readFile(file.fileName());
        QVERIFY(import.isThere());
        QVERIFY2(import.note().contains(QStringLiteral("larger")), qPrintable(import.note()));
        QCOMPARE(import.model()->rowCount(), 0);
        QVERIFY(!import.accept()->isEnabled());
        QGuiApplication::clipboard()->setText(QString(limits::exchangeBytes + 1, u'x'));
        find<QPushButton>(import.dialog, "importPaste")->click();
        QVERIFY(import.isThere());
        QVERIFY(!import.note().isEmpty());
        QGuiApplication::clipboard()->setText(QString::fromLatin1(threeUsers));
        find<QPushButton>(import.dialog, "importPaste")->click();
        QVERIFY(import.isThere());
        QCOMPARE(import.model()->rowCount(), 3);
    }

    void showsTheLastOfTwo()
    {
        Import import;
        import.dialog.readText(ownFile(QList<ServerProfile>(2'000, server("slow"))));
        QVERIFY(import.read("[anna]\nsecret=x\n"));
        QTest::qWait(100);
        QCOMPARE(import.model()->rowCount(), 1);
    }

    void whatIsSavedIsLeftOut()
    {
        Import import;
        ServerProfile trusting = server("new", "10.0.0.9");
        trusting.connectAtStart = true;
        trusting.caFile = QStringLiteral("/home/somebody/ca.pem");
        QVERIFY(
            import.read(ownFile({server("again", "198.51.100.7"), trusting, server("SAVED", "10.0.0.10")})));
        QCOMPARE(import.model()->rowCount(), 3);
        QVERIFY(import.cell(0, 3).contains(QStringLiteral("saved")));
        QVERIFY(import.cell(1, 3).contains(QStringLiteral("/home/somebody/ca.pem")));
        QCOMPARE(import.cell(2, 0), QStringLiteral("SAVED 2"));
        QVERIFY(!find<QWidget>(import.dialog, "importHost")->isVisible());
        QCOMPARE(import.dialog.chosen().size(), size_t(2));
        for (const ImportDialog::Chosen& one : import.dialog.chosen()) {
            QVERIFY(one.profile.readOnly && !one.profile.connectAtStart && one.profile.caFile.isEmpty());
            QVERIFY(one.secret.isEmpty() && !one.profile.secretInKeyring);
        }
        import.check(0); // as a second one
        QCOMPARE(import.dialog.chosen().size(), size_t(3));
        find<QPushButton>(import.dialog, "importNone")->click();
        QVERIFY(import.dialog.chosen().empty() && !import.accept()->isEnabled());
        find<QPushButton>(import.dialog, "importAll")->click();
        QCOMPARE(import.dialog.chosen().size(), size_t(3));
    }

    void opensSealedSecrets()
    {
        Import import;
        QVERIFY(import.read(ownFile({server("a"), server("b", "192.0.2.2")}, "correct horse")));
        auto* edit = find<QLineEdit>(import.dialog, "passphraseEdit");
        auto* open = find<QPushButton>(import.dialog, "passphraseOpen");
        const auto note = [&] { return find(import.dialog, "passphraseNote")->text(); };
        QVERIFY(edit->isVisible() && !open->isEnabled() && import.accept()->isEnabled());
        QVERIFY(import.dialog.focusWidget() == edit);
        QVERIFY(import.box("importSecrets")->isVisible() && !import.box("importSecrets")->isEnabled());
        const auto places = [&] {
            QTest::qWait(1);
            QList<QPoint> all;
            for (const char* name : {"importNone", "passphraseOpen", "importSecrets", "importAccept"})
                all.append(find<QWidget>(import.dialog, name)->mapTo(&import.dialog, QPoint()));
            return all;
        };
        const QList<QPoint> before = places();
        for (int tries = 0; tries < 4; ++tries) {
            edit->setText(QStringLiteral("wrong"));
            open->click();
            QVERIFY(edit->text().isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(note().contains(QStringLiteral("do not open")), 60'000);
            QVERIFY(edit->isEnabled());
        }
        edit->setText(QStringLiteral("correct horse"));
        QVERIFY(!import.accept()->isEnabled()); // whoever typed it wants them
        QTest::keyClick(edit, Qt::Key_Return); // which does not import
        QVERIFY(import.dialog.isVisible() && !import.accept()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(note().contains(QStringLiteral("2 secret")), 60'000);
        QCOMPARE(places(), before);
        QVERIFY(import.box("importSecrets")->isEnabled());
        QVERIFY(import.accept()->isEnabled());
        QVERIFY(import.box("importSecrets")->isVisible() && import.box("importSecrets")->isChecked());
        import.check(0, false);
        const std::vector<ImportDialog::Chosen> chosen = import.dialog.chosen();
        QCOMPARE(chosen.size(), size_t(1));
        QVERIFY(chosen.front().secret.view() == QByteArrayView("secret of b"));
        QVERIFY(chosen.front().profile.secretInKeyring);
        import.box("importSecrets")->setChecked(false);
        QVERIFY(import.dialog.chosen().front().secret.isEmpty());
    }

    void closingDoesNotWaitForTheKey()
    {
        auto import = std::make_unique<Import>();
        QVERIFY(import->read(ownFile({server("a")}, "correct horse")));
        find<QLineEdit>(import->dialog, "passphraseEdit")->setText(QStringLiteral("correct horse"));
        find<QPushButton>(import->dialog, "passphraseOpen")->click();
        import.reset(); // and the worker finds nobody
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void mapsTheColumnsOfATable()
    {
        Import import;
        QVERIFY(import.read("Name;Where;User;PW\nberlin;10.0.0.1;anna;s3cret\n=vienna;10.0.0.2;bert;\n"));
        auto* rows = find<QTableWidget>(import.dialog, "csvRows");
        QVERIFY(rows->isVisible());
        const auto combo = [&](int column) {
            return find<QComboBox>(import.dialog, qPrintable(QStringLiteral("csvColumn%1").arg(column)));
        };
        const auto choose = [&](int column, CsvField field) {
            combo(column)->setCurrentIndex(combo(column)->findData(int(field)));
            Q_EMIT combo(column)->activated(combo(column)->currentIndex());
        };
        QCOMPARE(CsvField(combo(0)->currentData().toInt()), CsvField::Name);
        QCOMPARE(CsvField(combo(1)->currentData().toInt()), CsvField::None);
        QCOMPARE(CsvField(combo(3)->currentData().toInt()), CsvField::Secret);
        // Of secrets nothing is shown.
        QCOMPARE(rows->item(1, 0)->text(), QStringLiteral("berlin"));
        QVERIFY(!rows->item(1, 3)->text().contains(QStringLiteral("s3")));
        QVERIFY(find(import.dialog, "csvNote")->text().contains(QStringLiteral("in clear")));
        QVERIFY(!import.accept()->isEnabled() && import.note().contains(QStringLiteral("Host")));
        choose(1, CsvField::Host);
        QVERIFY(import.isThere());
        QCOMPARE(import.model()->rowCount(), 2);
        QVERIFY(import.accept()->isEnabled());
        std::vector<ImportDialog::Chosen> chosen = import.dialog.chosen();
        QCOMPARE(chosen.size(), size_t(2));
        QCOMPARE(chosen.front().profile.host, QStringLiteral("10.0.0.1"));
        QCOMPARE(chosen.back().profile.name, QStringLiteral("=vienna"));
        QVERIFY(chosen.front().secret.isEmpty()); // nothing by itself
        import.box("importSecrets")->setChecked(true);
        chosen = import.dialog.chosen();
        QVERIFY(chosen.front().secret.view() == QByteArrayView("s3cret")
            && chosen.front().profile.secretInKeyring);
        QVERIFY(chosen.back().secret.isEmpty() && !chosen.back().profile.secretInKeyring);
        // A field is in one column.
        choose(0, CsvField::Host);
        QVERIFY(import.isThere());
        QCOMPARE(CsvField(combo(1)->currentData().toInt()), CsvField::None);
        // The row of titles as a server.
        import.box("csvTitles")->click();
        QVERIFY(import.isThere());
        QCOMPARE(import.model()->rowCount(), 3);
    }

    void anEmptyColumnOfSecretsIsNoWarning()
    {
        Import import;
        QVERIFY(import.read("Name,Host,User,Secret\nberlin,10.0.0.1,anna,\nbonn,10.0.0.2,bert,\n"));
        QVERIFY(find(import.dialog, "csvNote")->text().isEmpty());
        QVERIFY(!import.box("importSecrets")->isVisible());
    }

    void showsTheTitlesOfATable()
    {
        Import import;
        QVERIFY(import.read("Name;Where;PW\nberlin;10.0.0.1;s3cret\n"));
        auto* rows = find<QTableWidget>(import.dialog, "csvRows");
        const auto title
            = [rows](int column) { return rows->model()->headerData(column, Qt::Horizontal).toString(); };
        QVERIFY(rows->horizontalHeader()->isVisible());
        QCOMPARE(title(0), QStringLiteral("Name"));
        QCOMPARE(title(2), QStringLiteral("PW"));
        QCOMPARE(rows->rowCount(), 2); // what the columns are, and the one server
        QCOMPARE(rows->item(1, 1)->text(), QStringLiteral("10.0.0.1"));
        QTest::qWait(20);
        QCOMPARE(rows->viewport()->height(), rows->rowHeight(0) + rows->rowHeight(1)); // and nothing below
        import.box("csvTitles")->click();
        QVERIFY(import.isThere());
        QCOMPARE(title(1), QStringLiteral("Column 2"));
        QCOMPARE(rows->rowCount(), 3);
        QCOMPARE(rows->item(1, 1)->text(), QStringLiteral("Where"));
        QCOMPARE(rows->verticalScrollBar()->maximum(), 0);
        import.box("csvTitles")->click();
        QCOMPARE(title(1), QStringLiteral("Where"));
        // A first row that is taken for titles by mistake may hold a secret.
        QVERIFY(import.read("berlin;10.0.0.1;s3cret\nvienna;10.0.0.2;other\n"));
        auto* combo = find<QComboBox>(import.dialog, "csvColumn2");
        combo->setCurrentIndex(combo->findData(int(CsvField::Secret)));
        Q_EMIT combo->activated(combo->currentIndex());
        if (!import.box("csvTitles")->isChecked())
            import.box("csvTitles")->click();
        QVERIFY(import.isThere());
        QCOMPARE(title(0), QStringLiteral("berlin"));
        QCOMPARE(title(2), QStringLiteral("Column 3"));
        QVERIFY(!combo->accessibleName().contains(QStringLiteral("s3cret")));
    }

    void aTableWithoutAHostTakesTheOneThatIsTyped()
    {
        Import import;
        QVERIFY(import.read("User,Name\nanna,one\n"));
        QVERIFY(find<QWidget>(import.dialog, "importHost")->isVisible());
        import.host("pbx.example");
        QVERIFY(import.isThere());
        QCOMPARE(import.dialog.chosen().size(), size_t(1));
        QCOMPARE(import.dialog.chosen().front().profile.host, QStringLiteral("pbx.example"));
    }

    void aListOfHostsTakesTheUserThatIsTyped()
    {
        Import import;
        QVERIFY(import.read("Name,Host\none,10.0.0.1\ntwo,10.0.0.2\n"));
        QVERIFY(!find<QWidget>(import.dialog, "importHost")->isVisible());
        QVERIFY(find<QWidget>(import.dialog, "importUser")->isVisible());
        QVERIFY(import.note().contains(QStringLiteral("enter below")));
        find<QLineEdit>(import.dialog, "importUser")->setText(QStringLiteral("anna "));
        QVERIFY(import.isThere());
        QTRY_COMPARE(import.dialog.chosen().size(), size_t(2));
        for (const ImportDialog::Chosen& one : import.dialog.chosen())
            QCOMPARE(one.profile.user, QStringLiteral("anna"));
    }

    /// Ten thousand rows are read in a worker; the window goes on.
    void manyServersDoNotHoldTheWindowUp()
    {
        QByteArray table("Name,Host,User\n");
        for (int i = 0; i < 10'000; ++i)
            table += "s" + QByteArray::number(i) + ",10.0.0.1,u" + QByteArray::number(i) + '\n';
        Import import;
        QElapsedTimer turn;
        qint64 longest = 0;
        turn.start();
        import.dialog.readText(table);
        QVERIFY(comesTrue([&] {
            longest = std::max(longest, turn.restart());
            return import.model()->rowCount() == 10'000;
        }));
        qInfo("longest turn: %lld ms", longest);
        QCOMPARE(import.dialog.chosen().size(), size_t(10'000));
    }

    void remarksHaveTheRoomThatOthersDoNotNeed()
    {
        Import import;
        QVERIFY(import.read(ownFile({server("a"), server("b", "192.0.2.2")})));
        const auto* header = import.table()->horizontalHeader();
        QVERIFY2(2 * header->sectionSize(3) >= import.table()->viewport()->width(),
            qPrintable(QString::number(header->sectionSize(3))));
        // But they have some room whatever the others hold.
        ServerProfile wide = server(QByteArray(100, 'n').constData());
        wide.folder = QString(100, u'f');
        wide.user = QString(70, u'u');
        QVERIFY(import.read(ownFile({wide})));
        QVERIFY2(header->sectionSize(3) >= 100, qPrintable(QString::number(header->sectionSize(3))));
    }

    void environmentsHaveAColumnWhereThereAreAny()
    {
        Import import;
        const auto title = [&import](int column) {
            return import.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QVERIFY(import.read(ownFile({server("a"), server("b")})));
        QCOMPARE(import.model()->columnCount(), 4);
        ServerProfile offices = server("b");
        offices.environment = Environment::own(QStringLiteral("Offices"), Environment::Pink);
        QVERIFY(import.read(ownFile({server("a"), offices})));
        QCOMPARE(title(3), QStringLiteral("Environment"));
        QCOMPARE(import.cell(0, 3), QString());
        QCOMPARE(import.cell(1, 3), QStringLiteral("Offices"));
        QCOMPARE(title(4), QStringLiteral("Remarks"));
    }

    void longRemarksAreWrapped()
    {
        Import import;
        ServerProfile trusting = server("b", "192.0.2.2");
        trusting.caFile = QStringLiteral("/home/somebody/certificates/of the office/ca.pem");
        trusting.certificateFile = QStringLiteral("/home/somebody/certificates/of the office/mine.pem");
        trusting.tls = true;
        QVERIFY(import.read(ownFile({server("a"), trusting})));
        QTRY_VERIFY2(import.table()->rowHeight(1) > import.table()->rowHeight(0),
            qPrintable(QString::number(import.table()->rowHeight(1)) + import.cell(1, 3)));
    }

    void hasRoomForItsTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("manager.conf") << QByteArray(threeUsers);
        QTest::newRow("own file") << ownFile({server("a"), server("b")}, "x");
        QTest::newRow("table") << QByteArray("Name,User,Password\nberlin,anna,s3cret\n");
    }
    void hasRoomForItsTexts()
    {
        QFETCH(QByteArray, text);
        Import import;
        if (!text.isEmpty())
            QVERIFY(import.read(text));
        QTest::qWait(20);
        QCOMPARE(test::faultsOf(import.dialog).join(QStringLiteral("; ")), QString());
        QVERIFY2(import.dialog.height() <= limits::dialogHeight && import.dialog.width() <= 792,
            qPrintable(QString::number(import.dialog.height())));
    }
};

WIRECHIEF_TEST(ImportDialogTest, tst_importdialog)
#include "tst_importdialog.moc"

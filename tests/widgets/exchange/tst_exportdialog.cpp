// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/exchange/foreignservers.h"
#include "support/app/secretsearch.h"
#include "support/base/fulldisk.h"
#include "support/base/testmain.h"
#include "support/sessions/connectionbench.h"
#include "support/widgets/dialogcheck.h"
#include "widgets/exchange/exportdialog.h"
#include "widgets/limits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QThreadPool>
#include <QTreeWidget>

using namespace wirechief;
using test::find;

namespace {

const QByteArray secret("sEcr3t-/+%=only-here-Zq");

ServerProfile savedServer(const char* name, const char* folder = "")
{
    ServerProfile profile;
    profile.id = QStringLiteral("id-of-") + QLatin1String(name);
    profile.name = QLatin1String(name);
    profile.folder = QLatin1String(folder);
    profile.host = QStringLiteral("192.0.2.1");
    profile.user = QStringLiteral("admin");
    profile.secretInKeyring = true;
    return profile;
}

struct Export : ConnectionBench {
    std::unique_ptr<ExportDialog> dialog;
    QTemporaryDir out;

    explicit Export(const QList<ServerProfile>& saved
        = {savedServer("berlin", "Kunden/Nord"), savedServer("vienna", "Kunden"), savedServer("lab")})
    {
        for (const ServerProfile& profile : saved)
            save(profile);
        dialog = std::make_unique<ExportDialog>(connections, nullptr, leastSealCost);
        dialog->show();
    }
    [[nodiscard]] QString path() const { return out.filePath(QStringLiteral("servers.json")); }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTreeWidgetItem* item(const char* name)
    {
        return find<QTreeWidget>(*dialog, "exportServers")
            ->findItems(QLatin1String(name), Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    QPushButton* button(const char* name) { return find<QPushButton>(*dialog, name); }
    QString note() { return find(*dialog, "exportNote")->text(); }
    void seal(const char* first, const char* again)
    {
        find<QCheckBox>(*dialog, "exportSecrets")->setChecked(true);
        find<QLineEdit>(*dialog, "newPassphraseFirst")->setText(QLatin1String(first));
        find<QLineEdit>(*dialog, "newPassphraseAgain")->setText(QLatin1String(again));
    }
    bool answer(Result<Secret> read)
    {
        if (!QTest::qWaitFor([this] { return bool(store.readDone); }))
            return false;
        std::exchange(store.readDone, nullptr)(std::move(read));
        return true;
    }
    [[nodiscard]] ServerFile file() const
    {
        auto read = ForeignServers::ofFile(path());
        return read ? std::get<ServerFile>(read->content) : ServerFile();
    }
};

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

    void exportsWhatIsTicked()
    {
        Export bench;
        QVERIFY(bench.button("exportAccept")->isEnabled());
        QVERIFY(find(*bench.dialog, "exportCount")->text().contains(QStringLiteral("3")));
        bench.item("Nord")->setCheckState(0, Qt::Unchecked); // with what lies in it
        QTRY_VERIFY(find(*bench.dialog, "exportCount")->text().contains(QStringLiteral("2")));
        QCOMPARE(bench.item("Kunden")->checkState(0), Qt::PartiallyChecked);
        QSignalSpy exported(bench.dialog.get(), &ExportDialog::exported);
        bench.dialog->exportTo(bench.path());
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(!bench.dialog->isVisible());
        QCOMPARE(bench.file().servers.size(), 2);
        QVERIFY(!bench.store.readDone); // no secret was asked for
        QVERIFY(bench.file().sealed.isEmpty());
        QVERIFY(!bench.written().contains("id-of-"));
    }

    void whatIsCutOffIsInTheToolTip()
    {
        ServerProfile wide
            = savedServer("a name that is longer than the room that a name has in this dialog");
        wide.host = QString(60, u'h');
        Export bench({wide});
        const QTreeWidgetItem* item = bench.item(qPrintable(wide.name));
        QVERIFY(item->toolTip(0).contains(wide.name));
        QVERIFY(item->toolTip(1).contains(wide.host));
        const auto* tree = find<QTreeWidget>(*bench.dialog, "exportServers");
        QVERIFY(tree->columnWidth(1) > tree->viewport()->width() / 3);
        Export small({savedServer("a")});
        const auto* other = find<QTreeWidget>(*small.dialog, "exportServers");
        QVERIFY(other->columnWidth(1) > other->viewport()->width() / 2);
    }

    /// In no form, also where it is known.
    void withoutARequestThereIsNoSecret_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("own file") << 0;
        QTest::newRow("table") << 1;
    }
    void withoutARequestThereIsNoSecret()
    {
        QFETCH(int, format);
        Export bench;
        bench.connections.setSecret(QStringLiteral("id-of-berlin"), Secret(secret), false);
        find<QComboBox>(*bench.dialog, "exportFormat")->setCurrentIndex(format);
        QSignalSpy exported(bench.dialog.get(), &ExportDialog::exported);
        bench.dialog->exportTo(bench.path());
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(bench.written().contains("berlin"));
        QCOMPARE(filesWith(bench.out.path(), formsOf(secret)), QStringList());
        QVERIFY(!bench.store.readDone);
    }

    void canBeginWithSome()
    {
        Export bench;
        bench.dialog->chooseOnly({QStringLiteral("id-of-vienna"), QStringLiteral("id-of-nobody")});
        QTRY_VERIFY(find(*bench.dialog, "exportCount")->text().startsWith(u'1'));
        QCOMPARE(bench.item("vienna")->checkState(0), Qt::Checked);
    }

    void showsTheOneThatIsExported()
    {
        Export bench;
        QList<ServerProfile> many;
        for (int i = 0; i < 300; ++i)
            many.append(savedServer(qPrintable(QStringLiteral("pbx-%1").arg(i, 3, 10, QLatin1Char('0')))));
        QVERIFY(bench.connections.saveAll(many));
        ExportDialog dialog(bench.connections, nullptr, leastSealCost);
        dialog.chooseOnly({QStringLiteral("id-of-pbx-250"), QStringLiteral("id-of-pbx-251")});
        dialog.show();
        const auto* tree = find<QTreeWidget>(dialog, "exportServers");
        QCOMPARE(tree->currentItem()->text(0), QStringLiteral("pbx-250"));
        QVERIFY(tree->viewport()->rect().contains(tree->visualItemRect(tree->currentItem())));
    }

    void needsAServerAndTheSamePassphraseTwice()
    {
        Export bench;
        bench.button("exportNone")->click();
        QTRY_VERIFY(!bench.button("exportAccept")->isEnabled());
        bench.button("exportAll")->click();
        QTRY_VERIFY(bench.button("exportAccept")->isEnabled());
        bench.seal("correct horse", "correct house");
        QVERIFY(bench.dialog->focusWidget() == find<QLineEdit>(*bench.dialog, "newPassphraseFirst"));
        QTRY_VERIFY(!bench.button("exportAccept")->isEnabled());
        QVERIFY(!find(*bench.dialog, "newPassphraseStrength")->text().isEmpty());
        bench.seal("short", "short");
        QTRY_VERIFY(find(*bench.dialog, "exportNote")->text().contains(QStringLiteral("at least 8")));
        QCOMPARE(find(*bench.dialog, "newPassphraseStrength")->text(), QString()); // which would say it again
        bench.seal("correct horse", "correct horse");
        QTRY_VERIFY(bench.button("exportAccept")->isEnabled());
        // A table would hold them in clear.
        auto* format = find<QComboBox>(*bench.dialog, "exportFormat");
        format->setCurrentIndex(1);
        QTRY_VERIFY(!find<QCheckBox>(*bench.dialog, "exportSecrets")->isEnabled());
        QTRY_VERIFY(!find<QLineEdit>(*bench.dialog, "newPassphraseFirst")->isVisible());
    }

    void asksForTheFileWithItsKind()
    {
        Export bench;
        bench.button("exportAccept")->click();
        auto* chooser = bench.dialog->findChild<QFileDialog*>();
        QVERIFY(chooser);
        QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
        QVERIFY(!chooser->testOption(QFileDialog::DontConfirmOverwrite));
        QCOMPARE(chooser->defaultSuffix(), QStringLiteral("json"));
        chooser->reject();
    }

    void sealsSecretsOnRequest()
    {
        Export bench;
        bench.seal("correct horse", "correct horse");
        QSignalSpy exported(bench.dialog.get(), &ExportDialog::exported);
        bench.dialog->exportTo(bench.path());
        for (int i = 0; i < 3; ++i)
            QVERIFY(bench.answer(Secret(QByteArray(secret + QByteArray::number(i)))));
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
        QCOMPARE(filesWith(bench.out.path(), formsOf(secret) + formsOf("correct horse")), QStringList());
        const auto opened = openServerSecrets(Secret("correct horse"), bench.file());
        QVERIFY(opened);
        for (const Secret& one : *opened)
            QVERIFY(one.view().startsWith(secret));
    }

    void whatIsNotToBeSavedIsLeftOut()
    {
        ServerProfile typed = savedServer("berlin");
        typed.secretInKeyring = false;
        Export bench({typed, savedServer("vienna")});
        bench.connections.setSecret(QStringLiteral("id-of-berlin"), Secret("for this run only"), false);
        bench.seal("correct horse", "correct horse");
        QSignalSpy exported(bench.dialog.get(), &ExportDialog::exported);
        bench.dialog->exportTo(bench.path());
        QVERIFY(bench.answer(Secret(secret)));
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
        const QString text = exported.at(0).at(0).toString();
        QVERIFY2(text.contains(QStringLiteral("1 of them without a secret. 1 secret")), qPrintable(text));
        const auto opened = openServerSecrets(Secret("correct horse"), bench.file());
        QVERIFY(opened && opened->size() == 2);
        QVERIFY(opened->at(0).isEmpty() && opened->at(1).view() == secret);
    }

    void theUserDecidesWhatToDoWithoutSome()
    {
        Export bench({savedServer("berlin"), savedServer("vienna")});
        bench.seal("correct horse", "correct horse");
        QVERIFY(!bench.button("exportWithout")->isVisible());
        bench.dialog->exportTo(bench.path());
        QVERIFY(bench.answer(Secret(secret)));
        QVERIFY(bench.answer(Error{
            ErrorKind::Storage, QStringLiteral("The keyring is locked."), QStringLiteral("Unlock it.")}));
        QTRY_VERIFY(bench.button("exportWithout")->isVisible());
        QVERIFY(bench.note().contains(QStringLiteral("vienna")));
        QVERIFY(bench.note().contains(QStringLiteral("is locked")));
        QVERIFY(bench.written().isEmpty());
        // What was found out is of what was ticked then.
        bench.item("vienna")->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(!bench.button("exportWithout")->isVisible());
        bench.item("vienna")->setCheckState(0, Qt::Checked);
        bench.dialog->exportTo(bench.path());
        QVERIFY(bench.answer(Secret(secret)));
        QVERIFY(bench.answer(Error{ErrorKind::NotFound, QStringLiteral("None."), {}}));
        QTRY_VERIFY(bench.button("exportWithout")->isVisible());
        QSignalSpy exported(bench.dialog.get(), &ExportDialog::exported);
        bench.button("exportWithout")->click();
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
        const auto opened = openServerSecrets(Secret("correct horse"), bench.file());
        QVERIFY(opened && opened->size() == 2);
        QVERIFY(opened->at(0).view() == secret && opened->at(1).isEmpty());
    }

    void aLockedKeyringIsSaidOnce()
    {
        QList<ServerProfile> many;
        for (int i = 0; i < 6; ++i)
            many.append(savedServer(qPrintable(QStringLiteral("server%1").arg(i))));
        Export bench(many);
        bench.seal("correct horse", "correct horse");
        bench.dialog->exportTo(bench.path());
        for (int i = 0; i < 6; ++i)
            QVERIFY(bench.answer(Error{ErrorKind::Storage, QStringLiteral("It is locked."), {}}));
        QTRY_VERIFY(bench.button("exportWithout")->isVisible());
        QCOMPARE(bench.note().count(QStringLiteral("It is locked.")), 1);
        QVERIFY(bench.note().contains(QStringLiteral("server0, server1, server2, server3:")));
        QVERIFY(bench.note().contains(QStringLiteral("2 more")));
        QVERIFY(bench.dialog->height() <= limits::dialogHeight);
    }

    void givingUpWritesNothing()
    {
        Export bench;
        bench.seal("correct horse", "correct horse");
        bench.dialog->exportTo(bench.path());
        for (int i = 0; i < 3; ++i)
            QVERIFY(bench.answer(Secret(secret)));
        QTRY_VERIFY(bench.note().contains(QStringLiteral("sealed")));
        QVERIFY(!bench.button("exportAccept")->isEnabled());
        bench.dialog->reject();
        QVERIFY(find<QLineEdit>(*bench.dialog, "newPassphraseFirst")->text().isEmpty());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(bench.written().isEmpty());
    }

    void aFullDiskIsSaidAndTheDialogStays()
    {
        Export bench;
        QFile old(bench.path());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        {
            const FullDisk full(10);
            bench.dialog->exportTo(bench.path());
            QTRY_VERIFY(bench.note().contains(QStringLiteral("could not be written")));
        }
        QVERIFY(bench.dialog->isVisible() && bench.button("exportAccept")->isEnabled());
        QCOMPARE(bench.written(), QByteArray("old"));
    }

    void writesATable()
    {
        Export bench({savedServer("=berlin")});
        find<QComboBox>(*bench.dialog, "exportFormat")->setCurrentIndex(1);
        QSignalSpy exported(bench.dialog.get(), &ExportDialog::exported);
        bench.dialog->exportTo(bench.path());
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(bench.written().contains("'=berlin,,192.0.2.1,5038,no,admin"));
    }

    void hasRoomForItsTexts()
    {
        Export bench;
        bench.seal("a", "b");
        QTest::qWait(20);
        QCOMPARE(test::faultsOf(*bench.dialog).join(QStringLiteral("; ")), QString());
        QVERIFY(bench.dialog->height() <= limits::dialogHeight && bench.dialog->width() <= 792);
    }
};

WIRECHIEF_TEST(ExportDialogTest, tst_exportdialog)
#include "tst_exportdialog.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/tableexport.h"
#include "pbx/table/flushclock.h"
#include "support/base/fulldisk.h"
#include "support/base/testmain.h"
#include "support/models/fakerecords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirechief;

namespace {

const QByteArray byteOrderMark = "\xef\xbb\xbf";

struct Exported {
    FlushClock clock;
    FakeTable table{clock};
    FakeModel model{fakeColumns()};
    QTemporaryDir folder;

    Exported()
    {
        model.addTable(QStringLiteral("a"), QStringLiteral("berlin"), table);
        model.setAttached(true);
    }
    QList<RowId> rows()
    {
        clock.flushNow();
        QList<RowId> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.rowId(row));
        return ids;
    }
    /// The file's bytes; the error's text where there is none.
    QByteArray write(const QList<RowId>& ids, ExportFormat format, const QString& name = {})
    {
        const QString file = name.isEmpty() ? folder.filePath(QStringLiteral("out")) : name;
        TableExport job(model, ids, {FakeName, FakeNumber}, format, file);
        Result<void> result;
        bool done = false;
        QObject::connect(&job, &TableExport::finished, &job, [&](const Result<void>& outcome) {
            result = outcome;
            done = true;
        });
        job.start();
        if (!QTest::qWaitFor([&done] { return done; }, 20'000))
            return "it did not end";
        count = job.count();
        if (!result)
            return result.error().toString().toUtf8();
        QFile written(file);
        if ((written.permissions() & (QFile::ReadGroup | QFile::ReadOther)) != 0)
            return "others can read it";
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray("no file");
    }
    qsizetype count = 0;
};

} // namespace

class TestTableExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csv()
    {
        Exported exported;
        put(exported.table, "1", "Zoë, \"Z\"", 7);
        put(exported.table, "2", "plain", -3);
        QCOMPARE(exported.write(exported.rows(), ExportFormat::Csv),
            QByteArray(byteOrderMark + "Name,Number\r\n\"Zoë, \"\"Z\"\"\",7\r\nplain,-3\r\n"));
        QCOMPARE(exported.count, 2);
    }

    void formulasAreDisarmed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("sum") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("command") << QStringLiteral("=cmd|' /C calc'!A0") << QByteArray("'=cmd|' /C calc'!A0");
        QTest::newRow("plus") << QStringLiteral("+4930") << QByteArray("'+4930");
        QTest::newRow("minus") << QStringLiteral("-2+3") << QByteArray("'-2+3");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("quoted") << QStringLiteral("=\"a\",b") << QByteArray("\"'=\"\"a\"\",b\"");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("inside") << QStringLiteral("a=b") << QByteArray("a=b");
        QTest::newRow("blank") << QStringLiteral(" a") << QByteArray("\" a\"");
        QTest::newRow("empty") << QString() << QByteArray();
    }

    void formulasAreDisarmed()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvCell({text, {}}), cell);
    }

    void negativeNumberIsNoFormula() { QCOMPARE(csvCell({QStringLiteral("-3"), -3.0}), QByteArray("-3")); }

    void json()
    {
        Exported exported;
        put(exported.table, "1", "Zoë \"Z\"", 7);
        put(exported.table, "2", "=1+1", -3);
        const QByteArray written = exported.write(exported.rows(), ExportFormat::Json);
        const QJsonArray rows = QJsonDocument::fromJson(written).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][QStringLiteral("name")].toString(), QStringLiteral("Zoë \"Z\""));
        QCOMPARE(rows[0][QStringLiteral("number")].toInt(), 7);
        QCOMPARE(rows[1][QStringLiteral("name")].toString(), QStringLiteral("=1+1"));
        QVERIFY(rows[1][QStringLiteral("number")].isDouble());
        QCOMPARE(QJsonDocument::fromJson(exported.write({}, ExportFormat::Json)).array().size(), 0);
    }

    void orderIsThatOfTheRows()
    {
        Exported exported;
        for (int i = 0; i < 5; ++i)
            put(exported.table, QByteArray::number(i), "n" + QByteArray::number(i), i);
        exported.model.sort(FakeNumber, Qt::DescendingOrder);
        exported.model.setFilter(QStringLiteral("number < 3"));
        QCOMPARE(exported.write(exported.rows(), ExportFormat::Csv),
            QByteArray(byteOrderMark + "Name,Number\r\nn2,2\r\nn1,1\r\nn0,0\r\n"));
    }

    void rowsThatWentAreLeftOut()
    {
        Exported exported;
        put(exported.table, "1", "one", 1);
        put(exported.table, "2", "two", 2);
        const QList<RowId> ids = exported.rows();
        exported.table.remove("1");
        QCOMPARE(
            exported.write(ids, ExportFormat::Csv), QByteArray(byteOrderMark + "Name,Number\r\ntwo,2\r\n"));
        QCOMPARE(exported.count, 1);
    }

    void manyRows()
    {
        Exported exported;
        for (int i = 0; i < 20'000; ++i)
            put(exported.table, QByteArray::number(i), "n" + QByteArray::number(i), i);
        QTRY_COMPARE(exported.rows().size(), 20'000); // very many come in turns
        const QByteArray written = exported.write(exported.rows(), ExportFormat::Csv);
        QCOMPARE(written.count("\r\n"), 20'001);
        QCOMPARE(exported.count, 20'000);
    }

    void fullDisk()
    {
        Exported exported;
        put(exported.table, "1", "plain", 7);
        const FullDisk full(10);
        QVERIFY(exported.write(exported.rows(), ExportFormat::Csv).startsWith("Could not write"));
    }

    void refusedFile()
    {
        Exported exported;
        put(exported.table, "1", "one", 1);
        const QString nowhere = exported.folder.filePath(QStringLiteral("missing/out.csv"));
        const QByteArray error = exported.write(exported.rows(), ExportFormat::Csv, nowhere);
        QVERIFY2(error.startsWith("Could not write"), error.constData());
        QVERIFY(!QFile::exists(nowhere));
    }
};

WIRECHIEF_GUILESS_TEST(TestTableExport, tst_tableexport)
#include "tst_tableexport.moc"

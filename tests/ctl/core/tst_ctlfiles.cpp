// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/core/ctlarguments.h"
#include "ctl/core/ctlverbs.h"
#include "ctl/verbs/listtask.h"
#include "support/base/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

using namespace wirechief;

/// What is installed beside the program names all that it can do.
class CtlFilesTest : public QObject {
    Q_OBJECT

    static QByteArray contentOf(const QString& file)
    {
        QFile read(QStringLiteral(WIRECHIEF_PACKAGING "/") + file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theSchemaDescribesEachList_data()
    {
        QTest::addColumn<QString>("name");
        for (const ListKind& kind : listKinds())
            QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
    }
    void theSchemaDescribesEachList()
    {
        QFETCH(QString, name);
        const QJsonObject properties
            = QJsonDocument::fromJson(contentOf(QStringLiteral("wirechiefctl.schema.json")))
                  .object()
                  .value(QStringLiteral("$defs"))
                  .toObject()
                  .value(name)
                  .toObject()
                  .value(QStringLiteral("properties"))
                  .toObject();
        const std::unique_ptr<RecordModel> model = findListKind(name)->model(nullptr, {});
        QStringList known{QStringLiteral("change"), QStringLiteral("server")};
        for (int column = 0; column < model->columnCount(); ++column) {
            const ColumnInfo& info = model->columnInfo(column);
            if (info.id == QLatin1String("server"))
                continue;
            known.append(info.id);
            const QJsonValue type = properties.value(info.id).toObject().value(QStringLiteral("type"));
            QVERIFY2(info.kind == FieldKind::Text ? type == QLatin1String("string") : type.isArray(),
                qPrintable(info.id));
        }
        std::sort(known.begin(), known.end());
        QCOMPARE(properties.keys(), known);
    }

    void namesEverything_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("optionBegin");
        const auto row = [](const char* file, const char* begin) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(begin);
        };
        row("wirechiefctl.1", "Fl -");
        row("completions/wirechiefctl.bash", "--");
        row("completions/_wirechiefctl", "--");
        row("completions/wirechiefctl.fish", "-l ");
    }
    void namesEverything()
    {
        QFETCH(QString, file);
        QFETCH(QString, optionBegin);
        const QString text = QString::fromUtf8(contentOf(file));
        QVERIFY(!text.isEmpty());
        for (const CtlVerb& verb : ctlVerbs())
            QVERIFY2(
                text.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(verb.name)))),
                verb.name);
        for (const QString& option : ctlOptionNames()) {
            const QString name = option.mid(2);
            if (name == QLatin1String("help") || name == QLatin1String("version"))
                continue;
            QVERIFY2(text.contains(QRegularExpression(
                         QRegularExpression::escape(optionBegin + name) + QStringLiteral("(?![a-z-])"))),
                qPrintable(name));
        }
    }

    /// A name may be whatever somebody else has written into a file.
    void bashExpandsNoNames()
    {
        QProcess bash;
        bash.start(QStringLiteral("bash"),
            {QStringLiteral("-c"),
                QStringLiteral(
                    "wirechiefctl() { printf '%s\\n' 'main office' 'm$(echo hi)' paris; }; . \"$1\"; "
                    "COMP_WORDS=(wirechiefctl --profile m); COMP_CWORD=2; _wirechiefctl; "
                    "printf '%s\\n' \"${COMPREPLY[@]}\""),
                QStringLiteral("bash"),
                QStringLiteral(WIRECHIEF_PACKAGING "/completions/wirechiefctl.bash")});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardOutput(), QByteArray("main\\ office\nm\\$\\(echo\\ hi\\)\n"));
    }
};

WIRECHIEF_GUILESS_TEST(CtlFilesTest, tst_ctlfiles)
#include "tst_ctlfiles.moc"

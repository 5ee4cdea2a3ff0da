// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/core/ctlarguments.h"
#include "ctl/core/ctlverbs.h"
#include "support/base/testmain.h"

#include <QFile>
#include <QRegularExpression>

using namespace wirechief;

/// What is installed beside the program names all that it can do.
class CtlFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        QFile read(QStringLiteral(WIRECHIEF_PACKAGING "/") + file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(read.readAll());
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
};

WIRECHIEF_GUILESS_TEST(CtlFilesTest, tst_ctlfiles)
#include "tst_ctlfiles.moc"

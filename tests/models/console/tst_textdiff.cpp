// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/console/limits.h"
#include "models/console/textdiff.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>

using namespace wirechief;

namespace {

/// " a -b +c": as `diff` would mark the lines.
QString marked(const TextDiff& diff)
{
    QStringList words;
    for (const DiffLine& line : diff.lines) {
        const QString sign = line.kind == DiffLine::Kind::Removed ? QStringLiteral("-")
            : line.kind == DiffLine::Kind::Added                  ? QStringLiteral("+")
                                                                  : QString();
        words.append(sign + line.text);
    }
    return words.join(u' ');
}

QStringList wordsIn(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Two texts, line by line.
class TextDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesLines_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, const char* before, const char* after, const char* expected) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(expected);
        };
        add("nothing", "", "", "");
        add("equal", "a b", "a b", "a b");
        add("added", "a c", "a b c", "a +b c");
        add("removed", "a b c", "a c", "a -b c");
        add("changed", "a b c", "a x c", "a -b +x c");
        add("all", "a b", "c d", "-a -b +c +d");
        add("to nothing", "a b", "", "-a -b");
        add("equal lines moved", "a a b", "a b a", "a -a b +a");
    }
    void comparesLines()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, expected);
        const TextDiff diff = textDiff(wordsIn(before.constData()), wordsIn(after.constData()));
        QCOMPARE(marked(diff), expected);
        QCOMPARE(diff.isEqual(), before == after);
        QVERIFY(!diff.coarse);
    }

    /// Whatever is compared: without what was added it is the first text, without what was removed the
    /// second.
    void holdsBothTexts()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QStringList texts[2];
            for (QStringList& text : texts) {
                for (int i = random.bounded(40); i > 0; --i)
                    text.append(QString(QChar(u'a' + random.bounded(5))));
            }
            const TextDiff diff = textDiff(texts[0], texts[1]);
            QStringList found[2];
            for (const DiffLine& line : diff.lines) {
                if (line.kind != DiffLine::Kind::Added) {
                    QCOMPARE(line.before, found[0].size());
                    found[0].append(line.text);
                }
                if (line.kind != DiffLine::Kind::Removed) {
                    QCOMPARE(line.after, found[1].size());
                    found[1].append(line.text);
                }
            }
            QCOMPARE(found[0], texts[0]);
            QCOMPARE(found[1], texts[1]);
        }
    }

    void isBounded()
    {
        QStringList before{QStringLiteral("first")};
        QStringList after{QStringLiteral("first")};
        for (qsizetype i = 0; i < limits::diffLines; ++i) {
            before.append(QStringLiteral("b%1").arg(i));
            after.append(QStringLiteral("a%1").arg(i));
        }
        before.append(QStringLiteral("last"));
        after.append(QStringLiteral("last"));
        const TextDiff diff = textDiff(before, after);
        QVERIFY(diff.coarse);
        QCOMPARE(diff.removed, limits::diffLines);
        QCOMPARE(diff.added, limits::diffLines);
        QCOMPARE(diff.lines.last().kind, DiffLine::Kind::Same);
        // Much that is equal is no reason to give up.
        after = before;
        after[5] = QStringLiteral("x");
        QVERIFY(!textDiff(before, after).coarse);
    }

    void saysWhatChanged()
    {
        QCOMPARE(changedLines(wordsIn("a b c"), wordsIn("a x c y")), (QList<qsizetype>{1, 3}));
        QCOMPARE(changedLines({}, wordsIn("a")), QList<qsizetype>{0});
    }
};

WIRECHIEF_GUILESS_TEST(TextDiffTest, tst_textdiff)
#include "tst_textdiff.moc"

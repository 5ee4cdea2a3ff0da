// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/displaytext.h"
#include "models/filter/filterexpression.h"
#include "models/filter/limits.h"
#include "support/base/testmain.h"

#include <limits>

using namespace wirechief;

namespace {

const std::vector<FilterField>& fields()
{
    static const std::vector<FilterField> all{{QStringLiteral("channel")}, {QStringLiteral("caller")},
        {QStringLiteral("state")}, {QStringLiteral("duration"), FilterField::Kind::Duration},
        {QStringLiteral("calls"), FilterField::Kind::Number}, {QStringLiteral("hidden")}};
    return all;
}

/// One channel: PJSIP/1001-0000002a, Anna Müller, Up, for 330 s, 4 calls; the last column is not shown.
class Row : public CellReader {
public:
    [[nodiscard]] int columnCount() const override { return int(fields().size()); }
    [[nodiscard]] bool isSearched(int column) const override { return column != 5; }
    [[nodiscard]] QByteArrayView searchBytes(int column) const override
    {
        static constexpr const char* cells[]
            = {"PJSIP/1001-0000002a", "Anna M\xc3\xbcller", "Up", "5:30", "4", "secretly"};
        return cells[column];
    }
    [[nodiscard]] std::optional<double> number(int column) const override
    {
        if (column == 3)
            return 330;
        if (column == 4)
            return 4;
        return std::nullopt;
    }
};

FilterError errorOf(const QString& text)
{
    const auto parsed = FilterExpression::parse(text, fields());
    const auto* error = std::get_if<FilterError>(&parsed);
    return error == nullptr ? FilterError{-1, 0, QStringLiteral("no error")} : *error;
}

} // namespace

class FilterExpressionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("passes");
        const auto add = [](const char* filter, bool passes) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << passes;
        };
        add("pjsip", true);
        add("pjsip anna", true);
        add("pjsip otto", false);
        add("MÜLLER", true);
        add("\"Anna M\"", true);
        add("\"M Anna\"", false);
        add("secretly", false);
        add("hidden:secret", true);
        add("state:up", true);
        add("STATE:U", true);
        add("state=u", false);
        add("state=UP", true);
        add("state!=up", false);
        add("state != ringing", true);
        add("caller:\"anna m\"", true);
        add("caller=\"anna müller\"", true);
        add("caller:\"\"", true);
        add("caller=\"\"", false);
        add("duration > 5m", true);
        add("duration>5m30s", false);
        add("duration>=330", true);
        add("duration < 1h", true);
        add("duration<=5:30", true);
        add("duration=5:30", true);
        add("duration:30", true);
        add("calls > 3", true);
        add("calls != 4", false);
        add("calls < 1e3", true);
        add("channel < PJSIP/1002", true);
        add("channel > PJSIP/999", true);
        add("not ringing", true);
        add("not state:up", false);
        add("not not state:up", true);
        add("otto or anna", true);
        add("otto or berta", false);
        add("anna and otto or pjsip", true);
        add("anna and (otto or pjsip)", true);
        add("anna (otto or berta)", false);
        add("otto or not berta anna", true);
        add("NOT otto AND anna", true);
        add("(((anna)))", true);
        add("sip/1001:5060", false);
        add("10:30", false);
        add("[::1]", false);
        add("android", false);
        add("order", false);
        add("\"and\"", false);
        add("\"anna\"pjsip", true);
        add("M\xc3\xbcller", true);
    }
    void rows()
    {
        QFETCH(QString, filter);
        QFETCH(bool, passes);
        const auto parsed = FilterExpression::parse(filter, fields());
        const auto* error = std::get_if<FilterError>(&parsed);
        QVERIFY2(error == nullptr, error == nullptr ? "" : qPrintable(error->text));
        QCOMPARE(std::get<0>(parsed)->matches(Row()), passes);
    }

    void emptyMeansEveryRow()
    {
        for (const char* text : {"", "   "}) {
            const auto parsed = FilterExpression::parse(QString::fromLatin1(text), fields());
            QVERIFY(std::get_if<0>(&parsed) != nullptr && std::get<0>(parsed) == nullptr);
        }
    }

    void errors_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        const auto add = [](const char* filter, int position, int length) {
            QTest::newRow(filter) << QString::fromLatin1(filter) << position << length;
        };
        add("stat:up", 0, 4);
        add("anna stat=up", 5, 4);
        add("state:", 5, 1);
        add("duration > soon", 11, 4);
        add("duration > 5x", 11, 2);
        add("calls = many", 8, 4);
        add("(anna", 0, 1);
        add("anna)", 4, 1);
        add("()", 1, 1);
        add("anna or", 6, 1);
        add("and anna", 0, 3);
        add("not", 2, 1);
        add("caller:\"anna", 7, 5);
        add("state!up", 5, 1);
        add(":x", 0, 1);
    }
    void errors()
    {
        QFETCH(QString, filter);
        QFETCH(int, position);
        QFETCH(int, length);
        const FilterError error = errorOf(filter);
        QCOMPARE(int(error.position), position);
        QCOMPARE(int(error.length), length);
        QVERIFY(error.text.endsWith(u'.'));
    }

    void isBounded()
    {
        QVERIFY(
            errorOf(QString(limits::filterCharacters + 1, u'a')).text.contains(QStringLiteral("too long")));
        const QString deep = QStringLiteral("(").repeated(limits::filterDepth + 1) + u'a'
            + QStringLiteral(")").repeated(limits::filterDepth + 1);
        QVERIFY(errorOf(deep).text.contains(QStringLiteral("deeply")));
        QVERIFY(
            errorOf(QStringLiteral("not ").repeated(1000) + u'a').text.contains(QStringLiteral("deeply")));
    }

    /// Whatever a cell holds, the term for it finds that cell and nothing shorter or longer.
    void termsFindTheirValue_data()
    {
        QTest::addColumn<QString>("value");
        for (const char* value :
            {"Up", "", "and", "a b", "a\"b", "a\\b", "\\\"", "(x)", "a:b", "<b>", "x=y", "!", "line\nbreak"})
            QTest::newRow(value) << displayText(QByteArrayView(value));
    }
    void termsFindTheirValue()
    {
        QFETCH(QString, value);
        struct Cell : CellReader {
            QByteArray text;
            [[nodiscard]] int columnCount() const override { return 1; }
            [[nodiscard]] bool isSearched(int) const override { return true; }
            [[nodiscard]] QByteArrayView searchBytes(int) const override { return text; }
            [[nodiscard]] std::optional<double> number(int) const override { return std::nullopt; }
        } cell;
        const QString term = filterTerm({QStringLiteral("state")}, value);
        const auto parsed = FilterExpression::parse(term, {{QStringLiteral("state")}});
        QVERIFY(std::get_if<0>(&parsed) != nullptr);
        cell.text = value.startsWith(u"line") ? QByteArray("line\nbreak") : value.toUtf8();
        const auto without = FilterExpression::parse(
            filterTerm({QStringLiteral("state")}, value, false), {{QStringLiteral("state")}});
        QVERIFY(std::get_if<0>(&without) != nullptr);
        QVERIFY(std::get<0>(parsed)->matches(cell));
        QVERIFY(!std::get<0>(without)->matches(cell));
        cell.text += 'x';
        QVERIFY(!std::get<0>(parsed)->matches(cell));
        QVERIFY(std::get<0>(without)->matches(cell));
    }

    void termsOfDurationsGoOn()
    {
        const FilterField field{QStringLiteral("duration"), FieldKind::Duration};
        QCOMPARE(filterTerm(field, QStringLiteral("5:30")), QStringLiteral("duration>=\"5:30\""));
        QCOMPARE(filterTerm(field, QStringLiteral("5:30"), false), QStringLiteral("duration<\"5:30\""));
    }

    void addsTerms_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("result");
        QTest::newRow("to nothing") << QStringLiteral("  ") << QStringLiteral("x=1");
        QTest::newRow("to a word") << QStringLiteral("anna ") << QStringLiteral("anna and x=1");
        QTest::newRow("to or") << QStringLiteral("a or b") << QStringLiteral("(a or b) and x=1");
        QTest::newRow("to OR") << QStringLiteral("(a)OR(b)") << QStringLiteral("((a)OR(b)) and x=1");
        QTest::newRow("to or in quotes")
            << QStringLiteral("\"a or b\"") << QStringLiteral("\"a or b\" and x=1");
        QTest::newRow("to or behind a quote")
            << QStringLiteral("\"a \\\" b\" or c") << QStringLiteral("(\"a \\\" b\" or c) and x=1");
        QTest::newRow("to order") << QStringLiteral("order for") << QStringLiteral("order for and x=1");
    }
    void addsTerms()
    {
        QFETCH(QString, filter);
        QTEST(filterWithTerm(filter, QStringLiteral("x=1")), "result");
    }

    void validity_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<double>("seconds");
        const double always = std::numeric_limits<double>::infinity();
        QTest::newRow("words") << QStringLiteral("anna 5:30") << always;
        QTest::newRow("number") << QStringLiteral("calls > 400") << always;
        QTest::newRow("over") << QStringLiteral("duration > 5m") << always;
        QTest::newRow("to come") << QStringLiteral("duration > 6m") << 29.0;
        QTest::newRow("now") << QStringLiteral("duration = 330") << 0.0;
        QTest::newRow("its text") << QStringLiteral("not duration:3") << 0.0;
        QTest::newRow("the next of several")
            << QStringLiteral("duration > 1h or not duration >= 10m") << 269.0;
    }
    void validity()
    {
        QFETCH(QString, filter);
        QFETCH(double, seconds);
        const auto parsed = FilterExpression::parse(filter, fields());
        QVERIFY(std::get_if<0>(&parsed) != nullptr);
        const FilterExpression& expression = *std::get<0>(parsed);
        QCOMPARE(expression.secondsOfValidity(Row()), seconds);
        QCOMPARE(expression.dependsOnTime(), filter.contains(QStringLiteral("duration")));
    }

    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("seconds");
        QTest::newRow("90") << QStringLiteral("90") << 90.0;
        QTest::newRow("90s") << QStringLiteral("90s") << 90.0;
        QTest::newRow("1h30m") << QStringLiteral("1h30m") << 5400.0;
        QTest::newRow("1.5H") << QStringLiteral("1.5H") << 5400.0;
        QTest::newRow("2d") << QStringLiteral("2d") << 172800.0;
        QTest::newRow("1:02:03") << QStringLiteral("1:02:03") << 3723.0;
        QTest::newRow("nothing") << QString() << -1.0;
        QTest::newRow("unit alone") << QStringLiteral("m") << -1.0;
        QTest::newRow("four parts") << QStringLiteral("1:2:3:4") << -1.0;
        QTest::newRow("negative") << QStringLiteral("-5m") << -1.0;
        QTest::newRow("infinite") << QStringLiteral("inf") << -1.0;
    }
    void durations()
    {
        QFETCH(QString, text);
        QFETCH(double, seconds);
        QCOMPARE(filterDuration(text).value_or(-1), seconds);
    }

    void completes()
    {
        const auto at = [](const char* text) {
            return filterCompletion(QString::fromLatin1(text), qsizetype(qstrlen(text)), fields());
        };
        QCOMPARE(at("ca").texts, QStringList({QStringLiteral("caller:"), QStringLiteral("calls > ")}));
        QCOMPARE(at("anna an").texts, QStringList{QStringLiteral("and ")});
        QCOMPARE(at("anna an").position, qsizetype(5));
        QCOMPARE(at("state:u").valuesOf, 2);
        QCOMPARE(at("state:u").position, qsizetype(6));
        QCOMPARE(at("state:u").length, qsizetype(1));
        QCOMPARE(at("(state!=").valuesOf, 2);
        QCOMPARE(at("(state!=").position, qsizetype(8));
        QCOMPARE(at("nothing:u").valuesOf, -1);
        QVERIFY(at("caller:\"an").texts.isEmpty());
        QCOMPARE(at("").texts.size(), qsizetype(fields().size()));
        QCOMPARE(filterCompletion(QStringLiteral("du or x"), 2, fields()).texts,
            QStringList{QStringLiteral("duration > ")});
    }
};

WIRECHIEF_GUILESS_TEST(FilterExpressionTest, tst_filterexpression)
#include "tst_filterexpression.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/managerconf/configtext.h"
#include "profiles/managerconf/limits.h"
#include "support/base/testmain.h"

#include <QElapsedTimer>

using namespace wirechief;

namespace {

/// `[name](!)<parents>{a=1,b=2}`, one after the other.
QByteArray outline(const ConfigText& text)
{
    QByteArray all;
    for (const ConfigCategory& category : text.categories()) {
        QByteArrayList settings;
        for (const ConfigSetting& setting : category.settings)
            settings += setting.name.toByteArray() + '=' + setting.value.toByteArray();
        all += '[' + category.name.toByteArray() + (category.isTemplate ? "](!)" : "]") + '{'
            + settings.join('|') + '}';
    }
    return all;
}

Result<ConfigText> readText(const QByteArray& bytes, const ConfigText::Reader& reader = {})
{
    return ConfigText::read({"manager.conf", bytes}, reader);
}

/// Files by name; a name that ends with a star gives all that begin so.
ConfigText::Reader fromFiles(const QList<ConfigText::File>& files)
{
    return [files](const QByteArray& name) {
        QList<ConfigText::File> found;
        for (const ConfigText::File& file : files) {
            if (file.name == name || (name.endsWith('*') && file.name.startsWith(name.chopped(1))))
                found += file;
        }
        return found;
    };
}

} // namespace

class ConfigTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("nothing", "", "");
        row("blank lines", "\n \t \n\n", "");
        row("plain", "[a]\nx=1\ny = 2\n", "[a]{x=1|y=2}");
        row("no line end", "[a]\nx=1", "[a]{x=1}");
        row("Windows", "[a]\r\nx=1\r\n", "[a]{x=1}");
        row("byte order mark", "\xef\xbb\xbf[a]\nx=1\n", "[a]{x=1}");
        row("arrow", "[a]\nx => 1\n", "[a]{x=1}");
        row("value begins with an arrow", "[a]\nx =>> 1\n", "[a]{x=> 1}");
        row("spaces inside", "[a]\n my name =  a  b \n", "[a]{my name=a  b}");
        row("quotes stay", "[a]\nx=\"1\"\n", "[a]{x=\"1\"}");
        row("equals in the value", "[a]\nx=a=b\n", "[a]{x=a=b}");
        row("empty value", "[a]\nx=\n", "[a]{x=}");
        row("Latin-1 stays", "[a]\nx=\xe4\n", "[a]{x=\xe4}");
        row("repeated", "[a]\nx=1\nx=2\n", "[a]{x=1|x=2}");
        row("repeated category", "[a]\nx=1\n[A]\ny=2\n", "[a]{x=1}[A]{y=2}");
        row("behind the bracket", "[a] what ever\nx=1\n", "[a]{x=1}");
        row("name is cut", "[" + QByteArray(90, 'n') + "]\n", "[" + QByteArray(79, 'n') + "]{}");

        row("comment", "; all\n[a]\nx=1 ; rest\n;y=2\n", "[a]{x=1}");
        row("escaped semicolon", "[a]\nx=a\\;b\\;c ; d\n", "[a]{x=a;b;c}");
        row("semicolon first", "[a]\n;\\;x=1\n", "[a]{}");
        row("block", "[a]\n;--\nx=1\n--;\ny=2\n", "[a]{y=2}");
        row("block on a line", "[a]\nx=1;-- 2 --;3\n", "[a]{x=13}");
        row("two blocks on a line", "[a]\nx=;--a--;1;--b--;2\n", "[a]{x=12}");
        row("nested", "[a]\n;-- ;--\nx=1\n--;\ny=2\n--;\nz=3\n", "[a]{z=3}");
        row("no block", "[a]\n;--- x\ny=2\n", "[a]{y=2}");
        row("behind the block", "[a]\n;--\nx=1 --; y=2\n", "[a]{y=2}");
        row("comment in a block", "[a]\n;-- a ; b --;x=1\n", "[a]{x=1}");
        row("stray end", "[a]\nx=1--;2\ny=3\n;-- \nz=4\n", "[a]{x=1--;2|z=4}");
        row("NUL ends the line", QByteArray("[a]\nx=1\0;2\ny=3\n", 15), "[a]{x=1|y=3}");

        row("template", "[t](!)\nx=1\n[a](t)\ny=2\n", "[t](!){x=1}[a]{x=1|y=2}");
        row("two parents", "[s](!)\nx=1\n[t](!)\ny=2\n[a](s,t)\n", "[s](!){x=1}[t](!){y=2}[a]{x=1|y=2}");
        row("parent that is none", "[t]\nx=1\n[a](T)\n", "[t]{x=1}[a]{x=1}");
        row("template that inherits", "[s](!)\nx=1\n[t](!,s)\n[a](t)\n", "[s](!){x=1}[t](!){x=1}[a]{x=1}");
        row("later lines are not inherited", "[t](!)\nx=1\n[a](t)\n[t](+TEMPLATES=include)\ny=2\n",
            "[t](!){x=1|y=2}[a]{x=1}");
        row("addition", "[a]\nx=1\n[b]\n[a](+)\ny=2\n", "[a]{x=1|y=2}[b]{}");
        row("addition that inherits", "[t](!)\ny=2\n[a]\nx=1\n[a](+,t)\nz=3\n",
            "[t](!){y=2}[a]{x=1|y=2|z=3}");
        row("inherits, then adds", "[t](!)\ny=2\n[a]\nx=1\n[a](t,+)\n", "[t](!){y=2}[a]{x=1|y=2}");
        row("to the first of its name", "[a]\n[a]\n[a](+)\nx=1\n", "[a]{x=1}[a]{}");
        row("becomes a template", "[a]\n[a](!,+)\nx=1\n", "[a](!){x=1}");
        row("empty parent is the first", "[t](!)\nx=1\n[a]()\n", "[t](!){x=1}[a]{x=1}");

        row("append", "[a]\nx=1\nx += 2 \n", "[a]{x=1 2}");
        row("append without space", "[a]\nx=1\nx+=2\n", "[a]{x=12}");
        row("append to nothing", "[a]\nx += 2\n", "[a]{x=2}");
        row("append to the last", "[a]\nx=1\nx=2\nx+=3\n", "[a]{x=1|x=23}");
        row("append to what is inherited", "[t](!)\nx=1\n[a](t)\nx+=2\n", "[t](!){x=1}[a]{x=12}");
        row("append to one of the same value", "[a]\nX=\nx=\ny=\nx+=1\n", "[a]{X=|x=1|y=}");
        row("append looks at case", "[a]\nX=1\nx+=2\n", "[a]{X=1|x=2}");
        row("escaped name", "[a]\n\\[x]=1\n\\=y=2\n", "[a]{[x]=1|=y=2}");
        row("no equals", "[a]\nnonsense\nx=1\n", "[a]{x=1}");
        row("no name", "[a]\n=1\nx=1\n", "[a]{x=1}");
        row("unknown directive", "#define x\n[a]\n", "[a]{}");
        row("include without a file", "#include\n[a]\n", "[a]{}");
    }

    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        const auto text = readText(bytes);
        QVERIFY2(text, text ? "" : qPrintable(text.error().toString()));
        QCOMPARE(outline(*text), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& bytes, const char* words) {
            QTest::newRow(name) << bytes << QString::fromUtf8(words);
        };
        row("no category", "x=1\n", "line 1 of manager.conf. It is a setting before the first category");
        row("no bracket", "[a]\n[b\n", "line 2 of manager.conf. It has no “]”");
        row("no parenthesis", "[a](!\n", "It has no “)”");
        row("unknown parent", "[a](t)\n", "It inherits from “t”, which");
        row("parent with a space", "[t](!)\n[u](!)\n[a](t, u)\n", "which does not stand before it");
        row("parent that comes later", "[a](t)\n[t](!)\n", "which does not stand before it");
        row("itself", "[a](a)\n", "which does not stand before it");
        row("addition to nothing", "[a](+)\n", "adds to a category a that");
        row("addition to a template", "[a](!)\n[a](+)\n", "adds to a category a that");
        row("inherits what it adds to", "[a]\nx=1\n[a](+,a)\n", "inherits from itself");
        row("escape of nothing", "[a]\n\\\n", "backslash");
        row("escape of UTF-8", "[a]\n\\\xc3\xa4=1\n", "backslash");
        row("filter", "[a]\n[a](+type=x)\n", "filter");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto text = readText(bytes);
        QVERIFY(!text);
        QVERIFY2(text.error().text.contains(words), qPrintable(text.error().text));
        QVERIFY(!text.error().advice.isEmpty());
    }

    void knowsWhereThingsStand()
    {
        const auto text = readText("[t](!)\nx=1\n\n[a](t)\ny=2\n#include \"more.conf\"\nz=3\n",
            fromFiles({{"more.conf", "\nw=4\n"}}));
        QVERIFY(text);
        QCOMPARE(outline(*text), QByteArray("[t](!){x=1}[a]{x=1|y=2|w=4|z=3}"));
        const ConfigCategory* a = text->find("A");
        QVERIFY(a);
        QCOMPARE(a->place, (ConfigPlace{0, 4}));
        QCOMPARE(a->parents, QList<QByteArrayView>{"t"});
        QCOMPARE(a->settings[0].place, (ConfigPlace{0, 2}));
        QVERIFY(a->settings[0].isInherited);
        QCOMPARE(a->settings[2].place, (ConfigPlace{1, 2}));
        QCOMPARE(text->text(a->settings[2].place), QStringLiteral("line 2 of more.conf"));
        QCOMPARE(a->settings[3].place, (ConfigPlace{0, 7}));
        QVERIFY(!text->find("t"));
        QVERIFY(text->isComplete());
    }

    void includesInTheirPlace()
    {
        // Where a file begins without a category it goes on with the last one that was read.
        const auto text = readText("#include <one.conf>\n[c]\nz=1\n#tryinclude d/*\nend=1\n",
            fromFiles({{"one.conf", "[a]\nx=1\n"}, {"d/1", "y=1\n[d]\n;--"}, {"d/2", "no=1\n--;p=1\n"}}));
        QVERIFY(text);
        QCOMPARE(outline(*text), QByteArray("[a]{x=1}[c]{z=1|y=1|end=1}[d]{p=1}"));
        QCOMPARE(text->files(), (QByteArrayList{"manager.conf", "one.conf", "d/1", "d/2"}));
    }

    void saysWhatItDidNotFollow()
    {
        const auto text
            = readText("#include \"manager.d/*.conf\"\n#exec \"/bin/rm -rf /\"\n#foo\n[a]\nsecret hidden\n"
                       "=1\nx="
                + QByteArray(9'000, 'x') + "\n#include\n--;\n;--\n;--\n");
        QVERIFY(text);
        QStringList said;
        for (const ConfigNote& note : text->notes())
            said += text->text(note);
        QCOMPARE(said.size(), 10); // "--;" itself has no "=" either
        QCOMPARE(
            said[0], QStringLiteral("Line 1 of manager.conf includes manager.d/*.conf, which was not read."));
        QVERIFY(said[1].contains(QStringLiteral("/bin/rm -rf /")));
        QVERIFY(said[2].contains(QStringLiteral("#foo")));
        QVERIFY(!said.join(u' ').contains(QStringLiteral("hidden")));
        QVERIFY(said[5].contains(QStringLiteral("Line 7 ")));
        QVERIFY(said[7].contains(QStringLiteral("never began")));
        QVERIFY(said[9].contains(QStringLiteral("does not end")));
        QVERIFY(!text->isComplete());
    }

    void takesABrokenIncludeInPart()
    {
        const auto text = readText("#include bad\n[b]\ny=1\n", fromFiles({{"bad", "[a]\nx=1\n[\n[z]\n"}}));
        QVERIFY(text);
        QCOMPARE(outline(*text), QByteArray("[a]{x=1}[b]{y=1}"));
        QCOMPARE(text->notes().size(), 1);
        QVERIFY(text->text(text->notes().front()).contains(QStringLiteral("line 3 of bad")));
    }

    void endsCycles()
    {
        const auto refused = readText("[a]\n#include self\n", fromFiles({{"self", "#include self\n"}}));
        QVERIFY(refused); // The eleventh is invalid, and what includes it goes on.
        QCOMPARE(refused->files().size(), 1 + limits::configIncludeDepth);
        const auto tried
            = readText("[a]\n#tryinclude self\n", fromFiles({{"self", "x=1\n#tryinclude self\n"}}));
        QVERIFY(tried);
        QCOMPARE(tried->find("a")->settings.size(), limits::configIncludeDepth);
        const auto wide = readText(
            "[a]\n#tryinclude self\n", fromFiles({{"self", "#tryinclude self\n#tryinclude self\n"}}));
        QVERIFY(!wide);
        QVERIFY(wide.error().text.contains(QString::number(limits::configIncludes)));
        // Those of a wildcard count each.
        qsizetype files = limits::configIncludes;
        const auto many = [&files](const QByteArray&) {
            return QList<ConfigText::File>(files, {"one.conf", "[b]\n"});
        };
        QVERIFY(readText("#include *.conf\n", many));
        ++files;
        QVERIFY(!readText("#include *.conf\n", many));
    }

    void refusesTooMuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& bytes, const QString& words) {
            QTest::newRow(name) << bytes << words;
        };
        row("bytes", QByteArray(100 * 1024 * 1024, 'x'), QString::number(limits::configBytes));
        row("categories", QByteArray("[a]\n").repeated(1'000'000), QString::number(limits::configCategories));
        row("one category too many", QByteArray("[a]\n").repeated(limits::configCategories + 1),
            QString::number(limits::configCategories));
        row("settings", "[a]\n" + QByteArray("x=1\n").repeated(limits::configSettings + 1),
            QString::number(limits::configSettings));
        QByteArray doubling = "[0]\nx=1\n";
        for (int i = 1; i < 40; ++i)
            doubling += '[' + QByteArray::number(i) + "](" + QByteArray::number(i - 1) + ','
                + QByteArray::number(i - 1) + ")\n";
        row("doubling", doubling, QString::number(limits::configSettings));
        row("growing", "[a]\nx=" + QByteArray(8'000, 'x') + '\n' + QByteArray("x+=1\n").repeated(100'000),
            QStringLiteral("memory"));
        row("searching",
            "[a]\n" + QByteArray("x=1\n").repeated(50'000) + QByteArray("y+=1\n").repeated(50'000),
            QStringLiteral("too long"));
        row("templates of one name",
            QByteArray("[t](!)\n").repeated(9'000) + QByteArray("[t](+)\n").repeated(9'000),
            QStringLiteral("does not stand before it"));
        row("comments", QByteArray(";--").repeated(limits::configCommentDepth + 1), QStringLiteral("hang"));
    }

    void refusesTooMuch()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        QElapsedTimer timer;
        timer.start();
        const auto text = readText(bytes);
        QVERIFY(!text);
        QVERIFY2(text.error().text.contains(words), qPrintable(text.error().text));
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    }

    void takesAsMuchAsTheLimits()
    {
        QVERIFY(readText(QByteArray("[a]\n").repeated(limits::configCategories)));
        QVERIFY(readText("[a]\n" + QByteArray("x=1\n").repeated(limits::configSettings)));
        QVERIFY(readText(QByteArray(limits::configBytes, ';')));
        QVERIFY(!readText(QByteArray(limits::configBytes + 1, ';')));
        QVERIFY(readText(QByteArray(";--").repeated(limits::configCommentDepth)));
        const QByteArray longest = "[a]\nx=" + QByteArray(limits::configLineBytes - 3, 'x') + "\n[b]\n";
        QCOMPARE(readText(longest)->find("a")->settings.size(), 1);
        const auto many = readText("[a]\n" + QByteArray("x\n").repeated(2 * limits::configNotes));
        QCOMPARE(many->notes().size(), limits::configNotes);
    }

    void neverEndsBadly()
    {
        // Bytes that mean something, in any order.
        quint32 seed = 4711;
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes("[a]\n");
            for (int i = 0; i < 60; ++i) {
                seed = seed * 1'664'525 + 1'013'904'223;
                constexpr QByteArrayView alphabet("[](!+,)a=;-\\\n\0#\xff> ", 18);
                bytes += alphabet[(seed >> 16) % alphabet.size()];
            }
            const auto text = readText(bytes);
            QVERIFY(text || !text.error().text.isEmpty());
        }
    }

    void keepsItsViewsWhenMoved()
    {
        auto text = readText("[a]\nx=1\n");
        const ConfigText moved = std::move(text).value();
        QCOMPARE(outline(moved), QByteArray("[a]{x=1}"));
    }
};

WIRECHIEF_GUILESS_TEST(ConfigTextTest, tst_configtext)
#include "tst_configtext.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/cli/limits.h"
#include "pbx/cli/texttable.h"
#include "support/base/testmain.h"

#include <QFile>
#include <QRandomGenerator>

using namespace wirechief;

namespace {

/// What a real server answered; see tests/data/cli.
QByteArray answer(const QString& name)
{
    QFile file(QStringLiteral(WIRECHIEF_TEST_DATA "/cli/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

QString lineOf(const QStringList& cells)
{
    return cells.join(u'|');
}

} // namespace

/// Answers of real servers as tables.
class TextTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRealAnswers_data()
    {
        QTest::addColumn<QString>("titles");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("row"); // one of them
        const auto add = [](const char* name, const char* titles, int rows, const char* row) {
            QTest::newRow(name) << QString::fromUtf8(titles) << rows << QString::fromUtf8(row);
        };
        add("22/channels", "Channel|Location|State|Application(Data)", 10,
            "Local/100@default-00000004;1|103@default:1|Up|AppQueue((Outgoing Line))");
        add("16/channels", "Channel|Location|State|Application(Data)", 10,
            "Local/104@default-00|101@default:2|Up|Wait(2)");
        add("22/verbose",
            "Channel|Context|Extension|Prio|State|Application|Data|CallerID|Duration|Accountcode|PeerAccount|"
            "BridgeID",
            10,
            "Local/100@default-00000004;1|default|103|1|Up|AppQueue|(Outgoing Line)|103|00:00:00|||"
            "d5e204aa-bca4-4923-a");
        add("22/concise",
            "Channel|Context|Exten|Priority|State|Application|Data|CallerID|Accountcode|Peeraccount|AMAflags|"
            "Duration|Bridged|Uniqueid",
            10, nullptr);
        add("22/modules", "Module|Description|Use Count|Status|Support Level", 359,
            "app_attended_transfer.so|Attended transfer to the given extension|0|Running|extended");
        add("16/processors", "Processor|Processed|In Queue|Max Depth|Low water|High water", -1,
            "pjsip/default-0000000c|27|0|2|450|500");
        add("22/codecs", "ID|TYPE|NAME|FORMAT|QUALITY|DESCRIPTION", -1,
            "6|audio|alaw|alaw|100|(G.711 a-law)");
        add("22/manager", "Action|Synopsis", -1, "Atxfer|Attended transfer.");
        add("22/translation",
            "Column "
            "1|amr|amrwb|codec2|ulaw|alaw|gsm|g726|g726aal2|adpcm|slin8|slin12|slin16|slin24|slin32|slin44|"
            "slin48|slin96|"
            "slin192|lpc10|speex8|speex16|speex32|g722|opus",
            -1, nullptr);
        add("22/users", "Context|Mbox|User|Zone|NewMsg", 3, "default|1234|Example Mailbox||0");
        add("22/formats", "Format|Name|Extensions", -1, "ulaw|pcm|pcm|ulaw|ul|mu|ulw");
        add("22/confbridges", "Conference Bridge Name|Users|Marked|Locked|Muted", 1, "1|1|0|No|No");
        add("22/connected", "Username|IP Address|Start|Elapsed|FileDes|HttpCnt|ReadPerms|WritePerms", 1,
            "admin|127.0.0.1|1796024167|0|48|0|2147483647|2147483647");
        add("22/logger", "Channel|Type|Formatter|Status|Configuration", 1,
            "/srv/22/log/messages|File|default|Enabled|- NOTICE WARNING ERROR");
        add("22/bridges", "Bridge-ID|Name|Chans|Type|Technology|Duration", 2,
            "d5e204aa-bca4-4923-a088-679845446939|<unknown>|2|basic|simple_bridge|00:00:03");
        add("22/endpoints",
            "Endpoint/CID|State|Channels|AuthId/UserName|Aor|MaxContact|Aor/ContactUri|Hash|Status|RTT(ms)|"
            "TransportId|Type|cos|tos|BindAddress|Identify/Endpoint|criteria|ChannelId|State "
            "2|Time|DialedExten|"
            "ConnectedLineCID",
            5,
            "peer|Not in use|0 of inf||peer|0|peer/sip:127.0.0.1:20618|135b59216e|Avail|0.720||||||peer/peer|"
            "127.0.0.1/32|||||");
        add("22/contacts", "Aor/ContactUri|Hash|Status|RTT(ms)", 1,
            "peer/sip:127.0.0.1:20618|135b59216e|Avail|0.720");
        add("22/transports", "TransportId|Type|cos|tos|BindAddress", 1,
            "transport-udp|udp|0|0|127.0.0.1:30625");
        add("22/queues", "Queue|Kind|Name|Interface|State|Remarks|Calls taken|Calls waiting|Strategy", 3,
            "support|Member|Agent 1001|PJSIP/1001|Unavailable|penalty 1, ringinuse enabled|0|0|ringall");
        add("22/dialplan", "Context|Extension|Priority|Label|Application|From", -1,
            "default|100|2||Milliwatt()|extensions.conf:9");
        add("22/applications", "Name|Value", -1, "AgentLogin|Login an agent.");
        add("22/database", "Name|Value", 1, "/pbx/UUID|5c6c5e52-dec9-45ad-b42e-71f1d446f73e");
        add("22/hints", "Name|Value", 2, nullptr);
        add("22/settings", "Name|Value", -1, "Maximum calls|Not set");
    }
    void readsRealAnswers()
    {
        QFETCH(QString, titles);
        QFETCH(int, rows);
        QFETCH(QString, row);
        const std::optional<TextTable> table
            = readTextTable(answer(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY(table.has_value());
        QCOMPARE(lineOf(table->columns), titles);
        if (rows >= 0)
            QCOMPARE(table->rows.size(), rows);
        QStringList found;
        for (const QStringList& cells : table->rows) {
            QCOMPARE(cells.size(), table->columns.size());
            found.append(lineOf(cells));
        }
        if (!row.isEmpty())
            QVERIFY2(found.contains(row), qPrintable(found.mid(0, 12).join(u'\n')));
    }

    void readsTheDialplan()
    {
        const std::optional<TextTable> table = readTextTable(
            "[ Context 'from-inside' created by 'pbx_config' ]\n"
            "  '_X.' (CID match '555') =>  1. NoOp(a [b])                              [extensions.conf:3]\n"
            "     [again]        2. Dial(PJSIP/alice,20)                       [extensions.conf:4]\n"
            "  '100' =>          hint: PJSIP/alice                             [pbx_config]\n"
            "  Include =>        'parkedcalls'                                 [pbx_config]\n"
            "  Ignore pattern => '9'                                           [pbx_config]\n"
            "  Alt. Switch =>    'Realtime/x@y'                                [pbx_config]\n"
            "\n-= 2 extensions (3 priorities) in 1 context. =-\n");
        QVERIFY(table.has_value());
        QStringList rows;
        for (const QStringList& cells : table->rows)
            rows.append(lineOf(cells));
        QCOMPARE(rows,
            (QStringList{
                QStringLiteral("from-inside|'_X.' (CID match '555')|1||NoOp(a [b])|extensions.conf:3"),
                QStringLiteral(
                    "from-inside|'_X.' (CID match '555')|2|again|Dial(PJSIP/alice,20)|extensions.conf:4"),
                QStringLiteral("from-inside|100|hint||PJSIP/alice|pbx_config"),
                QStringLiteral("from-inside||Include||parkedcalls|pbx_config"),
                QStringLiteral("from-inside||Ignore pattern||9|pbx_config"),
                QStringLiteral("from-inside||Alt. Switch||Realtime/x@y|pbx_config")}));
        QCOMPARE(table->notes.size(), 1);
    }

    void readsQueues()
    {
        const std::optional<TextTable> table
            = readTextTable("support      has 1 calls (max 5) in 'ringall' strategy (3s holdtime), W:0, C:1, "
                            "A:0, SL:0.0% within "
                            "0s\n"
                            "   Members: \n"
                            "      PJSIP/1002 (ringinuse enabled) (dynamic) (paused:lunch was 5 secs ago) "
                            "(Not in use) has taken 7 "
                            "calls (last was 3 secs ago)\n"
                            "   Callers: \n"
                            "      1. PJSIP/7-00000001 (wait: 0:12, prio: 2)\n\n"
                            "empty has 0 calls (max unlimited) in 'rrmemory' strategy (0s holdtime), W:0\n"
                            "   No Members\n   No Callers\n");
        QVERIFY(table.has_value());
        QStringList rows;
        for (const QStringList& cells : table->rows)
            rows.append(lineOf(cells));
        QCOMPARE(rows,
            (QStringList{
                QStringLiteral(
                    "support|Member|PJSIP/1002||Not in use|ringinuse enabled, dynamic, paused:lunch was 5 "
                    "secs ago|7|1|ringall"),
                QStringLiteral(
                    "support|Caller|PJSIP/7-00000001||waits 0:12|position 1, priority 2||1|ringall"),
                QStringLiteral("empty|No members||||||0|rrmemory")}));
    }

    void readsWhatIsLongerThanItsColumn()
    {
        QByteArray text = "Module        Description    Use Count\n";
        for (int i = 0; i < 30; ++i)
            text += "a.so          does a         0\n";
        text += "a_very_long_module.so does b         12\n31 modules loaded\n";
        const std::optional<TextTable> table = readTextTable(text);
        QVERIFY(table.has_value());
        QCOMPARE(table->columns.size(), 3);
        QCOMPARE(table->rows.size(), 31);
        QCOMPARE(lineOf(table->rows.last()), QStringLiteral("a_very_long_module.so|does b|12"));
        QCOMPARE(table->notes, QStringList{QStringLiteral("31 modules loaded")});
    }

    void readsLongNamesOfRealModules()
    {
        const std::optional<TextTable> table = readTextTable(answer(QStringLiteral("22/modules")));
        QVERIFY(table.has_value());
        int longOnes = 0;
        for (const QStringList& row : table->rows) {
            longOnes += row[0].size() > 30 ? 1 : 0;
            bool isNumber = false;
            (void)row[2].toInt(&isNumber);
            QVERIFY2(isNumber && (row[3] == u"Running" || row[3] == u"Not Running"), qPrintable(lineOf(row)));
            QVERIFY2(!row[4].contains(u' '), qPrintable(lineOf(row)));
        }
        QVERIFY(longOnes > 10);
    }

    void readsTwoColumnsWithOneBlankBetween()
    {
        const std::optional<TextTable> table = readTextTable("Name/username    Dyn Forcerport ACL Port\n"
                                                             "alice/alice       D  Auto (No)      5060\n"
                                                             "bob                  No             5061\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->columns.first(), QStringLiteral("Name/username"));
        QCOMPARE(table->rows[0][1], QStringLiteral("D"));
        QCOMPARE(table->rows[1].last(), QStringLiteral("5061"));
    }

    void readsRecordsOfNamedValues()
    {
        const std::optional<TextTable> table
            = readTextTable("Class: default\n\tMode: files\n\tDirectory: moh\n"
                            "Class: jazz\n\tMode: custom\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->columns,
            (QStringList{QStringLiteral("Class"), QStringLiteral("Mode"), QStringLiteral("Directory")}));
        QCOMPARE(lineOf(table->rows[1]), QStringLiteral("jazz|custom|"));
    }

    void isNoTable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line") << QByteArray("Asterisk 22.10.1 built by pbuilder\n");
        QTest::newRow("uptime") << answer(QStringLiteral("22/uptime"));
        QTest::newRow("unknown") << QByteArray("No such command 'x' (type 'core show help x' for more)\n");
        QTest::newRow("sentences") << QByteArray("This is a sentence.\nAnd  another one.\nA third  one.\n");
        QTest::newRow("titles alone") << QByteArray("Channel              Location    State\n");
    }
    void isNoTable()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readTextTable(text).has_value());
    }

    void isBounded()
    {
        QByteArray text = "Name   Value\n";
        for (int i = 0; i < limits::tableRows + 2; ++i)
            text += "a      b\n";
        std::optional<TextTable> table = readTextTable(text);
        QVERIFY(table && table->truncated);
        QCOMPARE(table->rows.size(), limits::tableRows);
        QByteArray titles;
        for (int i = 0; i <= limits::tableColumns; ++i)
            titles += "Title  ";
        QVERIFY(!readTextTable(QByteArray(titles + "\na  b\n")));
    }

    /// Whatever comes, each row has a cell for each column, and each title is there once.
    void takesAnything()
    {
        QRandomGenerator random(20261130);
        const QList<QByteArray> words{"Name", "  ", ": ", "=>", "[ Context 'x' created by 'y' ]", "\n",
            "\n  '1' =>  1. ", "<A...>", "<B...>", " x:  ", "has 1 calls (max 2) in 'a' strategy (",
            "\n      a (b) has taken no calls", "!!!!!!!!!!!!!!", "---", "\xff\xfe", "\t", "\r\n", "(", ")",
            "]", "[", "'", "Objects found: 1"};
        int tables = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text;
            for (int i = random.bounded(40); i >= 0; --i)
                text += words[random.bounded(int(words.size()))];
            const std::optional<TextTable> table = readTextTable(text);
            if (!table)
                continue;
            ++tables;
            QCOMPARE(
                QSet<QString>(table->columns.begin(), table->columns.end()).size(), table->columns.size());
            for (const QStringList& row : table->rows)
                QCOMPARE(row.size(), table->columns.size());
        }
        QVERIFY(tables > 100);
    }
};

WIRECHIEF_GUILESS_TEST(TextTableTest, tst_texttable)
#include "tst_texttable.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/channels/channelcolumns.h"
#include "models/theme/statecolor.h"
#include "pbx/table/flushclock.h"
#include "support/base/testmain.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>

using namespace wirechief;
using namespace std::chrono_literals;

class ChannelColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotKnownIsNotShown()
    {
        FlushClock clock;
        Table<ChannelRecord> table(clock);
        ChannelModel model(channelColumns());
        model.addTable(QStringLiteral("id"), QStringLiteral("berlin"), table);
        ChannelRecord& channel = table.upsert("1");
        channel.set(ChannelText::Exten, "100");
        channel.set(ChannelText::Priority, "1");
        channel.set(ChannelRecord::StepUnknown, true);
        clock.flushNow();
        for (const QStringView id : {u"extension", u"priority", u"application", u"data", u"context"}) {
            const int column = model.columnOf(id);
            QCOMPARE(model.plainText(0, column), QStringLiteral("?"));
            QVERIFY(
                model.index(0, column).data(Qt::ToolTipRole).toString().contains(QStringLiteral("dialplan")));
        }
        model.setFilter(QStringLiteral("extension:100"));
        QCOMPARE(model.rowCount(), 0);
    }

    void showsAChannel()
    {
        const auto now = std::chrono::steady_clock::now();
        FlushClock clock;
        Table<ChannelRecord> table(clock);
        ChannelModel model(channelColumns([now] { return now; }));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.addTable(QStringLiteral("id"), QStringLiteral("berlin"), table);
        ChannelRecord& channel = table.upsert("1795411652.1");
        channel.set(ChannelText::Name, "PJSIP/1001-0000002a");
        channel.set(ChannelText::CallerIdName, "<b>Bob</b> & Co");
        channel.set(ChannelText::CallerIdNum, "1001");
        channel.set(ChannelText::ConnectedLineName, "Anna");
        channel.set(ChannelText::ConnectedLineNum, "1002");
        channel.state = ChannelState::Up;
        channel.set(ChannelText::Priority, "3");
        channel.created = now - 125s;
        channel.place = ChannelPlace::Queue;
        channel.placeText = InternedText("support");
        channel.queuePosition = 2;
        channel.set(ChannelRecord::Muted, true);
        channel.set(ChannelRecord::MixMonitored, true);
        clock.flushNow();
        const auto text = [&](const char* id) {
            const int column = model.columnOf(QString::fromLatin1(id));
            return column < 0 ? QStringLiteral("no such column") : model.index(0, column).data().toString();
        };
        QCOMPARE(text("server"), QStringLiteral("berlin"));
        QCOMPARE(text("channel"), QStringLiteral("PJSIP/1001-0000002a"));
        QCOMPARE(text("state"), QStringLiteral("Up"));
        QCOMPARE(text("caller"), QStringLiteral("<b>Bob</b> & Co"));
        QCOMPARE(text("number"), QStringLiteral("1001"));
        QCOMPARE(text("connected"), QStringLiteral("Anna 1002"));
        QCOMPARE(text("duration"), QStringLiteral("2:05"));
        QCOMPARE(text("priority"), QStringLiteral("3"));
        QCOMPARE(text("uniqueid"), QStringLiteral("1795411652.1"));
        QCOMPARE(text("place"), QStringLiteral("support, position 2"));
        QCOMPARE(text("facts"), QStringLiteral("muted, recorded"));
        QCOMPARE(model.keyAt(0), QByteArray("1795411652.1"));
        table.edit("1795411652.1")->set(ChannelRecord::OnHold, true);
        clock.flushNow();
        QCOMPARE(text("state"), QStringLiteral("On hold"));
        table.edit("1795411652.1")->set(ChannelRecord::Internal, true);
        clock.flushNow();
        QCOMPARE(text("state"), QStringLiteral("Internal"));
    }

    void doubtsAreMarkedWithTheirEvidence()
    {
        const auto now = std::chrono::steady_clock::now();
        FlushClock clock;
        Table<ChannelRecord> table(clock);
        ChannelModel model(channelColumns([now] { return now; }));
        model.setDimmed([](const ChannelRecord& channel) { return channel.is(ChannelRecord::Passing); });
        model.addTable(QStringLiteral("id"), QStringLiteral("berlin"), table);
        for (const char* key : {"1", "2", "3"}) {
            ChannelRecord& channel = table.upsert(key);
            channel.state = ChannelState::Ringing;
            channel.stateSince = now - 14min;
        }
        clock.flushNow();
        const int state = model.columnOf(u"state");
        const int doubt = model.columnOf(u"doubt");
        QCOMPARE(model.index(1, state).data(Qt::AccessibleDescriptionRole).toString(), QString());
        model.sort(doubt);
        QVERIFY(!model.setFilter(QStringLiteral("doubt:rings")));
        QCOMPARE(model.rowCount(), 0);

        table.edit("3")->doubt = ChannelDoubt::StuckRinging; // by time alone
        table.edit("2")->set(ChannelRecord::Passing, true);
        clock.flushNow();
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.setFilter(QStringLiteral("doubt!=\"\"")));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.setFilter({}));
        QCOMPARE(model.keyAt(0), QByteArray("3")); // what is doubtful comes first
        const QModelIndex cell = model.index(0, state);
        QCOMPARE(cell.data().toString(), QStringLiteral("Stuck?"));
        QVERIFY(!model.setFilter(QStringLiteral("state:stuck")));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.setFilter({}));
        const auto evidence = QStringLiteral("It has been ringing for 14 min; nobody will answer.");
        QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(), evidence);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(evidence));
        QCOMPARE(model.plainText(0, doubt), QStringLiteral("Rings too long"));
        QCOMPARE(cell.data(Qt::ForegroundRole).value<QColor>(),
            stateColor(StateRole::Stuck, QGuiApplication::palette()));
        // What a masquerade leaves is dimmed.
        const int passing = model.rowOf({QStringLiteral("id"), "2"});
        QCOMPARE(model.index(passing, state).data(Qt::ForegroundRole).value<QColor>(),
            QGuiApplication::palette().color(QPalette::PlaceholderText));
    }

    void everyColumnHasAnIdAndATitle()
    {
        QSet<QString> ids;
        const auto columns = channelColumns();
        for (const auto& column : columns) {
            QVERIFY(!column.id.isEmpty());
            QVERIFY(!column.title.isEmpty());
            QVERIFY(!ids.contains(column.id));
            ids.insert(column.id);
        }
        QCOMPARE(ids.size(), 20);
    }

    void sortsByValue_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("order");
        QTest::newRow("names naturally") << QStringLiteral("channel") << QStringLiteral("b a c");
        QTest::newRow("duration, not its text") << QStringLiteral("duration") << QStringLiteral("c a b");
        QTest::newRow("state by the life of a call") << QStringLiteral("state") << QStringLiteral("b a c");
        QTest::newRow("priority as a number") << QStringLiteral("priority") << QStringLiteral("c a b");
    }

    void sortsByValue()
    {
        QFETCH(QString, column);
        const auto now = std::chrono::steady_clock::now();
        FlushClock clock;
        Table<ChannelRecord> table(clock);
        ChannelModel model(channelColumns([now] { return now; }));
        model.addTable(QStringLiteral("id"), QStringLiteral("berlin"), table);
        const auto add
            = [&](const char* key, const char* name, ChannelState state, auto age, const char* priority) {
                  ChannelRecord& channel = table.upsert(key);
                  channel.set(ChannelText::Name, name);
                  channel.state = state;
                  channel.created = now - age;
                  channel.set(ChannelText::Priority, priority);
              };
        add("a", "SIP/10", ChannelState::Up, 100s, "9");
        add("b", "sip/9", ChannelState::Ringing, 3700s, "10");
        add("c", "Zap/1", ChannelState::Busy, 20s, "1");
        clock.flushNow();
        model.sort(model.columnOf(column));
        QStringList keys;
        for (int row = 0; row < 3; ++row)
            keys.append(QString::fromLatin1(model.keyAt(row)));
        QTEST(keys.join(u' '), "order");
    }

    void everyStateHasAWord()
    {
        for (int state = 0; state <= int(ChannelState::Unknown); ++state) {
            ChannelRecord channel;
            channel.state = ChannelState(state);
            QVERIFY2(!channelStateText(channel).isEmpty(), qPrintable(QString::number(state)));
        }
    }

    void durations()
    {
        QCOMPARE(durationText(0s), QStringLiteral("0:00"));
        QCOMPARE(durationText(-3s), QStringLiteral("0:00"));
        QCOMPARE(durationText(59s), QStringLiteral("0:59"));
        QCOMPARE(durationText(3599s), QStringLiteral("59:59"));
        QCOMPARE(durationText(3723s), QStringLiteral("1:02:03"));
        QCOMPARE(durationText(100h), QStringLiteral("100:00:00"));
    }
};

WIRECHIEF_TEST(ChannelColumnsTest, tst_channelcolumns)
#include "tst_channelcolumns.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/channels/limits.h"
#include "pbx/channels/listtext.h"
#include "sessions/diagnostics/diagnostics.h"
#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"
#include "support/pbx/wirepbx.h"
#include "widgets/diagnostics/diagnosticswindow.h"
#include "widgets/window/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace wirechief;

namespace {

QString valueOf(Server& server, const QString& title)
{
    for (const DiagnosticsEntry& entry : diagnosticsOf(server)) {
        if (entry.title == title)
            return QString((entry.isWarning ? QStringLiteral("! ") : QString()) + entry.value);
    }
    return QStringLiteral("no such entry");
}

/// Answers all that a session asks first, but for the list of channels.
void answerFirstQuestions(Session& pbx)
{
    pbx.answer("ListCommands", "Response: Success\nCoreShowChannels: List  (Priv: system,reporting,all)\n");
    pbx.answer("CoreSettings", "Response: Success\nAsteriskVersion: 22.1.0\n");
    pbx.answer("CoreStatus", "Response: Success\n");
}

void answerWithOneOfThree(Session& pbx)
{
    pbx.answer("CoreShowChannels",
        "Response: Success\nEventList: start\n\nEvent: CoreShowChannel\nActionID: %id\nChannel: "
        "PJSIP/x-1\n"
        "ChannelState: 6\nUniqueid: 1\n\nEvent: CoreShowChannelsComplete\nActionID: %id\n"
        "EventList: Complete\nListItems: 3\n");
}

} // namespace

class TestDiagnostics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void healthIsNoDifference()
    {
        WirePbx pbx;
        pbx.says("Event: Newchannel\nChannel: PJSIP/x-1\nChannelState: 6\nUniqueid: 1\nLinkedid: 1\n\n");
        QCOMPARE(valueOf(pbx.server, QStringLiteral("Differences")), QStringLiteral("0"));
        QCOMPARE(valueOf(pbx.server, QStringLiteral("Channels")), QStringLiteral("1"));
        QCOMPARE(valueOf(pbx.server, QStringLiteral("Last list")), QStringLiteral("not read yet"));
        QCOMPARE(modelVerdict(pbx.server).text, QString()); // nothing is known yet
    }

    void aPartIsNotTheWhole()
    {
        Session pbx("9.0.0");
        answerFirstQuestions(pbx);
        Server& server = *pbx.server;
        const auto shown = [&server] {
            return channelsText(server.channels().table().size(), server.channels().listState());
        };
        QCOMPARE(shown(), QString::fromUtf8("channels: reading…"));
        answerWithOneOfThree(pbx);
        QVERIFY(shown().endsWith(QStringLiteral(", not all")));
        QCOMPARE(modelVerdict(server).text, QString::fromUtf8("▲ list incomplete"));
        QVERIFY(modelVerdict(server).isWarning);
        QVERIFY(valueOf(server, QStringLiteral("Last list")).startsWith(QStringLiteral("! incomplete, ")));
        QCOMPARE(countText(0, ListState::Failed), QStringLiteral("not read"));
        const ModelVerdict ofAll = modelVerdict({&server});
        QVERIFY(ofAll.isWarning);
        QCOMPARE(ofAll.text, QString(server.name() + QString::fromUtf8(": ▲ list incomplete")));
        QVERIFY(ofAll.details.contains(QStringLiteral("there may be more channels than are shown")));
        QVERIFY(modelVerdict({&server, &server}).text.endsWith(QStringLiteral(", and 1 more")));

        StatusLine line;
        line.setAllServers({&server}, {}, {});
        QSignalSpy wanted(&line, &StatusLine::serverWanted);
        line.findChild<QToolButton*>(QStringLiteral("modelVerdict"))->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), server.id());

        // As in the window: whoever is told shows that server, and so refreshes the line that tells.
        QString told;
        connect(&line, &StatusLine::serverWanted, &line, [&](const QString& id) {
            line.setServer({}, nullptr);
            told = id;
        });
        line.findChild<QToolButton*>(QStringLiteral("modelVerdict"))->click();
        QCOMPARE(told, server.id());
    }

    void whatWasHealedIsSaidInWords()
    {
        WirePbx pbx;
        const auto now = Channels::Clock::now();
        const QByteArray one = "Event: CoreShowChannel\nChannel: PJSIP/x-1\nChannelState: 6\nUniqueid: 1\n\n";
        pbx.lists(one, now);
        pbx.says("Event: Newchannel\nChannel: PJSIP/<b>x</b>-2\nChannelState: 6\nUniqueid: 2\n\n");
        pbx.lists(one, now);
        QCOMPARE(valueOf(pbx.server, QStringLiteral("Doubtful channels (filter: doubt!=\"\")")),
            QStringLiteral("! 1"));
        pbx.channels().elapse(now + limits::reconcileGrace);
        QCOMPARE(valueOf(pbx.server, QStringLiteral("Differences")), QStringLiteral("! 1"));
        const QString healed = valueOf(pbx.server, QStringLiteral("Healed"));
        QVERIFY2(
            healed.endsWith(QStringLiteral(
                "the channel PJSIP/<b>x</b>-2 had ended, but no event had told of it. It was taken out.")),
            qPrintable(healed));

        DiagnosticsWindow window;
        window.setServers({&pbx.server});
        auto* table = window.findChild<QTreeWidget*>(QStringLiteral("diagnosticsTable"));
        const auto shown = table->findItems(QStringLiteral("Differences"), Qt::MatchExactly);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst()->text(1), QString::fromUtf8("▲ 1"));
        QVERIFY(table->findItems(QStringLiteral("Healed"), Qt::MatchExactly)
                    .constFirst()
                    ->toolTip(1)
                    .contains(QStringLiteral("&lt;b&gt;")));
        window.findChild<QPushButton*>(QStringLiteral("diagnosticsCopy"))->click();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\nDifferences: 1\n")));
        QVERIFY(!window.findChild<QPushButton*>(QStringLiteral("diagnosticsCompare"))->isEnabled());
        window.setServers({});
        QCOMPARE(table->topLevelItemCount(), 0);
    }

    void oneOfSeveralIsChosen()
    {
        WirePbx good;
        Session bad("9.0.0");
        answerFirstQuestions(bad);
        answerWithOneOfThree(bad);
        DiagnosticsWindow window;
        auto* choice = window.findChild<QComboBox*>(QStringLiteral("diagnosticsServer"));
        auto* table = window.findChild<QTreeWidget*>(QStringLiteral("diagnosticsTable"));
        const auto listIsWhole = [table] {
            return !table->findItems(QStringLiteral("Last list"), Qt::MatchExactly)
                        .constFirst()
                        ->text(1)
                        .startsWith(QString::fromUtf8("▲ incomplete"));
        };
        window.setServers({&good.server, bad.server.get()});
        QVERIFY(choice->isVisibleTo(&window));
        QCOMPARE(choice->count(), 2);
        QCOMPARE(choice->currentIndex(), 1); // the one to be looked at
        QVERIFY(!listIsWhole());
        choice->setCurrentIndex(0);
        Q_EMIT choice->activated(0);
        QVERIFY(listIsWhole());
        window.setServers({bad.server.get(), &good.server}); // what was chosen stays
        QCOMPARE(choice->currentIndex(), 1);
        QVERIFY(listIsWhole());
        window.setServers({bad.server.get()});
        QVERIFY(!choice->isVisibleTo(&window));
        QVERIFY(!listIsWhole());
    }
};

WIRECHIEF_TEST(TestDiagnostics, tst_diagnostics)
#include "tst_diagnostics.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/channels/channels.h"
#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"
#include "widgets/diagnostics/usedrightsdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace wirechief;

class UsedRightsDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWasSentAndTheLeastForIt()
    {
        Session session("7.0.0");
        session.answer(
            "ListCommands", "Response: Success\nCoreShowChannels: List.  (Priv: system,reporting,all)\n");
        session.refuseTheRest();
        UsedRightsDialog dialog(*session.server);
        const auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("usedActions"));
        const auto listed = list->findItems(QStringLiteral("CoreShowChannels"), Qt::MatchExactly);
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.constFirst()->text(2), QStringLiteral("system or reporting"));
        QCOMPARE(list->findItems(QStringLiteral("Login"), Qt::MatchExactly).constFirst()->text(2),
            QStringLiteral("no class"));
        const QString lines = dialog.findChild<QPlainTextEdit*>(QStringLiteral("usedLines"))->toPlainText();
        QVERIFY2(lines.contains(QStringLiteral("\nwrite = ")), qPrintable(lines));
        QVERIFY2(lines.section(u'\n', 1).contains(QStringLiteral("reporting")), qPrintable(lines));
        QVERIFY2(!lines.section(u'\n', 1).contains(QStringLiteral("system")), qPrintable(lines));
        dialog.findChild<QPushButton*>(QStringLiteral("copyUsed"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), lines);
    }
};

WIRECHIEF_TEST(UsedRightsDialogTest, tst_usedrightsdialog)
#include "tst_usedrightsdialog.moc"

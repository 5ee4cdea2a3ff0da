// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "support/pbx/pbxsession.h"
#include "widgets/window/statusline.h"

#include <QEvent>
#include <QLabel>

using namespace wirechief;

namespace {

/// Counts what a widget is told to do again.
class WorkCounter : public QObject {
public:
    int layouts = 0;
    int paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        layouts += event->type() == QEvent::LayoutRequest ? 1 : 0;
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

class TestStatusLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatStaysTheSameIsNotShownAnew()
    {
        Session pbx("9.0.0");
        StatusLine line;
        line.setServer(QStringLiteral("berlin"), pbx.server.get());
        line.resize(900, 30);
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
        Q_EMIT pbx.server->statisticsChanged();
        QTest::qWait(50); // the line reads it soon

        WorkCounter counter;
        line.installEventFilter(&counter);
        for (int second = 0; second < 3; ++second) {
            Q_EMIT pbx.server->statisticsChanged();
            QTest::qWait(50);
        }
        QCOMPARE(counter.layouts, 0);
        QCOMPARE(counter.paints, 0);

        // Another state is another sign.
        const auto* dot = line.findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
        const qint64 before = dot->pixmap().cacheKey();
        line.setServer(QStringLiteral("berlin"), nullptr);
        QVERIFY(dot->pixmap().cacheKey() != before);
    }
};

WIRECHIEF_TEST(TestStatusLine, tst_statusline)
#include "tst_statusline.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/base/testmain.h"
#include "widgets/search/searchordo.h"

#include <QSignalSpy>
#include <QTreeView>
#include <QVBoxLayout>

using namespace wirechief;

namespace {

/// An entry that notes what was done.
struct Shown {
    Shown()
    {
        auto* layout = new QVBoxLayout(&window);
        search = new SearchOrDo(&window);
        layout->addWidget(search);
        search->addSource([this](const QString&) {
            return std::vector<SearchEntry>{entry("Blind Transfer…", {}), entry("Parking Lots", {}),
                entry("Park…", {}), entry("Take Parked Call", "Select a parked channel first.")};
        });
        search->addSource(
            [this](const QString&) { return std::vector<SearchEntry>{entry("Parks and Gardens", {})}; });
        window.resize(600, 80);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not show");
    }
    SearchEntry entry(const char* text, const char* whyNot)
    {
        return {QString::fromUtf8(text), QStringLiteral("detail"), QString::fromLatin1(whyNot),
            [this, text] { done.append(QString::fromUtf8(text)); }};
    }
    QStringList offers() const
    {
        QStringList texts;
        for (int row = 0; search->popup()->isVisible() && row < search->popup()->model()->rowCount(); ++row)
            texts.append(search->popup()->model()->index(row, 0).data().toString());
        return texts;
    }

    QWidget window;
    SearchOrDo* search;
    QStringList done;
};

} // namespace

class TestSearchOrDo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void itsKeysHaveRoomBeforeTheRestHas()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* search = new SearchOrDo(&window);
        auto* space = new QWidget(&window);
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        row->addWidget(space);
        row->addWidget(search);
        QFont large = search->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        search->setFont(large);
        window.adjustSize();
        window.show();
        QVERIFY2(search->placeholderText().contains(u'K'), qPrintable(search->placeholderText()));
    }

    void bestFitsFirstAndWhatCannotBeDoneLast()
    {
        Shown shown;
        shown.search->start();
        QCOMPARE(shown.offers().size(), 5);
        QTest::keyClicks(shown.search, QStringLiteral("park"));
        const QStringList wanted{QStringLiteral("Park…"), QStringLiteral("Parking Lots"),
            QStringLiteral("Parks and Gardens"), QStringLiteral("Take Parked Call")};
        QCOMPARE(shown.offers(), wanted);
    }

    void returnDoesTheFirstAndTidiesUp()
    {
        Shown shown;
        shown.search->start();
        QTest::keyClicks(shown.search, QStringLiteral("bt"));
        QCOMPARE(shown.offers(), QStringList{QStringLiteral("Blind Transfer…")});
        QTest::keyClick(shown.search->popup(), Qt::Key_Return);
        QCOMPARE(shown.done, QStringList{QStringLiteral("Blind Transfer…")});
        QVERIFY(shown.search->text().isEmpty());
        QVERIFY(!shown.search->popup()->isVisible());
    }

    void whatWasDoneLatelyComesFirst()
    {
        Shown shown;
        for (const char* typed : {"parks", "bt"}) {
            shown.search->start();
            QTest::keyClicks(shown.search, QString::fromLatin1(typed));
            QTest::keyClick(shown.search->popup(), Qt::Key_Return);
        }
        shown.search->start();
        QCOMPARE(shown.offers().mid(0, 2),
            (QStringList{QStringLiteral("Blind Transfer…"), QStringLiteral("Parks and Gardens")}));
        // Of what fits equally well, too.
        QTest::keyClicks(shown.search, QStringLiteral("park"));
        QCOMPARE(shown.offers().mid(0, 2),
            (QStringList{QStringLiteral("Parks and Gardens"), QStringLiteral("Park…")}));
    }

    void whatWasDoneLatelyIsKept()
    {
        Shown shown;
        shown.search->addSource([](const QString&) {
            return std::vector<SearchEntry>{
                {QStringLiteral("PJSIP/100-1"), QStringLiteral("Channel"), {}, [] {}, {}, true}};
        });
        for (const char* typed : {"parks", "pjsip"}) {
            shown.search->start();
            QTest::keyClicks(shown.search, QString::fromLatin1(typed));
            QTest::keyClick(shown.search->popup(), Qt::Key_Return);
        }
        // A channel is nothing for another day.
        QCOMPARE(shown.search->recent(), QStringList{QStringLiteral("Parks and Gardens")});
        Shown later;
        later.search->setRecent(shown.search->recent());
        later.search->start();
        QCOMPARE(later.offers().constFirst(), QStringLiteral("Parks and Gardens"));
    }

    void whatCannotBeDoneSaysWhy()
    {
        Shown shown;
        const QSignalSpy refused(shown.search, &SearchOrDo::refused);
        shown.search->start();
        QTest::keyClicks(shown.search, QStringLiteral("take"));
        QTest::keyClick(shown.search->popup(), Qt::Key_Return);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(0).toString(), QStringLiteral("Select a parked channel first."));
        QVERIFY(shown.done.isEmpty());
    }

    void offersCloseWhenTheFocusLeaves()
    {
        Shown shown;
        auto* other = new QLineEdit(&shown.window);
        other->show();
        shown.search->start();
        QVERIFY(!shown.offers().isEmpty());
        other->setFocus();
        QVERIFY(!shown.search->popup()->isVisible());
    }

    void nothingIsDoneThatIsNotSeen()
    {
        Shown shown;
        shown.search->start();
        QTest::keyClicks(shown.search, QStringLiteral("park"));
        shown.search->popup()->hide();
        QTest::keyClick(shown.search, Qt::Key_Return);
        QVERIFY(shown.done.isEmpty());
        QVERIFY(!shown.offers().isEmpty());
        QTest::keyClicks(shown.search, QStringLiteral("xyz"));
        QVERIFY(!shown.search->popup()->isVisible());
        QTest::keyClick(shown.search, Qt::Key_Escape);
        QVERIFY(shown.search->text().isEmpty());
    }
};

WIRECHIEF_TEST(TestSearchOrDo, tst_searchordo)
#include "tst_searchordo.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/channels/channelplaces.h"
#include "pbx/channels/channelstore.h"
#include "support/base/testmain.h"

#include <QTest>

using namespace wirechief;

class ChannelPlacesTest : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] const ChannelRecord& at(QByteArrayView uniqueid)
    {
        return *store.channels().find(uniqueid);
    }

    FlushClock clock;
    ChannelStore store{clock};
    ChannelPlaces places{store};

private Q_SLOTS:
    void init()
    {
        store.clear();
        store.findOrMake("one");
        store.findOrMake("two");
    }

    void aChannelIsInOnePlace()
    {
        places.enter("one", ChannelPlace::Queue, "service", 3);
        QCOMPARE(at("one").place, ChannelPlace::Queue);
        QCOMPARE(at("one").placeName(), "service");
        QCOMPARE(at("one").queuePosition, quint16(3));
        places.enter("one", ChannelPlace::Parking, "701@default");
        QCOMPARE(at("one").placeName(), "701");
        QCOMPARE(at("one").parkingLot(), "default");
        QCOMPARE(at("one").queuePosition, quint16(0));
    }

    void leavingAnotherPlaceIsNothing()
    {
        places.enter("one", ChannelPlace::Parking, "701@default");
        places.leave("one", ChannelPlace::Queue); // told late
        QCOMPARE(at("one").place, ChannelPlace::Parking);
        places.leave("one", ChannelPlace::Parking);
        QCOMPARE(at("one").place, ChannelPlace::None);
        QCOMPARE(at("one").placeName(), "");
    }

    void leaveAllIsAboutOneKind()
    {
        places.enter("one", ChannelPlace::Queue, "service");
        places.enter("two", ChannelPlace::Conference, "8000");
        places.leaveAll(ChannelPlace::Queue);
        QCOMPARE(at("one").place, ChannelPlace::None);
        QCOMPARE(at("two").place, ChannelPlace::Conference);
    }

    void mutingEndsWithTheConference()
    {
        places.enter("one", ChannelPlace::Conference, "8000");
        store.setFact(*store.edit("one"), ChannelRecord::Muted, true);
        places.leave("one", ChannelPlace::Conference);
        QVERIFY(!at("one").is(ChannelRecord::Muted));
    }

    void whoIsNotKnownIsNowhere()
    {
        places.enter("three", ChannelPlace::Queue, "service");
        places.leave("three", ChannelPlace::Queue);
        QVERIFY(store.channels().find("three") == nullptr);
    }
};

WIRECHIEF_GUILESS_TEST(ChannelPlacesTest, tst_channelplaces)
#include "tst_channelplaces.moc"

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/calls/callrecord.h"
#include "pbx/channels/bridgerecord.h"
#include "pbx/table/internedtext.h"
#include "pbx/table/packedtexts.h"
#include "pbx/table/pointerset.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>

#include <map>
#include <memory>

using namespace wirechief;

namespace {

struct Named {
    QByteArray name;
};

struct NameOf {
    QByteArrayView operator()(const Named& named) const { return named.name; }
};

} // namespace

/// The containers that keep the live state small.
class CompactTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pointerSetAgreesWithAMap_data()
    {
        QTest::addColumn<int>("names");
        QTest::newRow("few, close together") << 20;
        QTest::newRow("many") << 5000;
    }
    void pointerSetAgreesWithAMap()
    {
        QFETCH(int, names);
        QRandomGenerator random(1);
        PointerSet<Named, NameOf> set;
        std::map<QByteArray, std::unique_ptr<Named>> map;
        for (int step = 0; step < 40'000; ++step) {
            const QByteArray name = QByteArray::number(random.bounded(names));
            const auto it = map.find(name);
            QCOMPARE(set.find(name), it == map.end() ? nullptr : it->second.get());
            if (it == map.end()) {
                auto named = std::make_unique<Named>(Named{name});
                set.insert(named.get());
                map.emplace(name, std::move(named));
            } else if (random.bounded(2) == 0) {
                QCOMPARE(set.take(name), it->second.get());
                QCOMPARE(set.take(name), nullptr);
                map.erase(it);
            }
            QCOMPARE(set.size(), map.size());
        }
        size_t visited = 0;
        set.forEach([&](const Named& named) { visited += size_t(map.contains(named.name)); });
        QCOMPARE(visited, map.size());
        set.clear();
        QCOMPARE(set.find("1"), nullptr);
    }

    void pointerSetOfEmptyAndLongKeys()
    {
        PointerSet<Named, NameOf> set;
        Named empty;
        Named longer{QByteArray(1000, 'x')};
        Named other{QByteArray(999, 'x') + 'y'};
        set.insert(&empty);
        set.insert(&longer);
        QCOMPARE(set.find(""), &empty);
        QCOMPARE(set.find(longer.name), &longer);
        QCOMPARE(set.find(other.name), nullptr);
    }

    void packedTexts()
    {
        PackedTexts<3> texts;
        QVERIFY(texts.at(1).isEmpty());
        QVERIFY(!texts.set(1, {}));
        QVERIFY(texts.set(1, "one"));
        QVERIFY(!texts.set(1, "one"));
        QVERIFY(texts.set(2, "two"));
        QVERIFY(texts.set(0, texts.at(2))); // of its own bytes
        QCOMPARE(texts.at(0), QByteArrayView("two"));
        QCOMPARE(texts.at(1), QByteArrayView("one"));
        TextChanges<3> changes;
        changes.set(0, {});
        changes.set(1, "longer than before");
        QVERIFY(texts.apply(changes));
        const PackedTexts<3> copy = texts;
        QVERIFY(texts.set(2, "changed"));
        QCOMPARE(copy.at(0), QByteArrayView());
        QCOMPARE(copy.at(1), QByteArrayView("longer than before"));
        QCOMPARE(copy.at(2), QByteArrayView("two"));
    }

    /// Whether a change is written into the block or makes a new one, the texts are what was set.
    void packedTextsKeepWhatWasSet()
    {
        QRandomGenerator random(2);
        PackedTexts<4> texts;
        std::array<QByteArray, 4> expected;
        for (int step = 0; step < 20'000; ++step) {
            TextChanges<4> changes;
            for (size_t field = 0; field < 4; ++field) {
                const int size = random.bounded(100) == 0 ? 700 : random.bounded(40);
                if (random.bounded(2) == 0)
                    continue;
                expected[field] = QByteArray(size, char('a' + random.bounded(26)));
                changes.set(field, expected[field]);
            }
            texts.apply(changes);
            for (size_t field = 0; field < 4; ++field)
                QCOMPARE(texts.at(field), QByteArrayView(expected[field]));
        }
        const std::array<QByteArray, 4> before = expected;
        TextChanges<4> swapped; // of its own bytes, in each other's way
        swapped.set(0, texts.at(3));
        swapped.set(3, texts.at(0));
        texts.apply(swapped);
        QCOMPARE(texts.at(0), QByteArrayView(before[3]));
        QCOMPARE(texts.at(3), QByteArrayView(before[0]));
    }

    void packedTextsAreCut()
    {
        PackedTexts<3> texts;
        const QByteArray large(100'000, 'x');
        for (size_t field = 0; field < 3; ++field)
            texts.set(field, large);
        for (size_t field = 0; field < 3; ++field)
            QCOMPARE(texts.at(field).size(), PackedTexts<3>::maximum);
        QVERIFY(!texts.set(1, large));
    }

    void internedTexts()
    {
        const qsizetype before = InternedText::kept();
        {
            InternedText one("from-internal");
            InternedText two = one;
            const InternedText three("from-internal");
            QVERIFY(one == three);
            QCOMPARE(InternedText::kept(), before + 1);
            QVERIFY(!one.set("from-internal"));
            QVERIFY(one.set("other"));
            QCOMPARE(two.view(), QByteArrayView("from-internal"));
            QVERIFY(one.set(QByteArrayView()));
            QVERIFY(one.isEmpty());
            one = two;
            two = std::move(one);
            QCOMPARE(two.view(), QByteArrayView("from-internal"));
            QCOMPARE(InternedText::kept(), before + 1);
        }
        QCOMPARE(InternedText::kept(), before);
        QVERIFY(InternedText("").isEmpty());
    }

    void recordsFillTheirMemory()
    {
        // One byte more is eight, as slabs give memory; ./dev bench tells what all of a channel takes.
        if (sizeof(void*) != 8)
            QSKIP("Pointers have another size here.");
        QCOMPARE_LE(sizeof(ChannelRecord), size_t(72));
        QCOMPARE_LE(sizeof(BridgeRecord), size_t(48));
        QCOMPARE_LE(sizeof(CallRecord), size_t(64));
    }
};

WIRECHIEF_GUILESS_TEST(CompactTest, tst_compact)
#include "tst_compact.moc"

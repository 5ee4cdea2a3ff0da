// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/memorypoison.h"
#include "pbx/table/recordref.h"
#include "pbx/table/slabs.h"
#include "pbx/table/table.h"
#include "pbx/table/textmemory.h"
#include "support/base/sanitized.h"
#include "support/base/testmain.h"

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace wirechief;

namespace {

struct Linked : TableRecord {
    QByteArray key;
    RecordRef<Linked> next;
    RecordRef<const Linked> chosen;
};

} // namespace

/// The memory of records and short texts, and pointers of four bytes into it.
class SlabsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesKeepWhatIsWrittenToThem_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("smallest") << 8;
        QTest::newRow("a record") << 72;
        QTest::newRow("large") << 5000;
    }
    void placesKeepWhatIsWrittenToThem()
    {
        QFETCH(int, bytes);
        Slabs slabs{size_t(bytes)};
        QRandomGenerator random(1);
        std::map<char*, char> taken;
        for (int step = 0; step < 20'000; ++step) {
            // In waves, so that slabs come and go.
            if (random.bounded(1000) < (step / 2000 % 2 == 0 ? 700 : 300)) {
                char* place = static_cast<char*>(slabs.take());
                QVERIFY(!taken.contains(place));
                QCOMPARE(Slabs::at(Slabs::numberOf(place)), static_cast<void*>(place));
                const char content = char(random.bounded(256));
                std::fill_n(place, bytes, content);
                taken.emplace(place, content);
            } else if (!taken.empty()) {
                const auto any = std::next(taken.begin(), random.bounded(qint64(taken.size())) % 50);
                QVERIFY(
                    std::all_of(any->first, any->first + bytes, [&](char c) { return c == any->second; }));
                slabs.giveBack(any->first);
                taken.erase(any);
            }
        }
        for (const auto& [place, content] : taken) {
            QVERIFY(std::all_of(place, place + bytes, [c = content](char each) { return each == c; }));
            slabs.giveBack(place);
        }
        QCOMPARE(slabs.slabCount(), size_t(1));
        QCOMPARE(Slabs::numberOf(nullptr), 0U);
        QCOMPARE(Slabs::at(0), nullptr);
    }

    void freePlacesAreUsedBeforeThereIsAnotherSlab()
    {
        Slabs slabs(64);
        std::vector<void*> places;
        for (quint32 i = 0; i < 3 * slabs.slabPlaces(); ++i)
            places.push_back(slabs.take());
        QCOMPARE(slabs.slabCount(), size_t(3));
        for (size_t i = 0; i < places.size(); i += 2)
            slabs.giveBack(places[i]);
        for (size_t i = 0; i < places.size(); i += 2)
            places[i] = slabs.take();
        QCOMPARE(slabs.slabCount(), size_t(3));
        QCOMPARE(std::set<void*>(places.begin(), places.end()).size(), places.size());
        for (void* place : places)
            slabs.giveBack(place);
        QCOMPARE(slabs.slabCount(), size_t(1));
    }

    /// Else a use after free would be found in no test.
    void freePlacesMustNotBeRead()
    {
        if (!sanitized)
            QSKIP("Only the address sanitizer tells.");
        Slabs slabs(72);
        char* place = static_cast<char*>(slabs.take());
        char* other = static_cast<char*>(slabs.take());
        QVERIFY(!isPoisoned(place) && !isPoisoned(place + 71));
        QVERIFY(isPoisoned(other + 72)); // nobody has taken that one yet
        slabs.giveBack(place);
        QVERIFY(isPoisoned(place) && isPoisoned(place + 71));
        QVERIFY(!isPoisoned(other));
        place = static_cast<char*>(slabs.take());
        QVERIFY(!isPoisoned(place) && !isPoisoned(place + 71));
        slabs.giveBack(place);
        slabs.giveBack(other);
    }

    void textsOfAllSizes()
    {
        std::vector<std::pair<char*, size_t>> texts;
        for (size_t bytes = 1; bytes < 600; ++bytes) {
            QVERIFY(textPlace(bytes) >= bytes && textPlace(bytes) < bytes + 8);
            texts.emplace_back(allocateText(bytes), bytes);
            std::fill_n(texts.back().first, bytes, char(bytes));
        }
        for (const auto& [text, bytes] : texts) {
            QVERIFY(std::all_of(text, text + bytes, [b = bytes](char c) { return c == char(b); }));
            freeText(text, bytes);
        }
    }

    void recordRefsAreUsedAsPointers()
    {
        QCOMPARE(sizeof(RecordRef<Linked>), size_t(4));
        FlushClock clock;
        Table<Linked> table(clock);
        Linked& one = table.upsert("one");
        Linked& two = table.upsert("two");
        QVERIFY(one.next == nullptr);
        one.next = &two;
        QVERIFY(one.next != nullptr);
        QVERIFY(one.next == &two);
        QVERIFY(one.next != &one);
        QCOMPARE(one.next->key, QByteArray("two"));
        QCOMPARE(&*one.next, &two);
        one.chosen = one.next;
        QVERIFY(one.chosen == one.next);
        const Linked* chosen = one.chosen;
        QCOMPARE(chosen, &two);
        one.next->next = &one;
        QCOMPARE(one.next->next->key, QByteArray("one"));
        one.next = nullptr;
        QVERIFY(one.next == nullptr);
        const Linked* none = one.next;
        QCOMPARE(none, nullptr);
    }
};

WIRECHIEF_GUILESS_TEST(SlabsTest, tst_slabs)
#include "tst_slabs.moc"

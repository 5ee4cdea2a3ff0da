// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tests of one area as one program: tests_ami tst_amiparser [what QTest takes]. Without a name it lists
// them. What each tst_….cpp begins with WIRECHIEF_TEST (testmain.h)
// is called tst_…_main here.

#include "sanitized.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <iterator>
#include <thread>

#define TEST(name) int name##_main(int argc, char* argv[]);
#include "tests.inc"
#undef TEST

namespace {

struct Test {
    const char* name;
    int (*main)(int argc, char* argv[]);
};

#define TEST(name) {#name, name##_main},
constexpr Test tests[] = {
#include "tests.inc"
};
#undef TEST

/// Qt does not await the last breath of its threads, in which OpenSSL frees what it keeps for each of them;
/// what is not freed when the program ends is a leak to the sanitizer. Some threads never end, so there is a
/// limit.
void awaitThreads()
{
    if (!wirechief::sanitized)
        return;
    using namespace std::chrono_literals;
    const auto others = [] {
        const std::filesystem::directory_iterator tasks("/proc/self/task");
        return std::distance(begin(tasks), end(tasks)) - 1;
    };
    for (int turn = 0; others() > 0 && turn < 50; ++turn)
        std::this_thread::sleep_for(10ms);
}

} // namespace

int main(int argc, char* argv[])
{
    const auto isWanted = [&](const Test& test) { return argc > 1 && std::strcmp(test.name, argv[1]) == 0; };
    const auto* const wanted = std::find_if(std::begin(tests), std::end(tests), isWanted);
    if (wanted != std::end(tests)) {
        const int code = wanted->main(argc - 1, argv + 1);
        awaitThreads();
        return code;
    }
    for (const Test& test : tests)
        std::puts(test.name);
    return argc > 1 ? 2 : 0;
}

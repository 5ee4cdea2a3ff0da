// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tests of one area as one program: tests_ami tst_amiparser [what QTest takes]. Without a name it lists
// them. What each tst_….cpp begins with WIRECHIEF_TEST (testmain.h)
// is called tst_…_main here.

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <iterator>

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

} // namespace

int main(int argc, char* argv[])
{
    const auto isWanted = [&](const Test& test) { return argc > 1 && std::strcmp(test.name, argv[1]) == 0; };
    const auto* const wanted = std::find_if(std::begin(tests), std::end(tests), isWanted);
    if (wanted != std::end(tests))
        return wanted->main(argc - 1, argv + 1);
    for (const Test& test : tests)
        std::puts(test.name);
    return argc > 1 ? 2 : 0;
}

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretmemory.h"

#include <mutex>
#include <new>
#include <vector>

#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace wirechief {

namespace {

/// A file of ten thousand manager users must not use up the memory that can be locked, so short secrets share
/// pages with each other.
constexpr qsizetype slotBytes = 256;
constexpr qsizetype pagesBytes = 16 * 1024; ///< a multiple of the page of every machine

qsizetype wholePages(qsizetype size)
{
    return (size + pagesBytes - 1) / pagesBytes * pagesBytes;
}

char* takePages(qsizetype size)
{
    const auto bytes = static_cast<size_t>(size);
#if defined(Q_OS_UNIX)
    void* pages = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    (void)mlock(pages, bytes); // best effort: the limit may be used up
#ifdef Q_OS_LINUX
    (void)madvise(pages, bytes, MADV_DONTDUMP);
    (void)madvise(pages, bytes, MADV_DONTFORK);
#endif
    return static_cast<char*>(pages);
#elif defined(Q_OS_WIN)
    void* pages = VirtualAlloc(nullptr, bytes, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (!pages)
        throw std::bad_alloc();
    (void)VirtualLock(pages, bytes);
    return static_cast<char*>(pages);
#else
    return new char[bytes];
#endif
}

void givePages(char* pages, qsizetype size)
{
#if defined(Q_OS_UNIX)
    munmap(pages, static_cast<size_t>(size));
#elif defined(Q_OS_WIN)
    Q_UNUSED(size)
    VirtualFree(pages, 0, MEM_RELEASE);
#else
    Q_UNUSED(size)
    delete[] pages;
#endif
}

struct SharedPages {
    std::mutex mutex;
    std::vector<char*> freeSlots;
};

/// Never destroyed: a secret may outlive everything else. Its pages stay for the next secrets.
SharedPages& sharedPages()
{
    static auto* const all = new SharedPages;
    return *all;
}

} // namespace

char* takeSecretMemory(qsizetype size)
{
    if (size > slotBytes)
        return takePages(wholePages(size));
    const std::lock_guard lock(sharedPages().mutex);
    std::vector<char*>& free = sharedPages().freeSlots;
    if (free.empty()) {
        char* const pages = takePages(pagesBytes);
        for (qsizetype at = pagesBytes - slotBytes; at >= 0; at -= slotBytes)
            free.push_back(pages + at);
    }
    char* const slot = free.back();
    free.pop_back();
    return slot;
}

void giveSecretMemory(char* memory, qsizetype size)
{
    scrub(memory, size);
    if (size > slotBytes) {
        givePages(memory, wholePages(size));
        return;
    }
    const std::lock_guard lock(sharedPages().mutex);
    sharedPages().freeSlots.push_back(memory);
}

void scrub(void* data, qsizetype size)
{
#if defined(Q_OS_WIN)
    SecureZeroMemory(data, static_cast<SIZE_T>(size));
#elif defined(__GLIBC__) || defined(Q_OS_FREEBSD)
    explicit_bzero(data, static_cast<size_t>(size));
#else
    volatile char* bytes = static_cast<volatile char*>(data);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = 0;
#endif
}

} // namespace wirechief

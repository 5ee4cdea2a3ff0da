// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/selection/subject.h"

#include <QList>
#include <QString>

#include <span>

class QWidget;

namespace wirechief {

class Page;
class Server;

/// Where the list of pages shows a page: under these headings, in this order.
enum class PageGroup : quint8 { Live, Telephony, Configuration, System };

/// What the list of pages shows behind a title.
struct PageBadge {
    qsizetype number = 0;
    QString text; ///< the number, or a word where it is not known
};

/// What is known about a page without making it.
struct PageInfo {
    const char* id = nullptr; ///< in the settings file
    const char* title = nullptr; ///< to be translated in the context "Pages"
    const char* icon = nullptr;
    PageGroup group = PageGroup::Live;
    SubjectKinds kinds; ///< what its rows are; their actions are offered there
    Page* (*make)(QWidget* parent) = nullptr; ///< called at the first visit
    /// Over servers that are all connected, at least one.
    PageBadge (*badge)(const QList<Server*>& servers) = nullptr;
    /// Why a connected server does not have it, as a sentence; empty where it has. Null: every server has it.
    QString (*whyNot)(Server& server) = nullptr;
};

/// All pages, in the order of the list; those of a group follow each other. A new page is one line there.
[[nodiscard]] std::span<const PageInfo> allPages();
/// Null where there is none.
[[nodiscard]] const PageInfo* findPage(QStringView id);
[[nodiscard]] QString pageTitle(const PageInfo& page);
[[nodiscard]] QString groupTitle(PageGroup group);
/// Why none of these servers has the page, as far as it is known; empty where one has, or none is connected.
[[nodiscard]] QString whyNotOnAny(const PageInfo& page, const QList<Server*>& servers);

// What is counted, wherever it stands.
[[nodiscard]] QString countOfCalls(qsizetype count);
[[nodiscard]] QString countOfChannels(qsizetype count);

} // namespace wirechief

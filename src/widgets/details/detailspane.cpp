// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspane.h"

#include "channeldetails.h"
#include "pbx/core/server.h"
#include "sessions/selection/selection.h"
#include "widgets/modules/moduledetails.h"
#include "widgets/pages/pages.h"

#include <QLabel>

#include <algorithm>
#include <iterator>

namespace wirechief {

namespace {

/// A view and the kinds of subjects that it shows.
struct DetailsViewInfo {
    SubjectKinds kinds;
    DetailsView* (*make)(const DetailsServices& services, QWidget* parent) = nullptr;
};

const DetailsViewInfo views[] = {
    {SubjectKinds(SubjectKind::Channel) | SubjectKind::Call,
        [](const DetailsServices& services, QWidget* parent) -> DetailsView* {
            return new ChannelDetails(services.log, parent);
        }},
    {SubjectKind::Module,
        [](const DetailsServices&, QWidget* parent) -> DetailsView* { return new ModuleDetails(parent); }},
};

const DetailsViewInfo* infoOf(SubjectKind kind)
{
    const auto* info = std::find_if(std::begin(views), std::end(views),
        [kind](const DetailsViewInfo& candidate) { return candidate.kinds.testFlag(kind); });
    return info == std::end(views) ? nullptr : info;
}

} // namespace

DetailsPane::DetailsPane(const Selection& selection, const DetailsServices& services, QWidget* parent)
    : QStackedWidget(parent)
    , m_selection(selection)
    , m_services(services)
{
    auto* nothing = new QLabel(tr("Select a row to see all about it."), this);
    nothing->setTextFormat(Qt::PlainText);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setMargin(24);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    addWidget(nothing);
    connect(&selection, &Selection::subjectsChanged, this, &DetailsPane::update);
    connect(&selection, &Selection::serversChanged, this, &DetailsPane::update);
    connect(&selection, &Selection::pageChanged, this, &DetailsPane::onPageChanged);
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::update()
{
    const QList<Server*> shown = m_selection.servers();
    const std::optional<Subject>& subject = m_selection.current();
    if (!shown.contains(m_server.data()))
        clear();
    if (!subject)
        return;
    const auto server = std::find_if(shown.begin(), shown.end(),
        [&subject](const Server* candidate) { return candidate->id() == subject->serverId; });
    DetailsView* view = server == shown.end() ? nullptr : viewOf(subject->kind);
    if (view == nullptr || !view->showSubject(**server, *subject))
        return;
    for (const auto& [number, other] : m_views) {
        if (other != view)
            other->letGo();
    }
    m_server = *server;
    m_kinds = infoOf(subject->kind)->kinds;
    setCurrentWidget(view);
}

void DetailsPane::onPageChanged()
{
    const PageInfo* page = findPage(m_selection.page());
    if (page != nullptr && !page->kinds.testAnyFlags(m_kinds))
        clear();
}

/// Null where no view is for that kind.
DetailsView* DetailsPane::viewOf(SubjectKind kind)
{
    const DetailsViewInfo* info = infoOf(kind);
    if (info == nullptr)
        return nullptr;
    DetailsView*& view = m_views[size_t(info - std::begin(views))];
    if (view == nullptr) {
        view = info->make(m_services, this);
        addWidget(view);
        view->restoreState(m_services.uiState);
        connect(view, &DetailsView::subjectSought, this, &DetailsPane::subjectSought);
        connect(view, &DetailsView::result, this, &DetailsPane::result);
    }
    return view;
}

void DetailsPane::clear()
{
    m_server = nullptr;
    for (const auto& [number, view] : m_views)
        view->letGo();
    setCurrentIndex(0);
}

void DetailsPane::saveState(UiState& state) const
{
    for (const auto& [number, view] : m_views)
        view->saveState(state);
}

} // namespace wirechief

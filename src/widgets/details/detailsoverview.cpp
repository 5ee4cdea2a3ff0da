// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailsoverview.h"

#include "detailsview.h"
#include "models/calls/callcolumns.h"
#include "models/calls/calltracereader.h"
#include "pbx/core/server.h"
#include "timelinelist.h"
#include "variablesview.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/quality/qualityview.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace wirechief {

namespace {

using namespace std::chrono_literals;

/// Who walks through a table with the arrow keys does not ask the server about every row.
constexpr auto restTime = 250ms;

} // namespace

DetailsOverview::DetailsOverview(CallTraceReader& reader, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    content->setObjectName(QStringLiteral("overviewContent"));
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, detailsMargin);
    m_layout->setSpacing(0);
    m_facts = new FactGrid(content);
    m_layout->addWidget(m_facts);
    addSection(tr("Quality"));
    m_quality = new QualityView(content);
    m_quality->setCompact();
    m_layout->addWidget(m_quality);
    addSection(tr("Time line"));
    m_timeLine = new TimeLineList(reader, content);
    m_layout->addWidget(m_timeLine);
    addSection(tr("Variables"));
    m_variables = new VariablesView(content);
    m_variables->setCompact();
    m_layout->addWidget(m_variables);
    m_layout->addStretch(1); // the sections themselves never take more than they need
    setWidget(content);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_quality->setChannel(m_server, m_uniqueid);
        m_variables->setChannel(m_server, m_uniqueid);
    });
}

DetailsOverview::~DetailsOverview() = default;

QLabel* DetailsOverview::addSection(const QString& title)
{
    QLabel* label = makePlainLabel(title.toUpper(), widget() ? widget() : this);
    label->setProperty("section", true);
    label->setIndent(0); // in line with the facts
    m_layout->addSpacing(6);
    m_layout->addWidget(label);
    return label;
}

void DetailsOverview::showFacts(const QList<Fact>& facts)
{
    m_facts->showFacts(facts);
}

void DetailsOverview::showEnded()
{
    m_facts->showFirst(callStateText(CallState::Ended), StateRole::Down);
}

void DetailsOverview::setChannel(Server* server, const QByteArray& uniqueid)
{
    if (server == m_server && uniqueid == m_uniqueid)
        return;
    m_server = server;
    m_uniqueid = uniqueid;
    m_facts->clear(); // none of another channel stays
    m_quality->setChannel(nullptr, {});
    m_variables->setChannel(nullptr, {});
    m_rest.start();
    verticalScrollBar()->setValue(0);
}

} // namespace wirechief

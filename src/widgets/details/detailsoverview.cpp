// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailsoverview.h"

#include "factlabel.h"
#include "models/calls/callcolumns.h"
#include "models/calls/calltracereader.h"
#include "pbx/core/server.h"
#include "timelinelist.h"
#include "variablesview.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/quality/qualityview.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace wirechief {

namespace {

using namespace std::chrono_literals;

/// Who walks through a table with the arrow keys does not ask the server about every row.
constexpr auto restTime = 250ms;
constexpr int margin = 10;
enum FactColumn { TitleColumn, ValueColumn };

} // namespace

DetailsOverview::DetailsOverview(CallTraceReader& reader, QWidget* parent)
    : QScrollArea(parent)
    , m_facts(new QGridLayout)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    content->setObjectName(QStringLiteral("overviewContent"));
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, margin);
    m_layout->setSpacing(0);
    m_facts->setContentsMargins(margin, 2, margin, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(3);
    m_facts->setColumnStretch(ValueColumn, 1);
    m_layout->addLayout(m_facts);
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
    for (int row = 0; row < facts.size(); ++row) {
        const Fact& fact = facts.at(row);
        if (m_facts->itemAtPosition(row, TitleColumn) == nullptr) {
            QLabel* title = makePlainLabel({}, widget());
            title->setForegroundRole(QPalette::PlaceholderText);
            m_facts->addWidget(title, row, TitleColumn, Qt::AlignTop);
            m_facts->addWidget(new FactLabel(widget()), row, ValueColumn);
        }
        auto* title = static_cast<QLabel*>(m_facts->itemAtPosition(row, TitleColumn)->widget());
        auto* value = static_cast<FactLabel*>(m_facts->itemAtPosition(row, ValueColumn)->widget());
        title->setText(fact.title);
        value->setAccessibleName(fact.title);
        value->setFact(fact.text.isEmpty() ? QStringLiteral("–") : fact.text, fact.role);
        setPlainToolTip(*value, fact.note);
    }
}

void DetailsOverview::showEnded()
{
    if (QLayoutItem* value = m_facts->itemAtPosition(0, ValueColumn))
        static_cast<FactLabel*>(value->widget())->setFact(callStateText(CallState::Ended), StateRole::Down);
}

void DetailsOverview::setChannel(Server* server, const QByteArray& uniqueid)
{
    if (server == m_server && uniqueid == m_uniqueid)
        return;
    m_server = server;
    m_uniqueid = uniqueid;
    while (QLayoutItem* fact = m_facts->takeAt(0)) { // none of another channel stays
        delete fact->widget();
        delete fact;
    }
    m_quality->setChannel(nullptr, {});
    m_variables->setChannel(nullptr, {});
    m_rest.start();
    verticalScrollBar()->setValue(0);
}

} // namespace wirechief

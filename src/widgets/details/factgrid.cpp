// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factgrid.h"

#include "detailsview.h"
#include "factlabel.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/plaintooltip.h"

#include <QGridLayout>

namespace wirechief {

namespace {

enum GridColumn { GridTitle, GridValue };

} // namespace

FactGrid::FactGrid(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(detailsMargin, 2, detailsMargin, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(3);
    m_layout->setColumnStretch(GridValue, 1);
}

void FactGrid::showFacts(const QList<Fact>& facts)
{
    for (int row = 0; row < facts.size(); ++row) {
        const Fact& fact = facts.at(row);
        if (m_layout->itemAtPosition(row, GridTitle) == nullptr) {
            QLabel* title = makePlainLabel({}, this);
            title->setForegroundRole(QPalette::PlaceholderText);
            m_layout->addWidget(title, row, GridTitle, Qt::AlignTop);
            m_layout->addWidget(new FactLabel(this), row, GridValue);
        }
        auto* title = static_cast<QLabel*>(m_layout->itemAtPosition(row, GridTitle)->widget());
        auto* value = static_cast<FactLabel*>(m_layout->itemAtPosition(row, GridValue)->widget());
        title->setText(fact.title);
        value->setAccessibleName(fact.title);
        value->setFact(fact.text.isEmpty() ? QStringLiteral("–") : fact.text, fact.role);
        setPlainToolTip(*value, fact.note);
    }
}

void FactGrid::showFirst(const QString& text, StateRole role)
{
    if (QLayoutItem* value = m_layout->itemAtPosition(0, GridValue))
        static_cast<FactLabel*>(value->widget())->setFact(text, role);
}

void FactGrid::clear()
{
    while (QLayoutItem* fact = m_layout->takeAt(0)) {
        delete fact->widget();
        delete fact;
    }
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "showactionbutton.h"

#include "widgets/parts/usable.h"

namespace wirechief {

ShowActionButton::ShowActionButton(QWidget* parent)
    : QPushButton(tr("Show &Action"), parent)
{
    setObjectName(QStringLiteral("showAction"));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_actions); });
    setActions({});
}

void ShowActionButton::setActions(std::vector<AmiAction> actions)
{
    m_actions = std::move(actions);
    setUsable(*this, m_actions.empty() ? tr("Nothing can be sent yet.") : QString());
    if (!m_actions.empty())
        setToolTip(tr("Open what will be sent in the action composer"));
}

} // namespace wirechief

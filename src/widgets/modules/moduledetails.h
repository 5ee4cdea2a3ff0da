// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/details/detailsview.h"

#include <QPointer>

class QLabel;

namespace wirechief {

class FactGrid;

/// All that is known of a module: there is no more than its row has, but with what it means.
class ModuleDetails : public DetailsView {
    Q_OBJECT
public:
    explicit ModuleDetails(QWidget* parent = nullptr);

    bool showSubject(Server& server, const Subject& subject) override;
    void letGo() override;
    void saveState(UiState&) const override { }
    void restoreState(const UiState&) override { }

private:
    void update();

    QLabel* m_title;
    FactGrid* m_facts;
    QPointer<Server> m_server;
    QByteArray m_module;
};

} // namespace wirechief

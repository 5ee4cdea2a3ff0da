// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/selection/subject.h"

#include <QPointer>
#include <QStackedWidget>

#include <map>

namespace wirechief {

class DetailsView;
class LogModel;
class Selection;
class Server;
class UiState;

/// What the parts of the details work on. All of it outlives them.
struct DetailsServices {
    LogModel& log;
    const UiState& uiState;
};

/// All about the subject that is selected, in the view of its kind, which is made when it is needed first.
/// The last one stays while nothing is selected, as long as its server is shown, and a page with such rows.
class DetailsPane : public QStackedWidget {
    Q_OBJECT
public:
    DetailsPane(const Selection& selection, const DetailsServices& services, QWidget* parent = nullptr);
    ~DetailsPane() override;

    void saveState(UiState& state) const;

Q_SIGNALS:
    void subjectSought(const wirechief::Subject& subject);
    void result(const QString& text, bool success);

private:
    void update();
    void onPageChanged();
    [[nodiscard]] DetailsView* viewOf(SubjectKind kind);
    void clear();

    const Selection& m_selection;
    DetailsServices m_services;
    std::map<size_t, DetailsView*> m_views; ///< by their place in the list of all
    QPointer<Server> m_server; ///< whose subject is shown
    SubjectKinds m_kinds; ///< all that the view shows which shows it
};

} // namespace wirechief

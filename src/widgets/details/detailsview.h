// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/selection/subject.h"

#include <QWidget>

namespace wirechief {

class Server;
class UiState;

/// Between the edge of the pane and what it says, in pixels.
constexpr int detailsMargin = 10;

/// All that is known about a subject of one kind or of some, for the DetailsPane.
class DetailsView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows it until another one comes, also after it has ended. The one that is selected already changes
    /// nothing: the user may have gone on from it, here. False: nothing is known of it, and what was shown
    /// stays.
    virtual bool showSubject(Server& server, const Subject& subject) = 0;
    /// Shows nothing, and touches no server after this.
    virtual void letGo() = 0;

    virtual void saveState(UiState& state) const = 0;
    virtual void restoreState(const UiState& state) = 0;

Q_SIGNALS:
    /// What the user wants to see on its page.
    void subjectSought(const wirechief::Subject& subject);
    /// What an export did.
    void result(const QString& text, bool success);
};

} // namespace wirechief

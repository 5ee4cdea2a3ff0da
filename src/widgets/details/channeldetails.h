// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detailsview.h"
#include "models/calls/calltracereader.h"
#include "models/channels/channelcolumns.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QTabWidget;
class QTableView;
class QToolButton;
class QTreeWidget;

namespace wirechief {

class BridgeView;
class DetailsOverview;
class FactLabel;
class LadderView;
class QualityView;
class Server;
class VariablesView;

/// All about the selected call or channel: an overview, and behind "More" its fields, variables, bridge and
/// quality, and the time line and the ladder of its call. The events that a part is made of are asked for
/// while it is shown.
class ChannelDetails : public DetailsView {
    Q_OBJECT
public:
    /// The log must outlive it.
    explicit ChannelDetails(LogModel& log, QWidget* parent = nullptr);
    ~ChannelDetails() override;

    bool showSubject(Server& server, const Subject& subject) override;
    void letGo() override;
    /// `asCall`: it stands for its whole call, whose parties are the title.
    void showChannel(Server& server, const QByteArray& uniqueid, bool asCall);

    /// Which part is open, and how wide the columns of the time line are.
    void saveState(UiState& state) const override;
    void restoreState(const UiState& state) override;
    /// By the name that the settings have for it.
    void openPart(const QString& part);
    [[nodiscard]] QString openedPart() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addPart(QWidget* page, const char* id, const QString& title);
    [[nodiscard]] QHBoxLayout* buildHead();
    void showPart(int index);
    void setViews();
    QWidget* buildTimeLine();
    QWidget* buildLadder();
    void updateFacts();
    void showEndedState();
    [[nodiscard]] bool followCall();
    [[nodiscard]] QString inLines(const QString& parties) const;
    void updateTitle(const ChannelRecord& channel);
    void updateFields(const ChannelRecord& channel);
    void updateFollowing();
    void openLadderWindow();
    void exportLadder(const LadderView& ladder);

    std::vector<Column<ChannelRecord>> m_columns;
    CallTraceReader m_reader;
    Subject m_subject; ///< that was selected last
    QByteArray m_selectedChannel; ///< of it, then
    QPointer<Server> m_server;
    QByteArray m_uniqueid;
    QByteArray m_linkedid;
    QByteArray m_callKey;
    bool m_callShown = false; ///< the channel stands for its whole call
    bool m_ended = false;
    QString m_followed; ///< server and channel that the reader is at
    QTimer m_second;
    FactLabel* m_title = nullptr;
    QTabWidget* m_tabs = nullptr;
    QToolButton* m_more = nullptr;
    QActionGroup* m_parts = nullptr; ///< in the order of the pages
    DetailsOverview* m_overview = nullptr;
    QTreeWidget* m_facts = nullptr;
    VariablesView* m_variables = nullptr;
    BridgeView* m_bridge = nullptr;
    QualityView* m_quality = nullptr;
    QTableView* m_timeLine = nullptr;
    LadderView* m_ladder = nullptr;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calls/calltracereader.h"
#include "models/channels/channelcolumns.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QLabel;
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
class DetailsPane : public QWidget {
    Q_OBJECT
public:
    /// The log must outlive it.
    explicit DetailsPane(LogModel& log, QWidget* parent = nullptr);
    ~DetailsPane() override;

    /// The channels that are selected; the first one is shown. None: the last one stays. Null: nothing is
    /// shown.
    void setChannels(Server* server, const QList<QByteArray>& uniqueids);
    /// Whether the channel stands for its whole call: then its parties are the title.
    void setCallShown(bool shown);
    /// Whose channel is shown; null: none is.
    [[nodiscard]] Server* server() const;

    /// Which part is open.
    [[nodiscard]] QString saveState() const;
    void restoreState(const QString& part);
    /// How wide the columns of the time line are.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& columns);

Q_SIGNALS:
    /// A channel that the user wants to see on the page of channels.
    void channelSought(const QString& serverId, const QByteArray& uniqueid);
    /// What an export did.
    void result(const QString& text, bool success);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addPart(QWidget* page, const char* id, const QString& title);
    [[nodiscard]] QHBoxLayout* buildHead();
    void showPart(int index);
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
    QPointer<Server> m_server;
    QByteArray m_uniqueid;
    QByteArray m_linkedid;
    QByteArray m_callKey;
    bool m_callSelected = false;
    bool m_callShown = false; ///< not where a member of the bridge was chosen here
    bool m_ended = false;
    QString m_followed; ///< server and channel that the reader is at
    QTimer m_second;
    FactLabel* m_title = nullptr;
    QLabel* m_empty = nullptr;
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

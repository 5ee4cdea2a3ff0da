// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "factgrid.h"

#include <QList>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace wirechief {

class CallTraceReader;
class QualityView;
class Server;
class TimeLineList;
class VariablesView;

/// What one wants to know of a call at a glance, in one scroll: a few facts, how it sounds, what happened and
/// the variables. The facts are its owner's to tell.
class DetailsOverview : public QScrollArea {
    Q_OBJECT
public:
    /// The reader must outlive it.
    explicit DetailsOverview(CallTraceReader& reader, QWidget* parent = nullptr);
    ~DetailsOverview() override;

    /// The first one is the state.
    void showFacts(const QList<Fact>& facts);
    /// The state that it had is over; the other facts are what it was.
    void showEnded();
    /// The server is asked about a channel only when the selection has come to rest on it.
    void setChannel(Server* server, const QByteArray& uniqueid);

private:
    QLabel* addSection(const QString& title);

    QVBoxLayout* m_layout = nullptr;
    FactGrid* m_facts = nullptr;
    QualityView* m_quality = nullptr;
    TimeLineList* m_timeLine = nullptr;
    VariablesView* m_variables = nullptr;
    QTimer m_rest;
    QPointer<Server> m_server;
    QByteArray m_uniqueid;
};

} // namespace wirechief

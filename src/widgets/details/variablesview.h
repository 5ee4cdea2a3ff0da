// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/calls/callcontrol.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace wirechief {

class Server;

/// The variables of one channel, as the server tells them when they are asked for: once when they come into
/// sight, and by the button. They are kept nowhere else; some hold secrets.
class VariablesView : public QWidget {
    Q_OBJECT
public:
    explicit VariablesView(QWidget* parent = nullptr);

    /// A null server or an empty Uniqueid: of nothing.
    void setChannel(Server* server, const QByteArray& uniqueid);

    /// As high as its rows, without filter and headings: part of something that scrolls.
    void setCompact();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void onRead(const Result<CallControl::Variables>& result);
    void applyFilter();
    void fitHeight();
    void copySelected();

    QPointer<Server> m_server;
    QByteArray m_uniqueid;
    quint64 m_asked = 0; ///< counts the questions; an answer to an older one is dropped
    bool m_stale = true;
    bool m_compact = false;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_refresh = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_state = nullptr;
    QHBoxLayout* m_line = nullptr; ///< filter and button
};

} // namespace wirechief

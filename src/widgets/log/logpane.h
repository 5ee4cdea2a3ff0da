// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/parts/screenwatch.h"

#include "ami/session/eventneeds.h"
#include "models/log/logmodel.h"

#include <QJsonObject>
#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QSplitter;
class QTableView;
class QToolButton;

namespace wirechief {

class ColumnRoom;
class LiveTableView;

/// Shows the log: filters, a table that follows the newest message, and the selected message in full. While
/// nobody can see it, it does not follow; it catches up.
class LogPane : public QWidget {
    Q_OBJECT
public:
    /// The model stays the owner's.
    explicit LogPane(LogModel& model, QWidget* parent = nullptr);
    ~LogPane() override;

    void setFilter(const QString& words);

    /// What the log wants to see: everything while it is shown or was told to record all the time.
    [[nodiscard]] EventNeeds eventNeeds() const;

    /// Whether it is told everything even while it is not shown: to be kept with the preferences.
    [[nodiscard]] QAction& recordAll() const { return *m_recordAll; }

    /// Kinds, follow mode and widths; not the filter.
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

    [[nodiscard]] QTableView* view() const;

public Q_SLOTS:
    /// The selected messages without secrets; at most limits::logCopyRows of them, the newest.
    void copySelection();
    void setFollowing(bool following);
    /// Asks for a file name, then writes what the filters let through.
    void exportRows();
    /// Writes it, a little each turn; statusMessage() says how it ended.
    void exportTo(const QString& fileName);

Q_SIGNALS:
    /// One sentence for the status line.
    void statusMessage(const QString& text, bool success);
    void eventNeedsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addToggle(const QString& name, const QString& text, const QString& toolTip, bool checked);
    void buildBar(QHBoxLayout& bar);
    [[nodiscard]] QMenu* buildMenu();
    void buildView();
    void applyFont();
    void applyFilter();
    void applyKinds();
    void fillServers();
    void setPaused(bool paused);
    void onScrolled(int value);
    void onRowsInserted(int first, int last);
    void onRowsRemoved(int first, int last);
    void scrollTo(int value);
    void catchUp();
    void showCount();
    void showMessage();
    void updateCount();
    void startExport();

    LogModel& m_model;
    ScreenWatch m_screen;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_servers = nullptr;
    QAction* m_events = nullptr;
    QAction* m_responses = nullptr;
    QAction* m_sent = nullptr;
    QToolButton* m_pause = nullptr;
    QToolButton* m_follow = nullptr;
    QAction* m_recordAll = nullptr;
    QLabel* m_count = nullptr;
    QSplitter* m_splitter = nullptr;
    ColumnRoom* m_room = nullptr; ///< of the table
    LiveTableView* m_view = nullptr;
    QPlainTextEdit* m_detail = nullptr;
    QTimer m_filterTimer;
    QString m_wantedServer; ///< id of the one that was chosen in the last run, until it says something
    QString m_exportFile; ///< waits for the filter to end
    bool m_following = true;
    bool m_scrolling = false; ///< the view is moved by us, not by the user
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logmodel.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QTableView;
class QToolButton;

namespace wirechief {

/// Shows the log: filters, a table that follows the newest message, and the selected message in full.
class LogPane : public QWidget {
    Q_OBJECT
public:
    explicit LogPane(LogModel& model, QWidget* parent = nullptr);
    ~LogPane() override;

    void setFilter(const QString& words);
    [[nodiscard]] bool isFollowing() const { return m_following; }

    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

    [[nodiscard]] QTableView* view() const { return m_view; }

public Q_SLOTS:
    void copySelection();
    void setFollowing(bool following);
    /// Asks for a file name, then writes what the filters let through.
    void exportRows();
    /// Writes it; the text says what happened. Returns false where it could not.
    bool exportTo(const QString& fileName);

Q_SIGNALS:
    /// One sentence for the status line: an export ended or failed.
    void statusMessage(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addToggle(
        const QString& text, const QString& objectName, const QString& toolTip, bool checked);
    QToolButton* addButton(const QString& text, const QString& objectName, const QString& toolTip);
    void buildBar();
    void buildView();
    void applyFont();
    void applyFilter();
    void applyKinds();
    void fillServers();
    void setPaused(bool paused);
    void onScrolled(int value);
    void onRowsChanged();
    void showMessage();
    void updateCount();

    LogModel& m_model;
    QWidget* m_bar = nullptr;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_servers = nullptr;
    QToolButton* m_events = nullptr;
    QToolButton* m_responses = nullptr;
    QToolButton* m_sent = nullptr;
    QToolButton* m_pause = nullptr;
    QToolButton* m_follow = nullptr;
    QLabel* m_count = nullptr;
    QSplitter* m_splitter = nullptr;
    QTableView* m_view = nullptr;
    QPlainTextEdit* m_detail = nullptr;
    QTimer m_filterTimer;
    bool m_following = true;
    bool m_scrolling = false; ///< the view is moved by us, not by the user
};

} // namespace wirechief

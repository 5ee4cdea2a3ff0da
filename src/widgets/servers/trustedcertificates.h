// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTreeView;

namespace wirechief {

class Connections;
class TrustedModel;

/// The servers whose certificate the user trusts, for good or for this run. What is removed is asked for at
/// the next connect; a session that stands is made anew.
class TrustedCertificates : public QDialog {
    Q_OBJECT
public:
    explicit TrustedCertificates(Connections& connections, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void refresh();
    void showEmpty();
    void updateButtons();
    void removeSelected();
    void copySelected();
    /// Invalid: none is.
    [[nodiscard]] QModelIndex selected() const;

    Connections& m_connections;
    TrustedModel* m_model;
    QTreeView* m_list;
    QTimer m_soon;
    QPushButton* m_remove;
    QPushButton* m_copy;
    QLabel* m_note;
};

} // namespace wirechief

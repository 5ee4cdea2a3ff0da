// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/certificatepin.h"
#include "sessions/folders/serverundo.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTreeView;

namespace wirechief {

class Connections;
class TrustedModel;

/// The certificates that the user trusts, for good or for this run. What is removed is asked for at
/// the next connect; a session that stands is made anew.
class TrustedCertificates : public QDialog {
    Q_OBJECT
public:
    TrustedCertificates(Connections& connections, ServerUndo& undo, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void refresh();
    void showEmpty();
    void updateButtons();
    void removeSelected();
    void undo();
    [[nodiscard]] bool canUndo() const;
    void copySelected();
    /// Invalid: none is.
    [[nodiscard]] QModelIndex selected() const;

    struct Removed {
        QString id; ///< of the server
        QString name;
        QString peer; ///< for which it was trusted
        CertificatePin certificate;
        bool forGood = false;
        bool hadSession = false; ///< which has ended
    };

    [[nodiscard]] static QString whatFollows(const Connections& connections, const Removed& gone);
    /// Outlives the dialog, so it knows the connections alone.
    [[nodiscard]] static QString nameOf(const Connections& connections, const Removed& gone);
    [[nodiscard]] static ServerUndo::Step undoOf(Connections& connections, const Removed& gone);
    [[nodiscard]] static ServerUndo::Step redoOf(Connections& connections, const Removed& gone);

    Connections& m_connections;
    ServerUndo& m_undoList;
    TrustedModel* m_model;
    QTreeView* m_list;
    QTimer m_soon;
    QPushButton* m_remove;
    QPushButton* m_copy;
    QPushButton* m_undo;
    QLabel* m_note;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/settings/preferences.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wirechief {

/// The saved filters of all pages, to be renamed and deleted.
class SavedFilterList : public QWidget {
    Q_OBJECT
public:
    explicit SavedFilterList(Preferences& preferences, QWidget* parent = nullptr);

Q_SIGNALS:
    void undoable(const QString& text, const QJsonObject& before);
    /// Why a new name was not taken.
    void refused(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList(const QString& name);
    void fill(const FilterShelf& shelf);
    void select(const QString& page, const QString& name);
    void updateButtons();
    void startRenaming();
    void rename(const QTreeWidgetItem& item);
    void removeSelected();
    [[nodiscard]] QTreeWidgetItem* selected() const;

    Preferences& m_preferences;
    QTreeWidget* m_list;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace wirechief

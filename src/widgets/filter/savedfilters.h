// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/settings/namedfilters.h"

#include <QToolButton>

class QMenu;

namespace wirechief {

class Preferences;

/// The menu of filters that the user has given a name: choose one, save the present one, rename, delete.
class SavedFilters : public QToolButton {
    Q_OBJECT
public:
    explicit SavedFilters(QWidget* parent = nullptr);
    ~SavedFilters() override;

    /// Those of the page of this id, from now on: they are read there, and written there.
    void keepIn(Preferences& preferences, const QString& page);
    /// The one that can be saved; empty: there is none.
    void setPresent(const QString& filter) { m_present = filter; }
    /// As in NamedFilters.
    bool save(const QString& name, const QString& filter);
    void rename(const QString& name, const QString& newName);
    void remove(const QString& name);
    [[nodiscard]] const NamedFilters& filters() const { return m_filters; }

Q_SIGNALS:
    void chosen(const QString& filter);
    /// One was saved, renamed or deleted here.
    void edited();

private:
    void fillMenu(QMenu& menu);
    void addManaging(QMenu& menu);
    void askName(const QString& title, const QString& before, void (SavedFilters::*then)(const QString&));
    void saveAs(const QString& name) { save(name, m_present); }
    void renameTo(const QString& name) { rename(m_renamed, name); }

    NamedFilters m_filters;
    QString m_present;
    QString m_renamed; ///< while its new name is asked for
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QToolButton>

#include <vector>

class QMenu;

namespace wirechief {

/// The menu of filters that the user has given a name: choose one, save the present one, rename, delete.
class SavedFilters : public QToolButton {
    Q_OBJECT
public:
    explicit SavedFilters(QWidget* parent = nullptr);
    ~SavedFilters() override;

    /// The one that can be saved; empty: there is none.
    void setPresent(const QString& filter) { m_present = filter; }
    /// Puts it under this name, in the place of one that has it. False: there are too many, or it has no
    /// name.
    bool save(const QString& name, const QString& filter);
    void rename(const QString& name, const QString& newName);
    void remove(const QString& name);

    [[nodiscard]] QJsonArray saveState() const;
    void restoreState(const QJsonArray& state);

Q_SIGNALS:
    void chosen(const QString& filter);

private:
    struct Saved {
        QString name;
        QString filter;
    };
    void fillMenu(QMenu& menu);
    void addManaging(QMenu& menu);
    void askName(const QString& title, const QString& before, void (SavedFilters::*then)(const QString&));
    void saveAs(const QString& name) { save(name, m_present); }
    void renameTo(const QString& name) { rename(m_renamed, name); }
    [[nodiscard]] std::vector<Saved>::iterator find(const QString& name);

    std::vector<Saved> m_filters; ///< by name
    QString m_present;
    QString m_renamed; ///< while its new name is asked for
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace wirechief {

class Server;

/// The list of pages under the headings of their groups. A page that the selected servers cannot have is grey
/// and says why; it can be opened all the same.
class PageList : public QListWidget {
    Q_OBJECT
public:
    explicit PageList(QWidget* parent = nullptr);

    /// Empty: none.
    [[nodiscard]] QString selectedPage() const;
    void selectPage(const QString& id);
    /// Reads again what stands behind the titles, and which pages these servers have; without a connected one
    /// nothing is said.
    void showServers(const QList<Server*>& servers);

Q_SIGNALS:
    void pageSelected(const QString& id);

protected:
    /// Below its last row it needs no room: the servers have more use for it.
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void addHeading(const QString& title);
};

} // namespace wirechief

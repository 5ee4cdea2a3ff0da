// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

class QCompleter;
class QModelIndex;
class QStandardItemModel;
class QTreeView;

namespace wirechief {

/// One thing that can be searched for, or done.
struct SearchEntry {
    QString text; ///< what is matched with what was typed; displayText() where it is remote
    QString detail; ///< of what kind it is, where it stands, its keys
    QString whyNot; ///< why it cannot be done now; empty where it can
    std::function<void()> run;
    QString id{}; ///< what it is known by when it is chosen again; empty: its text
    bool isPassing = false; ///< a channel, say: nothing to be found again another day
};

/// An entry that finds servers, pages, channels and actions by a few letters, and goes there or does it.
class SearchOrDo : public QLineEdit {
    Q_OBJECT
public:
    /// Gives entries that may fit what was typed, already cut to limits::searchEntries where there are more.
    using Source = std::function<std::vector<SearchEntry>(const QString& typed)>;

    explicit SearchOrDo(QWidget* parent = nullptr);
    ~SearchOrDo() override;

    /// In the order in which equally good entries are shown.
    void addSource(Source source);
    /// Takes the focus and shows what there is.
    void start();
    [[nodiscard]] QTreeView* popup() const { return m_popup; }

    /// What was chosen lately, without what passes.
    [[nodiscard]] QStringList recent() const;
    void setRecent(const QStringList& recent);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// What was chosen cannot be done now: one sentence.
    void refused(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static QString hintWithKeys();
    void showWhatFits();
    void find();
    void showPopup();
    void choose(const QModelIndex& offer);
    void remember(const SearchEntry& entry);

    std::vector<Source> m_sources;
    QStringList m_recent; ///< ids of what was chosen, the last one first
    QSet<QString> m_passing; ///< those of them that are not for another day
    std::vector<SearchEntry> m_found; ///< in the order of the list
    QStandardItemModel* m_offers;
    QTreeView* m_popup;
    QCompleter* m_completer;
};

} // namespace wirechief

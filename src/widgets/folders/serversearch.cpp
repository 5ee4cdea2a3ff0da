// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serversearch.h"

#include "models/filter/searchword.h"
#include "models/search/quickmatch.h"
#include "models/servers/serverlistmodel.h"
#include "servertree.h"
#include "sessions/connections/connections.h"
#include "widgets/limits.h"
#include "widgets/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

namespace {

/// With fewer servers one sees them all, and the room is worth more.
constexpr int manyServers = 10;

} // namespace

bool fits(const ServerProfile& profile, const std::vector<SearchWord>& words)
{
    return std::all_of(words.begin(), words.end(), [&profile](const SearchWord& word) {
        return word.isInText(profile.name) || word.isInText(profile.host) || word.isInText(profile.folder)
            || word.isInText(profile.user) || word.isInText(profile.notes)
            || word.isInText(environmentText(profile.environment));
    });
}

ServerSearch::ServerSearch(ServerListModel& model, ServerTree& tree, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_tree(tree)
    , m_edit(new QLineEdit(this))
    , m_count(makePlainLabel({}, this))
    , m_clear(new QToolButton(this))
{
    m_edit->setObjectName(QStringLiteral("serverSearch"));
    m_edit->setAccessibleName(tr("Find server"));
    m_edit->setMaxLength(limits::serverSearchCharacters);
    m_edit->setPlaceholderText(tr("Find server", "in the entry, which is narrow"));
    m_edit->setToolTip(
        tr("Words of the name, host, folder, user, notes or environment (Ctrl+F, or type in the list)"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("serverSearchCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_clear->setObjectName(QStringLiteral("serverSearchClear"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show all servers again"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    auto* below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addLayout(below);
    connect(m_edit, &QLineEdit::textChanged, this, &ServerSearch::apply);
    connect(m_edit, &QLineEdit::returnPressed, this, &ServerSearch::choose);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        m_tree.setFocus();
    });
    connect(&m_model, &ServerListModel::arranged, this, &ServerSearch::refresh);
    connect(&m_tree, &ServerTree::typed, this, &ServerSearch::start);
    refresh();
}

void ServerSearch::start(const QString& typed)
{
    m_wasCalled = true;
    refresh();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (typed.isEmpty())
        m_edit->selectAll();
    else
        m_edit->setText(typed); // what was found before was used
}

void ServerSearch::clear()
{
    m_edit->clear();
}

void ServerSearch::apply()
{
    const std::vector<SearchWord> words = searchWords(m_edit->text());
    const bool was = std::exchange(m_isSearching, !words.empty());
    if (!was && !m_isSearching)
        return; // blanks
    if (m_isSearching) {
        m_tree.setSearching(true);
        m_model.setFilter([this, words](const QString& id) {
            const ServerProfile* profile = m_connections != nullptr ? m_connections->find(id) : nullptr;
            return profile != nullptr && fits(*profile, words);
        });
    } else {
        m_model.setFilter({});
        m_tree.setSearching(false);
    }
}

void ServerSearch::refresh()
{
    const int shown = m_model.shownServers();
    const int total = m_model.totalServers();
    setVisible(m_isSearching || m_wasCalled || total > manyServers);
    m_count->setVisible(m_isSearching);
    m_clear->setVisible(m_isSearching && shown == 0);
    if (m_isSearching)
        m_count->setText(shown == 0
                ? tr("No server has these words.")
                : tr("%1 of %2 servers").arg(locale().toString(shown), locale().toString(total)));
}

/// What the user has called and not used goes.
void ServerSearch::leave()
{
    m_wasCalled = false;
    refresh();
    m_tree.setFocus();
}

void ServerSearch::goToTree()
{
    if (m_isSearching && !m_tree.currentIndex().isValid())
        m_tree.setCurrentIndex(m_tree.firstServer());
    m_tree.setFocus();
}

/// The one whose name the words fit best, else the first: they may stand in its folder or its notes alone.
QModelIndex ServerSearch::best() const
{
    QModelIndex found = m_tree.firstServer();
    std::optional<int> rank;
    for (const QModelIndex& index : m_tree.serverIndexes()) {
        const std::optional<int> other = quickMatch(index.data().toString(), m_edit->text());
        if (!other || (rank && *other >= *rank))
            continue;
        found = index;
        rank = other;
    }
    return found;
}

/// Return again, then in the tree, connects.
void ServerSearch::choose()
{
    if (m_isSearching && m_model.shownServers() > 0)
        m_tree.setCurrentIndex(best());
    m_tree.setFocus();
}

bool ServerSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isDown = key.key() == Qt::Key_Down;
    if (!isDown && key.key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (isDown)
        goToTree();
    else if (m_edit->text().isEmpty())
        leave();
    else
        clear();
    return true;
}

} // namespace wirechief

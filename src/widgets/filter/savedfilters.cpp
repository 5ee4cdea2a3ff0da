// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedfilters.h"

#include "base/displaytext.h"
#include "models/limits.h"
#include "widgets/limits.h"

#include <QInputDialog>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace wirechief {

namespace {

/// A name as a menu shows it.
QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedFilters::SavedFilters(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("savedFilters"));
    setText(tr("Saved"));
    setAccessibleName(tr("Saved filters"));
    setToolTip(tr("Save this filter, or choose one that was saved"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    setMenu(menu);
}

SavedFilters::~SavedFilters() = default;

std::vector<SavedFilters::Saved>::iterator SavedFilters::find(const QString& name)
{
    return std::find_if(
        m_filters.begin(), m_filters.end(), [&name](const Saved& saved) { return saved.name == name; });
}

bool SavedFilters::save(const QString& name, const QString& filter)
{
    const QString trimmed = name.trimmed().left(limits::savedFilterNameCharacters);
    const auto same = find(trimmed);
    if (trimmed.isEmpty() || filter.isEmpty() || filter.size() > limits::filterCharacters
        || (same == m_filters.end() && qsizetype(m_filters.size()) >= limits::savedFilters))
        return false;
    if (same != m_filters.end()) {
        same->filter = filter;
        return true;
    }
    const auto place = std::find_if(m_filters.begin(), m_filters.end(),
        [&trimmed](const Saved& saved) { return saved.name.localeAwareCompare(trimmed) > 0; });
    m_filters.insert(place, {trimmed, filter});
    return true;
}

void SavedFilters::rename(const QString& name, const QString& newName)
{
    const auto saved = find(name);
    if (saved == m_filters.end() || newName.trimmed().isEmpty() || newName.trimmed() == name)
        return;
    const QString filter = saved->filter;
    m_filters.erase(saved);
    save(newName, filter);
}

void SavedFilters::remove(const QString& name)
{
    if (const auto saved = find(name); saved != m_filters.end())
        m_filters.erase(saved);
}

void SavedFilters::fillMenu(QMenu& menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // clear() leaves these
    for (const Saved& saved : m_filters) {
        QAction* action = menu.addAction(menuText(saved.name));
        action->setObjectName(saved.name);
        action->setToolTip(toolTipText(saved.filter));
        action->setCheckable(true);
        action->setChecked(saved.filter == m_present);
        connect(action, &QAction::triggered, this, [this, filter = saved.filter] { Q_EMIT chosen(filter); });
    }
    menu.addSeparator();
    addManaging(menu);
}

void SavedFilters::addManaging(QMenu& menu)
{
    QAction* save = menu.addAction(tr("&Save This Filter…"));
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(!m_present.isEmpty() && qsizetype(m_filters.size()) < limits::savedFilters);
    connect(save, &QAction::triggered, this,
        [this] { askName(tr("Save Filter"), m_present, &SavedFilters::saveAs); });
    QMenu* renaming = menu.addMenu(tr("&Rename"));
    QMenu* deleting = menu.addMenu(tr("&Delete"));
    renaming->setObjectName(QStringLiteral("renameFilter"));
    deleting->setObjectName(QStringLiteral("deleteFilter"));
    renaming->setEnabled(!m_filters.empty());
    deleting->setEnabled(!m_filters.empty());
    for (const Saved& saved : m_filters) {
        connect(
            renaming->addAction(menuText(saved.name)), &QAction::triggered, this, [this, name = saved.name] {
                m_renamed = name;
                askName(tr("Rename Filter"), name, &SavedFilters::renameTo);
            });
        connect(deleting->addAction(menuText(saved.name)), &QAction::triggered, this,
            [this, name = saved.name] { remove(name); });
    }
}

void SavedFilters::askName(
    const QString& title, const QString& before, void (SavedFilters::*then)(const QString&))
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name (one that exists is replaced):"));
    dialog->setTextValue(before.left(limits::savedFilterNameCharacters));
    if (auto* edit = dialog->findChild<QLineEdit*>()) {
        edit->setMaxLength(limits::savedFilterNameCharacters);
        edit->setAccessibleName(tr("Name"));
    }
    connect(dialog, &QInputDialog::textValueSelected, this, then);
    dialog->open();
}

QJsonArray SavedFilters::saveState() const
{
    QJsonArray state;
    for (const Saved& saved : m_filters)
        state.append(
            QJsonObject{{QStringLiteral("name"), saved.name}, {QStringLiteral("filter"), saved.filter}});
    return state;
}

void SavedFilters::restoreState(const QJsonArray& state)
{
    m_filters.clear();
    for (const auto& value : state) {
        const QJsonObject saved = value.toObject();
        save(
            saved.value(QStringLiteral("name")).toString(), saved.value(QStringLiteral("filter")).toString());
    }
}

} // namespace wirechief

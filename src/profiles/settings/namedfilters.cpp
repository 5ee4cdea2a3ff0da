// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namedfilters.h"

#include "profiles/limits.h"

#include <algorithm>

namespace wirechief {

namespace {

constexpr QLatin1String nameKey("name");
constexpr QLatin1String filterKey("filter");

} // namespace

QString NamedFilters::fitted(const QString& name)
{
    return name.trimmed().left(limits::savedFilterNameCharacters).trimmed();
}

bool NamedFilters::isFull() const
{
    return qsizetype(m_filters.size()) >= limits::savedFilters;
}

const NamedFilter* NamedFilters::find(const QString& name) const
{
    const auto found = std::find_if(
        m_filters.begin(), m_filters.end(), [&name](const NamedFilter& saved) { return saved.name == name; });
    return found == m_filters.end() ? nullptr : &*found;
}

bool NamedFilters::save(const QString& name, const QString& filter)
{
    const QString trimmed = fitted(name);
    if (trimmed.isEmpty() || filter.isEmpty() || filter.size() > limits::savedFilterCharacters)
        return false;
    const auto same = std::find_if(m_filters.begin(), m_filters.end(),
        [&trimmed](const NamedFilter& saved) { return saved.name == trimmed; });
    if (same != m_filters.end()) {
        same->filter = filter;
        return true;
    }
    if (isFull())
        return false;
    const auto place = std::find_if(m_filters.begin(), m_filters.end(),
        [&trimmed](const NamedFilter& saved) { return saved.name.localeAwareCompare(trimmed) > 0; });
    m_filters.insert(place, {trimmed, filter});
    return true;
}

bool NamedFilters::rename(const QString& name, const QString& newName)
{
    const NamedFilter* saved = find(name);
    const QString wanted = fitted(newName);
    if (saved == nullptr || wanted.isEmpty() || wanted == name || find(wanted) != nullptr)
        return false;
    const QString filter = saved->filter;
    remove(name);
    return save(wanted, filter);
}

bool NamedFilters::remove(const QString& name)
{
    return std::erase_if(m_filters, [&name](const NamedFilter& saved) { return saved.name == name; }) > 0;
}

NamedFilters NamedFilters::fromJson(const QJsonArray& array)
{
    NamedFilters filters;
    for (const auto& value : array) {
        const QJsonObject saved = value.toObject();
        const QString name = saved.value(nameKey).toString();
        if (filters.find(name) != nullptr || !filters.save(name, saved.value(filterKey).toString()))
            filters.m_unusable.append(value);
    }
    return filters;
}

QJsonArray NamedFilters::toJson() const
{
    QJsonArray array;
    for (const NamedFilter& saved : m_filters)
        array.append(QJsonObject{{nameKey, saved.name}, {filterKey, saved.filter}});
    for (const auto& value : m_unusable)
        array.append(value);
    return array;
}

void FilterShelf::put(const QString& page, const NamedFilters& filters)
{
    if (filters == NamedFilters())
        m_pages.remove(page);
    else
        m_pages.insert(page, filters);
}

FilterShelf FilterShelf::fromJson(const QJsonObject& object)
{
    FilterShelf shelf;
    for (auto page = object.begin(); page != object.end(); ++page) {
        if (page.value().isArray())
            shelf.put(page.key(), NamedFilters::fromJson(page.value().toArray()));
        else
            shelf.m_unusable.insert(page.key(), page.value());
    }
    return shelf;
}

QJsonObject FilterShelf::toJson() const
{
    QJsonObject object = m_unusable;
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page)
        object.insert(page.key(), page->toJson());
    return object;
}

} // namespace wirechief

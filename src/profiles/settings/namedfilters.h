// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace wirechief {

struct NamedFilter {
    QString name;
    QString filter; ///< as it stands in the line of a table
    bool operator==(const NamedFilter&) const = default;
};

/// The filters of one page that the user has given a name, in the order of the names. A value.
class NamedFilters {
public:
    /// Puts it under this name, in the place of one that has it. False: there are too many, or it has no
    /// name.
    bool save(const QString& name, const QString& filter);
    /// False: another one has the new name, or there is no change.
    bool rename(const QString& name, const QString& newName);
    bool remove(const QString& name);

    [[nodiscard]] const NamedFilter* find(const QString& name) const;
    /// A name as it would be kept: without blanks around it, cut.
    [[nodiscard]] static QString fitted(const QString& name);
    [[nodiscard]] const std::vector<NamedFilter>& all() const& { return m_filters; }
    [[nodiscard]] std::vector<NamedFilter> all() && { return std::move(m_filters); }
    [[nodiscard]] bool isFull() const;

    /// What cannot be used is kept, and written again.
    [[nodiscard]] static NamedFilters fromJson(const QJsonArray& array);
    [[nodiscard]] QJsonArray toJson() const;
    bool operator==(const NamedFilters&) const = default;

private:
    std::vector<NamedFilter> m_filters;
    QJsonArray m_unusable;
};

/// Those of all pages, by the id of the page.
class FilterShelf {
public:
    [[nodiscard]] NamedFilters of(const QString& page) const { return m_pages.value(page); }
    void put(const QString& page, const NamedFilters& filters);
    [[nodiscard]] QStringList pages() const { return m_pages.keys(); }

    [[nodiscard]] static FilterShelf fromJson(const QJsonObject& object);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const FilterShelf&) const = default;

private:
    QMap<QString, NamedFilters> m_pages;
    QJsonObject m_unusable;
};

} // namespace wirechief

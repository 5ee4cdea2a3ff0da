// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "configtext.h"

#include <QHash>

#include <optional>

namespace wirechief {

/// Reads one ConfigText (main/config.c, process_text_line()). Used once.
class ConfigReader {
public:
    explicit ConfigReader(const ConfigText::Reader& reader);
    [[nodiscard]] Result<ConfigText> read(const ConfigText::File& file);

private:
    /// Asterisk drops the rest of a file that is invalid; beyond our limits nothing is taken.
    enum class Outcome : quint8 { Good, Invalid, Refused };
    /// Templates count for an inheritance, but not where something is added to a category.
    enum class Among : quint8 { Categories, All, Templates };

    Outcome load(const QList<ConfigText::File>& files);
    Outcome loadFile(const ConfigText::File& file, qsizetype& category, int& commentDepth, bool isFirst);
    Outcome takeLine(QByteArrayView line, qsizetype& category);

    Outcome takeHeader(QByteArrayView line, qsizetype& category);
    Outcome takeOptions(QByteArrayView options, ConfigCategory& fresh, qsizetype& target);
    Outcome addTo(QByteArrayView filter, ConfigCategory& fresh, qsizetype& target);
    Outcome inherit(QByteArrayView parent, ConfigCategory& fresh, qsizetype target);

    Outcome takeDirective(QByteArrayView line);
    Outcome include(const QByteArray& name, bool isTry);

    Outcome takeSetting(QByteArrayView line, qsizetype category);
    Outcome append(QByteArrayView name, QByteArrayView more, ConfigCategory& category);
    Outcome add(QByteArrayView name, QByteArrayView value, ConfigCategory& category);

    [[nodiscard]] std::optional<qsizetype> find(QByteArrayView name, Among among);
    [[nodiscard]] bool spend(qint64 steps);
    [[nodiscard]] std::optional<QByteArrayView> keep(QByteArrayView bytes);
    void note(ConfigNote::Kind kind, const QString& what = {});
    Outcome invalid(const QString& reason);
    Outcome refused(const QString& reason);

    const ConfigText::Reader& m_reader;
    ConfigText m_text;
    QHash<QByteArray, QList<qsizetype>> m_byName; ///< lower case
    Error m_error;
    ConfigPlace m_place;
    qsizetype m_current = -1; ///< where an included file goes on
    int m_level = 1;
    qsizetype m_includes = 0;
    qsizetype m_read = 0;
    qsizetype m_settings = 0;
    qint64 m_steps = 0;
};

} // namespace wirechief

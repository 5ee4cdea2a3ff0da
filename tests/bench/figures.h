// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>
#include <vector>

namespace wirechief {

/// Prints the figures of one benchmark: a line each, or with --json one JSON object a line, as `./dev bench`
/// gathers them. A goal is a text for people and whether it holds.
class Figures {
public:
    explicit Figures(const QStringList& arguments)
        : m_json(arguments.contains(QStringLiteral("--json")))
    {
    }

    void add(const QByteArray& name, double value, const char* unit, const char* goal = "",
        std::optional<bool> holds = {})
    {
        m_failed = m_failed || holds == false;
        if (!m_json) {
            std::printf("%-52s %12.4g %-12s %-24s %s\n", name.constData(), value, unit, goal,
                !holds       ? ""
                    : *holds ? "holds"
                             : "MISSED");
            return;
        }
        QJsonObject line{{QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("value"), value},
            {QStringLiteral("unit"), QLatin1String(unit)}, {QStringLiteral("goal"), QLatin1String(goal)}};
        if (holds)
            line[QStringLiteral("holds")] = *holds;
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }

    /// For main(): 1 where a goal is missed.
    [[nodiscard]] int exitCode() const { return m_failed ? 1 : 0; }

private:
    bool m_json;
    bool m_failed = false;
};

/// CPU seconds of this process for one call.
template <class Work>
double cpuSeconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace wirechief

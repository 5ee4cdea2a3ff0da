// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellglow.h"

#include "models/table/tablemodel.h"

#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace wirechief {

using namespace std::chrono_literals;

namespace {

/// Changes in one frame, and in one second, beyond which nothing glows: where everything glows, nothing is
/// seen. New rows count like cells.
constexpr size_t mostInFrame = 24;
constexpr int mostInSecond = 72;
constexpr auto pauseLength = 2s;
/// Rows beyond which those that are not to be seen are forgotten.
constexpr size_t mostKnown = 500;

/// How strongly it glows, and until when after the change.
struct Step {
    std::chrono::milliseconds end;
    qreal strength;
};
constexpr Step steps[] = {{600ms, 1.0}, {750ms, 0.7}, {900ms, 0.4}, {1050ms, 0.2}};
constexpr auto stepLength = 150ms;

qreal strengthAt(CellGlow::Clock::duration age)
{
    const auto* step = std::find_if(
        std::begin(steps), std::end(steps), [age](const Step& candidate) { return age < candidate.end; });
    return step == std::end(steps) ? 0 : step->strength;
}

bool isNull(CellGlow::Clock::time_point time)
{
    return time == CellGlow::Clock::time_point();
}

/// Never 0.
size_t hashOf(QStringView text)
{
    return qHash(text) | 1U;
}

} // namespace

CellGlow::CellGlow(QTableView& view, TableModel& model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    m_step.setInterval(stepLength);
    connect(&m_step, &QTimer::timeout, this, &CellGlow::repaintGlowing);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseLength);
    connect(&m_pause, &QTimer::timeout, this, &CellGlow::goOn);
    connect(&model, &QAbstractItemModel::modelReset, this, &CellGlow::forgetAll);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) { forgetRows(first, last); });
}

CellGlow::~CellGlow() = default;

void CellGlow::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    forgetAll();
    m_pause.stop();
    m_view.viewport()->update(); // to know what is shown now
}

void CellGlow::forgetAll()
{
    m_rows = {};
    m_new = {};
    m_found = {};
    m_step.stop();
    m_glows = false;
}

qreal CellGlow::painted(const QModelIndex& cell, const QString& text)
{
    if (!m_enabled || m_pause.isActive())
        return 0;
    const void* token = m_model.rowToken(cell.row());
    if (token == nullptr)
        return 0;
    Row& row = known(token);
    Cell& before = row.cells[size_t(cell.column())];
    if (!m_model.columnInfo(cell.column()).ticking) {
        const size_t hash = hashOf(text);
        if (before.text != 0 && before.text != hash && m_found.size() <= mostInFrame)
            m_found.emplace_back(token, cell.column());
        before.text = hash;
    }
    if (!m_glows)
        return 0;
    const auto now = Clock::now();
    const auto strength
        = [now](Clock::time_point since) { return isNull(since) ? 0 : strengthAt(now - since); };
    return std::max(strength(before.changed), strength(row.added));
}

/// Another record may come to be at the same address.
void CellGlow::forgetRows(int first, int last)
{
    for (int row = first; row <= last && !m_rows.empty(); ++row)
        m_rows.erase(m_model.rowToken(row));
}

CellGlow::Row& CellGlow::known(const void* token)
{
    Row& row = m_rows[token];
    if (row.cells.empty()) {
        row.cells.resize(size_t(m_model.columnCount()));
        if (std::erase(m_new, token) > 0 && m_found.size() <= mostInFrame)
            m_found.emplace_back(token, -1);
    }
    return row;
}

void CellGlow::rowsInserted(int first, int last)
{
    if (!m_enabled || m_held || m_pause.isActive())
        return;
    const bool isFirstSight = last - first + 1 == m_model.rowCount();
    if (isFirstSight || size_t(last - first) >= mostInFrame)
        return;
    for (int row = first; row <= last; ++row) {
        const void* token = m_model.rowToken(row);
        if (token != nullptr && !m_rows.contains(token) && m_new.size() <= mostInFrame)
            m_new.push_back(token);
    }
}

void CellGlow::framePainted()
{
    if (m_scrolled || m_rows.size() > mostKnown)
        forgetUnseen();
    m_scrolled = false;
    m_new.clear(); // the others are not to be seen
    if (m_found.empty())
        return;
    const auto now = Clock::now();
    if (now - m_second > 1s) {
        m_second = now;
        m_inSecond = 0;
    }
    m_inSecond += int(m_found.size());
    if (m_found.size() > mostInFrame || m_inSecond > mostInSecond) {
        pause();
        return;
    }
    for (const auto& [token, column] : std::exchange(m_found, {})) {
        const auto row = m_rows.find(token);
        if (row == m_rows.end())
            continue; // not seen, or gone
        (column < 0 ? row->second.added : row->second.cells[size_t(column)].changed) = now;
    }
    m_glows = true;
    m_step.start();
    repaintGlowing();
}

void CellGlow::pause()
{
    const bool glowed = m_glows;
    forgetAll();
    m_pause.start();
    if (glowed)
        m_view.viewport()->update();
}

void CellGlow::goOn()
{
    m_view.viewport()->update(); // to know what is shown now
}

template <class Visitor>
void CellGlow::forEachVisibleRow(Visitor visit) const
{
    const int height = m_view.viewport()->height();
    for (int row = m_view.rowAt(0); row >= 0 && row < m_model.rowCount(); ++row) {
        if (m_view.rowViewportPosition(row) >= height)
            return;
        visit(row);
    }
}

void CellGlow::repaintGlowing()
{
    const auto now = Clock::now();
    const auto end = std::end(steps)[-1].end + stepLength; // once more when it is over
    bool glows = false;
    forEachVisibleRow([&](int number) {
        const auto known = m_rows.find(m_model.rowToken(number));
        if (known == m_rows.end())
            return;
        Row& row = known->second;
        const auto stillGlows = [&](Clock::time_point& since) {
            if (isNull(since))
                return false;
            if (now - since > end)
                since = {};
            glows = true;
            return true;
        };
        const bool wholeRow = stillGlows(row.added);
        for (int column = 0; column < int(row.cells.size()); ++column) {
            if (stillGlows(row.cells[size_t(column)].changed) || wholeRow)
                m_view.update(m_model.index(number, column));
        }
    });
    m_glows = glows;
    if (!glows)
        m_step.stop();
}

void CellGlow::forgetUnseen()
{
    std::unordered_map<const void*, Row> seen;
    forEachVisibleRow([&](int number) {
        if (auto row = m_rows.extract(m_model.rowToken(number)))
            seen.insert(std::move(row));
    });
    m_rows = std::move(seen);
}

bool isMotionWanted(const QWidget& widget)
{
    if (widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) <= 0)
        return false;
    // Where the desktops keep it: KDE's speed of animations, and what GTK is told.
    const auto says = [](const QString& file, const QString& key, std::initializer_list<const char*> values) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
        if (path.isEmpty())
            return false;
        const QString value = QSettings(path, QSettings::IniFormat).value(key).toString().trimmed();
        return std::any_of(values.begin(), values.end(), [&value](const char* candidate) {
            return value.compare(QLatin1String(candidate), Qt::CaseInsensitive) == 0;
        });
    };
    return !says(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor"), {"0", "0.0"})
        && !says(QStringLiteral("gtk-4.0/settings.ini"), QStringLiteral("Settings/gtk-enable-animations"),
            {"0", "false"})
        && !says(QStringLiteral("gtk-3.0/settings.ini"), QStringLiteral("Settings/gtk-enable-animations"),
            {"0", "false"});
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paintmeter.h"

#include "models/table/tablemodel.h"
#include "widgets/table/livetableview.h"
#include "widgets/table/tablepage.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace wirechief {

namespace {

/// Figures that are kept; further ones are not.
constexpr size_t mostAges = 1'000'000;

/// The time behind the name of the other side; 0: none.
qint64 stampIn(const QString& connected)
{
    return connected.startsWith(QStringLiteral("Load ")) ? connected.mid(5).toLongLong() : 0;
}

} // namespace

PaintMeter::PaintMeter(TablePage& page, QObject* parent)
    : QObject(parent)
    , m_page(page)
{
}

void PaintMeter::start()
{
    m_ages.clear();
    m_page.window()->installEventFilter(this);
}

std::chrono::microseconds PaintMeter::age(double part) const
{
    if (m_ages.empty())
        return {};
    std::vector<qint64> sorted = m_ages;
    std::sort(sorted.begin(), sorted.end());
    const auto place = size_t(double(sorted.size()) * part);
    return std::chrono::microseconds(sorted[std::min(place, sorted.size() - 1)]);
}

/// UpdateRequest paints what is dirty in the whole window and brings it onto the screen.
bool PaintMeter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::UpdateRequest || m_painting)
        return QObject::eventFilter(watched, event);
    m_painting = true;
    QCoreApplication::sendEvent(watched, event);
    m_painting = false;
    look();
    return true;
}

void PaintMeter::look()
{
    using std::chrono::steady_clock;
    const auto now
        = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now().time_since_epoch());
    const TableModel& model = m_page.model();
    const auto [first, last] = static_cast<LiveTableView*>(m_page.view())->visibleRows();
    const int column = model.columnOf(u"connected");
    QHash<QByteArray, qint64> shown;
    for (int row = std::max(first, 0); row <= last; ++row) {
        const QByteArray key = model.keyAt(row);
        const qint64 stamp = stampIn(model.plainText(row, column));
        const auto before = m_shown.constFind(key);
        if (stamp > 0 && before != m_shown.cend() && *before != stamp && m_ages.size() < mostAges)
            m_ages.push_back(now.count() - stamp);
        shown.insert(key, stamp);
    }
    m_shown = std::move(shown);
}

} // namespace wirechief

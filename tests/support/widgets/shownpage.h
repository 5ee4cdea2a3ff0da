// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table/flushclock.h"
#include "support/models/fakerecords.h"
#include "widgets/filter/filteredit.h"
#include "widgets/table/tablepage.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTableView>

#include <memory>

namespace wirechief {

/// A page with records "0" … named "n0" …, shown.
struct Shown {
    FlushClock clock;
    FakeTable table{clock};
    FakeModel model{fakeColumns()};
    std::unique_ptr<TablePage> page;

    explicit Shown(int records = 0)
    {
        model.addTable(QStringLiteral("a"), QStringLiteral("berlin"), table);
        for (int i = 0; i < records; ++i)
            put(table, QByteArray::number(i), "n" + QByteArray::number(i), i);
        page = std::make_unique<TablePage>(model, QStringLiteral("Fakes"));
        page->resize(700, 400);
        page->show();
        clock.flushNow();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] RowId id(int number) const { return {QStringLiteral("a"), QByteArray::number(number)}; }
    [[nodiscard]] QString count() const
    {
        page->updateCount(); // as the window does at its tick
        return page->findChild<QLabel*>(QStringLiteral("count"))->text();
    }
    [[nodiscard]] QLabel* empty() const { return page->findChild<QLabel*>(QStringLiteral("emptyText")); }
    /// Distance of a record's row from the top of the view, in pixels.
    [[nodiscard]] int place(int number) const
    {
        return page->view()->rowViewportPosition(model.rowOf(id(number)));
    }
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modulespage.h"

#include "models/modules/modulecolumns.h"
#include "pbx/core/server.h"
#include "pbx/modules/modules.h"
#include "widgets/pages/servertablepage.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

struct PageTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ModulesPage)
};

} // namespace

Page* makeModulesPage(QWidget* parent)
{
    auto model = std::make_unique<ModuleModel>(moduleColumns());
    TablePageSpec spec;
    spec.name = PageTr::tr("Modules");
    spec.addServer = [model = model.get()](Server& server) {
        model->addTable(server.id(), server.name(), server.feature<Modules>().table());
    };
    spec.model = std::move(model);
    spec.feature = [](Server& server) -> Feature& { return server.feature<Modules>(); };
    spec.kind = SubjectKind::Module;
    spec.countText = [](qsizetype count) { return PageTr::tr("%Ln module(s)", nullptr, int(count)); };
    spec.noRecords = [](const QString& where) { return PageTr::tr("%1 lists no modules.").arg(where); };
    spec.reading = [](const QString& where) { return PageTr::tr("Reading the modules of %1…").arg(where); };
    return new ServerTablePage(std::move(spec), parent);
}

} // namespace wirechief

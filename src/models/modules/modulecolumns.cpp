// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modulecolumns.h"

#include <QCoreApplication>

namespace wirechief {

namespace {

using ModuleColumn = Column<ModuleRecord>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ModuleColumns)
};

ModuleColumn statusColumn()
{
    auto column
        = textColumn<ModuleRecord>(QStringLiteral("status"), Texts::tr("Status"), &ModuleRecord::status);
    column.width = 12;
    column.text = [](const ModuleRecord& module, const QString&) { return moduleStatusText(module); };
    column.searchBytes = nullptr; // filters say what is shown
    column.role = &moduleStatusRole;
    column.toolTip = Texts::tr("Asterisk 12 and later tell it");
    return column;
}

ModuleColumn usesColumn()
{
    ModuleColumn column;
    column.id = QStringLiteral("uses");
    column.title = Texts::tr("Uses");
    column.toolTip = Texts::tr("How often it is in use; what is in use cannot be unloaded");
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.width = 6;
    column.kind = FieldKind::Number;
    column.text = [](const ModuleRecord& module, const QString&) { return QString::number(module.useCount); };
    column.number = [](const ModuleRecord& module) { return std::optional<double>(module.useCount); };
    column.compare = [](const ModuleRecord& a, const ModuleRecord& b) { return a.useCount - b.useCount; };
    return column;
}

ModuleColumn supportColumn()
{
    auto column = textColumn<ModuleRecord>(
        QStringLiteral("support"), Texts::tr("Support"), &ModuleRecord::supportLevel);
    column.width = 10;
    column.text = [](const ModuleRecord& module, const QString&) { return supportLevelText(module); };
    column.searchBytes = nullptr;
    column.note = &supportLevelNote;
    column.toolTip = Texts::tr("Who looks after it, as Asterisk 12 and later tell it");
    return column;
}

} // namespace

std::vector<Column<ModuleRecord>> moduleColumns()
{
    std::vector<ModuleColumn> columns;
    columns.push_back(serverColumn<ModuleRecord>(Texts::tr("Server")));
    columns.push_back(
        textColumn<ModuleRecord>(QStringLiteral("module"), Texts::tr("Module"), &ModuleRecord::key));
    columns.back().width = 22;
    columns.back().mostWidth = 40;
    columns.back().note = [](const ModuleRecord& module) {
        return module.isBuiltIn() ? Texts::tr("A part of Asterisk itself: it can be reloaded, not unloaded.")
                                  : QString();
    };
    columns.push_back(textColumn<ModuleRecord>(
        QStringLiteral("description"), Texts::tr("Description"), &ModuleRecord::description));
    columns.back().width = 28;
    columns.back().mostWidth = 60;
    columns.push_back(statusColumn());
    columns.push_back(usesColumn());
    columns.push_back(supportColumn());
    return columns;
}

QString moduleStatusText(const ModuleRecord& module)
{
    if (module.status == "Running")
        return Texts::tr("Running");
    if (module.status == "Not Running")
        return Texts::tr("Not running");
    return displayText(QByteArrayView(module.status), 60);
}

StateRole moduleStatusRole(const ModuleRecord& module)
{
    if (module.status.isEmpty())
        return StateRole::None;
    return module.status == "Running" ? StateRole::Up : StateRole::Warning;
}

QString supportLevelText(const ModuleRecord& module)
{
    if (module.supportLevel == "core")
        return Texts::tr("Core", "support level");
    if (module.supportLevel == "extended")
        return Texts::tr("Extended", "support level");
    if (module.supportLevel == "deprecated")
        return Texts::tr("Deprecated", "support level");
    return displayText(QByteArrayView(module.supportLevel), 60);
}

QString supportLevelNote(const ModuleRecord& module)
{
    if (module.supportLevel == "core")
        return Texts::tr("The makers of Asterisk look after it.");
    if (module.supportLevel == "extended")
        return Texts::tr("The community of Asterisk looks after it.");
    if (module.supportLevel == "deprecated")
        return Texts::tr("It will go in a release to come, or has a successor.");
    return {};
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing the rows of a TablePage to a file.

#include "models/table/tableexport.h"
#include "tablepage.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace wirechief {

QToolButton* TablePage::makeExportButton()
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("export"));
    button->setText(tr("Export"));
    button->setAccessibleName(tr("Export"));
    button->setToolTip(tr("Write rows to a file, with the columns that are shown"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    QAction* shown = menu->addAction(tr("&Shown Rows…"), this, [this] { askExportFile(false); });
    shown->setObjectName(QStringLiteral("exportShown"));
    shown->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    shown->setShortcutContext(Qt::WindowShortcut);
    addAction(shown); // so that the key works on the page that is visible
    QAction* selected = menu->addAction(tr("S&elected Rows…"), this, [this] { askExportFile(true); });
    selected->setObjectName(QStringLiteral("exportSelected"));
    connect(menu, &QMenu::aboutToShow, this, [this, shown, selected] {
        shown->setEnabled(m_model.rowCount() > 0);
        selected->setEnabled(view()->selectionModel()->hasSelection());
    });
    connect(menu, &QMenu::aboutToHide, shown, [shown] { shown->setEnabled(true); }); // for the key
    button->setMenu(menu);
    return button;
}

void TablePage::askExportFile(bool selectedOnly)
{
    auto* dialog = new QFileDialog(
        this, tr("Export"), {}, tr("Tables for spreadsheets (*.csv);;JSON for programs (*.json)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(
            filter.contains(QLatin1String(".json")) ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    dialog->selectFile(QString(view()->objectName().toLower() + QStringLiteral(".csv")));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, selectedOnly](const QString& fileName) { exportTo(fileName, selectedOnly); });
    dialog->open();
}

void TablePage::exportTo(const QString& fileName, bool selectedOnly)
{
    QList<RowId> rows;
    if (selectedOnly) {
        rows = selectedRows();
    } else {
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows.append(m_model.rowId(row));
    }
    const bool isJson = fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    auto* job = new TableExport(m_model, std::move(rows), shownColumns(),
        isJson ? ExportFormat::Json : ExportFormat::Csv, fileName, this);
    connect(job, &TableExport::finished, this, [this, job, fileName](const Result<void>& written) {
        Q_EMIT result(written ? tr("Wrote %Ln row(s) to %1.", nullptr, int(job->count())).arg(fileName)
                              : written.error().toString(),
            written.has_value());
        job->deleteLater();
    });
    job->start();
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the import dialog is laid out.

#include "importdialog.h"
#include "importmodel.h"
#include "widgets/parts/roomydelegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace wirechief {

namespace {

/// Of all columns but the last, together.
constexpr int mostOtherCharacters = 84;
/// Rows that are as high as their remarks; to measure more of them takes too long.
constexpr int mostHighRows = 100;
constexpr int mostRowLines = 4; ///< the tool tip has all of it

} // namespace

void ImportDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("importServers"));
    m_table->setAccessibleName(tr("Servers in the file"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(200); // rows, of ten thousand
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    const int rowHeight = m_table->fontMetrics().height() + 2 * RoomyDelegate::room;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setMaximumSectionSize(
        rowHeight + (mostRowLines - 1) * m_table->fontMetrics().lineSpacing());
    m_fitRows.setSingleShot(true);
    connect(&m_fitRows, &QTimer::timeout, this, [this] {
        if (m_model->rowCount() <= mostHighRows)
            m_table->resizeRowsToContents();
    });
    const auto fitLater = [this] { m_fitRows.start(0); };
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, &m_fitRows, fitLater);
    connect(m_model, &QAbstractItemModel::dataChanged, &m_fitRows, fitLater);
    connect(m_model, &QAbstractItemModel::modelReset, &m_fitRows, fitLater);
    connect(m_model, &ImportModel::chosenChanged, this, &ImportDialog::refresh);
}

void ImportDialog::leaveRoomForRemarks()
{
    QList<int> columns;
    for (int column = 0; column < m_model->columnCount() - 1; ++column) {
        m_table->resizeColumnToContents(column);
        columns.append(column);
    }
    const auto width = [this](int column) { return m_table->columnWidth(column); };
    std::sort(columns.begin(), columns.end(), [&width](int a, int b) { return width(a) < width(b); });
    // The narrow ones leave to the wide ones what they do not need.
    int room = fontMetrics().averageCharWidth() * mostOtherCharacters;
    for (auto left = int(columns.size()); left > 0; --left) {
        const int column = columns.at(columns.size() - left);
        m_table->setColumnWidth(column, std::min(width(column), room / left));
        room -= width(column);
    }
}

QLayout* ImportDialog::buildSource()
{
    m_source->setObjectName(QStringLiteral("importSource"));
    m_source->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_source, 1);
    for (const auto& [text, name, way] :
        {std::tuple{tr("&Open File…"), "importOpen", &ImportDialog::openFile},
            {tr("&Paste"), "importPaste", &ImportDialog::paste}}) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, way);
        row->addWidget(button);
    }
    return row;
}

QLayout* ImportDialog::buildChoice()
{
    m_count->setObjectName(QStringLiteral("importCount"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    for (const auto& [text, name, all] :
        {std::tuple{tr("Choose &All"), "importAll", true}, {tr("Choose &None"), "importNone", false}}) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_model, [this, all = all] { m_model->chooseAll(all); });
        row->addWidget(button);
    }
    return row;
}

QLayout* ImportDialog::buildTarget()
{
    m_host->setObjectName(QStringLiteral("importHost"));
    m_host->setAccessibleName(tr("Host"));
    m_host->setAccessibleDescription(tr("Of the server that the file is from: its name or address"));
    m_host->setPlaceholderText(tr("e.g. pbx.example.org"));
    m_tls->setObjectName(QStringLiteral("importTls"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    m_hostLabel->setBuddy(m_host);
    row->addWidget(m_hostLabel);
    row->addWidget(m_host, 1);
    m_user->setObjectName(QStringLiteral("importUser"));
    m_user->setAccessibleName(tr("User"));
    m_user->setAccessibleDescription(tr("Of all servers in the table: the user that logs in"));
    m_user->setPlaceholderText(tr("e.g. wirechief"));
    m_userLabel->setBuddy(m_user);
    row->addWidget(m_userLabel);
    row->addWidget(m_user, 1);
    row->addWidget(m_tls);
    connect(m_host, &QLineEdit::textChanged, this, &ImportDialog::refreshTarget);
    connect(m_user, &QLineEdit::textChanged, this, &ImportDialog::refreshTarget);
    connect(m_tls, &QCheckBox::toggled, this, &ImportDialog::refreshTarget);
    return row;
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planpage.h"

#include "base/displaytext.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/roomydelegate.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wirechief {

namespace {

constexpr auto hiddenSecret = "********";
constexpr int warningLines = 5;
constexpr int tableLines = 8; ///< on a small screen; else it has all the room that there is

QByteArray lineText(const PlannedLine& line)
{
    return QByteArray(line.name).append(" = ").append(line.isSecret ? hiddenSecret : line.value);
}

} // namespace

QByteArray textWithoutSecret(const ManagerUserPlan& plan)
{
    QByteArray text;
    for (const PlannedSection& section : plan.sections()) {
        // It stands alone here: there is nothing that it could add to.
        const QByteArray header = QByteArray(section.header).replace("(+)", "");
        text.append(text.isEmpty() ? "" : "\n").append(header).append('\n');
        for (const PlannedLine& line : section.lines)
            text.append(lineText(line)).append('\n');
    }
    return text;
}

PlanPage::PlanPage(QWidget* parent)
    : QWidget(parent)
    , m_file(makePlainLabel({}, this))
    , m_table(new QTableWidget(this))
    , m_show(new QPushButton(tr("Sho&w Secret"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_copied(new FormNote(this))
    , m_warnings(new QPlainTextEdit(this))
{
    m_file->setObjectName(QStringLiteral("planFile"));
    m_file->setWordWrap(true);
    buildTable();
    m_copied->setObjectName(QStringLiteral("copiedNote"));
    m_copied->keepPlace();
    m_warnings->setObjectName(QStringLiteral("planWarnings"));
    m_warnings->setAccessibleName(tr("Warnings"));
    m_warnings->setReadOnly(true);
    m_warnings->setTabChangesFocus(true);
    // Qt gives text that is read only no caret, and so no way to read on with the keys.
    m_warnings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_warnings->setMaximumHeight(warningLines * m_warnings->fontMetrics().lineSpacing() + 12);

    auto* buttons = new QHBoxLayout;
    const auto addButton = [&](QPushButton* button, const char* name, const QString& toolTip) {
        button->setObjectName(QLatin1String(name));
        button->setAccessibleDescription(toolTip);
        button->setToolTip(toolTip);
        buttons->addWidget(button); // Return presses the one with the focus, not Next
        return button;
    };
    addButton(m_copy, "copyPlan",
        tr("Copy the text with its secret, to paste it into the file within two minutes"));
    addButton(m_show, "showSecret", tr("Show the secret in the table"))->setCheckable(true);
    connect(m_copy, &QPushButton::clicked, this, &PlanPage::copyClicked);
    connect(m_show, &QPushButton::toggled, this, &PlanPage::showSecret);
    connect(addButton(new QPushButton(tr("New Secr&et"), this), "newSecret",
                tr("Make another secret, of random letters and digits")),
        &QPushButton::clicked, this, &PlanPage::newSecretClicked);
    connect(addButton(new QPushButton(tr("Check an &Address…"), this), "checkAddress",
                tr("Ask whether this text would let an address in")),
        &QPushButton::clicked, this, &PlanPage::checkClicked);
    buttons->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_copied);
    layout->addWidget(m_warnings);
    refreshColors();
}

void PlanPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("planLines"));
    m_table->setAccessibleName(tr("Lines of the file"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("What it means")});
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMaximumSectionSize(m_table->fontMetrics().averageCharWidth() * 66);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setMinimumHeight(m_table->fontMetrics().lineSpacing() * tableLines);
}

void PlanPage::showPlan(const ManagerUserPlan& plan, const QString& note)
{
    m_show->setChecked(false);
    sayOfCopy({}); // which was of another text
    m_secret = plan.secret().clone();
    //: %1 the path of a file
    m_file->setText(tr("This goes into %1 on the server:").arg(displayName(QByteArrayView(plan.file()))));
    m_table->clearContents();
    m_table->setRowCount(0);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto addRow = [&](QByteArrayView line, const QString& meaning) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto* first = new QTableWidgetItem(displayText(line));
        first->setFont(fixed);
        first->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto* second = new QTableWidgetItem(meaning);
        second->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_table->setItem(row, 0, first);
        m_table->setItem(row, 1, second);
        return row;
    };
    for (const PlannedSection& section : plan.sections()) {
        const bool isGeneral = section.header.startsWith("[general]");
        addRow(section.header,
            isGeneral ? tr("Adds to the section [general] that stands in manager.conf already. Where there "
                           "is none, leave out “(+)”.")
                      : tr("Here the user begins. This is its name."));
        for (const PlannedLine& line : section.lines) {
            const int row = addRow(lineText(line), line.reason);
            if (line.isSecret)
                m_secretRow = row;
        }
    }
    m_table->setCurrentCell(0, 0);
    QStringList warnings;
    if (!note.isEmpty())
        warnings.append(u"⚠ " % note);
    for (const QString& warning : plan.warnings())
        warnings.append(u"⚠ " % warning);
    m_warnings->setPlainText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

void PlanPage::showSecret(bool shown)
{
    QTableWidgetItem* item = m_table->item(m_secretRow, 0);
    if (item == nullptr)
        return;
    const QByteArrayView value = shown ? m_secret.view() : QByteArrayView(hiddenSecret);
    item->setText(QLatin1String("secret = ") + displayText(value));
    if (shown)
        m_table->scrollToItem(item);
}

void PlanPage::sayOfCopy(const QString& text)
{
    m_copied->showProgress(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent said(m_copied, QAccessible::Alert); // the focus stays on the button
    QAccessible::updateAccessibility(&said);
}

void PlanPage::hideSecret()
{
    m_show->setChecked(false);
}

QWidget* PlanPage::firstField() const
{
    return m_copy;
}

void PlanPage::refreshColors()
{
    QPalette colors = m_warnings->palette();
    colors.setColor(QPalette::Text, themeColors(palette()).ringing);
    m_warnings->setPalette(colors);
}

void PlanPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

} // namespace wirechief

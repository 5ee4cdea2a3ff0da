// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspane.h"

#include "base/displaytext.h"
#include "bridgeview.h"
#include "detailfacts.h"
#include "detailsoverview.h"
#include "factlabel.h"
#include "ladderview.h"
#include "models/calls/callcolumns.h"
#include "models/log/logmodel.h"
#include "pbx/core/server.h"
#include "variablesview.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/quality/qualityview.h"
#include "widgets/table/livetableview.h"

#include <QActionGroup>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wirechief {

namespace {

constexpr auto needsName = "details";
enum FactColumn { TitleColumn, ValueColumn };

} // namespace

DetailsPane::DetailsPane(LogModel& log, QWidget* parent)
    : QWidget(parent)
    , m_columns(channelColumns())
    , m_reader(log)
    , m_title(new FactLabel(this))
    , m_empty(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_more(new QToolButton(this))
    , m_parts(new QActionGroup(this))
    , m_overview(new DetailsOverview(m_reader, m_tabs))
    , m_facts(new QTreeWidget(m_tabs))
    , m_variables(new VariablesView(m_tabs))
    , m_bridge(new BridgeView(m_tabs))
    , m_quality(new QualityView(m_tabs))
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setText(tr("Select a call or a channel to see all about it."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setAccessibleName(tr("Fields"));
    m_facts->setHeaderLabels({tr("Field"), tr("Value")});
    m_facts->header()->setSectionResizeMode(TitleColumn, QHeaderView::ResizeToContents);
    m_facts->setRootIsDecorated(false);
    m_facts->setUniformRowHeights(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setAlternatingRowColors(true);
    m_tabs->setObjectName(QStringLiteral("details"));
    m_tabs->setDocumentMode(true);
    // The button chooses: titles of all parts side by side are cut in a narrow dock.
    m_tabs->tabBar()->hide();
    m_tabs->setAccessibleName(tr("Details"));
    addPart(m_overview, "overview", tr("Overview"));
    addPart(m_facts, "facts", tr("Fields"));
    addPart(m_variables, "variables", tr("Variables"));
    addPart(m_bridge, "bridge", tr("Bridge"));
    addPart(m_quality, "quality", tr("Quality"));
    addPart(buildTimeLine(), "timeLine", tr("Time Line"));
    addPart(buildLadder(), "ladder", tr("Ladder"));
    connect(m_bridge, &BridgeView::channelChosen, this, [this](const QByteArray& uniqueid) {
        setChannels(m_server, {uniqueid});
        m_callShown = false;
        updateFacts();
    });
    connect(m_bridge, &BridgeView::channelSought, this, [this](const QByteArray& uniqueid) {
        if (m_server)
            Q_EMIT channelSought(m_server->id(), uniqueid);
    });

    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_empty, 1);
    m_second.setTimerType(Qt::VeryCoarseTimer);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &DetailsPane::updateFacts);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPane::showPart);
    showPart(0);
    setChannels(nullptr, {});
}

DetailsPane::~DetailsPane()
{
    if (m_server)
        m_server->setEventNeeds(needsName, {});
}

/// `id` is what the settings call it.
void DetailsPane::addPart(QWidget* page, const char* id, const QString& title)
{
    const int index = m_tabs->addTab(page, title);
    m_tabs->tabBar()->setTabData(index, QString::fromLatin1(id));
    QAction* choose = m_parts->addAction(title);
    choose->setCheckable(true);
    connect(choose, &QAction::triggered, this, [this, index] { m_tabs->setCurrentIndex(index); });
}

/// What is selected, and the button that leads to everything else about it.
QHBoxLayout* DetailsPane::buildHead()
{
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto* menu = new QMenu(m_more);
    menu->addActions(m_parts->actions());
    m_more->setObjectName(QStringLiteral("moreDetails"));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolTip(tr("Fields, variables, bridge, quality, time line and ladder"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 6, 8, 6);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    return head;
}

void DetailsPane::showPart(int index)
{
    m_parts->actions().at(index)->setChecked(true);
    //: A button that leads to everything else about a call
    m_more->setText(index == 0 ? tr("More") : m_tabs->tabText(index));
    m_more->setAccessibleName(m_more->text());
    updateFollowing();
}

QString DetailsPane::saveState() const
{
    return m_tabs->tabBar()->tabData(m_tabs->currentIndex()).toString();
}

void DetailsPane::restoreState(const QString& part)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabBar()->tabData(i).toString() == part)
            m_tabs->setCurrentIndex(i);
    }
}

QByteArray DetailsPane::saveColumns() const
{
    return m_timeLine->horizontalHeader()->saveState();
}

void DetailsPane::restoreColumns(const QByteArray& columns)
{
    m_timeLine->horizontalHeader()->restoreState(columns);
}

QWidget* DetailsPane::buildTimeLine()
{
    m_timeLine = new LiveTableView(tr("Time line"), m_tabs);
    m_timeLine->setModel(&m_reader);
    m_timeLine->setFrameShape(QFrame::NoFrame);
    m_timeLine->horizontalHeader()->setStretchLastSection(true);
    const auto* view = static_cast<LiveTableView*>(m_timeLine);
    const int widths[] = {13, 18, 18, 18, 30};
    for (int column = 0; column < CallTraceReader::ColumnCount; ++column)
        m_timeLine->setColumnWidth(column, view->widthFor(widths[column]));
    connect(m_timeLine->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { m_ladder->setCurrentStep(current.row()); });
    return m_timeLine;
}

QWidget* DetailsPane::buildLadder()
{
    auto* page = new QWidget(m_tabs);
    m_ladder = new LadderView(m_reader, page);
    auto* open = new QPushButton(tr("Open in &Window"), page);
    open->setObjectName(QStringLiteral("openLadder"));
    open->setToolTip(tr("Show the ladder in a window of its own, with room for many legs"));
    connect(open, &QPushButton::clicked, this, &DetailsPane::openLadderWindow);
    auto* save = new QPushButton(tr("Export…"), page);
    save->setObjectName(QStringLiteral("exportLadder"));
    save->setAccessibleName(tr("Export ladder…"));
    save->setToolTip(tr("Write the whole ladder as a picture, SVG or PNG"));
    connect(save, &QPushButton::clicked, this, [this] { exportLadder(*m_ladder); });
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 6, 8, 6);
    buttons->setSpacing(6);
    buttons->addWidget(open);
    buttons->addWidget(save);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_ladder, 1);
    return page;
}

void DetailsPane::setChannels(Server* server, const QList<QByteArray>& uniqueids)
{
    // A call that has just ended is what one wants to read about: it stays until another one is chosen.
    if (server && server == m_server && uniqueids.isEmpty())
        return;
    if (server != m_server && m_server)
        m_server->setEventNeeds(needsName, {});
    Server* const wanted = uniqueids.isEmpty() ? nullptr : server;
    const QByteArray uniqueid = wanted ? uniqueids.constFirst() : QByteArray();
    if (wanted != m_server || uniqueid != m_uniqueid) {
        m_facts->clear();
        m_ended = false;
        m_title->setText(displayText(QByteArrayView(uniqueid)));
        setPlainToolTip(*m_title, {});
    }
    m_server = wanted;
    m_uniqueid = uniqueid;
    m_callShown = m_callSelected;
    const bool any = !m_uniqueid.isEmpty();
    m_title->setVisible(any);
    m_more->setVisible(any);
    m_tabs->setVisible(any);
    m_empty->setVisible(!any);
    m_linkedid.clear();
    m_callKey.clear();
    m_overview->setChannel(m_server, m_uniqueid);
    m_variables->setChannel(m_server, m_uniqueid);
    m_bridge->setChannel(m_server, m_uniqueid);
    m_quality->setChannel(m_server, m_uniqueid);
    updateFacts();
    updateFollowing();
}

Server* DetailsPane::server() const
{
    return m_server;
}

void DetailsPane::setCallShown(bool shown)
{
    if (shown == m_callSelected)
        return;
    m_callSelected = shown;
    m_callShown = shown;
    updateFacts();
}

/// Ended channels keep their last facts.
void DetailsPane::updateFacts()
{
    const ChannelRecord* channel = m_server ? m_server->channels().table().find(m_uniqueid) : nullptr;
    if (!channel && m_callShown && followCall())
        return;
    if (!channel) {
        if (!m_ended && m_facts->topLevelItemCount() > 0) {
            m_title->setText(QString(m_title->text() + tr(" (ended)")));
            showEndedState();
        }
        m_ended = true;
        return;
    }
    m_linkedid = channel->linkedid().toByteArray();
    m_callKey = channel->callKey().toByteArray();
    updateTitle(*channel);
    // Once also while nobody sees them: the channel may be gone when somebody does.
    if (!isVisible() && m_facts->topLevelItemCount() > 0)
        return;
    const CallRecord* call = m_callShown ? channel->call : nullptr;
    m_overview->showFacts(call ? factsOfCall(*call) : factsOfChannel(*channel));
    updateFields(*channel);
}

/// The call that is shown may outlive the channel that it was selected by, as when that one is transferred.
bool DetailsPane::followCall()
{
    const CallRecord* call = m_server ? m_server->channels().calls().find(m_callKey) : nullptr;
    const ChannelRecord* leg = call == nullptr ? nullptr
        : call->caller != nullptr              ? call->caller
                                               : call->firstLeg;
    if (leg == nullptr)
        return false;
    setChannels(m_server, {leg->key().toByteArray()});
    return true;
}

/// Who calls and who is called in a line each, where one line has no room for both.
QString DetailsPane::inLines(const QString& parties) const
{
    if (m_title->fontMetrics().horizontalAdvance(parties) <= m_title->width())
        return parties;
    QString lines = parties;
    return lines.replace(QStringLiteral(" \u2192 "), QStringLiteral("\u2028\u2192 "));
}

void DetailsPane::updateTitle(const ChannelRecord& channel)
{
    const QString parties = m_callShown && channel.call ? partiesOf(*channel.call) : QString();
    m_title->setText(parties.isEmpty() ? displayText(channel.name()) : inLines(parties));
    setPlainToolTip(*m_title, displayText(channel.name()));
}

void DetailsPane::updateFields(const ChannelRecord& channel)
{
    const bool first = m_facts->topLevelItemCount() == 0;
    for (int row = 0; row < int(m_columns.size()); ++row) {
        const Column<ChannelRecord>& column = m_columns[size_t(row)];
        if (first) {
            auto* item = new QTreeWidgetItem(m_facts, {column.title});
            item->setToolTip(TitleColumn, toolTipText(column.toolTip));
            const QFontMetrics metrics = m_facts->fontMetrics();
            item->setSizeHint(
                TitleColumn, {metrics.horizontalAdvance(column.title) + 16, metrics.height() + 6});
        }
        const QString text = column.text(channel, m_server->name());
        const QString shown = text.isEmpty() ? QStringLiteral("–") : text;
        QTreeWidgetItem* item = m_facts->topLevelItem(row);
        if (item->text(ValueColumn) == shown)
            continue;
        item->setText(ValueColumn, shown);
        item->setToolTip(ValueColumn, toolTipText(text));
    }
}

/// The state that it had is over; the other facts are what it was.
void DetailsPane::showEndedState()
{
    m_overview->showEnded();
    for (int row = 0; row < int(m_columns.size()); ++row) {
        if (m_columns[size_t(row)].id == QLatin1String("state"))
            m_facts->topLevelItem(row)->setText(ValueColumn, callStateText(CallState::Ended));
    }
}

/// Reads the call's events while its time line, overview or ladder is in sight.
void DetailsPane::updateFollowing()
{
    const QWidget* shown = m_tabs->currentWidget();
    const bool needsTrace = m_overview == shown || m_timeLine == shown || shown->isAncestorOf(m_ladder);
    const bool follow = m_server && isVisible() && needsTrace;
    if (m_server)
        m_server->setEventNeeds(needsName, follow ? CallTrace::eventNeeds() : EventNeeds());
    const QString wanted
        = follow ? QString(m_server->id() + u'\n' + QString::fromLatin1(m_uniqueid)) : QString();
    if (wanted == m_followed)
        return;
    m_followed = wanted;
    m_reader.follow(follow ? m_server->id() : QString(),
        follow ? QList<QByteArray>{m_uniqueid, m_linkedid} : QList<QByteArray>());
}

void DetailsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    updateFacts();
    updateFollowing();
}

void DetailsPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    updateFollowing();
}

void DetailsPane::openLadderWindow()
{
    auto* window = new QDialog(this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(QStringLiteral("ladderWindow"));
    window->setWindowTitle(tr("Ladder of %1").arg(m_title->text().simplified()));
    window->setWindowFlag(Qt::WindowMaximizeButtonHint);
    // A reader of its own: the window keeps its call when another one is selected.
    auto* reader = new CallTraceReader(m_reader.log(), window);
    auto* ladder = new LadderView(*reader, window);
    auto* save = new QPushButton(tr("Export…"), window);
    connect(save, &QPushButton::clicked, this, [this, ladder] { exportLadder(*ladder); });
    auto* close = new QPushButton(tr("Close"), window);
    connect(close, &QPushButton::clicked, window, &QWidget::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(window);
    layout->addWidget(ladder, 1);
    layout->addLayout(buttons);
    reader->follow(m_server ? m_server->id() : QString(), {m_uniqueid, m_linkedid});
    window->resize(fittedToScreen(*window, {900, 640}));
    window->show();
}

void DetailsPane::exportLadder(const LadderView& ladder)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(
        this, tr("Export Ladder"), folder, tr("SVG pictures (*.svg);;PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(QStringLiteral("ladder.svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(
            filter.contains(QLatin1String("*.png")) ? QStringLiteral("png") : QStringLiteral("svg"));
    });
    const QPointer<const LadderView> source(&ladder);
    connect(dialog, &QFileDialog::fileSelected, this, [this, source](const QString& name) {
        if (!source)
            return;
        const Result<void> written = source->exportTo(name);
        Q_EMIT result(
            written ? tr("Wrote the ladder to %1.").arg(displayText(name)) : written.error().toString(),
            bool(written));
    });
    dialog->open();
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channeldetails.h"

#include "base/displaytext.h"
#include "bridgeview.h"
#include "detailfacts.h"
#include "detailsoverview.h"
#include "factlabel.h"
#include "ladderview.h"
#include "models/calls/callcolumns.h"
#include "models/log/logmodel.h"
#include "pbx/core/server.h"
#include "profiles/settings/uistate.h"
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
// Keys in the settings file.
constexpr QLatin1String partKey("details");
constexpr QLatin1String timeLineKey("details.timeLine");
enum FactTreeColumn { FactTitle, FactValue };

/// The channel by which a call is looked at; null where it has none any more.
const ChannelRecord* channelOf(const CallRecord* call)
{
    if (call == nullptr)
        return nullptr;
    return call->caller != nullptr ? call->caller : call->firstLeg;
}

} // namespace

ChannelDetails::ChannelDetails(LogModel& log, QWidget* parent)
    : DetailsView(parent)
    , m_columns(channelColumns())
    , m_reader(log)
    , m_title(new FactLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_more(new QToolButton(this))
    , m_parts(new QActionGroup(this))
    , m_overview(new DetailsOverview(m_reader, m_tabs))
    , m_facts(new QTreeWidget(m_tabs))
    , m_variables(new VariablesView(m_tabs))
    , m_bridge(new BridgeView(m_tabs))
    , m_quality(new QualityView(m_tabs))
{
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setAccessibleName(tr("Fields"));
    m_facts->setHeaderLabels({tr("Field"), tr("Value")});
    m_facts->header()->setSectionResizeMode(FactTitle, QHeaderView::ResizeToContents);
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
        if (m_server)
            showChannel(*m_server, uniqueid, false);
    });
    connect(m_bridge, &BridgeView::channelSought, this, [this](const QByteArray& uniqueid) {
        if (m_server)
            Q_EMIT subjectSought({SubjectKind::Channel, m_server->id(), uniqueid});
    });

    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead());
    layout->addWidget(m_tabs, 1);
    m_second.setTimerType(Qt::VeryCoarseTimer);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ChannelDetails::updateFacts);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ChannelDetails::showPart);
    showPart(0);
}

ChannelDetails::~ChannelDetails()
{
    if (m_server)
        m_server->setEventNeeds(needsName, {});
}

/// `id` is what the settings call it.
void ChannelDetails::addPart(QWidget* page, const char* id, const QString& title)
{
    const int index = m_tabs->addTab(page, title);
    m_tabs->tabBar()->setTabData(index, QString::fromLatin1(id));
    QAction* choose = m_parts->addAction(title);
    choose->setCheckable(true);
    connect(choose, &QAction::triggered, this, [this, index] { m_tabs->setCurrentIndex(index); });
}

/// What is selected, and the button that leads to everything else about it.
QHBoxLayout* ChannelDetails::buildHead()
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

void ChannelDetails::showPart(int index)
{
    m_parts->actions().at(index)->setChecked(true);
    //: A button that leads to everything else about a call
    m_more->setText(index == 0 ? tr("More") : m_tabs->tabText(index));
    m_more->setAccessibleName(m_more->text());
    updateFollowing();
}

QString ChannelDetails::openedPart() const
{
    return m_tabs->tabBar()->tabData(m_tabs->currentIndex()).toString();
}

void ChannelDetails::openPart(const QString& part)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabBar()->tabData(i).toString() == part)
            m_tabs->setCurrentIndex(i);
    }
}

void ChannelDetails::saveState(UiState& state) const
{
    state.setValue(partKey, openedPart());
    state.setBytes(timeLineKey, m_timeLine->horizontalHeader()->saveState());
}

void ChannelDetails::restoreState(const UiState& state)
{
    openPart(state.value(partKey).toString());
    m_timeLine->horizontalHeader()->restoreState(state.bytes(timeLineKey));
}

QWidget* ChannelDetails::buildTimeLine()
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

QWidget* ChannelDetails::buildLadder()
{
    auto* page = new QWidget(m_tabs);
    m_ladder = new LadderView(m_reader, page);
    auto* open = new QPushButton(tr("Open in &Window"), page);
    open->setObjectName(QStringLiteral("openLadder"));
    open->setToolTip(tr("Show the ladder in a window of its own, with room for many legs"));
    connect(open, &QPushButton::clicked, this, &ChannelDetails::openLadderWindow);
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

bool ChannelDetails::showSubject(Server& server, const Subject& subject)
{
    const bool isCall = subject.kind == SubjectKind::Call;
    const ChannelRecord* channel = isCall ? channelOf(server.channels().calls().find(subject.key)) : nullptr;
    // A call that has just ended is what one wants to read about: it stays until another one is chosen.
    if (isCall && channel == nullptr)
        return false;
    const QByteArray uniqueid = channel != nullptr ? channel->key().toByteArray() : subject.key;
    if (m_server == &server && subject == m_subject && uniqueid == m_selectedChannel)
        return true;
    m_subject = subject;
    m_selectedChannel = uniqueid;
    showChannel(server, uniqueid, isCall);
    return true;
}

void ChannelDetails::letGo()
{
    if (m_server)
        m_server->setEventNeeds(needsName, {});
    m_server = nullptr;
    m_uniqueid.clear();
    m_subject = {};
    setViews();
    updateFollowing();
}

void ChannelDetails::showChannel(Server& server, const QByteArray& uniqueid, bool asCall)
{
    if (m_server && m_server != &server)
        m_server->setEventNeeds(needsName, {});
    if (m_server != &server || uniqueid != m_uniqueid) {
        m_facts->clear();
        m_ended = false;
        m_title->setText(displayText(QByteArrayView(uniqueid)));
        setPlainToolTip(*m_title, {});
    }
    m_server = &server;
    m_uniqueid = uniqueid;
    m_callShown = asCall;
    m_linkedid.clear();
    m_callKey.clear();
    setViews();
    updateFacts();
    updateFollowing();
}

void ChannelDetails::setViews()
{
    m_overview->setChannel(m_server, m_uniqueid);
    m_variables->setChannel(m_server, m_uniqueid);
    m_bridge->setChannel(m_server, m_uniqueid);
    m_quality->setChannel(m_server, m_uniqueid);
}

/// Ended channels keep their last facts.
void ChannelDetails::updateFacts()
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
bool ChannelDetails::followCall()
{
    const ChannelRecord* leg = m_server ? channelOf(m_server->channels().calls().find(m_callKey)) : nullptr;
    if (leg == nullptr)
        return false;
    showChannel(*m_server, leg->key().toByteArray(), true);
    return true;
}

/// Who calls and who is called in a line each, where one line has no room for both.
QString ChannelDetails::inLines(const QString& parties) const
{
    if (m_title->fontMetrics().horizontalAdvance(parties) <= m_title->width())
        return parties;
    QString lines = parties;
    return lines.replace(QStringLiteral(" \u2192 "), QStringLiteral("\u2028\u2192 "));
}

void ChannelDetails::updateTitle(const ChannelRecord& channel)
{
    const QString parties = m_callShown && channel.call ? partiesOf(*channel.call) : QString();
    m_title->setText(parties.isEmpty() ? displayText(channel.name()) : inLines(parties));
    setPlainToolTip(*m_title, displayText(channel.name()));
}

void ChannelDetails::updateFields(const ChannelRecord& channel)
{
    const bool first = m_facts->topLevelItemCount() == 0;
    for (int row = 0; row < int(m_columns.size()); ++row) {
        const Column<ChannelRecord>& column = m_columns[size_t(row)];
        if (first) {
            auto* item = new QTreeWidgetItem(m_facts, {column.title});
            item->setToolTip(FactTitle, toolTipText(column.toolTip));
            const QFontMetrics metrics = m_facts->fontMetrics();
            item->setSizeHint(
                FactTitle, {metrics.horizontalAdvance(column.title) + 16, metrics.height() + 6});
        }
        const QString text = column.text(channel, m_server->name());
        const QString shown = text.isEmpty() ? QStringLiteral("–") : text;
        QTreeWidgetItem* item = m_facts->topLevelItem(row);
        if (item->text(FactValue) == shown)
            continue;
        item->setText(FactValue, shown);
        item->setToolTip(FactValue, toolTipText(text));
    }
}

/// The state that it had is over; the other facts are what it was.
void ChannelDetails::showEndedState()
{
    m_overview->showEnded();
    for (int row = 0; row < int(m_columns.size()); ++row) {
        if (m_columns[size_t(row)].id == QLatin1String("state"))
            m_facts->topLevelItem(row)->setText(FactValue, callStateText(CallState::Ended));
    }
}

/// Reads the call's events while its time line, overview or ladder is in sight.
void ChannelDetails::updateFollowing()
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

void ChannelDetails::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    updateFacts();
    updateFollowing();
}

void ChannelDetails::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    updateFollowing();
}

void ChannelDetails::openLadderWindow()
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

void ChannelDetails::exportLadder(const LadderView& ladder)
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

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logpane.h"

#include "base/displaytext.h"
#include "models/log/limits.h"
#include "models/log/logexport.h"
#include "widgets/limits.h"
#include "widgets/table/columnroom.h"
#include "widgets/table/livetableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

constexpr int mostColumnWidth = 4 * 1024; ///< a saved one that is wider is damaged

} // namespace

LogPane::LogPane(LogModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_screen(this)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(4);
    layout->addLayout(bar);
    buildBar(*bar);
    buildView();
    layout->addWidget(m_splitter, 1);

    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(std::chrono::milliseconds(150));
    connect(&m_filterTimer, &QTimer::timeout, this, &LogPane::applyFilter);
    connect(&m_model, &LogModel::countChanged, this, &LogPane::updateCount);
    connect(&m_model, &LogModel::serversChanged, this, &LogPane::fillServers);
    connect(&m_screen, &ScreenWatch::changed, this, [this](bool onScreen) {
        m_view->setUpdatesEnabled(onScreen);
        m_model.setWatchedBy(this, onScreen);
        if (onScreen)
            catchUp();
        Q_EMIT eventNeedsChanged();
    });
    fillServers();
    updateCount();
}

LogPane::~LogPane()
{
    m_model.setWatchedBy(this, false);
}

EventNeeds LogPane::eventNeeds() const
{
    return m_screen.isOnScreen() || m_recordAll->isChecked() ? EventNeeds::everything() : EventNeeds();
}

QTableView* LogPane::view() const
{
    return m_view;
}

// --- building ---

QToolButton* LogPane::addToggle(
    const QString& name, const QString& text, const QString& toolTip, bool checked)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCheckable(true);
    button->setChecked(checked);
    return button;
}

void LogPane::buildBar(QHBoxLayout& bar)
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("logFilter"));
    m_filter->setAccessibleName(tr("Log filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Shows the messages that have all of these words somewhere"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filterTimer.start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, &LogPane::applyFilter);
    m_servers = new QComboBox(this);
    m_servers->setObjectName(QStringLiteral("logServer"));
    m_servers->setAccessibleName(tr("Server"));
    m_servers->setToolTip(tr("Show the messages of one server only"));
    m_servers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_servers, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedServer.clear();
        m_model.setServerFilter(m_servers->currentData().toString());
    });
    m_pause = addToggle(QStringLiteral("logPause"), tr("Pause"),
        tr("Keep the table as it is; what arrives meanwhile is shown afterwards"), false);
    connect(m_pause, &QToolButton::toggled, this, &LogPane::setPaused);
    m_follow
        = addToggle(QStringLiteral("logFollow"), tr("Follow"), tr("Keep the newest message in view"), true);
    connect(m_follow, &QToolButton::toggled, this, &LogPane::setFollowing);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("logCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* more = new QToolButton(this);
    more->setObjectName(QStringLiteral("logMore"));
    //: The menu of the log: kinds of messages, copy, export, clear
    more->setText(tr("More"));
    more->setAccessibleName(tr("More of the log"));
    more->setToolTip(tr("Kinds of messages, copy, export and clear"));
    more->setMenu(buildMenu());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);

    bar.addWidget(m_filter, 1);
    bar.addWidget(m_count);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_servers, m_pause, m_follow, more})
        bar.addWidget(widget);
}

QMenu* LogPane::buildMenu()
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    const auto add = [menu](const char* name, const QString& text, const QString& toolTip) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(toolTip);
        return action;
    };
    m_events = add("logEvents", tr("Events"), tr("Show events"));
    m_responses = add("logResponses", tr("Responses"), tr("Show answers to actions"));
    m_sent = add("logSent", tr("Sent"), tr("Show what was sent to the server"));
    for (QAction* kind : {m_events, m_responses, m_sent}) {
        kind->setCheckable(true);
        kind->setChecked(true);
        connect(kind, &QAction::toggled, this, &LogPane::applyKinds);
    }
    menu->addSeparator();
    m_recordAll = add("logRecordAll", tr("Record All"),
        tr("Ask the servers for all events even while the log is not shown. Otherwise it gets only those "
           "then that "
           "the pages need."));
    m_recordAll->setCheckable(true);
    connect(m_recordAll, &QAction::toggled, this, &LogPane::eventNeedsChanged);
    menu->addSeparator();
    connect(add("logCopy", tr("Copy"), tr("Copy the selected messages as text")), &QAction::triggered, this,
        &LogPane::copySelection);
    connect(add("logExport", tr("Export…"), tr("Write the shown messages to a text file")),
        &QAction::triggered, this, &LogPane::exportRows);
    connect(add("logClear", tr("Clear"), tr("Forget all messages")), &QAction::triggered, &m_model,
        &LogModel::clear);
    return menu;
}

void LogPane::buildView()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("logSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_view = new LiveTableView(QStringLiteral("Log"), m_splitter);
    m_view->setModel(&m_model);
    QHeaderView* header = m_view->horizontalHeader();
    header->setMinimumSectionSize(m_view->widthFor(2));
    header->setStretchLastSection(true);
    // What is left is the summary's; the others grow once it has enough.
    struct Characters {
        int least;
        int most;
    };
    constexpr std::array<Characters, LogModel::ColumnCount> characters{
        {{12, 0}, {6, 16}, {3, 0}, {12, 28}, {50, 0}}};
    m_room = new ColumnRoom(*m_view);
    for (int column = 0; column < LogModel::ColumnCount; ++column) {
        const auto [least, most] = characters[size_t(column)];
        m_room->setWidths(column, m_view->widthFor(least), m_view->widthFor(most));
    }
    auto* copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &LogPane::copySelection);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_detail = new QPlainTextEdit(m_splitter);
    m_detail->setObjectName(QStringLiteral("logMessage"));
    m_detail->setAccessibleName(tr("Message"));
    m_detail->setPlaceholderText(tr("Select a message to read it in full."));
    m_detail->setReadOnly(true);
    m_detail->setUndoRedoEnabled(false);
    m_detail->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    applyFont();
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPane::showMessage);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogPane::onScrolled);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { onRowsInserted(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { onRowsRemoved(first, last); });
}

void LogPane::applyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    if (m_detail->font() != font)
        m_detail->setFont(font);
}

// --- filters ---

void LogPane::setFilter(const QString& words)
{
    m_filter->setText(words);
    applyFilter();
}

void LogPane::applyFilter()
{
    m_filterTimer.stop();
    m_model.setFilter(m_filter->text());
}

void LogPane::applyKinds()
{
    LogModel::Kinds kinds;
    kinds.setFlag(LogModel::Kind::Event, m_events->isChecked());
    kinds.setFlag(LogModel::Kind::Response, m_responses->isChecked());
    kinds.setFlag(LogModel::Kind::Sent, m_sent->isChecked());
    m_model.setKinds(kinds);
}

void LogPane::fillServers()
{
    const QString chosen = m_servers->currentData().toString();
    const QSignalBlocker quiet(m_servers);
    m_servers->clear();
    m_servers->addItem(tr("All servers"), QString());
    for (const auto& [id, name] : m_model.servers())
        m_servers->addItem(displayText(name), id);
    const int wanted = m_wantedServer.isEmpty() ? -1 : m_servers->findData(m_wantedServer);
    m_servers->setCurrentIndex(qMax(0, wanted >= 0 ? wanted : m_servers->findData(chosen)));
    if (wanted < 0)
        return;
    m_wantedServer.clear();
    m_model.setServerFilter(m_servers->currentData().toString());
}

void LogPane::setPaused(bool paused)
{
    const quint64 lost = m_model.lostInPause();
    m_model.setPaused(paused);
    if (!paused && lost > 0)
        Q_EMIT statusMessage(
            tr("%1 messages came during the pause and could not be kept.").arg(locale().toString(lost)),
            false);
}

void LogPane::updateCount()
{
    if (m_screen.isOnScreen())
        showCount();
    if (!m_exportFile.isEmpty() && !m_model.isFiltering())
        startExport();
}

void LogPane::showCount()
{
    const QString shown = locale().toString(m_model.rowCount());
    const QString all = locale().toString(m_model.messageCount());
    QString text = m_model.rowCount() < m_model.messageCount() - m_model.pendingCount()
        ? tr("%1 of %2").arg(shown, all)
        : all;
    if (m_model.isPaused())
        text = tr("%1, paused").arg(text);
    m_count->setText(text);
}

// --- following ---

void LogPane::setFollowing(bool following)
{
    m_following = following;
    m_follow->setChecked(following);
    if (following)
        scrollTo(-1);
}

/// Scrolls to a row, -1 for the end, without taking it for the user's wish.
void LogPane::scrollTo(int value)
{
    const QScopedValueRollback<bool> ours(m_scrolling, true);
    m_view->settle();
    QScrollBar* bar = m_view->verticalScrollBar();
    bar->setValue(value < 0 ? bar->maximum() : value);
}

void LogPane::onScrolled(int value)
{
    if (m_scrolling)
        return;
    const bool atEnd = value >= m_view->verticalScrollBar()->maximum();
    if (atEnd != m_following)
        setFollowing(atEnd);
}

/// Makes good for what was not done while nobody could see it.
void LogPane::catchUp()
{
    showCount();
    if (m_following)
        scrollTo(-1);
}

void LogPane::onRowsInserted(int first, int last)
{
    if (m_following && !m_screen.isOnScreen())
        return;
    if (m_following)
        scrollTo(-1);
    else if (first == 0 && last + 1 < m_model.rowCount()) // older ones in front
        scrollTo(m_view->verticalScrollBar()->value() + last + 1);
}

void LogPane::onRowsRemoved(int first, int last)
{
    if (m_following && !m_screen.isOnScreen())
        return;
    if (m_following)
        scrollTo(-1);
    else
        scrollTo(qMax(0, m_view->verticalScrollBar()->value() - (last - first + 1)));
}

// --- one message ---

void LogPane::showMessage()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_view->selectionModel()->isSelected(current))
        return; // what was shown stays to be read when its row goes
    QString text = displayLines(m_model.messageText(current.row()), limits::logDetailBytes);
    if (m_model.isCut(current.row()))
        text += tr("\n… the rest is not shown here; Export… writes all of it.");
    m_detail->setPlainText(text);
}

void LogPane::copySelection()
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty()) {
        Q_EMIT statusMessage(tr("Nothing is selected, so nothing was copied."), false);
        return;
    }
    if (rows.size() > limits::logCopyRows) {
        Q_EMIT statusMessage(tr("Copied the newest %1 of %2 messages; Export… writes all of them.")
                                 .arg(locale().toString(qulonglong(limits::logCopyRows)),
                                     locale().toString(qulonglong(rows.size()))),
            true);
        rows.erase(rows.begin(), rows.end() - ptrdiff_t(limits::logCopyRows));
    } else {
        Q_EMIT statusMessage(tr("Copied %Ln message(s).", nullptr, int(rows.size())), true);
    }
    QApplication::clipboard()->setText(displayLines(m_model.exportText(rows)));
}

void LogPane::exportRows()
{
    auto* dialog = new QFileDialog(this, tr("Export Log"), {}, tr("Text files (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("ami-log.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogPane::exportTo);
    dialog->open();
}

void LogPane::exportTo(const QString& fileName)
{
    m_exportFile = fileName;
    m_model.flush();
    if (!m_exportFile.isEmpty() && !m_model.isFiltering())
        startExport();
}

void LogPane::startExport()
{
    const QString fileName = std::exchange(m_exportFile, {});
    auto* job = new LogExport(m_model.shownEntries(), m_model.serverNames(), fileName, this);
    connect(job, &LogExport::finished, this, [this, job, fileName](const Result<void>& result) {
        Q_EMIT statusMessage(result
                ? tr("Wrote %1 messages to %2.").arg(locale().toString(job->count()), fileName)
                : result.error().toString(),
            result.has_value());
        job->deleteLater();
    });
    job->start();
}

// --- state ---

QJsonObject LogPane::saveState() const
{
    QJsonObject state;
    state.insert(QStringLiteral("events"), m_events->isChecked());
    state.insert(QStringLiteral("responses"), m_responses->isChecked());
    state.insert(QStringLiteral("sent"), m_sent->isChecked());
    state.insert(QStringLiteral("follow"), m_following);
    state.insert(QStringLiteral("filter"), m_filter->text());
    state.insert(QStringLiteral("server"),
        m_wantedServer.isEmpty() ? m_servers->currentData().toString() : m_wantedServer);
    QJsonArray widths;
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        widths.append(m_room->isChosen(column) ? m_room->width(column) : 0);
    state.insert(QStringLiteral("widths"), widths);
    state.insert(QStringLiteral("splitter"), QString::fromLatin1(m_splitter->saveState().toBase64()));
    return state;
}

void LogPane::restoreState(const QJsonObject& state)
{
    const auto bytes = [&state](const QString& key) {
        return QByteArray::fromBase64(state.value(key).toString().toLatin1());
    };
    m_events->setChecked(state.value(QStringLiteral("events")).toBool(true));
    m_responses->setChecked(state.value(QStringLiteral("responses")).toBool(true));
    m_sent->setChecked(state.value(QStringLiteral("sent")).toBool(true));
    setFollowing(state.value(QStringLiteral("follow")).toBool(true));
    setFilter(state.value(QStringLiteral("filter")).toString());
    m_wantedServer = state.value(QStringLiteral("server")).toString();
    fillServers();
    const QJsonArray widths = state.value(QStringLiteral("widths")).toArray();
    for (int column = 0; column < LogModel::ColumnCount; ++column) {
        if (const int width = widths.at(column).toInt(); width > 0 && width <= mostColumnWidth)
            m_room->restore(column, width, true);
    }
    m_room->fit();
    m_splitter->restoreState(bytes(QStringLiteral("splitter")));
}

void LogPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_detail)
        applyFont();
}

} // namespace wirechief

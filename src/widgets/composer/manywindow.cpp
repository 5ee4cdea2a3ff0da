// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manywindow.h"

#include "ami/actions/actionrules.h"
#include "base/displaytext.h"
#include "pbx/actions/actiontext.h"
#include "pbx/cli/commandword.h"
#include "pbx/core/server.h"
#include "sessions/connections/connections.h"
#include "widgets/console/markedtext.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/parts/usable.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace wirechief {

namespace {

enum ServerColumn { ServerNameColumn, EnvironmentColumn, ServerStateColumn };
enum TypedKind { TypedCommand, TypedAction };

/// Hundreds of servers answer at once, and each time all answers are compared.
constexpr std::chrono::milliseconds soon(100);

QString stateText(const ServerAnswer& answer)
{
    switch (answer.state) {
    case ServerAnswer::State::Waiting:
        return ManyWindow::tr("waiting");
    case ServerAnswer::State::Done:
        if (!answer.why.isEmpty())
            return displayText(answer.why);
        return answer.isCut ? ManyWindow::tr("done, not all of it is shown") : ManyWindow::tr("done");
    case ServerAnswer::State::Refused:
        return answer.why.isEmpty() ? ManyWindow::tr("refused") : displayText(answer.why);
    case ServerAnswer::State::NotSent:
        return displayText(answer.why);
    }
    return {};
}

/// What an answer says, for the comparison with others.
QStringList linesOf(const ServerAnswer& answer)
{
    return answer.messages.empty() ? QStringList{stateText(answer)} : comparedLines(answer.messages);
}

} // namespace

ManyWindow::ManyWindow(const ComposerServices& services, const ManyStart& start, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_services(services)
    , m_gate(services.connections, services.prompter)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    standBeside(*this);
    setObjectName(QStringLiteral("manyWindow"));
    if (start.action)
        m_action = *start.action;
    setWindowTitle(start.action
            ? tr("%1 on Many Servers").arg(displayName(QByteArrayView(start.action->name())))
            : tr("Run on Many Servers"));
    build(start);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &ManyWindow::showAnswers);
    addServers(start.chosen);
    if (m_typed)
        readTyped();
    else
        updateServers();
    Connections& connections = m_services.connections;
    connect(&connections, &Connections::stateChanged, this, &ManyWindow::updateServers);
    connect(&connections, &Connections::capabilitiesChanged, this, &ManyWindow::updateServers);
    connect(&connections, &Connections::profilesChanged, this, &ManyWindow::updateServers);
    for (int column : {ServerNameColumn, EnvironmentColumn})
        m_servers->resizeColumnToContents(column);
}

ManyWindow::~ManyWindow() = default;

QString ManyWindow::nameOf(const QString& server) const
{
    return displayName(m_services.connections.profile(server).value_or(ServerProfile()).name);
}

// --- which servers ---

/// Those that are not connected are no choice: who wants them connects them first, and then they come.
void ManyWindow::addServers(const QStringList& chosen)
{
    const QList<ServerProfile> profiles = m_services.connections.profilesOfAll();
    for (const ServerProfile& profile : profiles) {
        if (m_items.contains(profile.id)
            || m_services.connections.state(profile.id) != AmiClient::State::Ready)
            continue;
        auto* item = new QTreeWidgetItem(m_servers, {displayName(profile.name)});
        item->setData(ServerNameColumn, Qt::UserRole, profile.id);
        m_items.insert(profile.id, item);
        item->setCheckState(ServerNameColumn, chosen.contains(profile.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_servers->sortItems(ServerNameColumn, Qt::AscendingOrder);
    showEnvironments();
}

void ManyWindow::showEnvironments()
{
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        const Environment environment
            = m_services.connections.profile(item.key()).value_or(ServerProfile()).environment;
        item.value()->setText(EnvironmentColumn, displayText(environmentText(environment)));
        item.value()->setForeground(EnvironmentColumn, themeColors(palette()).environment(environment));
    }
}

void ManyWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_servers)
        showEnvironments();
}

/// What is typed becomes the action.
void ManyWindow::readTyped()
{
    const QString typed = m_typed->text().trimmed();
    const bool isCommand = m_kind->currentIndex() == TypedCommand;
    m_typed->setPlaceholderText(isCommand ? tr("core show uptime") : tr("NAME Key=Value …"));
    if (typed.isEmpty())
        m_action = Error{ErrorKind::InvalidInput,
            isCommand ? tr("Type a command first.") : tr("Type an action first."), {}};
    else if (isCommand)
        m_action = AmiAction("Command").addText("Command", typed);
    else
        m_action = readActionWords(commandWords(typed));
    if (m_action) {
        if (const Result<void> good = m_action->check("1"); !good)
            m_action = good.error();
    }
    updateServers();
}

QString ManyWindow::whyNot(const QString& server) const
{
    const ChangePolicy policy(m_services.connections);
    const Server* there = m_services.connections.server(server);
    if (there == nullptr || !there->client().isReady())
        return policy.whyNot(server);
    if (!m_action)
        return {};
    if (const QString reason = whyNotSent(m_action->name(), there->capabilities()); !reason.isEmpty())
        return reason;
    if (blocksSession(*m_action))
        return tr("%1 would keep the session waiting: set Async to true.")
            .arg(displayName(QByteArrayView(m_action->name())));
    return m_action->isChanging() ? policy.whyNot(server) : QString();
}

void ManyWindow::updateServers()
{
    if (m_run && m_run->isRunning())
        return; // what becomes of it stands there
    addServers({});
    for (int row = 0; row < m_servers->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_servers->topLevelItem(row);
        const QString reason = whyNot(item->data(ServerNameColumn, Qt::UserRole).toString());
        item->setDisabled(!reason.isEmpty());
        if (!reason.isEmpty())
            item->setCheckState(ServerNameColumn, Qt::Unchecked);
        if (!m_run || !reason.isEmpty()) // else it stands there what became of it
            item->setText(ServerStateColumn, reason);
        item->setToolTip(ServerStateColumn, toolTipText(reason));
    }
    refresh();
}

void ManyWindow::checkAll(bool checked)
{
    for (int row = 0; row < m_servers->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_servers->topLevelItem(row);
        if (!item->isDisabled())
            item->setCheckState(ServerNameColumn, checked ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ManyWindow::checkedServers() const
{
    QStringList ids;
    for (int row = 0; row < m_servers->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_servers->topLevelItem(row);
        if (item->checkState(ServerNameColumn) == Qt::Checked)
            ids.append(item->data(ServerNameColumn, Qt::UserRole).toString());
    }
    return ids;
}

void ManyWindow::refresh()
{
    const bool isRunning = m_run && m_run->isRunning();
    const qsizetype count = checkedServers().size();
    m_send->setText(tr("&Send to %Ln server(s)", nullptr, int(count)));
    setUsable(*m_send,
        isRunning        ? tr("The servers have been asked already.")
            : !m_action  ? m_action.error().toString()
            : count == 0 ? tr("Choose servers first.")
                         : QString());
    m_stop->setVisible(isRunning);
    m_servers->setEnabled(!isRunning);
    if (m_typed) {
        m_kind->setEnabled(!isRunning);
        m_typed->setReadOnly(isRunning); // it keeps the focus
    }
    m_stops->setEnabled(!isRunning);
}

// --- sending ---

void ManyWindow::ask()
{
    if (!m_send->isEnabled()) // by Return
        return;
    const QStringList servers = checkedServers();
    std::optional<ProposedChange> worst;
    for (const QString& id : servers) {
        const Server* server = m_services.connections.server(id);
        const QVersionNumber release = server ? server->capabilities().version : QVersionNumber();
        const QString where = servers.size() == 1
            ? nameOf(id)
            : tr("%Ln server(s)", "where an action goes", int(servers.size()));
        const std::optional<ProposedChange> change = ChangePolicy::changeOf(*m_action, release, where);
        if (!change)
            continue;
        if (!worst)
            worst = change;
        worst->isDangerous = worst->isDangerous || change->isDangerous;
        worst->always = worst->always || change->always;
    }
    if (!worst) {
        send(servers);
        return;
    }
    m_gate.pass(
        this, servers, *worst, this, [this, servers] { send(servers); },
        [this](const Error& why) {
            m_note->showProblem(why.toString());
            Q_EMIT reported(why.toString(), why.kind == ErrorKind::Cancelled);
        });
}

void ManyWindow::send(const QStringList& servers)
{
    m_run = std::make_unique<ManyRun>(m_services.connections, *m_action, servers, m_stops->isChecked());
    m_lines.assign(size_t(servers.size()), {});
    connect(m_run.get(), &ManyRun::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_run.get(), &ManyRun::finished, this, &ManyWindow::onFinished);
    for (QTreeWidgetItem* item : std::as_const(m_items))
        item->setText(ServerStateColumn, {});
    m_note->showProgress(tr("Waiting for the servers…"));
    m_run->start();
    refresh();
}

void ManyWindow::onFinished()
{
    m_soon.stop();
    showAnswers();
    const std::vector<ServerAnswer>& answers = m_run->answers();
    const auto done = std::count_if(answers.begin(), answers.end(),
        [](const ServerAnswer& answer) { return answer.state == ServerAnswer::State::Done; });
    const QString text
        = tr("%1: done on %2 of %Ln server(s), different answers: %3", nullptr, int(answers.size()))
              .arg(displayName(QByteArrayView(m_run->action().name())), QLocale().toString(qlonglong(done)),
                  QLocale().toString(qlonglong(m_groups.size())));
    const bool success = size_t(done) == answers.size();
    if (success)
        m_note->showProgress(text);
    else
        m_note->showProblem(text);
    Q_EMIT reported(text, success);
    refresh();
}

// --- answers ---

void ManyWindow::showAnswers()
{
    const std::vector<ServerAnswer>& answers = m_run->answers();
    std::vector<QStringList> lines;
    std::vector<size_t> places; ///< of those that were answered
    for (size_t i = 0; i < answers.size(); ++i) {
        const ServerAnswer& answer = answers[i];
        m_items.value(answer.server)->setText(ServerStateColumn, stateText(answer));
        if (answer.state == ServerAnswer::State::Waiting)
            continue;
        if (m_lines[i].isEmpty())
            m_lines[i] = linesOf(answer);
        lines.push_back(m_lines[i]);
        places.push_back(i);
    }
    m_groups = groupedAnswers(lines);
    m_list->clear();
    for (AnswerGroup& group : m_groups) {
        QStringList names;
        for (size_t& place : group.places) {
            place = places[place];
            names.append(nameOf(answers[place].server));
        }
        auto* item = new QTreeWidgetItem(m_list,
            {tr("%Ln server(s)", "with the same answer", int(names.size())),
                names.join(QStringLiteral(", "))});
        item->setToolTip(1, toolTipText(names.join(u'\n')));
    }
    m_list->resizeColumnToContents(0);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showGroup();
}

void ManyWindow::showGroup()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || size_t(row) >= m_groups.size()) {
        m_text->setLines({});
        return;
    }
    const AnswerGroup& group = m_groups[size_t(row)];
    std::vector<MarkedText::Mark> marks(size_t(group.lines.size()), MarkedText::Mark::None);
    QStringList lines = group.lines;
    for (const qsizetype line : group.differing) {
        marks[size_t(line)] = MarkedText::Mark::Changed;
        lines[line].prepend(QStringLiteral("≠ ")); // the colour is never alone
    }
    m_text->setLines(lines, std::move(marks));
}

bool ManyWindow::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servertablepage.h"

#include "base/displaytext.h"
#include "pbx/core/server.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/table/tablepage.h"
#include "widgets/theme/theme.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

ServerTablePage::ServerTablePage(TablePageSpec spec, QWidget* parent)
    : Page(parent)
    , m_spec(std::move(spec))
    , m_table(new TablePage(*m_spec.model, m_spec.name, this))
    , m_problem(makePlainLabel({}, this))
{
    m_problem->setObjectName(QStringLiteral("listProblem"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(10, 6, 10, 6);
    m_problem->hide();
    m_table->setCountText(m_spec.countText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem);
    layout->addWidget(m_table);
    setFocusProxy(m_table->view());
    connect(m_table, &TablePage::selectionChanged, this, &Page::selectionChanged);
    connect(m_table, &TablePage::rowActivated, this, &Page::detailsWanted);
    connect(m_table, &TablePage::result, this, &Page::result);
    connect(m_table, &TablePage::tryAgainClicked, this, &ServerTablePage::tryAgain);
}

ServerTablePage::~ServerTablePage()
{
    // The table page reads the model, which goes before the children do.
    delete m_table;
}

// --- servers ---

void ServerTablePage::setServers(PageScope scope, const QList<Server*>& servers)
{
    QStringList gone;
    for (const auto& [id, shown] : m_servers) {
        if (shown.server == nullptr || !servers.contains(shown.server))
            gone.append(id);
    }
    // All rows are others: views are told once, not for each server.
    const bool isNew = scope != m_scope;
    const bool wasAttached = m_spec.model->isAttached();
    if (isNew)
        m_spec.model->setAttached(false);
    for (const QString& id : std::as_const(gone))
        leave(id);
    if (isNew) {
        m_scope = scope;
        m_table->setAllServers(scope == PageScope::AllServers);
    }
    for (Server* server : servers) {
        if (!m_servers.contains(server->id()))
            join(*server);
    }
    if (isNew) {
        m_spec.model->setAttached(wasAttached);
        Q_EMIT selectionChanged(); // which a reset does not say
    }
    updateTexts();
}

void ServerTablePage::join(Server& server)
{
    Shown& shown = m_servers[server.id()];
    shown.server = &server;
    m_spec.addServer(server);
    watch(shown);
    connect(&server, &Server::nameChanged, this,
        [this, joined = &server] { m_spec.model->setServerName(joined->id(), joined->name()); });
    connect(&m_spec.feature(server), &Feature::loaded, this, &ServerTablePage::updateTexts);
    // Time alone makes a server late.
    connect(&server, &Server::statisticsChanged, this, [this, joined = &server] {
        if (!m_spec.feature(*joined).loading().isDone)
            updateTexts();
    });
}

void ServerTablePage::leave(const QString& serverId)
{
    const auto left = m_servers.extract(serverId);
    m_spec.model->removeServer(serverId);
    if (const QPointer<Server>& server = left.mapped().server) {
        server->disconnect(this);
        m_spec.feature(*server).disconnect(this);
    }
}

void ServerTablePage::watch(Shown& shown) const
{
    shown.watch.reset();
    if (isVisible() && shown.server)
        shown.watch = std::make_unique<FeatureWatch>(m_spec.feature(*shown.server));
}

void ServerTablePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    for (auto& [id, shown] : m_servers)
        watch(shown);
}

void ServerTablePage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    for (auto& [id, shown] : m_servers)
        shown.watch.reset();
}

// --- why there is nothing ---

void ServerTablePage::setEmptyText(const QString& text, const QString& note)
{
    m_notReady = text;
    m_note = note;
    updateTexts();
}

void ServerTablePage::setProblemTold(bool told)
{
    if (told == m_problemTold)
        return;
    m_problemTold = told;
    updateTexts();
}

void ServerTablePage::updateTexts()
{
    m_table->setEmptyText(emptyText());
    showProblem();
    const bool isStuck
        = m_notReady.isEmpty() && std::any_of(m_servers.begin(), m_servers.end(), [this](const auto& entry) {
              const QPointer<Server>& server = entry.second.server;
              if (!server || !server->client().isReady())
                  return false;
              const Loading loading = m_spec.feature(*server).loading();
              const bool isFaulty = loading.error || loading.isIncomplete;
              return isFaulty ? !m_problemTold : !loading.waitsFor.isEmpty();
          });
    m_table->setTryAgainOffered(isStuck);
}

void ServerTablePage::tryAgain()
{
    for (const auto& [id, shown] : m_servers) {
        if (shown.server)
            shown.server->refresh();
    }
}

/// What is empty says it in its place.
void ServerTablePage::showProblem()
{
    const QStringList lines = m_problemTold || !m_notReady.isEmpty() || m_spec.model->rowCount() == 0
        ? QStringList()
        : failures(false);
    showNote(m_problem, lines.join(u'\n'));
    setInk(m_problem, themeColors(palette()).danger);
}

QStringList ServerTablePage::failures(bool orLate) const
{
    QStringList failures;
    for (const auto& [id, shown] : m_servers) {
        if (!isAsked(shown))
            continue;
        const QString name = displayText(shown.server->name());
        const Loading loading = m_spec.feature(*shown.server).loading();
        if (m_problemTold && (loading.error || loading.isIncomplete))
            failures.append(
                tr("The list of %1 could not be read.\nThe message below says why, and what can be done.")
                    .arg(name));
        else if (loading.error)
            failures.append(failedText(name, *loading.error));
        else if (loading.isIncomplete)
            failures.append(tr("The list of %1 came incomplete: what is missing is not known.").arg(name));
        else if (orLate && !loading.waitsFor.isEmpty())
            failures.append(tr("%1 answers slowly: its answer to %2 is still awaited.")
                                .arg(name, displayText(QByteArrayView(loading.waitsFor), 64)));
    }
    return failures;
}

/// One that is alone is ready where nothing else was said.
bool ServerTablePage::isAsked(const Shown& shown) const
{
    return shown.server && (m_servers.size() == 1 || shown.server->client().isReady());
}

QString ServerTablePage::emptyText() const
{
    if (!m_notReady.isEmpty() || m_servers.empty())
        return m_notReady;
    QStringList names;
    QStringList reading;
    for (const auto& [id, shown] : m_servers) {
        if (!isAsked(shown))
            continue;
        names.append(displayText(shown.server->name()));
        const Loading loading = m_spec.feature(*shown.server).loading();
        if (!loading.isDone && !loading.error && !loading.isIncomplete && loading.waitsFor.isEmpty())
            reading.append(names.constLast());
    }
    const auto where = [](const QStringList& all) {
        return all.size() == 1 ? all.first() : tr("%1 servers").arg(all.size());
    };
    QStringList lines = failures(true);
    if (!reading.isEmpty())
        lines.append(m_spec.reading(where(reading)));
    else if (lines.isEmpty() && !names.isEmpty())
        lines.append(m_spec.noRecords(where(names)));
    if (!m_note.isEmpty())
        lines.append(m_note);
    return lines.join(u'\n');
}

QString ServerTablePage::failedText(const QString& server, const Error& error) const
{
    QString text = error.toString();
    if (!m_spec.failedNote.isEmpty())
        text += u'\n' + m_spec.failedNote;
    return m_scope == PageScope::AllServers ? tr("%1: %2", "server, what failed").arg(server, text) : text;
}

// --- the table ---

Subject ServerTablePage::subjectOf(const RowId& row) const
{
    return row.part.isEmpty() ? Subject{m_spec.kind, row.serverId, row.key}
                              : Subject{m_spec.partKind, row.serverId, row.part};
}

QList<Subject> ServerTablePage::selectedSubjects() const
{
    QList<Subject> subjects;
    for (const RowId& row : m_table->selectedRows())
        subjects.append(subjectOf(row));
    return subjects;
}

std::optional<Subject> ServerTablePage::currentSubject() const
{
    const RowId row = m_table->firstSelectedRow();
    return row.key.isEmpty() ? std::nullopt : std::optional(subjectOf(row));
}

bool ServerTablePage::showSubject(const Subject& subject)
{
    return subject.kind == m_spec.kind && m_table->showRow({subject.serverId, subject.key});
}

void ServerTablePage::updateCount()
{
    m_table->updateCount();
}

void ServerTablePage::focusFilter()
{
    m_table->focusFilter();
}

void ServerTablePage::setRowActions(const QList<QAction*>& actions)
{
    m_table->setRowActions(actions);
}

QJsonObject ServerTablePage::saveState() const
{
    return m_table->saveState();
}

void ServerTablePage::restoreState(const QJsonObject& state)
{
    m_table->restoreState(state);
}

} // namespace wirechief

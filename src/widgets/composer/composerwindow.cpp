// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composerwindow.h"

#include "actionanswer.h"
#include "actionfields.h"
#include "ami/actions/actionrules.h"
#include "ami/actions/actiontable.h"
#include "base/displaytext.h"
#include "pbx/channels/channels.h"
#include "pbx/cli/cli.h"
#include "pbx/core/server.h"
#include "pbx/modules/modules.h"
#include "profiles/settings/uistate.h"
#include "sessions/connections/connections.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/limits.h"
#include "widgets/parts/environmentband.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/parts/usable.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace wirechief {

namespace {

// Keys in the settings file.
constexpr QLatin1String composerGeometry("composer.geometry");
constexpr QLatin1String composerAction("composer.action");

} // namespace

ComposerWindow::ComposerWindow(const ComposerServices& services, QString server, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_gate(services.connections, services.prompter)
    , m_policy(services.connections)
    , m_id(std::move(server))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("composerWindow"));
    static quint64 count = 0;
    m_needs = "composer" + QByteArray::number(++count);
    build();
    restoreGeometry(m_services.state.bytes(composerGeometry));
    Connections& connections = m_services.connections;
    const auto onChanged = [this](const QString& id) {
        if (id == m_id)
            update();
    };
    connect(&connections, &Connections::stateChanged, this, onChanged);
    connect(&connections, &Connections::capabilitiesChanged, this, onChanged);
    connect(&connections, &Connections::profilesChanged, this, &ComposerWindow::update);
    update();
    const QByteArray last = m_services.state.value(composerAction).toString().toUtf8();
    choose(knownForm(last, {}) ? last : QByteArray("CoreStatus"));
}

ComposerWindow::~ComposerWindow()
{
    endFollowing();
}

void ComposerWindow::done(int code)
{
    m_services.state.setBytes(composerGeometry, saveGeometry());
    QDialog::done(code);
}

// --- which actions there are ---

void ComposerWindow::update()
{
    Server* server = m_services.connections.server(m_id);
    if (server != m_server) {
        endFollowing();
        m_server = server;
    }
    const ServerProfile profile = m_services.connections.profile(m_id).value_or(ServerProfile());
    m_band->setServer(displayText(profile.name), profile.environment, ChangePolicy::hint(profile));
    setWindowTitle(tr("Action Composer – %1").arg(displayName(profile.name)));
    listActions();
    refresh();
}

void ComposerWindow::listActions()
{
    const std::vector<ActionChoice> choices
        = actionChoices(m_server ? m_server->capabilities() : Capabilities());
    const QColor grey = themeColors(palette()).muted;
    m_choosing = true;
    m_list->clear();
    for (const ActionChoice& choice : choices) {
        auto* item = new QListWidgetItem(displayName(QByteArrayView(choice.name)), m_list);
        item->setData(Qt::UserRole, choice.name);
        const std::optional<ActionForm> form = knownForm(choice.name, {});
        const QString summary = form ? form->summary : QString();
        QStringList said{summary, choice.whyNot};
        said.removeAll(QString());
        item->setToolTip(toolTipText(said.join(u'\n')));
        item->setData(Qt::AccessibleDescriptionRole, said.join(QStringLiteral(". ")));
        item->setData(Qt::UserRole + 1, summary);
        if (!choice.whyNot.isEmpty())
            item->setForeground(grey);
        if (QByteArrayView(choice.name).compare(m_name, Qt::CaseInsensitive) == 0)
            m_list->setCurrentItem(item);
    }
    m_choosing = false;
    filterActions();
}

/// By all words, in names and in what the actions are for.
void ComposerWindow::filterActions()
{
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString text = item->text() + u' ' + item->data(Qt::UserRole + 1).toString();
        const bool isShown = std::all_of(words.begin(), words.end(),
            [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!isShown);
    }
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem());
}

/// The one of that very name; else the first one that was found, unless one of them is chosen already.
void ComposerWindow::chooseShown()
{
    const QList<QListWidgetItem*> exact = m_list->findItems(m_filter->text().trimmed(), Qt::MatchFixedString);
    if (!exact.isEmpty()) {
        m_list->setCurrentItem(exact.first());
        return;
    }
    if (m_list->currentItem() && !m_list->currentItem()->isHidden())
        return;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void ComposerWindow::onChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (m_choosing || item == nullptr)
        return;
    m_given.clear();
    m_givenCombo->hide();
    showForm(item->data(Qt::UserRole).toByteArray(), nullptr);
}

void ComposerWindow::choose(const QByteArray& name)
{
    showForm(name, nullptr);
}

void ComposerWindow::fill(const AmiAction& action)
{
    showForm(action.name(), &action);
}

void ComposerWindow::setActions(std::vector<AmiAction> actions)
{
    m_given = std::move(actions);
    m_givenCombo->clear();
    for (size_t i = 0; i < m_given.size(); ++i) {
        const QString name = displayName(QByteArrayView(m_given[i].name()));
        m_givenCombo->addItem(tr("%1 of %2: %3", "number, how many, name of an action")
                                  .arg(QString::number(i + 1), QString::number(m_given.size()), name));
    }
    m_givenCombo->setVisible(m_given.size() > 1);
    if (!m_given.empty())
        fill(m_given.front());
}

// --- the form ---

void ComposerWindow::showForm(const QByteArray& name, const AmiAction* entered)
{
    m_name = name;
    m_choosing = true;
    for (int row = 0; row < m_list->count(); ++row) {
        if (QByteArrayView(m_list->item(row)->data(Qt::UserRole).toByteArray())
                .compare(name, Qt::CaseInsensitive)
            == 0)
            m_list->setCurrentRow(row);
    }
    m_choosing = false;
    const QVersionNumber release = m_server ? m_server->capabilities().version : QVersionNumber();
    if (const std::optional<ActionForm> form = knownForm(name, release)) {
        useForm(*form, entered);
    } else if (m_asked.contains(name.toLower())) {
        useForm(m_asked.value(name.toLower()), entered);
    } else {
        useForm({name, {}, {}, {}, {}}, entered);
        askHelp(name);
    }
}

void ComposerWindow::useForm(const ActionForm& form, const AmiAction* entered)
{
    m_fields->setForm(form, [this](ActionParameter::Kind kind) { return known(kind); });
    const ActionFacts* facts = findAction(form.name);
    if (entered != nullptr)
        m_fields->fill(*entered);
    else if (facts != nullptr && facts->needsAsync)
        m_fields->fill(AmiAction(form.name).add("Async", "true"));
    showHead();
    refresh();
}

/// What this program does not know the server may, unless the login may not ask.
void ComposerWindow::askHelp(const QByteArray& name)
{
    if (!m_server || !m_server->whyNot("Command").isEmpty())
        return;
    m_server->cli().run(actionHelpCommand(name), this, [this, name](const Result<CommandOutput>& output) {
        const std::optional<ActionForm> form
            = output ? readActionHelp(name, output->text) : std::optional<ActionForm>();
        if (!form)
            return;
        m_asked.insert(name.toLower(), *form);
        if (m_name != name)
            return;
        const Result<AmiAction> soFar = m_action;
        useForm(*form, soFar ? &*soFar : nullptr);
    });
}

void ComposerWindow::showHead()
{
    const ActionForm& form = m_fields->form();
    m_title->setText(displayName(QByteArrayView(form.name)));
    QStringList facts;
    if (!form.summary.isEmpty())
        facts.append(form.summary);
    facts.append(form.classes.isEmpty()
            ? tr("needs no class")
            : tr("needs write class: %1").arg(QString::fromLatin1(form.classes.join(" or "))));
    if (!form.since.isEmpty())
        //: Releases of Asterisk
        facts.append(tr("since %1").arg(form.since));
    m_summary->setText(facts.join(QStringLiteral(" · ")));
}

QStringList ComposerWindow::known(ActionParameter::Kind kind) const
{
    QStringList names;
    if (!m_server)
        return names;
    const auto add = [&names](QByteArrayView name) {
        const QString text = decodeText(name);
        // What cannot be shown as it is cannot be meant either.
        if (names.size() < limits::suggestions && displayText(text) == text)
            names.append(text);
    };
    if (kind == ActionParameter::Kind::Channel)
        m_server->channels().table().forEach([&add](const ChannelRecord& channel) { add(channel.name()); });
    else if (kind == ActionParameter::Kind::Module)
        m_server->feature<Modules>().table().forEach([&add](const ModuleRecord& module) { add(module.key); });
    names.sort();
    return names;
}

QString ComposerWindow::whyNotNow() const
{
    if (m_running)
        return tr("The server has been asked already.");
    if (!m_server || !m_server->client().isReady())
        return m_policy.whyNot(m_id);
    if (const QString reason = whyNotSent(m_name, m_server->capabilities()); !reason.isEmpty())
        return reason;
    if (!m_action)
        return m_action.error().text;
    if (m_action->isChanging()) {
        if (const QString reason = m_policy.whyNot(m_id); !reason.isEmpty())
            return reason;
    }
    return blocksSession(*m_action)
        ? tr("%1 would keep the session waiting: set Async to true.").arg(displayName(QByteArrayView(m_name)))
        : QString();
}

void ComposerWindow::refresh()
{
    const Result<std::vector<EnteredHeader>> headers = m_fields->entered();
    m_action = headers ? composeAction(m_fields->form(), *headers) : Result<AmiAction>(headers.error());
    QByteArray bytes = m_action ? m_action->toMaskedBytes() : QByteArray();
    bytes.replace("\r\n", "\n");
    const QString shown = m_action ? displayLines(bytes) : tr("Nothing can be sent yet.");
    if (m_raw->toPlainText() != shown)
        m_raw->setPlainText(shown);
    const QString whyNot = whyNotNow();
    setUsable(*m_send, whyNot);
    m_many->setEnabled(bool(m_action) && !blocksSession(*m_action));
    m_stop->setVisible(m_running);
    if (m_running)
        m_note->showProgress(tr("Waiting for the server…"));
    else
        m_note->showProblem(whyNot);
}

// --- sending ---

void ComposerWindow::ask()
{
    if (!whyNotNow().isEmpty())
        return;
    const AmiAction action = *m_action;
    const QString name = displayText(m_services.connections.profile(m_id).value_or(ServerProfile()).name);
    const std::optional<ProposedChange> change
        = ChangePolicy::changeOf(action, m_server->capabilities().version, name);
    if (!change) {
        send(action);
        return;
    }
    m_gate.pass(
        this, {m_id}, *change, this, [this, action] { send(action); },
        [this](const Error& why) {
            m_answer->say(why.toString());
            Q_EMIT reported(why.toString(), why.kind == ErrorKind::Cancelled);
        });
}

void ComposerWindow::send(const AmiAction& action)
{
    if (!m_server) { // while it was asked
        m_answer->say(m_policy.whyNot(m_id));
        return;
    }
    m_services.state.setValue(composerAction, QString::fromUtf8(action.name()));
    m_answer->say(tr("Waiting for the server…"));
    m_running = true;
    followEvents(action.name());
    m_server->client().send(action, this,
        [this, name = action.name()](const Result<AmiReply>& reply) { takeReply(name, reply); });
    refresh();
}

void ComposerWindow::stop()
{
    if (m_server)
        m_server->client().giveUp(this);
}

void ComposerWindow::takeReply(const QByteArray& name, const Result<AmiReply>& reply)
{
    m_running = false;
    const QString shown = displayName(QByteArrayView(name));
    if (reply)
        showReply(shown, *reply);
    else
        m_answer->say(displayText(reply.error().toString()));
    const QString what = !reply ? reply.error().toString()
        : reply->success        ? tr("done")
                                : displayText(QByteArrayView(reply->shownMessage()), 200);
    report(shown, what, reply && reply->success);
    refresh();
}

void ComposerWindow::report(const QString& action, const QString& what, bool success)
{
    //: Name of an action, what became of it
    Q_EMIT reported(tr("%1: %2").arg(action, what), success);
}

/// From the search, the form may still hold another action than the one that was found.
void ComposerWindow::onSendKey()
{
    if (!m_filter->hasFocus()) {
        m_send->click();
        return;
    }
    chooseShown();
    m_fields->focusFirst();
}

void ComposerWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        listActions();
}

bool ComposerWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isReturn || key == Qt::Key_Down) {
            chooseShown();
            if (isReturn)
                m_fields->focusFirst();
            else
                m_list->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

bool ComposerWindow::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

} // namespace wirechief

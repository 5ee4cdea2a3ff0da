// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composerwindow.h"

#include "actionanswer.h"
#include "ami/actions/actionrules.h"
#include "ami/actions/actiontable.h"
#include "base/displaytext.h"
#include "pbx/channels/channels.h"
#include "pbx/cli/cli.h"
#include "pbx/core/server.h"
#include "pbx/modules/modules.h"
#include "profiles/settings/uistate.h"
#include "sessions/connections/connections.h"
#include "widgets/commands/favouritemenu.h"
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
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

namespace wirechief {

namespace {

// A key in the settings file.
constexpr QLatin1String composerGeometry("composer.geometry");

/// What stays of the answer beside a long form: what it says of itself, its tools, titles and some rows.
constexpr int leastAnswerLines = 14;

} // namespace

ComposerWindow::ComposerWindow(const ComposerServices& services, QString server, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_services(services)
    , m_gate(services.connections, services.prompter)
    , m_policy(services.connections)
    , m_id(std::move(server))
{
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
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
    const QByteArray last = m_services.state.value(lastAction).toString().toUtf8();
    choose(knownForm(last, {}) ? last : QByteArray("CoreStatus"));
}

ComposerWindow::~ComposerWindow()
{
    endFollowing();
}

void ComposerWindow::done(int code)
{
    m_services.state.setBytes(composerGeometry, saveGeometry());
    m_filter->clear(); // a search that found something is over
    QDialog::done(code);
}

void ComposerWindow::update()
{
    Server* server = m_services.connections.server(m_id);
    if (server != m_server) {
        endFollowing();
        m_server = server;
    }
    const ServerProfile profile = m_services.connections.profile(m_id).value_or(ServerProfile());
    m_band->setServer(displayText(profile.name), profile.environment, ChangePolicy::hint(profile));
    showTitle();
    listServers();
    listActions();
    refresh();
}

// --- which server ---

void ComposerWindow::offerServers(const QStringList& ids)
{
    m_offered = ids;
    listServers();
}

void ComposerWindow::listServers()
{
    const QSignalBlocker quiet(m_serverCombo);
    m_serverCombo->clear();
    for (const QString& id : std::as_const(m_offered)) {
        if (const std::optional<ServerProfile> profile = m_services.connections.profile(id))
            m_serverCombo->addItem(displayName(profile->name), id);
    }
    m_serverCombo->setCurrentIndex(m_serverCombo->findData(m_id));
    m_serverRow->setVisible(offersServers());
}

/// What was typed stays; the answer was of another one.
void ComposerWindow::useServer(const QString& id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_asked.clear(); // another release may take other headers
    m_answer->clear();
    update();
    showForm(QByteArray(m_name), nullptr);
}

// --- which actions there are ---

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
    bool isAny = false;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString text = item->text() + u' ' + item->data(Qt::UserRole + 1).toString();
        const bool isShown = std::all_of(words.begin(), words.end(),
            [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!isShown);
        isAny = isAny || isShown;
    }
    m_nothing->setVisible(!isAny);
    m_list->setVisible(isAny);
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
    keepTyped();
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
    else if (const auto typed = m_typed.constFind(form.name.toLower()); typed != m_typed.cend())
        m_fields->putBack(*typed);
    else if (facts != nullptr && facts->needsAsync)
        m_fields->fill(AmiAction(form.name).add("Async", "true"));
    showHead();
    refresh();
    QTimer::singleShot(0, this, &ComposerWindow::fitForm); // once its layout is done
}

/// For when the action is looked at again.
void ComposerWindow::keepTyped()
{
    if (const QByteArray shown = m_fields->form().name.toLower(); !shown.isEmpty())
        m_typed.insert(shown, m_fields->typed());
}

void ComposerWindow::clearForm()
{
    m_given.clear();
    m_givenCombo->hide();
    m_typed.remove(m_fields->form().name.toLower());
    useForm(ActionForm(m_fields->form()), nullptr);
    m_fields->focusFirst();
}

/// A short form leaves the room that it does not need to the answer, a long one takes what the answer can
/// spare, until the user says otherwise.
void ComposerWindow::fitForm()
{
    if (m_isSplit || !isVisible())
        return;
    QWidget* part = m_down->widget(0);
    part->layout()->activate(); // what is above the fields may have another height
    const int all = m_down->height() - m_down->handleWidth();
    const int around = part->height() - m_area->viewport()->height();
    const int wanted = std::max(around + m_fields->sizeHint().height(), part->minimumSizeHint().height());
    const int most = std::max(all * 3 / 5, all - leastAnswerLines * fontMetrics().lineSpacing());
    const int form = std::clamp(wanted, all / 4, most);
    m_down->setSizes({form, all - form});
}

void ComposerWindow::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    QTimer::singleShot(0, this, &ComposerWindow::fitForm);
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
        keepTyped();
        const Result<AmiAction> soFar = m_action;
        useForm(*form, soFar ? &*soFar : nullptr);
    });
}

void ComposerWindow::showHead()
{
    const ActionForm& form = m_fields->form();
    m_title->setText(displayName(QByteArrayView(form.name)));
    showTitle();
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

/// Several composers are told apart in the list of windows.
void ComposerWindow::showTitle()
{
    const ServerProfile profile = m_services.connections.profile(m_id).value_or(ServerProfile());
    setWindowTitle(m_name.isEmpty()
            ? tr("Action Composer – %1").arg(displayName(profile.name))
            : tr("%1 – %2 – Action Composer", "action, server")
                  .arg(displayName(QByteArrayView(m_name)), displayName(profile.name)));
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
    QByteArray bytes = m_action ? m_action->toMaskedBytes("…") : QByteArray();
    bytes.replace("\r\n", "\n");
    const QString shown = m_action ? displayLines(bytes) : tr("Nothing can be sent yet.");
    if (m_raw->toPlainText() != shown)
        m_raw->setPlainText(shown);
    m_saved->updateSave();
    const QString whyNot = whyNotNow();
    setUsable(*m_send, whyNot);
    m_serverCombo->setEnabled(!m_running);
    m_many->setEnabled(bool(m_action) && !blocksSession(*m_action));
    m_stop->setVisible(m_running);
    if (m_running)
        m_note->showProgress(tr("Waiting for the server…"));
    else
        m_note->showProblem(whyNot);
}

// --- keys and events ---

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

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "originatedialog.h"

#include "base/displaytext.h"
#include "pbx/calls/callcontrol.h"
#include "sessions/calls/callmemory.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/dialogs/showactionbutton.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/limits.h"
#include "widgets/parts/environmentband.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

namespace {

const char* const usualApplications
    = "ChanSpy ConfBridge Echo Milliwatt MusicOnHold Park Playback Queue Wait";

/// So long nobody types a letter of a name.
constexpr auto askDelay = std::chrono::milliseconds(300);

QByteArray bytesOf(const QString& text)
{
    return text.trimmed().toUtf8();
}

QString textOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

QStringList textsOf(const Completions& names)
{
    QStringList texts;
    for (const QByteArray& name : names.first(std::min(names.size(), limits::suggestions)))
        texts.append(decodeText(name));
    return texts;
}

QStringList united(QStringList first, const QStringList& second)
{
    first.append(second);
    first.removeDuplicates();
    return first;
}

} // namespace

OriginateDialog::OriginateDialog(
    std::vector<OriginateServer> servers, size_t server, CallMemory& memory, QWidget* parent)
    : QDialog(parent)
    , m_servers(std::move(servers))
    , m_server(server)
    , m_memory(memory)
    , m_band(new EnvironmentBand(this))
    , m_recent(memory.requests())
    , m_offerNote(new FormNote(this))
    , m_note(new FormNote(this))
    , m_showAction(new ShowActionButton(this))
    , m_names(m_servers.size())
{
    setObjectName(QStringLiteral("originateDialog"));
    setWindowTitle(tr("Originate"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(10);
    m_form = new QFormLayout;
    body->addLayout(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_band);
    layout->addLayout(body);

    buildServers();
    buildRecent();
    m_channel = makeEntry("channel", tr("Ring first"));
    m_channel->lineEdit()->setPlaceholderText(tr("for instance PJSIP/100"));
    addEntryRow(m_form, tr("&Ring first:"), m_channel);
    buildDestination();
    m_callerId
        = makeEntryLine(this, "callerId", tr("Caller ID"), tr("\"Name\" <number>, as the phone shows it"));
    addEntryRow(m_form, tr("Caller &ID:"), m_callerId);
    m_timeout = new QSpinBox(this);
    m_timeout->setObjectName(QStringLiteral("timeout"));
    m_timeout->setAccessibleName(tr("Ring for"));
    m_timeout->setRange(1, 3600);
    m_timeout->setValue(30);
    m_timeout->setSuffix(tr(" s", "seconds"));
    addEntryRow(m_form, tr("Rin&g for:"), m_timeout);
    buildVariables();
    addEntryRow(m_form, tr("&Variables:"), m_variables);
    buildMore();
    body->addWidget(m_moreButton, 0, Qt::AlignLeft);
    body->addWidget(m_more);
    m_note->setObjectName(QStringLiteral("originateNote"));
    m_offerNote->setObjectName(QStringLiteral("originateOffers"));
    body->addWidget(m_showAction);
    body->addWidget(m_offerNote);
    body->addWidget(m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Ca&ll"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("originateAccept"));
    m_accept->setDefault(true);
    body->addWidget(buttons);
    letScroll(*body, body->indexOf(m_offerNote));
    connect(buttons, &QDialogButtonBox::accepted, this, &OriginateDialog::onAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectWidgets();
    setMinimumWidth(520);
    m_channel->setFocus();
    onServerChosen(m_server);
    // A suggestion is no wish, but what was entered last may be one again.
    m_channel->setCurrentText(
        myPhone().isEmpty() ? memory.entries(QStringLiteral("channel")).value(0) : myPhone());
    m_context->setCurrentText(memory.entries(QStringLiteral("context")).value(0));
    m_application->setCurrentText(memory.entries(QStringLiteral("application")).value(0));
    m_untouched = request();
    if (memory.draft())
        setRequest(*memory.draft());
    m_channel->lineEdit()->selectAll(); // to be typed over
    refresh();
}

bool OriginateDialog::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

// --- the server ---

QString OriginateDialog::serverId() const
{
    return m_servers[m_server].profile.id;
}

QString OriginateDialog::myPhone() const
{
    return m_servers[m_server].profile.myPhone;
}

void OriginateDialog::buildServers()
{
    m_serverCombo = new QComboBox(this);
    m_serverCombo->setObjectName(QStringLiteral("server"));
    m_serverCombo->setAccessibleName(tr("Server"));
    m_serverCombo->setToolTip(tr("The server that makes the call"));
    for (const OriginateServer& server : m_servers)
        m_serverCombo->addItem(displayText(server.profile.name));
    m_serverCombo->setCurrentIndex(int(m_server));
    m_serverCombo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addEntryRow(m_form, tr("&On server:"), m_serverCombo);
    m_form->setRowVisible(m_serverCombo, m_servers.size() > 1);
}

/// What was entered stays, but the phone that is mine there.
void OriginateDialog::onServerChosen(size_t server)
{
    const bool ringsMine = m_channel->currentText() == myPhone();
    m_server = server;
    m_asked.clear(); // another one may have other applications
    const ServerProfile& profile = m_servers[server].profile;
    m_band->setServer(displayText(profile.name), profile.environment, {});
    if (CallControl* const control = calls())
        m_channelId = control->newChannelId();
    m_filling = true;
    if (ringsMine)
        m_channel->setCurrentText(myPhone());
    offerKnown();
    m_filling = false;
    readNames();
    refresh();
}

void OriginateDialog::offerKnown()
{
    const CallSuggestions known = m_servers[m_server].known();
    const auto entered = [this](const char* id) { return m_memory.entries(QLatin1String(id)); };
    const QStringList mine = myPhone().isEmpty() ? QStringList() : QStringList{myPhone()};
    const CallNames read = m_names.at(m_server).value_or(CallNames());
    offer(m_channel, united(mine, entered("channel")), united(known.endpoints, textsOf(read.phones)));
    offer(m_context, entered("context"), united(known.contexts, textsOf(read.contexts)));
    offer(m_exten, entered("exten"), known.extens);
    offer(m_application, entered("application"),
        read.applications.isEmpty()
            ? united(QString::fromLatin1(usualApplications).split(QLatin1Char(' ')), known.applications)
            : textsOf(read.applications));
}

/// Calls tell little of what there is, and before the first one nothing.
void OriginateDialog::readNames()
{
    const auto& reads = m_servers[m_server].reads;
    if (!reads || m_names.at(m_server)) {
        m_offerNote->showProgress({});
        return;
    }
    m_offerNote->showProgress(tr("Reading which phones, contexts and applications the server has…"));
    reads(this, [this, server = m_server](const Result<CallNames>& names) { onNamesRead(server, names); });
}

void OriginateDialog::onNamesRead(size_t server, const Result<CallNames>& names)
{
    if (names)
        m_names.at(server) = *names;
    if (server != m_server)
        return;
    if (names) {
        m_filling = true; // what was typed stays
        offerKnown();
        m_filling = false;
        m_offerNote->showProgress({});
    } else {
        const QString& why = names.error().text; // a sentence, or what the login needs
        m_offerNote->showProgress(
            tr("What the server has could not be read (%1).").arg(why.endsWith(u'.') ? why.chopped(1) : why));
    }
    growToFit(this);
}

void OriginateDialog::offer(QComboBox* entry, const QStringList& mine, const QStringList& suggested)
{
    const QString text = entry->currentText();
    entry->clear();
    entry->addItems(united(mine, suggested));
    entry->setCurrentText(text);
}

// --- building ---

void OriginateDialog::connectWidgets()
{
    connect(m_serverCombo, &QComboBox::activated, this, [this](int index) { onServerChosen(size_t(index)); });
    for (QComboBox* entry : {m_channel, m_context, m_exten, m_application})
        connect(entry, &QComboBox::currentTextChanged, this, &OriginateDialog::refresh);
    for (QLineEdit* line : {m_priority, m_data, m_callerId, m_account, m_codecs})
        connect(line, &QLineEdit::textChanged, this, &OriginateDialog::refresh);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askDelay);
    connect(&m_askSoon, &QTimer::timeout, this, &OriginateDialog::askApplication);
    connect(m_timeout, &QSpinBox::valueChanged, this, &OriginateDialog::refresh);
    connect(m_toExten, &QRadioButton::toggled, this, &OriginateDialog::refresh);
    connect(m_earlyMedia, &QCheckBox::toggled, this, &OriginateDialog::refresh);
    connect(m_variables, &QTableWidget::itemChanged, this, [this] {
        keepOneEmptyRow();
        refresh();
    });
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool shown) {
        m_more->setVisible(shown);
        fitHeight(this);
    });
    connect(m_showAction, &ShowActionButton::wanted, this, [this](const std::vector<AmiAction>& actions) {
        Q_EMIT actionsWanted(actions);
        // It may be sent from there: the call of this form is another one.
        if (CallControl* const control = calls())
            m_channelId = control->newChannelId();
        refresh();
    });
    connect(m_recentCombo, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            setRequest(m_recent.at(index - 1));
    });
}

void OriginateDialog::keepOneEmptyRow()
{
    const int last = m_variables->rowCount() - 1;
    const QTableWidgetItem* item = m_variables->item(last, 0);
    if (item && !item->text().isEmpty())
        m_variables->insertRow(last + 1);
}

OriginateRequest OriginateDialog::request() const
{
    OriginateRequest request;
    request.channel = bytesOf(m_channel->currentText());
    if (m_toApplication->isChecked()) {
        request.application = bytesOf(m_application->currentText());
        request.data = bytesOf(m_data->text());
    } else {
        const QByteArray priority = bytesOf(m_priority->text());
        request.place = {bytesOf(m_context->currentText()), bytesOf(m_exten->currentText()),
            priority.isEmpty() ? QByteArray("1") : priority};
    }
    request.callerId = bytesOf(m_callerId->text());
    request.timeout = std::chrono::seconds(m_timeout->value());
    for (int row = 0; row < m_variables->rowCount(); ++row) {
        const QTableWidgetItem* name = m_variables->item(row, 0);
        const QTableWidgetItem* value = m_variables->item(row, 1);
        if (name && !name->text().isEmpty())
            request.variables.emplace_back(
                bytesOf(name->text()), value ? value->text().toUtf8() : QByteArray());
    }
    request.account = bytesOf(m_account->text());
    request.codecs = bytesOf(m_codecs->text());
    request.earlyMedia = m_earlyMedia->isChecked();
    request.channelId = m_channelId;
    return request;
}

void OriginateDialog::setRequest(const OriginateRequest& request)
{
    m_filling = true;
    m_channel->setCurrentText(textOf(request.channel));
    (request.application.isEmpty() ? m_toExten : m_toApplication)->setChecked(true);
    m_context->setCurrentText(textOf(request.place.context));
    m_exten->setCurrentText(textOf(request.place.exten));
    m_priority->setText(request.place.priority == "1" ? QString() : textOf(request.place.priority));
    m_application->setCurrentText(textOf(request.application));
    m_data->setText(textOf(request.data));
    m_callerId->setText(textOf(request.callerId));
    m_timeout->setValue(int(request.timeout / std::chrono::seconds(1)));
    m_variables->setRowCount(0);
    for (const auto& [name, value] : request.variables) {
        const int row = m_variables->rowCount();
        m_variables->insertRow(row);
        m_variables->setItem(row, 0, new QTableWidgetItem(textOf(name)));
        m_variables->setItem(row, 1, new QTableWidgetItem(textOf(value)));
    }
    m_variables->setRowCount(int(request.variables.size()) + 1);
    m_account->setText(textOf(request.account));
    m_codecs->setText(textOf(request.codecs));
    m_earlyMedia->setChecked(request.earlyMedia);
    if (!request.account.isEmpty() || !request.codecs.isEmpty() || request.earlyMedia)
        m_moreButton->setChecked(true);
    m_filling = false;
    refresh();
}

/// What has yet to be filled in, as a sentence.
QString OriginateDialog::missingIn(const OriginateRequest& request) const
{
    if (request.channel.isEmpty())
        return tr("Enter what rings first, for instance PJSIP/100.");
    if (m_toApplication->isChecked())
        return request.application.isEmpty() ? tr("Enter the application that is run then.") : QString();
    if (request.place.exten.isEmpty())
        return tr("Enter the extension that is called then.");
    return request.place.context.isEmpty() ? tr("Enter the context of the extension.") : QString();
}

void OriginateDialog::refresh()
{
    if (m_filling)
        return;
    const bool toExten = m_toExten->isChecked();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_context, m_exten, m_priority})
        m_form->setRowVisible(widget, toExten);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_application, m_data})
        m_form->setRowVisible(widget, !toExten);
    const OriginateRequest wanted = request();
    const QString missing = missingIn(wanted);
    const bool isComplete = missing.isEmpty();
    const CallControl* const control = calls();
    const Result<Order> order = control
        ? control->originate(wanted)
        : Result<Order>(Error{ErrorKind::NotConnected, tr("The session has ended."), {}});
    m_showAction->setActions(isComplete && order ? order->actions : std::vector<AmiAction>());
    setUsable(*m_accept,
        m_running         ? tr("The server has been asked already.")
            : !isComplete ? missing
            : !order      ? order.error().text
                          : QString());
    // What is not filled in yet is no mistake.
    if (!m_running && isComplete)
        m_note->showProblem(!order ? order.error().text : QString());
    else if (!m_running)
        m_note->showProgress(missing);
    if (application() != m_asked)
        m_askSoon.start();
    showWarning();
    growToFit(this);
}

// --- whether there is such an application ---

/// Empty where an extension is called.
QByteArray OriginateDialog::application() const
{
    return m_toApplication->isChecked() ? bytesOf(m_application->currentText()) : QByteArray();
}

/// A call is answered before the server looks for the application, and so counts as one that went well.
void OriginateDialog::askApplication()
{
    m_asked = application();
    m_hasAnswered = false;
    const auto& asks = m_servers[m_server].asks;
    if (m_asked.isEmpty() || !asks)
        return;
    asks(m_asked, this, [this, name = m_asked, server = m_server](std::optional<bool> isThere) {
        if (name != m_asked || server != m_server)
            return;
        m_isThere = isThere;
        m_hasAnswered = true;
        showWarning();
        growToFit(this);
    });
}

void OriginateDialog::showWarning()
{
    if (m_running || !m_accept->isEnabled() || !m_hasAnswered || m_asked.isEmpty()
        || m_asked != application())
        return;
    const QString name = displayName(m_asked);
    if (m_isThere == false)
        m_note->showProblem(
            tr("The server has no application %1: whoever answers would be hung up at once.").arg(name));
    else if (!m_isThere)
        m_note->showProgress(
            tr("Whether the server has the application %1 cannot be found out with this login. "
               "A call counts as answered even where it has none.")
                .arg(name));
}

void OriginateDialog::onAccept()
{
    if (!m_accept->isEnabled())
        return;
    const OriginateRequest wanted = request();
    m_memory.clearDraft();
    m_memory.remember(wanted);
    m_memory.remember(QStringLiteral("channel"), textOf(wanted.channel));
    if (m_toExten->isChecked()) {
        m_memory.remember(QStringLiteral("context"), textOf(wanted.place.context));
        m_memory.remember(QStringLiteral("exten"), textOf(wanted.place.exten));
    } else {
        m_memory.remember(QStringLiteral("application"), textOf(wanted.application));
    }
    m_running = true;
    setUsable(*m_accept, tr("The server has been asked already."));
    m_serverCombo->setEnabled(false); // the answer is of the one that was asked
    Q_EMIT ordered(wanted);
}

void OriginateDialog::reject()
{
    if (!m_running)
        m_memory.setDraft(request(), m_untouched);
    QDialog::reject();
}

void OriginateDialog::showProgress(const QString& text)
{
    m_note->showProgress(text);
    growToFit(this);
}

void OriginateDialog::finish(bool success, const QString& text)
{
    m_running = false;
    m_serverCombo->setEnabled(true);
    if (success) {
        accept();
        return;
    }
    // The next try is another channel.
    if (CallControl* const control = calls())
        m_channelId = control->newChannelId();
    refresh();
    m_note->showProblem(text);
    growToFit(this);
}

} // namespace wirechief

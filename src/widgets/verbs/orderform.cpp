// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orderform.h"

#include "base/displaytext.h"
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
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

OrderForm::OrderForm(OrderFormSpec spec, const ServerProfile& profile, CallMemory& memory, QWidget* parent)
    : QDialog(parent)
    , m_spec(std::move(spec))
    , m_memory(memory)
    , m_intro(makePlainLabel(breakLongWords(m_spec.intro), this))
    , m_note(new FormNote(this))
    , m_showAction(new ShowActionButton(this))
{
    setObjectName(m_spec.name);
    setWindowTitle(m_spec.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* band = new EnvironmentBand(this);
    band->setServer(displayText(profile.name), profile.environment, {});
    m_intro->setObjectName(QStringLiteral("formIntro"));
    m_intro->setWordWrap(true);
    auto* form = new QFormLayout;
    for (const FormField& field : m_spec.fields)
        addField(form, field);
    m_note->setObjectName(QStringLiteral("formNote"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(m_spec.accept, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("formAccept"));
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &OrderForm::onAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_showAction, &ShowActionButton::wanted, this, &OrderForm::actionsWanted);

    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(10);
    body->addWidget(m_intro);
    body->addLayout(form);
    body->addWidget(m_showAction);
    body->addWidget(m_note);
    body->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(band);
    layout->addLayout(body);
    letScroll(*body, 3);
    setMinimumWidth(460);
    if (!m_spec.fields.isEmpty()) {
        if (QWidget* first = findChild<QWidget*>(m_spec.fields.constFirst().id))
            first->setFocus(); // of an area that scrolls none has it by itself
    }
    refresh();
    if (m_spec.askSuggestions)
        m_spec.askSuggestions(this, [this](const QString& field, const QStringList& suggestions) {
            addSuggestions(field, suggestions);
        });
}

bool OrderForm::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void OrderForm::addField(QFormLayout* form, const FormField& field)
{
    if (field.isCheck) {
        auto* box = new QCheckBox(field.label, this);
        box->setObjectName(field.id);
        box->setChecked(!field.value.isEmpty());
        connect(box, &QCheckBox::toggled, this, &OrderForm::refresh);
        m_checks.insert(field.id, box);
        form->addRow(QString(), box);
        return;
    }
    auto* entry = new QComboBox(this);
    entry->setObjectName(field.id);
    entry->setEditable(true);
    entry->setInsertPolicy(QComboBox::NoInsert);
    entry->setAccessibleName(QString(field.label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    entry->lineEdit()->setAccessibleName(entry->accessibleName());
    QStringList choices = m_memory.entries(field.id);
    choices.removeIf([&field](const QString& choice) { return field.unwanted.contains(choice); });
    const bool isNew = choices.isEmpty();
    for (const QString& suggestion : field.suggestions) {
        if (!choices.contains(suggestion))
            choices.append(suggestion);
    }
    entry->addItems(choices);
    offerWhileTyping(*entry);
    const bool takesFirst = field.value.isEmpty() && (isNew ? field.startsSuggested : !field.startsEmpty);
    entry->setCurrentText(takesFirst ? choices.value(0) : field.value);
    entry->lineEdit()->setPlaceholderText(field.placeholder);
    entry->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(entry, &QComboBox::currentTextChanged, this, &OrderForm::refresh);
    QLabel* label = makePlainLabel(field.label, this);
    label->setBuddy(entry);
    form->addRow(label, entry);
    m_entries.insert(field.id, entry);
}

void OrderForm::addSuggestions(const QString& field, const QStringList& suggestions)
{
    QComboBox* entry = m_entries.value(field);
    if (entry == nullptr)
        return;
    QSet<QString> known;
    for (int i = 0; i < entry->count(); ++i)
        known.insert(entry->itemText(i));
    QStringList others = suggestions;
    others.removeIf([&known](const QString& suggestion) {
        return known.size() >= limits::suggestions || known.contains(suggestion)
            || (known.insert(suggestion), false);
    });
    const QString typed = entry->currentText();
    const QSignalBlocker notByHand(entry);
    entry->addItems(others);
    entry->setCurrentText(typed); // an empty list chooses the first that comes
}

FormValues OrderForm::values() const
{
    FormValues values;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        values.insert(it.key(), it.value()->currentText().trimmed());
    for (auto it = m_checks.cbegin(); it != m_checks.cend(); ++it)
        values.insert(it.key(), it.value()->isChecked() ? QStringLiteral("1") : QString());
    return values;
}

void OrderForm::refresh()
{
    const Orders orders = m_spec.orders(values());
    const auto bad
        = std::find_if(orders.begin(), orders.end(), [](const Result<Order>& order) { return !order; });
    std::vector<AmiAction> actions;
    if (bad == orders.end()) {
        for (const Result<Order>& order : orders)
            actions.insert(actions.end(), order->actions.begin(), order->actions.end());
    }
    m_showAction->setActions(std::move(actions));
    setUsable(*m_accept,
        m_running                 ? tr("The server has been asked already.")
            : bad != orders.end() ? bad->error().text
            : orders.empty()      ? tr("The session has ended.")
                                  : QString());
    const bool isEmpty = std::any_of(m_entries.cbegin(), m_entries.cend(),
        [](const QComboBox* entry) { return entry->currentText().isEmpty(); });
    // A form that was not filled in yet is no mistake.
    m_note->showProblem(bad == orders.end() || (isEmpty && !isVisible()) ? QString() : bad->error().text);
    growToFit(this);
}

void OrderForm::onAccept()
{
    const Orders orders = m_spec.orders(values());
    const auto isGood = [](const Result<Order>& order) { return order.has_value(); };
    if (m_running || orders.empty() || !std::all_of(orders.begin(), orders.end(), isGood))
        return;
    const FormValues entered = values();
    for (const FormField& field : m_spec.fields) {
        if (!field.isCheck && !field.isSecret)
            m_memory.remember(field.id, entered.value(field.id), entered.value(field.nameField));
    }
    m_running = true;
    setUsable(*m_accept, tr("The server has been asked already."));
    Q_EMIT ordered(orders);
}

void OrderForm::showSending()
{
    m_note->showProgress(tr("Waiting for the server…"));
    growToFit(this);
}

void OrderForm::renew(OrderFormSpec spec)
{
    m_spec.intro = std::move(spec.intro);
    m_spec.orders = std::move(spec.orders);
    m_intro->setText(breakLongWords(m_spec.intro));
    // A choice about the other side has no meaning where there is none.
    for (auto it = m_checks.cbegin(); it != m_checks.cend(); ++it)
        it.value()->setEnabled(std::any_of(spec.fields.cbegin(), spec.fields.cend(),
            [&it](const FormField& field) { return field.id == it.key(); }));
    refresh();
}

void OrderForm::finish(bool success, const QString& text)
{
    m_running = false;
    if (success) {
        accept();
        return;
    }
    refresh();
    m_note->showProblem(text);
    growToFit(this);
}

} // namespace wirechief

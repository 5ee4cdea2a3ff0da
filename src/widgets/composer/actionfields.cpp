// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionfields.h"

#include "ami/message/nametable.h"
#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "base/mnemonic.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/limits.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/plaintooltip.h"
#include "widgets/secrets/secretedit.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int linesShown = 3;

} // namespace

ActionFields::ActionFields(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
}

void ActionFields::setForm(const ActionForm& form, const Known& known)
{
    m_form = form;
    m_fields.clear();
    delete m_body;
    m_body = new QWidget(this);
    m_layout = new QFormLayout(m_body);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const ActionParameter& parameter : m_form.parameters)
        addRow(parameter, known);
    addMore();
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, m_body);
    m_body->show(); // a layout shows only what it has before its window is shown
}

void ActionFields::addRow(const ActionParameter& parameter, const Known& known)
{
    QWidget* field = addField(parameter, known);
    const QString name = displayName(QByteArrayView(parameter.name));
    field->setObjectName(QString(u"header." + name));
    field->setAccessibleName(parameter.isRequired ? tr("%1, required").arg(name) : name);
    field->setAccessibleDescription(parameter.help);
    setPlainToolTip(*field, parameter.help);
    //: A header that an action cannot do without
    const QString text = parameter.isRequired ? tr("%1 *").arg(name) : name;
    QLabel* label = makePlainLabel(withoutMnemonic(text), m_body);
    label->setBuddy(field);
    setPlainToolTip(*label, parameter.help);
    m_layout->addRow(label, field);
}

QWidget* ActionFields::addField(const ActionParameter& parameter, const Known& known)
{
    Field field{parameter.name};
    QWidget* widget = nullptr;
    // The first line of the help is enough to know what is meant.
    const QString hint = parameter.help.section(u'\n', 0, 0);
    if (parameter.kind == ActionParameter::Kind::Lines) {
        field.lines = makeLines("");
        field.lines->setPlaceholderText(hint);
        widget = field.lines;
    } else if (!parameter.choices.isEmpty() || parameter.kind == ActionParameter::Kind::Channel
        || parameter.kind == ActionParameter::Kind::Module) {
        field.combo = makeCombo(parameter, known);
        field.line = field.combo->lineEdit();
        field.line->setPlaceholderText(hint);
        widget = field.combo;
    } else {
        field.line = new QLineEdit(m_body);
        field.line->setPlaceholderText(hint);
        if (parameter.kind == ActionParameter::Kind::Secret) {
            emptySecretEdit(*field.line);
            field.line->setEchoMode(QLineEdit::Password);
        }
        widget = field.line;
    }
    if (field.line) {
        const size_t place = m_fields.size();
        connect(field.line, &QLineEdit::textChanged, this, [this, place] {
            m_fields[place].secret.reset();
            Q_EMIT changed();
        });
    }
    m_fields.push_back(std::move(field));
    return widget;
}

QComboBox* ActionFields::makeCombo(const ActionParameter& parameter, const Known& known)
{
    auto* combo = new QComboBox(m_body);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QStringList offered = parameter.choices + known(parameter.kind);
    combo->addItems(offered.mid(0, limits::suggestions));
    combo->setCurrentIndex(-1);
    combo->clearEditText();
    offerWhileTyping(*combo);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->installEventFilter(this);
    return combo;
}

/// The wheel scrolls the form; it must not choose on its way what nobody looks at.
bool ActionFields::eventFilter(QObject* watched, QEvent* event)
{
    const auto* combo = qobject_cast<QComboBox*>(watched);
    if (combo && event->type() == QEvent::Wheel && !combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QPlainTextEdit* ActionFields::makeLines(const char* name)
{
    auto* lines = new QPlainTextEdit(m_body);
    lines->setObjectName(QLatin1String(name));
    lines->setTabChangesFocus(true);
    lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    lines->setFixedHeight(lines->fontMetrics().lineSpacing() * linesShown + 12);
    connect(lines, &QPlainTextEdit::textChanged, this, &ActionFields::changed);
    return lines;
}

void ActionFields::addMore()
{
    m_more = makeLines("moreHeaders");
    m_more->setAccessibleName(tr("More headers"));
    m_more->setPlaceholderText(tr("Name: value"));
    m_more->setToolTip(tr("Headers that have no field above, one a line; a name may come several times"));
    QLabel* label = makePlainLabel(tr("More &headers"), m_body);
    label->setBuddy(m_more);
    m_layout->addRow(label, m_more);
}

ActionFields::Field* ActionFields::find(QByteArrayView name)
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [name](const Field& field) { return sameName(field.name, name); });
    return found == m_fields.end() ? nullptr : &*found;
}

void ActionFields::fill(const AmiAction& action)
{
    QStringList further;
    for (const AmiAction::Header& header : action.headers()) {
        Field* field = find(header.key);
        // Of several of one name only the first has a field.
        const bool isFree = field && (field->lines || (field->line->text().isEmpty() && !field->secret));
        if (isFree && (field->line || !header.secret))
            put(*field, header);
        else if (!header.secret)
            further.append(QString::fromUtf8(QByteArray(header.key + ": " + header.value)));
    }
    m_more->setPlainText(further.join(u'\n'));
    Q_EMIT changed();
}

void ActionFields::put(Field& field, const AmiAction::Header& header)
{
    const QString value = QString::fromUtf8(header.value); // as it is: it is sent
    if (field.lines) {
        field.lines->appendPlainText(value);
    } else if (header.secret) {
        field.line->setPlaceholderText(tr("as it was given"));
        field.secret = header.secret;
    } else {
        field.line->setText(value);
        field.line->setCursorPosition(0);
    }
}

void ActionFields::addTo(const Field& field, std::vector<EnteredHeader>& headers) const
{
    if (field.lines) {
        const QStringList values = field.lines->toPlainText().split(u'\n');
        for (const QString& value : values)
            headers.push_back({field.name, value});
    } else if (field.secret) {
        headers.push_back({field.name, {}, field.secret});
    } else if (field.line->echoMode() == QLineEdit::Password) {
        headers.push_back({field.name, {}, std::make_shared<const Secret>(secretOf(*field.line))});
    } else {
        headers.push_back({field.name, field.line->text()});
    }
}

Result<std::vector<EnteredHeader>> ActionFields::entered() const
{
    std::vector<EnteredHeader> headers;
    for (const Field& field : m_fields)
        addTo(field, headers);
    Result<std::vector<EnteredHeader>> more = readHeaderLines(m_more ? m_more->toPlainText() : QString());
    if (!more)
        return more.error();
    for (EnteredHeader& header : *more)
        headers.push_back(std::move(header));
    return headers;
}

ActionFields::Typed ActionFields::typed() const
{
    Typed typed;
    typed.more = m_more ? m_more->toPlainText() : QString();
    for (const Field& field : m_fields) {
        const QByteArray name = field.name.toLower();
        if (field.secret)
            typed.secrets.insert(name, field.secret);
        else if (field.line && field.line->echoMode() == QLineEdit::Password && !field.line->text().isEmpty())
            typed.secrets.insert(name, std::make_shared<const Secret>(secretOf(*field.line)));
        else if (const QString text = field.lines ? field.lines->toPlainText() : field.line->text();
                 !text.isEmpty())
            typed.texts.insert(name, text);
    }
    return typed;
}

void ActionFields::putBack(const Typed& typed)
{
    for (Field& field : m_fields) {
        const QByteArray name = field.name.toLower();
        if (typed.secrets.contains(name))
            put(field, {field.name, {}, typed.secrets.value(name)});
        else if (typed.texts.contains(name))
            put(field, {field.name, typed.texts.value(name).toUtf8(), {}});
    }
    m_more->setPlainText(typed.more);
    Q_EMIT changed();
}

void ActionFields::focusFirst()
{
    if (m_fields.empty())
        m_more->setFocus();
    else if (m_fields.front().lines)
        m_fields.front().lines->setFocus();
    else
        m_fields.front().line->setFocus();
}

} // namespace wirechief

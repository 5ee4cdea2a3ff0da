// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholderdialog.h"

#include "base/displaytext.h"
#include "base/mnemonic.h"
#include "models/console/commandtemplate.h"
#include "profiles/limits.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/limits.h"
#include "widgets/parts/plainlabel.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int leastPlaceholderWidth = 420;

} // namespace

PlaceholderDialog::PlaceholderDialog(
    const QString& name, const QString& command, const QString& accept, QWidget* parent)
    : QDialog(parent)
    , m_template(command)
    , m_command(makePlainLabel({}, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("placeholderDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(displayText(name));
    setMinimumWidth(leastPlaceholderWidth);
    m_command->setObjectName(QStringLiteral("placeholderCommand"));
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(accept);
    auto* form = new QFormLayout;
    form->setObjectName(QStringLiteral("placeholderForm"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_command);
    layout->addWidget(m_buttons);
    for (const QString& placeholder : placeholdersOf(command))
        addField(placeholder);
    for (const Field& field : std::as_const(m_fields))
        form->addRow(withoutMnemonic(displayText(field.name)) + u':', field.edit);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_fields.isEmpty())
        m_fields.first().edit->setFocus();
    refresh();
}

void PlaceholderDialog::addField(const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(displayText(name));
    edit->setMaxLength(limits::favouriteCharacters);
    auto* suggestions = new QStringListModel(edit);
    auto* completer = new QCompleter(suggestions, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    letInputThrough(*completer, *edit);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, &PlaceholderDialog::refresh);
    m_fields.append({name, edit, suggestions});
}

QHash<QString, QString> PlaceholderDialog::values() const
{
    QHash<QString, QString> values;
    for (const Field& field : m_fields)
        values.insert(field.name, field.edit->text().trimmed());
    return values;
}

QString PlaceholderDialog::command() const
{
    return filledIn(m_template, values());
}

void PlaceholderDialog::askSuggestions()
{
    ask(m_fields.constFirst());
}

/// What may stand there follows from what stands before it.
void PlaceholderDialog::ask(const Field& field)
{
    const QString line = beforePlaceholder(m_template, field.name, values());
    m_asked.insert(line, field.name);
    Q_EMIT suggestionsWanted(line);
}

void PlaceholderDialog::suggest(const QString& line, const QStringList& words)
{
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(),
        [name = m_asked.value(line)](const Field& one) { return one.name == name; });
    if (field == m_fields.cend())
        return;
    field->suggestions->setStringList(words.first(std::min(words.size(), limits::suggestions)));
    if (field->edit->hasFocus() && !words.isEmpty())
        field->edit->completer()->complete();
}

void PlaceholderDialog::refresh()
{
    m_command->setText(breakLongWords(displayText(command())));
    const bool isFilled = std::none_of(m_fields.cbegin(), m_fields.cend(),
        [](const Field& field) { return field.edit->text().trimmed().isEmpty(); });
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isFilled);
}

bool PlaceholderDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const Field& field : std::as_const(m_fields)) {
            if (field.edit == watched && field.suggestions->rowCount() == 0)
                ask(field);
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace wirechief

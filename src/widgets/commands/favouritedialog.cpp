// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "favouritedialog.h"

#include "base/displaytext.h"
#include "base/secretwords.h"
#include "profiles/limits.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/parts/plainlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace wirechief {

namespace {

constexpr int leastFavouriteWidth = 480;

/// Keys that every entry and every text has for itself.
bool belongsToTexts(const QKeySequence& keys)
{
    using Key = QKeySequence::StandardKey;
    const std::pair<Key, Key> ranges[]
        = {{QKeySequence::Cut, QKeySequence::Redo}, {QKeySequence::SelectAll, QKeySequence::SelectAll},
            {QKeySequence::MoveToNextChar, QKeySequence::DeleteEndOfLine}};
    for (const auto& [first, last] : ranges) {
        for (int key = first; key <= last; ++key) {
            if (QKeySequence::keyBindings(Key(key)).contains(keys))
                return true;
        }
    }
    return false;
}

/// What of a window these keys belong to; nothing: they are free.
QString actionWith(const QString& keys, const QWidget& window)
{
    const QKeySequence wanted(keys, QKeySequence::PortableText);
    const QList<QAction*> actions = window.findChildren<QAction*>();
    for (const QAction* action : actions) {
        if (!action->objectName().startsWith(favouriteAction) && action->shortcuts().contains(wanted))
            return action->iconText(); // without the mark of a key
    }
    return {};
}

} // namespace

FavouriteDialog::FavouriteDialog(const QString& title, const CommandFavourite& favourite,
    const FavouriteWords& words, Check check, QWidget* parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_name(new QLineEdit(favourite.name, this))
    , m_command(new QLineEdit(favourite.command, this))
    , m_keys(new QKeySequenceEdit(QKeySequence(favourite.keys, QKeySequence::PortableText), this))
    , m_note(new FormNote(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("favouriteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(leastFavouriteWidth);
    m_name->setObjectName(QStringLiteral("favouriteName"));
    m_name->setMaxLength(limits::favouriteNameCharacters);
    m_command->setObjectName(QStringLiteral("favouriteCommand"));
    m_command->setMaxLength(limits::favouriteCharacters);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setToolTip(words.example);
    m_keys->setObjectName(QStringLiteral("favouriteKeys"));
    m_keys->setAccessibleName(tr("Keys"));
    m_keys->setClearButtonEnabled(true); // Backspace is a key like others there
    m_note->setObjectName(QStringLiteral("favouriteNote"));
    m_note->keepPlace();
    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(words.label, m_command);
    form->addRow(tr("&Keys:"), m_keys);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &FavouriteDialog::refresh);
    connect(m_command, &QLineEdit::textChanged, this, &FavouriteDialog::refresh);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &FavouriteDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->selectAll();
    refresh();
}

CommandFavourite FavouriteDialog::favourite() const
{
    const QKeySequence keys = m_keys->keySequence();
    return {m_name->text().trimmed(), m_command->text().trimmed(),
        keys.isEmpty() ? QString() : QKeySequence(keys[0]).toString(QKeySequence::PortableText)};
}

void FavouriteDialog::refresh()
{
    const QString problem = m_check(favourite());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
    m_note->showProblem(problem);
}

QString whyNoFavourite(const CommandFavourite& favourite, const FavouriteWords& words,
    const CommandFavourites& others, const QString& own, const QWidget& window)
{
    if (favourite.name.isEmpty())
        return FavouriteDialog::tr("It needs a name.");
    if (favourite.command.isEmpty())
        return words.needed;
    if (mayHoldSecret(favourite.command))
        return words.noSecrets;
    if (const QString problem = words.whyNot ? words.whyNot(favourite.command) : QString();
        !problem.isEmpty())
        return problem;
    if (favourite.name != own && others.find(favourite.name) != nullptr)
        return FavouriteDialog::tr("Another favourite is called “%1”.").arg(displayText(favourite.name));
    if (favourite.keys.isEmpty())
        return {};
    const QKeyCombination key = QKeySequence(favourite.keys, QKeySequence::PortableText)[0];
    const bool isFunctionKey = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    if (!isFunctionKey && !(key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return FavouriteDialog::tr(
            "A key that types a letter cannot be one of a favourite: use Ctrl or Alt.");
    const bool isAltAlone
        = (key.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::AltModifier;
    if (isAltAlone && key.key() < Qt::Key_Escape)
        return FavouriteDialog::tr("Alt with a letter opens menus and leads to fields: add Ctrl.");
    if (belongsToTexts(QKeySequence(key)))
        return FavouriteDialog::tr("These keys edit texts, as in every program.");
    for (const CommandFavourite& other : others.all()) {
        if (other.name != own && other.keys == favourite.keys)
            return FavouriteDialog::tr("“%1” has these keys.").arg(displayText(other.name));
    }
    const QString action = actionWith(favourite.keys, window);
    return action.isEmpty() ? QString() : FavouriteDialog::tr("“%1” has these keys.").arg(action);
}

} // namespace wirechief

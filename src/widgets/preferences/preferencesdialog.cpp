// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferencesdialog.h"

#include "preferencesection.h"
#include "savedfilterlist.h"
#include "widgets/commands/favouritesdialog.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/vault/secretplacerow.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wirechief {

namespace {

constexpr int leastWidth = 560;

} // namespace

PreferencesDialog::PreferencesDialog(Preferences& preferences, QWidget* parent, VaultDialogs* vault)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_search(new QLineEdit(this))
    , m_nothing(makePlainLabel(tr("No preference is called so."), this))
    , m_note(makePlainLabel({}, this))
    , m_undo(new QPushButton(tr("&Undo"), this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(leastWidth);
    m_search->setObjectName(QStringLiteral("preferencesSearch"));
    m_search->setPlaceholderText(tr("Find a preference"));
    m_search->setAccessibleName(tr("Find a preference"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::find);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    m_note->setObjectName(QStringLiteral("preferencesNote"));
    m_note->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("preferencesUndo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, &PreferencesDialog::undo);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    buildSections(vault);
    for (PreferenceSection* section : std::as_const(m_sections))
        layout->addWidget(section);
    layout->addWidget(m_nothing);
    layout->addStretch(1);
    letScroll(*layout, layout->count());
    layout->insertWidget(0, m_search);
    auto* line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(m_undo);
    line->addWidget(buttons);
    layout->addLayout(line);
    say({}, false);
    connect(&preferences, &Preferences::changed, this, [this] { say({}, false); });
    fitHeight(this);
}

void PreferencesDialog::buildSections(VaultDialogs* vault)
{
    Preferences& all = m_preferences;
    PreferenceSection* appearance = addSection(tr("Appearance"));
    appearance->addChoice<Appearance>(all.appearance, tr("Co&lours:"),
        {{Appearance::System, tr("Like the system")}, {Appearance::Light, tr("Light")},
            {Appearance::Dark, tr("Dark")}});
    appearance->addSwitch(all.glow, tr("Let changes &glow"),
        tr("Cells that change, and rows that come, light up for a moment."));

    PreferenceSection* tables = addSection(tr("Tables and Filters"));
    tables->addSwitch(all.localHalves, tr("Show &halves of Local channels"),
        tr("In Calls, below the call that they belong to. Most are of use to the dialplan only."));
    auto* filters = new SavedFilterList(all, this);
    connect(filters, &SavedFilterList::undoable, this, &PreferencesDialog::offerUndo);
    connect(filters, &SavedFilterList::refused, this, [this](const QString& text) { say(text, false); });
    tables->addOwn(all.savedFilters, filters, tr("Saved filters, rename, delete"));

    PreferenceSection* panes = addSection(tr("Console and Log"));
    panes->addSwitch(all.sideBySide, tr("Console and log &side by side"),
        tr("Otherwise they share their room, behind two tabs."));
    panes->addSwitch(all.recordAll, tr("&Record all events in the log"),
        tr("Also while it is not shown, which about doubles the traffic of a busy server."));
    panes->addChoice<EditKeys>(all.consoleKeys, tr("&Edit keys of the console:"),
        {{EditKeys::Desktop, tr("As everywhere on the desktop")},
            {EditKeys::Readline, tr("As in a shell (readline): Ctrl+A, Ctrl+E, Ctrl+K, Ctrl+W …")}});
    auto* favourites = new QPushButton(tr("F&avourites of the Console…"), this);
    favourites->setAutoDefault(false);
    favourites->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(favourites, &QPushButton::clicked, this, [this] {
        manageFavourites(m_preferences, m_preferences.consoleFavourites, favouriteCommandWords(), this);
    });
    panes->addOwn(all.consoleFavourites, favourites, tr("Favourites, commands, keys"));
    auto* actions = new QPushButton(tr("Saved A&ctions of the Composer…"), this);
    actions->setAutoDefault(false);
    actions->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(actions, &QPushButton::clicked, this,
        [this] { manageFavourites(m_preferences, m_preferences.savedActions, savedActionWords(), this); });
    panes->addOwn(all.savedActions, actions, tr("Saved actions, composer, keys"));

    PreferenceSection* secrets = addSection(tr("Secrets"));
    secrets->addChoice<SecretPlace>(all.secretPlace, tr("&Keep them in:"),
        {{SecretPlace::Keyring, tr("The keyring of this computer")},
            {SecretPlace::Vault, tr("The vault of Wirechief, where there is one")}});
    secrets->addChoice<int>(all.vaultAutoLock, tr("Lock the &vault:"),
        {{1, tr("After 1 minute without input")}, {5, tr("After 5 minutes")}, {15, tr("After 15 minutes")},
            {60, tr("After an hour")}, {0, tr("Only with the screen, or by hand")}});
    if (vault)
        secrets->addOther(new SecretPlaceRow(all, *vault, this), tr("Vault, master password, create, lock"));
}

PreferenceSection* PreferencesDialog::addSection(const QString& title)
{
    auto* section = new PreferenceSection(title, m_preferences, this);
    connect(
        section, &PreferenceSection::undoable, this, [this](const QString& text, const QJsonObject& before) {
            offerUndo(text, before);
            m_undo->setFocus(); // the button that was pressed is gone
        });
    m_sections.append(section);
    return section;
}

/// Rows are made one by one, with others between them.
bool PreferencesDialog::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void PreferencesDialog::find(const QString& wanted)
{
    const QStringList words = wanted.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool any = false;
    for (PreferenceSection* section : std::as_const(m_sections))
        any = section->showOnly(words) || any;
    m_nothing->setVisible(!any);
}

void PreferencesDialog::offerUndo(const QString& text, const QJsonObject& before)
{
    m_before = before;
    say(text, true);
}

void PreferencesDialog::say(const QString& text, bool canUndo)
{
    m_note->setText(breakLongWords(text));
    m_undo->setVisible(canUndo);
}

void PreferencesDialog::undo()
{
    m_preferences.setChoices(m_before);
    m_search->setFocus();
}

} // namespace wirechief

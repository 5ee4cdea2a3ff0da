// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferencesection.h"

#include "widgets/parts/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

namespace {

constexpr int indent = 12; ///< of the rows, from the heading
constexpr int rowSpacing = 8;
constexpr int noteSpacing = 2;
constexpr int sectionSpacing = 4; ///< below the last row, beside that of the dialog

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

PreferenceSection::PreferenceSection(const QString& title, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_preferences(preferences)
    , m_layout(new QVBoxLayout(this))
    , m_restore(new QPushButton(tr("Restore Defaults"), this))
{
    QLabel* heading = makePlainLabel(title, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_restore->setAutoDefault(false);
    m_restore->setAccessibleName(tr("Restore the defaults of %1").arg(title));
    QSizePolicy policy = m_restore->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves under the pointer
    m_restore->setSizePolicy(policy);
    connect(m_restore, &QPushButton::clicked, this, &PreferenceSection::restoreDefaults);
    connect(&preferences, &Preferences::changed, this, &PreferenceSection::updateRestorable);
    auto* line = new QHBoxLayout;
    line->addWidget(heading, 1);
    line->addWidget(m_restore);
    m_layout->setContentsMargins(0, 0, 0, sectionSpacing);
    m_layout->setSpacing(rowSpacing);
    m_layout->addLayout(line);
    updateRestorable();
}

void PreferenceSection::addSwitch(Preference<bool>& preference, const QString& text, const QString& note)
{
    auto* row = new QWidget(this);
    auto* box = new QCheckBox(text, row);
    box->setObjectName(preference.key());
    box->setAccessibleDescription(note);
    m_preferences.follow(preference, box, [box](bool on) { box->setChecked(on); });
    // Not clicked(): screen readers toggle it. Where it only follows, that is no choice.
    connect(box, &QCheckBox::toggled, &m_preferences, [&preference](bool on) {
        if (on != preference.value())
            preference.set(on);
    });
    QLabel* below = makePlainLabel(note, row);
    below->setWordWrap(true);
    below->setForegroundRole(QPalette::PlaceholderText);
    below->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(indent, 0, 0, 0);
    layout->setSpacing(noteSpacing);
    layout->addWidget(box);
    layout->addWidget(below);
    addRow(preference, row, plain(text) + u' ' + note);
}

QComboBox* PreferenceSection::addCombo(AnyPreference& preference, const QString& text)
{
    auto* row = new QWidget(this);
    auto* combo = new QComboBox(row);
    combo->setObjectName(preference.key());
    combo->setAccessibleName(plain(text));
    QLabel* label = makePlainLabel(text, row);
    label->setBuddy(combo);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(indent, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(combo);
    layout->addStretch(1);
    addRow(preference, row, plain(text));
    return combo;
}

void PreferenceSection::addOwn(const AnyPreference& preference, QWidget* row, const QString& words)
{
    row->setObjectName(preference.key());
    addOther(row, words);
}

void PreferenceSection::addOther(QWidget* row, const QString& words)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(indent, 0, 0, 0);
    line->addWidget(row);
    if (row->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed)
        line->addStretch(); // else it floats in the middle
    m_layout->addLayout(line);
    m_rows.append({row, m_title + u' ' + plain(words)});
}

void PreferenceSection::addRow(AnyPreference& preference, QWidget* row, const QString& words)
{
    m_layout->addWidget(row);
    m_rows.append({row, m_title + u' ' + words});
    m_own.append(&preference);
    updateRestorable();
}

/// What can be chosen counts too.
QString PreferenceSection::wordsOf(const Row& row)
{
    QString words = row.words;
    for (const QComboBox* combo : row.widget->findChildren<QComboBox*>()) {
        for (int i = 0; i < combo->count(); ++i)
            words += u' ' + combo->itemText(i);
    }
    return words;
}

bool PreferenceSection::showOnly(const QStringList& words)
{
    bool any = false;
    for (const Row& row : std::as_const(m_rows)) {
        const bool fits = std::all_of(words.begin(), words.end(),
            [&row](const QString& word) { return wordsOf(row).contains(word, Qt::CaseInsensitive); });
        row.widget->setVisible(fits);
        any = any || fits;
    }
    setVisible(any);
    return any;
}

void PreferenceSection::updateRestorable()
{
    m_restore->setVisible(std::any_of(m_own.cbegin(), m_own.cend(),
        [](const AnyPreference* preference) { return !preference->isStandard(); }));
}

void PreferenceSection::restoreDefaults()
{
    const QJsonObject before = m_preferences.choices();
    for (AnyPreference* preference : std::as_const(m_own))
        preference->reset();
    Q_EMIT undoable(tr("The defaults of %1 hold again.").arg(m_title), before);
}

} // namespace wirechief

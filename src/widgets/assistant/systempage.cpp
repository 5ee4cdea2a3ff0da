// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systempage.h"

#include "base/displaytext.h"
#include "profiles/managerconf/planparts.h"
#include "widgets/parts/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace wirechief {

namespace {

using Place = ManagerUserWish::Place;

/// As `core show version` says it: "22.10.0~dfsg", "1.8.32.3", "certified/18.9-cert5". Null: not that.
QVersionNumber releaseOf(const QString& typed)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\A(?:Asterisk )?(?:certified[/-])?(\\d{1,2}(?:\\.\\d{1,3}){0,3})(?:[-~+ ].{0,80})?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(typed.trimmed());
    return match.hasMatch() ? QVersionNumber::fromString(match.captured(1)) : QVersionNumber();
}

} // namespace

SystemPage::SystemPage(QWidget* parent)
    : AssistantPage(parent)
    , m_user(new QLineEdit(QStringLiteral("wirechief"), this))
    , m_place(new QComboBox(this))
    , m_release(new QLineEdit(this))
    , m_switchOn(new QCheckBox(tr("&Switch the manager on (enabled = yes), if it is not yet"), this))
    , m_placeHint(makePlainLabel({}, this))
{
    m_user->setObjectName(QStringLiteral("managerUser"));
    m_user->setAccessibleName(tr("User name"));
    m_user->setAccessibleDescription(tr("Letters, digits, hyphens, dots and underscores"));
    m_user->setMaxLength(79); // as long as Asterisk's names are
    m_place->setObjectName(QStringLiteral("distribution"));
    m_place->setAccessibleName(tr("How Asterisk was installed"));
    m_place->addItem(tr("From source, or I do not know"), int(Place::StockFile));
    m_place->addItem(tr("Package of Debian, Ubuntu and the like"), int(Place::DebianDropIn));
    m_place->addItem(tr("Package of Fedora, RHEL, AlmaLinux and the like"), int(Place::FedoraFile));
    m_place->addItem(tr("FreePBX, or a system built on it"), int(Place::FreePbxCustom));
    m_release->setObjectName(QStringLiteral("asteriskRelease"));
    m_release->setAccessibleName(tr("Asterisk release"));
    m_release->setAccessibleDescription(tr("May be left empty"));
    m_release->setPlaceholderText(tr("If you know it, for instance 22.10.0 or 1.8.32"));
    m_switchOn->setObjectName(QStringLiteral("switchOn"));
    m_switchOn->setChecked(true);
    m_placeHint->setObjectName(QStringLiteral("placeHint"));
    m_placeHint->setWordWrap(true);
    m_placeHint->setForegroundRole(QPalette::PlaceholderText);
    auto* releaseHint = makePlainLabel(
        tr("“asterisk -V” on the server says it. Old releases know less, and have bugs that matter here."),
        this);
    releaseHint->setWordWrap(true);
    releaseHint->setForegroundRole(QPalette::PlaceholderText);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    const auto addRow = [&](int row, const QString& text, QWidget* field) {
        QLabel* label = makePlainLabel(text, this);
        label->setBuddy(field);
        grid->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(field, row, 1);
    };
    addRow(0, tr("&User name:"), m_user);
    addRow(1, tr("&Installed:"), m_place);
    grid->addWidget(m_placeHint, 2, 1);
    addRow(3, tr("Asterisk &release:"), m_release);
    grid->addWidget(releaseHint, 4, 1);
    grid->addWidget(m_switchOn, 5, 1);
    grid->setRowStretch(6, 1);
    grid->setColumnStretch(1, 1);
    for (QLineEdit* edit : {m_user, m_release})
        connect(edit, &QLineEdit::textChanged, this, &AssistantPage::changed);
    connect(m_place, &QComboBox::currentIndexChanged, this, &AssistantPage::changed);
    connect(m_switchOn, &QCheckBox::toggled, this, &AssistantPage::changed);
    connect(this, &AssistantPage::changed, this, &SystemPage::refreshHint);
    refreshHint();
}

QString SystemPage::title() const
{
    return tr("About the server");
}

void SystemPage::begin(const ServerProfile& server)
{
    if (!server.user.isEmpty())
        m_user->setText(server.user);
}

void SystemPage::fill(ManagerUserWish& wish) const
{
    wish.name = m_user->text().trimmed().toUtf8();
    wish.place = Place(m_place->currentData().toInt());
    wish.release = releaseOf(m_release->text());
    wish.switchesOn = m_switchOn->isChecked();
}

QString SystemPage::problem() const
{
    const bool isWrong = !m_release->text().trimmed().isEmpty() && releaseOf(m_release->text()).isNull();
    return isWrong ? tr("Write a release as 22.10.0 or 1.8.32, or leave it empty.") : QString();
}

QWidget* SystemPage::firstField() const
{
    return m_user;
}

void SystemPage::refreshHint()
{
    ManagerUserWish wish;
    fill(wish);
    m_placeHint->setText(tr("The text will go into %1.").arg(displayName(QByteArrayView(planFile(wish)))));
}

} // namespace wirechief

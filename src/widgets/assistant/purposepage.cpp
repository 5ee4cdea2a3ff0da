// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purposepage.h"

#include "profiles/managerconf/planparts.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace wirechief {

namespace {

/// The write classes that come with a purpose, in the newest release.
QString classesOf(ManagerPurpose purpose)
{
    ManagerUserWish wish;
    const QByteArrayList always = plannedWrite(wish);
    if (purpose != ManagerPurpose::Look)
        wish.purposes |= purpose;
    QByteArrayList classes = plannedWrite(wish);
    if (purpose != ManagerPurpose::Look)
        classes.removeIf([&always](const QByteArray& name) { return always.contains(name); });
    return QString::fromLatin1(classes.join(", "));
}

} // namespace

PurposePage::PurposePage(QWidget* parent)
    : AssistantPage(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* intro = makePlainLabel(
        tr("Whoever logs in to Asterisk's manager interface needs a user in its file manager.conf. Choose no "
           "more than you need: you can come back for more."),
        this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    const QString asShell = tr("As good as a shell on the server: only for its administrators.");
    addChoice(*layout, ManagerPurpose::Look, "look", tr("&Look"),
        tr("See calls, channels and bridges, live, with their quality and their time line."), {});
    addChoice(*layout, ManagerPurpose::Control, "control", tr("C&ontrol calls"),
        tr("Hang up, transfer, park and connect, start calls and listen to them, work with conferences."),
        tr("As good as a shell before 18.24.2, 20.9.2 and 21.4.2: keep Asterisk up to date."));
    addChoice(*layout, ManagerPurpose::Commands, "commands", tr("&Run commands"),
        tr("Use Asterisk's console; see the list of modules, which is read with a command."), asShell);
    addChoice(*layout, ManagerPurpose::Configure, "configure", tr("Con&figure"),
        tr("Reload, load and unload modules, read and write configuration files; mute and record, for which "
           "Asterisk wants the same class."),
        asShell);
    layout->addStretch(1);
    m_choices.front().box->setChecked(true);
    m_choices.front().box->setEnabled(false); // belongs to all
    refreshColors();
}

void PurposePage::addChoice(QVBoxLayout& layout, ManagerPurpose purpose, const char* name,
    const QString& title, const QString& opens, const QString& shell)
{
    auto* box = new QCheckBox(title, this);
    box->setObjectName(QLatin1String(name));
    QFont bold = box->font();
    bold.setWeight(QFont::DemiBold);
    box->setFont(bold);
    //: %1 what can be done, a sentence; %2 names of classes: "call, agent, originate"
    const QString text = tr("%1 Write classes: %2.").arg(opens, classesOf(purpose));
    box->setAccessibleDescription(shell.isEmpty() ? text : QString(text % u' ' % shell));
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth) + 8;
    const auto addText = [&](const QString& words) {
        auto* label = makePlainLabel(words, this);
        label->setWordWrap(true);
        label->setBuddy(box);
        label->installEventFilter(this);
        auto* row = new QHBoxLayout; // a style sheet takes the margins of labels away
        row->addSpacing(indent);
        row->addWidget(label, 1);
        layout.addLayout(row);
        return label;
    };
    layout.addSpacing(8);
    layout.addWidget(box);
    addText(text);
    m_choices.append({purpose, box, shell.isEmpty() ? nullptr : addText(u"⚠ " % shell)});
    connect(box, &QCheckBox::toggled, this, &AssistantPage::changed);
}

QString PurposePage::title() const
{
    return tr("What do you want to do?");
}

void PurposePage::fill(ManagerUserWish& wish) const
{
    wish.purposes = {};
    for (const Choice& choice : m_choices)
        wish.purposes.setFlag(choice.purpose, choice.box->isChecked());
}

QWidget* PurposePage::firstField() const
{
    return m_choices.at(1).box;
}

void PurposePage::refreshColors()
{
    const ThemeColors& colors = themeColors(palette());
    for (const Choice& choice : std::as_const(m_choices)) {
        if (choice.shell != nullptr)
            setInk(choice.shell, choice.purpose == ManagerPurpose::Control ? colors.ringing : colors.danger);
    }
}

/// The text beside a box is a part of it, as its title is.
bool PurposePage::eventFilter(QObject* watched, QEvent* event)
{
    const auto* label = qobject_cast<QLabel*>(watched);
    auto* box = label != nullptr ? qobject_cast<QCheckBox*>(label->buddy()) : nullptr;
    if (box == nullptr || event->type() != QEvent::MouseButtonRelease)
        return AssistantPage::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() == Qt::LeftButton && label->rect().contains(mouse->position().toPoint())) {
        box->setFocus(Qt::MouseFocusReason);
        box->click();
    }
    return true;
}

void PurposePage::changeEvent(QEvent* event)
{
    AssistantPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The entries of the form, and how they are laid out.

#include "base/displaytext.h"
#include "originatedialog.h"
#include "pbx/calls/callcontrol.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>

namespace wirechief {

void OriginateDialog::addEntryRow(QFormLayout* form, const QString& text, QWidget* field)
{
    QLabel* label = makePlainLabel(text, form->parentWidget());
    label->setBuddy(field);
    form->addRow(label, field);
}

QLineEdit* OriginateDialog::makeEntryLine(
    QWidget* parent, const char* name, const QString& accessibleName, const QString& placeholder)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(accessibleName);
    line->setPlaceholderText(placeholder);
    return line;
}

QComboBox* OriginateDialog::makeEntry(const char* name, const QString& label)
{
    auto* entry = new QComboBox(this);
    entry->setObjectName(QLatin1String(name));
    entry->setAccessibleName(label);
    entry->setEditable(true);
    entry->lineEdit()->setAccessibleName(label);
    entry->setInsertPolicy(QComboBox::NoInsert);
    offerWhileTyping(*entry);
    entry->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return entry;
}

void OriginateDialog::buildRecent()
{
    m_recentCombo = new QComboBox(this);
    m_recentCombo->setObjectName(QStringLiteral("recent"));
    m_recentCombo->setAccessibleName(tr("Recent calls"));
    m_recentCombo->addItem(tr("Start with an earlier call…"));
    for (const OriginateRequest& request : std::as_const(m_recent)) {
        const QByteArray where = request.application.isEmpty()
            ? QByteArray(request.place.exten + '@' + request.place.context)
            : QByteArray(request.application + '(' + request.data + ')');
        m_recentCombo->addItem(QStringLiteral("%1 → %2").arg(
            displayText(QByteArrayView(request.channel), 40), displayText(QByteArrayView(where), 40)));
    }
    m_recentCombo->setVisible(!m_recent.isEmpty());
    m_recentCombo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!m_recent.isEmpty())
        addEntryRow(m_form, tr("R&ecent:"), m_recentCombo);
}

void OriginateDialog::buildDestination()
{
    m_toExten = new QRadioButton(tr("Then an e&xtension"), this);
    m_toExten->setObjectName(QStringLiteral("toExten"));
    m_toExten->setChecked(true);
    m_toApplication = new QRadioButton(tr("Then an a&pplication"), this);
    m_toApplication->setObjectName(QStringLiteral("toApplication"));
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_toExten);
    choice->addWidget(m_toApplication);
    choice->addStretch();
    m_form->addRow(QString(), choice);
    m_context = makeEntry("context", tr("Context"));
    m_exten = makeEntry("exten", tr("Extension"));
    m_priority = makeEntryLine(this, "priority", tr("Priority"), QStringLiteral("1"));
    m_priority->setMaximumWidth(m_priority->fontMetrics().averageCharWidth() * 12);
    m_application = makeEntry("application", tr("Application"));
    m_data
        = makeEntryLine(this, "data", tr("Data of the application"), tr("what stands between its brackets"));
    addEntryRow(m_form, tr("Exte&nsion:"), m_exten);
    addEntryRow(m_form, tr("Con&text:"), m_context);
    addEntryRow(m_form, tr("Priorit&y:"), m_priority);
    addEntryRow(m_form, tr("Appli&cation:"), m_application);
    addEntryRow(m_form, tr("&Data:"), m_data);
}

void OriginateDialog::buildVariables()
{
    m_variables = new QTableWidget(1, 2, this);
    m_variables->setObjectName(QStringLiteral("variables"));
    m_variables->setAccessibleName(tr("Variables"));
    m_variables->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_variables->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_variables->verticalHeader()->hide();
    m_variables->setTabKeyNavigation(false);
    m_variables->setFixedHeight(m_variables->fontMetrics().lineSpacing() * 5);
}

void OriginateDialog::buildMore()
{
    m_moreButton = new QPushButton(tr("&More"), this);
    m_moreButton->setObjectName(QStringLiteral("more"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoDefault(false);
    m_moreButton->setToolTip(tr("Account, codecs, early media"));
    m_more = new QWidget(this);
    m_more->setVisible(false);
    auto* form = new QFormLayout(m_more);
    form->setContentsMargins(0, 0, 0, 0);
    m_account = makeEntryLine(m_more, "account", tr("Account"), tr("of the new call's record"));
    m_codecs = makeEntryLine(m_more, "codecs", tr("Codecs"), tr("for instance ulaw,alaw"));
    m_earlyMedia = new QCheckBox(tr("Go on with &early media, before it is answered"), m_more);
    m_earlyMedia->setObjectName(QStringLiteral("earlyMedia"));
    addEntryRow(form, tr("Acco&unt:"), m_account);
    addEntryRow(form, tr("Codec&s:"), m_codecs);
    form->addRow(QString(), m_earlyMedia);
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reloadmoduledialog.h"

#include "base/displaytext.h"
#include "profiles/servers/serverprofile.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/environmentband.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace wirechief {

namespace {

/// Names that Asterisk's reload knows: parts of the core (main/loader.c, reload_classes), and modules that
/// administrators reload often.
QStringList commonModules()
{
    return QString::fromLatin1("acl app_confbridge app_followme app_queue app_voicemail cdr cdr_csv cel "
                               "chan_dahdi chan_iax2 chan_sip dnsmgr dsp enum extconfig features http "
                               "indications logger manager pbx_config plc res_calendar res_fax "
                               "res_musiconhold res_odbc res_parking res_phoneprov res_pjsip "
                               "res_rtp_asterisk res_smdi res_stun_monitor udptl")
        .split(QLatin1Char(' '));
}

} // namespace

ReloadModuleDialog::ReloadModuleDialog(const ServerProfile& profile, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_offered(new QStringListModel(commonModules(), this))
{
    setObjectName(QStringLiteral("reloadModuleDialog"));
    setWindowTitle(tr("Reload Module"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* band = new EnvironmentBand(this);
    band->setServer(displayText(profile.name), profile.environment, {});
    m_name->setObjectName(QStringLiteral("moduleName"));
    m_name->setAccessibleName(tr("Module"));
    m_name->setPlaceholderText(tr("for instance app_queue"));
    auto* completer = new QCompleter(m_offered, m_name);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    letInputThrough(*completer, *m_name);

    QLabel* label = makePlainLabel(tr("&Module that shall read its configuration again:"), this);
    label->setBuddy(m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* accept = buttons->addButton(tr("&Reload"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("moduleAccept"));
    const auto refresh = [accept](const QString& text) {
        setUsable(*accept, text.trimmed().isEmpty() ? tr("Enter the name of a module.") : QString());
    };
    refresh({});
    connect(m_name, &QLineEdit::textChanged, accept, refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReloadModuleDialog::onAccepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 12);
    body->addWidget(label);
    body->addWidget(m_name);
    body->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(band);
    layout->addLayout(body);
    setMinimumWidth(380);
}

void ReloadModuleDialog::offer(const QStringList& modules)
{
    m_offered->setStringList(modules);
}

void ReloadModuleDialog::onAccepted()
{
    const QByteArray module = m_name->text().trimmed().toUtf8();
    accept();
    Q_EMIT moduleChosen(module);
}

} // namespace wirechief

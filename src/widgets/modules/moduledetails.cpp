// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moduledetails.h"

#include "models/modules/modulecolumns.h"
#include "pbx/core/server.h"
#include "pbx/modules/modules.h"
#include "widgets/details/factgrid.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace wirechief {

namespace {

QString withMeaning(const QString& text, const QString& meaning)
{
    return meaning.isEmpty() ? text : QString(text + QStringLiteral(": ") + meaning);
}

} // namespace

ModuleDetails::ModuleDetails(QWidget* parent)
    : DetailsView(parent)
    , m_title(makePlainLabel({}, this))
    , m_facts(new FactGrid(this))
{
    setObjectName(QStringLiteral("moduleDetails"));
    m_title->setObjectName(QStringLiteral("moduleTitle"));
    m_title->setWordWrap(true);
    m_title->setMargin(10);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 10);
    rows->addWidget(m_title);
    rows->addWidget(m_facts);
    rows->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

bool ModuleDetails::showSubject(Server& server, const Subject& subject)
{
    Modules& modules = server.feature<Modules>();
    if (modules.table().find(subject.key) == nullptr)
        return false;
    if (m_server == &server && m_module == subject.key)
        return true;
    letGo();
    m_server = &server;
    m_module = subject.key;
    connect(&modules, &Feature::loaded, this, &ModuleDetails::update);
    update();
    return true;
}

void ModuleDetails::letGo()
{
    if (m_server)
        m_server->feature<Modules>().disconnect(this);
    m_server = nullptr;
    m_module.clear();
}

void ModuleDetails::update()
{
    if (!m_server)
        return;
    m_title->setText(breakLongWords(displayText(QByteArrayView(m_module))));
    const Modules& modules = m_server->feature<Modules>();
    const ModuleRecord* module = modules.table().find(m_module);
    if (module == nullptr) {
        const Loading loading = modules.loading();
        const bool isGone = loading.isDone && !loading.isIncomplete;
        m_facts->clear();
        m_facts->showFacts({{tr("Status"),
            isGone ? tr("Not loaded any more") : tr("Not known: the server's list was not read"),
            isGone ? StateRole::Down : StateRole::Warning}});
        return;
    }
    const QString kind = module->isBuiltIn()
        ? tr("A part of Asterisk itself: it can be reloaded, not unloaded.")
        : tr("A file in the server's folder of modules.");
    const QString uses = !module->isRunning() ? tr("It does not run: there is nothing to unload.")
        : module->useCount == 0
        ? tr("Nothing uses it: it can be unloaded, if it lets itself.")
        : tr("%1: what is in use is not unloaded. Who uses it no release tells.").arg(module->useCount);
    m_facts->showFacts({{tr("Status"), moduleStatusText(*module), moduleStatusRole(*module)},
        {tr("Description"), displayText(QByteArrayView(module->description))}, {tr("Uses"), uses},
        {tr("Support"), withMeaning(supportLevelText(*module), supportLevelNote(*module))},
        {tr("Kind"), kind}});
}

} // namespace wirechief

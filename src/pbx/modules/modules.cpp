// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modules.h"

#include "base/displaytext.h"
#include "pbx/cli/cli.h"
#include "pbx/cli/completion.h"
#include "pbx/core/server.h"
#include "pbx/modules/limits.h"

#include <QPointer>

namespace wirechief {

namespace {

AmiAction moduleAction(const QByteArray& module, const char* type)
{
    AmiAction action("ModuleLoad");
    action.add("Module", module).add("LoadType", type);
    return action;
}

/// A name that the server would look up in the folder of its modules, and nowhere else: old releases take it
/// for a path (main/loader.c, load_dynamic_module).
Result<void> checkName(const QByteArray& module)
{
    if (module.isEmpty())
        return Error{ErrorKind::InvalidInput, Modules::tr("Enter the name of a module."), {}};
    if (module.contains('/') || module.startsWith('.') || module.size() > limits::moduleNameBytes)
        return Error{ErrorKind::InvalidInput,
            Modules::tr(
                "A module is the name of a file in the server's folder of modules, like app_queue.so."),
            {}};
    return {};
}

} // namespace

Modules::Modules(Server& server)
    : Feature(server)
    , m_table(server.clock())
    , m_alarm(server.client().clock().makeAlarm())
{
    connect(m_alarm.get(), &Alarm::rang, this, [this] {
        if (isWatched())
            read();
    });
}

Modules::~Modules() = default;

// --- the list ---

QHash<QByteArray, Feature::EventHandler> Modules::handlers()
{
    const auto changed = [this](const AmiMessage&) { readSoon(); };
    return {{"load", changed}, {"unload", changed}, {"reload", changed}};
}

Loading Modules::loading() const
{
    const bool isLate = m_isReading && m_server.client().clock().now() - m_askedAt > limits::modulesLate;
    return {m_isRead, m_isIncomplete, m_error, isLate ? QByteArray("Command") : QByteArray()};
}

void Modules::load()
{
    m_isRead = false;
    if (isWatched())
        read();
}

void Modules::reset()
{
    m_table.clear();
    m_alarm->stop();
    m_isRead = false;
    m_readAgain = false;
    m_isIncomplete = false;
    m_error.reset();
}

/// Where nobody looks it is only noted. An answer that is under way may be older than the news.
void Modules::readSoon()
{
    m_isRead = false;
    m_readAgain = m_isReading;
    const auto soon = m_server.client().clock().now() + limits::modulesSettle;
    if (isWatched() && (!m_alarm->due() || *m_alarm->due() > soon))
        m_alarm->set(soon);
}

void Modules::read()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_readAgain = false;
    if (!m_server.can("Command")) {
        m_error = Error{ErrorKind::NotPermitted,
            tr("A command lists the modules, and this login may run none: %1.")
                .arg(m_server.whyNot("Command")),
            {}};
        Q_EMIT loaded();
        return;
    }
    m_isReading = true;
    m_askedAt = m_server.client().clock().now();
    m_table.beginList();
    m_server.cli().run(QStringLiteral("module show"), this, [this](const Result<CommandOutput>& output) {
        m_isReading = false;
        if (!m_server.client().isReady())
            return;
        m_error.reset();
        if (!output)
            m_error = output.error();
        else if (!output->success)
            m_error = Error{ErrorKind::Server,
                tr("The server does not list its modules: “%1”.")
                    .arg(displayText(output->text.trimmed(), 200)),
                {}};
        m_isRead = !m_error;
        m_isIncomplete = m_isRead && (!readRows(output->text) || output->truncated);
        m_table.endList(m_isRead && !m_isIncomplete);
        m_alarm->set(m_server.client().clock().now() + limits::modulesInterval);
        if (std::exchange(m_readAgain, false))
            readSoon();
        Q_EMIT loaded();
    });
}

/// False where some were left out, see limits.h.
bool Modules::readRows(QByteArrayView text)
{
    qsizetype rows = 0;
    bool isWhole = true;
    for (const QByteArray& line : text.toByteArray().split('\n')) {
        const bool isTooLong = line.size() > limits::moduleLineBytes;
        const std::optional<ModuleRecord> module = isTooLong ? std::nullopt : readModule(line);
        if (isTooLong
            || (module && (module->key.size() > limits::moduleNameBytes || rows >= limits::modules))) {
            isWhole = false;
            continue;
        }
        if (!module)
            continue;
        ++rows;
        const ModuleRecord* known = m_table.find(module->key);
        if (known == nullptr && m_table.size() >= limits::modules) { // those of lists that came cut stay
            isWhole = false;
            continue;
        }
        if (m_table.listed(module->key) == ListedRow::Gone || (known != nullptr && known->saysSame(*module)))
            continue;
        ModuleRecord& record = m_table.upsertListed(module->key);
        record.description = module->description;
        record.useCount = module->useCount;
        record.status = module->status;
        record.supportLevel = module->supportLevel;
    }
    return isWhole;
}

void Modules::askMatches(const QString& line, QObject* context, const Names& done)
{
    if (!m_server.can("Command"))
        return;
    completeCommand(m_server, line + u' ', context, [done](const Result<Completions>& names) {
        if (names)
            done(*names);
    });
}

void Modules::askLoadable(QObject* context, const Names& done)
{
    askMatches(QStringLiteral("module load"), context, [done](QList<QByteArray> names) {
        names.removeIf([](const QByteArray& name) { return !name.endsWith(".so"); });
        done(names);
    });
}

void Modules::askReloadable(QObject* context, const Names& done)
{
    askMatches(QStringLiteral("module reload"), context, done);
}

// --- orders ---

QString Modules::whyNotChange() const
{
    const QVersionNumber& release = m_server.capabilities().version;
    if (m_server.client().isReady() && !m_server.can("ModuleLoad") && !release.isNull()
        && release < QVersionNumber(1, 6))
        return tr("Asterisk %1 lets no manager session load or unload a module").arg(release.toString());
    return m_server.whyNot("ModuleLoad");
}

Result<Order> Modules::order(ModuleVerb verb, const QByteArray& module)
{
    if (const Result<void> good = checkName(module); !good)
        return good.error();
    const ModuleRecord* record = m_table.find(module);
    const QString name = displayName(module);
    if (verb != ModuleVerb::Load && record != nullptr && record->isBuiltIn())
        return Error{ErrorKind::InvalidInput,
            tr("%1 is a part of Asterisk itself: it cannot be unloaded.").arg(name), {}};
    Order order;
    switch (verb) {
    case ModuleVerb::Load:
        order.actions = {moduleAction(module, "load")};
        order.failure = tr("%1 was not loaded").arg(name);
        order.attempt = tr("Loading %1").arg(name);
        order.done = tr("%1 was loaded").arg(name);
        break;
    case ModuleVerb::Unload:
        order.actions = {moduleAction(module, "unload")};
        order.failure = tr("%1 was not unloaded").arg(name);
        order.attempt = tr("Unloading %1").arg(name);
        order.done = tr("%1 was unloaded").arg(name);
        break;
    case ModuleVerb::Renew:
        order.actions = {moduleAction(module, "unload"), moduleAction(module, "load")};
        order.failure = tr("%1 was not unloaded").arg(name);
        order.attempt = tr("Unloading %1 and loading it again").arg(name);
        order.done = tr("%1 was unloaded and loaded again").arg(name);
        break;
    }
    for (const AmiAction& action : order.actions) {
        if (const Result<void> checked = action.check({}); !checked)
            return checked.error();
    }
    const QPointer<Modules> self(this);
    // Of two steps the first one may be done when the second is refused.
    const auto steps = std::make_shared<int>(0);
    order.refusal = [self, verb, module, steps](const QString& what, QByteArrayView, const AmiReply& reply) {
        Error error = Server::replyError(what, reply);
        if (*steps > 0)
            error.advice = tr("It is unloaded now; the server's log says why it was not loaded again.");
        else if (self && error.kind != ErrorKind::NotPermitted)
            error.advice = self->whyRefused(verb, module);
        return error;
    };
    order.onAnswered = [self, steps](const AmiReply&, bool done) {
        *steps += done ? 1 : 0;
        if (!self)
            return;
        self->readSoon();
        if (done)
            self->m_server.askCommands();
    };
    return order;
}

/// The server says no more than that it could not: the list knows why.
QString Modules::whyRefused(ModuleVerb verb, const QByteArray& module) const
{
    const ModuleRecord* record = m_table.find(module);
    if (record == nullptr && verb == ModuleVerb::Load)
        record = m_table.find(QByteArray(module + ".so")); // as the server completes it
    const bool declined = record != nullptr && !record->isRunning();
    if (verb == ModuleVerb::Load)
        return declined ? tr("It does not run: the server's log says what it lacks.")
            : record != nullptr
            ? tr("It is loaded already.")
            : tr("Its name must be right, with .so; the server's log says what it lacks.");
    if (record == nullptr)
        return tr("It is not loaded any more.");
    if (declined)
        return tr("It does not run, so there is nothing to unload.");
    return record->useCount > 0
        ? tr("%Ln user(s) of it are counted: what uses it must end or be unloaded first.", nullptr,
            record->useCount)
        : tr("Some modules do not let themselves be unloaded; the server's log says more.");
}

} // namespace wirechief

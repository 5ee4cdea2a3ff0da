// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/sessionclock.h"
#include "modulerecord.h"
#include "pbx/core/feature.h"
#include "pbx/core/order.h"
#include "pbx/table/listedtable.h"

#include <memory>

namespace wirechief {

/// What can be done with a module. Reloading it is the same as everywhere, see Reloads.
enum class ModuleVerb : quint8 {
    Load,
    Unload,
    Renew, ///< unload it and load it again
};

/// The modules of a server. No action lists them: what `module show` prints is read (write class command),
/// while somebody looks: at the first look, when an event tells of a change (Load, Unload from 16 on, Reload;
/// read class system), after an order, and every few minutes.
class Modules : public Feature {
    Q_OBJECT
public:
    explicit Modules(Server& server);
    ~Modules() override;

    [[nodiscard]] Table<ModuleRecord>& table() { return m_table; }
    [[nodiscard]] const Table<ModuleRecord>& table() const { return m_table; }
    /// The list has come, and the server has not said since that it is another.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    using Names = std::function<void(const QList<QByteArray>& names)>;
    /// Asks for the files that could be loaded, and for what can be reloaded, as the server completes them.
    /// Where it cannot be asked, nothing comes: a name can be typed without.
    void askLoadable(QObject* context, const Names& done);
    void askReloadable(QObject* context, const Names& done);

    /// Why this login cannot load or unload modules of this server; empty where it can.
    [[nodiscard]] QString whyNotChange() const;
    /// The order, or why it is none. `module` is a file name, for loading perhaps without ".so".
    [[nodiscard]] Result<Order> order(ModuleVerb verb, const QByteArray& module);

    [[nodiscard]] QHash<QByteArray, EventHandler> handlers() override;
    [[nodiscard]] QSet<QByteArray> detailEvents() const override { return {"load", "unload", "reload"}; }
    [[nodiscard]] Loading loading() const override;
    [[nodiscard]] bool isUnread() const override { return !m_isRead; }
    void load() override;
    void reset() override;

private:
    void askMatches(const QString& line, QObject* context, const Names& done);
    void read();
    void readSoon();
    [[nodiscard]] bool readRows(QByteArrayView text);
    [[nodiscard]] QString whyRefused(ModuleVerb verb, const QByteArray& module) const;

    ListedTable<ModuleRecord> m_table;
    std::unique_ptr<Alarm> m_alarm; ///< rings when the list is to be read again
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_readAgain = false; ///< something was said while an answer was under way
    bool m_isIncomplete = false;
    SessionClock::TimePoint m_askedAt; ///< the list that is being read
    std::optional<Error> m_error;
};

} // namespace wirechief

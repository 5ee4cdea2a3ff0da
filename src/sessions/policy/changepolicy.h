// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "commandrisk.h"
#include "profiles/servers/serverprofile.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace wirechief {

class AmiAction;
class Connections;

/// A change that somebody wants to make, in the words of the question that may come before it.
struct ProposedChange {
    QString question;
    QString detail;
    QString accept; ///< the button that does it
    bool always = false; ///< asks on every server, also on those that are changed without a question
    bool isDangerous = false; ///< on Production its name is to be typed
};

/// What is asked before a change: of which servers, and of the strictest environment among them.
struct ChangeQuestion {
    QString servers; ///< "berlin, vienna", or "5 servers"; for display
    Environment environment;
    bool typesName = false; ///< `servers` is to be typed first
    QString environments = {}; ///< a line for each, where there are several; display text
};

/// The change may be made without a question.
struct ChangeAllowed { };

/// An error is a refusal: NotPermitted, or NotConnected where a server was removed.
using ChangeRuling = std::variant<ChangeAllowed, ChangeQuestion, Error>;

/// Whether servers may be changed, by what their profiles say: everything that changes one asks here, in the
/// window and without one. What the login may do is the features' knowledge (Capabilities), and of what goes
/// past both, AmiClient refuses what is read-only. Looks when it is asked: profiles change meanwhile.
class ChangePolicy {
public:
    explicit ChangePolicy(const Connections& connections)
        : m_connections(connections)
    {
    }

    /// Why this server cannot be changed now, whatever it is, as a sentence; empty where it can.
    [[nodiscard]] QString whyNot(const QString& server) const;
    /// Before a question, and once more after its answer, where a question is as good as allowed.
    [[nodiscard]] ChangeRuling rule(const QStringList& servers, const ProposedChange& change) const;

    /// What the profile means for changes, in a few words; empty where they are simply made.
    [[nodiscard]] static QString hint(const ServerProfile& profile);
    /// What these CLI commands change; nothing where all of them only show. `server` is its name, for
    /// display. Those that stop, restart, unload or end all calls always ask; they, and those that delete or
    /// write, are dangerous.
    [[nodiscard]] static std::optional<ProposedChange> changeOf(
        const QStringList& commands, const QVersionNumber& release, const QString& server);

    /// The same of an action.
    [[nodiscard]] static std::optional<ProposedChange> changeOf(
        const AmiAction& action, const QVersionNumber& release, const QString& server);

private:
    const Connections& m_connections;
};

} // namespace wirechief

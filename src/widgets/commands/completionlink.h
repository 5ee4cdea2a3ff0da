// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/cli/linecompleter.h"

namespace wirechief {

class CommandEntry;

/// Lets the selected server complete what is typed into the command line.
class CompletionLink : public QObject {
    Q_OBJECT
public:
    explicit CompletionLink(CommandEntry& entry);

    void setServer(Server* server) { m_completer.setServer(server); }

private:
    void onCompleted(const QString& line, const Completions& words);
    [[nodiscard]] QString helpOf(const QString& command) const;

    CommandEntry& m_entry;
    LineCompleter m_completer;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/pbx/demopbx.h"

#include <QList>

namespace wirechief {

/// The command line of the demo server: what `Action: Command` runs.
class DemoCli {
public:
    struct Output {
        QByteArray text; ///< lines ended by LF, as the release prints them
        bool ok = true; ///< false: the new dialect answers with `Response: Error`
    };

    explicit DemoCli(DemoPbx& pbx);

    /// `connected` are the names of the users who are logged in.
    [[nodiscard]] Output run(const QByteArray& line, const QList<QByteArray>& connected);

private:
    using Words = QList<QByteArray>;
    using Handler = Output (DemoCli::*)(const Words& arguments);
    struct Entry {
        Words words;
        QByteArray usage;
        Handler handler;
    };

    [[nodiscard]] static Words split(const QByteArray& line);
    [[nodiscard]] const Entry* find(const Words& words) const;
    [[nodiscard]] Output unknown(const QByteArray& line, const Words& words) const;
    [[nodiscard]] QList<QByteArray> candidates(const Words& before, const QByteArray& word);

    Output showVersion(const Words& arguments);
    Output showUptime(const Words& arguments);
    Output showApplication(const Words& arguments);
    Output showChannels(const Words& arguments);
    Output showChannelsConcise(const Words& arguments);
    Output showChannelsVerbose(const Words& arguments);
    Output showChannel(const Words& arguments);
    Output showCalls(const Words& arguments);
    Output showModules(const Words& arguments);
    Output reload(const Words& arguments);
    Output reloadOld(const Words& arguments);
    Output showQueues(const Words& arguments);
    Output showEndpoints(const Words& arguments);
    Output showDialplan(const Words& arguments);
    Output showConnected(const Words& arguments);
    Output help(const Words& arguments);
    Output requestHangup(const Words& arguments);
    Output matches(const Words& arguments);
    [[nodiscard]] QByteArray totals() const;

    DemoPbx& m_pbx;
    DemoState& m_state;
    std::vector<Entry> m_entries;
    QList<QByteArray> m_connected;
};

} // namespace wirechief

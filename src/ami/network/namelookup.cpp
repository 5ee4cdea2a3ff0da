// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namelookup.h"

#include <QHostInfo>

#include <optional>
#include <utility>

namespace wirechief {

namespace {

class SystemLookup : public NameLookup {
public:
    ~SystemLookup() override { end(); }

    void start(const QString& name) override
    {
        end();
        m_running = QHostInfo::lookupHost(name, this, [this](const QHostInfo& info) {
            if (m_running != info.lookupId())
                return; // it was on its way when it was stopped
            m_running.reset();
            Q_EMIT finished(info.addresses());
        });
    }
    void stop() override { end(); }

private:
    void end()
    {
        if (const std::optional<int> running = std::exchange(m_running, std::nullopt))
            QHostInfo::abortHostLookup(*running);
    }

    std::optional<int> m_running;
};

} // namespace

std::unique_ptr<NameLookup> makeSystemLookup()
{
    return std::make_unique<SystemLookup>();
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sshquestion.h"

namespace wirechief {

SshQuestion::SshQuestion(Kind kind, QString prompt, QString jump, QString host, QObject* parent)
    : QObject(parent)
    , m_kind(kind)
    , m_prompt(std::move(prompt))
    , m_jump(std::move(jump))
    , m_host(std::move(host))
{
}

bool SshQuestion::isAboutHostKey() const
{
    return m_prompt.contains(QLatin1String("(yes/no"));
}

} // namespace wirechief

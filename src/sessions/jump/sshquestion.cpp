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
    // Both as ssh writes them (confirm() and check_host_key() in its sshconnect.c): a jump host words its own
    // prompts, and what is typed to them is not to be seen.
    return m_prompt.startsWith(QLatin1String("The authenticity of host '"))
        && m_prompt.contains(QLatin1String("Are you sure you want to continue connecting (yes/no"));
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "completionlink.h"

#include "base/displaytext.h"
#include "models/console/commandguide.h"
#include "pbx/cli/commandword.h"
#include "widgets/console/commandentry.h"

namespace wirechief {

CompletionLink::CompletionLink(CommandEntry& entry)
    : m_entry(entry)
{
    connect(&entry, &CommandEntry::completionWanted, &m_completer, &LineCompleter::ask);
    connect(&entry, &CommandEntry::completionForgotten, &m_completer, &LineCompleter::forget);
    connect(&m_completer, &LineCompleter::completed, this, &CompletionLink::onCompleted);
    connect(&m_completer, &LineCompleter::failed, this, [this](const QString& line, const Error& error) {
        m_entry.failCompletion(line, displayText(error.text));
    });
}

void CompletionLink::onCompleted(const QString& line, const Completions& words)
{
    const QString before = line.left(lastWord(line).begin).simplified();
    QList<CompletionOffer> offers;
    offers.reserve(words.size());
    for (const QByteArray& word : words) {
        const QString text = decodeText(word);
        offers.append({text, helpOf(before.isEmpty() ? text : QString(before + u' ' + text))});
    }
    m_entry.offerCompletions(line, offers);
}

/// Ours is translated; the server knows more commands.
QString CompletionLink::helpOf(const QString& command) const
{
    const QString ours = commandSummary(command);
    return ours.isEmpty() ? decodeText(m_completer.help().of(command)) : ours;
}

} // namespace wirechief

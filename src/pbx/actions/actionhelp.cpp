// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server says of an action that this program does not know.

#include "actionform.h"
#include "ami/message/nametable.h"
#include "ami/message/redaction.h"
#include "base/displaytext.h"
#include "limits.h"
#include "pbx/cli/commandword.h"

#include <algorithm>

namespace wirechief {

namespace {

/// `Channel: <value>`, in brackets where the action can do without: `[Exten:] <value>`.
std::optional<ActionParameter> readSyntax(QByteArrayView action, QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    QByteArrayView name = line.first(colon).trimmed();
    ActionParameter parameter;
    parameter.isRequired = !name.startsWith('[');
    if (!parameter.isRequired)
        name = name.sliced(1);
    if (name.isEmpty() || name.contains(' ') || sameName(name, "Action") || sameName(name, "ActionID"))
        return std::nullopt;
    parameter.name = name.toByteArray();
    if (isSecretHeader(name, action))
        parameter.kind = ActionParameter::Kind::Secret;
    else if (sameName(name, "Channel"))
        parameter.kind = ActionParameter::Kind::Channel;
    else if (sameName(name, "Variable"))
        parameter.kind = ActionParameter::Kind::Lines;
    return parameter;
}

void addHelp(ActionForm& form, QByteArrayView parameter, QByteArrayView line)
{
    const auto found = std::find_if(form.parameters.begin(), form.parameters.end(),
        [parameter](const ActionParameter& one) { return sameName(one.name, parameter); });
    if (found == form.parameters.end() || found->help.size() >= limits::helpCharacters)
        return;
    const QString words = displayText(line.trimmed(), limits::helpCharacters);
    found->help = QString(found->help.isEmpty() ? words : found->help + u'\n' + words);
    found->help.truncate(limits::helpCharacters);
}

} // namespace

QString actionHelpCommand(QByteArrayView action)
{
    return QString(u"manager show command " + asArgument(QString::fromUtf8(action)));
}

std::optional<ActionForm> readActionHelp(QByteArrayView action, QByteArrayView text)
{
    ActionForm form{action.toByteArray(), {}, {}, {}, {}};
    QByteArray section;
    QByteArray parameter;
    const QByteArrayList lines = text.toByteArray().split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray words = line.trimmed();
        if (words.isEmpty())
            continue;
        if (words.startsWith('[') && words.endsWith(']')) {
            section = words.mid(1, words.size() - 2);
            if (section == "List Responses" || section == "Final Response")
                break; // which have a syntax of their own
        } else if (section == "Synopsis" && form.summary.isEmpty()) {
            form.summary = displayText(QByteArrayView(words), limits::helpCharacters);
        } else if (section == "Since" && form.since.isEmpty()) {
            form.since = displayName(QByteArrayView(words));
        } else if (section == "Privilege" && form.classes.isEmpty()) {
            form.classes = words.split(',');
            form.classes.removeAll("all");
            form.classes.removeAll("<none>");
        } else if (section == "Syntax" && form.parameters.size() < limits::helpParameters) {
            if (const std::optional<ActionParameter> found = readSyntax(action, words))
                form.parameters.append(*found);
        } else if (section == "Arguments") {
            // A name begins its line, what is said of it does not.
            if (line.startsWith(' ') || line.startsWith('\t'))
                addHelp(form, parameter, words);
            else
                parameter = words;
        }
    }
    if (section.isEmpty())
        return std::nullopt;
    std::stable_partition(form.parameters.begin(), form.parameters.end(),
        [](const ActionParameter& one) { return one.isRequired; });
    return form;
}

} // namespace wirechief

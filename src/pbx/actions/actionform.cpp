// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionform.h"

#include "ami/message/nametable.h"
#include "knownactions.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace wirechief {

namespace {

struct FormTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::ActionForm)
};

/// `1.8-11`: from the first to the last, both included; either may be left out.
struct Releases {
    QVersionNumber first;
    QVersionNumber last;

    static Releases read(QByteArrayView text)
    {
        const qsizetype dash = text.indexOf('-');
        const auto number
            = [](QByteArrayView part) { return QVersionNumber::fromString(QLatin1StringView(part)); };
        return {number(text.first(dash)), number(text.sliced(dash + 1))};
    }
    /// "1.8.32" is in 1.8. A release that is not known has it.
    [[nodiscard]] bool hold(const QVersionNumber& release) const
    {
        if (release.isNull())
            return true;
        const qsizetype segments = last.isNull() ? 1 : last.segmentCount();
        const QVersionNumber branch(release.segments().mid(0, segments));
        return release >= first && (last.isNull() || branch <= last);
    }
};

QByteArrayList wordsOf(const char* text)
{
    QByteArrayList words = QByteArray(text).split(' ');
    words.removeAll(QByteArray());
    return words;
}

QByteArrayList classesOf(const KnownAction& action, const QVersionNumber& release)
{
    QByteArrayList classes;
    for (const QByteArray& word : wordsOf(action.classes)) {
        if (!word.startsWith('>')) {
            classes.append(word);
            continue;
        }
        const QVersionNumber from = QVersionNumber::fromString(QString::fromLatin1(word.mid(1)));
        if (!release.isNull() && release < from)
            break;
        classes.clear();
    }
    return classes;
}

const KnownParameter* parameterOf(QByteArrayView action, QByteArrayView name)
{
    const KnownParameter* found = nullptr;
    for (const KnownParameter& known : knownParameters()) {
        if (!sameName(known.name, name))
            continue;
        if (sameName(known.action, action))
            return &known;
        if (*known.action == '\0' && found == nullptr)
            found = &known;
    }
    return found;
}

/// `Channel*@1.8-11`; nothing where the release does not have it.
std::optional<ActionParameter> readParameter(
    QByteArrayView action, QByteArrayView word, const QVersionNumber& release)
{
    const qsizetype at = word.indexOf('@');
    if (at >= 0 && !Releases::read(word.sliced(at + 1)).hold(release))
        return std::nullopt;
    QByteArrayView name = at < 0 ? word : word.first(at);
    ActionParameter parameter;
    parameter.isRequired = name.endsWith('*');
    if (parameter.isRequired)
        name.chop(1);
    parameter.name = name.toByteArray();
    if (const KnownParameter* known = parameterOf(action, name)) {
        parameter.kind = known->kind;
        for (const QByteArray& choice : wordsOf(known->choices))
            parameter.choices.append(QString::fromLatin1(choice));
        parameter.help = FormTr::tr(known->help);
    }
    return parameter;
}

const KnownAction* findKnown(QByteArrayView name)
{
    static const NameTable index = [] {
        NameTable names;
        for (const KnownAction& action : knownActions())
            names.add(action.name);
        return names;
    }();
    const std::optional<quint16> place = index.find(name);
    return place ? &knownActions()[*place] : nullptr;
}

QString summaryOf(QByteArrayView action)
{
    const std::span<const ActionSummary> all = actionSummaries();
    const auto found = std::find_if(all.begin(), all.end(),
        [action](const ActionSummary& summary) { return sameName(summary.action, action); });
    return found == all.end() ? QString() : FormTr::tr(found->text);
}

} // namespace

const ActionParameter* ActionForm::find(QByteArrayView parameter) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
        [parameter](const ActionParameter& one) { return sameName(one.name, parameter); });
    return found == parameters.end() ? nullptr : &*found;
}

std::optional<ActionForm> knownForm(QByteArrayView action, const QVersionNumber& release)
{
    const KnownAction* known = findKnown(action);
    if (known == nullptr)
        return std::nullopt;
    ActionForm form{known->name, summaryOf(known->name), classesOf(*known, release),
        QString::fromLatin1(known->since).replace(u' ', QStringLiteral(", ")), {}};
    for (const QByteArray& word : wordsOf(known->parameters)) {
        if (std::optional<ActionParameter> parameter = readParameter(action, word, release))
            form.parameters.append(*std::move(parameter));
    }
    return form;
}

QByteArrayList knownActionNames(const QVersionNumber& release)
{
    QByteArrayList names;
    for (const KnownAction& action : knownActions()) {
        if (Releases::read(action.releases).hold(release))
            names.append(action.name);
    }
    return names;
}

} // namespace wirechief

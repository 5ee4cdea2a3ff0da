// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quitquestion.h"

#include "base/displaytext.h"
#include "sessions/connections/connections.h"
#include "widgets/dialogs/prompter.h"

#include <QGuiApplication>
#include <QLocale>
#include <QWidget>

#include <utility>

namespace wirechief {

namespace {

constexpr qsizetype mostNamed = 4; ///< of more it says how many

} // namespace

QuitQuestion::QuitQuestion(const Connections& connections, Prompter& prompter, QWidget* window)
    : QObject(window)
    , m_connections(connections)
    , m_prompter(prompter)
    , m_window(window)
{
}

bool QuitQuestion::letsClose()
{
    const QStringList ids = m_connections.notSavedServers();
    if (ids.isEmpty() || qGuiApp->isSavingSession()) // a logout is not held up
        return true;
    if (std::exchange(m_isAsking, true))
        return false;
    m_prompter.confirm(m_window,
        {{}, Environment::None,
            tr("Quit although %Ln secret(s) could not be saved?", nullptr, int(ids.size())), detailOf(ids),
            tr("Quit")},
        this, [this](bool yes) {
            m_isAsking = false;
            if (yes)
                m_window->close();
        });
    return false;
}

QString QuitQuestion::detailOf(const QStringList& ids) const
{
    QStringList names;
    for (const QString& id : ids.mid(0, mostNamed)) {
        if (const std::optional<ServerProfile> server = m_connections.profile(id))
            names.append(displayName(server->name));
    }
    const QString list = names.join(QStringLiteral(", "));
    const qsizetype others = ids.size() - names.size();
    const std::optional<Error> why = m_connections.notSaved(ids.constFirst());
    return tr("%1: %2", "servers, what is wrong")
               .arg(others > 0 ? tr("%1 and %2 more").arg(list, QLocale().toString(others)) : list,
                   why ? why->toString() : QString())
        + u'\n' + tr("What is not saved has to be entered again at the next connect.");
}

} // namespace wirechief

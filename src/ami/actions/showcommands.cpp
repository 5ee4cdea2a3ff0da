// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "showcommands.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace wirechief {

namespace {

QSet<QString> words(const char* text)
{
    const QStringList list = QString::fromLatin1(text).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

/// Of these, every command that goes on with "show" only shows, in Asterisk 1.4 to 23.
const QSet<QString>& showing()
{
    static const QSet<QString> families
        = words("acl aeap agent agi ais ari bridge calendar cdr cel cli confbridge core dahdi database "
                "dialplan dundi fax features file geoloc group gtalk h323 http iax2 indication jabber "
                "jingle keys local logger manager meetme mgcp minivm misdn module moh odbc opus osp "
                "parkedcalls parking phoneprov pjproject pjsip pri prometheus queue rtp sip skinny sla "
                "sorcery sqlite ss7 stasis stir_shaken stun test transcoder udptl unistim voicemail xmpp");
    return families;
}

/// The same with "list".
const QSet<QString>& listing()
{
    static const QSet<QString> families
        = words("confbridge config devstate geoloc meetme minivm mixmonitor pjsip presencestate");
    return families;
}

/// Other beginnings, as long as they are.
const QStringList& others()
{
    static const QStringList beginnings{QStringLiteral("_command complete"),
        QStringLiteral("_command matchesarray"), QStringLiteral("_command nummatches"),
        QStringLiteral("bridge technology show"), QStringLiteral("cc report status"),
        QStringLiteral("config show help"), QStringLiteral("database get"),
        QStringLiteral("database showkey"), QStringLiteral("dialplan locks show"),
        QStringLiteral("dnsmgr status"), QStringLiteral("help"), QStringLiteral("logger filter show"),
        QStringLiteral("media cache show"), QStringLiteral("show"),
        QStringLiteral("sorcery memory cache show"), QStringLiteral("stasis statistics show")};
    return beginnings;
}

} // namespace

bool onlyShows(const QString& command)
{
    // Split as Asterisk does, by blanks and tabs alone; it knows no short forms of its words.
    const QStringList typed = QString(command).replace(u'\t', u' ').toLower().split(u' ', Qt::SkipEmptyParts);
    const QString family = typed.value(0);
    const QString what = typed.value(1);
    if ((what == QLatin1String("show") && showing().contains(family))
        || (what == QLatin1String("list") && listing().contains(family)))
        return true;
    const QString line = typed.join(u' ') + u' ';
    return std::any_of(others().begin(), others().end(),
        [&line](const QString& beginning) { return line.startsWith(QString(beginning + u' ')); });
}

} // namespace wirechief

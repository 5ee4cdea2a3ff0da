// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any manager.conf with any includes: it is read or refused with a reason, within the limits, every place
// that is told exists, and what is read of its users holds for what they are asked. The input is cut at 0x1F:
// the file, then the files that includes may name, the first byte of each being its name.

#include "profiles/managerconf/accesslist.h"
#include "profiles/managerconf/configtext.h"
#include "profiles/managerconf/limits.h"
#include "profiles/managerconf/managerusers.h"
#include "require.h"

#include <QHostAddress>

using namespace wirechief;

namespace {

bool exists(const ConfigPlace& place, const ConfigText& text)
{
    return place.file >= 0 && place.file < text.files().size() && place.line > 0;
}

void checkText(const ConfigText& text)
{
    for (const ConfigNote& note : text.notes())
        require(exists(note.place, text) && !text.text(note).isEmpty());
    for (const ConfigCategory& category : text.categories()) {
        require(category.name.size() <= 79 && exists(category.place, text));
        for (const ConfigSetting& setting : category.settings)
            require(
                exists(setting.place, text) && !setting.name.contains('\n') && !setting.value.contains('\n'));
    }
}

void checkUsers(const ConfigText& text)
{
    static const QHostAddress clients[] = {QHostAddress(QStringLiteral("127.0.0.1")),
        QHostAddress(QStringLiteral("10.1.2.3")), QHostAddress(QStringLiteral("2001:db8::1"))};
    const ManagerUsers users = ManagerUsers::of(text);
    for (const ManagerUser& user : users.users) {
        const AccessList list(user.access, NamedAcls::of(text));
        for (const QHostAddress& client : clients) {
            const AccessAnswer answer = list.ask(client);
            require(!answer.why.isEmpty() && (!list.removesUser() || !answer.letsIn));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayList parts
        = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).split('\x1f');
    const auto included = [&parts](const QByteArray& name) {
        QList<ConfigText::File> files;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (!parts[i].isEmpty() && parts[i].startsWith(name.left(1)))
                files.append({name, parts[i].sliced(1)});
        }
        return files;
    };
    const Result<ConfigText> text = ConfigText::read({"manager.conf", parts.constFirst()}, included);
    if (!text) {
        require(!text.error().text.isEmpty());
        return 0;
    }
    checkText(*text);
    checkUsers(*text);
    return 0;
}

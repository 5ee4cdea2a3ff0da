// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <algorithm>

namespace wirechief {

/// Every form in which a secret tends to lie about.
inline QByteArrayList formsOf(const QByteArray& secret)
{
    const QString text = QString::fromUtf8(secret);
    QByteArray reversed = secret;
    std::reverse(reversed.begin(), reversed.end());
    QByteArrayList forms{secret, reversed, secret.toHex(), secret.toHex().toUpper(),
        secret.toPercentEncoding(), QStringEncoder(QStringEncoder::Utf16LE)(text),
        QStringEncoder(QStringEncoder::Utf16BE)(text)};
    // The three alignments of Base64, without the characters that their neighbours share.
    for (int lead = 0; lead < 3; ++lead) {
        const QByteArray coded
            = QByteArray(QByteArray(lead, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        forms.append(coded.mid(lead > 0 ? 4 : 0).chopped(2));
    }
    return forms;
}

/// The files below a folder that hold one of the forms.
inline QStringList filesWith(const QString& folder, const QByteArrayList& forms)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (std::any_of(
                forms.begin(), forms.end(), [&](const QByteArray& form) { return bytes.contains(form); }))
            found.append(file.fileName());
    }
    return found;
}

/// How often one of the forms lies in the memory of a process.
struct MemoryHits {
    int inSecrets = 0; ///< in pages that are left out of core files
    int elsewhere = 0;
    QByteArrayList where; ///< mapping and form of those
    bool couldRead = false;
};

inline MemoryHits hitsInMemory(qint64 process, const QByteArrayList& forms)
{
    MemoryHits hits;
    QFile maps(QStringLiteral("/proc/%1/smaps").arg(process));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(process));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return hits;
    hits.couldRead = true;
    QByteArray mapping;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        if (!line.startsWith("VmFlags:")) {
            const qsizetype dash = line.indexOf('-');
            if (dash > 0 && line.left(dash).toULongLong(nullptr, 16) > 0 && !line.startsWith("Private"))
                mapping = line;
            continue;
        }
        bool isBegin = false, isEnd = false;
        const qsizetype dash = mapping.indexOf('-');
        const quint64 begin = mapping.left(dash).toULongLong(&isBegin, 16);
        const quint64 end = mapping.mid(dash + 1, mapping.indexOf(' ') - dash - 1).toULongLong(&isEnd, 16);
        if (!isBegin || !isEnd || !mapping.contains(" rw") || end - begin > (quint64(1) << 30)
            || !memory.seek(qint64(begin)))
            continue;
        const QByteArray bytes = memory.read(qint64(end - begin));
        const bool isSecret = line.contains(" dd");
        for (qsizetype form = 0; form < forms.size(); ++form) {
            const int count = int(bytes.count(forms[form]));
            (isSecret ? hits.inSecrets : hits.elsewhere) += count;
            if (!isSecret && count > 0)
                hits.where.append(QByteArray::number(count) + " of form " + QByteArray::number(form) + " in "
                    + mapping.simplified());
        }
    }
    return hits;
}

} // namespace wirechief

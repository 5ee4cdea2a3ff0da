// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace wirechief {

/// One piece of a recorded session; see tests/data/README.md.
struct RecordedPiece {
    bool fromServer = false;
    QByteArray bytes;
};

/// The pieces of tests/data/sessions/<name>, a .jsonl file or one that qCompress() packed (.jsonl.qz).
inline QList<RecordedPiece> recordedSession(const QString& name)
{
    QFile file(QStringLiteral(WIRECHIEF_TEST_DATA "/sessions/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text
        = name.endsWith(QLatin1String(".qz")) ? qUncompress(file.readAll()) : file.readAll();
    QList<RecordedPiece> pieces;
    for (const QByteArray& line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject piece = QJsonDocument::fromJson(line).object();
        pieces.append({piece[QLatin1String("dir")].toString() == QLatin1String("s2c"),
            piece[QLatin1String("data")].toString().toLatin1()});
    }
    return pieces;
}

} // namespace wirechief

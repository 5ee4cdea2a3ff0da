// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oddsecret.h"

#include "widgets/dialogs/dialogtools.h"
#include "widgets/parts/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace wirechief {

namespace {

struct OddSecretTr {
    Q_DECLARE_TR_FUNCTIONS(wirechief::OddSecret)
};

constexpr QChar byteOrderMark(0xfeff);

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

QString oddSecretText(QStringView secret)
{
    while (!secret.isEmpty() && isLineEnd(secret.back()))
        secret.chop(1); // as secretOf()
    if (secret.isEmpty())
        return {};
    QStringList oddities;
    if (secret.contains(byteOrderMark))
        oddities.append(OddSecretTr::tr("an invisible byte order mark"));
    if (secret.front().isSpace() || secret.back().isSpace())
        oddities.append(OddSecretTr::tr("blanks at its begin or end, which manager.conf does not keep"));
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(secret.begin(), secret.end(), isControl))
        oddities.append(OddSecretTr::tr("control characters"));
    const auto isBeyondAscii = [](QChar c) { return c.unicode() > 0x7f && c != byteOrderMark; };
    if (std::any_of(secret.begin(), secret.end(), isBeyondAscii))
        oddities.append(OddSecretTr::tr("letters beyond ASCII, which are sent as UTF-8"));
    if (oddities.isEmpty())
        return {};
    return OddSecretTr::tr("Kept as typed, with: %1.").arg(oddities.join(QStringLiteral("; ")));
}

void noteOddSecret(QLineEdit& edit, QBoxLayout& row)
{
    QLabel* note = makePlainLabel({}, edit.parentWidget());
    note->setObjectName(QStringLiteral("oddSecretNote"));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->hide();
    const int place = row.indexOf(&edit);
    row.removeWidget(&edit);
    auto* column = new QVBoxLayout;
    column->addWidget(&edit);
    column->addWidget(note);
    row.insertLayout(place, column, 1);
    QObject::connect(&edit, &QLineEdit::textChanged, note, [&edit, note](const QString& secret) {
        showNote(note, oddSecretText(secret));
        edit.setAccessibleDescription(note->text());
        if (auto* dialog = qobject_cast<QDialog*>(edit.window()))
            growToFit(dialog);
    });
}

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace wirechief {

/// What stands in the line, without the line end that comes along when a secret is pasted from a terminal.
[[nodiscard]] inline Secret secretOf(const QLineEdit& edit)
{
    QByteArray utf8 = edit.text().toUtf8();
    QByteArrayView view(utf8);
    while (view.endsWith('\n') || view.endsWith('\r'))
        view.chop(1);
    Secret secret(view);
    Secret::wipe(utf8);
    return secret;
}

/// Empties a line, its undo history included, and gives it a buffer that has room for all that is typed into
/// it: one that grows leaves what was typed so far in those that it had before.
inline void emptySecretEdit(QLineEdit& edit)
{
    constexpr qsizetype roomyCharacters = 1'024;
    QString room;
    room.reserve(roomyCharacters);
    edit.setText(room); // unlike clear(), which can be undone
}

/// What stands in the line, as secretOf(), and the line forgets it.
[[nodiscard]] inline Secret takeSecretOf(QLineEdit& edit)
{
    Secret secret = secretOf(edit);
    QString text = edit.text();
    emptySecretEdit(edit);
    (void)Secret::take(text); // now the only one that shares the buffer, so it is wiped in place
    return secret;
}

/// Makes ready a line for a secret. A button that can be checked shows it.
inline void connectReveal(QAbstractButton* button, QLineEdit* edit)
{
    emptySecretEdit(*edit);
    // Also while it is shown: no dictionary learns it.
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QObject::connect(button, &QAbstractButton::toggled, edit,
        [edit](bool show) { edit->setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password); });
}

} // namespace wirechief

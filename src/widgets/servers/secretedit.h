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

/// The same, and the line forgets it together with its undo history.
[[nodiscard]] inline Secret takeSecretOf(QLineEdit& edit)
{
    Secret secret = secretOf(edit);
    QString text = edit.text();
    edit.setText(QString()); // unlike clear(), which can be undone
    (void)Secret::take(text); // now the only one that shares the buffer, so it is wiped in place
    return secret;
}

/// Lets a button that can be checked show the secret.
inline void connectReveal(QAbstractButton* button, QLineEdit* edit)
{
    QObject::connect(button, &QAbstractButton::toggled, edit,
        [edit](bool show) { edit->setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password); });
}

} // namespace wirechief

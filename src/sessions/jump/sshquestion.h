// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QObject>
#include <QString>

namespace wirechief {

/// Something that ssh wants to know: whether a host key is right, a password, a passphrase, a code. Lives as
/// long as ssh waits for it.
class SshQuestion : public QObject {
    Q_OBJECT
public:
    enum class Kind : quint8 {
        Text, ///< an answer in words
        Confirmation, ///< yes or no
        Notice, ///< nothing is answered; it goes when it is no longer so, "Confirm user presence" for
                ///< instance
    };

    /// `jump` as in the profile, `host`: the server behind it.
    SshQuestion(Kind kind, QString prompt, QString jump, QString host, QObject* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// ssh's own words and those of hosts, not for display as they are.
    [[nodiscard]] const QString& prompt() const { return m_prompt; }
    [[nodiscard]] const QString& jump() const { return m_jump; }
    [[nodiscard]] const QString& host() const { return m_host; }
    /// Whether the answer may be read by who looks at the screen: ssh says it only by its words.
    [[nodiscard]] bool isAboutHostKey() const;

    /// Once; empty for a confirmation, which it says yes to.
    void answer(const Secret& text) { Q_EMIT answered(text); }
    /// No, or no answer.
    void refuse() { Q_EMIT refused(); }

Q_SIGNALS:
    void answered(const wirechief::Secret& text);
    void refused();

private:
    Kind m_kind;
    QString m_prompt;
    QString m_jump;
    QString m_host;
};

/// Where those who show questions hear of them; one for all sessions.
class SshQuestions : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// Who shows it connects to its destruction: then ssh does not wait any more.
    void asked(wirechief::SshQuestion* question);
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/transport.h"
#include "base/result.h"
#include "base/secret.h"
#include "profiles/managerconf/manageruserplan.h"
#include "profiles/servers/serverprofile.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace wirechief {

/// How the text gets into the server, and whether it works: saves a profile with the new user and tests it.
class TryPage : public QWidget {
    Q_OBJECT
public:
    using TestDone = std::function<void(const Result<QString>&, const std::optional<CertificateQuestion>&)>;
    /// An empty secret means the one that was saved before.
    using Save = std::function<Result<void>(const ServerProfile&, Secret)>;
    /// `granted`: the write classes that the user is to have.
    using Test = std::function<void(
        const ServerProfile&, const QByteArrayList& granted, QObject* context, TestDone)>;

    explicit TryPage(QWidget* parent = nullptr);

    void setTakenNames(const QStringList& names) { m_takenNames = names; }
    void setWays(Save save, Test test);
    /// Saves and tests this server in the place of a new one. `secret`: what it has; empty: another is made.
    void begin(const ServerProfile& server, Secret secret);
    void showPlan(const ManagerUserPlan& plan, const ManagerUserWish& wish);
    [[nodiscard]] QWidget* firstField() const;
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    /// Whether the focus waits here since the button that had it cannot have it any more.
    [[nodiscard]] bool holdsFocus() const;
    /// Of the profile, once the test has passed.
    [[nodiscard]] std::optional<QString> tested() const;
    /// Whether a server has the secret of the plan, or has had it before.
    [[nodiscard]] bool isSaved() const { return m_secret.isEmpty(); }
    /// Why it cannot be connected now; empty: it can.
    [[nodiscard]] QString whyNotConnect() const;
    /// Saves the name where it was changed after the test; false where it cannot, and the page says why.
    [[nodiscard]] bool saveName();
    /// Of the profile that is saved here.
    [[nodiscard]] const QString& serverId() const { return m_profile.id; }
    /// Why the keyring has not got its secret; empty: it has, or was not asked.
    void showNotKept(const QString& why);

Q_SIGNALS:
    /// tested() may be another.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State : quint8 { Nothing, Running, Passed, Failed };

    void refresh();
    void nameChanged();
    void refreshColors();
    [[nodiscard]] ServerProfile profile() const;
    [[nodiscard]] QString problemText() const;
    void saveAndTest();
    void test();
    void testFinished(
        int run, const Result<QString>& result, const std::optional<CertificateQuestion>& question);
    void showCertificate();
    void say(State state, const QString& text);

    QPlainTextEdit* m_steps;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_name;
    QPushButton* m_save;
    QPushButton* m_certificate;
    QLabel* m_result;
    QLabel* m_keyring; ///< what the keyring says, which the window would say behind this one
    Save m_saveWay;
    Test m_testWay;
    QByteArrayList m_granted; ///< write classes of the plan
    quint16 m_plannedPort = 0; ///< of the plan that is shown
    int m_stepsBefore = 0; ///< of the list, before the test
    QStringList m_takenNames;
    ServerProfile m_profile; ///< its id, what the plan says, and what the user trusts
    Secret m_secret; ///< not saved yet; empty: it is
    Secret m_known; ///< of the server that was begun with
    QString m_knownUser; ///< whose secret that is
    State m_state = State::Nothing;
    QString m_said; ///< in that state
    bool m_tookFocus = false;
    int m_run = 0; ///< of tests, so that an old result is not shown
    std::optional<CertificateQuestion> m_question;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/network/clientcertificate.h"
#include "base/result.h"
#include "base/secret.h"
#include "profiles/servers/serverprofile.h"
#include "sessions/connections/connectiontest.h"
#include "widgets/parts/inkedlabel.h"

#include <QDialog>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;

namespace Ui {
class ServerDialog;
}

namespace wirechief {

class Prompter;

/// Adds or edits a saved server. How it is saved says setSave(); what is refused stays in the form, which
/// says why.
class ServerDialog : public QDialog {
    Q_OBJECT
public:
    /// Logs in with what the form holds, once, and reports unless `context` has gone. An empty secret means
    /// the stored one, and so does an empty passphrase.
    using RunTest = std::function<void(const ServerProfile&, Secret secret, Secret passphrase,
        QObject* context, ConnectionTest::Begun, ConnectionTest::Done)>;

    /// Saves what the form holds. Error: it stays open.
    using Save = std::function<Result<void>(const ServerProfile&, Secret secret, Secret passphrase)>;

    explicit ServerDialog(QWidget* parent = nullptr);
    ~ServerDialog() override;

    /// Between both what is set is not looked at one by one: that lays the form out anew each time.
    void beginFilling() { ++m_filling; }
    void endFilling();

    /// To edit this one. Without it a new server is added, with a fresh id.
    void setProfile(const ServerProfile& profile);
    /// To add a server that begins as this one, with its id.
    void setNewProfile(const ServerProfile& profile);
    /// Where its secret is to go; a new one's is kept unless this says otherwise.
    void setKeepsSecret(bool keeps);
    /// Folders to offer.
    void setFolders(const QStringList& folders);
    /// Names of the other servers, which cannot be used again.
    void setTakenNames(const QStringList& names);
    /// Names of actions to offer, as the server listed them.
    void setKnownActions(const QStringList& names);
    /// The keyring has not got the secret yet that it is to keep.
    void setSecretNotSaved(bool notSaved);
    /// A session of a server that is not saved yet has a secret, which is saved with it.
    void setSecretOfSession(bool known);
    /// Shows the button Save and Connect. `isUsual`: it is the one that Return presses.
    void offerConnect(bool isUsual);
    /// Whether the form was accepted by that button.
    [[nodiscard]] bool wantsConnect() const { return m_wantsConnect; }
    /// Without it the form is accepted, and nothing is saved.
    void setSave(Save save) { m_save = std::move(save); }
    /// Shows the button Test Connection.
    void setConnectionTest(RunTest test);
    /// Who asks before something is thrown away; without one nobody is asked.
    void setPrompter(Prompter* prompter) { m_prompter = prompter; }

    /// What the form holds. secretInKeyring says what the user wants and what can be: it is set where a
    /// secret was typed, or was stored before, and is to be kept in the keyring.
    [[nodiscard]] ServerProfile profile() const;
    /// The typed secret, which the form forgets; empty: none typed, which means unchanged when editing.
    [[nodiscard]] Secret takeSecret();
    /// The same of the passphrase of the client's certificate.
    [[nodiscard]] Secret takePassphrase();
    /// Whether a secret shall be in the keyring, typed here or known already.
    [[nodiscard]] bool keepsSecret() const;
    /// The first thing that is wrong; empty where OK can be pressed.
    [[nodiscard]] QString problemText() const;

    void accept() override;
    void reject() override;
    void done(int result) override;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class TestState : quint8 { Running, Passed, Failed };

    /// A certificate that the user trusts while the form is open, or for good.
    struct Trust {
        QString host;
        quint16 port = 0;
        CertificatePin certificate;
        bool forGood = false;
        [[nodiscard]] bool isFor(const ServerProfile& profile) const;
    };

    /// Whether it holds something that would be lost.
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] std::optional<ProfileProblem> problem() const;
    [[nodiscard]] QWidget* widgetOf(ProfileProblem::Field field) const;
    [[nodiscard]] bool isUntouched(ProfileProblem::Field field) const;
    void keepRoom();
    void fillChoices();
    void connectWidgets();
    void encryptionChanged();
    void browse(QLineEdit* edit, const QString& title, const QString& filter);
    void connectFiles();
    [[nodiscard]] ClientCertificateFiles clientFiles() const;
    void lookAtFiles();
    void lookAtFilesAgain();
    [[nodiscard]] bool hasExpired() const;
    [[nodiscard]] std::optional<ProfileProblem> fileProblem() const;
    [[nodiscard]] QString filesHint() const;
    void refreshCertificates();
    void focusProblem();
    void refresh();
    void refreshHints();
    void refreshColors();
    void showProblem();
    void paintSwatches();
    void startTest();
    [[nodiscard]] QList<InkedLabel::Part> markedSteps() const;
    void showSteps();
    void testFinished(
        int run, const Result<QString>& result, const std::optional<CertificateQuestion>& question);
    void showCertificate();
    /// That Return presses.
    [[nodiscard]] QPushButton* usualButton() const;

    std::unique_ptr<Ui::ServerDialog> m_ui;
    ServerProfile m_before; ///< as it was when the dialog opened
    bool m_isNew = true;
    bool m_portEdited = false; ///< by hand, so it does not follow the encryption any more
    bool m_secretNotSaved = false;
    bool m_secretOfSession = false;
    bool m_secretTyped = false; ///< and taken by takeSecret() since
    bool m_passphraseTyped = false; ///< the same
    ClientCertificateFiles m_files; ///< the last that were looked at
    ClientCertificateLook m_look; ///< what came of it
    QSet<QString> m_takenNames; ///< with folded case: there may be thousands
    int m_filling = 0; ///< not 0: what changes is not looked at one by one
    Save m_save;
    QString m_refusal; ///< why it was not saved, until something is changed
    RunTest m_test;
    int m_testRun = 0; ///< counts up with every edit, so that an old result is not shown
    TestState m_testState = TestState::Running;
    std::optional<ConnectionTest::Step> m_step; ///< that the test has begun last
    bool m_testTookFocus = false; ///< from a button that cannot have it while it runs
    QPushButton* m_connectButton = nullptr;
    bool m_wantsConnect = false;
    std::optional<CertificateQuestion> m_question; ///< at which the last test failed
    Trust m_trust;
    Prompter* m_prompter = nullptr;
    ServerProfile m_shown; ///< what the form held when it was filled
    bool m_shownKeeps = true; ///< the same of keepsSecret()
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trypage.h"

#include <QDialog>
#include <QList>

class QStackedWidget;

namespace wirechief {

class AssistantPage;
class PlanPage;
class Prompter;
class SecretClipboard;

/// Makes a manager user with somebody who never wrote one: asks a few things, shows the text for manager.conf
/// and how it gets there, and saves a profile with it. Needs no server until it tests. What was entered
/// stays when one goes back.
class ManagerUserAssistant : public QDialog {
    Q_OBJECT
public:
    /// Addresses of this computer, to offer.
    explicit ManagerUserAssistant(const QStringList& ownAddresses, QWidget* parent = nullptr);
    ~ManagerUserAssistant() override;

    /// Names of saved servers, which cannot be used again.
    /// Of the profile that is saved here.
    [[nodiscard]] const QString& serverId() const;
    /// Why the keyring has not got its secret; empty: it has, or was not asked.
    void showNotKept(const QString& why);
    void setTakenNames(const QStringList& names);
    void setWays(TryPage::Save save, TryPage::Test test);
    /// Goes on with a saved server in the place of a new one: with its user, its address, TLS, and its
    /// secret, if that is given and can stand in manager.conf. `hasOther`: it has one that is not given,
    /// which the new one will take the place of.
    void continueWith(const ServerProfile& server, Secret secret, bool hasOther);
    /// Who asks before something is thrown away; without one nobody is asked.
    void setPrompter(Prompter* prompter) { m_prompter = prompter; }

    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    /// To the saved and tested server.
    void connectWanted(const QString& id);
    /// The text of the plan is to be checked, its secret hidden.
    void checkWanted(const QByteArray& managerConf);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;

private:
    void buildFrame();
    void addPage(AssistantPage* page);
    void showStep(int step);
    void refresh();
    void refreshColors();
    [[nodiscard]] ManagerUserWish wishUpTo(int step) const;
    /// None: the next step can come. ErrorKind::NotFound: something is missing yet.
    [[nodiscard]] std::optional<Error> problemAt(int step) const;
    void makePlan();
    [[nodiscard]] QString secretNote() const;
    void copy();
    void newSecret();
    void finish();

    QList<AssistantPage*> m_questions;
    SecretClipboard* m_clipboard;
    PlanPage* m_planPage;
    TryPage* m_tryPage;
    QLabel* m_heading;
    QStackedWidget* m_steps;
    QLabel* m_problem;
    bool m_isWrong = false; ///< what was entered, and not only missing
    QPushButton* m_back;
    QPushButton* m_next;
    Secret m_secret;
    QString m_server; ///< name of the one that is gone on with; empty: a new one
    Secret m_kept; ///< its secret; empty: another is made
    bool m_replaces = false; ///< another secret that it has
    std::optional<ManagerUserPlan> m_plan;
    Prompter* m_prompter = nullptr;
    bool m_isCopied = false; ///< the text with the secret that nobody else knows
};

} // namespace wirechief

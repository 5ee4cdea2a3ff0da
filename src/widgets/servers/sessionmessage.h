// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace wirechief {

class Connections;
class MessageBar;
class Selection;

/// Says in the message bar why the selected server has no session, and offers what can be done about it; and
/// after a gap that there was one, or that the keyring has not taken the secret. Of all servers it says which
/// ones, and leads to them.
class SessionMessage : public QObject {
    Q_OBJECT
public:
    SessionMessage(const Selection& selection, Connections& connections, MessageBar& bar, QObject* parent);

    /// Whether the bar says, and offers to save again, that these secrets are not saved.
    [[nodiscard]] bool tellsNotSaved(const QStringList& ids);
    /// Whether the bar says now why there is no session; the user may have closed it.
    [[nodiscard]] bool tellsWhyNoSession() const;
    /// There is none, so one can be made where no keyring takes a secret.
    void offerVault(bool offered);

Q_SIGNALS:
    void vaultWanted();
    void editServerClicked(const QString& id);
    void enterSecretClicked(const QString& id);
    void enterPassphraseClicked(const QString& id);
    void showCertificateClicked(const QString& id);
    void showServerClicked(const QString& id);
    /// Whether the bar says now what is wrong with the list of channels, and offers to read it again.
    void tellsListProblem(bool tells);

private:
    void setServer(const QString& id);
    void update();
    void showOne();
    bool showNotSaved(const QStringList& ids);
    [[nodiscard]] QStringList notSavedWithThis() const;
    void showWaiting();
    void showStopped();
    void showReady();
    void showGap(const QString& problem);
    void readAgain();
    void updateAll();
    void showProblems(const QStringList& ids, bool hasError);
    void showGaps(const QStringList& ids);
    void retry(const QStringList& ids);
    [[nodiscard]] bool hasNewGap(const QString& id) const;
    [[nodiscard]] QString waitingText(const QString& id) const;
    [[nodiscard]] QString namesOf(const QStringList& ids) const;
    [[nodiscard]] QString problemText(const QStringList& ids) const;

    Connections& m_connections;
    MessageBar& m_bar;
    QString m_id;
    QHash<QString, quint64> m_seen; ///< server → its session whose gap was acknowledged
    QHash<QString, QString> m_problemSeen; ///< server → what is wrong with its list, and was acknowledged
    QSet<QString> m_notSavedSeen; ///< servers of which it was acknowledged that their secret is not saved
    QStringList m_notSavedShown; ///< those of which the bar says it
    QString m_problemShown; ///< what is wrong with the list, while the bar says it
    // Of all servers:
    QStringList m_problems; ///< servers without a session
    QString m_problemNames; ///< as a button names the first of them
    QStringList m_closed; ///< those of them whose message the user closed
    bool m_offersVault = false;
    bool m_showsProblems = false;
    bool m_hasError = false; ///< as it is shown
    QTimer m_soon; ///< once for all that change in a turn of the event loop
    QTimer m_countdown;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArrayList>
#include <QFlags>
#include <QList>
#include <QStringList>
#include <QVersionNumber>

namespace wirechief {

/// What somebody wants a manager user for. Looking belongs to all.
enum class ManagerPurpose : quint8 { Look = 1, Control = 2, Commands = 4, Configure = 8 };
Q_DECLARE_FLAGS(ManagerPurposes, ManagerPurpose)

struct ManagerUserWish {
    enum class Place : quint8 {
        StockFile,
        DebianDropIn, ///< a file in manager.d, which Debian's manager.conf includes
        FreePbxCustom, ///< what FreePBX leaves alone
        FedoraFile, ///< the file of Fedora's package, and of those for Red Hat and its like
    };

    QByteArray name = "wirechief";
    ManagerPurposes purposes = ManagerPurpose::Look;
    QStringList addresses; ///< from where it may log in: "192.0.2.10", "10.0.0.0/8", "2001:db8::/32"
    Place place = Place::StockFile;
    bool switchesOn = false; ///< the manager as a whole, `enabled = yes`
    bool tls = false; ///< the user comes with it
    bool tlsIsOn = false; ///< at the server already; else it is switched on, with these files of the server
    QByteArray certificateFile;
    QByteArray privateKey; ///< empty: in the file of the certificate
    QVersionNumber release; ///< null: the newest
    bool mayBeThere = false; ///< an earlier text of this user
    bool keepsSecret = false; ///< which is not made for it now, but known to the server already
    quint16 tlsPort = 5039;
};

struct PlannedLine {
    QByteArray name;
    QByteArray value; ///< empty for the secret
    QString reason; ///< a sentence
    bool isSecret = false;
};

struct PlannedSection {
    QByteArray header; ///< "[wirechief]"
    QList<PlannedLine> lines;
};

struct PlanStep {
    QString text; ///< a sentence or two
    QByteArray command; ///< for a shell on the server, or empty
};

/// Random letters and digits, from the system's generator.
[[nodiscard]] Secret generatedSecret();

/// Whether a line of manager.conf can say it as it is: what Asterisk takes for a comment, an end of the line
/// or blanks around a value cannot be in it.
[[nodiscard]] bool fitsManagerConf(const Secret& secret);

/// A user for manager.conf with a secret of its own, and all that has to be done for it.
class ManagerUserPlan {
public:
    [[nodiscard]] static Result<ManagerUserPlan> make(
        const ManagerUserWish& wish, Secret secret = generatedSecret());

    [[nodiscard]] const QList<PlannedSection>& sections() const { return m_sections; }
    /// What the user should think about before: rights that equal a shell, what crosses the network readable.
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }
    /// The path on the server, as these systems have it.
    [[nodiscard]] const QByteArray& file() const { return m_file; }
    /// In their order: put it there, load it, try it.
    [[nodiscard]] const QList<PlanStep>& steps() const { return m_steps; }
    [[nodiscard]] const Secret& secret() const { return m_secret; }
    /// What goes into the file, with the secret in it.
    [[nodiscard]] Secret text() const;

private:
    Secret m_secret;
    QList<PlannedSection> m_sections;
    QStringList m_warnings;
    QByteArray m_file;
    QList<PlanStep> m_steps;
};

} // namespace wirechief

Q_DECLARE_OPERATORS_FOR_FLAGS(wirechief::ManagerPurposes)

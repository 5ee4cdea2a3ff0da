// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipnetwork.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace wirechief {

class ConfigText;

/// A line that says who may log in.
struct AccessLine {
    enum class Kind : quint8 { Deny, Permit, Acl };
    Kind kind = Kind::Deny;
    QByteArray value;
    QString where; ///< "line 12 of manager.conf", or empty

    /// "permit = 10.0.0.0/8 (line 12 of manager.conf)"; display text
    [[nodiscard]] QString toString() const;
    bool operator==(const AccessLine&) const = default;
};

/// The lists of acl.conf by their names, which differ by case (main/named_acl.c) [11+].
struct NamedAcls {
    /// False where the server found no acl.conf that it could take when it started: their names have no
    /// effect.
    bool areLoaded = true;
    QHash<QByteArray, QList<AccessLine>> lists;
    bool areKnown = true; ///< false: nobody has said what stands in acl.conf

    /// Of the text of an acl.conf. One bad line in it, and Asterisk takes none of its lists.
    [[nodiscard]] static NamedAcls of(const ConfigText& text);
};

/// Of a list that has both IPv4 and IPv6, these releases take all rules for the kind of the first
/// (AST-2014-012).
[[nodiscard]] bool confusesFamilies(const QVersionNumber& release);

/// Whether an address gets in, and why.
struct AccessAnswer {
    bool letsIn = true;
    std::optional<AccessLine> deciding; ///< none where no line says anything about the address
    QString why; ///< a sentence
    bool isOpen = false; ///< it gets in where a list does so of which nobody has said what stands in it
};

/// The deny, permit and acl lines of a manager user, as a release applies them (main/acl.c, ast_append_acl()
/// and ast_apply_acl()). The user's own lines are one list and each name is another: all of them must let an
/// address in. In a list the last line that matches decides, and without one everybody gets in.
class AccessList {
public:
    AccessList() = default;
    /// No release: the newest.
    AccessList(const QList<AccessLine>& lines, const NamedAcls& named, const QVersionNumber& release = {});

    [[nodiscard]] AccessAnswer ask(const QHostAddress& client) const;
    /// Lines that are not what they look like, and what Asterisk makes of each.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    /// From 14 on a bad line takes the whole user away.
    [[nodiscard]] bool removesUser() const { return m_removesUser; }

private:
    struct Rule {
        IpNetwork network;
        bool letsIn = true;
        AccessLine line;
    };
    struct List {
        QByteArray name; ///< empty: the user's own
        QList<Rule> rules;
        std::optional<AccessLine> undefinedBy;
        std::optional<AccessLine> unknownBy = {}; ///< names it, and nobody has said what stands in it
    };

    void addRules(List& list, const AccessLine& line);
    [[nodiscard]] bool addRule(List& list, const AccessLine& line, QByteArrayView item);
    void addNamed(const AccessLine& line, const NamedAcls& named);
    void addList(QByteArrayView name, const AccessLine& line, const NamedAcls& named);
    void reject(const AccessLine& line, const QString& reason);
    List& ownList();
    void sayProblem(const QString& text);
    void sayOtherwiseRead(const AccessLine& line, QByteArrayView item, const IpNetwork& network);
    void sayMixedFamilies();
    [[nodiscard]] AccessAnswer askAll(const IpBytes& client) const;
    [[nodiscard]] AccessAnswer askUnlessUnknown(const IpBytes& client) const;
    [[nodiscard]] const Rule* lastMatch(const List& list, const IpBytes& client) const;

    QVersionNumber m_release;
    QList<List> m_lists;
    QStringList m_problems;
    qsizetype m_rules = 0;
    std::optional<AccessLine> m_badLine;
    bool m_removesUser = false;
};

} // namespace wirechief

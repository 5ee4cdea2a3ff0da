// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "pbx/core/order.h"
#include "profiles/servers/serverprofile.h"

#include <QDialog>
#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace wirechief {

class CallMemory;
class FormNote;
class ShowActionButton;

/// One line of a form. A check box where `isCheck`; its value is "1" or empty.
struct FormField {
    QString id; ///< remembers entries under it, across forms
    QString label; ///< with its mnemonic
    QString placeholder;
    QString value; ///< at the start; what was entered last, where empty
    QStringList suggestions; ///< of the server, behind what was entered before
    bool isCheck = false;
    bool startsEmpty = false;
    bool startsSuggested = false; ///< with the first suggestion, where nothing was entered before
    bool isSecret = false; ///< what is entered is never remembered
    QString nameField
        = {}; ///< the field that names what is entered here; not remembered where it names a secret
    QSet<QString> unwanted = {}; ///< not offered, though it was entered before
};

using FormValues = QMap<QString, QString>; ///< by id of the field

/// What a form asks, and what follows from the answers.
struct OrderFormSpec {
    using Suggest = std::function<void(const QString& field, const QStringList& suggestions)>;

    QString name; ///< objectName of the dialog
    QString title;
    QString intro; ///< what happens to whom
    QString accept; ///< the button that does it
    QList<FormField> fields;
    std::function<Orders(const FormValues&)> orders;
    /// Asks the server for more suggestions while the form is open; empty: there are no more.
    std::function<void(QObject* context, const Suggest& suggest)> askSuggestions = {};
};

/// A small dialog on what is selected, or on a server: says on which server, asks, shows what will be sent,
/// and stays open until the server has done it. Deletes itself.
class OrderForm : public QDialog {
    Q_OBJECT
public:
    OrderForm(OrderFormSpec spec, const ServerProfile& profile, CallMemory& memory, QWidget* parent);

    /// It is being sent: nothing more was in the way.
    void showSending();
    /// What it says and what it orders follow from other facts now; what was entered stays.
    void renew(OrderFormSpec spec);
    /// What became of it: closes where it was done, else says why not and lets the user try again.
    void finish(bool success, const QString& text);
    [[nodiscard]] FormValues values() const;

Q_SIGNALS:
    /// The user wants it; every order is good.
    void ordered(const wirechief::Orders& orders);
    /// What it would send is to be looked at.
    void actionsWanted(const std::vector<wirechief::AmiAction>& actions);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void addField(QFormLayout* form, const FormField& field);
    void addSuggestions(const QString& field, const QStringList& suggestions);
    void refresh();
    void onAccept();

    OrderFormSpec m_spec;
    CallMemory& m_memory;
    QMap<QString, QComboBox*> m_entries;
    QMap<QString, QCheckBox*> m_checks;
    QLabel* m_intro;
    FormNote* m_note;
    ShowActionButton* m_showAction;
    QPushButton* m_accept = nullptr;
    bool m_running = false;
};

} // namespace wirechief

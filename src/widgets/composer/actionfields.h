// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/actions/actiontext.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace wirechief {

/// The headers of one action as a form: those that it cannot do without first, and a place for others.
class ActionFields : public QWidget {
    Q_OBJECT
public:
    /// What a server has of a kind, as suggestions.
    using Known = std::function<QStringList(ActionParameter::Kind)>;

    /// What was typed, to be put back later.
    struct Typed {
        QHash<QByteArray, QString> texts = {}; ///< by header, in lower case; without empty ones
        QHash<QByteArray, std::shared_ptr<const Secret>> secrets = {}; ///< the same
        QString more = {};
        [[nodiscard]] bool isEmpty() const { return texts.isEmpty() && secrets.isEmpty() && more.isEmpty(); }
    };

    explicit ActionFields(QWidget* parent = nullptr);

    /// Begins anew, with empty fields.
    void setForm(const ActionForm& form, const Known& known);
    [[nodiscard]] const ActionForm& form() const { return m_form; }
    /// Headers that the form has no field for come below; of those that it has, the others stay as they are.
    void fill(const AmiAction& action);
    /// In the order of the form, also empty ones. An error where what is below is no header.
    [[nodiscard]] Result<std::vector<EnteredHeader>> entered() const;
    [[nodiscard]] Typed typed() const;
    void putBack(const Typed& typed);
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One of the three, or two for those with choices.
    struct Field {
        QByteArray name;
        QLineEdit* line = nullptr;
        QComboBox* combo = nullptr;
        QPlainTextEdit* lines = nullptr;
        std::shared_ptr<const Secret> secret = {}; ///< which nobody typed; until somebody does
    };
    [[nodiscard]] QWidget* addField(const ActionParameter& parameter, const Known& known);
    [[nodiscard]] QComboBox* makeCombo(const ActionParameter& parameter, const Known& known);
    [[nodiscard]] QPlainTextEdit* makeLines(const char* name);
    void addRow(const ActionParameter& parameter, const Known& known);
    void addMore();
    void addTo(const Field& field, std::vector<EnteredHeader>& headers) const;
    [[nodiscard]] Field* find(QByteArrayView name);
    void put(Field& field, const AmiAction::Header& header);

    ActionForm m_form;
    QWidget* m_body = nullptr; ///< made anew for each form
    QFormLayout* m_layout = nullptr;
    std::vector<Field> m_fields;
    QPlainTextEdit* m_more = nullptr;
};

} // namespace wirechief

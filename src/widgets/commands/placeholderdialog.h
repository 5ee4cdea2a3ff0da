// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QHash>
#include <QStringList>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace wirechief {

/// Asks for what a favourite leaves open, and shows the command that comes of it. Deletes itself.
class PlaceholderDialog : public QDialog {
    Q_OBJECT
public:
    /// `accept` is the button that goes on with it.
    PlaceholderDialog(const QString& name, const QString& command, const QString& accept, QWidget* parent);

    [[nodiscard]] QString command() const;
    /// Asks for what the entries may hold, see suggestionsWanted().
    void askSuggestions();
    /// What a line that was asked for may go on as.
    void suggest(const QString& line, const QStringList& words);

Q_SIGNALS:
    void suggestionsWanted(const QString& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        QString name;
        QLineEdit* edit;
        QStringListModel* suggestions;
    };
    [[nodiscard]] QHash<QString, QString> values() const;
    void addField(const QString& name);
    void ask(const Field& field);
    void refresh();

    QString m_template;
    QList<Field> m_fields;
    QHash<QString, QString> m_asked; ///< line → field
    QLabel* m_command;
    QDialogButtonBox* m_buttons;
};

} // namespace wirechief

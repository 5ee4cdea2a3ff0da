// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace wirechief {

/// Asks for the name of a folder, or for one to move something to: one line, with what is wrong below it.
class FolderDialog : public QDialog {
    Q_OBJECT
public:
    /// What is wrong with a text, as a sentence; empty: nothing.
    using Check = std::function<QString(const QString& text)>;

    FolderDialog(const QString& title, const QString& question, Check check, QWidget* parent = nullptr);

    /// The text to begin with.
    void setText(const QString& text);
    /// Offers them; another one can be typed. `none` stands for an empty text.
    void offer(const QStringList& folders, const QString& none);
    /// The verb of the button, and what it does with the text. Where that says what is wrong, the dialog
    /// stays and shows it.
    void setAccept(const QString& text, Check act);
    /// Without blanks at its ends.
    [[nodiscard]] QString text() const;

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showProblem(const QString& problem);
    void refreshColors();

    Check m_check;
    Check m_act;
    QLabel* m_label;
    QLineEdit* m_edit;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace wirechief

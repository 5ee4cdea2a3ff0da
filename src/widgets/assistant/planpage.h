// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/managerconf/manageruserplan.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace wirechief {

class FormNote;

/// The text that goes into the file, each line explained beside it, and what to think about before.
class PlanPage : public QWidget {
    Q_OBJECT
public:
    explicit PlanPage(QWidget* parent = nullptr);

    /// `note`: of where its secret comes from, or nothing.
    void showPlan(const ManagerUserPlan& plan, const QString& note = {});
    /// Says what became of a copy, or nothing.
    void sayOfCopy(const QString& text);
    /// Takes the secret off the screen.
    void hideSecret();
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void copyClicked();
    void newSecretClicked();
    void checkClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void showSecret(bool shown);
    void refreshColors();

    QLabel* m_file;
    QTableWidget* m_table;
    QPushButton* m_show;
    QPushButton* m_copy;
    FormNote* m_copied;
    QPlainTextEdit* m_warnings;
    Secret m_secret;
    int m_secretRow = -1;
};

/// The text of a plan as a file of its own, with the secret hidden, to be looked at.
[[nodiscard]] QByteArray textWithoutSecret(const ManagerUserPlan& plan);

} // namespace wirechief

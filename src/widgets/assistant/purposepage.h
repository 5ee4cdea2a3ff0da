// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistantpage.h"

#include <QList>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace wirechief {

/// What the person wants to do, what each of it opens, and which equal a shell.
class PurposePage : public AssistantPage {
    Q_OBJECT
public:
    explicit PurposePage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void fill(ManagerUserWish& wish) const override;
    [[nodiscard]] QWidget* firstField() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Choice {
        ManagerPurpose purpose;
        QCheckBox* box;
        QLabel* shell; ///< may be empty
    };
    void addChoice(QVBoxLayout& layout, ManagerPurpose purpose, const char* name, const QString& title,
        const QString& opens, const QString& shell);
    void refreshColors();

    QList<Choice> m_choices;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace wirechief {

/// What a newcomer sees: how to begin.
class FirstStartPage : public QWidget {
    Q_OBJECT
public:
    explicit FirstStartPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void addServerClicked();
    void newUserClicked();
    void importClicked();
    void tryDemoClicked();

private:
    QWidget* makeChoice(const QString& name, const QString& icon, const QString& title,
        const QString& description, void (FirstStartPage::*chosen)());
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/servers/serverprofile.h"

#include <QWidget>

class QLabel;

namespace wirechief {

/// Says which server the things below it belong to: its name, a pill with its environment, a hint, and on
/// the right some counts. A line in the environment's colour on top.
class EnvironmentBand : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentBand(QWidget* parent = nullptr);

    /// `hint` is what follows from the environment: `asks before it changes anything`.
    void setServer(const QString& name, const Environment& environment, const QString& hint);
    void setCounts(const QString& counts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_name;
    QWidget* m_pill;
    QLabel* m_hint;
    QLabel* m_counts;
    Environment m_environment;
};

} // namespace wirechief

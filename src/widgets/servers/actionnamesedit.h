// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace wirechief {

/// Takes names of AMI actions, separated by commas, and completes the last one.
class ActionNamesEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit ActionNamesEdit(QWidget* parent = nullptr);

    /// Names to offer.
    void setKnownNames(const QStringList& names);
    void setNames(const QStringList& names);
    [[nodiscard]] QStringList names() const;
};

} // namespace wirechief

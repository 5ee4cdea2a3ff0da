// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wirechief {

/// A passphrase to be chosen: typed twice, with a word on how strong it is.
class NewPassphrase : public QWidget {
    Q_OBJECT
public:
    explicit NewPassphrase(QWidget* parent = nullptr);
    ~NewPassphrase() override;

    /// Why it cannot be taken yet, a sentence; empty: it can.
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] Secret passphrase() const;
    /// Empties both lines.
    void forget();

Q_SIGNALS:
    void changed();

private:
    QLineEdit* addLine(QFormLayout& form, const QString& label, const char* name);

    QPushButton* m_show;
    QLabel* m_strength;
    QLineEdit* m_first;
    QLineEdit* m_again;
};

} // namespace wirechief

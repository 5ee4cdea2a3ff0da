// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace wirechief {

class FormNote;

/// Asks for the passphrase of sealed secrets.
class PassphraseLine : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseLine(QWidget* parent = nullptr);
    ~PassphraseLine() override;

    /// Before it is tried, while it is, and what came of it.
    void ask();
    void showBusy();
    void showOpened(const QString& text);
    void showRefused(const QString& text);
    /// What is typed, which the line forgets.
    [[nodiscard]] Secret takePassphrase();
    /// Something is typed that was not tried.
    [[nodiscard]] bool isTyped() const;

Q_SIGNALS:
    void entered();
    void edited();

private:
    void setFieldsUsable(bool usable);

    QLineEdit* m_edit;
    QPushButton* m_show;
    QPushButton* m_open;
    FormNote* m_note;
};

} // namespace wirechief

// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace wirechief {

/// A button that reveals the exact actions that will be sent, and one that copies them.
class ActionPreview : public QWidget {
    Q_OBJECT
public:
    explicit ActionPreview(QWidget* parent = nullptr);

    /// As they go over the wire; empty where nothing can be sent.
    void setBytes(const QByteArray& bytes);

Q_SIGNALS:
    /// It needs another height now.
    void toggled();

private:
    QPushButton* m_button;
    QPushButton* m_copy;
    QPlainTextEdit* m_text;
};

} // namespace wirechief

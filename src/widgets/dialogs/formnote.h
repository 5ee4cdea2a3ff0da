// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace wirechief {

/// What a form says below its fields: how far it is, or, in the colour of dangers, what went wrong. Plain
/// text, wrapped even inside long words; hidden while there is nothing to say.
class FormNote : public QLabel {
    Q_OBJECT
public:
    explicit FormNote(QWidget* parent = nullptr);

    /// It has the room of a line while it is hidden too, so that nothing moves when it comes.
    void keepPlace();

    void showProgress(const QString& text);
    void showProblem(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say(const QString& text, bool isProblem);
    void colorize();

    bool m_isProblem = false;
};

} // namespace wirechief

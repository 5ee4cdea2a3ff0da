// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QAbstractButton;
class QDialog;

namespace wirechief {

/// Gives who is asked a moment to see the question: its button that does something takes no click and no key
/// until the dialog has been in front for limits::readingTime. What was meant for the one before, as the
/// second half of a double click, answers nothing. For buttons that are enabled otherwise.
class ReadingTime : public QObject {
    Q_OBJECT
public:
    ReadingTime(QAbstractButton& accept, QDialog& question);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void end();

    QAbstractButton& m_accept;
    QTimer* m_timer;
    bool m_hadFocus = false;
};

} // namespace wirechief

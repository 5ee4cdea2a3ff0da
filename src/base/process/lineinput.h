// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace wirechief {

/// Lines from a pipe or a terminal, as programs get them that another one steers.
class LineInput : public QObject {
    Q_OBJECT
public:
    /// `descriptor` stays the caller's.
    explicit LineInput(int descriptor, QObject* parent = nullptr);
    ~LineInput() override;

Q_SIGNALS:
    /// Without its end. A line beyond limits::controlLineBytes ends the input.
    void lineRead(const QByteArray& line);
    void ended();

private:
    void read();

    QSocketNotifier m_notifier;
    QByteArray m_buffer;
};

} // namespace wirechief

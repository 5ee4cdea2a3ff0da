// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialect.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace wirechief {

/// One action as a client sent it. Keys compare without case.
struct DemoRequest {
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// The first value of a header.
    [[nodiscard]] QByteArray value(QByteArrayView key) const;
    [[nodiscard]] QList<QByteArray> values(QByteArrayView key) const;
    [[nodiscard]] QByteArray action() const { return value("Action"); }
};

/// Cuts what a client sends into actions, with the limits of main/manager.c of that release.
class DemoRequestParser {
public:
    enum class Fault {
        None,
        LineTooLong, ///< the whole message is refused
        TooManyLines,
        NoAction, ///< a blank line with nothing before it
    };
    struct Parsed {
        DemoRequest request;
        Fault fault = Fault::None;
    };

    explicit DemoRequestParser(Dialect dialect)
        : m_dialect(dialect)
    {
    }
    void append(const QByteArray& bytes) { m_buffer += bytes; }
    /// The next whole message; false: more bytes are needed.
    bool next(Parsed& parsed);

private:
    bool takeLine(QByteArray& line);
    void addLine(const QByteArray& line);

    Dialect m_dialect;
    QByteArray m_buffer;
    Parsed m_current;
    int m_lines = 0;
};

} // namespace wirechief

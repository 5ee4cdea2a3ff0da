// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace wirechief {

/// What went wrong, for code to decide on. The sentence for people is in Error::text.
enum class ErrorKind {
    InvalidInput, ///< something that we were asked to do or send cannot be right
    NotConnected, ///< there is no session to the server
    Network, ///< the link could not be made or was lost
    Timeout, ///< nobody answered in time
    Protocol, ///< the peer does not speak AMI, or broke it
    Untrusted, ///< TLS: the certificate was not accepted
    Refused, ///< the server refused the login
    NotPermitted, ///< the login lacks a class
    NotFound, ///< what was named does not exist
    Server, ///< the server answered with an error
    Storage, ///< a file or the keyring could not be read or written
    OutcomeUnknown, ///< a change was sent, and the link died before its answer
    Cancelled, ///< given up by the user or because its owner has gone
    Passphrase, ///< a file is sealed, and none was given, or another one
};

/// One error: a kind for code, a sentence that says what happened, and a next step for the user.
struct Error {
    ErrorKind kind = ErrorKind::InvalidInput;
    QString text;
    QString advice;

    /// Both sentences, for places that have one line.
    [[nodiscard]] QString toString() const
    {
        return advice.isEmpty() ? text : QString(text + QLatin1Char(' ') + advice);
    }
    bool operator==(const Error&) const = default;
};

/// A value or an Error; the names are those of std::expected, which Debian 12's clang cannot use yet.
template <class T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    [[nodiscard]] bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace wirechief

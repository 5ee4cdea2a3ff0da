// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

class QString;

namespace wirechief {

/// Holds one secret in a block of its own (secretmemory.h) that is overwritten when it goes. It can be moved,
/// and be copied only by name (clone()); it cannot be printed, put into a QVariant or compared with ==. It
/// does not hide the secret from a debugger of the same user.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /// Takes the text and overwrites `text`'s own buffer, as far as Qt's sharing lets us.
    [[nodiscard]] static Secret take(QString& text);
    /// So many zeros, to be filled through data().
    [[nodiscard]] static Secret ofSize(qsizetype size);
    [[nodiscard]] Secret clone() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// For the moment of use; must not outlive this object.
    [[nodiscard]] QByteArrayView view() const { return {m_data, m_size}; }

    /// Null where it is empty.
    [[nodiscard]] char* data() { return m_data; }

    /// In a time that depends on their lengths alone.
    [[nodiscard]] bool isSameAs(const Secret& other) const;

    /// Lower-case hex of MD5(challenge + secret), as AMI's login wants it (main/manager.c, authenticate()).
    [[nodiscard]] QByteArray md5Key(QByteArrayView challenge) const;

    /// Overwrites and forgets.
    void clear();

    /// Overwrites a buffer that held a secret. Detaches first, so give it the only copy.
    static void wipe(QByteArray& bytes);

private:
    char* m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace wirechief

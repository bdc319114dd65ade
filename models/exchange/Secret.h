// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>

#include <sodium.h>

namespace tandem::exchange {

/// Key material of a fixed length that is overwritten where it lay as soon as it is no longer needed.
template<std::size_t Length>
class Secret
{
public:
    Secret() = default;
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    ~Secret() { sodium_memzero(m_bytes.data(), Length); }

    static constexpr std::size_t size() { return Length; }
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    /// In constant time.
    bool operator==(const Secret &other) const
    {
        return sodium_memcmp(m_bytes.data(), other.m_bytes.data(), Length) == 0;
    }

private:
    std::array<unsigned char, Length> m_bytes{};
};

/// Overwrites a text that held a secret. Other copies that share its memory are overwritten with it.
inline void wipe(QByteArray &text)
{
    sodium_memzero(const_cast<char *>(text.constData()), static_cast<std::size_t>(text.size()));
    text.clear();
}

} // namespace tandem::exchange

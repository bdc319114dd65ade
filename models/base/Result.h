// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Message.h"

#include <optional>
#include <utility>
#include <variant>

namespace tandem {

/// Why something could not be done: a stable code for programs, a sentence for people.
struct Error
{
    QString code;    ///< dotted, lower case, first part is the room: "package.truncated"
    Message message; ///< what failed, where, and what to do
    QString detail;  ///< untranslated raw detail for the log; may be empty

    bool operator==(const Error &) const = default;
};

/// Either a value or an Error. Stands in for std::expected, which is C++23.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<T>(m_state); }
    [[nodiscard]] T &value() & { return std::get<T>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace tandem

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tandem {

/// The time, asked for through a port so that tests and the reproducible journey can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands still until told to move.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &start);
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds);

private:
    QDateTime m_now;
};

/// Source of identifiers: lower-case UUID texts of 36 characters, unique in the world, or a seeded
/// reproducible row.
class IdSource
{
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual QString next() = 0;
};

/// UUID version 7 (RFC 9562): ordered by time, so new rows sort behind old ones.
class RandomIdSource final : public IdSource
{
public:
    [[nodiscard]] QString next() override;
};

/// The same row of ids for the same seed; for the journey and for tests only.
class SeededIdSource final : public IdSource
{
public:
    explicit SeededIdSource(quint64 seed)
        : m_seed(seed)
    {
    }
    [[nodiscard]] QString next() override;

private:
    quint64 m_seed;
    quint64 m_count = 0;
};

/// How far long work has come, and whether it should stop. Called from the working thread.
class Progress
{
public:
    virtual ~Progress() = default;
    /// `total` 0 means unknown.
    virtual void advance(qint64 done, qint64 total) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// Nobody watches.
class SilentProgress final : public Progress
{
public:
    void advance(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace tandem

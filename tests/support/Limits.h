// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace tandem::test {

/// No file of this process may grow beyond `bytes` while it lives: the kernel refuses as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit narrow{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

/// Acts as a person without special rights while it lives, in all threads; an ordinary user is one anyway.
class PlainPerson
{
public:
    PlainPerson() { m_changed = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~PlainPerson()
    {
        if (m_changed && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    PlainPerson(const PlainPerson &) = delete;
    PlainPerson &operator=(const PlainPerson &) = delete;

private:
    bool m_changed = false;
};

} // namespace tandem::test

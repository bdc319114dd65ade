// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ProcessMemory.h"

#include <QFile>
#include <QRegularExpression>

namespace tandem::bench {

using namespace Qt::StringLiterals;

namespace {
double sizeOf(const QString &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression size(key + u":\\s+(\\d+) kB"_s);
    return size.match(QString::fromUtf8(status.readAll())).captured(1).toDouble() / 1024;
}
} // namespace

double memoryNow()
{
    return sizeOf(u"VmRSS"_s);
}

double peakMemory()
{
    return sizeOf(u"VmHWM"_s);
}

} // namespace tandem::bench

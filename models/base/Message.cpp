// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Message.h"

#include <QCoreApplication>

#include <cstring>

namespace tandem {

QString Message::text() const
{
    if (!source)
        return {};
    // Arguments are put in at once: one that contains "%1" itself must not be replaced again.
    const QString pattern = QCoreApplication::translate("Message", source, nullptr, count);
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const qsizetype index = isPlace ? pattern[i + 1].digitValue() - 1 : -1;
        if (index >= 0 && index < arguments.size()) {
            result += arguments[index];
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

bool Message::operator==(const Message &other) const
{
    const bool sameSource =
        source == other.source || (source && other.source && std::strcmp(source, other.source) == 0);
    return sameSource && arguments == other.arguments && count == other.count;
}

} // namespace tandem

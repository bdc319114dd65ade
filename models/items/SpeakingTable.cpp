// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/SpeakingTable.h"

namespace tandem::items {

void SpeakingTable::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    retranslate();
}

void SpeakingTable::retranslate()
{
    if (columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() == 0)
        return;
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace tandem::items

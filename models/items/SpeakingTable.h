// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace tandem::items {

/// A table whose words follow the language of the window.
class SpeakingTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Language for labels of the call, which are content and not translated by tr().
    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }

public slots:
    /// All headers and words are asked for anew.
    void retranslate();

private:
    QString m_language;
};

} // namespace tandem::items

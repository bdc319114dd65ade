// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"

#include <QByteArray>
#include <QMap>

namespace tandem::call {

/// Writes JSON in the order in which it is told, two blanks per level. Qt's document sorts keys, which puts
/// "columns" before "id" and makes a file unpleasant to edit by hand.
class JsonText
{
public:
    void openObject(const QString &key = {});
    void openArray(const QString &key = {});
    void closeObject() { close('}'); }
    void closeArray() { close(']'); }
    void text(const QString &key, const QString &value);
    void number(const QString &key, int value);
    void yes(const QString &key, bool value);
    /// All on one line: short words.
    void words(const QString &key, const QStringList &values);
    void texts(const QString &key, const LangText &value);
    void textMap(const QString &key, const QMap<QString, QString> &values);
    void numberMap(const QString &key, const QMap<QString, int> &values);

    [[nodiscard]] QByteArray finished() const { return m_out + '\n'; }

private:
    void start(const QString &key);
    void open(const QString &key, char bracket);
    void close(char bracket);

    QByteArray m_out;
    int m_depth = 0;
    bool m_first = true; ///< nothing stands yet behind the last opening bracket
};

} // namespace tandem::call

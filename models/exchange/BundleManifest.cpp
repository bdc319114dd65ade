// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/AtomicFile.h"
#include "models/exchange/BundleMetadata.h"

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 50;
constexpr qsizetype kLongestEnding = 8;

/// Small ASCII letters, digits, single dashes.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            out += c;
        else if (!c.isMark() && !out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

} // namespace

QByteArray bundleManifest(const QMap<QString, QByteArray> &files)
{
    QByteArray manifest;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        manifest += sha256(it.value()).toLatin1() + "  " + it.key().toLatin1() + '\n';
    return manifest;
}

QString bundleFileName(int number, const QString &field, const QString &originalName)
{
    const qsizetype point = originalName.lastIndexOf(u'.');
    QString ending = point > 0 ? plain(originalName.mid(point + 1)) : QString();
    if (ending.contains(u'-') || ending.size() > kLongestEnding)
        ending.clear(); // a point in a sentence or a path
    const QString stem = plain(ending.isEmpty() ? originalName : originalName.left(point));
    QStringList parts{u"%1"_s.arg(number, 3, 10, QLatin1Char('0')), plain(field), stem};
    parts.removeAll(QString());
    QString name = parts.join(u'-').left(kLongestName - kLongestEnding - 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return ending.isEmpty() ? name : name + u'.' + ending;
}

} // namespace tandem::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/JourneyDice.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tandem::session {

JourneyDice::JourneyDice(quint64 seed, const QString &purpose)
{
    const QByteArray text = QByteArray::number(seed) + ' ' + purpose.toUtf8();
    m_state = qFromBigEndian<quint64>(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(8).constData());
}

quint64 JourneyDice::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

int JourneyDice::below(int bound)
{
    // The bias of a remainder of 2^64 is far below anything a journey could show.
    return bound < 2 ? 0 : static_cast<int>(next() % static_cast<quint64>(bound));
}

QString JourneyDice::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text.append(QChar(u'0' + below(10)));
    return text;
}

} // namespace tandem::session

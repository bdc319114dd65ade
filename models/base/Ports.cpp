// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Ports.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUuid>

namespace tandem {

namespace {

QString uuidText(QByteArray bytes, int version)
{
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(const QDateTime &start)
    : m_now(start.toUTC())
{
}

void FixedClock::advance(qint64 seconds)
{
    m_now = m_now.addSecs(seconds);
}

QString RandomIdSource::next()
{
    QByteArray bytes(16, '\0');
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(milliseconds >> (40 - 8 * i));
    for (int i = 6; i < 16; ++i)
        bytes[i] = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return uuidText(bytes, 7);
}

QString SeededIdSource::next()
{
    const QByteArray text = QByteArray::number(m_seed) + ' ' + QByteArray::number(m_count++);
    return uuidText(QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(16), 8);
}

} // namespace tandem

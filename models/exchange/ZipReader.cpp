// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ZipReader.h"

#include "models/exchange/Inflate.h"

#include <QtEndian>

#include <zlib.h>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kEndSignature("PK\x05\x06", 4);
constexpr qsizetype kEndRecordSize = 22;
constexpr qsizetype kDirectoryRecordSize = 46; // without the name
constexpr qsizetype kMaximumName = 120;

quint16 word(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 longWord(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

Error fault(const char *code, const char *source, const QStringList &arguments = {})
{
    return {QString::fromLatin1(code), {source, arguments}, {}};
}

/// A name from a hostile file, fit to be shown: visible ASCII, at most 60 characters.
QString shown(const QByteArray &name)
{
    QString text;
    for (const char c : name.left(60))
        text += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('?');
    return text;
}

Error directoryFault()
{
    return fault("zip.directory",
                 QT_TRANSLATE_NOOP("Message",
                                   "The table of contents of the package is damaged or was not written "
                                   "by Tandem. Ask for the file again."));
}

Error tooLarge(qint64 limit)
{
    return fault("zip.too-large",
                 QT_TRANSLATE_NOOP("Message", "The package is larger than the allowed %1 MB. It was not "
                                              "opened; ask the sender for a smaller one."),
                 {QString::number(limit / 1'000'000)});
}

Error sizeFault(const QByteArray &name)
{
    return fault("zip.size",
                 QT_TRANSLATE_NOOP("Message",
                                   "The entry “%1” does not have the size the package states for it. "
                                   "Nothing was read; ask for the file again."),
                 {shown(name)});
}

/// Walks the frame of a container, front to back, and stops at the first thing that is not canonical.
class FrameCheck
{
public:
    FrameCheck(const QByteArray &file, const ZipLimits &limits)
        : m_file(file)
        , m_limits(limits)
    {
    }

    std::optional<Error> run()
    {
        if (auto error = checkStart())
            return error;
        if (auto error = checkEndRecord())
            return error;
        QByteArrayView rest = QByteArrayView(m_file).sliced(m_directoryOffset, m_directorySize);
        for (int i = 0; i < m_count; ++i) {
            if (auto error = takeRecord(rest))
                return error;
        }
        if (!rest.isEmpty())
            return directoryFault();
        if (m_expectedOffset != m_directoryOffset)
            return overlap();
        return std::nullopt;
    }

    QList<ZipEntry> entries;
    QHash<QByteArray, qsizetype> index;

private:
    std::optional<Error> checkStart() const
    {
        if (m_file.isEmpty())
            return fault("zip.empty", QT_TRANSLATE_NOOP("Message", "The file is empty. Ask for it again."));
        if (m_file.size() > m_limits.file)
            return tooLarge(m_limits.file);
        if (!m_file.startsWith("PK\x03\x04") && !m_file.startsWith("PK\x05\x06"))
            return fault(
                "zip.not-zip",
                QT_TRANSLATE_NOOP("Message", "This is not a package of Tandem. Choose another file."));
        return std::nullopt;
    }

    std::optional<Error> checkEndRecord()
    {
        const qsizetype at = m_file.size() - kEndRecordSize;
        const QByteArrayView end = QByteArrayView(m_file).sliced(qMax<qsizetype>(at, 0));
        const bool endsWell = at >= 0 && end.startsWith(kEndSignature);
        if (!endsWell && !m_file.contains(kEndSignature))
            return fault("zip.truncated",
                         QT_TRANSLATE_NOOP("Message", "The package is incomplete: its end is "
                                                      "missing. Ask for the file again."));
        if (!endsWell || longWord(end, 4) != 0 || word(end, 8) != word(end, 10) || word(end, 20) != 0)
            return fault("zip.end-record",
                         QT_TRANSLATE_NOOP("Message", "The end of the package is missing, was changed or has "
                                                      "something appended to it. Ask for the file again."));
        m_count = word(end, 8);
        m_directorySize = longWord(end, 12);
        m_directoryOffset = longWord(end, 16);
        if (m_count > m_limits.entries)
            return fault("zip.too-many-entries",
                         QT_TRANSLATE_NOOP("Message",
                                           "The package states more than the allowed %1 entries. It "
                                           "was not opened; ask for the file again."),
                         {QString::number(m_limits.entries)});
        if (m_directoryOffset + m_directorySize != at ||
            m_directorySize < m_count * (kDirectoryRecordSize + 1) ||
            m_directorySize > m_count * (kDirectoryRecordSize + kMaximumName))
            return directoryFault();
        return std::nullopt;
    }

    std::optional<Error> takeRecord(QByteArrayView &rest)
    {
        if (rest.size() < kDirectoryRecordSize || !rest.startsWith(QByteArrayView("PK\x01\x02", 4)))
            return directoryFault();
        const qsizetype length = kDirectoryRecordSize + word(rest, 28);
        if (rest.size() < length)
            return directoryFault();
        const QByteArrayView record = rest.first(length);
        rest = rest.sliced(length);
        const ZipEntry entry{record.sliced(kDirectoryRecordSize).toByteArray(),
                             word(record, 10) == 8,
                             longWord(record, 16),
                             longWord(record, 20),
                             longWord(record, 24),
                             longWord(record, 42)};
        if (auto error = checkRecord(record, entry))
            return error;
        if (auto error = checkPlace(entry))
            return error;
        index.insert(entry.name, entries.size());
        entries.append(entry);
        return std::nullopt;
    }

    std::optional<Error> checkRecord(QByteArrayView record, const ZipEntry &entry) const
    {
        if (!isCanonicalName(entry.name))
            return fault("zip.name",
                         QT_TRANSLATE_NOOP("Message",
                                           "The package holds an entry with the forbidden name “%1”. "
                                           "Tandem does not write such names: do not trust this file."),
                         {shown(entry.name)});
        if (index.contains(entry.name))
            return fault("zip.duplicate-name",
                         QT_TRANSLATE_NOOP("Message",
                                           "The package holds the entry “%1” twice. Tandem does not "
                                           "write such files: do not trust this one."),
                         {shown(entry.name)});
        if (word(record, 8) & 1)
            return fault("zip.encrypted",
                         QT_TRANSLATE_NOOP("Message",
                                           "The entry “%1” is encrypted in a way Tandem does not use. "
                                           "Ask for the file as Tandem wrote it."),
                         {shown(entry.name)});
        if (word(record, 10) != 0 && word(record, 10) != 8)
            return fault("zip.method",
                         QT_TRANSLATE_NOOP("Message",
                                           "The entry “%1” is packed in a way Tandem does not use. Ask "
                                           "for the file as Tandem wrote it."),
                         {shown(entry.name)});
        if (longWord(record, 38) != 0)
            return fault("zip.attributes",
                         QT_TRANSLATE_NOOP("Message",
                                           "The entry “%1” is a link or carries file rights. Tandem "
                                           "does not write such entries: do not trust this file."),
                         {shown(entry.name)});
        if (record != directoryRecord(entry) || (entry.deflated && !entry.name.endsWith(".json")))
            return directoryFault();
        return std::nullopt;
    }

    std::optional<Error> checkPlace(const ZipEntry &entry)
    {
        if (entry.offset != m_expectedOffset)
            return overlap();
        const QByteArray header = localHeader(entry);
        if (m_expectedOffset + header.size() + entry.packedSize > m_directoryOffset)
            return overlap();
        if (!QByteArrayView(m_file).sliced(entry.offset).startsWith(header))
            return fault("zip.local-header",
                         QT_TRANSLATE_NOOP("Message",
                                           "The package describes the entry “%1” in two different ways. "
                                           "Do not trust this file; ask for it again."),
                         {shown(entry.name)});
        if (!entry.deflated && entry.packedSize != entry.size)
            return sizeFault(entry.name);
        if (entry.size > m_limits.entry)
            return fault("zip.entry-too-large",
                         QT_TRANSLATE_NOOP("Message", "The entry “%1” is larger than the allowed %2 MB. The "
                                                      "package was not opened; ask for the file again."),
                         {shown(entry.name), QString::number(m_limits.entry / 1'000'000)});
        m_total += entry.size;
        if (m_total > m_limits.total)
            return tooLarge(m_limits.total);
        m_expectedOffset += header.size() + entry.packedSize;
        return std::nullopt;
    }

    static Error overlap()
    {
        return fault("zip.overlap",
                     QT_TRANSLATE_NOOP("Message",
                                       "The entries of the package overlap or leave gaps. Tandem does "
                                       "not write such files: do not trust this one."));
    }

    const QByteArray &m_file;
    const ZipLimits &m_limits;
    int m_count = 0;
    qint64 m_directorySize = 0;
    qint64 m_directoryOffset = 0;
    qint64 m_expectedOffset = 0;
    qint64 m_total = 0;
};

} // namespace

Result<ZipReader> ZipReader::open(const QByteArray &file, const ZipLimits &limits)
{
    FrameCheck check(file, limits);
    if (const auto error = check.run())
        return *error;
    ZipReader reader;
    reader.m_file = file;
    reader.m_entries = check.entries;
    reader.m_index = check.index;
    return reader;
}

Result<QByteArray> ZipReader::read(const QByteArray &name) const
{
    const auto at = m_index.constFind(name);
    if (at == m_index.cend())
        return fault("zip.entry-missing",
                     QT_TRANSLATE_NOOP("Message",
                                       "The entry “%1” is missing in the package. Ask for the file "
                                       "again."),
                     {shown(name)});
    const ZipEntry &entry = m_entries[*at];
    const QByteArrayView packed = QByteArrayView(m_file).sliced(
        static_cast<qsizetype>(entry.offset) + localHeader(entry).size(), entry.packedSize);
    const Inflated unpacked =
        entry.deflated ? inflated(packed, entry.size) : Inflated{packed.toByteArray(), {}};
    if (unpacked.fault == InflateFault::Memory)
        return fault("zip.memory",
                     QT_TRANSLATE_NOOP("Message", "There is not enough memory to open the package. "
                                                  "Close other programs and try again."));
    if (unpacked.fault == InflateFault::WrongSize)
        return sizeFault(entry.name);
    const auto sum = crc32_z(0, reinterpret_cast<const Bytef *>(unpacked.content.constData()),
                             static_cast<z_size_t>(unpacked.content.size()));
    if (unpacked.fault || sum != entry.crc)
        return fault("zip.content",
                     QT_TRANSLATE_NOOP("Message",
                                       "The entry “%1” is damaged. Nothing was read; ask for the file "
                                       "again."),
                     {shown(name)});
    return unpacked.content;
}

} // namespace tandem::exchange

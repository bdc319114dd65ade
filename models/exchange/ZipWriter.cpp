// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ZipWriter.h"

#include <zlib.h>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEndRecordSize = 22;

quint32 checksum(const QByteArray &content)
{
    return static_cast<quint32>(crc32_z(0, reinterpret_cast<const Bytef *>(content.constData()),
                                        static_cast<z_size_t>(content.size())));
}

/// Raw deflate stream; nothing if memory ran out.
std::optional<QByteArray> deflated(const QByteArray &content)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return std::nullopt;
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int outcome = deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    if (outcome != Z_STREAM_END)
        return std::nullopt;
    return packed;
}

Error tooLarge(qint64 limit)
{
    return {
        u"zip.too-large"_s,
        {QT_TRANSLATE_NOOP("Message", "The file would become larger than the allowed %1 MB. Split it into "
                                      "several files or leave out attachments."),
         {QString::number(limit / 1'000'000)}},
        {}};
}

} // namespace

ZipWriter::ZipWriter(const ZipLimits &limits)
    : m_limits(limits)
{
}

Result<void> ZipWriter::add(const QByteArray &name, const QByteArray &content)
{
    const QString shownName = QString::fromLatin1(name);
    if (!isCanonicalName(name))
        return Error{u"zip.name"_s,
                     {QT_TRANSLATE_NOOP("Message", "“%1” is not a name that an entry of a package may have."),
                      {shownName}},
                     {}};
    if (m_names.contains(name))
        return Error{
            u"zip.duplicate-name"_s,
            {QT_TRANSLATE_NOOP("Message", "The entry “%1” would stand in the package twice."), {shownName}},
            {}};
    if (content.size() > m_limits.entry)
        return Error{
            u"zip.entry-too-large"_s,
            {QT_TRANSLATE_NOOP("Message", "The entry “%1” is larger than the allowed %2 MB. Make the "
                                          "file smaller and try again."),
             {shownName, QString::number(m_limits.entry / 1'000'000)}},
            {}};
    if (m_entries.size() >= m_limits.entries)
        return Error{u"zip.too-many-entries"_s,
                     {QT_TRANSLATE_NOOP("Message", "A package may hold at most %1 entries. Split it into "
                                                   "several files."),
                      {QString::number(m_limits.entries)}},
                     {}};
    m_total += content.size();
    if (m_total > m_limits.total || m_file.size() + content.size() > m_limits.file)
        return tooLarge(qMin(m_limits.total, m_limits.file));

    QByteArray packed = content;
    ZipEntry entry{name,
                   false,
                   checksum(content),
                   0,
                   static_cast<quint32>(content.size()),
                   static_cast<quint32>(m_file.size())};
    if (name.endsWith(".json")) {
        const std::optional<QByteArray> smaller = deflated(content);
        if (!smaller)
            return Error{
                u"zip.memory"_s,
                {QT_TRANSLATE_NOOP("Message", "There is not enough memory to write the package. Close "
                                              "other programs and try again."),
                 {}},
                {}};
        entry.deflated = smaller->size() < content.size();
        if (entry.deflated)
            packed = *smaller;
    }
    entry.packedSize = static_cast<quint32>(packed.size());
    m_file += localHeader(entry);
    m_file += packed;
    m_entries.append(entry);
    m_names.insert(name);
    return {};
}

Result<QByteArray> ZipWriter::finish()
{
    const qint64 directoryOffset = m_file.size();
    QByteArray directory;
    for (const ZipEntry &entry : std::as_const(m_entries))
        directory += directoryRecord(entry);
    if (directoryOffset + directory.size() + kEndRecordSize > m_limits.file)
        return tooLarge(m_limits.file);
    m_file += directory;
    m_file += endRecord(static_cast<int>(m_entries.size()), static_cast<quint32>(directory.size()),
                        static_cast<quint32>(directoryOffset));
    const QByteArray file = std::exchange(m_file, {});
    *this = ZipWriter(m_limits);
    return file;
}

} // namespace tandem::exchange

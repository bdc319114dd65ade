// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ArchiveExamination.h"

#include <QHash>
#include <QtEndian>

#include <zlib.h>

#include <array>
#include <ctime>
#include <optional>
#include <vector>

namespace tandem::dossier {

using application::FileFacts;
using Kind = FileFacts::Kind;
using State = FileFacts::State;

namespace {

constexpr qint64 kMostUnpacked = qint64{512} << 20U; ///< bytes of all entries; no table of a call is larger
constexpr int kMostEntries = 20000;
constexpr qsizetype kMostKept = 1 << 20; ///< bytes of an entry that is read and not only unpacked
constexpr double kMostSeconds = 2.5;     ///< of processor time; what unpacks longer is swollen

// Lengths and places of the zip format (APPNOTE 4.3.7, 4.3.12, 4.3.16).
constexpr qsizetype kLocalHeader = 30;
constexpr qsizetype kCentralHeader = 46;
constexpr qsizetype kEndRecord = 22;
constexpr qsizetype kLongestComment = 65535;

struct Entry
{
    QByteArray name;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    quint32 packed = 0;
    quint32 size = 0;
    quint32 place = 0; ///< of its local header
};

class Archive
{
public:
    explicit Archive(const QByteArray &data)
        : m_data(data)
    {
    }

    /// False if there is no directory that can be read.
    bool readDirectory()
    {
        const QByteArray tail = m_data.right(kEndRecord + kLongestComment);
        const qsizetype inTail = tail.lastIndexOf("PK\x05\x06");
        const qsizetype end = m_data.size() - tail.size() + inTail;
        if (inTail < 0 || end + kEndRecord > m_data.size())
            return false;
        const int count = two(end + 10);
        qsizetype at = four(end + 16);
        for (int i = 0; i < count; ++i) {
            if (at + kCentralHeader > m_data.size() || m_data.mid(at, 4) != "PK\x01\x02")
                return false;
            Entry entry;
            entry.flags = two(at + 8);
            entry.method = two(at + 10);
            entry.crc = four(at + 16);
            entry.packed = four(at + 20);
            entry.size = four(at + 24);
            entry.place = four(at + 42);
            entry.name = m_data.mid(at + kCentralHeader, two(at + 28));
            at += kCentralHeader + two(at + 28) + two(at + 30) + two(at + 32);
            m_entries.push_back(std::move(entry));
        }
        return true;
    }

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    /// Unpacks an entry; false if it is broken. `unpacked` grows by what came out; `kept` takes the beginning
    /// of it.
    bool unpack(const Entry &entry, qint64 &unpacked, QByteArray *kept) const
    {
        const qsizetype at = entry.place;
        if (at + kLocalHeader > m_data.size() || m_data.mid(at, 4) != "PK\x03\x04")
            return false;
        const qsizetype start = at + kLocalHeader + two(at + 26) + two(at + 28);
        if (start > m_data.size() || qsizetype{entry.packed} > m_data.size() - start)
            return false;
        if (entry.method == 0)
            return take(start, entry, unpacked, kept);
        return entry.method == Z_DEFLATED && inflate(start, entry, unpacked, kept);
    }

private:
    [[nodiscard]] quint16 two(qsizetype at) const
    {
        return qFromLittleEndian<quint16>(m_data.constData() + at);
    }
    [[nodiscard]] quint32 four(qsizetype at) const
    {
        return qFromLittleEndian<quint32>(m_data.constData() + at);
    }

    [[nodiscard]] const Bytef *bytes(qsizetype at) const
    {
        return reinterpret_cast<const Bytef *>(m_data.constData() + at);
    }

    bool take(qsizetype start, const Entry &entry, qint64 &unpacked, QByteArray *kept) const
    {
        unpacked += entry.packed;
        if (kept)
            *kept = m_data.mid(start, std::min<qsizetype>(entry.packed, kMostKept));
        return entry.packed == entry.size && crc32(0, bytes(start), entry.packed) == entry.crc;
    }

    bool inflate(qsizetype start, const Entry &entry, qint64 &unpacked, QByteArray *kept) const
    {
        z_stream stream{};
        if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
            return false;
        // zlib does not write to its input.
        stream.next_in = const_cast<Bytef *>(bytes(start));
        stream.avail_in = entry.packed;
        std::array<Bytef, 65536> room{};
        uLong sum = crc32(0, nullptr, 0);
        qint64 size = 0;
        int state = Z_OK;
        while (state == Z_OK && unpacked <= kMostUnpacked) {
            stream.next_out = room.data();
            stream.avail_out = static_cast<uInt>(room.size());
            state = ::inflate(&stream, Z_NO_FLUSH);
            const auto came = static_cast<uInt>(room.size()) - stream.avail_out;
            sum = crc32(sum, room.data(), came);
            size += came;
            unpacked += came;
            if (kept && kept->size() < kMostKept)
                kept->append(reinterpret_cast<const char *>(room.data()), qsizetype{came});
        }
        inflateEnd(&stream);
        return state == Z_STREAM_END && size == qint64{entry.size} && sum == entry.crc;
    }

    const QByteArray &m_data;
    std::vector<Entry> m_entries;
};

/// What an office document is, by the parts it must have (ISO/IEC 29500-2, OpenDocument 1.3 part 2).
Kind kindOf(const QHash<QByteArray, QByteArray> &read, const std::vector<Entry> &entries)
{
    const auto has = [&entries](QByteArrayView name) {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const Entry &one) { return one.name == name; });
    };
    const QByteArray type = read.value("mimetype");
    const QByteArray prefix = "application/vnd.oasis.opendocument.";
    if (type.startsWith(prefix + "spreadsheet"))
        return Kind::Ods;
    if (type.startsWith(prefix + "text"))
        return Kind::Odt;
    if (type.startsWith(prefix + "presentation"))
        return Kind::Odp;
    if (has("OFD.xml"))
        return Kind::Ofd;
    if (!has("[Content_Types].xml"))
        return Kind::Zip;
    if (has("xl/workbook.xml") || has("xl/workbook.bin"))
        return Kind::Xlsx;
    if (has("word/document.xml"))
        return Kind::Docx;
    return has("ppt/presentation.xml") ? Kind::Pptx : Kind::Zip;
}

bool hasMacros(const QHash<QByteArray, QByteArray> &read, const std::vector<Entry> &entries)
{
    return read.value("[Content_Types].xml").contains("macroEnabled") ||
           std::any_of(entries.begin(), entries.end(), [](const Entry &entry) {
               const bool isBasic = entry.name.startsWith("Basic/") && entry.name.endsWith(".xml") &&
                                    !entry.name.endsWith("script-lb.xml") &&
                                    !entry.name.endsWith("script-lc.xml");
               return entry.name.toLower().endsWith("vbaproject.bin") || isBasic;
           });
}

} // namespace

void examineArchive(const QByteArray &data, FileFacts &facts)
{
    Archive archive(data);
    if (!archive.readDirectory()) {
        facts.state = State::Damaged;
        return;
    }
    const std::vector<Entry> &entries = archive.entries();
    if (entries.size() > kMostEntries) {
        facts.state = State::Swollen;
        return;
    }
    const std::clock_t start = std::clock();
    QHash<QByteArray, QByteArray> read;
    qint64 unpacked = 0;
    bool isBroken = false;
    bool isLocked = false;
    for (const Entry &entry : entries) {
        isLocked = isLocked || (entry.flags & 1U) != 0;
        const bool isRead = entry.name == "mimetype" || entry.name == "[Content_Types].xml" ||
                            entry.name == "META-INF/manifest.xml";
        QByteArray content;
        if (!isLocked && !archive.unpack(entry, unpacked, isRead ? &content : nullptr))
            isBroken = true;
        if (isRead)
            read.insert(entry.name, content);
        if (unpacked > kMostUnpacked || double(std::clock() - start) / CLOCKS_PER_SEC > kMostSeconds) {
            facts.state = State::Swollen;
            break;
        }
    }
    facts.kind = kindOf(read, entries);
    facts.hasMacros = hasMacros(read, entries);
    isLocked = isLocked || read.value("META-INF/manifest.xml").contains("encryption-data");
    if (facts.state == State::Sound && isLocked)
        facts.state = State::Encrypted;
    else if (facts.state == State::Sound && isBroken)
        facts.state = State::Damaged;
}

} // namespace tandem::dossier

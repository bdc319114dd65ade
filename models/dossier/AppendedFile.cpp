// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/AppendedFile.h"

#include <QDataStream>

#include <algorithm>

namespace tandem::dossier {

namespace {

constexpr quint32 kMostItems = 1000000; ///< pages or objects; more is no sane answer

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string textOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QDataStream &operator<<(QDataStream &out, const PdfPicture &picture)
{
    out << picture.pixels << picture.shown << static_cast<qint32>(picture.coding) << picture.isGrey
        << picture.data;
    for (const double value : picture.turn)
        out << value;
    return out;
}

QDataStream &operator>>(QDataStream &in, PdfPicture &picture)
{
    qint32 coding = 0;
    in >> picture.pixels >> picture.shown >> coding >> picture.isGrey >> picture.data;
    picture.coding = static_cast<PdfPicture::Coding>(std::clamp(coding, 0, 2));
    for (double &value : picture.turn)
        in >> value;
    return in;
}

QDataStream &operator<<(QDataStream &out, const AppendedPage &page)
{
    return out << qint32(page.number) << page.label << page.size << page.form << page.picture;
}

QDataStream &operator>>(QDataStream &in, AppendedPage &page)
{
    qint32 number = 0;
    in >> number >> page.label >> page.size >> page.form >> page.picture;
    page.number = number;
    return in;
}

QDataStream &operator<<(QDataStream &out, const TakenObject &object);
QDataStream &operator>>(QDataStream &in, TakenObject &object);

template<typename Item>
void writeList(QDataStream &out, const std::vector<Item> &items)
{
    out << static_cast<quint32>(items.size());
    for (const Item &item : items)
        out << item;
}

template<typename Item>
void readList(QDataStream &in, std::vector<Item> &items)
{
    quint32 count = 0;
    in >> count;
    if (count > kMostItems)
        in.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        in >> items.emplace_back();
}

QDataStream &operator<<(QDataStream &out, const TakenObject &object)
{
    out << bytesOf(object.body) << object.isStream << bytesOf(object.data);
    out << static_cast<quint32>(object.references.size());
    for (const auto &[place, index] : object.references)
        out << place << index;
    return out;
}

QDataStream &operator>>(QDataStream &in, TakenObject &object)
{
    QByteArray body;
    QByteArray data;
    in >> body >> object.isStream >> data;
    object.body = textOf(body);
    object.data = textOf(data);
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        auto &[place, index] = object.references.emplace_back();
        in >> place >> index;
    }
    return in;
}

} // namespace

bool isSound(const AppendedFile &file)
{
    const auto isObject = [&file](qint32 index) {
        return index >= 0 && static_cast<size_t>(index) < file.objects.size();
    };
    const auto isPage = [&](const AppendedPage &page) {
        return !page.size.isEmpty() && (page.form >= 0 ? isObject(page.form) : !page.picture.data.isEmpty());
    };
    const auto isWhole = [&](const TakenObject &object) {
        quint64 last = 0;
        for (const auto &[place, index] : object.references) {
            if (!isObject(index) || place < last || place > object.body.size())
                return false;
            last = place;
        }
        return true;
    };
    return std::all_of(file.shown.begin(), file.shown.end(), isPage) &&
           std::all_of(file.objects.begin(), file.objects.end(), isWhole);
}

QDataStream &operator<<(QDataStream &out, const AppendedFile &file)
{
    out << static_cast<quint8>(file.state) << file.isRepaired << file.isCutShort << qint32(file.pages);
    writeList(out, file.shown);
    writeList(out, file.objects);
    return out;
}

QDataStream &operator>>(QDataStream &in, AppendedFile &file)
{
    quint8 state = 0;
    qint32 pages = 0;
    in >> state >> file.isRepaired >> file.isCutShort >> pages;
    if (state > static_cast<quint8>(AppendedFile::State::TimeUp))
        in.setStatus(QDataStream::ReadCorruptData);
    else
        file.state = static_cast<AppendedFile::State>(state);
    file.pages = pages;
    readList(in, file.shown);
    readList(in, file.objects);
    return in;
}

} // namespace tandem::dossier

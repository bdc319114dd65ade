// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfObjects.h"

#include "models/dossier/PdfSyntax.h"

#include <QCryptographicHash>

namespace tandem::dossier {

namespace {
/// Readers unpack a whole object stream to see one object; 200 keeps that short.
constexpr size_t kObjectsPerStream = 200;

std::string streamBody(const std::string &entries, std::string_view data)
{
    std::string body = "<<" + entries + "/Length " + std::to_string(data.size()) + ">>stream\n";
    body += data;
    // PDF/A asks for an end of line before endstream.
    return body + "\nendstream";
}
} // namespace

int PdfObjects::reserve()
{
    m_objects.emplace_back();
    return next() - 1;
}

void PdfObjects::set(int object, std::string body)
{
    m_objects[indexOf(object)].body = std::move(body);
}

int PdfObjects::add(std::string body)
{
    const int object = reserve();
    set(object, std::move(body));
    return object;
}

void PdfObjects::setStream(int object, const std::string &entries, std::string_view data)
{
    Object &target = m_objects[indexOf(object)];
    target.body = streamBody(entries + "/Filter/FlateDecode", deflated(data));
    target.isStream = true;
}

int PdfObjects::addStream(const std::string &entries, std::string_view data)
{
    const int object = reserve();
    setStream(object, entries, data);
    return object;
}

int PdfObjects::addRawStream(const std::string &entries, std::string_view data)
{
    const int object = reserve();
    setRawStream(object, entries, data);
    return object;
}

void PdfObjects::setRawStream(int object, const std::string &entries, std::string_view data)
{
    Object &target = m_objects[static_cast<size_t>(object) - 1];
    target.body = streamBody(entries, data);
    target.isStream = true;
}

void PdfObjects::writeObject(std::string &out, int object, const std::string &body,
                             std::vector<Place> &places) const
{
    places[static_cast<size_t>(object)] = {1, out.size(), 0};
    out += std::to_string(object) + " 0 obj\n" + body + "\nendobj\n";
}

void PdfObjects::writeObjectStreams(std::string &out, std::vector<Place> &places) const
{
    std::vector<int> small;
    for (size_t i = 0; i < m_objects.size(); ++i) {
        if (!m_objects[i].isStream)
            small.push_back(static_cast<int>(i) + 1);
    }
    for (size_t from = 0; from < small.size(); from += kObjectsPerStream) {
        const size_t to = std::min(small.size(), from + kObjectsPerStream);
        const int stream = static_cast<int>(places.size());
        places.emplace_back();
        std::string index;
        std::string bodies;
        for (size_t i = from; i < to; ++i) {
            index += std::to_string(small[i]) + " " + std::to_string(bodies.size()) + " ";
            bodies += m_objects[static_cast<size_t>(small[i]) - 1].body + "\n";
            places[static_cast<size_t>(small[i])] = {2, static_cast<size_t>(stream),
                                                     static_cast<int>(i - from)};
        }
        const std::string entries = "/Type/ObjStm/N " + std::to_string(to - from) + "/First " +
                                    std::to_string(index.size()) + "/Filter/FlateDecode";
        writeObject(out, stream, streamBody(entries, deflated(index + bodies)), places);
    }
}

std::string PdfObjects::places(const std::vector<Place> &places)
{
    std::string bytes;
    bytes.reserve(places.size() * 7);
    for (const Place &place : places) {
        bytes += static_cast<char>(place.type);
        for (const unsigned shift : {24U, 16U, 8U, 0U})
            bytes += static_cast<char>(place.first >> shift & 255U);
        bytes += static_cast<char>(static_cast<unsigned>(place.second) >> 8U & 255U);
        bytes += static_cast<char>(static_cast<unsigned>(place.second) & 255U);
    }
    return bytes;
}

std::vector<std::pair<int, std::string_view>> PdfObjects::numbered() const
{
    std::vector<std::pair<int, std::string_view>> result;
    for (size_t i = 0; i < m_objects.size(); ++i)
        result.emplace_back(m_first + static_cast<int>(i), m_objects[i].body);
    return result;
}

QByteArray PdfObjects::write(int root, int info) const
{
    std::string out = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    out.reserve(size_t{1} << 19U);
    std::vector<Place> table(m_objects.size() + 1);
    table[0] = {0, 0, 65535};
    for (size_t i = 0; i < m_objects.size(); ++i) {
        if (m_objects[i].isStream)
            writeObject(out, static_cast<int>(i) + 1, m_objects[i].body, table);
    }
    writeObjectStreams(out, table);

    const auto body = QByteArray::fromRawData(out.data(), static_cast<qsizetype>(out.size()));
    const std::string id = QCryptographicHash::hash(body, QCryptographicHash::Md5).toHex().toStdString();
    const size_t start = out.size();
    const int object = static_cast<int>(table.size());
    table.push_back({1, start, 0});
    const std::string entries = "/Type/XRef/Size " + std::to_string(table.size()) + "/W[1 4 2]/Root " +
                                pdfReference(root) + "/Info " + pdfReference(info) + "/ID[<" + id + "><" +
                                id + ">]/Filter/FlateDecode";
    out += std::to_string(object) + " 0 obj\n" + streamBody(entries, deflated(places(table))) +
           "\nendobj\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
    return {out.data(), static_cast<qsizetype>(out.size())};
}

} // namespace tandem::dossier

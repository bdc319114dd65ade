// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfUpdate.h"

#include "models/dossier/PdfSyntax.h"

#include <QCryptographicHash>

namespace tandem::dossier {

namespace {

/// A row of the cross reference for "/W[1 4 2]": an object that stands for itself, at an offset.
std::string row(size_t offset)
{
    std::string bytes(1, '\1');
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(offset >> shift & 255U);
    return bytes + std::string(2, '\0');
}

} // namespace

PdfUpdate::PdfUpdate(PdfEnding ending)
    : m_ending(std::move(ending))
    , m_objects(m_ending.size)
{
}

void PdfUpdate::replace(int object, std::string body)
{
    m_replaced[object] = std::move(body);
}

QByteArray PdfUpdate::write() const
{
    std::map<int, std::string_view> all(m_replaced.begin(), m_replaced.end());
    for (const auto &[object, body] : m_objects.numbered())
        all.emplace(object, body);
    const auto base = static_cast<size_t>(m_ending.length);
    std::string out = "\n";
    std::string index;
    std::string places;
    const auto note = [&](int object) {
        index += std::to_string(object) + " 1 ";
        places += row(base + out.size());
    };
    for (const auto &[object, body] : all) {
        note(object);
        out += joined({std::to_string(object), " 0 obj\n", body, "\nendobj\n"});
    }
    const auto written = QByteArray::fromRawData(out.data(), static_cast<qsizetype>(out.size()));
    const std::string id = QCryptographicHash::hash(written, QCryptographicHash::Md5).toHex().toStdString();
    const size_t start = base + out.size();
    const int table = m_objects.next();
    note(table);
    const std::string data = deflated(places);
    out += std::to_string(table) + " 0 obj\n<</Type/XRef/Size " + std::to_string(table + 1) + "/Index[" +
           index + "]/W[1 4 2]/Prev " + std::to_string(m_ending.crossReference) + "/Root " + m_ending.root +
           (m_ending.info.empty() ? std::string() : "/Info " + m_ending.info) + "/ID[" + m_ending.firstId +
           "<" + id + ">]/Filter/FlateDecode/Length " + std::to_string(data.size()) + ">>stream\n" + data +
           "\nendstream\nendobj\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
    return {out.data(), static_cast<qsizetype>(out.size())};
}

} // namespace tandem::dossier

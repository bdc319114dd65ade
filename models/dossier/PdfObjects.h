// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace tandem::dossier {

/// The numbered objects of one PDF 1.7 file. Small objects travel in object streams, the cross reference is a
/// stream, and the file's /ID is a digest of its body: same objects, same bytes.
class PdfObjects
{
public:
    /// `first` is the number of the first object: 1, or the next free one of a file that is continued.
    explicit PdfObjects(int first = 1)
        : m_first(first)
    {
    }

    /// A number for an object whose content comes later.
    int reserve();
    void set(int object, std::string body);
    int add(std::string body);
    /// `entries` are those of the stream's dictionary without brackets, /Length and /Filter.
    void setStream(int object, const std::string &entries, std::string_view data);
    int addStream(const std::string &entries, std::string_view data);
    /// Data that is compressed already, or that readers must find in plain: `entries` may name its /Filter.
    int addRawStream(const std::string &entries, std::string_view data);
    void setRawStream(int object, const std::string &entries, std::string_view data);

    /// The file. `root` is the catalogue, `info` the document information.
    [[nodiscard]] QByteArray write(int root, int info) const;
    /// The objects with their numbers, as an update of another file takes them over.
    [[nodiscard]] std::vector<std::pair<int, std::string_view>> numbered() const;
    [[nodiscard]] int next() const { return m_first + static_cast<int>(m_objects.size()); }

private:
    [[nodiscard]] size_t indexOf(int object) const { return static_cast<size_t>(object - m_first); }

    struct Object
    {
        std::string body;
        bool isStream = false;
    };
    struct Place
    {
        int type = 0; ///< 0 free, 1 at an offset, 2 in an object stream (ISO 32000-1, table 18)
        size_t first = 0;
        int second = 0;
    };

    void writeObject(std::string &out, int object, const std::string &body, std::vector<Place> &places) const;
    void writeObjectStreams(std::string &out, std::vector<Place> &places) const;
    static std::string places(const std::vector<Place> &places);

    int m_first;
    std::vector<Object> m_objects;
};

} // namespace tandem::dossier

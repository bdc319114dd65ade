// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace tandem::dossier {

/// The logical structure of a document (ISO 32000-1, 14.7): what a screen reader walks through. Elements may
/// hold content of several pages.
class StructTree
{
public:
    struct Attributes
    {
        QString language; ///< empty or "und": that of the parent
        QString alternative;
        QByteArray scope; ///< "Row" or "Column" for TH
    };
    struct Kid
    {
        enum class Kind
        {
            Element,
            Content,   ///< marked content of a page
            Annotation ///< an object
        } kind = Kind::Element;
        int value = 0; ///< element, marked content id, or PDF object number
        int page = 0;
    };
    struct Element
    {
        int parent = -1;
        QByteArray type;
        Attributes attributes;
        std::vector<Kid> kids;
        std::optional<QRectF> box; ///< of a figure: points, y downwards
    };

    /// The root element "Document" has the id 0.
    StructTree();

    int add(int parent, const QByteArray &type, const Attributes &attributes = {});
    void setBox(int element, const QRectF &box) { m_elements[static_cast<size_t>(element)].box = box; }
    /// Drops all elements from the id `count` on.
    void truncate(size_t count);
    void addContent(int element, int page, int mcid);
    void addAnnotation(int element, int page, int object);
    [[nodiscard]] const std::vector<Element> &elements() const { return m_elements; }
    /// For each element: does it hold anything? Empty cells count, for rows must stay complete.
    [[nodiscard]] std::vector<bool> used() const;

private:
    std::vector<Element> m_elements;
};

} // namespace tandem::dossier

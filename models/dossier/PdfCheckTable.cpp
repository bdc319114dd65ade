// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfCheckTable.h"

#include "models/dossier/PdfInspection.h"

#include <algorithm>

namespace tandem::dossier {

namespace {

constexpr int kWidest = 1000; ///< columns; also how far a cell may reach down
constexpr int kDeepest = 4;   ///< groups of rows within each other

std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element)
{
    QPDFObjectHandle kids = element.getKey("/K");
    std::vector<QPDFObjectHandle> list;
    if (kids.isDictionary())
        list.push_back(kids);
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
        if (kids.getArrayItem(i).isDictionary())
            list.push_back(kids.getArrayItem(i));
    }
    return list;
}

void collectRows(QPDFObjectHandle element, std::vector<QPDFObjectHandle> &rows, int depth)
{
    for (QPDFObjectHandle kid : kidsOf(element)) {
        const std::string type = nameOf(kid.getKey("/S"));
        if (type == "TR")
            rows.push_back(kid);
        else if ((type == "THead" || type == "TBody" || type == "TFoot") && depth < kDeepest)
            collectRows(kid, rows, depth + 1);
    }
}

int spanOf(QPDFObjectHandle cell, const char *key)
{
    QPDFObjectHandle span = tableAttribute(cell, key);
    return span.isInteger() ? std::clamp(span.getIntValueAsInt(), 1, kWidest) : 1;
}

} // namespace

QPDFObjectHandle tableAttribute(QPDFObjectHandle element, const char *key)
{
    QPDFObjectHandle attributes = element.getKey("/A");
    if (attributes.isDictionary() && nameOf(attributes.getKey("/O")) == "Table")
        return attributes.getKey(key);
    for (int i = 0; attributes.isArray() && i < attributes.getArrayNItems(); ++i) {
        QPDFObjectHandle one = attributes.getArrayItem(i);
        if (one.isDictionary() && nameOf(one.getKey("/O")) == "Table" && one.hasKey(key))
            return one.getKey(key);
    }
    return QPDFObjectHandle::newNull();
}

bool hasEqualRows(QPDFObjectHandle table)
{
    std::vector<QPDFObjectHandle> rows;
    collectRows(table, rows, 0);
    std::vector<int> reaching; ///< columns that cells above reach down, by how many rows below
    int columns = -1;
    for (QPDFObjectHandle row : rows) {
        int width = 0;
        if (!reaching.empty()) {
            width = reaching.front();
            reaching.erase(reaching.begin());
        }
        for (QPDFObjectHandle cell : kidsOf(row)) {
            const int across = spanOf(cell, "/ColSpan");
            const auto down = static_cast<size_t>(spanOf(cell, "/RowSpan")) - 1;
            width += across;
            reaching.resize(std::max(reaching.size(), down), 0);
            for (size_t below = 0; below < down; ++below)
                reaching[below] += across;
        }
        if (columns >= 0 && width != columns)
            return false;
        columns = width;
    }
    return true;
}

} // namespace tandem::dossier

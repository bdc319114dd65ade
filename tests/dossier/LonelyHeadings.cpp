// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dossier/LonelyHeadings.h"

#include "models/dossier/DossierLayout.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

using Elements = std::vector<StructTree::Element>;

/// The element a mark belongs to; -1 for artifacts.
int elementOf(const PageMark &mark)
{
    const auto *text = std::get_if<DrawText>(&mark.mark);
    if (mark.owner != kOwnerOfPiece || !text)
        return mark.owner;
    for (const TextBlock::Piece &piece : text->block->pieces) {
        if (piece.end > text->block->lines[text->line].start)
            return piece.element;
    }
    return -1;
}

bool isHeadRow(const Elements &elements, const StructTree::Element &element)
{
    return element.type == "TR" &&
           std::all_of(element.kids.begin(), element.kids.end(), [&](const StructTree::Kid &kid) {
               return elements[static_cast<size_t>(kid.value)].type == "TH";
           });
}

/// The nearest element around this one that only announces; -1 if it is what is announced.
int announcement(const Elements &elements, int element)
{
    for (int at = element; at >= 0; at = elements[static_cast<size_t>(at)].parent) {
        const StructTree::Element &one = elements[static_cast<size_t>(at)];
        if (one.type == "Note")
            return -1; // stands at the foot of the page, whatever it belongs to
        const bool isHeading = one.type.size() == 2 && one.type[0] == 'H';
        const bool isCaption =
            one.type == "Caption" && elements[static_cast<size_t>(one.parent)].type == "Table";
        if (isHeading || isCaption || isHeadRow(elements, one))
            return at;
    }
    return -1;
}

} // namespace

QStringList lonelyHeadings(const Document &document)
{
    SilentProgress progress;
    TextLayout text(**FontBook::installed());
    const Result<Recording> recording = layDossier(document, text, progress);
    if (!recording)
        return {recording.error().message.text()};
    const Elements &elements = recording->tree.elements();
    QStringList lonely;
    int open = -1; ///< announcement the last mark belonged to
    size_t openPage = 0;
    for (size_t page = 0; page < recording->pages.size(); ++page) {
        for (const PageMark &mark : recording->pages[page]) {
            const int element = elementOf(mark);
            if (element < 0)
                continue;
            const int now = announcement(elements, element);
            if (open >= 0 && now != open && page != openPage)
                lonely.append(u"page %1: %2"_s.arg(openPage + 1)
                                  .arg(QString::fromLatin1(elements[static_cast<size_t>(open)].type)));
            open = now;
            openPage = page;
        }
    }
    return lonely;
}

} // namespace tandem::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PdfPicture.h"
#include "models/dossier/StructTree.h"
#include "models/dossier/TextBlock.h"

#include <QLineF>
#include <QMap>
#include <QPainterPath>

#include <map>
#include <variant>

namespace tandem::dossier {

/// What a mark on a page belongs to: a structure element (0 and up) or one of the artifacts, which readers
/// aloud skip.
using Owner = int;
inline constexpr Owner kLayoutArtifact = -1;
inline constexpr Owner kHeaderArtifact = -2;
inline constexpr Owner kFooterArtifact = -3;
inline constexpr Owner kOwnerOfPiece = -4; ///< text only: each piece names its own element
inline constexpr Owner kFieldPicture = -5; ///< of a form field, which is in the structure as a whole

// Points from the upper left corner of an A4 page, y downwards.
inline constexpr double kPageWidth = 595.276;
inline constexpr double kPageHeight = 841.89;

struct DrawText
{
    TextBlockPtr block;
    size_t line = 0;
    double x = 0;
    double y = 0; ///< top of the line
};
struct DrawRect
{
    QRectF rect;
    Ink ink;
};
struct DrawLine
{
    QLineF line;
    double width = 0.5;
    Ink ink = kInkLine;
    std::vector<double> dash; ///< lengths on and off; empty: solid
};
struct DrawPath
{
    QPainterPath path;
    std::optional<Ink> fill;
    std::optional<Ink> stroke;
    double width = 0.7;
    std::vector<double> dash;
    QPainterPath clip; ///< empty: not clipped
};
struct DrawPicture
{
    size_t picture = 0;
    QRectF rect;
};
/// A page of an attachment, drawn by its form.
struct DrawForm
{
    size_t file = 0; ///< index into Document::appended
    size_t page = 0;
    QRectF rect;
    QSizeF size; ///< of the page, points
};
/// A link over an area, to an anchor of the document or to an address.
struct PlaceLink
{
    QRectF rect;
    QString anchor;
    QString address;
    QString contents; ///< what a reader aloud says
};

struct PageMark
{
    Owner owner = kLayoutArtifact;
    std::variant<DrawText, DrawRect, DrawLine, DrawPath, DrawPicture, DrawForm, PlaceLink> mark;
};

struct OutlineEntry
{
    int level = 1;
    QString title;
    QString anchor;
};

struct Place
{
    size_t page = 0;
    double y = 0;
};

/// A footnote, with its sign.
struct PageNote
{
    int number = 0;
    TextBlockPtr block;
};

/// Everything layout decided: pages of marks, the structure, and what points where. Recorded first, so that
/// page count, contents and links are known before a byte is written.
struct Recording
{
    std::vector<std::vector<PageMark>> pages;
    StructTree tree;
    std::map<size_t, std::vector<PageNote>> notes; ///< at the foot of pages, downwards
    std::vector<OutlineEntry> outline;
    QMap<QString, Place> anchors;
    QStringList anchorOrder; ///< as they were set
    std::vector<PdfPicture> pictures;
};

} // namespace tandem::dossier

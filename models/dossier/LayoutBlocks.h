// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/dossier/Setting.h"

namespace tandem::dossier {

// Each kind of block has one function, which puts it at the place reached and moves on.

void layHeading(Setting &setting, const Heading &heading);
void layParagraph(Setting &setting, const Paragraph &paragraph);
void layFieldPair(Setting &setting, const FieldPair &field);
void layValueLine(Setting &setting, const FieldValueLine &field);
void layTable(Setting &setting, const TableBlock &table);
void layChart(Setting &setting, const ChartBlock &chart);
Result<void> layPicture(Setting &setting, const PictureBlock &picture);
Result<void> layQr(Setting &setting, const QrBlock &qr);
void laySignatures(Setting &setting, const SignatureRow &row);
void layWritingRoom(Setting &setting, const WritingRoom &room);
void layPage(Setting &setting, const PageBlock &page);
void layNotice(Setting &setting, const Notice &notice);
void layLetterHead(Setting &setting, const LetterHead &head);
void layCertificate(Setting &setting, const Certificate &certificate);
void layCover(Setting &setting, const Cover &cover);

} // namespace tandem::dossier

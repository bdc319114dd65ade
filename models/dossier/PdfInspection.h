// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PdfCheck.h"

#include <QMap>

#include <qpdf/QPDF.hh>

#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace tandem::dossier {

/// A stream unpacks to more than anything of ours would.
struct UnpacksTooLarge : std::runtime_error
{
    UnpacksTooLarge()
        : std::runtime_error("unpacks too large")
    {
    }
};

/// The codes of a font that texts show.
struct ShownCodes
{
    QPDFObjectHandle font;
    std::set<unsigned> codes;
    int page = 0; ///< the first that uses it, from 1
};

/// One file while it is checked: the object graph, what was learned so far, and the findings.
class PdfInspection
{
public:
    explicit PdfInspection(QPDF &file)
        : pdf(file)
        , pages(file.getAllPages())
        , pageContent(pages.size())
    {
    }

    QPDF &pdf;
    const std::vector<QPDFObjectHandle> pages;
    std::vector<std::set<int>> pageContent;  ///< by page: ids of marked content that was found
    std::map<std::string, ShownCodes> fonts; ///< by object

    /// Notes that a rule is broken. `source` in English, marked with QT_TRANSLATE_NOOP("Message", ...).
    void find(const char *code, const char *source, int page = 0, const QStringList &arguments = {});
    [[nodiscard]] PdfFindings findings() const { return m_findings.values(); }

    /// The data of a stream without its filters. Throws UnpacksTooLarge.
    [[nodiscard]] static std::string unpacked(QPDFObjectHandle stream);

private:
    QMap<QString, PdfFinding> m_findings; ///< by code
};

/// Text of a PDF name without its slash; empty for anything else.
[[nodiscard]] std::string nameOf(QPDFObjectHandle object);
/// A text string; empty for anything else.
[[nodiscard]] QString textOf(QPDFObjectHandle object);

// The groups of rules, in the order they run: the later ones rest on what the content showed.
void checkBytes(PdfInspection &inspection, const QByteArray &bytes);
void checkCatalogue(PdfInspection &inspection);
void checkMetadata(PdfInspection &inspection);
void checkActions(PdfInspection &inspection);
void checkContent(PdfInspection &inspection, Progress &progress);
void checkFonts(PdfInspection &inspection);
void checkStructure(PdfInspection &inspection);

} // namespace tandem::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/DocumentOrder.h"

#include "models/dossier/HtmlWriter.h"
#include "models/dossier/PdfWriter.h"
#include "models/session/NamedReviewers.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

const DocumentKindInfo &infoOf(DocumentKind kind)
{
    const QList<DocumentKindInfo> &all = documentKinds();
    return *std::find_if(all.cbegin(), all.cend(),
                         [kind](const DocumentKindInfo &info) { return info.kind == kind; });
}

/// Archives want names of ASCII letters without blanks (domain.md §5.2).
QString fileNameOf(const QStringList &parts)
{
    QString name;
    for (const QString &part : parts) {
        for (const QChar c : part) {
            const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
            name += isPlain ? c : QChar(u'-');
        }
        if (!name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name + u".pdf"_s;
}

/// Builds the content of one order and the name of its file.
class Building
{
public:
    Building(Desk &desk, const DocumentOrder &order)
        : m_desk(desk)
        , m_order(order)
        , m_info(infoOf(order.kind))
    {
    }

    Result<dossier::Document> run()
    {
        if (m_info.ofApplication && m_order.applicationId.isEmpty())
            return Error{
                u"document.application"_s,
                {QT_TRANSLATE_NOOP("Message",
                                   "A document of this kind is about one application. Name the application."),
                 {}},
                {}};
        if (!m_info.ofApplication && m_order.callId.isEmpty())
            return Error{
                u"document.call"_s,
                {QT_TRANSLATE_NOOP("Message", "A document of this kind is about a call. Name the call."), {}},
                {}};
        return m_info.ofApplication ? ofApplication() : ofCall();
    }

    [[nodiscard]] QString fileName() const { return fileNameOf(m_nameParts + QStringList{m_info.key}); }

private:
    Result<dossier::Document> ofApplication()
    {
        const auto table = loadCase(m_desk, m_order.applicationId);
        if (!table)
            return table.error();
        const dossier::PanelEntry &entry = table->entries.first();
        m_nameParts = {table->call.reference, entry.panelCase.reference, entry.panelCase.acronym};
        switch (m_order.kind) {
        case DocumentKind::IndividualReports:
            return withoutNames(dossier::individualReports(table->call, entry));
        default:
            return withoutNames(dossier::evaluationSummary(table->call, entry));
        }
    }

    Result<dossier::Document> ofCall()
    {
        const auto table = loadPanel(m_desk, m_order.callId);
        if (!table)
            return table.error();
        m_nameParts = {table->call.reference};
        return withoutNames(dossier::panelReport(table->call, table->entries, table->ranking));
    }

    Result<dossier::Document> withoutNames(dossier::Document document)
    {
        const auto named = namedReviewer(m_desk, document);
        if (!named)
            return named.error();
        if (!*named)
            return document;
        return Error{u"document.names-reviewer"_s,
                     {QT_TRANSLATE_NOOP(
                          "Message", "This document goes out without the names of reviewers, but a text in "
                                     "it names “%1”. Have that text changed first."),
                      {**named}},
                     {}};
    }

    Desk &m_desk;
    const DocumentOrder &m_order;
    const DocumentKindInfo &m_info;
    QStringList m_nameParts;
};

} // namespace

const QList<DocumentKindInfo> &documentKinds()
{
    static const QList<DocumentKindInfo> kKinds{
        {DocumentKind::EvaluationSummary, "evaluation-summary"_L1, true},
        {DocumentKind::IndividualReports, "individual-reports"_L1, true},
        {DocumentKind::PanelReport, "panel-report"_L1, false},
    };
    return kKinds;
}

std::optional<DocumentKind> documentKindFromKey(const QString &key)
{
    for (const DocumentKindInfo &info : documentKinds()) {
        if (info.key == key)
            return info.kind;
    }
    return std::nullopt;
}

Result<dossier::Document> contentOf(Desk &desk, const DocumentOrder &order)
{
    return Building(desk, order).run();
}

Result<OrderedDocument> writeOrder(Desk &desk, const DocumentOrder &order, Progress &progress)
{
    Building building(desk, order);
    const auto content = building.run();
    if (!content)
        return content.error();
    auto pdf = dossier::writePdf(*content, progress);
    if (!pdf)
        return pdf.error();
    return OrderedDocument{
        {std::move(pdf->bytes), dossier::writeHtml(*content), pdf->pages, pdf->unknownCharacters},
        building.fileName()};
}

} // namespace tandem::session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/DocumentOrder.h"

#include "models/dossier/AuditContent.h"
#include "models/dossier/BlankFormContent.h"
#include "models/dossier/DecisionContent.h"
#include "models/dossier/HtmlWriter.h"
#include "models/dossier/LetterContent.h"
#include "models/dossier/PdfWriter.h"
#include "models/dossier/PublicContent.h"
#include "models/session/NamedReviewers.h"
#include "models/session/Overview.h"
#include "models/session/Upkeep.h"

#include <QTimeZone>

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

template<typename List>
QString idsOf(const List &list)
{
    QStringList ids;
    for (const auto &one : list)
        ids.append(one.id);
    return ids.join(u", "_s);
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

    [[nodiscard]] QByteArray csv() const { return m_csv; }
    [[nodiscard]] QString fileName() const
    {
        return fileNameOf(m_nameParts + QStringList{m_info.key} + m_languages);
    }

private:
    /// Of kinds that are not in one language by nature.
    Result<void> chooseLanguages(const call::CallDefinition &call)
    {
        const bool isChosen = !m_order.languages.isEmpty();
        const auto chosen = chosenLanguages(call, m_order.languages);
        if (!chosen)
            return chosen.error();
        if (isChosen && *chosen != call.pairLanguages() &&
            m_info.variants != DocumentKindInfo::Variants::Languages)
            m_languages = *chosen;
        return {};
    }

    Result<dossier::Document> ofApplication()
    {
        const auto table = loadCase(m_desk, m_order.applicationId);
        if (!table)
            return table.error();
        if (const auto chosen = chooseLanguages(table->call); !chosen)
            return chosen.error();
        const dossier::PanelEntry &entry = table->entries.first();
        m_nameParts = {table->call.reference, entry.panelCase.reference, entry.panelCase.acronym};
        switch (m_order.kind) {
        case DocumentKind::DecisionSheet:
            return decisionSheetOf(table->call, entry);
        case DocumentKind::Letter:
        case DocumentKind::Certificate:
            return letterOf(table->call, entry);
        case DocumentKind::FactSheet:
            return factSheetOf(table->call, entry);
        case DocumentKind::AuditExtract:
            return auditOf(table->call, entry);
        case DocumentKind::IndividualReports:
            return withoutNames(dossier::individualReports(table->call, entry, m_languages));
        default:
            return withoutNames(dossier::evaluationSummary(table->call, entry, m_languages));
        }
    }

    Result<dossier::Document> decisionSheetOf(const call::CallDefinition &call,
                                              const dossier::PanelEntry &entry)
    {
        const call::Side *side = call.side(m_order.side);
        if (!side)
            return Error{
                u"document.side"_s,
                {QT_TRANSLATE_NOOP("Message",
                                   "A document of this kind is for one side. Sides of this call are: %1."),
                 {idsOf(call.sides)}},
                {}};
        m_nameParts.append(side->id);
        return dossier::decisionSheet(call, entry, *side, m_languages);
    }

    Result<dossier::Document> letterOf(const call::CallDefinition &call, const dossier::PanelEntry &entry)
    {
        const auto loaded = loadApplication(m_desk, m_order.applicationId);
        if (!loaded)
            return loaded.error();
        const call::Side *side = call.sideOfLanguage(m_order.language);
        const QTimeZone zone = side ? QTimeZone(side->timeZone.toLatin1()) : QTimeZone::utc();
        const dossier::LetterMatter matter{
            call, loaded->application, entry,
            m_order.date.isValid() ? m_order.date : m_desk.clock.now().toTimeZone(zone).date()};
        if (m_order.kind == DocumentKind::Certificate)
            return dossier::certificate(matter, m_languages);
        QStringList tags;
        for (const call::Language &language : call.languages)
            tags.append(language.tag);
        if (!tags.contains(m_order.language))
            return Error{
                u"document.language"_s,
                {QT_TRANSLATE_NOOP("Message", "A letter is in one language. Languages of this call are: %1."),
                 {tags.join(u", "_s)}},
                {}};
        m_nameParts.append(m_order.language);
        return dossier::letter(matter, m_order.language);
    }

    Result<dossier::Document> factSheetOf(const call::CallDefinition &call, const dossier::PanelEntry &entry)
    {
        const auto loaded = loadApplication(m_desk, m_order.applicationId);
        if (!loaded)
            return loaded.error();
        return dossier::factSheet(call, loaded->application, entry, m_languages);
    }

    Result<dossier::Document> auditOf(const call::CallDefinition &call, const dossier::PanelEntry &entry)
    {
        const auto verdict = verifyLog(m_desk);
        const auto events = storage::EventLog(m_desk.database).ofSubject(m_order.applicationId);
        if (!verdict || !events)
            return verdict ? events.error() : verdict.error();
        dossier::AuditMatter matter{entry.panelCase.reference, entry.panelCase.acronym, entry.title,      {},
                                    verdict->events,           verdict->head,           verdict->brokenAt};
        for (const storage::LoggedEvent &logged : *events)
            matter.lines.append({logged.seq, logged.event.at, logged.event.actor, logged.device,
                                 logged.event.action, logged.event.subject, logged.event.detail,
                                 logged.previous, logged.hash});
        return dossier::auditExtract(call, matter, m_languages);
    }

    Result<dossier::Document> ofCall()
    {
        if (m_order.kind == DocumentKind::BlankForm)
            return blankFormOf();
        const auto table = loadPanel(m_desk, m_order.callId);
        if (!table)
            return table.error();
        if (const auto chosen = chooseLanguages(table->call); !chosen)
            return chosen.error();
        m_nameParts = {table->call.reference};
        if (m_order.kind != DocumentKind::PublicList)
            return withoutNames(
                dossier::panelReport(table->call, table->entries, table->ranking, m_languages));
        m_csv = dossier::publicListCsv(table->call, table->entries, m_languages);
        return dossier::publicList(table->call, table->entries, m_languages);
    }

    /// Of the newest version, which need not have any application yet.
    Result<dossier::Document> blankFormOf()
    {
        const auto kept = keptCalls(m_desk);
        if (!kept)
            return kept.error();
        for (const KeptCall &one : *kept) {
            if (one.summary.id != m_order.callId)
                continue;
            if (const auto chosen = chooseLanguages(one.call); !chosen)
                return chosen.error();
            m_nameParts = {one.call.reference};
            return dossier::blankForm(one.call, m_languages);
        }
        return Error{u"call.missing"_s,
                     {QT_TRANSLATE_NOOP("Message", "There is no such call in this workspace."), {}},
                     {}};
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
    QStringList m_languages; ///< as ordered; empty: the pair
    QByteArray m_csv;
};

} // namespace

const QList<DocumentKindInfo> &documentKinds()
{
    static const QList<DocumentKindInfo> kKinds{
        {DocumentKind::EvaluationSummary, "evaluation-summary"_L1, true},
        {DocumentKind::IndividualReports, "individual-reports"_L1, true},
        {DocumentKind::DecisionSheet, "decision-sheet"_L1, true, DocumentKindInfo::Variants::Sides},
        {DocumentKind::Letter, "letter"_L1, true, DocumentKindInfo::Variants::Languages},
        {DocumentKind::Certificate, "certificate"_L1, true},
        {DocumentKind::FactSheet, "fact-sheet"_L1, true},
        {DocumentKind::AuditExtract, "audit-extract"_L1, true},
        {DocumentKind::PanelReport, "panel-report"_L1, false},
        {DocumentKind::PublicList, "public-list"_L1, false},
        {DocumentKind::BlankForm, "blank-form"_L1, false},
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

QList<DocumentOrder> ordersOf(const DocumentKindInfo &info, const call::CallDefinition &call,
                              const QString &applicationId)
{
    DocumentOrder order;
    order.kind = info.kind;
    (info.ofApplication ? order.applicationId : order.callId) = info.ofApplication ? applicationId : call.id;
    if (info.variants == DocumentKindInfo::Variants::None)
        return {order};
    QList<DocumentOrder> orders;
    for (const call::Side &side : call.sides) {
        order.side = side.id;
        if (info.variants == DocumentKindInfo::Variants::Sides)
            orders.append(order);
    }
    order.side.clear();
    for (const call::Language &language : call.languages) {
        order.language = language.tag;
        if (info.variants == DocumentKindInfo::Variants::Languages)
            orders.append(order);
    }
    return orders;
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
    WrittenDocument document;
    document.pdf = std::move(pdf->bytes);
    document.html = dossier::writeHtml(*content);
    document.pages = pdf->pages;
    document.unknownCharacters = pdf->unknownCharacters;
    document.name = building.fileName();
    return OrderedDocument{std::move(document), building.csv(), building.fileName()};
}

} // namespace tandem::session

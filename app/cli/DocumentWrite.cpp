// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DocumentOptions.h"
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/DocumentOrder.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class DocumentWrite final : public Verb
{
public:
    DocumentWrite()
        : Verb({u"document"_s,
                u"write"_s,
                QT_TRANSLATE_NOOP("Cli", "write a document about an application or a call"),
                u"KIND [APPLICATION]"_s,
                1,
                2,
                {{u"out"_s, u"FILE.pdf"_s, QT_TRANSLATE_NOOP("Cli", "where the PDF goes")},
                 {u"html"_s, u"FILE.html"_s, QT_TRANSLATE_NOOP("Cli", "write the accessible HTML too")},
                 {u"csv"_s, u"FILE.csv"_s, QT_TRANSLATE_NOOP("Cli", "write the table as CSV too")},
                 {u"language"_s, u"TAG"_s, QT_TRANSLATE_NOOP("Cli", "of letters: “de”")},
                 languagesOption(),
                 {u"date"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Cli", "of letters, 2027-06-15; else today")},
                 {u"side"_s, u"SIDE"_s, QT_TRANSLATE_NOOP("Cli", "of documents for one side: “CN”")},
                 {u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

/// The order as the arguments name it.
Result<session::DocumentOrder> orderOf(Job &job)
{
    const auto kind = session::documentKindFromKey(job.argument(0));
    if (!kind) {
        QStringList keys;
        for (const session::DocumentKindInfo &info : session::documentKinds())
            keys.append(info.key);
        return usageError(QT_TRANSLATE_NOOP("Message", "There is no document “%1”. Kinds are: %2."),
                          {job.argument(0), keys.join(u", "_s)});
    }
    session::DocumentOrder order;
    order.kind = *kind;
    order.side = job.value(u"side"_s);
    order.language = job.value(u"language"_s);
    order.languages = documentChoice(job).languages;
    order.date = QDate::fromString(job.value(u"date"_s), Qt::ISODate);
    if (job.has(u"date"_s) && !order.date.isValid())
        return usageError(QT_TRANSLATE_NOOP("Message", "“%1” is not a date. Write it as 2027-06-15."),
                          {job.value(u"date"_s)});
    if (job.arguments().size() > 1) {
        const auto id = job.applicationId(job.argument(1));
        if (!id)
            return id.error();
        order.applicationId = *id;
        return order;
    }
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    order.callId = *callId;
    return order;
}

Result<ExitCode> DocumentWrite::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const auto order = orderOf(job);
    if (!order)
        return order.error();
    const auto workspace = job.workspace();
    TerminalProgress::catchInterrupt();
    const auto ordered = (*workspace)->now([&](session::Desk &desk) {
        return session::writeOrder(desk, *order, job.progress);
    });
    if (!ordered)
        return ordered.error();
    auto written = job.write(*out, ordered->document.pdf);
    if (written && job.has(u"html"_s))
        written = job.write(job.value(u"html"_s), ordered->document.html);
    if (written && job.has(u"csv"_s))
        written = ordered->csv.isEmpty()
                      ? usageError(QT_TRANSLATE_NOOP("Message",
                                                     "A document of this kind is no table; leave --csv out."))
                      : job.write(job.value(u"csv"_s), ordered->csv);
    return job.finish(
        written, {*out},
        {{u"file"_s, *out},
         {u"suggestedName"_s, ordered->fileName},
         {u"pages"_s, ordered->document.pages},
         {u"unknownCharacters"_s, QJsonArray::fromStringList(ordered->document.unknownCharacters)}});
}

} // namespace

const Verb &documentWriteVerb()
{
    static const DocumentWrite verb;
    return verb;
}

} // namespace tandem::cli

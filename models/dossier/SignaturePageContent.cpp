// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/application/ApplicationRules.h"
#include "models/dossier/ApplicationContent.h"
#include "models/dossier/ContentWords.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

/// Groups of eight, so that two people can compare the code by eye or by telephone.
QString grouped(const QString &hash)
{
    QStringList groups;
    for (qsizetype i = 0; i < hash.size(); i += 8)
        groups.append(hash.mid(i, 8));
    return groups.join(u' ');
}

SignatureRow boxesOf(const QString &leadName, const QStringList &languages)
{
    const LangText name =
        leadName.isEmpty() ? spread(documentWord("name-and-function"), languages) : neutral(leadName);
    return {{{spread(documentWord("place-date-signature"), languages), name, false},
             {spread(documentWord("seal"), languages), {}, true}}};
}

} // namespace

Document signaturePage(const call::CallDefinition &call, const application::Application &application)
{
    const QStringList languages = call.pairLanguages();
    const auto words = [&](const char *key) { return spread(documentWord(key), languages); };
    const QString acronym = application.text({{}, call.known.acronym, {}});
    const QString hash = application::contentSha256(application);

    Document document;
    document.languages = languages;
    document.title = words("signature-page");
    document.reference = referenceText(call, application.reference, acronym);
    document.running = spread(call.title, languages);
    LangText title;
    for (const QString &language : languages)
        title.set(language, application::displayTitle(call, application, language));
    document.blocks.append(FieldPair{acronym, words("title"), title, {}, {}});
    document.blocks.append(FieldValueLine{{}, words("application-id"), neutral(application.id), {}});
    document.blocks.append(Heading{1, {}, words("declarations"), u"declarations"_s});
    for (const call::Section &section : call.sections) {
        for (const call::FieldDefinition &field : section.fields) {
            const auto *declared = std::get_if<call::Declared>(&application.value({{}, field.id, {}}));
            if (field.type == call::FieldType::Declaration && declared && declared->yes)
                document.blocks.append(FieldValueLine{
                    field.id, spread(field.label, languages), spread(field.help, languages), {}});
        }
    }
    document.blocks.append(Paragraph{words("signature-note"), Paragraph::Style::Small});
    document.blocks.append(FieldValueLine{{}, words("content-hash"), neutral(grouped(hash)), {}});
    document.blocks.append(QrBlock{u"TANDEM1 "_s + application.id + u' ' + hash, words("content-hash")});
    for (const call::Side &side : call.sides) {
        document.blocks.append(Paragraph{spread(side.label, languages), Paragraph::Style::Lead});
        document.blocks.append(boxesOf(application::leadName(call, application, side.id), languages));
    }
    return document;
}

} // namespace tandem::dossier

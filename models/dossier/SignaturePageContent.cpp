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

/// One box a side, with room for the seal beside the signature: the page must stay one page.
SignatureBox boxOf(const call::Side &side, const QString &leadName, const QStringList &languages)
{
    const LangText name =
        leadName.isEmpty() ? spread(documentWord("name-and-function"), languages) : neutral(leadName);
    return {spread(documentWord("place-date-signature-seal"), languages), name, true,
            spread(side.label, languages)};
}

} // namespace

Document signaturePage(const call::CallDefinition &call, const application::Application &application,
                       const QStringList &wanted)
{
    const QStringList languages = wanted.isEmpty() ? call.pairLanguages() : wanted;
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
    document.blocks.append(Heading{1, {}, words("declarations"), u"declarations"_s});
    for (const call::Section &section : call.sections) {
        for (const call::FieldDefinition &field : section.fields) {
            const auto *declared = std::get_if<call::Declared>(&application.value({{}, field.id, {}}));
            if (field.type == call::FieldType::Declaration && declared && declared->yes)
                document.blocks.append(FieldValueLine{
                    field.id, spread(field.label, languages), spread(field.help, languages), {}});
        }
    }
    document.blocks.append(QrBlock{u"TANDEM1 "_s + application.id + u' ' + hash, words("content-hash"),
                                   words("signature-note"), application.id + u'\n' + grouped(hash)});
    SignatureRow signatures;
    for (const call::Side &side : call.sides)
        signatures.boxes.append(boxOf(side, application::leadName(call, application, side.id), languages));
    document.blocks.append(signatures);
    return document;
}

} // namespace tandem::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/JourneyFiles.h"

#include "models/application/ApplicationRules.h"
#include "models/dossier/PdfWriter.h"
#include "models/session/SketchPicture.h"

#include <QBuffer>
#include <QImage>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr int kJpegQuality = 85;

const QStringList &drawings()
{
    static const QStringList kinds{u"line"_s, u"cell"_s, u"hall"_s, u"panel"_s, u"robot"_s, u"chart"_s};
    return kinds;
}

QString formatFor(const QStringList &accepted)
{
    for (const QString &format : {u"png"_s, u"pdf"_s, u"csv"_s, u"jpg"_s, u"jpeg"_s}) {
        if (accepted.contains(format, Qt::CaseInsensitive) &&
            (format != "png"_L1 || !accepted.contains("pdf"_L1)))
            return format;
    }
    return accepted.value(0, u"pdf"_s);
}

QByteArray jpegOf(const QByteArray &png)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage::fromData(png).save(&buffer, "JPG", kJpegQuality);
    return bytes;
}

Result<QByteArray> pdfOf(const call::CallDefinition &call, const call::FieldDefinition &field,
                         const QString &acronym)
{
    dossier::Document document;
    document.languages = call.pairLanguages();
    for (const QString &language : document.languages)
        document.title.set(language, field.label.best(language) + u" – "_s + acronym);
    document.reference = acronym;
    document.running = document.title;
    document.blocks.append(dossier::Heading{1, {}, document.title, u"top"_s});
    LangText text;
    for (const QString &language : document.languages)
        text.set(language, field.help.best(language).isEmpty() ? field.label.best(language)
                                                               : field.help.best(language));
    document.blocks.append(dossier::Paragraph{text, dossier::Paragraph::Style::Normal});
    SilentProgress progress;
    auto pdf = dossier::writePdf(document, progress);
    if (!pdf)
        return pdf.error();
    return std::move(pdf->bytes);
}

QByteArray csvOf(const QString &acronym, JourneyDice &dice)
{
    QByteArray text = "\"" + acronym.toUtf8() + "\",\"value\"\r\n";
    for (int i = 1; i <= 12; ++i)
        text += QByteArray::number(i) + ',' + QByteArray::number(dice.between(100, 999)) + "\r\n";
    return text;
}

Result<QByteArray> bytesOf(const call::CallDefinition &call, const call::FieldDefinition &field,
                           const QString &format, const QString &acronym, JourneyDice &dice)
{
    if (format == "pdf"_L1)
        return pdfOf(call, field, acronym);
    const QByteArray picture = sketchPicture(dice.pick(drawings()), dice.below(12));
    if (format == "png"_L1)
        return picture;
    if (format == "jpg"_L1 || format == "jpeg"_L1)
        return jpegOf(picture);
    return csvOf(acronym, dice);
}

} // namespace

Result<QList<JourneyFile>> journeyFiles(const call::CallDefinition &call,
                                        const application::Application &application, JourneyDice &dice)
{
    QList<JourneyFile> files;
    const QString acronym = application.text({{}, call.known.acronym, {}});
    for (const call::Section &section : call.sections) {
        for (const call::FieldDefinition &field : section.fields) {
            if (field.type != call::FieldType::File)
                continue;
            for (const QString &row : application::rowsOf(call, application, field.id)) {
                if (!application::isRequired(call, application, field, row))
                    continue;
                const QString format = formatFor(field.limits.formats);
                for (int i = 1; i <= std::max(1, field.limits.minimumItems.value_or(1)); ++i) {
                    auto bytes = bytesOf(call, field, format, acronym, dice);
                    if (!bytes)
                        return bytes.error();
                    const QString name = field.id + u'-' + QString::number(i) + u'.' + format;
                    files.append({field.id, row, name, call.pairLanguages().value(0), field.label, *bytes});
                }
            }
        }
    }
    return files;
}

} // namespace tandem::session

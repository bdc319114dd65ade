// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/BundleMetadata.h"

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

// The text goes with the bundle, whatever language the window speaks, so it does not pass through tr().
struct Words
{
    QString heading;    ///< %1 reference
    QString everything; ///< nothing was left out
    QString redacted;   ///< %1 for whom
    QString contents;
    QString colon; ///< between what a file is and its name
    QString check;
    QString metadata;
    QMap<QString, QString> kinds;
};

Words german()
{
    return {
        u"Unterlagen zum Antrag %1"_s,
        u"Diese Ausgabe enthält alles, auch was nur für die Antragsteller bestimmt ist."_s,
        u"Diese Ausgabe ist für %1 geschwärzt: Inhalte höherer Schutzklassen fehlen, auch in den Daten."_s,
        u"Inhalt:"_s,
        u": "_s,
        u"Prüfen: „sha256sum -c manifest.sha256“ in diesem Ordner (Windows: „Get-FileHash“ und vergleichen)."_s,
        u"metadata.xml ordnet die Dateien nach Akte (Aufruf), Vorgang (Antrag) und Dokument; das Schema "
        u"liegt als "
        u"metadata.xsd bei. Die ursprünglichen Dateinamen stehen dort."_s,
        {{u"dossier"_s, u"Dossier (PDF/A)"_s},
         {u"data"_s, u"alle Angaben als Daten (JSON)"_s},
         {u"call"_s, u"der Aufruf: Fragen, Kriterien und Wörter (JSON)"_s},
         {u"evaluation"_s, u"Begutachtungszusammenfassung (PDF/A)"_s},
         {u"scores"_s, u"alle Noten als Tabelle (CSV)"_s},
         {u"attachment"_s, u"Anlage"_s}}};
}

Words chinese()
{
    return {
        u"申报书%1相关材料"_s,
        u"本材料包含全部内容，包括仅限申报单位查看的内容。"_s,
        u"本材料为面向%1的脱敏版：更高保护级别的内容（包括数据）均已隐去。"_s,
        u"内容："_s,
        u"："_s,
        u"校验：在本文件夹中运行“sha256sum -c manifest.sha256”（Windows：用“Get-FileHash”计算后比对）。"_s,
        u"metadata.xml按案卷（申报通知）、事项（申报书）和文件三级组织，其模式文件为metadata.xsd；原始文件名见其中。"_s,
        {{u"dossier"_s, u"申报卷宗（PDF/A）"_s},
         {u"data"_s, u"全部填报数据（JSON）"_s},
         {u"call"_s, u"申报通知：题目、标准和用语（JSON）"_s},
         {u"evaluation"_s, u"评审总结报告（PDF/A）"_s},
         {u"scores"_s, u"全部评分表（CSV）"_s},
         {u"attachment"_s, u"附件"_s}}};
}

Words english()
{
    return {
        u"Papers on the application %1"_s,
        u"This edition holds everything, also what is for the applicant only."_s,
        u"This edition is redacted for %1: content of higher protection classes is left out, in the data too."_s,
        u"Contents:"_s,
        u": "_s,
        u"To check: “sha256sum -c manifest.sha256” in this folder (Windows: “Get-FileHash”, and compare)."_s,
        u"metadata.xml arranges the files by file (call), case (application) and document; its schema is "
        u"metadata.xsd. The original names of files stand there."_s,
        {{u"dossier"_s, u"dossier (PDF/A)"_s},
         {u"data"_s, u"all answers as data (JSON)"_s},
         {u"call"_s, u"the call: questions, criteria and words (JSON)"_s},
         {u"evaluation"_s, u"evaluation summary (PDF/A)"_s},
         {u"scores"_s, u"all marks as a table (CSV)"_s},
         {u"attachment"_s, u"attachment"_s}}};
}

Words wordsOf(const QString &language)
{
    const QString tag = language.section(u'-', 0, 0);
    return tag == "de"_L1 ? german() : tag == "zh"_L1 ? chinese() : english();
}

QString textOf(const BundleRecord &record, const Words &words, const QString &language)
{
    const QString heading = words.heading.arg(record.applicationReference);
    QStringList lines{heading,
                      QString(heading.size(), u'='),
                      QString(),
                      record.audience.isEmpty() ? words.everything
                                                : words.redacted.arg(record.audienceName.best(language)),
                      QString(),
                      words.contents};
    for (const BundleDocument &document : record.documents) {
        QString line = u"  "_s + document.path + u"  "_s + words.kinds.value(document.kind);
        if (!document.originalName.isEmpty())
            line += words.colon + document.originalName.simplified();
        lines.append(line);
    }
    lines += {QString(), words.metadata, words.check};
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace

QByteArray bundleReadme(const BundleRecord &record, const QStringList &languages)
{
    QStringList texts;
    for (const QString &language : languages) {
        const QString text = textOf(record, wordsOf(language), language);
        if (!texts.contains(text)) // languages without words of their own share the English ones
            texts.append(text);
    }
    // With the mark that Windows needs to read it as UTF-8.
    return "\xEF\xBB\xBF" + texts.join(u"\r\n"_s).toUtf8();
}

} // namespace tandem::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ContentWords.h"

#include <array>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char *key;
    const char16_t *en;
    const char16_t *de;
    const char16_t *zh;
};

// Official terms from the glossary of the programme. Content languages are not interface languages, so these
// words do not pass through tr(): a dossier reads the same whatever language the window speaks.
constexpr std::array kWords{
    Word{"acronym", u"Acronym", u"Kurzname", u"项目简称"},
    Word{"agreement", u"Agreement of the reviewers", u"Übereinstimmung der Gutachten", u"评审意见一致性"},
    Word{"amount", u"Amount", u"Betrag", u"金额"},
    Word{"answer-missing", u"not answered", u"nicht beantwortet", u"未填写"},
    Word{"application", u"Application", u"Antrag", u"申报书"},
    Word{"application-id", u"Application id", u"Kennung des Antrags", u"申报编号"},
    Word{"attachment", u"Attachment", u"Anlage", u"附件"},
    Word{"attachments", u"List of attachments", u"Verzeichnis der Anlagen", u"附件清单"},
    Word{"attached-as", u"attached as", u"beigefügt als", u"附件："},
    Word{"audience-programme", u"both ministries and the panel", u"beide Ministerien und die Jury",
         u"双方主管部门及评审组"},
    Word{"audience-public", u"the public", u"die Öffentlichkeit", u"公众"},
    Word{"below", u"Not recommended: below a threshold", u"Nicht empfohlen: unter einem Schwellenwert",
         u"未达门槛分，不予推荐"},
    Word{"below-total", u"The total is below the threshold.",
         u"Der Gesamtwert liegt unter dem Schwellenwert.", u"总分未达门槛分。"},
    Word{"call", u"Call", u"Aufruf", u"申报通知"},
    Word{"caption", u"Caption", u"Bildtext", u"说明"},
    Word{"chairs-decided", u"decided by the two chairs", u"Entscheidung der beiden Vorsitzenden",
         u"由双方主席共同决定"},
    Word{"certificate-of", u"Certificate issued by", u"Zertifikat ausgestellt von", u"证书颁发机构"},
    Word{"check", u"Formal check", u"Formale Prüfung", u"形式审查"},
    Word{"class-applicant", u"applicant only", u"nur Antragsteller", u"仅限申报单位"},
    Word{"class-programme", u"programme only", u"nur Programm", u"仅限项目内部"},
    Word{"class-public", u"public", u"öffentlich", u"公开"},
    Word{"class-side", u"own side only", u"nur eigene Seite", u"仅限本方"},
    Word{"check-none", u"The formal check has not begun.", u"Die formale Prüfung hat noch nicht begonnen.",
         u"形式审查尚未开始。"},
    Word{"conditions", u"Conditions", u"Auflagen", u"附加条件"},
    Word{"consensus", u"Consensus", u"Konsens", u"一致意见"},
    Word{"consensus-report", u"Consensus report", u"Konsensbericht", u"一致意见报告"},
    Word{"content-hash", u"SHA-256 of the content", u"SHA-256 des Inhalts", u"内容的SHA-256校验值"},
    Word{"criterion", u"Criterion", u"Kriterium", u"评审标准"},
    Word{"decisive", u"Mark that counts", u"Maßgebliche Note", u"认定分"},
    Word{"declarations", u"Declarations", u"Erklärungen", u"承诺"},
    Word{"deviation", u"Std. dev.", u"Std.-Abw.", u"标准差"},
    Word{"direction", u"Direction", u"Richtung", u"合作方向"},
    Word{"dossier", u"Application dossier", u"Antragsdossier", u"申报卷宗"},
    Word{"electronic-signature", u"Electronic signature", u"Elektronische Signatur", u"电子签名"},
    Word{"entry", u"Entry", u"Eintrag", u"内容"},
    Word{"evaluation", u"Evaluation summary", u"Begutachtungszusammenfassung", u"评审总结报告"},
    Word{"file-name", u"File name", u"Dateiname", u"文件名"},
    Word{"individual", u"Individual reports", u"Einzelgutachten", u"专家评审意见"},
    Word{"individual-note",
         u"The names of the reviewers are known to the secretariats alone. The pseudonym stands in their "
         u"place, followed by the side.",
         u"Die Namen der Gutachtenden kennen nur die Geschäftsstellen. An ihrer Stelle steht das Pseudonym, "
         u"dahinter die Seite.",
         u"评审专家姓名仅双方秘书处知悉。此处以代号替代，括号内为所属方。"},
    Word{"item", u"Item", u"Angabe", u"事项"},
    Word{"knock-outs", u"Knock-outs", u"Ausschlussgründe", u"一票否决项"},
    Word{"language", u"Language", u"Sprache", u"语种"},
    Word{"lead", u"Lead partner", u"Federführender Partner", u"牵头单位"},
    Word{"lone-side", u"one mark alone on the other side of the middle",
         u"eine Note allein auf der anderen Seite der Mitte", u"仅一个评分位于中值另一侧"},
    Word{"marks-of-reviewers", u"Marks of the reviewers", u"Noten der Gutachten", u"专家评分"},
    Word{"maximum", u"Highest", u"Höchste", u"最高"},
    Word{"mean", u"Mean", u"Mittelwert", u"平均分"},
    Word{"median", u"Median", u"Median", u"中位数"},
    Word{"minimum", u"Lowest", u"Niedrigste", u"最低"},
    Word{"minority", u"Minority view", u"Minderheitsmeinung", u"少数意见"},
    Word{"missed-thresholds", u"Thresholds missed", u"Nicht erreichte Schwellenwerte",
         u"未达门槛分的评审标准"},
    Word{"name-and-function", u"Name and function in block letters", u"Name und Funktion in Druckschrift",
         u"姓名、职务（正楷）"},
    Word{"no", u"no", u"nein", u"否"},
    Word{"no-consensus", u"The panel has not agreed on marks yet.",
         u"Die Jury hat sich noch nicht auf Noten geeinigt.", u"评审组尚未就评分达成一致。"},
    Word{"no-recommendation", u"The panel has not made a recommendation yet.",
         u"Die Jury hat noch keine Empfehlung abgegeben.", u"评审组尚未提出建议。"},
    Word{"no-reviews", u"No review has come in yet.", u"Es liegt noch kein Gutachten vor.",
         u"尚未收到评审意见。"},
    Word{"no-total", u"no total: marks are missing", u"kein Gesamtwert: Noten fehlen",
         u"评分不全，无法计算总分"},
    Word{"none-attached", u"none attached", u"keine Anlage", u"无附件"},
    Word{"number", u"No.", u"Nr.", u"编号"},
    Word{"older", u"This text is older than its partner.", u"Dieser Text ist älter als sein Gegenstück.",
         u"此文本早于对应语言文本。"},
    Word{"over-limit", u"Text beyond the limit is hidden from reviewers.",
         u"Text über der Grenze bleibt Gutachtenden verborgen.", u"超出字数部分不予评审。"},
    Word{"panel-report", u"Panel report", u"Bericht der Jury", u"评审组报告"},
    Word{"passed", u"all thresholds met", u"alle Schwellenwerte erreicht", u"各项均达门槛分"},
    Word{"place-date-signature-seal", u"Place, date, signature, official seal",
         u"Ort, Datum, Unterschrift, Firmenstempel", u"地点、日期、签字、公章"},
    Word{"prevailing", u"Which text prevails", u"Maßgebliche Fassung", u"文本效力"},
    Word{"profile", u"Profile by criterion", u"Profil nach Kriterien", u"各项评分"},
    Word{"provisional", u"provisional: consensus is open", u"vorläufig: Konsens steht aus",
         u"暂定：尚未达成一致意见"},
    Word{"range", u"wide range of marks", u"große Spannweite der Noten", u"评分差距较大"},
    Word{"range-of", u"Lowest to highest mark", u"Niedrigste bis höchste Note", u"最低分至最高分"},
    Word{"rank", u"Rank", u"Rang", u"排名"},
    Word{"ranking", u"Ranking", u"Rangfolge", u"排序"},
    Word{"reason", u"Reason", u"Begründung", u"理由"},
    Word{"received", u"Received", u"Eingegangen", u"收到时间"},
    Word{"recommendation", u"Recommendation", u"Empfehlung", u"建议"},
    Word{"recusals", u"Recusals", u"Befangenheiten", u"回避情况"},
    Word{"redacted-copy", u"Redacted copy for", u"Geschwärzte Fassung für", u"脱敏版，适用对象："},
    Word{"redacted-hash", u"SHA-256 of this copy’s content", u"SHA-256 des Inhalts dieser Fassung",
         u"本版内容的SHA-256校验值"},
    Word{"redacted-note",
         u"Content of higher protection classes is left out, as data too; black bars mark its places.",
         u"Inhalte höherer Schutzklassen fehlen, auch als Daten; schwarze Balken stehen an ihrer Stelle.",
         u"更高保护级别的内容（包括数据）均已隐去，以黑条标示。"},
    Word{"reference", u"Reference", u"Aktenzeichen", u"编号"},
    Word{"remark", u"Remark", u"Anmerkung", u"备注"},
    Word{"result", u"Result", u"Ergebnis", u"评审结果"},
    Word{"reviewer", u"Reviewer", u"Gutachten", u"评审专家"},
    Word{"reviewing", u"Evaluation by the reviewers", u"Begutachtung", u"专家评审"},
    Word{"row", u"Row", u"Zeile", u"项目"},
    Word{"side", u"Side", u"Seite", u"所属方"},
    Word{"sides-differ", u"the sides differ", u"die Seiten weichen voneinander ab", u"双方平均分差异较大"},
    Word{"signature-note",
         u"The code below belongs to exactly this content. If anything in the application is changed after "
         u"signing, "
         u"it no longer fits.",
         u"Der Code gehört zu genau diesem Inhalt. Wird nach der Unterschrift etwas am Antrag geändert, "
         u"passt er nicht "
         u"mehr.",
         u"以下校验值与申报内容一一对应；签字盖章后如有任何改动，校验值将不再一致。"},
    Word{"signature-page", u"Declaration and signature page", u"Erklärungs- und Unterschriftenseite",
         u"承诺与签章页"},
    Word{"signed-on", u"Signed on", u"Signiert am", u"签署时间"},
    Word{"size", u"Size", u"Größe", u"大小"},
    Word{"spread", u"Spread of the marks", u"Streuung der Noten", u"评分分布"},
    Word{"statistics", u"Means and spread", u"Mittelwerte und Streuung", u"平均分与离散程度"},
    Word{"status", u"Status", u"Stand", u"状态"},
    Word{"threshold", u"Threshold", u"Schwellenwert", u"门槛分"},
    Word{"threshold-crossed", u"the sides stand on both sides of the threshold",
         u"die Seiten liegen beiderseits des Schwellenwerts", u"双方评分分居门槛分两侧"},
    Word{"thresholds", u"Thresholds", u"Schwellenwerte", u"门槛分情况"},
    Word{"tie", u"Ties and what broke them", u"Gleichstände und ihre Auflösung", u"并列及其处理"},
    Word{"tie-open", u"not decided: the chairs must", u"nicht entschieden: Sache der Vorsitzenden",
         u"未决，须由双方主席决定"},
    Word{"tie-over", u"stands before", u"steht vor", u"排在其前："},
    Word{"title", u"Title", u"Titel", u"项目名称"},
    Word{"to-discuss", u"To discuss", u"Zu besprechen", u"须讨论"},
    Word{"total", u"Total", u"Gesamt", u"总分"},
    Word{"total-of-100", u"Total of 100 points", u"Gesamtwert von 100 Punkten", u"总分（满分100分）"},
    Word{"weight", u"Weight", u"Gewicht", u"权重"},
    Word{"withheld-file", u"File withheld", u"Datei zurückgehalten", u"文件已隐去"},
    Word{"withheld-picture", u"Picture withheld", u"Bild zurückgehalten", u"图片已隐去"},
    Word{"withheld-table", u"Table withheld", u"Tabelle zurückgehalten", u"表格已隐去"},
    Word{"withheld-text", u"Text withheld", u"Text zurückgehalten", u"文本已隐去"},
    Word{"withheld-value", u"Entry withheld", u"Angabe zurückgehalten", u"内容已隐去"},
    Word{"yes", u"yes", u"ja", u"是"},
    Word{"repair", u"to be repaired", u"nachzubessern", u"待补正"},
    Word{"open", u"open", u"offen", u"未查"},
};

} // namespace

LangText documentWord(const char *key)
{
    for (const Word &word : kWords) {
        if (qstrcmp(word.key, key) == 0)
            return {{u"en"_s, QString::fromUtf16(word.en)},
                    {u"de"_s, QString::fromUtf16(word.de)},
                    {u"zh"_s, QString::fromUtf16(word.zh)}};
    }
    Q_ASSERT_X(false, "documentWord", key);
    return {{u"en"_s, QString::fromLatin1(key)}};
}

} // namespace tandem::dossier

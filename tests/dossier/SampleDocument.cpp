// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dossier/SampleDocument.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
LangText both(const QString &zh, const QString &de)
{
    return {{u"zh"_s, zh}, {u"de"_s, de}};
}

LangText plain(const QString &text)
{
    return {{u"und"_s, text}};
}

const QString kZhSummary =
    u"本项目面向纺织工业的余热回收与再利用，拟在两年内建成一套可复制、可计量、可远程监控的示范系统。系统由高"
    u"温热泵、相变储热罐与边缘控制器组成，"
    "可把四十至六十摄氏度的低品位废热提升到九十摄氏度以上，供邻近社区采暖与工艺用热。"_s;
const QString kZhMarket = u"市场分析表明，仅长三角地区就有超过六百个同类园区具备改造条件；若以每个园区平均投"
                          u"资八百万元估算，潜在市场规模接近五十亿元。德国方面，"
                          "《建筑能源法》的修订为大型热泵带来了稳定而长期的需求——并且……没有例外。"_s;
const QString kDeSummary =
    u"Das Vorhaben widmet sich der Rückgewinnung und Wiederverwendung von Abwärme in der Textilindustrie. "
    u"Innerhalb "
    "von zwei Jahren soll ein übertragbares, messbares und fernüberwachtes Demonstrationssystem entstehen. "
    "Es "
    "besteht aus Hochtemperatur-Wärmepumpe, Phasenwechselspeicher und Edge-Steuerung und hebt "
    "Niedertemperaturwärme von 40 bis 60 °C auf über 90 °C an, die benachbarte Quartiere und Prozesse versorgt."_s;
const QString kDeMarket =
    u"Laut Marktanalyse eignen sich allein im Jangtse-Delta über 600 vergleichbare Gewerbegebiete für eine "
    "Umrüstung. Bei durchschnittlich acht Millionen RMB je Standort ergibt sich ein Potenzial von knapp fünf "
    "Milliarden RMB. In Deutschland schafft das novellierte Gebäudeenergiegesetz eine stabile, langfristige "
    "Nachfrage nach Großwärmepumpen: 98,5 % der befragten Betriebe („sofort“) sparen CO₂ ein."_s;
const QString kZhCodes =
    u"统一社会信用代码 91350100M000100Y43，联系人𠮷田与欧阳雪吉；工作日一至五，行政区划 350100。"_s;
const QString kDeCodes =
    u"Handelsregister HRB 123456 B, Größe ẞ und ß, ﬁnanziell, Straße 7–9, Kennung DE-2027/0042 (Entwurf)."_s;

Heading heading(int level, const QString &number, const QString &zh, const QString &de)
{
    return {level, number, both(zh, de), u"s-"_s + number + de};
}

ChartBlock chart(ChartBlock::Kind kind)
{
    ChartBlock block;
    block.kind = kind;
    block.caption = kind == ChartBlock::Kind::Bars ? both(u"各项评分"_s, u"Bewertung nach Kriterien"_s)
                    : kind == ChartBlock::Kind::Spread
                        ? both(u"评审意见分布"_s, u"Streuung der Bewertungen"_s)
                        : both(u"评分雷达图"_s, u"Bewertung im Netzdiagramm"_s);
    block.alternative = both(u"创新性得分最高，为四点五分；市场得分最低。"_s,
                             u"Die Innovation ist mit 4,5 am höchsten bewertet, der Markt am niedrigsten."_s);
    block.categories = {
        both(u"创新性"_s, u"Innovationsgehalt"_s), both(u"技术可行性"_s, u"Technische Machbarkeit"_s),
        both(u"市场前景"_s, u"Markt und Verwertung"_s), both(u"合作质量"_s, u"Qualität der Zusammenarbeit"_s),
        both(u"可持续性"_s, u"Nachhaltigkeit und Klimaschutzbeitrag"_s)};
    block.series = {{both(u"中方评审"_s, u"Chinesische Seite"_s), {4.5, 3.5, 2.5, 4.0, 3.0}},
                    {both(u"德方评审"_s, u"Deutsche Seite"_s), {4.0, 4.0, 3.0, 4.0, 3.5}}};
    if (kind == ChartBlock::Kind::Spread) {
        block.series.append({plain(u"G3"_s), {5.0, 3.0, 2.5, std::nullopt, 3.5}});
        block.series.append({plain(u"G4"_s), {3.5, 3.5, 1.5, 4.0, 3.5}});
    }
    block.line = 3.0;
    return block;
}

TableBlock budget()
{
    TableBlock table;
    table.caption = both(u"经费预算"_s, u"Finanzierungsplan"_s);
    table.columns = {{both(u"项目"_s, u"Position"_s), TableColumn::Align::Start, 30},
                     {both(u"中方（元）"_s, u"China (CNY)"_s), TableColumn::Align::End, 14},
                     {both(u"德方（欧元）"_s, u"Deutschland (EUR)"_s), TableColumn::Align::End, 14},
                     {both(u"说明"_s, u"Erläuterung"_s), TableColumn::Align::Start, 30}};
    for (int i = 1; i <= 24; ++i) {
        table.rows.append({{both(u"设备费第%1项"_s.arg(i), u"Ausrüstung, Position %1"_s.arg(i)), true, false},
                           {plain(u"1,%1,000.00"_s.arg(100 + i)), false, false},
                           {plain(u"%1.000,00"_s.arg(200 + i)), false, false},
                           {both(u"用于试验与检测"_s, u"für Versuchsaufbau und Messung"_s), false, false}});
    }
    table.rows.append({{both(u"合计"_s, u"Summe"_s), true, true},
                       {plain(u"26,700,000.00"_s), false, true},
                       {plain(u"5.100.000,00"_s), false, true},
                       {}});
    return table;
}

void addFields(Document &document)
{
    document.blocks.append(heading(1, u"A"_s, u"项目概况"_s, u"Projektübersicht"_s));
    document.blocks.append(heading(2, u"A1"_s, u"合作伙伴"_s, u"Partner"_s));
    document.blocks.append(FieldValueLine{u"A01"_s,
                                          both(u"统一社会信用代码"_s, u"Einheitlicher Sozialkreditcode"_s),
                                          plain(u"91350100M000100Y43"_s), u"A01"_s});
    document.blocks.append(FieldValueLine{u"A02"_s, both(u"企业规模"_s, u"Unternehmensgröße"_s),
                                          both(u"中型企业"_s, u"mittleres Unternehmen"_s), u"A02"_s});
    document.blocks.append(FieldValueLine{u"A03"_s, both(u"起止日期"_s, u"Laufzeit"_s),
                                          plain(u"2027-04-01 – 2029-03-31"_s), u"A03"_s});
    document.blocks.append(heading(2, u"A2"_s, u"内容"_s, u"Inhalt"_s));
    document.blocks.append(FieldPair{u"A10"_s, both(u"项目摘要"_s, u"Kurzfassung"_s),
                                     both(kZhSummary + u'\n' + kZhMarket, kDeSummary + u'\n' + kDeMarket),
                                     both(u"189字"_s, u"812 Zeichen; Deutsch älter als Chinesisch"_s),
                                     u"A10"_s});
    document.blocks.append(FieldPair{
        u"A11"_s, both(u"登记信息"_s, u"Registerangaben"_s), both(kZhCodes, kDeCodes), {}, u"A11"_s});
    document.blocks.append(FieldPair{u"A12"_s,
                                     both(u"风险分析：技术、市场与组织方面的主要风险及应对措施"_s,
                                          u"Risikoanalyse: wesentliche technische, wirtschaftliche und "
                                          "organisatorische Risiken und Gegenmaßnahmen"_s),
                                     both(u"无"_s, QString()),
                                     {},
                                     u"A12"_s});
    QStringList zh;
    QStringList de;
    for (int i = 1; i <= 9; ++i) {
        zh.append(u"第%1阶段。"_s.arg(i) + kZhSummary);
        de.append(u"Arbeitspaket %1. "_s.arg(i) + kDeMarket);
    }
    document.blocks.append(FieldPair{
        u"A13"_s, both(u"工作计划"_s, u"Arbeitsplan"_s), both(zh.join(u'\n'), de.join(u'\n')), {}, u"A13"_s});
}

void addEvaluation(Document &document)
{
    document.blocks.append(heading(1, u"B"_s, u"经费与评审"_s, u"Finanzierung und Bewertung"_s));
    document.blocks.append(
        Paragraph{both(u"下列数字由双方共同核对。"_s, u"Die folgenden Zahlen haben beide Seiten geprüft."_s),
                  Paragraph::Style::Lead});
    document.blocks.append(budget());
    document.blocks.append(heading(2, u"B2"_s, u"评审结果"_s, u"Ergebnis der Begutachtung"_s));
    document.blocks.append(chart(ChartBlock::Kind::Bars));
    document.blocks.append(chart(ChartBlock::Kind::Spread));
    document.blocks.append(chart(ChartBlock::Kind::Radar));
    document.blocks.append(
        Paragraph{both(u"评审认为该项目值得资助。"_s, u"Das Gutachten hält das Vorhaben für förderwürdig."_s),
                  Paragraph::Style::Quote});
    document.blocks.append(Notice{both(u"缺少一份附件。"_s, u"Eine Anlage fehlt."_s), Notice::Kind::Warning});
    document.blocks.append(PictureBlock{samplePicture("JPG"), both(u"示范装置"_s, u"Versuchsanlage"_s),
                                        both(u"热泵照片"_s, u"Foto der Wärmepumpe"_s)});
    document.blocks.append(PictureBlock{samplePicture("PNG"), both(u"原理图"_s, u"Prinzipbild"_s),
                                        both(u"储热原理"_s, u"Prinzip des Speichers"_s)});
    document.blocks.append(heading(1, u"C"_s, u"签署"_s, u"Unterzeichnung"_s));
    document.blocks.append(
        Notice{both(u"签署后内容不得更改。"_s, u"Nach der Unterschrift ist der Inhalt fest."_s)});
    const LangText label = both(u"地点、日期、签字"_s, u"Ort, Datum, Unterschrift"_s);
    document.blocks.append(SignatureRow{
        {{label, plain(u"Isarwärme Großanlagen GmbH"_s), false},
         {both(u"签字盖章"_s, u"Unterschrift und Siegel"_s), plain(u"苏州融热科技有限公司"_s), true}}});
    document.blocks.append(QrBlock{u"TAN-2027-002 sha256:9f86d081884c7d659a2feaa0c55ad015"_s,
                                   both(u"核对码：文件摘要"_s, u"Prüfcode: Fingerabdruck der Datei"_s)});
}
} // namespace

QByteArray samplePicture(const char *format)
{
    QImage image(600, 300, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 600, 300);
    sky.setColorAt(0, QColor(0x0F, 0x5F, 0x78));
    sky.setColorAt(1, QColor(0xDF, 0xED, 0xF2));
    painter.fillRect(0, 0, 600, 180, sky);
    painter.setBrush(QColor(0x85, 0x50, 0x00, 128));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(300, 170), 110, 110);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 85);
    return bytes;
}

QStringList sampleParagraphs()
{
    return {kZhSummary, kZhMarket, kDeSummary, kDeMarket, kZhCodes, kDeCodes};
}

Document sampleDocument()
{
    Document document;
    document.languages = {u"zh"_s, u"de"_s};
    document.title = both(u"工业余热回收与区域供热示范项目申报书"_s,
                          u"Förderantrag: Demonstrationsvorhaben zur industriellen Abwärmenutzung"_s);
    document.reference = u"TAN-2027-002 · FLEXWASH"_s;
    document.running = both(u"项目卷宗"_s, u"Projektdossier"_s);
    document.banner = both(u"仅供评审使用"_s, u"Nur für die Begutachtung"_s);
    document.issued = QDateTime(QDate(2027, 3, 17), QTime(9, 30), Qt::UTC);
    document.author = u"Tandem"_s;
    Cover cover;
    cover.programme = both(u"中德工业创新合作 2027"_s, u"Chinesisch-deutsche Industrieforschung 2027"_s);
    cover.lines = {{both(u"申请编号"_s, u"Antragsnummer"_s), plain(u"TAN-2027-002"_s)},
                   {both(u"申请单位"_s, u"Antragsteller"_s),
                    both(u"苏州融热科技有限公司"_s, u"Isarwärme Großanlagen GmbH, München"_s)},
                   {both(u"提交日期"_s, u"Einreichungsdatum"_s), plain(u"2027-03-17"_s)},
                   {both(u"状态"_s, u"Status"_s), both(u"已受理"_s, u"eingegangen"_s)}};
    cover.classification = both(u"机密：仅限双方主管部门内部使用"_s,
                                u"Vertraulich: nur für den internen Gebrauch der beiden Ministerien"_s);
    document.cover = cover;
    document.tableOfContents = true;
    addFields(document);
    addEvaluation(document);
    document.embedded = {{u"submission.json"_s, u"application/json"_s,
                          both(u"提交数据"_s, u"Einreichungsdaten"_s), R"({"reference":"TAN-2027-002"})",
                          EmbeddedFile::Relation::Source}};
    return document;
}

Document tortureDocument()
{
    Document document;
    document.languages = {u"de"_s, u"zh"_s};
    document.title = both(u"压力测试"_s.repeated(30), u"Belastungsprobe "_s.repeated(20));
    document.reference = u"X"_s.repeated(300);
    document.running = both(u"很长的页眉"_s.repeated(40), u"Ein sehr langer Kopf "_s.repeated(30));
    document.banner = both(u"很长的页脚"_s.repeated(40), u"Ein sehr langer Fuß "_s.repeated(30));
    document.tableOfContents = true;
    const QString word = QString(200, u'W');
    const QString longDe = (kDeMarket + u' ').repeated(30);
    const QString longZh = kZhMarket.repeated(12);
    for (int i = 0; i < 90; ++i)
        document.blocks.append(
            heading(1 + i % 3, u"N%1"_s.arg(i), kZhMarket.left(10 + i), kDeMarket.left(10 + 2 * i)));
    document.blocks.append(FieldPair{u"0123456789.0123456789.0123456789"_s,
                                     both(longZh.left(900), longDe.left(1500)), both(longZh, longDe),
                                     both(longZh, longDe), u"f1"_s});
    document.blocks.append(FieldPair{{}, both(word, word), both(word, word + u' ' + word), {}, u"f2"_s});
    document.blocks.append(FieldPair{u"F3"_s, {}, {}, {}, u"f3"_s});
    document.blocks.append(FieldValueLine{word, both(word, longDe), both(longZh, word), u"v1"_s});
    TableBlock table;
    table.caption = both(longZh.left(300), word);
    for (int i = 0; i < 14; ++i)
        table.columns.append({both(u"第%1列"_s.arg(i), u"Spaltenüberschrift"_s),
                              i % 2 ? TableColumn::Align::End : TableColumn::Align::Start, 10});
    QList<TableCell> row;
    for (int i = 0; i < 14; ++i)
        row.append({i == 5 ? both(longZh, longDe) : plain(u"91350100M000100Y43"_s), i == 0, i == 3});
    table.rows = {row, row.mid(0, 4), {}, row};
    document.blocks.append(table);
    for (const auto kind : {ChartBlock::Kind::Bars, ChartBlock::Kind::Spread, ChartBlock::Kind::Radar}) {
        ChartBlock block = chart(kind);
        for (ChartSeries &series : block.series)
            series.values.append(17.5); // beyond the scale
        block.categories.append(both(longZh, longDe));
        for (int i = 0; i < (kind == ChartBlock::Kind::Radar ? 3 : 60); ++i)
            block.categories.append(
                both(u"类别%1"_s.arg(i), u"Kategorie mit einem sehr langen Namen %1"_s.arg(i)));
        document.blocks.append(block);
    }
    document.blocks.append(
        SignatureRow{{{both(longZh.left(200), longDe.left(200)), both(word, word), true}, {}, {}, {}}});
    document.blocks.append(Notice{both(longZh, longDe), Notice::Kind::Confidential});
    document.blocks.append(PageBreak{});
    document.blocks.append(PageBreak{});
    document.blocks.append(QrBlock{QString(1200, u'q'), both(longZh.left(100), longDe.left(200))});
    return document;
}

} // namespace tandem::dossier

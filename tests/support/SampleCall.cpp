// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SampleCall.h"

namespace tandem::test {

using namespace Qt::StringLiterals;
using namespace tandem::call;

namespace {

LangText both(const QString &zh, const QString &de)
{
    return LangText{{u"zh"_s, zh}, {u"de"_s, de}};
}

Option option(const QString &id)
{
    return {id, both(u"选项 "_s + id, u"Wahl "_s + id)};
}

FieldDefinition field(const QString &id, FieldType type, const QString &zh, const QString &de)
{
    FieldDefinition field;
    field.id = id;
    field.type = type;
    field.label = both(zh, de);
    field.requirement.kind = Requirement::Kind::Always;
    field.contentClass = u"programme"_s;
    return field;
}

FieldDefinition pair(FieldDefinition definition, int zh, int de)
{
    definition.translation = Translation::Pair;
    if (zh > 0)
        definition.limits.maximumCharacters = {{u"zh"_s, zh}, {u"de"_s, de}};
    return definition;
}

FieldDefinition counted(FieldDefinition definition, int minimum, int maximum)
{
    definition.limits.minimumItems = minimum;
    definition.limits.maximumItems = maximum;
    return definition;
}

FieldDefinition optional(FieldDefinition definition)
{
    definition.requirement.kind = Requirement::Kind::Optional;
    return definition;
}

FieldDefinition choice(FieldDefinition definition, const QStringList &ids)
{
    for (const QString &id : ids)
        definition.options.append(option(id));
    return definition;
}

FieldDefinition ofSide(FieldDefinition definition, const QString &side, const QString &scheme)
{
    definition.side = side;
    definition.codeScheme = scheme;
    definition.requirement = {Requirement::Kind::Sides, {side}};
    return definition;
}

Column column(const QString &id, FieldType type, const QString &zh, const QString &de)
{
    Column column;
    column.id = id;
    column.type = type;
    column.label = both(zh, de);
    column.required = true;
    return column;
}

Section overview()
{
    FieldDefinition code = field(u"A10"_s, FieldType::Code, u"行业代码"_s, u"Wirtschaftszweig"_s);
    code.codeScheme = u"nace"_s;
    code.codeEditions = QStringList{u"WZ 2025"_s, u"NACE Rev. 2.1"_s};
    FieldDefinition acronym = field(u"A02"_s, FieldType::Text, u"简称"_s, u"Kurzname"_s);
    acronym.limits.maximumCharacters = {{u"any"_s, 20}};
    FieldDefinition reason = field(u"A11"_s, FieldType::Text, u"园区"_s, u"Park"_s);
    reason.condition = Condition{u"A03"_s, {u"park"_s}};
    return {
        u"A"_s,
        both(u"项目概况"_s, u"Das Vorhaben"_s),
        {pair(field(u"A01"_s, FieldType::Text, u"项目名称"_s, u"Titel"_s), 50, 150), acronym,
         choice(field(u"A03"_s, FieldType::Choice, u"合作方向"_s, u"Richtung"_s),
                {u"industry"_s, u"training"_s, u"park"_s}),
         counted(choice(field(u"A04"_s, FieldType::MultipleChoice, u"智能制造模式"_s, u"Fertigungsform"_s),
                        {u"discrete"_s, u"process"_s, u"network"_s}),
                 1, 2),
         counted(pair(field(u"A05"_s, FieldType::List, u"关键词"_s, u"Schlagwörter"_s), 0, 0), 2, 3),
         optional(pair(field(u"A06"_s, FieldType::LongText, u"公开摘要"_s, u"Zusammenfassung"_s), 20, 60)),
         field(u"A07"_s, FieldType::Period, u"起止时间"_s, u"Zeitraum"_s),
         field(u"A08"_s, FieldType::Date, u"投产日期"_s, u"Inbetriebnahme"_s), code, reason},
        std::nullopt};
}

Section partners()
{
    FieldDefinition name = field(u"B03"_s, FieldType::Text, u"单位名称"_s, u"Name"_s);
    name.limits.maximumCharacters = {{u"any"_s, 200}};
    FieldDefinition employees = field(u"B13"_s, FieldType::Number, u"职工人数"_s, u"Beschäftigte"_s);
    employees.limits.minimum = Decimal{0, 0};
    employees.limits.maximum = Decimal{1'000'000, 0};
    return {
        u"B"_s,
        both(u"参与单位"_s, u"Partner"_s),
        {choice(field(u"B01"_s, FieldType::Choice, u"角色"_s, u"Rolle"_s),
                {u"lead_cn"_s, u"lead_de"_s, u"partner"_s}),
         choice(field(u"B02"_s, FieldType::Choice, u"所属方"_s, u"Seite"_s), {u"CN"_s, u"DE"_s}), name,
         ofSide(field(u"B05"_s, FieldType::Code, u"统一社会信用代码"_s, u"Sozialkreditcode"_s), u"CN"_s,
                u"uscc"_s),
         ofSide(field(u"B06"_s, FieldType::Code, u"商业登记"_s, u"Register"_s), u"DE"_s, u"register-de"_s),
         field(u"B11"_s, FieldType::Address, u"地址"_s, u"Anschrift"_s), employees,
         optional(field(u"B15"_s, FieldType::Money, u"研发投入"_s, u"Forschung"_s)),
         field(u"B16"_s, FieldType::Person, u"联系人"_s, u"Ansprechperson"_s)},
        Repetition{2, 4, both(u"单位"_s, u"Partner"_s)}};
}

Section cooperation()
{
    FieldDefinition shares = field(u"C04"_s, FieldType::Table, u"工作量"_s, u"Arbeitsanteil"_s);
    shares.fixedRows = {option(u"CN"_s), option(u"DE"_s)};
    Column share = column(u"share"_s, FieldType::Number, u"占比"_s, u"Anteil"_s);
    share.requiredSum = Decimal{100, 0};
    shares.columns = {share};
    FieldDefinition costs = counted(field(u"C05"_s, FieldType::Table, u"费用"_s, u"Kosten"_s), 1, 3);
    Column name = column(u"name"_s, FieldType::Text, u"名称"_s, u"Name"_s);
    name.translation = Translation::Pair;
    name.limits.maximumCharacters = {{u"zh"_s, 10}, {u"de"_s, 30}};
    Column kind = column(u"kind"_s, FieldType::Choice, u"类型"_s, u"Art"_s);
    kind.options = {option(u"staff"_s), option(u"travel"_s)};
    Column year = column(u"year"_s, FieldType::Number, u"年份"_s, u"Jahr"_s);
    year.required = false;
    Column cost = column(u"cost"_s, FieldType::Money, u"金额"_s, u"Betrag"_s);
    costs.columns = {name, kind, year, cost};
    return {u"C"_s, both(u"合作内容"_s, u"Zusammenarbeit"_s), {shares, costs}, std::nullopt};
}

Section scenarios()
{
    FieldDefinition scenario =
        pair(field(u"D04"_s, FieldType::LongText, u"典型场景"_s, u"Szenario"_s), 100, 300);
    scenario.repetition = Repetition{1, 2, both(u"场景"_s, u"Szenario"_s)};
    return {u"D"_s, both(u"技术方案"_s, u"Technik"_s), {scenario}, std::nullopt};
}

Section attachments()
{
    FieldDefinition licence = field(u"I01"_s, FieldType::File, u"营业执照"_s, u"Gewerbelizenz"_s);
    licence.requirement = {Requirement::Kind::Sides, {u"CN"_s}};
    licence.limits.formats = QStringList{u"pdf"_s};
    licence.limits.maximumMegabytes = 2;
    FieldDefinition pictures = optional(field(u"I02"_s, FieldType::File, u"照片"_s, u"Bilder"_s));
    pictures.limits.formats = QStringList{u"png"_s, u"jpg"_s};
    return {u"I"_s, both(u"附件"_s, u"Anlagen"_s), {licence, pictures}, std::nullopt};
}

void addJudging(CallDefinition &call)
{
    call.scale = {Decimal{0, 0}, Decimal{5, 1}, 10, true, {}};
    Criterion first;
    first.id = u"K1"_s;
    first.label = both(u"合作"_s, u"Zusammenarbeit"_s);
    first.weight = 60;
    first.threshold = 6;
    Criterion second;
    second.id = u"K2"_s;
    second.label = both(u"创新"_s, u"Neuheit"_s);
    second.weight = 40;
    call.criteria = {first, second};
    call.passRule.totalThreshold = 700;
    call.reviewRules.minimumReason = {{u"zh"_s, 35}, {u"any"_s, 100}};
    call.reviewRules.minimumExtremeReason = {{u"zh"_s, 70}, {u"any"_s, 200}};
    call.conflictQuestions = {{u"Q1"_s, both(u"供应商"_s, u"Lieferant"_s), ConflictEffect::Excluded},
                              {u"Q2"_s, both(u"师生"_s, u"Lehrer"_s), ConflictEffect::ChairDecides}};
}

Side side(const QString &id, const LangText &label, const QString &language, const QString &currency,
          const QString &timeZone)
{
    Side side;
    side.id = id;
    side.label = label;
    side.language = language;
    side.currency = currency;
    side.timeZone = timeZone;
    return side;
}

} // namespace

CallDefinition sampleCall()
{
    CallDefinition call;
    call.id = u"00000000-0000-4000-8000-00000000ca11"_s;
    call.reference = u"TEST-1"_s;
    call.profile = u"test"_s;
    call.title = both(u"测试公告"_s, u"Probeaufruf"_s);
    call.languages = {
        {u"zh"_s, u"中文"_s, true}, {u"de"_s, u"Deutsch"_s, true}, {u"en"_s, u"English"_s, false}};
    call.sides = {side(u"CN"_s, both(u"中方"_s, u"China"_s), u"zh"_s, u"CNY"_s, u"Asia/Shanghai"_s),
                  side(u"DE"_s, both(u"德方"_s, u"Deutschland"_s), u"de"_s, u"EUR"_s, u"Europe/Berlin"_s)};
    call.opensAt = QDateTime(QDate(2027, 1, 15), QTime(10, 0), Qt::UTC);
    call.closesAt = QDateTime(QDate(2027, 3, 31), QTime(10, 0), Qt::UTC);
    call.known = {u"A01"_s, u"A02"_s, u"A03"_s, u"A06"_s,
                  u"B03"_s, u"B02"_s, u"B01"_s, {{u"CN"_s, u"lead_cn"_s}, {u"DE"_s, u"lead_de"_s}},
                  u"B11"_s};
    call.sections = {overview(),
                     partners(),
                     cooperation(),
                     scenarios(),
                     attachments(),
                     {u"J"_s,
                      both(u"承诺"_s, u"Erklärungen"_s),
                      {field(u"J01"_s, FieldType::Declaration, u"真实性承诺"_s, u"Richtigkeit"_s)},
                      std::nullopt}};
    addJudging(call);
    return call;
}

} // namespace tandem::test

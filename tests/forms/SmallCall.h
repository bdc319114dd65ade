// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/review/Review.h"

/// A small call with one field of each kind the panes treat differently, and an application to it.
inline tandem::call::CallDefinition smallCall()
{
    using namespace tandem;
    using namespace tandem::call;
    using namespace Qt::StringLiterals;
    CallDefinition call;
    call.id = u"call"_s;
    call.languages = {
        {u"zh"_s, u"中文"_s, true}, {u"de"_s, u"Deutsch"_s, true}, {u"en"_s, u"English"_s, false}};
    Side cn;
    cn.id = u"CN"_s;
    cn.language = u"zh"_s;
    cn.currency = u"CNY"_s;
    cn.timeZone = u"Asia/Shanghai"_s;
    cn.clockLabel = {{u"en"_s, u"Beijing"_s}, {u"de"_s, u"Peking"_s}, {u"zh"_s, u"北京"_s}};
    Side de = cn;
    de.id = u"DE"_s;
    de.language = u"de"_s;
    de.currency = u"EUR"_s;
    de.timeZone = u"Europe/Berlin"_s;
    de.clockLabel = {{u"en"_s, u"Berlin"_s}, {u"zh"_s, u"柏林"_s}};
    call.sides = {cn, de};

    const auto field = [](const QString &id, FieldType type, const LangText &label) {
        FieldDefinition definition;
        definition.id = id;
        definition.type = type;
        definition.label = label;
        definition.requirement.kind = Requirement::Kind::Always;
        return definition;
    };
    FieldDefinition goals =
        field(u"C02"_s, FieldType::LongText,
              {{u"en"_s, u"Goals and benefit for both countries"_s},
               {u"de"_s, u"Ziele der Zusammenarbeit und Nutzen für beide Länder im Einzelnen"_s},
               {u"zh"_s, u"合作目标与双方受益"_s}});
    goals.translation = Translation::Pair;
    goals.limits.maximumCharacters = {{u"zh"_s, 1000}, {u"de"_s, 3000}};
    goals.help = {{u"en"_s, u"State the benefit of each side separately."_s},
                  {u"zh"_s, u"请分别说明中方和德方的收益。"_s}};
    FieldDefinition purchase = field(u"C05"_s, FieldType::LongText,
                                     {{u"en"_s, u"More than a purchase"_s}, {u"zh"_s, u"实质性合作说明"_s}});
    purchase.translation = Translation::Pair;
    purchase.limits.maximumCharacters = {{u"zh"_s, 100}, {u"de"_s, 110}};
    FieldDefinition direction =
        field(u"A03"_s, FieldType::Choice, {{u"en"_s, u"Direction"_s}, {u"zh"_s, u"方向"_s}});
    direction.options = {{u"industry"_s, {{u"en"_s, u"Industry"_s}, {u"zh"_s, u"产业合作"_s}}},
                         {u"park"_s, {{u"en"_s, u"Park"_s}, {u"zh"_s, u"园区"_s}}}};
    FieldDefinition parkArea = field(u"A07"_s, FieldType::Number, {{u"en"_s, u"Area of the park"_s}});
    parkArea.condition = Condition{u"A03"_s, {u"park"_s}};
    FieldDefinition budget =
        field(u"G01"_s, FieldType::Money, {{u"en"_s, u"Budget"_s}, {u"zh"_s, u"预算"_s}});
    FieldDefinition shares =
        field(u"C04"_s, FieldType::Table, {{u"en"_s, u"Shares of work"_s}, {u"zh"_s, u"工作量占比"_s}});
    shares.fixedRows = {{u"CN"_s, {{u"en"_s, u"China"_s}, {u"zh"_s, u"中方"_s}}},
                        {u"DE"_s, {{u"en"_s, u"Germany"_s}, {u"zh"_s, u"德方"_s}}}};
    Column share;
    share.id = u"share"_s;
    share.label = {{u"en"_s, u"Share in %"_s}, {u"zh"_s, u"占比 %"_s}};
    share.type = FieldType::Number;
    share.required = true;
    share.requiredSum = Decimal{100, 0};
    Column note;
    note.id = u"note"_s;
    note.label = {{u"en"_s, u"Note"_s}, {u"zh"_s, u"说明"_s}};
    note.translation = Translation::Pair;
    shares.columns = {share, note};
    FieldDefinition files =
        field(u"I03"_s, FieldType::File, {{u"en"_s, u"Agreements"_s}, {u"zh"_s, u"协议"_s}});
    files.limits.formats = {u"pdf"_s};
    files.limits.maximumMegabytes = 20;
    Section main{u"C"_s,
                 {{u"en"_s, u"Substance of the cooperation"_s}, {u"zh"_s, u"合作内容"_s}},
                 {goals, purchase, direction, parkArea, budget, shares, files},
                 std::nullopt};
    FieldDefinition name = field(u"B03"_s, FieldType::Text, {{u"en"_s, u"Registered name"_s}});
    FieldDefinition contact = field(u"B16"_s, FieldType::Person, {{u"en"_s, u"Contact"_s}});
    Section partners{u"B"_s,
                     {{u"en"_s, u"Partners"_s}, {u"zh"_s, u"参与单位"_s}},
                     {name, contact},
                     Repetition{2, 3, {{u"en"_s, u"Partner"_s}, {u"zh"_s, u"单位"_s}}}};
    call.sections = {partners, main};

    call.scale = {Decimal{0, 0}, Decimal{5, 1}, 10, true, {}};
    const char *words[] = {"fails", "poor", "fair", "good", "very good", "excellent"};
    for (int i = 0; i < 6; ++i)
        call.scale.words.append({2 * i,
                                 {{u"en"_s, QString::fromLatin1(words[i])}},
                                 {{u"en"_s, u"What the mark means in one sentence."_s}}});
    for (int i = 1; i <= 6; ++i) {
        Criterion criterion;
        criterion.id = u"K%1"_s.arg(i);
        criterion.label = {{u"en"_s, u"Innovation and technical quality of part %1"_s.arg(i)},
                           {u"zh"_s, u"创新性与技术水平"_s}};
        criterion.question = {
            {u"en"_s, u"Is the solution ahead of the state of the art in both countries?"_s}};
        criterion.weight = 20;
        criterion.threshold = 6;
        criterion.fields = {u"C02"_s};
        call.criteria.append(criterion);
    }
    call.reviewRules.minimumReason = {{u"any"_s, 100}};
    call.conflictQuestions = {
        {u"Q1"_s,
         {{u"en"_s, u"Do you work for one of the partners, or did you in the last three years?"_s}},
         ConflictEffect::Excluded},
        {u"Q2"_s, {{u"en"_s, u"Did you advise the applicants?"_s}}, ConflictEffect::ChairDecides}};
    call.formalChecks = {{u"F1"_s, {{u"en"_s, u"Before the deadline, two clocks"_s}}, false, true},
                         {u"F5"_s, {{u"en"_s, u"Identifiers valid, equal to extracts"_s}}, true, false}};
    return call;
}

inline void put(tandem::application::Application &application, const tandem::application::ValueKey &key,
                const tandem::call::FieldValue &value)
{
    static int number = 0;
    application.setValue(key, value, {QStringLiteral("Li"), QStringLiteral("device"), {}},
                         QStringLiteral("revision-%1").arg(++number, 6, 10, QLatin1Char('0')));
}

inline tandem::application::Application smallApplication()
{
    using namespace tandem;
    using namespace Qt::StringLiterals;
    application::Application application;
    application.id = u"application"_s;
    application.rows = {{u"B"_s, {u"b1"_s, u"b2"_s}}};
    put(application, {{}, u"C02"_s, u"zh"_s},
        u"中方：通过联合开发的柔性总装线，换型时间由45分钟缩短至15分钟，并培养复合型技术人员，取得面向欧洲标准的工厂数据接口。"_s);
    put(application, {{}, u"C02"_s, u"de"_s},
        u"CN: Die gemeinsam entwickelte flexible Endmontage senkt die Rüstzeit von 45 auf 15 Minuten und bildet Fachkräfte für Datenschnittstellen nach europäischen Normen aus."_s);
    application.confirmPair({}, u"C02"_s, {u"zh"_s, u"de"_s});
    application.freeze();
    put(application, {{}, u"C02"_s, u"zh"_s},
        u"中方：通过联合开发的柔性总装线，换型时间由45分钟缩短至12分钟，并培养60名复合型技术人员，取得面向欧洲标准的工厂数据接口。"_s);
    put(application, {{}, u"C05"_s, u"zh"_s},
        u"本项目并非设备采购。双方于2023年签订联合开发协议，共同组建12人研发团队。"_s);
    put(application, {{}, u"C05"_s, u"de"_s},
        u"Den Betrieb der Linie verantwortet ein gemeinsames Team in Qingdao. Darüber hinaus finden zweimal jährlich Treffen des Lenkungskreises in Esslingen und Qingdao statt."_s);
    put(application, {{}, u"A03"_s, {}}, u"industry"_s);
    put(application, {{}, u"G01"_s, {}}, Money{123450000, u"CNY"_s});
    put(application, {{}, u"C04"_s, {}},
        call::Table{{{u"CN"_s,
                      {{u"share"_s, Decimal{55, 0}},
                       {u"note"_s, LangText{{u"zh"_s, u"研发"_s}, {u"de"_s, u"Entwicklung"_s}}}}},
                     {u"DE"_s, {{u"share"_s, Decimal{40, 0}}}}}});
    application.attachments = {{u"f1"_s,
                                u"I03"_s,
                                {},
                                u"合作协议.pdf"_s,
                                {},
                                1234567,
                                u"application/pdf"_s,
                                u"zh"_s,
                                {{u"en"_s, u"Framework agreement"_s}},
                                {}}};
    put(application, {{}, u"I03"_s, {}}, call::FileList{{u"f1"_s}});
    return application;
}

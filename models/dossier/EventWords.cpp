// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/EventWords.h"

#include "models/dossier/ContentWords.h"
#include "models/dossier/MarkWords.h"
#include "models/dossier/RankingTableContent.h"
#include "models/dossier/RedactionWords.h"
#include "models/dossier/StatusTerm.h"

#include <array>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

/// What an action says. "{check}" stands for what the event's detail has under that name, in words; a
/// sentence of which a word is missing (an event of an older version) gives way to the next one of the same
/// action.
struct Sentence
{
    QLatin1StringView action;
    const char16_t *en;
    const char16_t *de;
    const char16_t *zh;
};

// The one table of what the log says, for the archive and for the window. Who did it and when stands beside
// it. Reviewers are not named: the extract leaves the house.
constexpr std::array kSentences{
    Sentence{"admission.decided"_L1, u"The chairs decided on admission: {status}",
             u"Die Vorsitzenden haben über die Zulassung entschieden: {status}",
             u"双方主席已决定是否受理：{status}"},
    Sentence{"admission.decided"_L1, u"The chairs decided on admission",
             u"Die Vorsitzenden haben über die Zulassung entschieden", u"双方主席已决定是否受理"},
    Sentence{"application.copied"_L1, u"A working copy was written", u"Eine Arbeitskopie wurde geschrieben",
             u"已生成工作副本"},
    Sentence{"application.handed-in"_L1, u"Handed in", u"Eingereicht", u"已提交"},
    Sentence{"application.merged"_L1, u"Merged with a working copy",
             u"Mit einer Arbeitskopie zusammengeführt", u"已与工作副本合并"},
    Sentence{"application.received"_L1, u"Received under number {reference}; seal and signature are in order",
             u"Eingegangen unter Nummer {reference}; Siegel und Unterschrift in Ordnung",
             u"已收到，编号{reference}，密封和签名无误"},
    Sentence{"application.received"_L1, u"Received; seal and signature are in order",
             u"Eingegangen; Siegel und Unterschrift in Ordnung", u"已收到，密封和签名无误"},
    Sentence{"application.reopened"_L1, u"Opened again for repair", u"Zur Nachbesserung wieder geöffnet",
             u"重新开放以补正"},
    Sentence{"application.replaced"_L1, u"Replaced by a newer submission",
             u"Durch eine neuere Einreichung ersetzt", u"已由新提交的版本替代"},
    Sentence{"application.started"_L1, u"Begun", u"Begonnen", u"已创建"},
    Sentence{"assignment.added"_L1, u"A reviewer was assigned", u"Ein Gutachten wurde vergeben",
             u"已指派评审专家"},
    Sentence{"assignment.removed"_L1, u"A reviewer was taken off", u"Ein Gutachten wurde entzogen",
             u"已取消评审专家指派"},
    Sentence{"bundle.written"_L1, u"A bundle was written for {audience}",
             u"Ein Bündel wurde geschrieben für: {audience}", u"已生成提交包，适用对象：{audience}"},
    Sentence{"bundle.written"_L1, u"A bundle for a ministry was written",
             u"Ein Bündel für ein Ministerium wurde geschrieben", u"已生成提交主管部门的文件包"},
    Sentence{"check.answered"_L1, u"Check {check} was answered for {side}: {answer}",
             u"Prüfpunkt {check} wurde für {side} beantwortet: {answer}",
             u"已填写形式审查项{check}（{side}）：{answer}"},
    Sentence{"check.answered"_L1, u"A formal check was answered", u"Ein Prüfpunkt wurde beantwortet",
             u"已填写形式审查项"},
    Sentence{"check.reopened"_L1, u"Check {check} was opened again for {side}",
             u"Prüfpunkt {check} wurde für {side} wieder geöffnet", u"已重新打开形式审查项{check}（{side}）"},
    Sentence{"check.reopened"_L1, u"A formal check was opened again", u"Ein Prüfpunkt wurde wieder geöffnet",
             u"已重新打开形式审查项"},
    Sentence{"conflict.ruled"_L1, u"The chairs ruled on a conflict of interest: {excluded}",
             u"Die Vorsitzenden haben über eine Befangenheit entschieden: {excluded}",
             u"双方主席已就利益冲突作出裁定：{excluded}"},
    Sentence{"conflict.ruled"_L1, u"The chairs ruled on a conflict of interest",
             u"Die Vorsitzenden haben über eine Befangenheit entschieden", u"双方主席就利益冲突作出裁定"},
    Sentence{"consensus.cleared"_L1, u"The consensus mark for {criterion} was taken back",
             u"Die Konsensnote für {criterion} wurde zurückgenommen", u"已撤回{criterion}的一致评分"},
    Sentence{"consensus.cleared"_L1, u"A consensus mark was taken back",
             u"Eine Konsensnote wurde zurückgenommen", u"已撤回一致评分"},
    Sentence{"consensus.set"_L1, u"The panel agreed on {criterion}: {step}",
             u"Die Jury hat sich zu {criterion} geeinigt: {step}", u"评审组已就{criterion}达成一致：{step}"},
    Sentence{"consensus.set"_L1, u"The result on {criterion} was recorded",
             u"Das Ergebnis zu {criterion} wurde festgehalten", u"已记录{criterion}的评议结果"},
    Sentence{"consensus.set"_L1, u"A consensus mark was set", u"Eine Konsensnote wurde festgelegt",
             u"已确定一致评分"},
    Sentence{"decision.recorded"_L1, u"The ministry of {side} decided: {recommendation}",
             u"Das Ministerium der Seite {side} hat entschieden: {recommendation}",
             u"{side}主管部门审定意见已记录：{recommendation}"},
    Sentence{"decision.recorded"_L1, u"The decision of a ministry was recorded",
             u"Die Entscheidung eines Ministeriums wurde festgehalten", u"已记录主管部门审定意见"},
    Sentence{"document.signed"_L1, u"{signer} signed “{file}” with a certificate",
             u"{signer} hat „{file}“ mit einem Zertifikat signiert", u"{signer}已用证书签署“{file}”"},
    Sentence{"document.signed"_L1, u"A document was signed with a certificate",
             u"Ein Dokument wurde mit einem Zertifikat signiert", u"已用证书签署文件"},
    Sentence{"dossier.redacted"_L1, u"A redacted copy of the dossier was written for {audience}",
             u"Eine geschwärzte Fassung des Dossiers wurde geschrieben für: {audience}",
             u"已生成卷宗脱敏版，适用对象：{audience}"},
    Sentence{"dossier.redacted"_L1, u"A redacted copy of the dossier was written",
             u"Eine geschwärzte Fassung des Dossiers wurde geschrieben", u"已生成卷宗脱敏版"},
    Sentence{"dossiers.written"_L1, u"The dossiers of all applications were written ({count})",
             u"Die Dossiers aller Anträge wurden geschrieben ({count})", u"已生成全部申报卷宗（{count}份）"},
    Sentence{"dossiers.written"_L1, u"The dossiers of all applications were written",
             u"Die Dossiers aller Anträge wurden geschrieben", u"已生成全部申报卷宗"},
    Sentence{"receipt.received"_L1, u"The receipt of the office came: number {reference}",
             u"Die Quittung der Geschäftsstelle kam an: Nummer {reference}",
             u"已收到秘书处回执，编号{reference}"},
    Sentence{"receipt.received"_L1, u"The receipt of the office came",
             u"Die Quittung der Geschäftsstelle kam an", u"已收到秘书处回执"},
    Sentence{"recommendation.set"_L1, u"The panel made its recommendation: {recommendation}",
             u"Die Jury hat empfohlen: {recommendation}", u"评审组已提出建议：{recommendation}"},
    Sentence{"recommendation.set"_L1, u"The panel made its recommendation",
             u"Die Jury hat ihre Empfehlung abgegeben", u"评审组已提出建议"},
    Sentence{"repair.received"_L1, u"The office’s request for repair came, due on {due}",
             u"Die Nachforderung der Geschäftsstelle kam an, Frist: {due}",
             u"已收到秘书处补正通知，截止日期：{due}"},
    Sentence{"repair.received"_L1, u"The office’s request for repair came",
             u"Die Nachforderung der Geschäftsstelle kam an", u"已收到秘书处补正通知"},
    Sentence{"repair.requested"_L1, u"A repair was asked for by file, due on {due}",
             u"Eine Nachbesserung wurde per Datei verlangt, Frist: {due}",
             u"已发出补正通知，截止日期：{due}"},
    Sentence{"repair.requested"_L1, u"A repair was asked for by file",
             u"Eine Nachbesserung wurde per Datei verlangt", u"已发出补正通知"},
    Sentence{"review.declined"_L1, u"A reviewer stood aside",
             u"Eine Gutachterin oder ein Gutachter trat zurück", u"评审专家回避"},
    Sentence{"review.received"_L1, u"A review came in (version {revision})",
             u"Ein Gutachten ging ein (Fassung {revision})", u"已收到评审意见（第{revision}版）"},
    Sentence{"review.received"_L1, u"A review came in", u"Ein Gutachten ging ein", u"已收到评审意见"},
    Sentence{"review.signed"_L1, u"The review was signed (version {revision})",
             u"Das Gutachten wurde unterschrieben (Fassung {revision})", u"评审意见已签署（第{revision}版）"},
    Sentence{"review.signed"_L1, u"The review was signed", u"Das Gutachten wurde unterschrieben",
             u"评审意见已签署"},
    Sentence{"tie.decided"_L1, u"The chairs decided a tie: place {place}",
             u"Die Vorsitzenden haben einen Gleichstand aufgelöst: Platz {place}",
             u"双方主席已决定并列名次：第{place}位"},
    Sentence{"tie.decided"_L1, u"The chairs decided a tie",
             u"Die Vorsitzenden haben einen Gleichstand aufgelöst", u"双方主席已决定并列名次"},
};

/// The words an event is about, from the call it belongs to.
class Detail
{
public:
    Detail(const QJsonObject &detail, const call::CallDefinition &call, const QString &language)
        : m_detail(detail)
        , m_call(call)
        , m_language(language)
    {
    }

    /// Empty where the event does not say.
    [[nodiscard]] QString word(const QString &name) const
    {
        const QJsonValue value = m_detail.value(name);
        if (value.isNull() || value.isUndefined())
            return {};
        const QString text = value.toVariant().toString();
        if (name == "side"_L1)
            return m_call.side(text) ? m_call.side(text)->label.best(m_language) : text;
        if (name == "answer"_L1)
            return answer(value.toInt(-1));
        if (name == "step"_L1)
            return markText(m_call, value.toInt(), {m_language}).best(m_language);
        if (name == "recommendation"_L1)
            return recommendationText(m_call, text, {m_language}).best(m_language);
        if (name == "excluded"_L1)
            return inWords(value.toBool() ? "event-excluded" : "event-not-excluded");
        if (name == "status"_L1)
            return status(text);
        if (name == "audience"_L1)
            return audience(text);
        if (name == "due"_L1)
            return dateText(QDate::fromString(text, Qt::ISODate), {m_language}).best(m_language);
        return text;
    }

private:
    [[nodiscard]] QString inWords(const char *key) const { return documentWord(key).best(m_language); }

    /// As the office's store counts the answers to a formal check.
    [[nodiscard]] QString answer(int number) const
    {
        static constexpr std::array kKeys{"yes", "no", "repair"};
        const bool isKnown = number >= 0 && number < static_cast<int>(kKeys.size());
        return isKnown ? inWords(kKeys[static_cast<size_t>(number)]) : QString();
    }

    [[nodiscard]] QString status(const QString &key) const
    {
        const auto known = application::statusFromKey(key);
        if (known == application::Status::Admitted)
            return inWords("event-admitted");
        return known == application::Status::NotEligible ? inWords("event-not-admitted") : QString();
    }

    [[nodiscard]] QString audience(const QString &key) const
    {
        if (key.isEmpty())
            return {};
        const auto known = application::audienceFromKey(m_call, key);
        return known ? audienceName(m_call, *known).best(m_language) : key;
    }

    const QJsonObject &m_detail;
    const call::CallDefinition &m_call;
    QString m_language;
};

const char16_t *inLanguage(const Sentence &sentence, const QString &language)
{
    const QString plain = language.section(u'-', 0, 0);
    return plain == "zh"_L1 ? sentence.zh : plain == "de"_L1 ? sentence.de : sentence.en;
}

/// The sentence with its words; nothing where one is missing.
std::optional<QString> filled(QString sentence, const Detail &detail)
{
    for (qsizetype open = sentence.indexOf(u'{'); open >= 0; open = sentence.indexOf(u'{', open)) {
        const qsizetype close = sentence.indexOf(u'}', open);
        const QString word = detail.word(sentence.mid(open + 1, close - open - 1));
        if (word.isEmpty())
            return std::nullopt;
        sentence.replace(open, close - open + 1, word);
        open += word.size(); // a word may hold braces of its own
    }
    return sentence;
}

} // namespace

LangText eventSentence(const QString &action, const QJsonObject &detail, const call::CallDefinition &call,
                       const QStringList &languages)
{
    LangText text;
    for (const QString &language : languages) {
        const Detail words(detail, call, language);
        for (const Sentence &sentence : kSentences) {
            if (sentence.action != action)
                continue;
            if (const auto said = filled(QString::fromUtf16(inLanguage(sentence, language)), words)) {
                text.set(language, *said);
                break;
            }
        }
    }
    return text.isEmpty() ? neutral(action) : text;
}

} // namespace tandem::dossier

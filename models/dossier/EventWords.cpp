// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/EventWords.h"

#include <array>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QLatin1StringView action;
    const char16_t *en;
    const char16_t *de;
    const char16_t *zh;
};

constexpr std::array kWords{
    Word{"admission.decided"_L1, u"The chairs decided on admission",
         u"Die Vorsitzenden haben über die Zulassung entschieden", u"双方主席决定是否受理"},
    Word{"application.copied"_L1, u"A working copy was written", u"Eine Arbeitskopie wurde geschrieben",
         u"已生成工作副本"},
    Word{"application.handed-in"_L1, u"Handed in", u"Eingereicht", u"已提交"},
    Word{"application.merged"_L1, u"Merged with a working copy", u"Mit einer Arbeitskopie zusammengeführt",
         u"已与工作副本合并"},
    Word{"application.received"_L1, u"Received; seal and signature are in order",
         u"Eingegangen; Siegel und Unterschrift in Ordnung", u"已收到，密封和签名无误"},
    Word{"application.reopened"_L1, u"Opened again for repair", u"Zur Nachbesserung wieder geöffnet",
         u"重新开放以补正"},
    Word{"application.replaced"_L1, u"Replaced by a newer submission",
         u"Durch eine neuere Einreichung ersetzt", u"已由新提交的版本替代"},
    Word{"application.started"_L1, u"Begun", u"Begonnen", u"已创建"},
    Word{"assignment.added"_L1, u"A reviewer was assigned", u"Ein Gutachten wurde vergeben",
         u"已指派评审专家"},
    Word{"assignment.removed"_L1, u"A reviewer was taken off", u"Ein Gutachten wurde entzogen",
         u"已取消评审专家指派"},
    Word{"check.answered"_L1, u"A formal check was answered", u"Ein Prüfpunkt wurde beantwortet",
         u"已填写形式审查项"},
    Word{"check.reopened"_L1, u"A formal check was opened again", u"Ein Prüfpunkt wurde wieder geöffnet",
         u"已重新打开形式审查项"},
    Word{"conflict.ruled"_L1, u"The chairs ruled on a conflict of interest",
         u"Die Vorsitzenden haben über eine Befangenheit entschieden", u"双方主席就利益冲突作出裁定"},
    Word{"consensus.cleared"_L1, u"A consensus mark was taken back", u"Eine Konsensnote wurde zurückgenommen",
         u"已撤回一致评分"},
    Word{"consensus.set"_L1, u"A consensus mark was set", u"Eine Konsensnote wurde festgelegt",
         u"已确定一致评分"},
    Word{"decision.recorded"_L1, u"The decision of a ministry was recorded",
         u"Die Entscheidung eines Ministeriums wurde festgehalten", u"已记录主管部门审定意见"},
    Word{"document.signed"_L1, u"A document was signed with a certificate",
         u"Ein Dokument wurde mit einem Zertifikat signiert", u"已用证书签署文件"},
    Word{"receipt.received"_L1, u"The receipt of the office came", u"Die Quittung der Geschäftsstelle kam an",
         u"已收到秘书处回执"},
    Word{"recommendation.set"_L1, u"The panel made its recommendation", u"Die Jury hat empfohlen",
         u"评审组已提出建议"},
    Word{"repair.received"_L1, u"The request for repair came", u"Die Nachforderung kam an",
         u"已收到补正通知"},
    Word{"repair.requested"_L1, u"A repair was asked for", u"Eine Nachbesserung wurde verlangt",
         u"已要求补正"},
    Word{"review.declined"_L1, u"A reviewer stood aside", u"Eine Gutachterin oder ein Gutachter trat zurück",
         u"评审专家回避"},
    Word{"review.received"_L1, u"A review came in", u"Ein Gutachten ging ein", u"已收到评审意见"},
    Word{"review.signed"_L1, u"A review was signed", u"Ein Gutachten wurde unterschrieben",
         u"评审意见已签署"},
    Word{"tie.decided"_L1, u"The chairs decided a tie", u"Die Vorsitzenden haben einen Gleichstand aufgelöst",
         u"双方主席已决定并列名次"},
};

} // namespace

LangText eventWord(const QString &action)
{
    for (const Word &word : kWords) {
        if (word.action == action)
            return {{u"en"_s, QString::fromUtf16(word.en)},
                    {u"de"_s, QString::fromUtf16(word.de)},
                    {u"zh"_s, QString::fromUtf16(word.zh)}};
    }
    return {{u"und"_s, action}};
}

} // namespace tandem::dossier

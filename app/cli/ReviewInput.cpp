// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ReviewInput.h"

#include "models/base/Json.h"
#include "models/session/SamplePanel.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

Error inputError(const QString &place)
{
    return {u"review.input"_s,
            {QT_TRANSLATE_NOOP(
                 "Message", "“%1” does not fit the call: it is no criterion or question of it, or its mark "
                            "is not on the scale. Correct the file of marks."),
             {place}},
            {}};
}

Result<void> readConflicts(const QJsonObject &answers, const call::CallDefinition &call,
                           review::Review &review)
{
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const bool isKnown =
            std::any_of(call.conflictQuestions.cbegin(), call.conflictQuestions.cend(),
                        [&](const call::ConflictQuestion &question) { return question.id == it.key(); });
        if (!isKnown || !it.value().isBool())
            return inputError(it.key());
        review.declaration.answers.insert(it.key(), it.value().toBool());
    }
    return {};
}

} // namespace

Result<session::Packet> packetWith(session::Desk &desk, const QString &applicationId)
{
    const auto packets = session::packets(desk);
    if (!packets)
        return packets.error();
    for (const session::Packet &packet : *packets) {
        if (packet.applicationIds.contains(applicationId))
            return packet;
    }
    return Error{u"packet.missing"_s,
                 {QT_TRANSLATE_NOOP(
                      "Message", "No packet in this workspace brought this application. Open the .fpack file "
                                 "first."),
                  {}},
                 {}};
}

Result<void> readMarks(const QByteArray &text, const call::CallDefinition &call, const QDateTime &now,
                       review::Review &review)
{
    const auto json = parseJson(text);
    if (!json)
        return json.error();
    const QJsonObject conflicts = json->value(u"conflicts"_s).toObject();
    if (const auto read = readConflicts(conflicts, call, review); !read)
        return read;
    if (!conflicts.isEmpty())
        review.declaration.at = now;
    if (json->contains(u"remark"_s))
        review.declaration.remark = json->value(u"remark"_s).toString();
    const QJsonObject marks = json->value(u"marks"_s).toObject();
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        const QJsonObject mark = it.value().toObject();
        const auto step = session::stepOf(call.scale, mark.value(u"mark"_s).toString());
        if (!call.criterion(it.key()) || !step)
            return inputError(it.key());
        review.marks.insert(it.key(), {step, LangText::fromJson(mark.value(u"reason"_s))});
    }
    if (json->contains(u"overall"_s))
        review.overall = LangText::fromJson(json->value(u"overall"_s));
    return {};
}

} // namespace tandem::cli

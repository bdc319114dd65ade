// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/Application.h"

#include <array>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Status, const char *>, 11> kStatusKeys{{
    {Status::Draft, "draft"},
    {Status::Submitted, "submitted"},
    {Status::Received, "received"},
    {Status::InRepair, "in-repair"},
    {Status::Admitted, "admitted"},
    {Status::NotEligible, "not-eligible"},
    {Status::Reviewed, "reviewed"},
    {Status::Recommended, "recommended"},
    {Status::Reserve, "reserve"},
    {Status::Rejected, "rejected"},
    {Status::Withdrawn, "withdrawn"},
}};

const call::FieldValue kMissing;

/// The revisions of the other languages that are shown now, by language.
QMap<QString, QString> presentHeads(const Application &application, const QString &row, const QString &field,
                                    const QStringList &languages)
{
    QMap<QString, QString> heads;
    for (const QString &language : languages) {
        const auto it = application.answers.constFind({row, field, language});
        if (it != application.answers.cend() && it->head())
            heads.insert(language, it->head()->id);
    }
    return heads;
}

} // namespace

QString statusKey(Status status)
{
    for (const auto &[candidate, key] : kStatusKeys) {
        if (candidate == status)
            return QString::fromLatin1(key);
    }
    return {};
}

std::optional<Status> statusFromKey(const QString &key)
{
    for (const auto &[status, candidate] : kStatusKeys) {
        if (key == QLatin1StringView(candidate))
            return status;
    }
    return std::nullopt;
}

QList<const Revision *> Answer::heads() const
{
    QSet<QString> replaced;
    for (const Revision &revision : revisions)
        replaced.unite(QSet<QString>(revision.parents.cbegin(), revision.parents.cend()));
    QList<const Revision *> result;
    for (const Revision &revision : revisions) {
        if (!replaced.contains(revision.id))
            result.append(&revision);
    }
    return result;
}

const Revision *Answer::head() const
{
    const Revision *newest = nullptr;
    for (const Revision *candidate : heads()) {
        if (!newest || candidate->id > newest->id)
            newest = candidate;
    }
    return newest;
}

const call::FieldValue &Application::value(const ValueKey &key) const
{
    const auto it = answers.constFind(key);
    const Revision *head = it == answers.cend() ? nullptr : it->head();
    return head ? head->value : kMissing;
}

QString Application::text(const ValueKey &key) const
{
    const auto *text = std::get_if<QString>(&value(key));
    return text ? *text : QString();
}

const Attachment *Application::attachment(const QString &attachmentId) const
{
    const auto it = std::find_if(attachments.cbegin(), attachments.cend(),
                                 [&](const Attachment &attachment) { return attachment.id == attachmentId; });
    return it == attachments.cend() ? nullptr : &*it;
}

void Application::setValue(const ValueKey &key, const call::FieldValue &value, const Author &author,
                           const QString &revisionId)
{
    Answer &answer = answers[key];
    const QList<const Revision *> heads = answer.heads();
    const bool isConflict = heads.size() > 1;
    if (!isConflict && (heads.isEmpty() ? call::isMissing(value) : heads.first()->value == value)) {
        if (answer.revisions.isEmpty())
            answers.remove(key);
        return;
    }
    const bool continues =
        heads.size() == 1 && !heads.first()->frozen && heads.first()->device == author.device;
    Revision next{revisionId, value, {}, author.name, author.device, author.at, false, {}};
    if (continues) {
        // Others may have been confirmed against the open revision, so its replacement needs a new id.
        const auto index = heads.first() - answer.revisions.constData();
        next.parents = answer.revisions.at(index).parents;
        next.confirmedAgainst = answer.revisions.at(index).confirmedAgainst;
        answer.revisions[index] = next;
        return;
    }
    for (const Revision *head : heads) {
        next.parents.append(head->id);
        next.confirmedAgainst = head->confirmedAgainst;
    }
    answer.revisions.append(next);
}

void Application::confirmPair(const QString &row, const QString &field, const QStringList &languages)
{
    const QMap<QString, QString> heads = presentHeads(*this, row, field, languages);
    for (const QString &language : heads.keys()) {
        Answer &answer = answers[{row, field, language}];
        for (Revision &revision : answer.revisions) {
            if (revision.id != heads.value(language))
                continue;
            revision.confirmedAgainst = heads;
            revision.confirmedAgainst.remove(language);
        }
    }
}

QStringList Application::staleLanguages(const QString &row, const QString &field,
                                        const QStringList &languages) const
{
    const QMap<QString, QString> heads = presentHeads(*this, row, field, languages);
    QStringList stale;
    for (const QString &language : languages) {
        const auto it = answers.constFind({row, field, language});
        if (it == answers.cend() || !it->head())
            continue;
        const QMap<QString, QString> &against = it->head()->confirmedAgainst;
        for (auto other = against.cbegin(); other != against.cend(); ++other) {
            if (heads.value(other.key()) != other.value()) {
                stale.append(language);
                break;
            }
        }
    }
    return stale;
}

PairState Application::pairState(const QString &row, const QString &field, const QStringList &languages) const
{
    qsizetype withText = 0;
    qsizetype confirmed = 0;
    for (const QString &language : languages) {
        const auto it = answers.constFind({row, field, language});
        const Revision *head = it == answers.cend() ? nullptr : it->head();
        if (!head || call::isMissing(head->value))
            continue;
        ++withText;
        if (!head->confirmedAgainst.isEmpty())
            ++confirmed;
    }
    if (withText == 0)
        return PairState::Missing;
    if (withText < languages.size())
        return PairState::OneSided;
    if (confirmed == 0)
        return PairState::Draft;
    if (!staleLanguages(row, field, languages).isEmpty())
        return PairState::Stale;
    return confirmed == languages.size() ? PairState::Confirmed : PairState::Draft;
}

void Application::freeze()
{
    for (Answer &answer : answers) {
        for (Revision &revision : answer.revisions)
            revision.frozen = true;
    }
}

QStringList rowsOf(const call::CallDefinition &call, const Application &application, const QString &fieldId)
{
    const call::FieldDefinition *field = call.field(fieldId);
    if (field && field->repetition)
        return application.rows.value(fieldId);
    const call::Section *section = call.sectionOf(fieldId);
    if (section && section->repetition)
        return application.rows.value(section->id);
    return {QString()};
}

QString displayTitle(const call::CallDefinition &call, const Application &application,
                     const QString &language)
{
    QStringList wanted{language.section(u'_', 0, 0)};
    wanted += call.pairLanguages();
    for (const QString &tag : wanted) {
        const QString title = application.text({{}, call.known.title, tag});
        if (!title.isEmpty())
            return title;
    }
    const QString acronym = application.text({{}, call.known.acronym, {}});
    return acronym.isEmpty() ? application.id : acronym;
}

QString leadName(const call::CallDefinition &call, const Application &application, const QString &sideId)
{
    const QString leadRole = call.known.leadRole.value(sideId);
    for (const QString &row : rowsOf(call, application, call.known.partnerName)) {
        if (!leadRole.isEmpty() && application.text({row, call.known.partnerRole, {}}) == leadRole)
            return application.text({row, call.known.partnerName, {}});
    }
    return {};
}

} // namespace tandem::application

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/Application.h"

#include <QSet>

#include <algorithm>
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

/// Shown revisions of the languages that have text, by language. An empty side cannot be confirmed against.
QMap<QString, const Revision *> writtenHeads(const Application &application, const QString &row,
                                             const QString &field, const QStringList &languages)
{
    QMap<QString, const Revision *> heads;
    for (const QString &language : languages) {
        const auto it = application.answers.constFind({row, field, language});
        const Revision *head = it == application.answers.cend() ? nullptr : it->head();
        if (head && !call::isMissing(head->value))
            heads.insert(language, head);
    }
    return heads;
}

/// An empty table row or list item is still something the user put there and wants to fill.
bool isNothingYet(const call::FieldValue &value)
{
    const auto *table = std::get_if<call::Table>(&value);
    const auto *items = std::get_if<QStringList>(&value);
    return call::isMissing(value) && !(table && !table->rows.isEmpty()) && !(items && !items->isEmpty());
}

/// The confirmations that all heads of a conflict agree on: the same on every machine, whatever came first.
QMap<QString, QString> commonConfirmations(const QList<const Revision *> &heads)
{
    QMap<QString, QString> common =
        heads.isEmpty() ? QMap<QString, QString>() : heads.first()->confirmedAgainst;
    for (const Revision *head : heads)
        common.removeIf(
            [&](const auto &entry) { return head->confirmedAgainst.value(entry.key()) != entry.value(); });
    return common;
}

/// Whether the other side was confirmed against exactly this text: then it must stay readable, or nobody
/// could say later what changed since.
bool isConfirmedText(const Application &application, const ValueKey &key, const Revision &text)
{
    if (key.language.isEmpty())
        return false;
    const auto from = application.answers.lowerBound({key.row, key.field, {}});
    for (auto it = from; it != application.answers.cend(); ++it) {
        if (it.key().row != key.row || it.key().field != key.field)
            break;
        for (const Revision *head : it.value().heads()) {
            if (head->confirmedAgainst.value(key.language) == text.id)
                return true;
        }
    }
    return false;
}

/// Whether another side no longer says what it said when `head` was confirmed. A text that came back to the
/// same words by another way still holds.
bool isStale(const Application &application, const ValueKey &key, const Revision &head,
             const QMap<QString, const Revision *> &heads)
{
    const QMap<QString, QString> &against = head.confirmedAgainst;
    for (auto it = against.cbegin(); it != against.cend(); ++it) {
        const Revision *other = heads.value(it.key());
        if (!other)
            return true;
        if (other->id == it.value())
            continue;
        const Answer answer = application.answers.value({key.row, key.field, it.key()});
        const Revision *was = answer.revision(it.value());
        if (!was || answer.heads().size() > 1 || was->value != other->value)
            return true;
    }
    return false;
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

const Revision *Answer::revision(const QString &id) const
{
    const auto it = std::find_if(revisions.cbegin(), revisions.cend(),
                                 [&](const Revision &candidate) { return candidate.id == id; });
    return it == revisions.cend() ? nullptr : &*it;
}

bool isOpenToChange(Status status)
{
    return status == Status::Draft || status == Status::InRepair;
}

QList<const Revision *> Answer::heads() const
{
    if (revisions.size() == 1)
        return {&revisions.first()};
    QSet<QString> replaced;
    for (const Revision &revision : revisions) {
        for (const QString &parent : revision.parents)
            replaced.insert(parent);
    }
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

const Dismissal *Application::dismissal(const QString &row, const QString &field,
                                        const QString &finding) const
{
    const auto it = std::find_if(dismissals.cbegin(), dismissals.cend(), [&](const Dismissal &candidate) {
        return candidate.row == row && candidate.field == field && candidate.finding == finding &&
               !candidate.reason.isEmpty();
    });
    return it == dismissals.cend() ? nullptr : &*it;
}

void Application::dismiss(const QString &row, const QString &field, const QString &finding,
                          const QString &reason, const Author &author)
{
    const auto known = std::find_if(dismissals.cbegin(), dismissals.cend(), [&](const Dismissal &candidate) {
        return candidate.row == row && candidate.field == field && candidate.finding == finding;
    });
    Dismissal word{row, field, finding, reason, author.name, author.at};
    if (known != dismissals.cend()) {
        // Copies keep the later word: one said over another is later, whatever the clocks of both say.
        if (known->at.isValid())
            word.at = std::max(word.at, known->at.addMSecs(1));
        dismissals.erase(known);
    }
    dismissals.append(word);
}

void Application::takeBackDismissal(const QString &row, const QString &field, const QString &finding,
                                    const Author &author)
{
    dismiss(row, field, finding, {}, author);
}

void Application::setValue(const ValueKey &key, const call::FieldValue &value, const Author &author,
                           const QString &revisionId)
{
    Answer &answer = answers[key];
    const QList<const Revision *> heads = answer.heads();
    const bool isSame =
        heads.isEmpty() ? isNothingYet(value) : heads.size() == 1 && heads.first()->value == value;
    if (isSame) {
        if (answer.revisions.isEmpty())
            answers.remove(key);
        return;
    }
    Revision next{revisionId, value, {}, author.name, author.device, author.at, false, {}};
    next.confirmedAgainst = commonConfirmations(heads);
    const bool continues = heads.size() == 1 && !heads.first()->frozen &&
                           heads.first()->device == author.device &&
                           !isConfirmedText(*this, key, *heads.first());
    if (continues) {
        const auto index = heads.first() - answer.revisions.constData();
        next.parents = heads.first()->parents;
        answer.revisions[index] = next;
        return;
    }
    for (const Revision *head : heads)
        next.parents.append(head->id);
    answer.revisions.append(next);
}

void Application::confirmPair(const QString &row, const QString &field, const QStringList &languages)
{
    QMap<QString, QString> texts;
    const QMap<QString, const Revision *> heads = writtenHeads(*this, row, field, languages);
    for (auto it = heads.cbegin(); it != heads.cend(); ++it)
        texts.insert(it.key(), it.value()->id);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        for (Revision &revision : answers[{row, field, text.key()}].revisions) {
            if (revision.id != text.value())
                continue;
            revision.confirmedAgainst = texts;
            revision.confirmedAgainst.remove(text.key());
        }
    }
}

QStringList Application::staleLanguages(const QString &row, const QString &field,
                                        const QStringList &languages) const
{
    const QMap<QString, const Revision *> heads = writtenHeads(*this, row, field, languages);
    QStringList stale;
    for (const QString &language : languages) {
        const Revision *head = heads.value(language);
        if (head && isStale(*this, {row, field, language}, *head, heads))
            stale.append(language);
    }
    return stale;
}

PairState Application::pairState(const QString &row, const QString &field, const QStringList &languages) const
{
    const QMap<QString, const Revision *> heads = writtenHeads(*this, row, field, languages);
    if (heads.isEmpty())
        return PairState::Missing;
    if (heads.size() < languages.size())
        return PairState::OneSided;
    if (!staleLanguages(row, field, languages).isEmpty())
        return PairState::Stale;
    const bool isConfirmed = std::all_of(heads.cbegin(), heads.cend(), [&](const Revision *head) {
        return head->confirmedAgainst.size() == heads.size() - 1;
    });
    return isConfirmed ? PairState::Confirmed : PairState::Draft;
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
    QStringList wanted{language.section(u'_', 0, 0).section(u'-', 0, 0)};
    for (const call::Language &other : call.languages)
        wanted.append(other.tag);
    wanted.append(QString());
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/Rows.h"

#include "models/application/MergedRevision.h"

#include <QSet>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

const auto kRemoval = u"#exists"_s;
const auto kOrder = u"#order:"_s;
const auto kRemoved = u"removed"_s; ///< behind it: the heads of the block's answers that the remover saw
const auto kKept = u"kept"_s;

QStringList listIn(const Revision &revision)
{
    const auto *list = std::get_if<QStringList>(&revision.value);
    return list ? *list : QStringList();
}

bool isRemoval(const Revision &revision)
{
    return listIn(revision).value(0) == kRemoved;
}

/// Heads of all answers of the block, by id.
QList<const Revision *> headsOfRow(const Application &application, const QString &row)
{
    QList<const Revision *> heads;
    // Keys are sorted by row first.
    for (auto it = application.answers.lowerBound({row, {}, {}});
         it != application.answers.cend() && it.key().row == row; ++it) {
        if (!isRowHistory(it.key()))
            heads.append(it->heads());
    }
    return heads;
}

/// What the program merged from what was seen holds nothing unseen.
bool isSeen(const Revision &head, const QSet<QString> &seen)
{
    return seen.contains(head.id) ||
           (isMergedRevision(head) &&
            std::all_of(head.parents.cbegin(), head.parents.cend(),
                        [&](const QString &parent) { return seen.contains(parent); }));
}

/// Both companies change the order that stood before: it must be the same beginning for both.
void beginOrder(Application &application, const QString &group)
{
    Answer &answer = application.answers[orderKey(group)];
    if (!answer.revisions.isEmpty())
        return;
    const QStringList rows = application.rows.value(group);
    Revision beginning = mergedRevision(rows, {}, group + u' ' + rows.join(u' '));
    beginning.at = application.createdAt;
    answer.revisions.append(beginning);
}

void writeOrder(Application &application, const QString &group, const Author &author,
                const QString &revisionId)
{
    application.setValue(orderKey(group), application.rows.value(group), author, revisionId);
}

} // namespace

bool isRowHistory(const ValueKey &key)
{
    return key.field.startsWith(u'#');
}

ValueKey removalKey(const QString &row)
{
    return {row, kRemoval, {}};
}

ValueKey orderKey(const QString &group)
{
    return {{}, kOrder + group, {}};
}

QString groupOfOrder(const ValueKey &key)
{
    return key.field.startsWith(kOrder) ? key.field.mid(kOrder.size()) : QString();
}

void addRow(Application &application, const QString &group, const QString &row, const Author &author,
            const QString &revisionId)
{
    beginOrder(application, group);
    application.rows[group].append(row);
    writeOrder(application, group, author, revisionId);
}

void moveRow(Application &application, const QString &group, const QString &row, qsizetype position,
             const Author &author, const QString &revisionId)
{
    beginOrder(application, group);
    application.rows[group].move(application.rows.value(group).indexOf(row), position);
    writeOrder(application, group, author, revisionId);
}

void removeRow(Application &application, const QString &group, const QString &row, const Author &author,
               const QString &revisionId)
{
    QStringList removal{kRemoved};
    for (const Revision *head : headsOfRow(application, row)) {
        removal.append(head->id);
        if (isMergedRevision(*head))
            removal.append(head->parents);
    }
    application.setValue(removalKey(row), removal, author, revisionId);
    application.rows[group].removeAll(row);
    application.attachments.removeIf([&](const Attachment &attachment) { return attachment.row == row; });
}

void keepRow(Application &application, const QString &row, const Author &author, const QString &revisionId)
{
    application.setValue(removalKey(row), QStringList{kKept}, author, revisionId);
}

void forgetRemovedRows(Application &application)
{
    const Application before = application;
    application.answers.removeIf([&](const auto &entry) { return isRemoved(before, entry.key().row); });
}

bool isRemoved(const Application &application, const QString &row)
{
    const auto answer = application.answers.constFind(removalKey(row));
    if (row.isEmpty() || answer == application.answers.cend())
        return false;
    QSet<QString> seen;
    for (const Revision *head : answer->heads()) {
        if (!isRemoval(*head))
            return false;
        const QStringList ids = listIn(*head);
        seen.unite(QSet<QString>(ids.cbegin(), ids.cend()));
    }
    const QList<const Revision *> heads = headsOfRow(application, row);
    return std::all_of(heads.cbegin(), heads.cend(),
                       [&](const Revision *head) { return isSeen(*head, seen); });
}

bool isRemovalOpen(const Application &application, const QString &row)
{
    const auto answer = application.answers.constFind(removalKey(row));
    if (answer == application.answers.cend() || isRemoved(application, row))
        return false;
    const QList<const Revision *> heads = answer->heads();
    return std::any_of(heads.cbegin(), heads.cend(), [](const Revision *head) { return isRemoval(*head); });
}

QString groupOfRow(const Application &application, const QString &row)
{
    for (auto it = application.rows.cbegin(); it != application.rows.cend(); ++it) {
        if (it->contains(row))
            return it.key();
    }
    return {};
}

} // namespace tandem::application

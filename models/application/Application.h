// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"

#include <QDateTime>
#include <QMap>

#include <tuple>

namespace tandem::application {

/// Address of one value: `row` is the repeated block's id ("" outside), `language` the side of a pair ("" for
/// values without language).
struct ValueKey
{
    QString row;
    QString field;
    QString language;

    bool operator==(const ValueKey &) const = default;
    bool operator<(const ValueKey &other) const
    {
        return std::tie(row, field, language) < std::tie(other.row, other.field, other.language);
    }
};

/// One immutable state of one value. Only the newest head of a field may be overwritten, and only while it is
/// not frozen (nothing was exported since) and no other side was confirmed against it: that is how typing
/// does not make a revision per key press, and what a translation was made from stays readable.
struct Revision
{
    QString id; ///< UUID
    call::FieldValue value;
    QStringList parents; ///< ids of the revisions this one replaces
    QString author;      ///< display name
    QString device;      ///< UUID of the workspace it was written in
    QDateTime at;        ///< UTC, for display only: causality is in the parents
    bool frozen = false; ///< left this workspace in a file
    /// Of a pair: language -> revision of the other side that this text was confirmed against.
    QMap<QString, QString> confirmedAgainst;

    bool operator==(const Revision &) const = default;
};

/// History of one value. Heads are the revisions nobody names as parent; more than one head is a conflict.
struct Answer
{
    QList<Revision> revisions; ///< in order of arrival

    [[nodiscard]] QList<const Revision *> heads() const;
    /// The head shown: the only one, or in a conflict the one with the largest id, the same on every machine.
    [[nodiscard]] const Revision *head() const;
    /// Null where the history no longer holds it.
    [[nodiscard]] const Revision *revision(const QString &id) const;
    bool operator==(const Answer &) const = default;
};

struct Attachment
{
    QString id;       ///< UUID
    QString field;    ///< id of the file field
    QString row;      ///< block it belongs to, or empty
    QString fileName; ///< as the user knows it; never used as a path
    QString sha256;
    qint64 size = 0;
    QString mediaType;
    QString language; ///< language of the file's content, tag or empty
    LangText caption;
    QString contentClass;

    bool operator==(const Attachment &) const = default;
};

/// A finding about the texts of a field that a person looked at and set aside, with the reason. Known again
/// by what it is about (Issue::finding), so that it stays set aside while the texts around change, and comes
/// back when the values themselves do. An empty reason: it was taken back, which partners' copies must learn.
struct Dismissal
{
    QString row;
    QString field;
    QString finding;
    QString reason;
    QString author; ///< display name
    QDateTime at;   ///< UTC

    bool operator==(const Dismissal &) const = default;
};

/// Who changes something, and when.
struct Author
{
    QString name;
    QString device;
    QDateTime at;
};

enum class Status
{
    Draft,
    Submitted,
    Received,
    InRepair,
    Admitted,
    NotEligible,
    Reviewed,
    Recommended,
    Reserve,
    Rejected,
    Withdrawn,
};
[[nodiscard]] QString statusKey(Status status);
[[nodiscard]] std::optional<Status> statusFromKey(const QString &key);
/// Whether the applicant may still change the content: before handing in, and while a repair is asked for.
[[nodiscard]] bool isOpenToChange(Status status);

/// State of a language pair, worst first when several sides are looked at.
enum class PairState
{
    Missing,   ///< no side has text
    OneSided,  ///< one side has text
    Draft,     ///< both have text, not confirmed against each other
    Stale,     ///< a side changed since the other was confirmed against it
    Confirmed, ///< each side was confirmed against the other's present text
};

/// One application to one call. A plain value; copies are cheap (implicitly shared containers).
class Application
{
public:
    QString id; ///< UUID
    QString callId;
    int callVersion = 1;
    QString reference; ///< given by the office on intake: "001"; empty before
    Status status = Status::Draft;
    QDateTime createdAt; ///< UTC
    /// Blocks of repeated sections and fields: section or field id -> row ids in the order shown.
    QMap<QString, QStringList> rows;
    QMap<ValueKey, Answer> answers;
    QList<Attachment> attachments;
    QList<Dismissal> dismissals; ///< at most one for each finding of a field

    [[nodiscard]] const call::FieldValue &value(const ValueKey &key) const; ///< monostate if never answered
    [[nodiscard]] QString text(const ValueKey &key) const;                  ///< value as QString, or empty
    [[nodiscard]] const Attachment *attachment(const QString &attachmentId) const;
    [[nodiscard]] const Dismissal *dismissal(const QString &row, const QString &field,
                                             const QString &finding) const;
    /// Sets a finding aside, or says the reason anew.
    void dismiss(const QString &row, const QString &field, const QString &finding, const QString &reason,
                 const Author &author);
    void takeBackDismissal(const QString &row, const QString &field, const QString &finding,
                           const Author &author);
    /// Sets a value. Replaces the open head of this device, else adds a revision with all heads as parents.
    /// Either way the result is named `revisionId`: the other side of a pair may have been confirmed against
    /// the open head, and must see that it changed. Setting the same value again does nothing, except in a
    /// conflict, which it settles.
    void setValue(const ValueKey &key, const call::FieldValue &value, const Author &author,
                  const QString &revisionId);
    /// Confirms all sides of a pair that have text against each other's present text ("the translation still
    /// holds"). A confirmation may come to a frozen revision: it is a mark on it, not a new text.
    void confirmPair(const QString &row, const QString &field, const QStringList &languages);
    [[nodiscard]] PairState pairState(const QString &row, const QString &field,
                                      const QStringList &languages) const;
    /// Languages whose text is older than a text it was confirmed against.
    [[nodiscard]] QStringList staleLanguages(const QString &row, const QString &field,
                                             const QStringList &languages) const;
    /// Marks every revision as exported; the next edit of each starts a new revision.
    void freeze();

    bool operator==(const Application &) const = default;
};

/// Row ids under which `field` has values: the block's rows for repeated sections or fields, else one empty
/// id.
[[nodiscard]] QStringList rowsOf(const call::CallDefinition &call, const Application &application,
                                 const QString &fieldId);
/// A title to show: the title field in the language, else in any, else the acronym, else the id.
[[nodiscard]] QString displayTitle(const call::CallDefinition &call, const Application &application,
                                   const QString &language);
/// Registered name of the lead partner of a side, or empty.
[[nodiscard]] QString leadName(const call::CallDefinition &call, const Application &application,
                               const QString &sideId);

} // namespace tandem::application

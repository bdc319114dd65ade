// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Result.h"

#include <QJsonObject>

namespace tandem::application {

/// Who may read what, in the order of strictness (domain.md §5.5).
enum class ContentClass
{
    Public,
    Programme, ///< both ministries and the panel
    Side,      ///< the authorities of one side
    Applicant  ///< in no copy for others
};
/// "public", "programme", "side", "applicant", as in call files, and back.
[[nodiscard]] QString contentClassKey(ContentClass contentClass);
[[nodiscard]] std::optional<ContentClass> contentClassFromKey(const QString &key);

/// For whom a copy is made. By default everything is in it, as the applicant wrote it.
struct Audience
{
    ContentClass highest = ContentClass::Applicant;
    QString side; ///< with ContentClass::Side: whose authorities

    [[nodiscard]] bool isEverybodyInside() const { return highest == ContentClass::Applicant; }
    /// "public", "programme", the side's id in small letters, or nothing.
    [[nodiscard]] QString key() const;
    bool operator==(const Audience &) const = default;
};
/// All audiences of a call as keys: "public", "programme" and its sides ("cn", "de").
[[nodiscard]] QStringList audienceKeys(const call::CallDefinition &call);
/// Case does not count; an empty key is the full copy. Error: "audience.unknown".
Result<Audience> audienceFromKey(const call::CallDefinition &call, const QString &key);

/// One answer or file that is not in the copy.
struct Withheld
{
    enum class Kind
    {
        Text,
        Value,
        Table,
        File,
        Picture
    };
    QString row; ///< block, or empty
    QString field;
    Kind kind = Kind::Text;
    ContentClass contentClass = ContentClass::Applicant;
    bool isWholeField = true; ///< false: a file of a field others of which may be shown
};

/// An application as an audience may see it: what is of a higher class is not hidden but gone, with its
/// history.
struct Redaction
{
    Audience audience;
    Application application;
    QList<Withheld> withheld;  ///< in the order of the form
    QStringList unclearClaims; ///< places in the applicant's list of classes that name no field and no file
    QStringList unclearOwners; ///< fields for one side only of which nobody said which; nobody sees them

    /// The whole field is gone.
    [[nodiscard]] const Withheld *find(const QString &field, const QString &row) const;
    /// Whether that field is gone in any block.
    [[nodiscard]] bool touches(const QString &field) const;
};

/// The class of a field or file is the strictest of: what the call says, what the attachment itself says, and
/// what the applicant claims. Claims stand in a table with a text column for the place (field ids or file
/// names) and a choice column whose options are content classes; they make a class stricter, never laxer.
/// Content for one side belongs to the side of the partner in whose block it stands, or to the side the field
/// is asked of; if that says nothing, it is in no copy. Values the call does not know are never in a copy.
[[nodiscard]] Redaction redactedFor(const call::CallDefinition &call, const Application &application,
                                    const Audience &audience);

/// The class of each field by its id, and of each attachment by its id, as redactedFor() goes by them.
struct ContentClasses
{
    QMap<QString, ContentClass> fields;
    QMap<QString, ContentClass> files;
};
[[nodiscard]] ContentClasses contentClasses(const call::CallDefinition &call, const Application &application);

/// contentJson() of the copy, with "redaction": {"audience", "withheld": [{"row", "field", "kind",
/// "class"}]}.
[[nodiscard]] QJsonObject redactedJson(const Redaction &redaction);

} // namespace tandem::application

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/Redaction.h"

#include "models/application/ApplicationJson.h"
#include "models/application/ContentClaims.h"
#include "models/application/RuleScope.h"

#include <QJsonArray>

#include <algorithm>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

const QStringList &classKeys()
{
    static const QStringList kKeys{u"public"_s, u"programme"_s, u"side"_s, u"applicant"_s};
    return kKeys;
}

QString kindKey(Withheld::Kind kind)
{
    static const QStringList kKeys{u"text"_s, u"value"_s, u"table"_s, u"file"_s, u"picture"_s};
    return kKeys.at(static_cast<qsizetype>(kind));
}

Withheld::Kind kindOf(const call::FieldDefinition &field)
{
    switch (field.type) {
    case call::FieldType::Text:
    case call::FieldType::LongText:
    case call::FieldType::List:
        return Withheld::Kind::Text;
    case call::FieldType::Table:
        return Withheld::Kind::Table;
    case call::FieldType::File:
        return Withheld::Kind::File;
    default:
        return Withheld::Kind::Value;
    }
}

/// A class nobody can read is the strictest one; a call that names none means the programme.
ContentClass strict(const QString &key, ContentClass otherwise)
{
    return key.isEmpty() ? otherwise : contentClassFromKey(key).value_or(ContentClass::Applicant);
}

/// Takes over from the original only what the audience may see: what nobody thought of stays out.
class Copying
{
public:
    Copying(const call::CallDefinition &call, const Application &application, const Audience &audience)
        : m_call(call)
        , m_application(application)
        , m_scope(call, application)
        , m_claims(contentClaims(call, application))
        , m_classes(contentClasses(call, application))
    {
        m_redaction.audience = audience;
    }

    Redaction make()
    {
        Application &copy = m_redaction.application;
        copy.id = m_application.id;
        copy.callId = m_application.callId;
        copy.callVersion = m_application.callVersion;
        copy.reference = m_application.reference;
        copy.status = m_application.status;
        copy.createdAt = m_application.createdAt;
        for (const call::Section &section : m_call.sections) {
            if (section.repetition)
                copy.rows.insert(section.id, m_application.rows.value(section.id));
            for (const call::FieldDefinition &field : section.fields)
                copyField(section, field);
        }
        copyAttachments();
        m_redaction.unclearClaims = m_claims.unclear;
        for (const auto &[key, table] : std::as_const(m_tablesOfClaims))
            put(key, claimsWithout(table, m_gone));
        return m_redaction;
    }

private:
    [[nodiscard]] ContentClass classOf(const call::FieldDefinition &field) const
    {
        return m_classes.fields.value(field.id, ContentClass::Applicant);
    }

    /// Whose it is, if it is for one side only; empty where nobody said.
    [[nodiscard]] QString sideOf(const call::FieldDefinition &field, const QString &row) const
    {
        return field.side ? *field.side : row.isEmpty() ? QString() : m_scope.partnerSide(row);
    }

    [[nodiscard]] bool mayBeSeen(const call::FieldDefinition &field, const QString &row,
                                 ContentClass contentClass)
    {
        const Audience &audience = m_redaction.audience;
        if (contentClass > audience.highest)
            return false;
        if (contentClass != ContentClass::Side || audience.isEverybodyInside())
            return true;
        const QString side = sideOf(field, row);
        if (side.isEmpty() && !m_redaction.unclearOwners.contains(field.id))
            m_redaction.unclearOwners.append(field.id);
        return side == audience.side;
    }

    void copyField(const call::Section &section, const call::FieldDefinition &field)
    {
        if (field.repetition && !mayBeSeen(field, {}, classOf(field))) {
            // How often it was answered is part of the answer.
            m_redaction.withheld.append({{}, field.id, kindOf(field), classOf(field), true});
            return;
        }
        if (field.repetition)
            m_redaction.application.rows.insert(field.id, m_application.rows.value(field.id));
        for (const QString &row : m_scope.rows(section, field)) {
            if (mayBeSeen(field, row, classOf(field)))
                copyAnswers(field, row);
            else
                m_redaction.withheld.append({row, field.id, kindOf(field), classOf(field), true});
        }
    }

    void copyAnswers(const call::FieldDefinition &field, const QString &row)
    {
        QStringList languages{QString()};
        for (const call::Language &language : m_call.languages)
            languages.append(language.tag);
        for (const QString &language : std::as_const(languages)) {
            const ValueKey key{row, field.id, language};
            const auto answer = m_application.answers.constFind(key);
            const Revision *head = answer == m_application.answers.cend() ? nullptr : answer->head();
            if (!head)
                continue;
            Revision shown = *head;
            shown.parents.clear();
            const auto *table = std::get_if<call::Table>(&shown.value);
            if (table && isTableOfClaims(field))
                m_tablesOfClaims.append({key, *table});
            m_redaction.application.answers.insert(key, {{shown}});
        }
    }

    void copyAttachments()
    {
        for (const Attachment &attachment : m_application.attachments) {
            const call::FieldDefinition *field = m_call.field(attachment.field);
            const ContentClass contentClass = m_classes.files.value(attachment.id, ContentClass::Applicant);
            if (field && !m_redaction.find(field->id, attachment.row) &&
                mayBeSeen(*field, attachment.row, contentClass)) {
                m_redaction.application.attachments.append(attachment);
                continue;
            }
            m_gone.append(attachment);
            const bool isPicture = attachment.mediaType.startsWith("image/"_L1);
            if (field && !m_redaction.find(field->id, attachment.row))
                m_redaction.withheld.append({attachment.row, attachment.field,
                                             isPicture ? Withheld::Kind::Picture : Withheld::Kind::File,
                                             contentClass, false});
        }
        for (auto answer = m_redaction.application.answers.cbegin();
             answer != m_redaction.application.answers.cend(); ++answer) {
            const auto *files = std::get_if<call::FileList>(&answer->revisions.first().value);
            if (files)
                m_lists.append({answer.key(), *files});
        }
        for (const auto &[key, files] : std::as_const(m_lists)) {
            call::FileList shown = files;
            shown.attachmentIds.removeIf(
                [&](const QString &id) { return !m_redaction.application.attachment(id); });
            put(key, shown);
        }
    }

    void put(const ValueKey &key, const call::FieldValue &value)
    {
        m_redaction.application.answers[key].revisions.first().value = value;
    }

    const call::CallDefinition &m_call;
    const Application &m_application;
    const RuleScope m_scope;
    const ContentClaims m_claims;
    const ContentClasses m_classes;
    QList<Attachment> m_gone;
    QList<std::pair<ValueKey, call::Table>> m_tablesOfClaims;
    QList<std::pair<ValueKey, call::FileList>> m_lists;
    Redaction m_redaction;
};

} // namespace

ContentClasses contentClasses(const call::CallDefinition &call, const Application &application)
{
    const ContentClaims claims = contentClaims(call, application);
    ContentClasses classes;
    for (const call::Section &section : call.sections) {
        for (const call::FieldDefinition &field : section.fields)
            classes.fields.insert(field.id, std::max(strict(field.contentClass, ContentClass::Programme),
                                                     claims.fields.value(field.id, ContentClass::Public)));
    }
    for (const Attachment &attachment : application.attachments)
        classes.files.insert(attachment.id,
                             std::max({classes.fields.value(attachment.field, ContentClass::Applicant),
                                       strict(attachment.contentClass, ContentClass::Public),
                                       claims.files.value(attachment.id, ContentClass::Public)}));
    return classes;
}

QString contentClassKey(ContentClass contentClass)
{
    return classKeys().at(static_cast<qsizetype>(contentClass));
}

std::optional<ContentClass> contentClassFromKey(const QString &key)
{
    const qsizetype index = classKeys().indexOf(key);
    return index < 0 ? std::nullopt : std::optional(static_cast<ContentClass>(index));
}

QString Audience::key() const
{
    switch (highest) {
    case ContentClass::Side:
        return side.toLower();
    case ContentClass::Applicant:
        return {};
    default:
        return contentClassKey(highest);
    }
}

QStringList audienceKeys(const call::CallDefinition &call)
{
    QStringList keys{contentClassKey(ContentClass::Public), contentClassKey(ContentClass::Programme)};
    for (const call::Side &side : call.sides)
        keys.append(side.id.toLower());
    return keys;
}

Result<Audience> audienceFromKey(const call::CallDefinition &call, const QString &key)
{
    const QString wanted = key.trimmed().toLower();
    if (wanted.isEmpty())
        return Audience();
    if (wanted == contentClassKey(ContentClass::Public))
        return Audience{ContentClass::Public, {}};
    if (wanted == contentClassKey(ContentClass::Programme))
        return Audience{ContentClass::Programme, {}};
    for (const call::Side &side : call.sides) {
        if (wanted == side.id.toLower())
            return Audience{ContentClass::Side, side.id};
    }
    return Error{u"audience.unknown"_s,
                 {QT_TRANSLATE_NOOP("Message", "There is no audience “%1” in this call. Choose one of: %2."),
                  {key, audienceKeys(call).join(u", "_s)}},
                 {}};
}

const Withheld *Redaction::find(const QString &field, const QString &row) const
{
    const auto found = std::find_if(withheld.cbegin(), withheld.cend(), [&](const Withheld &one) {
        return one.isWholeField && one.field == field && (one.row == row || one.row.isEmpty());
    });
    return found == withheld.cend() ? nullptr : &*found;
}

bool Redaction::touches(const QString &field) const
{
    return std::any_of(withheld.cbegin(), withheld.cend(),
                       [&](const Withheld &one) { return one.isWholeField && one.field == field; });
}

Redaction redactedFor(const call::CallDefinition &call, const Application &application,
                      const Audience &audience)
{
    return Copying(call, application, audience).make();
}

QJsonObject redactedJson(const Redaction &redaction)
{
    QJsonArray withheld;
    for (const Withheld &one : redaction.withheld)
        withheld.append(QJsonObject{{u"row"_s, one.row},
                                    {u"field"_s, one.field},
                                    {u"kind"_s, kindKey(one.kind)},
                                    {u"class"_s, contentClassKey(one.contentClass)}});
    QJsonObject json = contentJson(redaction.application);
    json.insert(u"redaction"_s,
                QJsonObject{{u"audience"_s, redaction.audience.key()}, {u"withheld"_s, withheld}});
    return json;
}

} // namespace tandem::application

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/CallReader.h"
#include "models/exchange/Manifest.h"

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaximumAttachments = 50; // of one application

std::optional<Error> incomplete(const char *source)
{
    return Error{u"package.incomplete"_s, {source, {}}, {}};
}

std::optional<Error> checkParts(const PackageContent &content)
{
    const PackageKind kind = content.kind;
    const bool needsCall = kind == PackageKind::Call || kind == PackageKind::WorkCopy ||
                           kind == PackageKind::Submission || kind == PackageKind::Packet;
    const bool isOneApplication = kind == PackageKind::WorkCopy || kind == PackageKind::Submission;
    if (content.uuid.isEmpty() || !content.createdAt.isValid())
        return incomplete(QT_TRANSLATE_NOOP(
            "Message", "The package has no number or no date. Ask the sender to write the file again."));
    if (needsCall && content.callText.isEmpty())
        return incomplete(QT_TRANSLATE_NOOP(
            "Message",
            "The package does not hold the call it belongs to. Ask the sender to write the file again."));
    if (kind != PackageKind::Identity && content.callId.isEmpty())
        return incomplete(QT_TRANSLATE_NOOP(
            "Message",
            "The package does not say which call it belongs to. Ask the sender to write the file again."));
    if (isOneApplication && content.applications.size() != 1)
        return incomplete(QT_TRANSLATE_NOOP(
            "Message",
            "The package must hold exactly one application. Ask the sender to write the file again."));
    if (kind == PackageKind::Packet && content.applications.isEmpty())
        return incomplete(QT_TRANSLATE_NOOP(
            "Message", "The packet does not hold any application. Ask the sender to write the file again."));
    if (kind == PackageKind::Review && content.reviews.isEmpty())
        return incomplete(QT_TRANSLATE_NOOP(
            "Message", "The file does not hold any review. Ask the sender to write the file again."));
    return std::nullopt;
}

std::optional<Error> otherCall()
{
    return Error{
        u"package.other-call"_s,
        {QT_TRANSLATE_NOOP("Message", "The file belongs to another call or another version of it. Open it "
                                      "in the workspace of its own call."),
         {}},
        {}};
}

std::optional<Error> checkCall(const PackageContent &content)
{
    if (content.callText.isEmpty())
        return std::nullopt;
    const auto call = call::requireCall(content.callText);
    if (!call)
        return call.error();
    if (call->id != content.callId || call->version != content.callVersion)
        return otherCall();
    return std::nullopt;
}

template<typename T>
std::optional<Error> checkIds(const QList<T> &items)
{
    QSet<QString> ids;
    for (const T &item : items) {
        if (ids.contains(item.id))
            return Error{
                u"package.duplicate-id"_s,
                {QT_TRANSLATE_NOOP("Message", "Two contents of the package have the same number %1. Ask the "
                                              "sender to write the file again."),
                 {item.id}},
                {}};
        ids.insert(item.id);
    }
    return std::nullopt;
}

std::optional<Error> checkApplication(const application::Application &application,
                                      const PackageContent &content)
{
    if (application.callId != content.callId)
        return otherCall();
    if (application.attachments.size() > kMaximumAttachments)
        return Error{
            u"package.too-many"_s,
            {QT_TRANSLATE_NOOP("Message", "An application may have at most %1 attachments; this one has %2. "
                                          "Ask the sender to take some out."),
             {QString::number(kMaximumAttachments), QString::number(application.attachments.size())}},
            {}};
    for (const application::Attachment &attachment : application.attachments) {
        const auto blob = content.blobs.constFind(attachment.sha256);
        if (blob == content.blobs.cend() || blob->size() != attachment.size)
            return Error{
                u"package.attachment-missing"_s,
                {QT_TRANSLATE_NOOP("Message", "The attachment “%1” is missing in the package or is not the "
                                              "file the application names. Ask the sender to write the file "
                                              "again."),
                 {attachment.fileName}},
                {}};
    }
    return std::nullopt;
}

} // namespace

Result<void> checkContent(const PackageContent &content)
{
    for (const auto &check : {checkParts, checkCall}) {
        if (const auto error = check(content))
            return *error;
    }
    if (const auto error = checkIds(content.applications))
        return *error;
    if (const auto error = checkIds(content.reviews))
        return *error;
    for (const application::Application &application : content.applications) {
        if (const auto error = checkApplication(application, content))
            return *error;
    }
    return {};
}

} // namespace tandem::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/TakeInErrors.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

Error alreadyReceived(const QString &reference)
{
    return {u"intake.received-before"_s,
            {QT_TRANSLATE_NOOP(
                 "Message", "Application %1 was handed in before with other content and no repair was asked "
                            "for. The first one stands; ask for a repair if this one is to count."),
             {reference}},
            {}};
}

Error notAssigned()
{
    return {u"intake.not-assigned"_s,
            {QT_TRANSLATE_NOOP(
                 "Message", "This review is of a reviewer or an application that this office did not assign. "
                            "Check that it belongs to this call."),
             {}},
            {}};
}

Error otherCall(const QString &fileName)
{
    return {u"intake.other-call"_s,
            {QT_TRANSLATE_NOOP(
                 "Message", "“%1” belongs to a call that is not in this workspace. Check that the file was "
                            "meant for this office, or open the call file first."),
             {fileName}},
            {}};
}

Error changedCall(const QString &fileName)
{
    return {u"intake.call-changed"_s,
            {QT_TRANSLATE_NOOP(
                 "Message", "“%1” was written to another text of the call than the one published here. Ask "
                            "the sender which call file they used."),
             {fileName}},
            {}};
}

Error foreignReceipt(const QString &fileName)
{
    return {u"intake.foreign-receipt"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "“%1” confirms a file that was not handed in from this workspace. Open it "
                               "where the application was handed in."),
             {fileName}},
            {}};
}

Error differingReceipt(const QString &fileName)
{
    return {u"intake.receipt-differs"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "“%1” does not confirm what was handed in here: the office or the content is "
                               "another one. Call the office and compare."),
             {fileName}},
            {}};
}

Error otherOffice(const QString &fileName, const exchange::PublicIdentity &sender)
{
    return {u"intake.other-office"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "“%1” was not signed by the office this call is known from. Compare the "
                               "fingerprint %2 with the office by phone; do not trust the file before."),
             {fileName, sender.fingerprint()}},
            {}};
}

Error unfitReview(const QString &fileName, const Issue &issue)
{
    return {u"intake.review-unfit"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "“%1” holds a review that this call does not allow. Ask the reviewer to "
                               "complete it and to write the file again."),
             {fileName}},
            issue.message.text()};
}

Error lockedApplication(const QString &fileName)
{
    return {u"intake.application-locked"_s,
            {QT_TRANSLATE_NOOP(
                 "Message", "“%1” brings changes to an application that was handed in already, so nothing "
                            "was taken over. If the office asks for a repair, open it for the repair first."),
             {fileName}},
            {}};
}

Error identityCardError(const QString &fileName)
{
    return {u"intake.identity"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "“%1” is an identity file. Open it at the reviewer or partner it belongs to."),
             {fileName}},
            {}};
}

} // namespace tandem::session

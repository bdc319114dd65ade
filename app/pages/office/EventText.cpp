// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/EventText.h"

#include <QCoreApplication>
#include <QLocale>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> kSentences{
        {u"admission.decided"_s, QT_TRANSLATE_NOOP("Event", "The chairs decided on admission")},
        {u"application.copied"_s, QT_TRANSLATE_NOOP("Event", "A working copy was written")},
        {u"application.handed-in"_s, QT_TRANSLATE_NOOP("Event", "Handed in")},
        {u"application.received"_s, QT_TRANSLATE_NOOP("Event", "Received; seal and signature are in order")},
        {u"application.reopened"_s, QT_TRANSLATE_NOOP("Event", "Opened again for repair")},
        {u"application.started"_s, QT_TRANSLATE_NOOP("Event", "Begun")},
        {u"assignment.added"_s, QT_TRANSLATE_NOOP("Event", "A reviewer was assigned")},
        {u"assignment.removed"_s, QT_TRANSLATE_NOOP("Event", "A reviewer was taken off")},
        {u"bundle.written"_s, QT_TRANSLATE_NOOP("Event", "A bundle for a ministry was written")},
        {u"check.answered"_s, QT_TRANSLATE_NOOP("Event", "Check %1 was answered for %2")},
        {u"check.reopened"_s, QT_TRANSLATE_NOOP("Event", "Check %1 was opened again for %2")},
        {u"conflict.ruled"_s, QT_TRANSLATE_NOOP("Event", "The chairs ruled on a conflict of interest")},
        {u"consensus.cleared"_s, QT_TRANSLATE_NOOP("Event", "The consensus on %1 was taken back")},
        {u"consensus.set"_s, QT_TRANSLATE_NOOP("Event", "The panel agreed on %1")},
        {u"decision.recorded"_s, QT_TRANSLATE_NOOP("Event", "The ministry of %2 decided")},
        {u"document.signed"_s, QT_TRANSLATE_NOOP("Event", "%3 signed “%4” with a certificate")},
        {u"dossier.redacted"_s, QT_TRANSLATE_NOOP("Event", "A redacted copy of the dossier was written")},
        {u"dossiers.written"_s, QT_TRANSLATE_NOOP("Event", "The dossiers of all applications were written")},
        {u"receipt.received"_s, QT_TRANSLATE_NOOP("Event", "The receipt of the office came")},
        {u"recommendation.set"_s, QT_TRANSLATE_NOOP("Event", "The panel made its recommendation")},
        {u"repair.received"_s, QT_TRANSLATE_NOOP("Event", "The office’s request for repair came")},
        {u"repair.requested"_s, QT_TRANSLATE_NOOP("Event", "A repair was asked for by file")},
        {u"review.declined"_s, QT_TRANSLATE_NOOP("Event", "A reviewer stood aside")},
        {u"review.received"_s, QT_TRANSLATE_NOOP("Event", "A review came in")},
        {u"review.signed"_s, QT_TRANSLATE_NOOP("Event", "The review was signed")},
        {u"tie.decided"_s, QT_TRANSLATE_NOOP("Event", "The chairs decided a tie")},
    };
    return kSentences;
}

} // namespace

QString eventText(const storage::Event &event)
{
    const char *source = sentences().value(event.action);
    if (!source)
        return event.action; // written by a newer version of the program
    QString text = QCoreApplication::translate("Event", source);
    const QString what = event.detail.contains(u"check"_s) ? u"check"_s : u"criterion"_s;
    if (text.contains(u"%1"_s))
        text.replace(u"%1"_s, event.detail.value(what).toString());
    if (text.contains(u"%2"_s))
        text.replace(u"%2"_s, event.detail.value(u"side"_s).toString());
    if (text.contains(u"%3"_s)) // in one step: a name may hold a percent sign
        text = text.replace(u"%3"_s, u"%1"_s)
                   .replace(u"%4"_s, u"%2"_s)
                   .arg(event.detail.value(u"signer"_s).toString(), event.detail.value(u"file"_s).toString());
    const QString reason = event.detail.value(u"reason"_s).toString();
    return reason.isEmpty() ? text : QCoreApplication::translate("Event", "%1: “%2”").arg(text, reason);
}

QString eventWhen(const storage::Event &event, const QString &language)
{
    const QString at = QLocale(language).toString(event.at.toLocalTime(), QLocale::ShortFormat);
    return event.actor.isEmpty() ? at : u"%1 · %2"_s.arg(at, event.actor);
}

} // namespace tandem::pages

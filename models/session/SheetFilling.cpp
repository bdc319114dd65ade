// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SheetFilling.h"

#include "models/session/Apply.h"
#include "models/session/SampleWorld.h"

namespace tandem::session {

using namespace Qt::StringLiterals;
using application::Application;
using application::Status;

namespace {

/// Gives every block of the sheet a block of the application; adds those that are missing.
QMap<QString, QString> matchRows(const Application &sheet, Application &application)
{
    QMap<QString, QString> rows;
    for (auto it = sheet.rows.cbegin(); it != sheet.rows.cend(); ++it) {
        QStringList &present = application.rows[it.key()];
        for (qsizetype i = 0; i < it->size(); ++i) {
            if (i == present.size())
                present.append(it->at(i));
            rows.insert(it->at(i), present[i]);
        }
    }
    return rows;
}

/// Takes over what the sheet says; a pair the sheet confirms is confirmed here too.
void copyAnswers(const call::CallDefinition &call, const Application &sheet, Application &application,
                 const application::Author &author, IdSource &ids)
{
    const QMap<QString, QString> rows = matchRows(sheet, application);
    const QStringList languages = call.pairLanguages();
    for (auto it = sheet.answers.cbegin(); it != sheet.answers.cend(); ++it) {
        const application::ValueKey &key = it.key();
        application.setValue({rows.value(key.row, key.row), key.field, key.language}, sheet.value(key),
                             author, ids.next());
    }
    for (const application::ValueKey &key : sheet.answers.keys()) {
        if (key.language == languages.value(0) &&
            sheet.pairState(key.row, key.field, languages) == application::PairState::Confirmed)
            application.confirmPair(rows.value(key.row, key.row), key.field, languages);
    }
    for (application::Attachment attachment : sheet.attachments) {
        attachment.row = rows.value(attachment.row, attachment.row);
        application.attachments.append(attachment);
    }
}

} // namespace

Result<void> fillFromSheet(Desk &desk, const QString &applicationId, const QByteArray &text)
{
    const auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    if (loaded->application.status != Status::Draft && loaded->application.status != Status::InRepair)
        return Error{
            u"hand-in.locked"_s,
            {QT_TRANSLATE_NOOP("Message", "This application was handed in already. Its content is locked."),
             {}},
            {}};
    const application::Author author{desk.person, desk.database.deviceId(), desk.clock.now()};
    auto sheet = readAnswerSheet(text, loaded->call, author, desk.ids);
    if (!sheet)
        return sheet.error();
    if (const auto made = makeAttachments(desk, loaded->call, *sheet); !made)
        return made;
    Application after = loaded->application;
    copyAnswers(loaded->call, sheet->application, after, author, desk.ids);
    return saveApplication(desk, loaded->call, loaded->application, after);
}

} // namespace tandem::session

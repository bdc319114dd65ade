// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/applicant/FormPage.h"
#include "app/pages/applicant/Places.h"
#include "app/pages/common/Pictures.h"
#include "app/pages/common/Places.h"
#include "models/call/CallReader.h"
#include "models/session/Calls.h"
#include "tests/support/SampleApplication.h"
#include "tests/support/SampleCall.h"
#include "tests/support/ScriptedPrompter.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tandem::test {

using namespace Qt::StringLiterals;

inline constexpr auto kPassphrase = "correct horse battery";

/// The whole window on a workspace of its own: the small call, published, and two applications to it, one
/// empty and one complete but for its attachment.
class Stage
{
public:
    Stage()
    {
        session::NewPerson person;
        person.role = u"office"_s;
        person.name = LangText{{u"en"_s, u"Li Na"_s}};
        person.organisation = LangText{{u"en"_s, u"Test works"_s}};
        person.passphrase = QString::fromLatin1(kPassphrase);
        person.scryptLogN = 10;
        auto created = session::Workspace::create(folder.filePath(u"workspace"_s), person, {clock, ids});
        if (!created)
            qFatal("%s", qPrintable(created.error().message.text()));
        workspace = std::move(*created);
        const auto filled = workspace->now([this](session::Desk &desk) { return fill(desk); });
        if (!filled)
            qFatal("%s %s", qPrintable(filled.error().message.text()), qPrintable(filled.error().detail));
        preferences.emplace(folder.filePath(u"tandem.ini"_s));
        translation.setLanguage(u"en"_s);
        shelf.emplace(shell::Shelf{*workspace, prompter, *preferences, translation, theme});
        window = std::make_unique<shell::MainWindow>(*shelf, pages::commonPlaces(*shelf) +
                                                                 pages::applicantPlaces(*shelf));
        window->show();
        // A bare display has no window manager that would make the window the active one; shortcuts need it.
        QApplication::setActiveWindow(window.get());
    }

    void settle() { pages::settle(*shelf); }

    shell::Page *go(const QString &place, const QString &subject = {})
    {
        if (!window->goTo(place, subject))
            return nullptr;
        settle();
        return window->currentPage();
    }

    session::ApplicationEditor *form(const QString &subject)
    {
        auto *page = qobject_cast<pages::FormPage *>(go(u"form"_s, subject));
        return page ? page->editor() : nullptr;
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window->currentPage()->findChild<Widget *>(name);
    }

    application::Application stored(const QString &id)
    {
        const auto loaded =
            workspace->now([id](session::Desk &desk) { return session::loadApplication(desk, id); });
        return loaded ? loaded->application : application::Application();
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir folder;
    SystemClock clock;
    RandomIdSource ids;
    forms::Theme theme{forms::Appearance::Light};
    shell::Translation translation;
    ScriptedPrompter prompter;
    std::optional<shell::Preferences> preferences;
    std::unique_ptr<session::Workspace> workspace;
    std::optional<shell::Shelf> shelf;
    std::unique_ptr<shell::MainWindow> window;
    QString callId;
    QString empty;    ///< id of the application without any answer
    QString complete; ///< id of the one that lacks the attachment only

private:
    /// The small call with what a call file must have besides.
    static call::CallDefinition wholeCall()
    {
        call::CallDefinition call = sampleCall();
        const LangText text{{u"zh"_s, u"示范"_s}, {u"de"_s, u"Leuchtturm"_s}, {u"en"_s, u"Flagship"_s}};
        call.statusName = text;
        call.prevailingText = text;
        call.title = text;
        for (call::Side &side : call.sides)
            side.clockLabel = side.secretariat = side.ministry = side.chair = text;
        return call;
    }

    Result<void> fill(session::Desk &desk)
    {
        const auto call = session::addCall(desk, call::writeCall(wholeCall()), storage::CallState::Draft);
        if (!call)
            return call.error();
        callId = call->id;
        if (const auto published = session::publishCall(desk, call->id, call->version); !published)
            return published.error();
        const auto started = session::startApplication(desk, call->id, call->version);
        if (!started)
            return started.error();
        empty = *started;
        application::Application application = sampleApplication();
        application.callId = call->id;
        application.callVersion = call->version;
        complete = application.id;
        for (const application::Attachment &attachment : std::as_const(application.attachments))
            application.answers.remove({attachment.row, attachment.field, {}});
        application.attachments.clear();
        if (const auto kept = storage::ApplicationStore(desk.database).create(*call, application); !kept)
            return kept;
        session::indexApplication(desk, complete);
        return {};
    }
};

} // namespace tandem::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/applicant/Places.h"
#include "app/pages/chair/Places.h"
#include "app/pages/common/FileIntake.h"
#include "app/pages/common/Pictures.h"
#include "app/pages/common/Places.h"
#include "app/pages/office/Places.h"
#include "app/pages/reviewer/Places.h"
#include "app/shell/Page.h"
#include "forms/viewer/PdfPane.h"
#include "models/session/SampleWorld.h"
#include "tests/support/ScriptedPrompter.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tandem::test {

using namespace Qt::StringLiterals;

/// What all windows of one program share: language and colours hold for the application.
struct Dress
{
    forms::Theme theme{forms::Appearance::Light};
    shell::Translation translation;
};

/// The whole window over a workspace of its own: empty, or holding the sample world. The clock stands still
/// four weeks before the deadline of the samples' call.
class SampleStage
{
public:
    explicit SampleStage(const QString &role = u"office"_s, bool samples = true,
                         const std::shared_ptr<Dress> &shared = std::make_shared<Dress>())
        : dress(shared)
    {
        session::NewPerson person;
        person.role = role;
        person.name = LangText{{u"en"_s, u"Li Na"_s}};
        person.organisation = LangText{{u"en"_s, u"Test secretariat"_s}};
        person.passphrase = QString::fromLatin1(session::kSamplePassphrase);
        person.scryptLogN = 10;
        auto created = session::Workspace::create(folder.filePath(u"workspace"_s), person, {clock, ids});
        if (!created)
            qFatal("%s", qPrintable(created.error().message.text()));
        workspace = std::move(*created);
        if (samples) {
            SilentProgress progress;
            const auto loaded = workspace->now(
                [&progress](session::Desk &desk) { return session::loadSampleWorld(desk, progress); });
            if (!loaded)
                qFatal("%s %s", qPrintable(loaded.error().message.text()), qPrintable(loaded.error().detail));
        }
        preferences.emplace(folder.filePath(u"tandem.ini"_s));
        dress->translation.setLanguage(u"en"_s);
        shelf.emplace(shell::Shelf{*workspace, prompter, *preferences, dress->translation, dress->theme});
        window = std::make_unique<shell::MainWindow>(
            *shelf, pages::commonPlaces(*shelf) + pages::applicantPlaces(*shelf) +
                        pages::officePlaces(*shelf) + pages::reviewerPlaces(*shelf) +
                        pages::chairPlaces(*shelf));
        intake = new pages::FileIntake(*shelf, window.get());
        intake->serve(*window);
        window->resize(1280, 800);
        comeForward();
    }

    void comeForward()
    {
        window->show();
        window->raise();
        // A bare display has no window manager that would make the window the active one; shortcuts need it.
        QApplication::setActiveWindow(window.get());
    }

    /// Waits until the workspace has done what pages asked for and they have shown it. Pages ask again when
    /// an answer comes, so one round of waiting is not enough. Documents are opened beside the workspace.
    void settle()
    {
        rounds();
        for (const forms::PdfPane *pane : window->findChildren<forms::PdfPane *>())
            static_cast<void>(
                QTest::qWaitFor([pane] { return !pane->isOpening() && !pane->isReadingMarks(); }, 20000));
        rounds();
    }

    void rounds()
    {
        for (int round = 0; round < 8; ++round) {
            static_cast<void>(workspace->now([](session::Desk &) { return true; }));
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    shell::Page *go(const QString &place, const QString &subject = {})
    {
        if (!window->goTo(place, subject))
            return nullptr;
        settle();
        return window->currentPage();
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window->currentPage()->findChild<Widget *>(name);
    }

    void click(const QString &name)
    {
        auto *button = find<QWidget>(name);
        if (!button)
            qFatal("no widget %s", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    /// Chooses every entry of the menu of documents, one after the other, saves what opens under the ending,
    /// and gives the files. An entry that opens nothing within half a minute gives no file.
    QStringList saveEveryDocument(const QString &ending)
    {
        QStringList saved;
        auto *button = find<QPushButton>(u"documents"_s);
        QList<QAction *> entries = button ? button->menu()->actions() : QList<QAction *>();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (const QMenu *variants = entries[i]->menu()) {
                entries += variants->actions();
                continue;
            }
            entries[i]->trigger();
            QDialog *dialog = nullptr;
            const auto isOpen = [&] { return (dialog = window->findChild<QDialog *>(u"pdfDialog"_s)); };
            if (!QTest::qWaitFor(isOpen, 30000))
                continue;
            saved.append(folder.filePath(u"document-%1%2"_s.arg(i).arg(ending)));
            prompter.saveFiles = {saved.last()};
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"pdfSave"_s), Qt::LeftButton);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"pdfClose"_s), Qt::LeftButton);
            settle();
        }
        return saved;
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2027, 3, 3), QTime(9, 30), Qt::UTC)};
    RandomIdSource ids;
    std::shared_ptr<Dress> dress;
    ScriptedPrompter prompter;
    std::optional<shell::Preferences> preferences;
    std::unique_ptr<session::Workspace> workspace;
    std::optional<shell::Shelf> shelf;
    std::unique_ptr<shell::MainWindow> window;
    pages::FileIntake *intake = nullptr; ///< the window's
};

} // namespace tandem::test

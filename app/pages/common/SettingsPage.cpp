// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/SettingsPage.h"

#include "app/pages/common/SettingsCard.h"
#include "app/shell/ElidedLabel.h"
#include "app/shell/MainWindow.h"
#include "app/shell/PageHead.h"
#include "app/shell/ProgressRow.h"
#include "forms/theme/SegmentBar.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/application/ValueText.h"
#include "models/base/AtomicFile.h"
#include "models/session/Upkeep.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

namespace {

const QStringList &roleIds()
{
    static const QStringList ids{u"apply"_s, u"office"_s, u"review"_s, u"panel"_s};
    return ids;
}

/// A control that keeps its own width at the left of its row.
QWidget *leftAligned(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(forms::space::kLarge);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

} // namespace

SettingsPage::SettingsPage(const shell::Shelf &shelf, QWidget *parent)
    : Page(parent)
    , m_shelf(shelf)
    , m_head(new shell::PageHead(this))
    , m_progress(new shell::ProgressRow(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_progress);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Window);
    auto *body = new QWidget;
    body->setMaximumWidth(820);
    auto *cards = new QVBoxLayout(body);
    cards->setContentsMargins(forms::space::kPage, 20, forms::space::kPage, forms::space::kPage);
    cards->setSpacing(forms::space::kLarge);
    makeLook(cards);
    makeIdentity(cards);
    makeWorkspace(cards);
    cards->addStretch(1);
    scroll->setWidget(body);
    layout->addWidget(scroll, 1);
    retranslate();
}

void SettingsPage::makeLook(QVBoxLayout *layout)
{
    m_look = new SettingsCard;
    layout->addWidget(m_look);
    m_language = new forms::SegmentBar;
    m_language->setObjectName(u"settingsLanguage"_s);
    m_appearance = new forms::SegmentBar;
    m_appearance->setObjectName(u"settingsAppearance"_s);
    QList<QWidget *> boxes;
    for (const QString &id : roleIds()) {
        auto *box = new QCheckBox;
        box->setObjectName(u"settingsRole-"_s + id);
        m_roles.append(box);
        boxes.append(box);
        connect(box, &QCheckBox::clicked, this, &SettingsPage::keepRoles);
    }
    m_look->addRow(leftAligned({m_language}));
    m_look->addRow(leftAligned({m_appearance}));
    m_look->addRow(leftAligned(boxes));
    connect(m_language, &forms::SegmentBar::chosen, this, [this](const QString &language) {
        m_shelf.preferences.setLanguage(language);
        m_shelf.translation.setLanguage(language);
    });
    connect(m_appearance, &forms::SegmentBar::chosen, this, [this](const QString &id) {
        const auto appearance = id == "light"_L1  ? forms::Appearance::Light
                                : id == "dark"_L1 ? forms::Appearance::Dark
                                                  : forms::Appearance::System;
        m_shelf.preferences.setAppearance(appearance);
        m_shelf.theme.setAppearance(appearance);
    });
}

void SettingsPage::makeIdentity(QVBoxLayout *layout)
{
    m_identity = new SettingsCard;
    layout->addWidget(m_identity);
    m_name = new TextLabel(TextStyle::Label, Colour::Text);
    m_organisation = new TextLabel(TextStyle::Body, Colour::Text);
    m_fingerprint = new TextLabel(TextStyle::Body, Colour::Text);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_saveIdentity = new QPushButton;
    m_saveIdentity->setObjectName(u"settingsSaveIdentity"_s);
    m_identity->addRow(m_name);
    m_identity->addRow(m_organisation);
    m_identity->addRow(m_fingerprint);
    m_identity->addRow(leftAligned({m_saveIdentity}));
    connect(m_saveIdentity, &QPushButton::clicked, this, &SettingsPage::saveIdentity);
}

void SettingsPage::makeWorkspace(QVBoxLayout *layout)
{
    m_workspace = new SettingsCard;
    layout->addWidget(m_workspace);
    m_folder = new shell::ElidedLabel(TextStyle::Body);
    m_backUp = new QPushButton;
    m_backUp->setObjectName(u"settingsBackUp"_s);
    m_lastBackup = new TextLabel(TextStyle::Small, Colour::Text2);
    m_verify = new QPushButton;
    m_verify->setObjectName(u"settingsVerify"_s);
    m_log = new TextLabel(TextStyle::Small, Colour::Text2);
    m_log->setObjectName(u"settingsLog"_s);
    m_workspace->addRow(m_folder);
    m_workspace->addRow(leftAligned({m_backUp, m_lastBackup}));
    m_workspace->addRow(leftAligned({m_verify, m_log}));
    connect(m_backUp, &QPushButton::clicked, this, &SettingsPage::makeBackup);
    connect(m_verify, &QPushButton::clicked, this, &SettingsPage::verifyLog);
}

void SettingsPage::enter(const QString &)
{
    const QStringList roles = m_shelf.preferences.roles();
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setChecked(roles.contains(roleIds().at(i)));
    m_folder->setText(QDir::toNativeSeparators(m_shelf.workspace.folder()));
    shell::runJob(m_shelf, this, &session::lastBackup,
                  [this](const std::optional<QDateTime> &at) { showBackup(at); });
    retranslate();
}

QString SettingsPage::caption() const
{
    return tr("Settings");
}

void SettingsPage::keepRoles()
{
    QStringList roles;
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i]->isChecked())
            roles.append(roleIds().at(i));
    }
    m_shelf.preferences.setRoles(roles);
    if (auto *main = qobject_cast<shell::MainWindow *>(window()))
        main->showRoles();
}

void SettingsPage::saveIdentity()
{
    shell::runJob(m_shelf, this, &session::identityCard, [this](const QByteArray &card) {
        const QString path = m_shelf.prompter.chooseSaveFile(tr("Save the identity file"),
                                                             m_shelf.workspace.person() + u".fid"_s,
                                                             tr("Identity files (*.fid)"));
        if (path.isEmpty())
            return;
        if (const auto written = writeFileDurably(path, card); !written)
            m_shelf.prompter.tellError(written.error());
        else
            emit statusTold(tr("Identity file saved"), false);
    });
}

void SettingsPage::makeBackup()
{
    const QString folder = m_shelf.prompter.chooseFolder(tr("Folder for the backup"));
    if (folder.isEmpty())
        return;
    const std::shared_ptr<Progress> progress = m_progress->begin(tr("Copying the workspace"));
    m_backUp->setEnabled(false);
    // The row and the button must come back after a failure, too: the outcome is handed over as a value.
    auto job = [folder, progress](session::Desk &desk) -> Result<Result<QString>> {
        return session::backUp(desk, folder, *progress);
    };
    shell::runJob(m_shelf, this, job, [this](const Result<QString> &target) {
        m_progress->finish();
        m_backUp->setEnabled(true);
        if (!target) {
            m_shelf.prompter.tellError(target.error());
            return;
        }
        showBackup(m_shelf.workspace.clock().now());
        emit statusTold(tr("Backup made in %1").arg(QDir::toNativeSeparators(*target)), false);
    });
}

void SettingsPage::verifyLog()
{
    shell::runJob(m_shelf, this, &session::verifyLog, [this](const storage::LogVerdict &verdict) {
        const QString count = QLocale().toString(verdict.events);
        m_log->setColour(verdict.brokenAt ? Colour::Error : Colour::Ok);
        m_log->setText(verdict.brokenAt ? tr("The log does not fit at entry %1 of %2. Restore a backup.")
                                              .arg(QLocale().toString(*verdict.brokenAt), count)
                                        : tr("All %1 entries fit together").arg(count));
    });
}

void SettingsPage::showBackup(const std::optional<QDateTime> &at)
{
    m_backup = at;
    m_lastBackup->setText(
        at ? tr("Last backup %1").arg(application::dateTimeText(at->toLocalTime(), QLocale().name()))
           : tr("None made yet"));
}

void SettingsPage::retranslate()
{
    m_head->setTitle(tr("Settings"));
    m_look->setTexts(tr("Language and look"), {tr("Language"), tr("Appearance"), tr("Shown on the left")});
    QList<forms::SegmentBar::Segment> languages;
    for (const shell::Translation::Choice &choice : shell::Translation::choices())
        languages.append({choice.language, choice.name, {}});
    m_language->setSegments(languages);
    m_language->setCurrent(m_shelf.translation.language());
    m_appearance->setSegments({{u"system"_s, tr("As the system"), {}},
                               {u"light"_s, tr("Light"), u"sun"_s},
                               {u"dark"_s, tr("Dark"), u"moon"_s}});
    const forms::Appearance appearance = m_shelf.theme.appearance();
    m_appearance->setCurrent(appearance == forms::Appearance::Light  ? u"light"_s
                             : appearance == forms::Appearance::Dark ? u"dark"_s
                                                                     : u"system"_s);
    const QStringList roles{tr("Apply"), tr("Office"), tr("Review"), tr("Panel")};
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setText(roles.at(i));
    retranslateIdentity();
    m_workspace->setTexts(tr("Workspace"), {tr("Folder"), tr("Backup"), tr("Log")});
    m_backUp->setText(tr("Back up now…"));
    m_verify->setText(tr("Check the log"));
    if (m_log->text().isEmpty() || !m_log->isVisible())
        m_log->setText({});
    else
        verifyLog();
    showBackup(m_backup);
}

void SettingsPage::retranslateIdentity()
{
    const exchange::PublicIdentity &identity = m_shelf.workspace.publicIdentity();
    const QString language = m_shelf.translation.contentLanguage();
    m_identity->setTexts(tr("Identity"), {tr("Name"), tr("Organisation"), tr("Fingerprint"), QString()});
    m_name->setText(identity.name.best(language));
    m_organisation->setText(identity.organisation.best(language));
    m_fingerprint->setText(identity.fingerprint());
    m_fingerprint->setToolTip(tr("Read it out on the telephone so that others can compare it."));
    m_saveIdentity->setText(tr("Save identity file…"));
    m_saveIdentity->setToolTip(tr("A file with your public keys for programme offices and partners. It holds "
                                  "no secrets."));
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages

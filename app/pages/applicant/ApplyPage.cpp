// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/ApplyPage.h"

#include "app/pages/common/FileIntake.h"
#include "app/pages/common/WorkView.h"
#include "app/pages/parts/ShowDocument.h"
#include "app/shell/PageHead.h"
#include "forms/panes/Card.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/Icon.h"
#include "forms/theme/Theme.h"
#include "models/application/ValueText.h"
#include "models/base/AtomicFile.h"
#include "models/session/Apply.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCallLimit = 16000000; // bytes of a shipped call

} // namespace

ApplyPage::ApplyPage(const shell::Shelf &shelf, QWidget *parent)
    : Page(parent)
    , m_shelf(shelf)
    , m_intake(new FileIntake(shelf, this))
    , m_head(new shell::PageHead(this))
    , m_progress(new shell::ProgressRow)
    , m_new(new QPushButton)
    , m_openCopy(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_new->setObjectName(u"applyNew"_s);
    m_openCopy->setObjectName(u"applyOpenCopy"_s);
    forms::setButtonRole(*m_new, forms::ButtonRole::Primary);
    m_head->addAction(m_openCopy);
    m_head->addAction(m_new);
    layout->addWidget(m_head);
    layout->addWidget(m_progress);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(forms::space::kPage, 20, forms::space::kPage, forms::space::kPage);
    body->setSpacing(forms::space::kMedium);
    body->addWidget(makeList(), 1);
    layout->addLayout(body, 1);
    connect(m_new, &QPushButton::clicked, this, &ApplyPage::startNew);
    connect(m_openCopy, &QPushButton::clicked, this, &ApplyPage::openCopy);
    connect(m_intake, &FileIntake::taken, this, &ApplyPage::reload);
    connect(m_intake, &FileIntake::goToRequested, this, &ApplyPage::goToRequested);
    retranslate();
}

QWidget *ApplyPage::makeList()
{
    auto *card = new forms::Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_stack = new QStackedWidget;
    m_view = new WorkView;
    m_view->setObjectName(u"applyList"_s);
    m_empty = new forms::EmptyState(u"apply"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    layout->addWidget(makeActions());
    layout->addWidget(m_stack, 1);
    connect(m_view, &WorkView::opened, this, &ApplyPage::openForm);
    connect(m_view, &WorkView::currentIdChanged, this, &ApplyPage::showActions);
    connect(m_empty, &forms::EmptyState::activated, this, &ApplyPage::startNew);
    return card;
}

QWidget *ApplyPage::makeActions()
{
    m_actions = new QWidget;
    auto *layout = new QHBoxLayout(m_actions);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(forms::space::kSmall);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"applyFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(forms::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(280);
    forms::setSmall(*m_filter);
    layout->addWidget(m_filter, 1);
    layout->addStretch(1);
    const auto add = [&](const QString &name, const QString &icon) {
        auto *button = new QPushButton(forms::icon(icon), {});
        button->setObjectName(name);
        forms::setSmall(*button);
        layout->addWidget(button);
        return button;
    };
    m_open = add(u"applyOpen"_s, u"edit"_s);
    m_left = add(u"applyLeft"_s, u"list"_s);
    m_copy = add(u"applyCopy"_s, u"send"_s);
    m_documents = new DocumentsButton;
    forms::setSmall(*m_documents);
    layout->addWidget(m_documents);
    connect(m_documents, &DocumentsButton::ordered, this, [this](const session::DocumentOrder &order) {
        showDocument(m_shelf, this, m_progress, m_documents->call(), order);
    });
    m_remove = add(u"applyRemove"_s, u"remove"_s);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_view->setFilter(text); });
    connect(m_open, &QPushButton::clicked, this, [this] { openForm(m_view->currentId()); });
    connect(m_left, &QPushButton::clicked, this,
            [this] { emit goToRequested(u"handin"_s, m_view->currentId()); });
    connect(m_copy, &QPushButton::clicked, this, &ApplyPage::saveCopy);
    connect(m_remove, &QPushButton::clicked, this, &ApplyPage::removeCurrent);
    return m_actions;
}

void ApplyPage::enter(const QString &subject)
{
    reload();
    if (subject == "new"_L1)
        startNew();
}

QString ApplyPage::caption() const
{
    return tr("Applications");
}

void ApplyPage::find()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void ApplyPage::reload()
{
    shell::runJob(m_shelf, this, &session::ownApplications,
                  [this](const QList<session::OwnApplication> &work) {
                      m_work = work;
                      fill();
                  });
}

void ApplyPage::fill()
{
    m_view->setWork(m_work, m_shelf.workspace.clock().now(), m_shelf.translation.contentLanguage());
    m_actions->setVisible(!m_work.isEmpty());
    m_stack->setCurrentWidget(m_work.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    showActions();
}

void ApplyPage::showActions()
{
    const session::OwnApplication *own = current();
    for (QPushButton *button : {m_open, m_left, m_copy})
        button->setEnabled(own != nullptr);
    // What was handed in stays as proof; what the office asked to repair was handed in, too.
    m_remove->setEnabled(own && own->summary.status == application::Status::Draft);
    // None of these has variants by side or language: the id of the call is enough.
    using session::DocumentKind;
    call::CallDefinition call;
    call.id = own ? own->summary.callId : QString();
    const QList<DocumentKind> kinds{DocumentKind::FactSheet, DocumentKind::AuditExtract,
                                    DocumentKind::BlankForm};
    m_documents->setSubject(call, own ? own->summary.id : QString(), own ? kinds : QList<DocumentKind>(),
                            m_shelf.translation.contentLanguage());
    m_open->setText(own && !own->isOpen() ? tr("Read") : tr("Open"));
}

const session::OwnApplication *ApplyPage::current() const
{
    const QString id = m_view->currentId();
    const auto it = std::find_if(m_work.cbegin(), m_work.cend(),
                                 [&](const session::OwnApplication &own) { return own.summary.id == id; });
    return it == m_work.cend() ? nullptr : &*it;
}

void ApplyPage::startNew()
{
    shell::runJob(m_shelf, this, &session::keptCalls, [this](const QList<session::KeptCall> &calls) {
        m_calls = calls;
        const QList<session::ShippedCall> shipped = session::shippedCalls();
        const QString language = m_shelf.translation.contentLanguage();
        QStringList options;
        for (const session::KeptCall &kept : calls)
            options.append(tr("%1 (until %2)")
                               .arg(kept.call.title.best(language),
                                    application::dateText(kept.call.closesAt.date(), language)));
        for (const session::ShippedCall &call : shipped)
            options.append(tr("Template: %1").arg(call.title.best(language)));
        const auto chosen = m_shelf.prompter.choose(tr("New application"), tr("To which call?"), options);
        if (!chosen)
            return;
        if (*chosen < m_calls.size())
            startFrom(m_calls.at(*chosen));
        else
            startFromShipped(shipped.at(*chosen - m_calls.size()));
    });
}

void ApplyPage::startFrom(const session::KeptCall &kept)
{
    const QString id = kept.summary.id;
    const int version = kept.summary.version;
    shell::runJob(
        m_shelf, this,
        [id, version](session::Desk &desk) { return session::startApplication(desk, id, version); },
        [this](const QString &applicationId) { openForm(applicationId); });
}

void ApplyPage::startFromShipped(const session::ShippedCall &shipped)
{
    const QString resource = shipped.resource;
    auto job = [resource](session::Desk &desk) -> Result<QString> {
        const auto text = readFile(resource, kCallLimit);
        if (!text)
            return text.error();
        const auto call = session::addCall(desk, *text, storage::CallState::Published);
        if (!call)
            return call.error();
        return session::startApplication(desk, call->id, call->version);
    };
    shell::runJob(m_shelf, this, job, [this](const QString &applicationId) { openForm(applicationId); });
}

void ApplyPage::openForm(const QString &applicationId)
{
    emit goToRequested(u"form"_s, applicationId);
}

void ApplyPage::saveCopy()
{
    const session::OwnApplication *own = current();
    if (!own)
        return;
    const auto passphrase = m_shelf.prompter.passphrase(
        tr("Working copy for your partner"),
        tr("Agree on a passphrase with your partner by phone. Only those who know it can open the file."),
        true);
    if (!passphrase)
        return;
    const QString id = own->summary.id;
    const QString name = own->summary.acronym.isEmpty() ? tr("application") : own->summary.acronym;
    shell::runJob(
        m_shelf, this,
        [id, passphrase](session::Desk &desk) { return session::writeWorkingCopy(desk, id, *passphrase); },
        [this, name](const QByteArray &file) {
            const QString path = m_shelf.prompter.chooseSaveFile(
                tr("Save the working copy"), name + u".fwork"_s, tr("Working copies (*.fwork)"));
            if (path.isEmpty())
                return;
            if (const auto written = writeFileDurably(path, file); !written)
                m_shelf.prompter.tellError(written.error());
            else
                emit statusTold(tr("Working copy saved"), false);
        });
}

void ApplyPage::openCopy()
{
    m_intake->take(m_shelf.prompter.chooseFiles(tr("Open a working copy"), tr("Working copies (*.fwork)")));
}

void ApplyPage::removeCurrent()
{
    const session::OwnApplication *own = current();
    if (!own)
        return;
    const QString name = own->summary.acronym.isEmpty()
                             ? own->callTitle.best(m_shelf.translation.contentLanguage())
                             : own->summary.acronym;
    if (!m_shelf.prompter.confirm(
            tr("Remove the application “%1”?").arg(name),
            tr("All its answers and their history are deleted from this workspace. This "
               "cannot be undone. Working copies you gave away stay as they are."),
            tr("Remove")))
        return;
    const QString id = own->summary.id;
    shell::runJob(
        m_shelf, this, [id](session::Desk &desk) { return session::removeDraft(desk, id); },
        [this, name] {
            emit statusTold(tr("“%1” was removed").arg(name), false);
            reload();
        });
}

void ApplyPage::retranslate()
{
    m_head->setTitle(tr("Applications"));
    m_new->setText(tr("New application…"));
    m_openCopy->setText(tr("Open working copy…"));
    m_filter->setPlaceholderText(tr("Find an application"));
    m_filter->setAccessibleName(tr("Find an application"));
    m_view->setAccessibleName(tr("Applications"));
    m_left->setText(tr("What is left"));
    m_copy->setText(tr("Copy for partner…"));
    m_remove->setText(tr("Remove…"));
    m_empty->setTexts(
        tr("No application yet"),
        tr("Choose a call and start; everything you type is saved at once. If your partner began "
           "already, open the working copy they sent you."),
        tr("New application…"));
    fill();
}

void ApplyPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages

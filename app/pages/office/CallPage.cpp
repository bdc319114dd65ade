// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/CallPage.h"

#include "app/pages/office/CallFacts.h"
#include "app/pages/parts/CallChooser.h"
#include "app/pages/parts/ShowDocument.h"
#include "app/shell/PageHead.h"
#include "forms/panes/Card.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/StatusShape.h"
#include "models/base/AtomicFile.h"
#include "models/session/Calls.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestCall = 16 * 1024 * 1024; // bytes

} // namespace

CallPage::CallPage(const shell::Shelf &shelf, QWidget *parent)
    : OfficePage(u"calls"_s, shelf, parent)
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"book"_s))
    , m_list(new QListWidget)
    , m_facts(new CallFacts)
{
    m_documents = new DocumentsButton;
    head()->addAction(m_documents);
    connect(m_documents, &DocumentsButton::ordered, this, [this](const session::DocumentOrder &order) {
        showDocument(this->shelf(), this, progress(), m_documents->call(), order);
    });
    m_addFile = addHeadButton(u"addCallFile"_s, u"open"_s, false);
    m_addShipped = addHeadButton(u"addShippedCall"_s, u"add"_s, false);
    m_publish = addHeadButton(u"publishCall"_s, u"send"_s, true);
    body()->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeList());
    connect(m_empty, &forms::EmptyState::activated, this, &CallPage::addShipped);
    connect(m_list, &QListWidget::currentRowChanged, this, &CallPage::showChosen);
    connect(m_addFile, &QPushButton::clicked, this, &CallPage::addFromFile);
    connect(m_addShipped, &QPushButton::clicked, this, &CallPage::addShipped);
    connect(m_publish, &QPushButton::clicked, this, &CallPage::publish);
    retranslate();
}

QWidget *CallPage::makeList()
{
    auto *list = new QWidget;
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(forms::space::kPage, 20, forms::space::kPage, forms::space::kPage);
    row->setSpacing(forms::space::kLarge);
    m_list->setObjectName(u"callList"_s);
    m_list->setWordWrap(true);
    m_list->setIconSize({16, 16});
    m_list->setMaximumWidth(360);
    m_list->setSpacing(4);
    row->addWidget(m_list, 1);
    auto *card = new forms::Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 20, 4, 4);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_facts);
    scroll->viewport()->setAutoFillBackground(false);
    m_facts->setAutoFillBackground(false);
    m_facts->setObjectName(u"callFacts"_s);
    inside->addWidget(scroll, 1);
    row->addWidget(card, 2);
    return list;
}

QString CallPage::caption() const
{
    return tr("Calls");
}

void CallPage::showCall(const QString &)
{
    fill();
}

void CallPage::fill()
{
    m_list->clear();
    for (const session::KeptCall &kept : calls()->calls()) {
        const bool published = kept.summary.state == storage::CallState::Published;
        auto *item = new QListWidgetItem(
            forms::StatusShape::icon(published ? forms::Status::Locked : forms::Status::InWork),
            tr("%1, version %2").arg(kept.summary.reference).arg(kept.summary.version) + u'\n' +
                kept.call.title.best(language()),
            m_list);
        if (kept.summary.id == callId())
            m_list->setCurrentItem(item);
    }
    showChosen();
}

void CallPage::showChosen()
{
    const int row = m_list->currentRow();
    const bool known = row >= 0 && row < calls()->calls().size();
    m_publish->setEnabled(known);
    using session::DocumentKind;
    const QList<DocumentKind> kinds{DocumentKind::BlankForm, DocumentKind::PanelReport,
                                    DocumentKind::PublicList};
    m_documents->setSubject(known ? calls()->calls().at(row).call : call::CallDefinition(), {},
                            known ? kinds : QList<DocumentKind>(), language());
    m_stack->setCurrentIndex(known ? 1 : 0);
    if (known) {
        m_facts->setCall(calls()->calls().at(row), language());
        m_publish->setText(calls()->calls().at(row).summary.state == storage::CallState::Published
                               ? tr("Save call file…")
                               : tr("Publish…"));
    }
}

void CallPage::addShipped()
{
    const QList<session::ShippedCall> shipped = session::shippedCalls();
    QStringList names;
    for (const session::ShippedCall &call : shipped)
        names.append(call.title.best(language()));
    const auto choice =
        shelf().prompter.choose(tr("Add a call"), tr("Calls that come with the program"), names);
    if (!choice)
        return;
    if (const auto text = readFile(shipped.at(*choice).resource, kLargestCall))
        keep(*text);
    else
        shelf().prompter.tellError(text.error());
}

void CallPage::addFromFile()
{
    const QStringList paths =
        shelf().prompter.chooseFiles(tr("Open a call definition"), tr("Call definitions (*.json)"));
    for (const QString &path : paths) {
        if (const auto text = readFile(path, kLargestCall))
            keep(*text);
        else
            shelf().prompter.tellError(text.error());
    }
}

void CallPage::keep(const QByteArray &text)
{
    shell::runJob(
        shelf(), this,
        [text](session::Desk &desk) { return session::addCall(desk, text, storage::CallState::Draft); },
        [this](const call::CallDefinition &call) { calls()->load(call.id); });
}

void CallPage::publish()
{
    const session::KeptCall kept = calls()->calls().at(m_list->currentRow());
    const bool again = kept.summary.state == storage::CallState::Published;
    if (!again && !shelf().prompter.confirm(
                      tr("Publish the call %1?").arg(kept.summary.reference),
                      tr("From then on this version cannot be changed. Applicants need the signed call file; "
                         "you save it now."),
                      tr("Publish")))
        return;
    const QString path = shelf().prompter.chooseSaveFile(
        tr("Save the call file"), kept.summary.reference + u".fcall"_s, tr("Call files (*.fcall)"));
    if (path.isEmpty())
        return;
    shell::runJob(
        shelf(), this,
        [id = kept.summary.id, version = kept.summary.version, path](session::Desk &desk) -> Result<void> {
            const auto file = session::publishCall(desk, id, version);
            return file ? writeFileDurably(path, *file) : file.error();
        },
        [this, path, id = kept.summary.id] {
            emit statusTold(tr("The call file is in “%1”.").arg(path), false);
            calls()->load(id);
        });
}

void CallPage::retranslate()
{
    OfficePage::retranslate();
    head()->setTitle(tr("Calls"));
    head()->setSubtitle(tr("Questions and criteria"));
    m_addFile->setText(tr("Open…"));
    m_addShipped->setText(tr("Add…"));
    m_publish->setText(tr("Publish…"));
    m_empty->setTexts(tr("No call yet"),
                      tr("Add one that comes with the program, or open a call file (.fcall or .json), then "
                         "publish it."),
                      tr("Add…"));
    m_list->setAccessibleName(tr("Calls in this workspace"));
    fill();
}

} // namespace tandem::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/CallPage.h"

#include "app/pages/office/IntakeRows.h"
#include "app/pages/parts/CallChooser.h"
#include "app/pages/parts/ShowDocument.h"
#include "app/shell/PageHead.h"
#include "forms/panes/Card.h"
#include "forms/theme/StatusShape.h"
#include "forms/theme/TextLabel.h"
#include "models/base/AtomicFile.h"
#include "models/session/Calls.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::TextStyle;

namespace {

constexpr qint64 kLargestCall = 16 * 1024 * 1024; // bytes

QString stateText(storage::CallState state)
{
    return state == storage::CallState::Published ? CallPage::tr("published; this version is frozen")
                                                  : CallPage::tr("draft; nobody has it yet");
}

QString factsOf(const session::KeptCall &kept, const QString &language)
{
    const call::CallDefinition &call = kept.call;
    QStringList lines{
        call.title.best(language), CallPage::tr("Deadline: %1").arg(deadlineText(call, language)),
        CallPage::tr("State: version %1, %2").arg(call.version).arg(stateText(kept.summary.state)),
        CallPage::tr(
            "Reviewers: %1 for each application, at least %2 of each side, at most %3 applications each")
            .arg(call.reviewRules.reviewersPerApplication)
            .arg(call.reviewRules.reviewersPerSide)
            .arg(call.reviewRules.maximumLoad)};
    QStringList criteria;
    for (const call::Criterion &criterion : call.criteria)
        criteria.append(CallPage::tr("%1 %2 (%3 %)")
                            .arg(criterion.id, criterion.label.best(language))
                            .arg(criterion.weight));
    lines.append(CallPage::tr("Criteria: %1").arg(criteria.join(u"; "_s)));
    lines.append(CallPage::tr("%n formal check(s)", nullptr, static_cast<int>(call.formalChecks.size())));
    return lines.join(u"\n\n"_s);
}

} // namespace

CallPage::CallPage(const shell::Shelf &shelf, QWidget *parent)
    : OfficePage(u"calls"_s, shelf, parent)
    , m_list(new QListWidget)
    , m_facts(new forms::TextLabel(TextStyle::Body))
{
    m_documents = new DocumentsButton;
    head()->addAction(m_documents);
    connect(m_documents, &DocumentsButton::ordered, this, [this](const session::DocumentOrder &order) {
        showDocument(this->shelf(), this, progress(), order);
    });
    m_addFile = addHeadButton(u"addCallFile"_s, u"open"_s, false);
    m_addShipped = addHeadButton(u"addShippedCall"_s, u"add"_s, false);
    m_publish = addHeadButton(u"publishCall"_s, u"send"_s, true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(forms::space::kPage, 20, forms::space::kPage, forms::space::kPage);
    row->setSpacing(forms::space::kLarge);
    body()->addLayout(row, 1);
    m_list->setObjectName(u"callList"_s);
    m_list->setWordWrap(true);
    m_list->setIconSize({16, 16});
    m_list->setMaximumWidth(360);
    m_list->setSpacing(4);
    row->addWidget(m_list, 1);
    auto *card = new forms::Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 20, 20, 20);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(u"callFacts"_s);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    inside->addWidget(m_facts, 1);
    row->addWidget(card, 2);
    connect(m_list, &QListWidget::currentRowChanged, this, &CallPage::showChosen);
    connect(m_addFile, &QPushButton::clicked, this, &CallPage::addFromFile);
    connect(m_addShipped, &QPushButton::clicked, this, &CallPage::addShipped);
    connect(m_publish, &QPushButton::clicked, this, &CallPage::publish);
    retranslate();
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
    m_facts->setText(known ? factsOf(calls()->calls().at(row), language())
                           : tr("There is no call yet. Add one that comes with the program, or open a call "
                                "file (.fcall or .json), then publish it."));
    if (known)
        m_publish->setText(calls()->calls().at(row).summary.state == storage::CallState::Published
                               ? tr("Save call file…")
                               : tr("Publish…"));
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
    m_list->setAccessibleName(tr("Calls in this workspace"));
    fill();
}

} // namespace tandem::pages

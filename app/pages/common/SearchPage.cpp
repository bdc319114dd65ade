// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/SearchPage.h"

#include "app/pages/common/FoundDelegate.h"
#include "app/pages/common/FoundModel.h"
#include "app/shell/PageHead.h"
#include "forms/panes/Card.h"
#include "forms/panes/EmptyState.h"
#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPause = 150; // milliseconds
constexpr int kHits = 200;

} // namespace

SearchPage::SearchPage(const shell::Shelf &shelf, QWidget *parent)
    : Page(parent)
    , m_shelf(shelf)
    , m_head(new shell::PageHead(this))
    , m_query(new QLineEdit)
    , m_count(new forms::TextLabel(forms::TextStyle::Small, forms::Colour::Text2))
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"search"_s))
    , m_view(new QListView)
    , m_model(new FoundModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(forms::space::kPage, 20, forms::space::kPage, forms::space::kPage);
    body->setSpacing(forms::space::kMedium);
    layout->addLayout(body, 1);
    m_query->setObjectName(u"searchQuery"_s);
    m_query->setClearButtonEnabled(true);
    m_query->addAction(forms::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_query->installEventFilter(this);
    body->addWidget(m_query);
    body->addWidget(m_count);
    auto *card = new forms::Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_stack);
    body->addWidget(card, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_view->setObjectName(u"searchHits"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setItemDelegate(new FoundDelegate(m_view));
    m_view->setModel(m_model);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(m_query, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::search);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        emit goToRequested(u"form"_s, index.data(FoundModel::SubjectRole).toString());
    });
    retranslate();
}

void SearchPage::enter(const QString &subject)
{
    if (!subject.isEmpty())
        m_query->setText(subject);
    find();
    search();
}

QString SearchPage::caption() const
{
    return tr("Search");
}

void SearchPage::find()
{
    m_query->setFocus();
    m_query->selectAll();
}

void SearchPage::search()
{
    m_pause.stop();
    const QString query = m_query->text().trimmed();
    if (query.isEmpty()) {
        m_shownQuery.clear();
        show({});
        return;
    }
    shell::runJob(
        m_shelf, this, [query](session::Desk &desk) { return session::findTexts(desk, query, kHits); },
        [this, query](const QList<session::Found> &found) {
            if (query != m_query->text().trimmed())
                return; // typed on meanwhile
            m_shownQuery = query;
            show(found);
        });
}

void SearchPage::show(const QList<session::Found> &found)
{
    m_found = found;
    m_model->setFound(found, m_shelf.translation.contentLanguage());
    if (!found.isEmpty())
        m_view->setCurrentIndex(m_model->index(0));
    m_stack->setCurrentWidget(found.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    retranslate();
}

void SearchPage::retranslate()
{
    m_head->setTitle(tr("Search"));
    m_query->setPlaceholderText(tr("Words in any language"));
    m_query->setAccessibleName(tr("Search for"));
    m_view->setAccessibleName(tr("Hits"));
    const int count = static_cast<int>(m_found.size());
    m_count->setText(m_shownQuery.isEmpty() ? tr("Finds words in every text of every application.")
                     : count >= kHits       ? tr("The first %n place(s)", nullptr, count)
                                            : tr("%n place(s) found", nullptr, count));
    if (m_shownQuery.isEmpty())
        m_empty->setTexts(tr("Search all applications"),
                          tr("Type a word or a part of a long one. All words must stand in the same text."),
                          {});
    else
        m_empty->setTexts(tr("Nothing found for “%1”").arg(m_shownQuery),
                          tr("Try fewer words, or the same in the other language."), {});
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_view->setFocus();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            m_view->currentIndex().isValid()) {
            emit m_view->activated(m_view->currentIndex());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void SearchPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(QList<session::Found>(m_found));
}

} // namespace tandem::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/SectionColumn.h"

#include "app/pages/applicant/FindFields.h"
#include "forms/panes/SectionListView.h"
#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/items/SectionList.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

namespace {

int sum(const QMap<QString, int> &numbers)
{
    int total = 0;
    for (const int number : numbers)
        total += number;
    return total;
}

} // namespace

SectionColumn::SectionColumn(QWidget *parent)
    : QFrame(parent)
    , m_model(new items::SectionList(this))
    , m_find(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_sections(new forms::SectionListView)
    , m_hits(new QListWidget)
    , m_totalCaption(new TextLabel(TextStyle::Small, Colour::Text2))
    , m_total(new TextLabel(TextStyle::Label, Colour::Text))
{
    setObjectName(u"sectionColumn"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 10);
    head->addWidget(m_find);
    layout->addLayout(head);
    m_find->setObjectName(u"formFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(forms::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    forms::setSmall(*m_find);
    m_sections->setModel(m_model);
    m_hits->setObjectName(u"formHits"_s);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setWordWrap(true);
    m_stack->addWidget(m_sections);
    m_stack->addWidget(m_hits);
    layout->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->addWidget(m_totalCaption, 1);
    foot->addWidget(m_total);
    layout->addLayout(foot);
    connect(m_find, &QLineEdit::textChanged, this, &SectionColumn::showHits);
    connect(m_sections, &forms::SectionListView::sectionChosen, this, &SectionColumn::sectionChosen);
    const auto go = [this](const QListWidgetItem *item) {
        emit placeChosen(item->data(Qt::UserRole).value<Place>());
    };
    connect(m_hits, &QListWidget::itemActivated, this, go);
    connect(m_hits, &QListWidget::itemClicked, this, go);
    retranslate();
}

void SectionColumn::setCall(const call::CallDefinition *call, const QString &language)
{
    m_call = call;
    m_language = language;
    m_progress.clear();
    m_find->clear();
    m_model->setCall(call ? *call : call::CallDefinition());
    m_model->setLanguage(language);
    showTotal();
}

void SectionColumn::setApplication(const application::Application &application, const Issues &issues)
{
    if (!m_call)
        return;
    m_application = application;
    m_progress.clear();
    for (const call::Section &section : m_call->sections)
        m_progress.append(application::sectionProgress(*m_call, application, section, issues));
    m_model->setProgress(m_progress);
    showTotal();
}

void SectionColumn::setCurrentSection(const QString &sectionId)
{
    m_sections->setCurrentSection(sectionId);
}

QString SectionColumn::openSection(const QString &from, bool forwards) const
{
    const qsizetype count = m_progress.size();
    qsizetype present = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (m_call->sections.at(i).id == from)
            present = i;
    }
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype i = (present + (forwards ? step : count - step)) % count;
        const application::SectionProgress &progress = m_progress.at(i);
        if (sum(progress.filled) < sum(progress.asked) || progress.issues > 0)
            return m_call->sections.at(i).id;
    }
    return {};
}

void SectionColumn::focusFinder()
{
    m_find->setFocus();
    m_find->selectAll();
}

void SectionColumn::showHits()
{
    const QString text = m_find->text().trimmed();
    m_hits->clear();
    m_stack->setCurrentWidget(text.isEmpty() ? static_cast<QWidget *>(m_sections) : m_hits);
    if (text.isEmpty() || !m_call)
        return;
    for (const FieldHit &hit : findFields(*m_call, m_application, text, m_language)) {
        const QString head = hit.place.field + u' ' + hit.label;
        auto *item = new QListWidgetItem(hit.text.isEmpty() ? head : head + u'\n' + hit.text, m_hits);
        item->setData(Qt::UserRole, QVariant::fromValue(hit.place));
        item->setToolTip(item->text());
    }
    if (m_hits->count() > 0) {
        m_hits->setCurrentRow(0);
        return;
    }
    auto *none = new QListWidgetItem(tr("No field and no answer holds “%1”.").arg(text), m_hits);
    none->setFlags(Qt::NoItemFlags);
}

void SectionColumn::showTotal()
{
    int filled = 0;
    int asked = 0;
    for (const application::SectionProgress &progress : std::as_const(m_progress)) {
        filled += sum(progress.filled);
        asked += sum(progress.asked);
    }
    m_total->setText(u"%1 / %2"_s.arg(QLocale().toString(filled), QLocale().toString(asked)));
}

void SectionColumn::retranslate()
{
    m_find->setPlaceholderText(tr("Find field or text"));
    m_find->setAccessibleName(tr("Find field or text"));
    m_sections->setAccessibleName(tr("Sections"));
    m_hits->setAccessibleName(tr("Fields found"));
    m_totalCaption->setText(tr("All answers"));
    m_model->retranslate();
}

bool SectionColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_stack->currentWidget()->setFocus();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_hits->currentItem()) {
            emit m_hits->itemActivated(m_hits->currentItem());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SectionColumn::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages

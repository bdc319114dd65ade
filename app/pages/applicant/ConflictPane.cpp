// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/ConflictPane.h"

#include "app/pages/applicant/ConflictColumn.h"
#include "app/pages/applicant/ConflictText.h"
#include "forms/panes/Card.h"
#include "forms/panes/EmptyState.h"
#include "forms/panes/KeyCap.h"
#include "forms/theme/StatusShape.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/application/Rows.h"
#include "models/application/ValueText.h"
#include "models/session/ApplicationEditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using application::ConflictSides;
using application::Revision;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

namespace {

constexpr int kListWidth = 248; // px
const QKeySequence kDecide(Qt::CTRL | Qt::Key_Return);
const QKeySequence kBoth(Qt::ALT | Qt::Key_4);

QPushButton *button(const QString &name, QBoxLayout *layout, const QKeySequence &keys = {})
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    if (!keys.isEmpty())
        layout->addWidget(new forms::KeyCap(keys));
    layout->addWidget(made);
    return made;
}

} // namespace

ConflictPane::ConflictPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_empty(new forms::EmptyState(u"check"_s))
{
    setObjectName(u"conflictPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeList());
    row->addWidget(makeWork(), 1);
    m_stack->addWidget(columns);
    m_stack->addWidget(m_empty);
    connect(m_empty, &forms::EmptyState::activated, this, &ConflictPane::closeRequested);
    retranslate();
}

QWidget *ConflictPane::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(forms::space::kPage, forms::space::kMedium, forms::space::kPage,
                               forms::space::kMedium);
    m_title = new TextLabel(TextStyle::Section);
    m_count = new TextLabel(TextStyle::Small, Colour::Text2);
    m_count->setObjectName(u"conflictCount"_s);
    layout->addWidget(m_title);
    layout->addWidget(m_count, 1);
    m_previous = button(u"conflictPrevious"_s, layout, Qt::SHIFT | Qt::Key_F7);
    m_next = button(u"conflictNext"_s, layout, Qt::Key_F7);
    m_back = button(u"conflictBack"_s, layout);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_back, &QPushButton::clicked, this, &ConflictPane::closeRequested);
    return head;
}

QWidget *ConflictPane::makeList()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"conflictList"_s);
    m_list->setFixedWidth(kListWidth);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setIconSize({14, 14});
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictPane::showConflict);
    return m_list;
}

QWidget *ConflictPane::makeWork()
{
    auto *work = new QWidget;
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(forms::space::kPage, forms::space::kLarge, forms::space::kPage,
                               forms::space::kLarge);
    layout->setSpacing(forms::space::kMedium);
    m_name = new TextLabel(TextStyle::Section);
    m_name->setObjectName(u"conflictName"_s);
    m_name->setWordWrap(true);
    layout->addWidget(m_name);
    m_mine = new ConflictColumn(u"Mine"_s, Qt::ALT | Qt::Key_1);
    m_base = new ConflictColumn(u"Base"_s, Qt::ALT | Qt::Key_2);
    m_theirs = new ConflictColumn(u"Theirs"_s, Qt::ALT | Qt::Key_3);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(forms::space::kMedium);
    for (ConflictColumn *column : {m_mine, m_base, m_theirs})
        columns->addWidget(column, 1);
    layout->addLayout(columns, 3);
    layout->addWidget(makeResult(), 2);
    connect(m_mine, &ConflictColumn::taken, this, [this] {
        m_stays = true;
        m_sides ? take(m_sides->mine.value) : take({});
    });
    connect(m_base, &ConflictColumn::taken, this, [this] {
        if (m_sides && m_sides->base)
            take(m_sides->base->value);
    });
    connect(m_theirs, &ConflictColumn::taken, this, [this] {
        m_stays = false;
        m_sides ? take(m_sides->theirs.value) : take({});
    });
    return work;
}

QWidget *ConflictPane::makeResult()
{
    auto *card = new forms::Card(nullptr, Colour::Surface, Colour::Accent);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(forms::space::kMedium, forms::space::kSmall, forms::space::kMedium,
                               forms::space::kMedium);
    layout->setSpacing(forms::space::kSmall);
    m_resultTitle = new TextLabel(TextStyle::Label);
    layout->addWidget(m_resultTitle);
    m_result = new QPlainTextEdit;
    m_result->setObjectName(u"conflictResult"_s);
    m_result->setTabChangesFocus(true);
    m_result->setFont(forms::textFont(TextStyle::Reading));
    layout->addWidget(m_result, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    m_both = button(u"conflictBoth"_s, foot, kBoth);
    m_decide = button(u"conflictDecide"_s, foot, kDecide);
    forms::setButtonRole(*m_decide, forms::ButtonRole::Primary);
    layout->addLayout(foot);
    connect(m_both, &QPushButton::clicked, this, &ConflictPane::takeBoth);
    connect(m_decide, &QPushButton::clicked, this, &ConflictPane::decide);
    connect(m_result, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_result->isReadOnly())
            m_decide->setEnabled(true);
    });
    return card;
}

void ConflictPane::setEditor(session::ApplicationEditor *editor, const QString &language)
{
    m_editor = editor;
    m_language = language;
    refresh();
}

void ConflictPane::refresh()
{
    m_open = m_editor && !m_editor->isLocked() ? application::openConflicts(m_editor->application())
                                               : QList<application::ValueKey>();
    const auto kept = std::max<qsizetype>(0, m_open.indexOf(m_key));
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const application::ValueKey &key : std::as_const(m_open)) {
            const application::Application &application = m_editor->application();
            const QString text = conflictName(m_editor->call(), application, key) + u'\n' +
                                 conflictLabel(m_editor->call(), application, key, m_language);
            new QListWidgetItem(forms::StatusShape::icon(forms::Status::Stale), text, m_list);
        }
        m_list->setCurrentRow(static_cast<int>(std::min(kept, m_open.size() - 1)));
    }
    m_count->setText(tr("%n open", "conflicts", static_cast<int>(m_open.size())));
    m_stack->setCurrentIndex(m_open.isEmpty() ? 1 : 0);
    m_previous->setEnabled(m_open.size() > 1);
    m_next->setEnabled(m_open.size() > 1);
    showConflict();
}

bool ConflictPane::isRemoval() const
{
    return m_key == application::removalKey(m_key.row);
}

void ConflictPane::showConflict()
{
    const int row = m_list->currentRow();
    m_sides.reset();
    m_choice.reset();
    m_stays.reset();
    if (row < 0 || row >= m_open.size())
        return;
    m_key = m_open.at(row);
    const application::Application &application = m_editor->application();
    m_name->setText(conflictName(m_editor->call(), application, m_key) + u"  "_s +
                    conflictLabel(m_editor->call(), application, m_key, m_language));
    if (isRemoval())
        showRemoval();
    else if (const auto sides =
                 application::conflictSides(application.answers.value(m_key), m_editor->device()))
        showAnswer(*sides);
}

QString ConflictPane::textOf(const call::FieldValue &value) const
{
    return conflictText(m_editor->call(), m_editor->application(), m_key, value, m_language);
}

QString ConflictPane::writtenBy(const Revision &revision) const
{
    const QString at = application::dateTimeText(revision.at.toLocalTime(), QLocale().name());
    return revision.author.isEmpty() ? at : tr("%1, %2", "name, date and time").arg(revision.author, at);
}

void ConflictPane::showAnswer(const ConflictSides &sides)
{
    m_sides = sides;
    const bool isMine = sides.mine.device == m_editor->device();
    m_mine->setTexts(isMine ? tr("Mine") : tr("One side"), writtenBy(sides.mine),
                     isMine ? tr("Take mine") : tr("Take this"));
    m_theirs->setTexts(isMine ? tr("Theirs") : tr("The other side"), writtenBy(sides.theirs),
                       isMine ? tr("Take theirs") : tr("Take this"));
    m_base->setTexts(tr("Before"), sides.base ? writtenBy(*sides.base) : tr("Both wrote first"),
                     tr("Take this"));
    const QString base = sides.base ? textOf(sides.base->value) : QString();
    m_mine->setContent(markedDifference(base, textOf(sides.mine.value), palette()), true);
    m_theirs->setContent(markedDifference(base, textOf(sides.theirs.value), palette()), true);
    m_base->setContent(markedDifference(base, base, palette()), sides.base.has_value());
    m_base->show();
    const bool writable = isWritable(m_editor->call(), m_key);
    m_both->setEnabled(writable);
    setResult(writable ? textOf(sides.mine.value) : QString(), writable);
}

void ConflictPane::showRemoval()
{
    m_mine->setTexts(tr("Keep"), {}, tr("Keep it"));
    const application::Answer answer = m_editor->application().answers.value(m_key);
    const Revision *removal = answer.head();
    m_theirs->setTexts(tr("Remove"), removal ? writtenBy(*removal) : QString(), tr("Remove it"));
    m_mine->setContent(tr("The block stays, with what was written in it meanwhile.").toHtmlEscaped(), true);
    m_base->setContent({}, false);
    m_base->hide(); // nobody asks for an earlier state of a whole block
    m_theirs->setContent(tr("The block goes, with all its answers and files.").toHtmlEscaped(), true);
    m_both->setEnabled(false);
    setResult({}, false);
}

void ConflictPane::setResult(const QString &text, bool writable)
{
    const QSignalBlocker quiet(m_result);
    m_result->setReadOnly(!writable);
    m_result->setPlainText(text);
    m_decide->setEnabled(false);
}

void ConflictPane::take(const call::FieldValue &value)
{
    if (m_open.isEmpty())
        return;
    m_choice = value;
    setResult(isRemoval() ? (*m_stays ? tr("The block stays.") : tr("The block is removed.")) : textOf(value),
              m_sides && isWritable(m_editor->call(), m_key));
    m_decide->setEnabled(true);
}

/// Nothing of either text is lost; people shorten it then.
void ConflictPane::takeBoth()
{
    if (!m_sides || !isWritable(m_editor->call(), m_key))
        return;
    const call::FieldDefinition *field = m_editor->call().field(m_key.field);
    const QString between = field->type == call::FieldType::Text       ? u" / "_s
                            : field->type == call::FieldType::LongText ? u"\n\n"_s
                                                                       : u"\n"_s;
    setResult(textOf(m_sides->mine.value) + between + textOf(m_sides->theirs.value), true);
    m_decide->setEnabled(true);
    m_result->setFocus();
}

void ConflictPane::decide()
{
    if (m_open.isEmpty() || !m_decide->isEnabled())
        return;
    const QString name = conflictName(m_editor->call(), m_editor->application(), m_key);
    if (isRemoval()) {
        const QString group = application::groupOfRow(m_editor->application(), m_key.row);
        *m_stays ? m_editor->keepRow(m_key.row) : m_editor->removeRow(group, m_key.row);
    } else if (m_sides) {
        const bool writable = !m_result->isReadOnly();
        const call::FieldValue value = writable ? writtenValue(m_result->toPlainText(), m_sides->mine.value)
                                                : m_choice.value_or(call::FieldValue());
        m_editor->settleConflict(m_key, value, {m_sides->mine.id, m_sides->theirs.id});
    }
    refresh();
    emit statusTold(tr("Decided: %1").arg(name), false);
}

void ConflictPane::step(int by)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
}

void ConflictPane::retranslate()
{
    m_title->setText(tr("Choose what holds"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_back->setText(tr("Back to the form"));
    m_both->setText(tr("Keep both texts"));
    m_decide->setText(tr("Decide and go on"));
    m_resultTitle->setText(tr("Result: take one, keep both, or write it anew"));
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F7);
    m_next->setShortcut(Qt::Key_F7);
    m_both->setShortcut(kBoth);
    m_decide->setShortcut(kDecide);
    m_result->setAccessibleName(tr("Result"));
    m_list->setAccessibleName(tr("Places that both sides changed"));
    m_empty->setTexts(tr("Nothing is open"),
                      tr("The copies agree. What both sides changed in different places was merged."),
                      tr("Back to the form"));
    refresh();
}

void ConflictPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/LanguagePair.h"

#include "forms/panes/Card.h"
#include "forms/panes/StatusPill.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>

#include "forms/fields/FieldEditorFactory.h"

namespace tandem::forms {

using namespace Qt::StringLiterals;
using application::PairState;

LanguagePair::LanguagePair(const call::FieldDefinition &definition, const QStringList &languages,
                           const FieldContext &context, QWidget *parent)
    : QWidget(parent)
    , m_definition(definition)
    , m_context(context)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"pair-"_s + definition.id);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 16, space::kPage, 14);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    m_sides->setSpacing(16);
    layout->addLayout(m_sides);
    layout->addWidget(makeStrip());
    if (definition.translation == call::Translation::Pair) {
        for (const QString &language : languages)
            addEditor(language, context);
    } else {
        addEditor({}, context);
    }
    chainFocus();
    auto *shortcut =
        new QShortcut(QKeySequence(Qt::Key_F8), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (isPair() && !m_readOnly && (m_state == PairState::Stale || m_state == PairState::Draft))
            emit confirmRequested();
    });
    fill();
}

QWidget *LanguagePair::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    auto *chip = new Card(head, Colour::Surface, Colour::Line, 3);
    auto *chipLayout = new QHBoxLayout(chip);
    chipLayout->setContentsMargins(5, 1, 5, 1);
    m_id = new TextLabel(m_definition.id, TextStyle::Tiny, Colour::Text3, chip);
    chipLayout->addWidget(m_id);
    m_label = new TextLabel(TextStyle::Label, Colour::Text, head);
    m_label->setWordWrap(true);
    m_mark = new TextLabel(TextStyle::Small, Colour::Text3, head);
    m_confirm = new QPushButton(head);
    m_confirm->setObjectName(u"confirm-"_s + m_definition.id);
    setSmall(*m_confirm);
    setButtonRole(*m_confirm, ButtonRole::Quiet);
    m_pill = new StatusPill(head);
    row->addWidget(chip, 0, Qt::AlignTop);
    row->addWidget(m_label, 1, Qt::AlignTop);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_confirm, 0, Qt::AlignTop);
    row->addWidget(m_pill, 0, Qt::AlignTop);
    connect(m_confirm, &QPushButton::clicked, this, &LanguagePair::confirmRequested);
    return head;
}

QWidget *LanguagePair::makeStrip()
{
    m_strip = new Card(this, Colour::StaleSoft, Colour::Stale, 6);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(10, 8, 8, 8);
    auto *shape = new ShapeLabel(Status::Stale, StatusShape::kSize, m_strip);
    shape->setGround(Colour::StaleSoft);
    row->addWidget(shape);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_stripTitle = new TextLabel(TextStyle::SmallBold, Colour::Text, m_strip);
    m_stripTitle->setWordWrap(true);
    m_difference = new QLabel(m_strip);
    m_difference->setTextFormat(Qt::RichText);
    m_difference->setFont(textFont(TextStyle::Small));
    m_difference->setWordWrap(true);
    texts->addWidget(m_stripTitle);
    texts->addWidget(m_difference);
    row->addLayout(texts, 1);
    m_updated = new QPushButton(m_strip);
    m_wording = new QPushButton(m_strip);
    m_updated->setObjectName(u"updated-"_s + m_definition.id);
    m_wording->setObjectName(u"wording-"_s + m_definition.id);
    setButtonRole(*m_wording, ButtonRole::Primary);
    for (QPushButton *button : {m_updated, m_wording}) {
        setSmall(*button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &LanguagePair::confirmRequested);
    }
    m_strip->hide();
    return m_strip;
}

void LanguagePair::addEditor(const QString &language, const FieldContext &context)
{
    FieldContext own = context;
    own.language = language;
    FieldEditor *editor = FieldEditorFactory::create(m_definition, own, this);
    m_order.append(language);
    m_editors.insert(language, editor);
    m_sides->addWidget(editor, 1, Qt::AlignTop);
    connect(editor, &FieldEditor::valueEdited, this,
            [this, language](const call::FieldValue &value) { emit valueEdited(language, value); });
    connect(editor, &FieldEditor::focused, this, [this, language] { emit focused(language); });
}

void LanguagePair::chainFocus()
{
    QWidget *before = nullptr;
    for (FieldEditor *editor : editors()) {
        for (QWidget *part : editor->focusChain()) {
            if (before)
                setTabOrder(before, part);
            else
                m_label->setBuddy(part);
            before = part;
        }
    }
}

QList<FieldEditor *> LanguagePair::editors() const
{
    QList<FieldEditor *> inOrder;
    for (const QString &language : m_order)
        inOrder.append(m_editors.value(language));
    return inOrder;
}

bool LanguagePair::isOpen(const FieldEditor &editor) const
{
    if (call::isMissing(editor.value()))
        return m_required || m_state == PairState::OneSided;
    if (m_stale.contains(editor.context().language))
        return true;
    return isPair() && m_state == PairState::Draft && &editor == editors().first();
}

void LanguagePair::setRequired(bool required)
{
    if (required == m_required)
        return;
    m_required = required;
    fill();
}

void LanguagePair::setState(PairState state, const QStringList &stale)
{
    if (state == m_state && stale == m_stale)
        return;
    m_state = state;
    m_stale = stale;
    fill();
}

void LanguagePair::setIssues(const Issues &issues)
{
    QMap<QString, Issues> byLanguage;
    for (const Issue &issue : issues) {
        const QString &tag = issue.where.language;
        byLanguage[m_editors.contains(tag) ? tag : m_order.value(0)].append(issue);
    }
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        it.value()->setIssues(byLanguage.value(it.key()));
    m_over = hasErrors(issues);
    fill();
}

void LanguagePair::setDifferences(const QList<TextChange> &changes)
{
    QStringList lines;
    QMap<QString, QList<TextSpan>> fresh;
    for (const TextChange &change : changes) {
        lines.append(changes.size() > 1
                         ? u"<b>%1</b> %2"_s.arg(change.language.toHtmlEscaped(), change.richText)
                         : change.richText);
        fresh.insert(change.language, change.fresh);
    }
    m_difference->setText(lines.join(u"<br>"_s));
    m_difference->setVisible(!lines.isEmpty());
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        it.value()->setFresh(fresh.value(it.key()));
}

void LanguagePair::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FieldEditor *editor : editors())
        editor->setReadOnly(readOnly);
    fill();
}

void LanguagePair::setInterfaceLanguage(const QString &language)
{
    m_context.interfaceLanguage = language;
    for (FieldEditor *editor : editors())
        editor->setInterfaceLanguage(language);
    fill();
}

void LanguagePair::focusFirst()
{
    if (FieldEditor *first = m_editors.value(m_order.value(0)))
        first->focusFirst();
}

QString LanguagePair::languageName(const QString &tag) const
{
    if (m_context.call) {
        for (const call::Language &language : m_context.call->languages) {
            if (language.tag == tag)
                return language.name;
        }
    }
    return tag;
}

void LanguagePair::fill()
{
    m_label->setText(m_definition.label.best(m_context.interfaceLanguage));
    m_mark->setText(m_required ? tr("required") : QString());
    m_confirm->setText(tr("Confirm both (F8)"));
    m_updated->setText(tr("Mark as updated"));
    m_wording->setText(tr("Wording only, still holds (F8)"));
    const bool pair = isPair();
    m_confirm->setVisible(pair && m_state == PairState::Draft && !m_readOnly);
    m_strip->setVisible(pair && m_state == PairState::Stale && !m_readOnly);
    m_difference->setVisible(!m_difference->text().isEmpty());
    const QString old = languageName(m_stale.value(0));
    m_stripTitle->setText(tr("The text in %1 is older than the other one.").arg(old));
    // An answer that nobody asks for is not missing.
    m_pill->setVisible((pair && (m_required || m_state != PairState::Missing)) || m_over);
    if (m_over)
        m_pill->setState(Status::Error, tr("Please check"));
    else if (m_state == PairState::Missing)
        m_pill->setState(Status::Missing, tr("Missing"));
    else if (m_state == PairState::OneSided)
        m_pill->setState(Status::InWork, tr("One language"));
    else if (m_state == PairState::Draft)
        m_pill->setState(Status::InWork, tr("Not confirmed"));
    else if (m_state == PairState::Stale)
        m_pill->setState(Status::Stale, m_stale.size() > 1 ? tr("Both changed") : tr("%1 is older").arg(old));
    else
        m_pill->setState(Status::Confirmed, tr("Both confirmed"));
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const bool older = m_stale.contains(it.key());
        const bool good = pair && m_state == PairState::Confirmed;
        it.value()->setEdge(older ? u"stale"_s : good ? u"confirmed"_s : QString());
    }
}

void LanguagePair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() - 2 * space::kPage < space::kPairFolds;
    const auto wanted = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_sides->direction() != wanted)
        m_sides->setDirection(wanted);
}

void LanguagePair::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void LanguagePair::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colour(palette(), Colour::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace tandem::forms

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/CriterionSheet.h"

#include "forms/fields/FlowLayout.h"
#include "forms/fields/TextBox.h"
#include "forms/panes/ScaleBar.h"
#include "forms/theme/MeterBar.h"
#include "forms/theme/SegmentBar.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/base/TextLength.h"
#include "models/review/ReviewRules.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

namespace tandem::forms {

using namespace Qt::StringLiterals;

CriterionSheet::CriterionSheet(const call::CallDefinition &call, const call::Criterion &criterion,
                               const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_call(call)
    , m_criterion(criterion)
    , m_language(language)
{
    setObjectName(u"criterion-"_s + criterion.id);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(6);
    makeHead();
    makeBody();
    setOpen(false);
    fill();
}

void CriterionSheet::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_shape = new ShapeLabel(Status::Missing, StatusShape::kSize, this);
    m_title = new QToolButton(this);
    m_title->setObjectName(u"open-"_s + m_criterion.id);
    setButtonRole(*m_title, ButtonRole::Quiet);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_weight = new TextLabel(TextStyle::Small, Colour::Text3, this);
    m_number = new TextLabel(TextStyle::Label, Colour::Text, this);
    m_number->setMinimumWidth(28);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_shape);
    row->addWidget(m_title, 1);
    row->addWidget(m_weight);
    row->addWidget(m_number);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_title, &QToolButton::clicked, this, [this] {
        setOpen(!m_open);
        if (m_open)
            emit opened(m_criterion.id);
    });
}

void CriterionSheet::makeBody()
{
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(6);
    m_question = new TextLabel(TextStyle::Small, Colour::Text2, m_body);
    m_question->setWordWrap(true);
    m_threshold = new TextLabel(TextStyle::Small, Colour::Text3, m_body);
    m_threshold->setVisible(m_criterion.threshold.has_value());
    m_scale = new ScaleBar(m_body);
    m_scale->setObjectName(u"scale-"_s + m_criterion.id);
    auto *words = new QHBoxLayout;
    m_bigNumber = new TextLabel(TextStyle::PageTitle, Colour::Accent, m_body);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_word = new TextLabel(TextStyle::SmallBold, Colour::Text, m_body);
    m_word->setWordWrap(true);
    m_wordText = new TextLabel(TextStyle::Small, Colour::Text2, m_body);
    m_wordText->setWordWrap(true);
    texts->addWidget(m_word);
    texts->addWidget(m_wordText);
    words->addWidget(m_bigNumber, 0, Qt::AlignTop);
    words->addLayout(texts, 1);
    auto *reasonHead = new QHBoxLayout;
    m_reasonLabel = new TextLabel(TextStyle::Label, Colour::Text, m_body);
    m_reasonLabel->setWordWrap(true);
    m_languages = new SegmentBar(m_body);
    QList<SegmentBar::Segment> segments;
    for (const call::Language &language : m_call.languages)
        segments.append({language.tag, language.tag, {}});
    m_languages->setSegments(segments);
    reasonHead->addWidget(m_reasonLabel, 1);
    reasonHead->addWidget(m_languages);
    m_reason = new TextBox(m_languages->current(), 4, m_body);
    m_reason->setObjectName(u"reason-"_s + m_criterion.id);
    m_reasonLabel->setBuddy(m_reason);
    m_meter = new MeterBar(m_body);
    layout->addWidget(m_question);
    layout->addWidget(makeFields());
    layout->addWidget(m_threshold);
    layout->addWidget(m_scale);
    layout->addLayout(words);
    layout->addLayout(reasonHead);
    layout->addWidget(m_reason);
    layout->addWidget(m_meter);
    this->layout()->addWidget(m_body);
    connect(m_scale, &ScaleBar::stepChosen, this, [this](std::optional<int> step) {
        m_mark.step = step;
        fill();
        emit markEdited(m_criterion.id, step);
    });
    connect(m_languages, &SegmentBar::chosen, this, &CriterionSheet::showReason);
    connect(m_reason, &TextBox::textChanged, this, [this] {
        measureReason();
        const QString tag = m_languages->current();
        if (m_showing || m_mark.reason.in(tag) == m_reason->text())
            return;
        m_mark.reason.set(tag, m_reason->text());
        emit reasonEdited(m_criterion.id, tag, m_reason->text());
    });
}

QWidget *CriterionSheet::makeFields()
{
    m_fields = new QWidget(m_body);
    auto *layout = new FlowLayout(m_fields, 4, 4);
    m_fieldsLabel = new TextLabel(TextStyle::Small, Colour::Text3, m_fields);
    layout->addWidget(m_fieldsLabel);
    for (const QString &field : m_criterion.fields) {
        auto *button = new QToolButton(m_fields);
        button->setObjectName(u"%1-field-%2"_s.arg(m_criterion.id, field));
        button->setText(field);
        button->setFocusPolicy(Qt::StrongFocus);
        setSmall(*button);
        layout->addWidget(button);
        m_fieldButtons.append({field, button});
        connect(button, &QToolButton::clicked, this, [this, field] { emit fieldWanted(field); });
    }
    setFindableFields({});
    return m_fields;
}

void CriterionSheet::setFindableFields(const QStringList &fields)
{
    bool isAny = false;
    for (const auto &[field, button] : std::as_const(m_fieldButtons)) {
        button->setVisible(fields.contains(field));
        isAny = isAny || fields.contains(field);
    }
    m_fields->setVisible(isAny);
}

void CriterionSheet::nameFields()
{
    m_fieldsLabel->setText(tr("Read in the dossier:"));
    for (const auto &[id, button] : std::as_const(m_fieldButtons)) {
        const call::FieldDefinition *field = m_call.field(id);
        button->setToolTip(field ? field->label.best(m_language) : id);
        button->setAccessibleName(tr("Show %1 in the dossier: %2", "field id and its name")
                                      .arg(id, field ? field->label.best(m_language) : QString()));
    }
}

void CriterionSheet::setMark(const review::Mark &mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    m_scale->setStep(mark.step);
    fill();
    showReason();
}

void CriterionSheet::setOpen(bool open)
{
    m_open = open;
    m_body->setVisible(open);
    m_number->setVisible(!open); // stands large below then, and the title needs the room
    m_title->setFont(textFont(open ? TextStyle::Label : TextStyle::Body));
    update();
}

void CriterionSheet::setReadOnly(bool readOnly)
{
    m_scale->setReadOnly(readOnly);
    m_reason->setReadOnly(readOnly);
}

void CriterionSheet::setReasonLanguage(const QString &tag)
{
    m_languages->setCurrent(tag);
    showReason();
}

void CriterionSheet::focusScale()
{
    m_scale->setFocus(Qt::ShortcutFocusReason);
}

void CriterionSheet::quote(const QString &text)
{
    if (!m_reason->isReadOnly())
        m_reason->textCursor().insertText(text);
}

QString CriterionSheet::numberText(int step) const
{
    return m_call.scale.text(step).replace(u"."_s, QLocale(m_language).decimalPoint());
}

void CriterionSheet::fill()
{
    m_title->setText(u"%1   %2"_s.arg(m_criterion.id, m_criterion.label.best(m_language)));
    m_title->setAccessibleName(m_title->text());
    m_weight->setText(tr("%1 %").arg(m_criterion.weight));
    if (m_criterion.threshold)
        m_threshold->setText(tr("Threshold %1").arg(numberText(*m_criterion.threshold)));
    m_question->setText(m_criterion.question.best(m_language));
    nameFields();
    m_scale->setScale(m_call.scale, m_language);
    m_scale->setAccessibleName(tr("Mark for %1").arg(m_criterion.label.best(m_language)));
    m_number->setText(m_mark.step ? numberText(*m_mark.step) : u"–"_s);
    m_bigNumber->setText(m_mark.step ? numberText(*m_mark.step) : QString());
    m_bigNumber->setVisible(m_mark.step.has_value());
    const call::ScaleWord *word = m_mark.step ? m_call.scale.wordAt(*m_mark.step) : nullptr;
    m_word->setText(word ? word->word.best(m_language)
                         : tr("No mark yet. Type a digit or click on the scale."));
    m_wordText->setText(word ? word->text.best(m_language) : QString());
    m_reasonLabel->setText(tr("Reason: name strengths and weaknesses"));
    measureReason();
}

void CriterionSheet::showReason()
{
    const QScopedValueRollback showing(m_showing, true);
    const QString tag = m_languages->current();
    m_reason->setLanguage(tag);
    m_reason->setText(m_mark.reason.in(tag));
    m_reason->setAccessibleName(tr("Reason for %1 in %2").arg(m_criterion.label.best(m_language), tag));
    measureReason();
}

void CriterionSheet::measureReason()
{
    const QString tag = m_languages->current();
    m_meter->setLabel(tag);
    m_meter->setMinimum(review::minimumReason(m_call, m_criterion, m_mark.step, tag));
    m_meter->setCount(characterCount(m_reason->text(), tag));
    const bool begun = m_mark.step || !m_mark.reason.isEmpty();
    m_shape->setStatus(isComplete() ? Status::Confirmed : begun ? Status::InWork : Status::Missing);
}

bool CriterionSheet::isComplete() const
{
    bool enough = false;
    for (const QString &language : m_mark.reason.languages())
        enough = enough || characterCount(m_mark.reason.in(language), language) >=
                               review::minimumReason(m_call, m_criterion, m_mark.step, language);
    return m_mark.step && enough;
}

void CriterionSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void CriterionSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colour(palette(), Colour::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (m_open)
        painter.fillRect(0, 0, 3, height() - 1, colour(palette(), Colour::Accent));
}

} // namespace tandem::forms

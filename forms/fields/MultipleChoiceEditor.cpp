// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/MultipleChoiceEditor.h"

#include "forms/fields/FlowLayout.h"
#include "forms/theme/TextLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace tandem::forms {

MultipleChoiceEditor::MultipleChoiceEditor(const call::FieldDefinition &definition,
                                           const FieldContext &context, QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_count(new TextLabel(TextStyle::Small, Colour::Text3, this))
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    auto *boxes = new QWidget(body);
    auto *flow = new FlowLayout(boxes);
    layout->addWidget(boxes);
    layout->addWidget(m_count);
    for (qsizetype i = 0; i < definition.options.size(); ++i) {
        auto *box = new QCheckBox(boxes);
        flow->addWidget(box);
        watch(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this, &MultipleChoiceEditor::collect);
    }
    setBody(body);
    retranslate();
}

void MultipleChoiceEditor::collect()
{
    QStringList chosen;
    QStringList known;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QString &id = definition().options.at(i).id;
        known.append(id);
        if (m_boxes.at(i)->isChecked())
            chosen.append(id);
    }
    if (const auto *before = std::get_if<QStringList>(&value())) {
        for (const QString &id : *before) {
            if (!known.contains(id))
                chosen.append(id);
        }
    }
    edited(chosen);
    retranslate();
}

void MultipleChoiceEditor::display(const call::FieldValue &value)
{
    const auto *list = std::get_if<QStringList>(&value);
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(list && list->contains(definition().options.at(i).id));
    retranslate();
}

void MultipleChoiceEditor::applyReadOnly(bool readOnly)
{
    for (QCheckBox *box : m_boxes)
        box->setEnabled(!readOnly);
}

void MultipleChoiceEditor::retranslate()
{
    int chosen = 0;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setText(definition().options.at(i).label.best(context().interfaceLanguage));
        chosen += m_boxes.at(i)->isChecked() ? 1 : 0;
    }
    const std::optional<int> most = definition().limits.maximumItems;
    m_count->setVisible(most.has_value());
    if (most)
        m_count->setText(tr("%1 of at most %2 chosen").arg(chosen).arg(*most));
}

} // namespace tandem::forms

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/ChoiceEditor.h"

#include "forms/fields/FlowLayout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QRadioButton>

namespace tandem::forms {

namespace {

constexpr qsizetype kMostRadios = 4;

} // namespace

ChoiceEditor::ChoiceEditor(const call::FieldDefinition &definition, const FieldContext &context,
                           QWidget *parent)
    : FieldEditor(definition, context, parent)
{
    if (definition.options.size() <= kMostRadios) {
        m_group = new QButtonGroup(this);
        auto *body = new QWidget(this);
        auto *layout = new FlowLayout(body);
        for (const call::Option &option : definition.options) {
            auto *radio = new QRadioButton(body);
            radio->setProperty("option", option.id);
            m_group->addButton(radio);
            layout->addWidget(radio);
            watch(radio);
        }
        connect(m_group, &QButtonGroup::buttonClicked, this,
                [this](const QAbstractButton *button) { edited(button->property("option").toString()); });
        setBody(body);
    } else {
        m_combo = new QComboBox(this);
        m_combo->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form, not the choice
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(16);
        watch(m_combo);
        connect(m_combo, &QComboBox::currentIndexChanged, this, [this](int index) {
            if (index >= 0)
                edited(m_combo->itemData(index).toString());
        });
        setBody(m_combo);
    }
    retranslate();
}

void ChoiceEditor::display(const call::FieldValue &value)
{
    const auto *id = std::get_if<QString>(&value);
    if (m_group)
        displayRadios(id ? *id : QString());
    else
        displayCombo(id ? *id : QString());
}

void ChoiceEditor::displayRadios(const QString &id)
{
    m_group->setExclusive(false); // else the last one cannot be taken away
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(!id.isEmpty() && button->property("option").toString() == id);
    m_group->setExclusive(true);
}

void ChoiceEditor::displayCombo(const QString &id)
{
    int index = m_combo->findData(id);
    if (index < 0) {
        m_combo->addItem(id, id);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

void ChoiceEditor::applyReadOnly(bool readOnly)
{
    for (QWidget *part : focusChain())
        part->setEnabled(!readOnly);
}

void ChoiceEditor::retranslate()
{
    const QString &language = context().interfaceLanguage;
    if (m_group) {
        const QList<QAbstractButton *> buttons = m_group->buttons();
        for (qsizetype i = 0; i < buttons.size(); ++i)
            buttons.at(i)->setText(definition().options.at(i).label.best(language));
        return;
    }
    const QSignalBlocker quiet(m_combo);
    const QString kept = m_combo->currentData().toString();
    m_combo->clear();
    m_combo->addItem(tr("– please choose –"), QString());
    for (const call::Option &option : definition().options)
        m_combo->addItem(option.label.best(language), option.id);
    displayCombo(kept);
}

bool ChoiceEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Wheel && m_combo) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && !isReadOnly()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            edited({});
            setValue({});
            return true;
        }
    }
    return FieldEditor::eventFilter(object, event);
}

} // namespace tandem::forms

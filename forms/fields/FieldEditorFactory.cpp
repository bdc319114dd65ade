// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/FieldEditorFactory.h"

#include "forms/fields/AddressEditor.h"
#include "forms/fields/ChoiceEditor.h"
#include "forms/fields/CodeEditor.h"
#include "forms/fields/DateEditor.h"
#include "forms/fields/DeclarationEditor.h"
#include "forms/fields/FileEditor.h"
#include "forms/fields/ListEditor.h"
#include "forms/fields/LongTextEditor.h"
#include "forms/fields/MoneyEditor.h"
#include "forms/fields/MultipleChoiceEditor.h"
#include "forms/fields/NumberEditor.h"
#include "forms/fields/PeriodEditor.h"
#include "forms/fields/PersonEditor.h"
#include "forms/fields/TableEditor.h"
#include "forms/fields/TextEditor.h"

namespace tandem::forms {

FieldEditor *FieldEditorFactory::create(const call::FieldDefinition &definition, const FieldContext &context,
                                        QWidget *parent)
{
    // No default: a new type without an editor is a compiler error here.
    switch (definition.type) {
    case call::FieldType::Text:
        return new TextEditor(definition, context, parent);
    case call::FieldType::LongText:
        return new LongTextEditor(definition, context, parent);
    case call::FieldType::List:
        return new ListEditor(definition, context, parent);
    case call::FieldType::Choice:
        return new ChoiceEditor(definition, context, parent);
    case call::FieldType::MultipleChoice:
        return new MultipleChoiceEditor(definition, context, parent);
    case call::FieldType::Number:
        return new NumberEditor(definition, context, parent);
    case call::FieldType::Money:
        return new MoneyEditor(definition, context, parent);
    case call::FieldType::Date:
        return new DateEditor(definition, context, parent);
    case call::FieldType::Period:
        return new PeriodEditor(definition, context, parent);
    case call::FieldType::Code:
        return new CodeEditor(definition, context, parent);
    case call::FieldType::Address:
        return new AddressEditor(definition, context, parent);
    case call::FieldType::Person:
        return new PersonEditor(definition, context, parent);
    case call::FieldType::Table:
        return new TableEditor(definition, context, parent);
    case call::FieldType::File:
        return new FileEditor(definition, context, parent);
    case call::FieldType::Declaration:
        break;
    }
    return new DeclarationEditor(definition, context, parent);
}

} // namespace tandem::forms

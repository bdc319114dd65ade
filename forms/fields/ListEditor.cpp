// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/ListEditor.h"

#include "forms/fields/TextBox.h"
#include "forms/theme/TextLabel.h"

#include <QVBoxLayout>

namespace tandem::forms {

namespace {

QStringList entriesOf(const QString &text)
{
    QStringList entries;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            entries.append(line.trimmed());
    }
    return entries;
}

} // namespace

ListEditor::ListEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_box(new TextBox(context.language, 3, this))
    , m_count(new TextLabel(TextStyle::Small, Colour::Text3, this))
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_box);
    layout->addWidget(m_count);
    setBody(body);
    watch(m_box);
    connect(m_box, &TextBox::textChanged, this, [this] {
        const QStringList entries = entriesOf(m_box->text());
        count(int(entries.size()));
        edited(entries);
    });
    retranslate();
}

void ListEditor::display(const call::FieldValue &value)
{
    const auto *list = std::get_if<QStringList>(&value);
    const QStringList entries = list ? *list : QStringList();
    // While one types, blank lines and trailing spaces are the user's; only another list replaces them.
    if (entriesOf(m_box->text()) != entries)
        m_box->setText(entries.join(u'\n'));
    count(int(entries.size()));
}

void ListEditor::count(int entries)
{
    const std::optional<int> most = definition().limits.maximumItems;
    m_count->setText(most ? tr("%1 of at most %2, one on each line").arg(entries).arg(*most)
                          : tr("%n entries, one on each line", nullptr, entries));
}

void ListEditor::setFresh(const QList<TextSpan> &spans)
{
    m_box->setFresh(spans);
}

void ListEditor::applyReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

void ListEditor::retranslate()
{
    m_box->setAccessibleName(accessibleName());
    count(int(entriesOf(m_box->text()).size()));
}

} // namespace tandem::forms

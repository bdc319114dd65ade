// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/PartsBox.h"

#include "forms/theme/TextLabel.h"

#include <QGridLayout>
#include <QLineEdit>

namespace tandem::forms {

PartsBox::PartsBox(int count, const QList<int> &wide, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    int row = 0;
    int column = 0;
    for (int i = 0; i < count; ++i) {
        const bool whole = wide.contains(i);
        if (whole && column == 1) {
            row += 2;
            column = 0;
        }
        auto *caption = new TextLabel(TextStyle::Small, Colour::Text2, this);
        auto *line = new QLineEdit(this);
        caption->setBuddy(line);
        grid->addWidget(caption, row, column, 1, whole ? 2 : 1);
        grid->addWidget(line, row + 1, column, 1, whole ? 2 : 1);
        m_captions.append(caption);
        m_lines.append(line);
        connect(line, &QLineEdit::textEdited, this, &PartsBox::edited);
        column = whole ? 0 : 1 - column;
        if (column == 0)
            row += 2;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void PartsBox::setCaptions(const QStringList &captions)
{
    for (qsizetype i = 0; i < m_captions.size() && i < captions.size(); ++i) {
        m_captions.at(i)->setText(captions.at(i));
        m_lines.at(i)->setAccessibleName(captions.at(i));
    }
}

void PartsBox::setTexts(const QStringList &texts)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString text = texts.value(i);
        if (m_lines.at(i)->text() != text)
            m_lines.at(i)->setText(text);
    }
}

QStringList PartsBox::texts() const
{
    QStringList texts;
    for (const QLineEdit *line : m_lines)
        texts.append(line->text());
    return texts;
}

void PartsBox::setReadOnly(bool readOnly)
{
    for (QLineEdit *line : m_lines)
        line->setReadOnly(readOnly);
}

} // namespace tandem::forms

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/SettingsCard.h"

#include "forms/panes/Card.h"
#include "forms/theme/TextLabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace tandem::pages {

namespace {

constexpr int kCaptionWidth = 170;

} // namespace

SettingsCard::SettingsCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new forms::TextLabel(forms::TextStyle::Section, forms::Colour::Text))
    , m_form(new QFormLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new forms::Card(this);
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(forms::space::kMedium);
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    m_form->setHorizontalSpacing(forms::space::kLarge);
    m_form->setVerticalSpacing(forms::space::kMedium);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void SettingsCard::addRow(QWidget *control)
{
    auto *caption = new forms::TextLabel(forms::TextStyle::Body, forms::Colour::Text2);
    caption->setFixedWidth(kCaptionWidth);
    caption->setWordWrap(true);
    caption->setBuddy(control);
    m_form->addRow(caption, control);
    m_rows.append({caption, control});
}

void SettingsCard::setTexts(const QString &title, const QStringList &captions)
{
    m_title->setText(title);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].caption->setText(captions.value(i));
        // A label speaks for itself.
        if (m_rows[i].control->accessibleName().isEmpty() && !qobject_cast<QLabel *>(m_rows[i].control))
            m_rows[i].control->setAccessibleName(captions.value(i));
    }
}

} // namespace tandem::pages

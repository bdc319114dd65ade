// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/NextSteps.h"

#include "forms/panes/Card.h"
#include "forms/theme/Icon.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

NextSteps::NextSteps(QWidget *parent)
    : QWidget(parent)
    , m_title(new forms::TextLabel(forms::TextStyle::Label, forms::Colour::Text))
{
    setObjectName(u"nextSteps"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new forms::Card(this);
    outer->addWidget(card);
    m_layout = new QVBoxLayout(card);
    m_layout->setContentsMargins(20, 16, 12, 12);
    m_layout->setSpacing(forms::space::kHair);
    m_layout->addWidget(m_title);
}

void NextSteps::setSteps(const QString &title, const QList<Step> &steps)
{
    m_title->setText(title);
    delete m_lines;
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins({});
    lines->setSpacing(forms::space::kHair);
    m_layout->addWidget(m_lines);
    for (const Step &step : steps)
        addLine(step);
}

void NextSteps::addLine(const Step &step)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(forms::space::kSmall);
    line->addWidget(new forms::ShapeLabel(step.status, forms::StatusShape::kSize, m_lines), 0, Qt::AlignTop);
    line->itemAt(0)->widget()->setFixedHeight(24);
    auto *text = new forms::TextLabel(step.text, forms::TextStyle::Body, forms::Colour::Text, m_lines);
    text->setWordWrap(true);
    text->setMinimumHeight(24);
    line->addWidget(text, 1);
    if (!step.page.isEmpty()) {
        auto *go = new QPushButton(forms::icon(u"next"_s, forms::Colour::Accent), {}, m_lines);
        forms::setButtonRole(*go, forms::ButtonRole::Quiet);
        forms::setSmall(*go);
        go->setFixedWidth(30);
        go->setObjectName(u"next-"_s + step.page);
        go->setAccessibleName(step.text);
        go->setToolTip(tr("Go there"));
        connect(go, &QPushButton::clicked, this, [this, step] { emit chosen(step.page, step.subject); });
        line->addWidget(go, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(line);
}

} // namespace tandem::pages

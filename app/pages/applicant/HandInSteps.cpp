// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/HandInSteps.h"

#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShape = 18;

} // namespace

HandInSteps::HandInSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void HandInSteps::setSteps(const QList<Step> &steps)
{
    delete m_lines;
    m_lines = new QWidget(this);
    layout()->addWidget(m_lines);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(forms::space::kMedium);
    grid->setVerticalSpacing(forms::space::kHair);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Step &step : steps) {
        auto *shape = new forms::ShapeLabel(step.status, kShape, m_lines);
        auto *title = new forms::TextLabel(u"%1. %2"_s.arg(row / 2 + 1).arg(step.title),
                                           forms::TextStyle::Label, forms::Colour::Text, m_lines);
        auto *text = new forms::TextLabel(step.text, forms::TextStyle::Small, forms::Colour::Text2, m_lines);
        title->setWordWrap(true);
        text->setWordWrap(true);
        text->setContentsMargins(0, 0, 0, forms::space::kSmall);
        grid->addWidget(shape, row, 0, Qt::AlignTop);
        grid->addWidget(title, row, 1);
        grid->addWidget(text, row + 1, 1);
        row += 2;
    }
}

} // namespace tandem::pages

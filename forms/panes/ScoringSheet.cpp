// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/ScoringSheet.h"

#include "forms/panes/CriterionSheet.h"

#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

ScoringSheet::ScoringSheet(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"scoringSheet"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
}

void ScoringSheet::setCall(const call::CallDefinition *call, const QString &interfaceLanguage,
                           const QString &reasonLanguage)
{
    m_sheets.clear();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const call::Criterion &criterion : call ? call->criteria : QList<call::Criterion>()) {
        auto *sheet = new CriterionSheet(*call, criterion, interfaceLanguage, content);
        sheet->setReasonLanguage(reasonLanguage);
        m_sheets.append(sheet);
        layout->addWidget(sheet);
        connect(sheet, &CriterionSheet::markEdited, this, [this](const QString &id, std::optional<int> step) {
            m_review.marks[id].step = step;
            emit markEdited(id, step);
        });
        connect(sheet, &CriterionSheet::reasonEdited, this, &ScoringSheet::reasonEdited);
        connect(sheet, &CriterionSheet::opened, this, &ScoringSheet::open);
        connect(sheet, &CriterionSheet::fieldWanted, this, &ScoringSheet::fieldWanted);
    }
    layout->addStretch(1);
    setWidget(content);
    setReview(m_review);
    setFindableFields(m_findable);
}

void ScoringSheet::setFindableFields(const QStringList &fields)
{
    m_findable = fields;
    for (CriterionSheet *sheet : std::as_const(m_sheets))
        sheet->setFindableFields(fields);
}

void ScoringSheet::setReview(const review::Review &review)
{
    m_review = review;
    for (CriterionSheet *sheet : std::as_const(m_sheets))
        sheet->setMark(review.marks.value(sheet->criterionId()));
}

void ScoringSheet::setReadOnly(bool readOnly)
{
    for (CriterionSheet *sheet : std::as_const(m_sheets))
        sheet->setReadOnly(readOnly);
}

void ScoringSheet::open(const QString &criterion)
{
    CriterionSheet *wanted = sheet(criterion);
    if (!wanted)
        return;
    for (CriterionSheet *one : std::as_const(m_sheets))
        one->setOpen(one == wanted);
    widget()->layout()->activate();
    ensureWidgetVisible(wanted, 0, 8);
    wanted->focusScale();
    emit criterionOpened(criterion);
}

bool ScoringSheet::openNextUnmarked()
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        if (m_sheets.at(i)->isOpen())
            from = i + 1;
    }
    // Marks first, then reasons that are still too short.
    for (const bool marked : {false, true}) {
        for (qsizetype i = 0; i < m_sheets.size(); ++i) {
            const CriterionSheet *sheet = m_sheets.at((from + i) % m_sheets.size());
            const bool hasMark = m_review.marks.value(sheet->criterionId()).step.has_value();
            if (hasMark != marked || sheet->isComplete())
                continue;
            open(sheet->criterionId());
            return true;
        }
    }
    return false;
}

QString ScoringSheet::openCriterion() const
{
    for (const CriterionSheet *one : m_sheets) {
        if (one->isOpen())
            return one->criterionId();
    }
    return {};
}

void ScoringSheet::quote(const QString &text)
{
    if (CriterionSheet *one = sheet(openCriterion()))
        one->quote(text);
}

CriterionSheet *ScoringSheet::sheet(const QString &criterion) const
{
    for (CriterionSheet *one : m_sheets) {
        if (one->criterionId() == criterion)
            return one;
    }
    return nullptr;
}

} // namespace tandem::forms

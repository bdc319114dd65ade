// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/FieldGroup.h"

#include "forms/panes/LanguagePair.h"
#include "forms/theme/Icon.h"
#include "forms/theme/Theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

FieldGroup::FieldGroup(const call::CallDefinition &call, Plan plan, QStringList languages,
                       QString interfaceLanguage, QWidget *parent)
    : QWidget(parent)
    , m_call(call)
    , m_plan(std::move(plan))
    , m_languages(std::move(languages))
    , m_interfaceLanguage(std::move(interfaceLanguage))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    if (m_plan.id.isEmpty())
        return;
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::kPage, 12, space::kPage, 12);
    m_add = new QPushButton(icon(u"add"_s), {}, foot);
    m_add->setObjectName(u"add-"_s + m_plan.id);
    row->addWidget(m_add);
    row->addStretch(1);
    m_layout->addWidget(foot);
    connect(m_add, &QPushButton::clicked, this, [this] { emit addRequested(m_plan.id); });
}

void FieldGroup::setApplication(const application::Application &application)
{
    const QStringList rows = m_plan.id.isEmpty() ? QStringList{QString()} : application.rows.value(m_plan.id);
    for (qsizetype i = m_blocks.size() - 1; i >= 0; --i) {
        if (!rows.contains(m_blocks.at(i)->row())) {
            m_blocks.at(i)->hide();
            m_blocks.takeAt(i)->deleteLater();
        }
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto found = std::find_if(m_blocks.cbegin(), m_blocks.cend(),
                                        [&](const FieldBlock *block) { return block->row() == rows.at(i); });
        const qsizetype at = found == m_blocks.cend() ? -1 : found - m_blocks.cbegin();
        if (at == i)
            continue;
        FieldBlock *block = at < 0 ? makeBlock(rows.at(i)) : m_blocks.takeAt(at);
        m_blocks.insert(i, block);
        m_layout->insertWidget(int(i), block);
    }
    for (FieldBlock *block : std::as_const(m_blocks))
        block->setApplication(application);
    fillHeads();
}

FieldBlock *FieldGroup::makeBlock(const QString &row)
{
    auto *block =
        new FieldBlock(m_call, m_plan.fields, m_plan.id, row, m_languages, m_interfaceLanguage, this);
    block->setReadOnly(m_readOnly);
    connect(block, &FieldBlock::removeRequested, this,
            [this](const QString &id) { emit removeRequested(m_plan.id, id); });
    connect(block, &FieldBlock::moveRequested, this, [this, block](const QString &id, int by) {
        emit moveRequested(m_plan.id, id, int(m_blocks.indexOf(block)) + by);
    });
    emit blockMade(block);
    return block;
}

void FieldGroup::fillHeads()
{
    if (!m_plan.repetition || !m_add)
        return;
    const QString item = m_plan.repetition->itemLabel.best(m_interfaceLanguage);
    const qsizetype count = m_blocks.size();
    for (qsizetype i = 0; i < count; ++i)
        m_blocks.at(i)->setHead(tr("%1 %2", "kind and number of a block").arg(item).arg(i + 1), i > 0,
                                i + 1 < count, count > m_plan.repetition->minimum);
    m_add->setText(item.isEmpty() ? tr("Add") : tr("Add: %1").arg(item));
    m_add->setEnabled(!m_readOnly && count < m_plan.repetition->maximum);
}

void FieldGroup::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FieldBlock *block : std::as_const(m_blocks))
        block->setReadOnly(readOnly);
    fillHeads();
}

void FieldGroup::setInterfaceLanguage(const QString &language)
{
    m_interfaceLanguage = language;
    for (FieldBlock *block : std::as_const(m_blocks))
        block->setInterfaceLanguage(language);
    fillHeads();
}

void FieldGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fillHeads();
}

} // namespace tandem::forms

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/SectionPane.h"

#include "forms/panes/FieldGroup.h"
#include "forms/panes/LanguagePair.h"

#include "forms/fields/TableEditor.h"

#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPasses = 10; // layouts within layouts: each level may take one

/// From the inside out, so that every layout knows how high its parts have become.
void activateLayouts(QWidget &widget)
{
    for (QWidget *child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        activateLayouts(*child);
    if (widget.layout())
        widget.layout()->activate();
}

/// Runs of fields that stand once, and each repeated field for itself; a repeated section is one group.
QList<FieldGroup::Plan> plansOf(const call::Section &section)
{
    if (section.repetition)
        return {{section.id, section.repetition, section.fields}};
    QList<FieldGroup::Plan> plans;
    for (const call::FieldDefinition &field : section.fields) {
        if (field.repetition)
            plans.append({field.id, field.repetition, {field}});
        else if (plans.isEmpty() || !plans.last().id.isEmpty())
            plans.append({{}, {}, {field}});
        else
            plans.last().fields.append(field);
    }
    return plans;
}

} // namespace

SectionPane::SectionPane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"sectionPane"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
}

SectionPane::~SectionPane() = default;

void SectionPane::setSection(const call::CallDefinition *call, const QString &sectionId,
                             const QStringList &languages, const QString &interfaceLanguage)
{
    m_call = call;
    m_sectionId = sectionId;
    m_languages = languages;
    m_interfaceLanguage = interfaceLanguage;
    m_groups.clear();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const call::Section *section = call ? call->section(sectionId) : nullptr;
    for (const FieldGroup::Plan &plan : section ? plansOf(*section) : QList<FieldGroup::Plan>()) {
        auto *group = new FieldGroup(*call, plan, languages, interfaceLanguage, content);
        m_groups.append(group);
        layout->addWidget(group);
        connectGroup(group);
    }
    layout->addStretch(1);
    setWidget(content); // deletes the form shown before
}

void SectionPane::connectGroup(FieldGroup *group)
{
    connect(group, &FieldGroup::blockMade, this, &SectionPane::connectBlock);
    connect(group, &FieldGroup::addRequested, this, &SectionPane::rowAddRequested);
    connect(group, &FieldGroup::removeRequested, this, &SectionPane::rowRemoveRequested);
    connect(group, &FieldGroup::moveRequested, this, &SectionPane::rowMoveRequested);
}

void SectionPane::connectBlock(FieldBlock *block)
{
    connect(block, &FieldBlock::valueEdited, this, &SectionPane::valueEdited);
    connect(block, &FieldBlock::confirmRequested, this, &SectionPane::pairConfirmRequested);
    connect(block, &FieldBlock::attachmentAddRequested, this, &SectionPane::attachmentAddRequested);
    connect(block, &FieldBlock::attachmentOpenRequested, this, &SectionPane::attachmentOpenRequested);
    connect(block, &FieldBlock::attachmentDescribeRequested, this, &SectionPane::attachmentDescribeRequested);
    connect(block, &FieldBlock::attachmentReplaceRequested, this, &SectionPane::attachmentReplaceRequested);
    connect(block, &FieldBlock::attachmentRemoveRequested, this, &SectionPane::attachmentRemoveRequested);
    connect(block, &FieldBlock::filesDropped, this, &SectionPane::filesDropped);
    connect(block, &FieldBlock::entered, this, [this](const Place &place) {
        m_entered = place;
        emit placeEntered(place);
    });
    block->setIssues(m_issues);
    block->setThumbnails(m_thumbnails);
}

QList<FieldBlock *> SectionPane::blocks() const
{
    QList<FieldBlock *> all;
    for (const FieldGroup *group : m_groups)
        all += group->blocks();
    return all;
}

void SectionPane::setApplication(const application::Application &application)
{
    for (FieldGroup *group : std::as_const(m_groups))
        group->setApplication(application);
    fillDifferences();
}

void SectionPane::setThumbnails(const QHash<QString, QPixmap> &thumbnails)
{
    m_thumbnails = thumbnails;
    for (FieldBlock *block : blocks())
        block->setThumbnails(thumbnails);
}

void SectionPane::fillDifferences()
{
    if (!m_differences)
        return;
    for (const FieldBlock *block : blocks()) {
        for (LanguagePair *pair : block->pairs()) {
            const bool stale = pair->state() == application::PairState::Stale;
            pair->setDifferences(stale ? m_differences(block->row(), pair->definition().id)
                                       : QList<TextChange>());
        }
    }
}

void SectionPane::showIssues(const Issues &issues)
{
    m_issues = issues;
    for (FieldBlock *block : blocks())
        block->setIssues(issues);
}

void SectionPane::setReadOnly(bool readOnly)
{
    for (FieldGroup *group : std::as_const(m_groups))
        group->setReadOnly(readOnly);
}

void SectionPane::setInterfaceLanguage(const QString &language)
{
    m_interfaceLanguage = language;
    for (FieldGroup *group : std::as_const(m_groups))
        group->setInterfaceLanguage(language);
}

/// Texts grow with their lines once they know their width, and all below them moves: what the event loop
/// would do in the rounds that follow is done here at once, until nothing moves any more.
void SectionPane::settleLayouts()
{
    for (int pass = 0; pass < kMostPasses; ++pass) {
        const int before = widget()->height();
        activateLayouts(*widget());
        const int width = std::max(viewport()->width(), widget()->minimumSizeHint().width());
        const int height =
            widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
        widget()->resize(width, std::max(viewport()->height(), height));
        if (pass > 0 && widget()->height() == before)
            return;
    }
}

void SectionPane::bringIntoView(LanguagePair *pair)
{
    settleLayouts();
    ensureWidgetVisible(pair, 0, 16);
}

void SectionPane::scrollTo(const Place &place)
{
    for (const FieldBlock *block : blocks()) {
        LanguagePair *pair = block->row() == place.row ? block->pair(place.field) : nullptr;
        if (!pair)
            continue;
        bringIntoView(pair);
        // A page just shown has not got its size yet.
        QMetaObject::invokeMethod(
            pair, [this, pair] { bringIntoView(pair); }, Qt::QueuedConnection);
        auto *editor = pair->editor(place.language);
        if (auto *table = qobject_cast<TableEditor *>(pair->editor({})); table && !place.tableRow.isEmpty())
            table->focusCell(place.tableRow, place.column);
        else if (editor)
            editor->focusFirst();
        else
            pair->focusFirst();
        return;
    }
}

bool SectionPane::focusOpen(bool forwards, bool around)
{
    QList<Place> open;
    qsizetype before = 0; // how many of them stand before the focused one
    for (const FieldBlock *block : blocks()) {
        for (const LanguagePair *pair : block->pairs()) {
            if (pair->isHidden())
                continue;
            for (const FieldEditor *editor : pair->editors()) {
                const Place place{block->row(), pair->definition().id, editor->context().language, {}, {}};
                if (place == m_entered)
                    before = open.size();
                else if (pair->isOpen(*editor))
                    open.append(place);
            }
        }
    }
    const qsizetype wanted = forwards ? before : before - 1;
    const bool isInside = wanted >= 0 && wanted < open.size();
    if (open.isEmpty() || (!isInside && !around))
        return false;
    scrollTo(isInside ? open.at(wanted) : forwards ? open.first() : open.last());
    return true;
}

Place SectionPane::focusedPlace() const
{
    return m_entered;
}

void SectionPane::setDifferences(Differences differences)
{
    m_differences = std::move(differences);
    fillDifferences();
}

} // namespace tandem::forms

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/FieldBlock.h"

#include "forms/fields/FileEditor.h"
#include "forms/panes/LanguagePair.h"
#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/application/ApplicationRules.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace tandem::forms {

using namespace Qt::StringLiterals;
using application::PairState;

FieldBlock::FieldBlock(const call::CallDefinition &call, const QList<call::FieldDefinition> &fields,
                       const QString &group, const QString &row, const QStringList &languages,
                       const QString &interfaceLanguage, QWidget *parent)
    : QWidget(parent)
    , m_call(call)
    , m_row(row)
{
    setObjectName(u"block-"_s + row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (!group.isEmpty())
        makeHead(layout);
    const QString currency = call.sides.isEmpty() ? QString() : call.sides.first().currency;
    for (const call::FieldDefinition &field : fields) {
        auto *pair = new LanguagePair(field, languages, {&call, interfaceLanguage, {}, currency}, this);
        m_pairs.append(pair);
        layout->addWidget(pair);
        connectPair(pair);
        connectFiles(pair);
    }
    retranslate();
}

void FieldBlock::makeHead(QVBoxLayout *layout)
{
    auto *head = new QWidget(this);
    auto *bar = new QHBoxLayout(head);
    bar->setContentsMargins(space::kPage, 16, space::kPage, 0);
    m_title = new TextLabel(TextStyle::Section, Colour::Text, head);
    m_up = new QPushButton(icon(u"up"_s), {}, head);
    m_down = new QPushButton(icon(u"down"_s), {}, head);
    m_remove = new QPushButton(icon(u"remove"_s), {}, head);
    m_up->setObjectName(u"up-"_s + m_row);
    m_down->setObjectName(u"down-"_s + m_row);
    m_remove->setObjectName(u"remove-"_s + m_row);
    bar->addWidget(m_title, 1);
    for (QPushButton *button : {m_up, m_down, m_remove}) {
        setSmall(*button);
        bar->addWidget(button);
    }
    layout->addWidget(head);
    connect(m_up, &QPushButton::clicked, this, [this] { emit moveRequested(m_row, -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit moveRequested(m_row, 1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_row); });
}

void FieldBlock::connectPair(LanguagePair *pair)
{
    const QString field = pair->definition().id;
    connect(pair, &LanguagePair::valueEdited, this,
            [this, field](const QString &language, const call::FieldValue &value) {
                emit valueEdited({m_row, field, language}, value);
            });
    connect(pair, &LanguagePair::confirmRequested, this,
            [this, field] { emit confirmRequested(m_row, field); });
    connect(pair, &LanguagePair::focused, this, [this, field](const QString &language) {
        emit entered({m_row, field, language, {}, {}});
    });
}

void FieldBlock::connectFiles(LanguagePair *pair)
{
    auto *files = qobject_cast<FileEditor *>(pair->editor({}));
    if (!files)
        return;
    const QString field = pair->definition().id;
    connect(files, &FileEditor::addRequested, this,
            [this, field] { emit attachmentAddRequested(m_row, field); });
    connect(files, &FileEditor::dropped, this,
            [this, field](const QStringList &paths) { emit filesDropped(m_row, field, paths); });
    connect(files, &FileEditor::openRequested, this, &FieldBlock::attachmentOpenRequested);
    connect(files, &FileEditor::describeRequested, this, &FieldBlock::attachmentDescribeRequested);
    connect(files, &FileEditor::replaceRequested, this, &FieldBlock::attachmentReplaceRequested);
    connect(files, &FileEditor::removeRequested, this, &FieldBlock::attachmentRemoveRequested);
}

LanguagePair *FieldBlock::pair(const QString &field) const
{
    for (LanguagePair *pair : m_pairs) {
        if (pair->definition().id == field)
            return pair;
    }
    return nullptr;
}

void FieldBlock::setApplication(const application::Application &application)
{
    const QStringList pairLanguages = m_call.pairLanguages();
    for (LanguagePair *pair : m_pairs) {
        const call::FieldDefinition &field = pair->definition();
        pair->setVisible(application::isAsked(m_call, application, field, m_row));
        pair->setRequired(application::isRequired(m_call, application, field, m_row));
        for (FieldEditor *editor : pair->editors()) {
            if (auto *files = qobject_cast<FileEditor *>(editor))
                files->setAttachments(application.attachments);
            const call::FieldValue &value = application.value({m_row, field.id, editor->context().language});
            if (value != editor->value())
                editor->setValue(value);
        }
        if (field.translation == call::Translation::Pair)
            pair->setState(application.pairState(m_row, field.id, pairLanguages),
                           application.staleLanguages(m_row, field.id, pairLanguages));
    }
}

void FieldBlock::setThumbnails(const QHash<QString, QPixmap> &thumbnails)
{
    for (const LanguagePair *pair : m_pairs) {
        if (auto *files = qobject_cast<FileEditor *>(pair->editor({})))
            files->setThumbnails(thumbnails);
    }
}

void FieldBlock::setIssues(const Issues &issues)
{
    for (LanguagePair *pair : m_pairs) {
        Issues own;
        for (const Issue &issue : issues) {
            // What the pill and the meter say already is not said again in a line.
            const bool told = issue.code.startsWith("pair."_L1) || issue.code == "field.missing"_L1;
            if (issue.where.field == pair->definition().id && issue.where.row == m_row && !told)
                own.append(issue);
        }
        pair->setIssues(own);
    }
}

void FieldBlock::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (LanguagePair *pair : m_pairs)
        pair->setReadOnly(readOnly);
}

void FieldBlock::setInterfaceLanguage(const QString &language)
{
    for (LanguagePair *pair : m_pairs)
        pair->setInterfaceLanguage(language);
}

void FieldBlock::setHead(const QString &title, bool up, bool down, bool removable)
{
    m_title->setText(title);
    m_up->setEnabled(up && !m_readOnly);
    m_down->setEnabled(down && !m_readOnly);
    m_remove->setEnabled(removable && !m_readOnly);
}

void FieldBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FieldBlock::retranslate()
{
    if (!m_title)
        return;
    m_up->setToolTip(tr("Move up"));
    m_down->setToolTip(tr("Move down"));
    m_remove->setToolTip(tr("Remove"));
    for (QPushButton *button : {m_up, m_down, m_remove})
        button->setAccessibleName(button->toolTip());
}

} // namespace tandem::forms

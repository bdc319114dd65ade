// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/ReviewerDialog.h"

#include "ui_ReviewerDialog.h"

#include <QEvent>
#include <QPushButton>

namespace tandem::pages {

namespace {

void addChoice(QListWidget *list, const QString &text, const QString &id, bool checked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, id);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

QStringList checkedIds(const QListWidget *list)
{
    QStringList ids;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            ids.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

} // namespace

ReviewerDialog::ReviewerDialog(const call::CallDefinition &call, const review::Reviewer &reviewer,
                               const shell::Translation &translation, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReviewerDialog>())
    , m_call(call)
    , m_reviewer(reviewer)
    , m_translation(translation)
{
    m_ui->setupUi(this);
    m_ui->reviewerName->setText(reviewer.name);
    m_ui->reviewerPseudonym->setText(reviewer.pseudonym);
    m_ui->reviewerOrganisation->setText(reviewer.organisation);
    m_ui->reviewerFormer->setPlainText(reviewer.formerOrganisations.join(u'\n'));
    m_ui->reviewerLoad->setValue(reviewer.maximumLoad);
    fillChoices();
    nameChoices();
    nameLists();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->reviewerName, &QLineEdit::textChanged, this, &ReviewerDialog::check);
    connect(m_ui->reviewerPseudonym, &QLineEdit::textChanged, this, &ReviewerDialog::check);
    check();
}

ReviewerDialog::~ReviewerDialog() = default;

void ReviewerDialog::fillChoices()
{
    for (const call::Side &side : m_call.sides)
        m_ui->reviewerSide->addItem(QString(), side.id);
    m_ui->reviewerSide->setCurrentIndex(std::max(0, m_ui->reviewerSide->findData(m_reviewer.side)));
    for (const call::Language &known : m_call.languages)
        addChoice(m_ui->reviewerLanguages, known.name, known.tag, m_reviewer.languages.contains(known.tag));
    for (const call::Option &option : directions())
        addChoice(m_ui->reviewerFields, QString(), option.id, m_reviewer.fields.contains(option.id));
}

QList<call::Option> ReviewerDialog::directions() const
{
    const call::FieldDefinition *field = m_call.field(m_call.known.direction);
    return field ? field->options : QList<call::Option>();
}

/// In the language of the window; languages are named in themselves.
void ReviewerDialog::nameChoices()
{
    const QString language = m_translation.contentLanguage();
    for (int i = 0; i < m_ui->reviewerSide->count(); ++i)
        m_ui->reviewerSide->setItemText(i, m_call.sides.at(i).label.best(language));
    const QList<call::Option> options = directions();
    for (int row = 0; row < m_ui->reviewerFields->count(); ++row)
        m_ui->reviewerFields->item(row)->setText(options.at(row).label.best(language));
}

/// Lists take no name from the label beside them.
void ReviewerDialog::nameLists()
{
    m_ui->reviewerLanguages->setAccessibleName(m_ui->languagesLabel->text().remove(u'&'));
    m_ui->reviewerFields->setAccessibleName(m_ui->fieldsLabel->text().remove(u'&'));
}

void ReviewerDialog::check()
{
    const bool complete = !m_ui->reviewerName->text().trimmed().isEmpty() &&
                          !m_ui->reviewerPseudonym->text().trimmed().isEmpty();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(complete);
    m_ui->problem->setText(complete ? QString() : tr("A reviewer needs a name and a pseudonym."));
}

review::Reviewer ReviewerDialog::reviewer() const
{
    review::Reviewer reviewer = m_reviewer;
    reviewer.name = m_ui->reviewerName->text().trimmed();
    reviewer.pseudonym = m_ui->reviewerPseudonym->text().trimmed();
    reviewer.side = m_ui->reviewerSide->currentData().toString();
    reviewer.languages = checkedIds(m_ui->reviewerLanguages);
    reviewer.fields = checkedIds(m_ui->reviewerFields);
    reviewer.organisation = m_ui->reviewerOrganisation->text().trimmed();
    reviewer.formerOrganisations.clear();
    for (const QString &line : m_ui->reviewerFormer->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        reviewer.formerOrganisations.append(line.trimmed());
    reviewer.maximumLoad = m_ui->reviewerLoad->value();
    return reviewer;
}

void ReviewerDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameChoices();
        nameLists();
        check();
    }
}

} // namespace tandem::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/RepairDialog.h"

#include "forms/theme/StatusShape.h"
#include "ui_RepairDialog.h"

#include <QEvent>
#include <QPushButton>

namespace tandem::pages {

using namespace Qt::StringLiterals;

RepairDialog::RepairDialog(const session::IntakeCase &intakeCase, const QDate &proposedDay,
                           const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RepairDialog>())
{
    m_ui->setupUi(this);
    fillPoints(intakeCase, language);
    m_ui->repairDue->setLanguage(language);
    m_ui->repairDue->setDate(intakeCase.repair ? intakeCase.repair->due : proposedDay);
    m_ui->repairReason->setPlainText(intakeCase.repair ? intakeCase.repair->reason : QString());
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->repairReason, &QPlainTextEdit::textChanged, this, &RepairDialog::check);
    connect(m_ui->repairDue, &forms::DateBox::dateEdited, this, [this] {
        m_dateFault.clear();
        check();
    });
    connect(m_ui->repairDue, &forms::DateBox::notADate, this, [this](const QString &message) {
        m_dateFault = message;
        check();
    });
    m_ui->repairReason->setFocus();
    nameParts();
    check();
}

RepairDialog::~RepairDialog() = default;

void RepairDialog::fillPoints(const session::IntakeCase &intakeCase, const QString &language)
{
    const auto points = session::repairPoints(intakeCase.loaded.call, intakeCase.checks);
    m_hasPoints = !points.isEmpty();
    for (const exchange::RepairPoint &point : points) {
        QStringList lines{point.check + u"  "_s + point.title.best(language)};
        for (auto it = point.remarks.cbegin(); it != point.remarks.cend(); ++it)
            lines.append(tr("%1: %2", "side: remark").arg(it.key(), it.value()));
        new QListWidgetItem(forms::StatusShape::icon(forms::Status::Stale), lines.join(u'\n'),
                            m_ui->repairPoints);
    }
    m_ui->pointsLabel->setVisible(m_hasPoints);
    m_ui->repairPoints->setVisible(m_hasPoints);
}

/// What a label names only to the eye.
void RepairDialog::nameParts()
{
    m_ui->repairPoints->setAccessibleName(m_ui->pointsLabel->text());
    m_ui->repairDue->focusProxy()->setAccessibleName(m_ui->dueLabel->text().remove(u'&'));
}

void RepairDialog::check()
{
    const bool asksNothing = !m_hasPoints && reason().isEmpty();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!asksNothing && m_dateFault.isEmpty());
    m_ui->problem->setText(!m_dateFault.isEmpty() ? m_dateFault
                           : asksNothing ? tr("No check asks for a repair: say what must be put right.")
                                         : QString());
}

QString RepairDialog::reason() const
{
    return m_ui->repairReason->toPlainText().trimmed();
}

QDate RepairDialog::due() const
{
    return m_ui->repairDue->date();
}

void RepairDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameParts();
        check();
    }
}

} // namespace tandem::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/WelcomeDialog.h"

#include "forms/theme/Theme.h"

#include "ui_WelcomeDialog.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNewPassphrase = exchange::kMinimumPassphrase;

const QStringList &roles()
{
    static const QStringList ids{u"applicant"_s, u"office"_s, u"reviewer"_s};
    return ids;
}

} // namespace

WelcomeDialog::WelcomeDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WelcomeDialog>())
{
    m_ui->setupUi(this);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_ui->folderEdit->setText(QDir::toNativeSeparators(QDir(documents).filePath(u"Tandem"_s)));
    forms::setButtonRole(*m_ui->createButton, forms::ButtonRole::Primary);
    forms::setButtonRole(*m_ui->sampleButton, forms::ButtonRole::Quiet);
    forms::setButtonRole(*m_ui->openButton, forms::ButtonRole::Quiet);
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->passphraseEdit, m_ui->repeatEdit, m_ui->folderEdit})
        connect(edit, &QLineEdit::textChanged, this, &WelcomeDialog::check);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &WelcomeDialog::chooseFolder);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomeDialog::openExisting);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, [this] { finish(Choice::Samples); });
    connect(m_ui->createButton, &QPushButton::clicked, this, [this] { finish(Choice::Create); });
    check();
}

WelcomeDialog::~WelcomeDialog() = default;

QString WelcomeDialog::folder() const
{
    return QDir::fromNativeSeparators(m_ui->folderEdit->text().trimmed());
}

session::NewPerson WelcomeDialog::person() const
{
    session::NewPerson person;
    person.role = roles().value(m_ui->roleBox->currentIndex());
    // A name is the same in every language until somebody writes it in another script.
    person.name = LangText{{u"en"_s, m_ui->nameEdit->text().trimmed()}};
    if (const QString organisation = m_ui->organisationEdit->text().trimmed(); !organisation.isEmpty())
        person.organisation = LangText{{u"en"_s, organisation}};
    person.passphrase = m_ui->passphraseEdit->text();
    return person;
}

void WelcomeDialog::showProblem(const QString &text)
{
    m_ui->hintLabel->setText(text);
}

void WelcomeDialog::check()
{
    const QString typed = m_ui->passphraseEdit->text();
    const int missing = kNewPassphrase - static_cast<int>(typed.size());
    QString hint;
    if (m_ui->nameEdit->text().trimmed().isEmpty())
        hint = tr("Your name stands beside what you change and sign.");
    else if (missing > 0)
        hint = tr("The passphrase needs %n more character(s).", nullptr, missing);
    else if (typed != m_ui->repeatEdit->text())
        hint = tr("Type the passphrase a second time; the two differ.");
    else if (folder().isEmpty())
        hint = tr("Choose a folder for the workspace.");
    const bool ready = hint.isEmpty();
    m_ui->hintLabel->setText(
        ready ? tr("Keep the passphrase safe. Nobody can open sealed files of this workspace without it.")
              : hint);
    m_ui->createButton->setEnabled(ready);
}

void WelcomeDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder of the workspace"), folder());
    if (!chosen.isEmpty())
        m_ui->folderEdit->setText(QDir::toNativeSeparators(chosen));
}

void WelcomeDialog::openExisting()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Open a workspace"), folder());
    if (chosen.isEmpty())
        return;
    m_ui->folderEdit->setText(QDir::toNativeSeparators(chosen));
    finish(Choice::Open);
}

void WelcomeDialog::finish(Choice choice)
{
    m_choice = choice;
    accept();
}

void WelcomeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        check();
    }
}

} // namespace tandem::pages

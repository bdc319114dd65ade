// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/TakenInDialog.h"

#include "app/pages/common/FormSubject.h"
#include "app/shell/ProgressRow.h"
#include "forms/theme/StatusShape.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/base/AtomicFile.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using Outcome = session::TakenIn::Outcome;

namespace {

constexpr int kPatience = 500; // milliseconds before the dialog shows while work goes on

forms::Status statusOf(const session::TakenIn &result)
{
    switch (result.outcome) {
    case Outcome::Taken:
    case Outcome::Replaced:
        return result.repair || result.conflicts > 0 ? forms::Status::Stale : forms::Status::Confirmed;
    case Outcome::Known:
        return forms::Status::Information;
    case Outcome::Older:
        return forms::Status::Stale;
    case Outcome::Equivocal:
        return forms::Status::Differs;
    case Outcome::Refused:
        break;
    }
    return forms::Status::Error;
}

/// The page that shows what a file of this kind brought.
QString pageOf(const session::TakenIn &result)
{
    if (result.error || !result.kind)
        return {};
    using enum exchange::PackageKind;
    switch (*result.kind) {
    case Call:
        return u"apply"_s;
    case WorkCopy:
        return u"form"_s;
    case Submission:
        return u"office"_s;
    case Packet:
        return u"review"_s;
    case Review:
        return u"panel"_s;
    case Receipt:
        return result.repair ? u"form"_s : QString();
    case Identity:
        break;
    }
    return {};
}

} // namespace

TakenInDialog::TakenInDialog(shell::Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_prompter(prompter)
    , m_headline(new forms::TextLabel(forms::TextStyle::Section, forms::Colour::Text, this))
    , m_list(new QListWidget(this))
    , m_progress(new shell::ProgressRow(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"takenInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 320);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(forms::space::kPage, forms::space::kPage, forms::space::kPage,
                               forms::space::kLarge);
    layout->setSpacing(forms::space::kMedium);
    layout->addWidget(m_headline);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    m_headline->setWordWrap(true);
    m_list->setObjectName(u"takenInList"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_open = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_receipts = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"takenInOpen"_s);
    m_receipts->setObjectName(u"takenInReceipts"_s);
    connect(m_open, &QPushButton::clicked, this, &TakenInDialog::openFirst);
    connect(m_receipts, &QPushButton::clicked, this, &TakenInDialog::saveReceipts);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

std::shared_ptr<Progress> TakenInDialog::begin(qsizetype count)
{
    m_headline->setText(tr("Reading %n file(s)…", nullptr, static_cast<int>(count)));
    QTimer::singleShot(kPatience, this, &QDialog::open);
    return m_progress->begin(tr("Checking seals and content"));
}

void TakenInDialog::showResults(const QList<session::TakenIn> &results)
{
    m_results = results;
    m_progress->finish();
    fill();
    if (!isVisible())
        open();
}

void TakenInDialog::fill()
{
    setWindowTitle(tr("Files that came in"));
    m_open->setText(tr("Show it"));
    m_receipts->setText(tr("Save receipts…"));
    m_list->setAccessibleName(tr("Files and what became of them"));
    m_list->clear();
    int good = 0;
    bool receipts = false;
    bool openable = false;
    for (const session::TakenIn &result : std::as_const(m_results)) {
        good += result.error ? 0 : 1;
        receipts = receipts || !result.receipt.isEmpty();
        openable = openable || !pageOf(result).isEmpty();
        new QListWidgetItem(forms::StatusShape::icon(statusOf(result)),
                            session::takenInMessage(result).text(), m_list);
    }
    if (!m_results.isEmpty())
        m_headline->setText(
            tr("%1 of %n file(s) taken in", nullptr, static_cast<int>(m_results.size())).arg(good));
    m_open->setVisible(openable);
    m_receipts->setVisible(receipts);
}

void TakenInDialog::openFirst()
{
    for (const session::TakenIn &result : std::as_const(m_results)) {
        if (const QString page = pageOf(result); !page.isEmpty()) {
            Place place;
            if (result.conflicts > 0)
                place.field = QString::fromLatin1(kConflictsPlace);
            const QString subject =
                place.field.isEmpty() ? result.subject : FormSubject{result.subject, place}.toText();
            accept();
            emit goToRequested(page, subject);
            return;
        }
    }
}

void TakenInDialog::saveReceipts()
{
    const QString folder = m_prompter.chooseFolder(tr("Folder for the receipts"));
    if (folder.isEmpty())
        return;
    int saved = 0;
    for (const session::TakenIn &result : std::as_const(m_results)) {
        if (result.receipt.isEmpty())
            continue;
        const QString name = result.reference + u".fack"_s;
        if (const auto written = writeFileDurably(QDir(folder).filePath(name), result.receipt); !written) {
            m_prompter.tellError(written.error());
            return;
        }
        ++saved;
    }
    m_prompter.tell(
        tr("%n receipt(s) saved", nullptr, saved),
        tr("Send each applicant the file named after the application. Tandem on their side checks "
           "it against what they handed in."));
}

void TakenInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace tandem::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Prompter.h"
#include "models/base/Ports.h"
#include "models/session/TakeIn.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QPushButton;

namespace tandem::forms {
class TextLabel;
}
namespace tandem::shell {
class ProgressRow;
}

namespace tandem::pages {

/// What became of files that came in, one sentence each. Shows itself when there is something to see.
class TakenInDialog final : public QDialog
{
    Q_OBJECT

public:
    TakenInDialog(shell::Prompter &prompter, QWidget *parent);

    /// Starts showing progress over `count` files; the port may be used from any thread.
    std::shared_ptr<Progress> begin(qsizetype count);
    void showResults(const QList<session::TakenIn> &results);

signals:
    void goToRequested(const QString &pageId, const QString &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void saveReceipts();
    void openFirst();

    shell::Prompter &m_prompter;
    QList<session::TakenIn> m_results;
    forms::TextLabel *m_headline;
    QListWidget *m_list;
    shell::ProgressRow *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_open;
    QPushButton *m_receipts;
};

} // namespace tandem::pages

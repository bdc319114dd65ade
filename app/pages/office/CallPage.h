// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/office/OfficePage.h"

class QListWidget;
class QStackedWidget;

namespace tandem::forms {
class EmptyState;
}

namespace tandem::pages {

class CallFacts;
class DocumentsButton;

/// The calls of the office: those kept, adding one of those that come with the program, publishing.
class CallPage final : public OfficePage
{
    Q_OBJECT

public:
    CallPage(const shell::Shelf &shelf, QWidget *parent);

    [[nodiscard]] QString caption() const override;

protected:
    void showCall(const QString &callId) override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeList();
    void fill();
    void showChosen();
    void addShipped();
    void addFromFile();
    void keep(const QByteArray &text);
    void publish();

    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    QListWidget *m_list;
    CallFacts *m_facts;
    QPushButton *m_addFile;
    QPushButton *m_addShipped;
    DocumentsButton *m_documents;
    QPushButton *m_publish;
};

} // namespace tandem::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/office/OfficePage.h"

class QListWidget;

namespace tandem::forms {
class TextLabel;
}

namespace tandem::pages {

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
    void fill();
    void showChosen();
    void addShipped();
    void addFromFile();
    void keep(const QByteArray &text);
    void publish();

    QListWidget *m_list;
    forms::TextLabel *m_facts;
    QPushButton *m_addFile;
    QPushButton *m_addShipped;
    DocumentsButton *m_documents;
    QPushButton *m_publish;
};

} // namespace tandem::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QListView;
class QTreeWidget;
class QTreeWidgetItem;

namespace tandem::forms {

class PdfDocument;
struct PdfHeading;

/// The headings of a document and small pictures of its pages, to go by.
class PdfContents final : public QTabWidget
{
    Q_OBJECT

public:
    /// `document` has to outlive the widget.
    explicit PdfContents(PdfDocument &document, QWidget *parent = nullptr);

    /// Follows the reader: marks the heading and the picture of the page, from 1.
    void showPage(int page);

signals:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void retranslate();

    PdfDocument &m_document;
    QTreeWidget *m_headings;
    QListView *m_pages;
    bool m_isFollowing = false; ///< what changes now was not chosen here
};

} // namespace tandem::forms

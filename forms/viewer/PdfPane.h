// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace tandem::forms {

class PdfView;

/// A PDF to read: continuous pages, zoom, page number, search. Pages are drawn by Poppler beside the window's
/// thread.
class PdfPane final : public QFrame
{
    Q_OBJECT

public:
    explicit PdfPane(QWidget *parent = nullptr);
    ~PdfPane() override;

    /// Shows a document; damaged or protected ones end in a sentence instead of pages.
    void setDocument(const QByteArray &pdf);
    void clear();
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    /// Looks for the next place from the present one, round the end, beside the window's thread.
    void findNext(const QString &text);
    /// What stands instead of pages, or empty.
    [[nodiscard]] QString problem() const;
    void focusSearch();

signals:
    void pageChanged(int page);
    /// A search that was not replaced by another one is over.
    void searchEnded(bool found);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPage(int page);
    void showSearchEnd(bool found);
    QToolButton *button(const QString &icon, const QString &name);

    PdfView *m_view;
    QTimer m_patience; ///< until a search that goes on is spoken of
    QSpinBox *m_page;
    QLabel *m_of;
    QLineEdit *m_search;
    QLabel *m_found;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
};

} // namespace tandem::forms

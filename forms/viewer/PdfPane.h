// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QSpinBox;
class QSplitter;
class QToolButton;

namespace tandem::forms {

class PdfContents;
class PdfDocument;
class PdfSignatureBar;
class PdfView;

/// A PDF to read: continuous pages, zoom, page number, search, outline and small pages, text to copy, and who
/// signed it. Everything but painting runs beside the window's thread.
class PdfPane final : public QFrame
{
    Q_OBJECT

public:
    explicit PdfPane(QWidget *parent = nullptr);
    ~PdfPane() override;

    /// Shows a document; opened() follows. Damaged or protected ones end in a sentence instead of pages.
    void setDocument(const QByteArray &pdf);
    void clear();
    [[nodiscard]] bool isOpening() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    /// Names of places to look for in the documents shown from now on (named destinations).
    void setMarkNames(const QStringList &names);
    /// Those the document has, in its order; none before marksRead().
    [[nodiscard]] QStringList marks() const;
    [[nodiscard]] bool isReadingMarks() const;
    /// The place one reads at: the last one at or above the upper edge; empty before the first.
    [[nodiscard]] QString currentMark() const;
    /// Waits for the document.
    void goToMark(const QString &name);
    /// Looks for the next place from the present one, round the end, beside the window's thread.
    void findNext(const QString &text);
    void findPrevious(const QString &text);
    /// Outline and small pages beside the document.
    void setContentsShown(bool shown);
    [[nodiscard]] QString selectedText() const;
    /// What the signature bar says, or empty.
    [[nodiscard]] QString signatureText() const;
    /// What stands instead of pages, or empty.
    [[nodiscard]] QString problem() const;
    void focusSearch();

signals:
    void opened();
    void pageChanged(int page);
    /// Some time after opened(), if names were asked for.
    void marksRead();
    /// A search that was not replaced by another one is over.
    void searchEnded(bool found);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPage(int page);
    void showOpened();
    void showSearchEnd(bool found);
    void search(const QString &text, bool backwards);
    void connectTools();
    void addShortcuts();
    QToolButton *button(const QString &icon, const QString &name);

    PdfDocument *m_document;
    PdfView *m_view;
    PdfContents *m_contents;
    PdfSignatureBar *m_signatures;
    QSplitter *m_split;
    QTimer m_patience; ///< until a search that goes on is spoken of
    QSpinBox *m_page;
    QLabel *m_of;
    QLineEdit *m_search;
    QLabel *m_found;
    QToolButton *m_findPrevious;
    QToolButton *m_findNext;
    QToolButton *m_sidebar;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
};

} // namespace tandem::forms

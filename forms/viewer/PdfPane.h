// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QFutureWatcher>
#include <QImage>
#include <QRectF>

#include <memory>

namespace Poppler {
class Document;
}

namespace tandem::forms {

/// Reads a PDF: pages one under another, zoom, search, selection of text by page. Pages are drawn beside the
/// window's thread and only those in sight; a damaged or locked file says so in the pane.
class PdfPane final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PdfPane(QWidget *parent = nullptr);
    ~PdfPane() override;

    /// Errors: "pdf.damaged", "pdf.encrypted". The pane then shows the message instead of pages.
    Result<void> setDocument(const QByteArray &content);
    void clear();
    [[nodiscard]] int pageCount() const { return int(m_sizes.size()); }
    /// 1-based page at the top of the view; 0 without a document.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    /// 1.0 is 96 dots per inch; 0.25 to 5.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setFitWidth(bool fit);
    [[nodiscard]] bool fitsWidth() const { return m_fitWidth; }
    /// Goes to the next place of the text behind the last one found, round the end; false if it stands
    /// nowhere.
    bool find(const QString &text, bool backwards = false);
    /// Text the user marked with the mouse, and its page.
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] int selectedPage() const { return m_selectionPage + 1; }

signals:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Job
    {
        int page = -1;
        double zoom = 0;
        quint64 document = 0;
        QImage image;
    };
    void layOut();
    void requestNext();
    void take(const Job &job);
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] int pageAt(int y) const;
    [[nodiscard]] QRectF onPage(int page, const QRectF &points) const;
    void retranslate();

    std::shared_ptr<Poppler::Document> m_document;
    std::optional<Error> m_error;
    quint64 m_number = 0;  ///< of the document, so that late pages of an earlier one are dropped
    QList<QSizeF> m_sizes; ///< points
    QList<int> m_tops;     ///< px at the present zoom
    QCache<int, QImage> m_images;
    QFutureWatcher<Job> m_watcher;
    double m_zoom = 1.0;
    bool m_fitWidth = true;
    int m_lastPage = 0;
    int m_foundPage = -1;
    QString m_foundText;
    QRectF m_found; ///< points
    int m_selectionPage = -1;
    QRectF m_selection; ///< points
    QPointF m_pressed;
};

} // namespace tandem::forms

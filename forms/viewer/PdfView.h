// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QFuture>
#include <QImage>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace Poppler {
class Document;
}

namespace tandem::forms {

/// The pages themselves. Only what is seen is drawn, on one thread of its own, and kept for a while.
class PdfView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Problem
    {
        None,
        Empty,
        Damaged,
        Protected
    };

    explicit PdfView(QWidget *parent = nullptr);
    ~PdfView() override;

    void setDocument(const QByteArray &pdf);
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_sizes.size()); }
    [[nodiscard]] int currentPage() const; ///< 1-based; 0 without pages
    void goToPage(int page);
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void fitWidth();
    /// Looks for the text from the page shown on, or behind the last place found, beside the window's thread;
    /// searchEnded() tells. A later search, or another document, takes its place.
    void findNext(const QString &text);

signals:
    void pageChanged(int page);
    void searchEnded(bool found);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Found
    {
        int page = -1; ///< 0-based
        QRectF rect;   ///< in points
    };
    /// What a search looks for and where it begins.
    struct Wanted
    {
        QString text;
        int first = 0;              ///< 0-based page
        std::optional<QRectF> last; ///< on the first page: only what stands behind this counts
    };
    static Found search(Poppler::Document &document, const Wanted &wanted, const std::atomic_bool &stop);
    void showFound(const Found &found);
    void stopSearch();
    [[nodiscard]] double scale() const;
    [[nodiscard]] int top(int page) const;
    [[nodiscard]] QSize pixelSize(int page) const;
    [[nodiscard]] int pageAt(int y) const;
    void layOut();
    void request(int page);

    std::shared_ptr<Poppler::Document> m_document;
    QList<QSizeF> m_sizes; ///< in points
    QList<int> m_tops;
    QCache<int, QImage> m_images;
    QSet<int> m_waiting;
    QThreadPool m_pool;
    int m_generation = 0; ///< grows with document and zoom: late pictures of old ones are dropped
    Problem m_problem = Problem::Empty;
    double m_zoom = 1;
    bool m_fitsWidth = true;
    Found m_found;
    QString m_searched;
    std::shared_ptr<std::atomic_bool> m_stopSearch; ///< of the search under way
};

} // namespace tandem::forms

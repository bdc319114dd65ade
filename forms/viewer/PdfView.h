// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/viewer/PdfSearch.h"
#include "forms/viewer/PdfText.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

#include <memory>
#include <optional>

namespace tandem::forms {

class PdfDocument;

/// The pages themselves, one below the other. Only what is seen is drawn, the next page ahead, and kept for a
/// while; until a page is drawn anew after zooming, its old picture stands in.
class PdfView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `document` has to outlive the view.
    explicit PdfView(PdfDocument &document, QWidget *parent = nullptr);
    ~PdfView() override;

    [[nodiscard]] QString problemText() const;
    [[nodiscard]] int currentPage() const; ///< 1-based; 0 without pages
    /// Waits for the pages while the document is being opened.
    void goToPage(int page);
    /// A place of the document to the upper edge; waits as goToPage() does.
    void goToMark(const QString &name);
    /// The last one at or above the upper edge, or that one was brought to; empty before the first.
    [[nodiscard]] QString currentMark() const;
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void fitWidth();
    /// Looks for the text from the page shown on, or behind (`backwards`: before) the last place found,
    /// beside the window's thread; searchEnded() tells. A later search, or another document, takes its place.
    void find(const QString &text, bool backwards);
    [[nodiscard]] QString selectedText() const;
    /// All text of the present page; follows when the page is read.
    void selectPage();
    void copy() const;

signals:
    void pageChanged(int page);
    void searchEnded(bool found);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Picture
    {
        QImage image;
        double dpi = 0;
    };
    /// Characters of one page, by their index in its text.
    struct Selection
    {
        int page = -1; ///< 0-based
        qsizetype anchor = 0;
        qsizetype cursor = 0;
    };
    /// What is to be selected once the text of the page is read.
    struct Press
    {
        enum class Takes
        {
            Between,
            Word,
            Page
        };
        int page = -1;
        QPointF from; ///< points on the page
        QPointF to;
        Takes takes = Takes::Between;
    };

    void showDocument();
    void showMark();
    void showPlace(const PdfPlace &place);
    void stopSearch();
    [[nodiscard]] double scale() const;
    [[nodiscard]] double dpi() const;
    [[nodiscard]] int top(int page) const { return m_tops.at(page); }
    [[nodiscard]] QSize pixelSize(int page) const;
    /// Where a page lies in the viewport.
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] int pageAt(int y) const;
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_tops.size()); }
    void layOut();
    void keepPlace(const std::function<void()> &change);
    [[nodiscard]] int nextToDraw();
    [[nodiscard]] qsizetype cost(int page) const;
    void drawNext();
    void paintPage(QPainter &painter, int page) const;
    void paintAreas(QPainter &painter, const QRect &page, const QList<QRectF> &areas,
                    const QColor &colour) const;
    [[nodiscard]] std::optional<std::pair<int, QPointF>> pointAt(const QPoint &position) const;
    void press(const QPoint &position, Press::Takes takes);
    /// The page a link at this place leads to; 0 without one, or while the page is not read yet.
    [[nodiscard]] int jumpAt(const QPoint &position) const;
    void showPointer();
    void readText(int page);
    void applyPress();
    void select(const Selection &selection);

    PdfDocument &m_document;
    QList<int> m_tops;
    QCache<int, Picture> m_pictures;
    int m_drawn = -1; ///< page being drawn, or below 0
    double m_zoom = 1;
    bool m_fitsWidth = true;
    int m_wantedPage = 0; ///< asked for while the document is being opened
    QString m_wantedMark; ///< the same
    QString m_heldMark;   ///< where one was brought and still is; the end of the document may lie above it
    PdfPlace m_place;
    QString m_searched;
    std::shared_ptr<std::atomic_bool> m_stopSearch; ///< of the search under way
    int m_textPage = -1;                            ///< whose text is there
    int m_readPage = -1;                            ///< whose text is being read
    PdfText m_text;
    QList<PdfJump> m_jumps; ///< of the same page
    QPoint m_pointer;       ///< where it was seen last
    Press m_press;
    Selection m_selection;
};

} // namespace tandem::forms

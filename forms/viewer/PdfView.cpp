// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfView.h"

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"
#include "models/base/WhenDone.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtConcurrentRun>

#include <poppler-qt6.h>

#include <cmath>

namespace tandem::forms {

namespace {

constexpr int kGap = 16;                 // px between pages
constexpr int kCachedKilobytes = 120000; // of drawn pages
constexpr double kPointsPerInch = 72;
constexpr double kScreenDpi = 96;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4;

} // namespace

PdfView::PdfView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_images(kCachedKilobytes)
{
    m_pool.setMaxThreadCount(1); // Poppler documents are used by one thread at a time
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
}

PdfView::~PdfView()
{
    stopSearch();
    ++m_generation;
    m_pool.clear();
    m_pool.waitForDone();
}

void PdfView::setDocument(const QByteArray &pdf)
{
    stopSearch();
    m_pool.clear();
    m_pool.waitForDone();
    ++m_generation;
    m_images.clear();
    m_waiting.clear();
    m_sizes.clear();
    m_found = {};
    m_document.reset();
    m_problem = pdf.isEmpty() ? Problem::Empty : Problem::None;
    if (!pdf.isEmpty())
        m_document = Poppler::Document::loadFromData(pdf);
    if (!pdf.isEmpty() && (!m_document || (!m_document->isLocked() && m_document->numPages() == 0)))
        m_problem = Problem::Damaged;
    else if (m_document && m_document->isLocked())
        m_problem = Problem::Protected;
    if (m_problem == Problem::None) {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
        for (int i = 0; i < m_document->numPages(); ++i) {
            const std::unique_ptr<Poppler::Page> page = m_document->page(i);
            m_sizes.append(page ? page->pageSizeF() : QSizeF(595, 842));
        }
    }
    verticalScrollBar()->setValue(0);
    layOut();
    emit pageChanged(currentPage());
}

QString PdfView::problemText() const
{
    switch (m_problem) {
    case Problem::Empty:
        return tr("Nothing to show yet.");
    case Problem::Damaged:
        return tr("This PDF is damaged and cannot be shown. Ask for the file again.");
    case Problem::Protected:
        return tr("This PDF is protected by a password. Ask for a copy without one.");
    case Problem::None:
        break;
    }
    return {};
}

double PdfView::scale() const
{
    return m_zoom * kScreenDpi / kPointsPerInch;
}

QSize PdfView::pixelSize(int page) const
{
    return (m_sizes.at(page) * scale()).toSize();
}

int PdfView::top(int page) const
{
    return m_tops.at(page);
}

void PdfView::layOut()
{
    if (m_fitsWidth && !m_sizes.isEmpty()) {
        double widest = 1;
        for (const QSizeF &size : std::as_const(m_sizes))
            widest = std::max(widest, size.width());
        m_zoom = std::clamp((viewport()->width() - 2.0 * kGap) / widest * kPointsPerInch / kScreenDpi,
                            kLeastZoom, kMostZoom);
    }
    m_tops.clear();
    int y = kGap;
    int width = 0;
    for (int i = 0; i < m_sizes.size(); ++i) {
        m_tops.append(y);
        y += pixelSize(i).height() + kGap;
        width = std::max(width, pixelSize(i).width());
    }
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, width + 2 * kGap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

int PdfView::pageAt(int y) const
{
    const auto it = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::max(0, static_cast<int>(it - m_tops.cbegin()) - 1);
}

int PdfView::currentPage() const
{
    return m_sizes.isEmpty() ? 0 : pageAt(verticalScrollBar()->value() + viewport()->height() / 3) + 1;
}

void PdfView::goToPage(int page)
{
    if (page >= 1 && page <= pageCount())
        verticalScrollBar()->setValue(top(page - 1) - kGap / 2);
}

void PdfView::setZoom(double zoom)
{
    const int page = currentPage();
    m_fitsWidth = false;
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    ++m_generation;
    m_images.clear();
    m_waiting.clear();
    layOut();
    goToPage(page);
}

void PdfView::fitWidth()
{
    const int page = currentPage();
    m_fitsWidth = true;
    ++m_generation;
    m_images.clear();
    m_waiting.clear();
    layOut();
    goToPage(page);
}

void PdfView::stopSearch()
{
    if (m_stopSearch)
        *m_stopSearch = true;
    m_stopSearch.reset();
}

void PdfView::findNext(const QString &text)
{
    stopSearch();
    if (!m_document || text.isEmpty()) {
        emit searchEnded(false);
        return;
    }
    // One document, one thread: pages still waiting to be drawn are asked for again when they are painted.
    m_pool.clear();
    m_waiting.clear();
    const bool again = text == m_searched && m_found.page >= 0;
    const Wanted wanted{text, again ? m_found.page : currentPage() - 1,
                        again ? std::optional(m_found.rect) : std::nullopt};
    m_searched = text;
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stopSearch = stop;
    QtConcurrent::run(&m_pool, [document = m_document, wanted, stop] {
        return search(*document, wanted, *stop);
    }).then(this, [this, stop](const Found &found) {
        if (*stop)
            return;
        showFound(found);
        emit searchEnded(found.page >= 0);
    });
    viewport()->update();
}

PdfView::Found PdfView::search(Poppler::Document &document, const Wanted &wanted,
                               const std::atomic_bool &stop)
{
    const int count = document.numPages();
    // The first page comes twice: at the end for what stands before the place one began at.
    for (int i = 0; i <= count && !stop; ++i) {
        const int number = (wanted.first + i) % count;
        const std::unique_ptr<Poppler::Page> page = document.page(number);
        if (!page)
            continue;
        for (const QRectF &rect :
             page->search(wanted.text, Poppler::Page::IgnoreCase | Poppler::Page::IgnoreDiacritics)) {
            if (i > 0 || !wanted.last)
                return {number, rect};
            const double below = rect.top() - wanted.last->top();
            if (below > 0.5 || (std::abs(below) <= 0.5 && rect.left() > wanted.last->left() + 0.5))
                return {number, rect};
        }
    }
    return {};
}

void PdfView::showFound(const Found &found)
{
    m_found = found;
    if (found.page >= 0)
        verticalScrollBar()->setValue(top(found.page) + static_cast<int>(found.rect.top() * scale()) -
                                      viewport()->height() / 3);
    viewport()->update();
}

void PdfView::request(int page)
{
    if (m_waiting.contains(page))
        return;
    m_waiting.insert(page);
    const double dpi = m_zoom * kScreenDpi * devicePixelRatioF();
    const double ratio = devicePixelRatioF();
    const int generation = m_generation;
    const QFuture<QImage> painting = QtConcurrent::run(&m_pool, [document = m_document, page, dpi, ratio] {
        const std::unique_ptr<Poppler::Page> source = document->page(page);
        QImage image = source ? source->renderToImage(dpi, dpi) : QImage();
        image.setDevicePixelRatio(ratio);
        return image;
    });
    whenDone(painting, this, [this, page, generation](const QImage &image) {
        if (generation != m_generation)
            return;
        m_waiting.remove(page);
        if (!image.isNull())
            m_images.insert(page, new QImage(image), static_cast<int>(image.sizeInBytes() / 1000));
        viewport()->update();
    });
}

void PdfView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colour(palette(), Colour::Sunken));
    if (m_sizes.isEmpty()) {
        painter.setPen(colour(palette(), Colour::Text2));
        painter.setFont(textFont(TextStyle::Body));
        painter.drawText(viewport()->rect().adjusted(40, 0, -40, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         problemText());
        return;
    }
    const int offset = verticalScrollBar()->value();
    for (int i = pageAt(offset); i < pageCount() && top(i) < offset + viewport()->height(); ++i) {
        const QSize size = pixelSize(i);
        const int x =
            std::max(kGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
        const QRect rect(QPoint(x, top(i) - offset), size);
        painter.fillRect(rect, Qt::white);
        if (const QImage *image = m_images.object(i))
            painter.drawImage(rect, *image);
        else
            request(i);
        painter.setPen(colour(palette(), Colour::Line));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        if (m_found.page == i) {
            const QRectF mark(m_found.rect.topLeft() * scale(), m_found.rect.size() * scale());
            painter.fillRect(mark.translated(rect.topLeft()).adjusted(-2, -2, 2, 2), QColor(255, 200, 0, 90));
        }
    }
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth && !m_sizes.isEmpty())
        fitWidth();
    else
        layOut();
}

void PdfView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit pageChanged(currentPage());
}

void PdfView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    case Qt::Key_Home:
        goToPage(1);
        break;
    case Qt::Key_End:
        goToPage(pageCount());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * std::pow(1.0015, event->angleDelta().y()));
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace tandem::forms

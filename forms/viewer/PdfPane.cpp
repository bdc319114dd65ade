// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfPane.h"

#include "forms/theme/Colours.h"
#include "forms/theme/StatusShape.h"
#include "forms/theme/Type.h"

#include <poppler-qt6.h>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtConcurrentRun>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72.0;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 5.0;
constexpr int kGap = 16;
constexpr int kCacheBytes = 96 * 1024 * 1024;
constexpr int kMostPages = 5000; ///< beyond that a layout of all pages is no longer a reading pane

} // namespace

PdfPane::PdfPane(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_images(kCacheBytes)
{
    setObjectName(u"pdfPane"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(&m_watcher, &QFutureWatcher<Job>::finished, this, [this] { take(m_watcher.result()); });
    retranslate();
}

PdfPane::~PdfPane()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

Result<void> PdfPane::setDocument(const QByteArray &content)
{
    clear();
    std::unique_ptr<Poppler::Document> document;
    try {
        document = Poppler::Document::loadFromData(content);
    } catch (const std::exception &) {
        document.reset(); // treated as damaged below
    }
    if (document && document->isLocked()) {
        m_error = Error{
            u"pdf.encrypted"_s,
            {QT_TRANSLATE_NOOP("Message", "This PDF is protected with a password and cannot be shown. Ask "
                                          "for a file without protection."),
             {}},
            {}};
    } else if (!document || document->numPages() < 1 || document->numPages() > kMostPages) {
        m_error = Error{
            u"pdf.damaged"_s,
            {QT_TRANSLATE_NOOP("Message", "This file is damaged or not a PDF and cannot be shown. Ask for "
                                          "it again."),
             {}},
            {}};
    }
    if (m_error) {
        viewport()->update();
        return *m_error;
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    m_document = std::move(document);
    for (int page = 0; page < m_document->numPages(); ++page) {
        const std::unique_ptr<Poppler::Page> one = m_document->page(page);
        m_sizes.append(one ? one->pageSizeF() : QSizeF(595, 842));
    }
    layOut();
    emit currentPageChanged(currentPage());
    return {};
}

void PdfPane::clear()
{
    m_watcher.waitForFinished(); // a page of the old document may still be drawn
    ++m_number;
    m_document.reset();
    m_error.reset();
    m_sizes.clear();
    m_tops.clear();
    m_images.clear();
    m_lastPage = 0;
    m_foundPage = -1;
    m_foundText.clear();
    m_selectionPage = -1;
    layOut();
}

void PdfPane::layOut()
{
    if (m_fitWidth && !m_sizes.isEmpty()) {
        double widest = 1;
        for (const QSizeF &size : std::as_const(m_sizes))
            widest = qMax(widest, size.width());
        const double wanted = (viewport()->width() - 2.0 * kGap) / (widest * kPixelsPerPoint);
        const double fitted = qBound(kLeastZoom, wanted, kMostZoom);
        if (!qFuzzyCompare(fitted, m_zoom)) {
            m_zoom = fitted;
            m_images.clear();
            emit zoomChanged(m_zoom);
        }
    }
    m_tops.clear();
    int y = kGap;
    int wide = 0;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        m_tops.append(y);
        y += int(size.height() * kPixelsPerPoint * m_zoom) + kGap;
        wide = qMax(wide, int(size.width() * kPixelsPerPoint * m_zoom) + 2 * kGap);
    }
    verticalScrollBar()->setRange(0, qMax(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, qMax(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

QRect PdfPane::pageRect(int page) const
{
    const QSizeF size = m_sizes.at(page) * kPixelsPerPoint * m_zoom;
    const int room = viewport()->width() - int(size.width());
    const int x = room > 2 * kGap ? room / 2 : kGap - horizontalScrollBar()->value();
    return {x, m_tops.at(page) - verticalScrollBar()->value(), int(size.width()), int(size.height())};
}

int PdfPane::pageAt(int y) const
{
    const auto behind = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return qMax(0, int(behind - m_tops.cbegin()) - 1);
}

QRectF PdfPane::onPage(int page, const QRectF &points) const
{
    const double factor = kPixelsPerPoint * m_zoom;
    return {pageRect(page).topLeft() + points.topLeft() * factor, points.size() * factor};
}

int PdfPane::currentPage() const
{
    return m_tops.isEmpty() ? 0 : pageAt(verticalScrollBar()->value() + viewport()->height() / 3) + 1;
}

void PdfPane::goToPage(int page)
{
    if (page >= 1 && page <= m_tops.size())
        verticalScrollBar()->setValue(m_tops.at(page - 1) - kGap);
}

void PdfPane::setZoom(double zoom)
{
    const int page = currentPage();
    m_fitWidth = false;
    m_zoom = qBound(kLeastZoom, zoom, kMostZoom);
    m_images.clear();
    layOut();
    goToPage(page);
    emit zoomChanged(m_zoom);
}

void PdfPane::setFitWidth(bool fit)
{
    m_fitWidth = fit;
    layOut();
}

bool PdfPane::find(const QString &text, bool backwards)
{
    if (!m_document || text.isEmpty())
        return false;
    const int count = pageCount();
    const bool again = text == m_foundText && m_foundPage >= 0;
    int page = again ? m_foundPage : currentPage() - 1;
    // One round more than there are pages, so that the only place there is can be found again.
    for (int i = 0; i <= count; ++i) {
        const std::unique_ptr<Poppler::Page> one = m_document->page(page);
        QList<QRectF> places = one ? one->search(text, Poppler::Page::IgnoreCase) : QList<QRectF>();
        if (backwards)
            std::reverse(places.begin(), places.end());
        qsizetype from = 0;
        if (again && i == 0)
            from = places.indexOf(m_found) + 1;
        if (from < places.size()) {
            m_foundPage = page;
            m_foundText = text;
            m_found = places.at(from);
            const int y = m_tops.at(page) + int(m_found.y() * kPixelsPerPoint * m_zoom);
            verticalScrollBar()->setValue(y - viewport()->height() / 3);
            viewport()->update();
            return true;
        }
        page = (page + (backwards ? count - 1 : 1)) % count;
    }
    m_foundPage = -1;
    viewport()->update();
    return false;
}

QString PdfPane::selectedText() const
{
    if (!m_document || m_selectionPage < 0 || m_selection.isEmpty())
        return {};
    const std::unique_ptr<Poppler::Page> page = m_document->page(m_selectionPage);
    return page ? page->text(m_selection).simplified() : QString();
}

void PdfPane::requestNext()
{
    if (!m_document || m_watcher.isRunning())
        return;
    const int last = pageAt(verticalScrollBar()->value() + viewport()->height());
    for (int page = pageAt(verticalScrollBar()->value()); page <= last && page < pageCount(); ++page) {
        if (m_images.contains(page))
            continue;
        const double ratio = devicePixelRatioF();
        m_watcher.setFuture(QtConcurrent::run(
            [document = m_document, page, zoom = m_zoom, ratio, number = m_number]() -> Job {
                Job job{page, zoom, number, {}};
                const std::unique_ptr<Poppler::Page> one = document->page(page);
                const double dots = 96.0 * zoom * ratio;
                if (one)
                    job.image = one->renderToImage(dots, dots);
                job.image.setDevicePixelRatio(ratio);
                return job;
            }));
        return;
    }
}

void PdfPane::take(const Job &job)
{
    if (job.document == m_number && qFuzzyCompare(job.zoom, m_zoom)) {
        auto *image = new QImage(job.image);
        m_images.insert(job.page, image,
                        qBound(qsizetype(1), image->sizeInBytes(), qsizetype(kCacheBytes / 4)));
        viewport()->update();
    }
    requestNext();
}

void PdfPane::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colour(palette(), Colour::Sunken));
    if (m_error) {
        const QRect middle = viewport()->rect().adjusted(40, 0, -40, 0);
        StatusShape::paint(&painter, {middle.center().x() - 12, middle.center().y() - 48, 24, 24},
                           Status::Error, palette(), Colour::Sunken);
        painter.setPen(colour(palette(), Colour::Text));
        painter.setFont(textFont(TextStyle::Body));
        painter.drawText(middle.adjusted(0, middle.height() / 2 - 12, 0, 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_error->message.text());
        return;
    }
    for (int page = m_tops.isEmpty() ? 0 : pageAt(verticalScrollBar()->value()); page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (rect.top() > viewport()->height())
            break;
        painter.fillRect(rect, Qt::white); // paper, in the dark too
        if (const QImage *image = m_images.object(page))
            painter.drawImage(rect, *image);
        QColor mark = colour(false, Colour::Stale);
        mark.setAlpha(70);
        if (page == m_foundPage)
            painter.fillRect(onPage(page, m_found), mark);
        QColor selection = colour(false, Colour::Accent);
        selection.setAlpha(50);
        if (page == m_selectionPage)
            painter.fillRect(onPage(page, m_selection), selection);
        painter.setPen(colour(palette(), Colour::Border));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour(palette(), Colour::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    requestNext();
}

void PdfPane::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    layOut();
    if (m_fitWidth && page > 1)
        goToPage(page);
}

void PdfPane::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_lastPage) {
        m_lastPage = page;
        emit currentPageChanged(page);
    }
}

void PdfPane::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PdfPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        return setZoom(m_zoom * 1.2);
    if (event->matches(QKeySequence::ZoomOut))
        return setZoom(m_zoom / 1.2);
    switch (event->key()) {
    case Qt::Key_Home:
        return goToPage(1);
    case Qt::Key_End:
        return goToPage(pageCount());
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PdfPane::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_selectionPage = -1;
    viewport()->update();
}

void PdfPane::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_tops.isEmpty())
        return;
    const int page = pageAt(int(m_pressed.y()) + verticalScrollBar()->value());
    const double factor = kPixelsPerPoint * m_zoom;
    const QPointF origin = pageRect(page).topLeft();
    m_selectionPage = page;
    m_selection = QRectF((m_pressed - origin) / factor, (event->position() - origin) / factor).normalized();
    viewport()->update();
    emit selectionChanged();
}

void PdfPane::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PdfPane::retranslate()
{
    setAccessibleName(tr("Pages of the document"));
    viewport()->update();
}

} // namespace tandem::forms

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfView.h"

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"
#include "forms/viewer/PdfDocument.h"
#include "models/base/WhenDone.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <poppler-qt6.h>

#include <cmath>

namespace tandem::forms {

namespace {

constexpr int kGap = 16;                       // px between pages
constexpr qsizetype kCachedKilobytes = 120000; // of drawn pages
constexpr double kPointsPerInch = 72;
constexpr double kScreenDpi = 96;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4;
constexpr double kZoomStep = 1.25;

QImage draw(Poppler::Document *document, int number, double dpi, double ratio)
{
    const std::unique_ptr<Poppler::Page> page = document ? document->page(number) : nullptr;
    QImage image = page ? page->renderToImage(dpi, dpi) : QImage();
    if (image.isNull())
        image = QImage(1, 1, QImage::Format_RGB32); // a page that cannot be drawn stays white
    else
        image.setDevicePixelRatio(ratio);
    if (image.width() == 1)
        image.fill(Qt::white);
    return image;
}

} // namespace

PdfView::PdfView(PdfDocument &document, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_document(document)
    , m_pictures(kCachedKilobytes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true); // links show themselves by the pointer
    connect(&m_document, &PdfDocument::opening, this, &PdfView::showDocument);
    connect(&m_document, &PdfDocument::opened, this, &PdfView::showDocument);
    connect(&m_document, &PdfDocument::marksRead, this, &PdfView::showMark);
}

PdfView::~PdfView()
{
    stopSearch();
}

void PdfView::showDocument()
{
    stopSearch();
    m_pictures.clear();
    m_drawn = -1;
    m_place = {};
    m_searched.clear();
    m_textPage = m_readPage = -1;
    m_text = {};
    m_jumps.clear();
    m_press = {};
    m_selection = {};
    m_heldMark.clear();
    verticalScrollBar()->setValue(0);
    layOut();
    if (m_document.isOpening()) {
        m_wantedPage = 0;
        m_wantedMark.clear();
    } else if (m_wantedPage > 0) {
        goToPage(std::exchange(m_wantedPage, 0));
    }
    emit pageChanged(currentPage());
}

QString PdfView::problemText() const
{
    if (m_document.isOpening())
        return {};
    switch (m_document.facts().problem) {
    case PdfFacts::Problem::Empty:
        return tr("Nothing to show yet.");
    case PdfFacts::Problem::Damaged:
        return tr("This PDF is damaged and cannot be shown. Ask for the file again.");
    case PdfFacts::Problem::Protected:
        return tr("This PDF is protected by a password. Ask for a copy without one.");
    case PdfFacts::Problem::None:
        break;
    }
    return {};
}

double PdfView::scale() const
{
    return m_zoom * kScreenDpi / kPointsPerInch;
}

double PdfView::dpi() const
{
    return m_zoom * kScreenDpi * devicePixelRatioF();
}

QSize PdfView::pixelSize(int page) const
{
    return (m_document.facts().sizes.at(page) * scale()).toSize();
}

QRect PdfView::pageRect(int page) const
{
    const QSize size = pixelSize(page);
    const int x = std::max(kGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(x, top(page) - verticalScrollBar()->value()), size};
}

void PdfView::layOut()
{
    const QList<QSizeF> &sizes = m_document.facts().sizes;
    if (m_fitsWidth && !sizes.isEmpty()) {
        double widest = 1;
        for (const QSizeF &size : sizes)
            widest = std::max(widest, size.width());
        m_zoom = std::clamp((viewport()->width() - 2.0 * kGap) / widest * kPointsPerInch / kScreenDpi,
                            kLeastZoom, kMostZoom);
    }
    m_tops.clear();
    int y = kGap;
    int width = 0;
    for (int i = 0; i < sizes.size(); ++i) {
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
    return m_tops.isEmpty() ? 0 : pageAt(verticalScrollBar()->value() + viewport()->height() / 3) + 1;
}

void PdfView::goToPage(int page)
{
    if (m_document.isOpening())
        m_wantedPage = page;
    else if (page >= 1 && page <= pageCount())
        verticalScrollBar()->setValue(top(page - 1) - kGap / 2);
}

void PdfView::goToMark(const QString &name)
{
    m_wantedMark = name;
    showMark();
}

void PdfView::showMark()
{
    const QList<PdfMark> &marks = m_document.marks();
    if (m_wantedMark.isEmpty() || marks.isEmpty())
        return;
    const QString wanted = std::exchange(m_wantedMark, QString());
    for (const PdfMark &mark : marks) {
        if (mark.name != wanted || mark.page >= pageCount())
            continue;
        verticalScrollBar()->setValue(top(mark.page) + static_cast<int>(mark.from * scale()) - kGap / 2);
        m_heldMark = wanted;
        return;
    }
}

QString PdfView::currentMark() const
{
    if (!m_heldMark.isEmpty())
        return m_heldMark;
    QString current;
    for (const PdfMark &mark : m_document.marks()) {
        if (mark.page >= pageCount() ||
            top(mark.page) + mark.from * scale() > verticalScrollBar()->value() + kGap)
            break;
        current = mark.name;
    }
    return current;
}

void PdfView::keepPlace(const std::function<void()> &change)
{
    // The line at the upper edge stays there.
    const int page = m_tops.isEmpty() ? -1 : pageAt(verticalScrollBar()->value());
    const double inside = page < 0 ? 0 : (verticalScrollBar()->value() - top(page)) / scale();
    change();
    layOut();
    if (page >= 0)
        verticalScrollBar()->setValue(top(page) + static_cast<int>(std::lround(inside * scale())));
}

void PdfView::setZoom(double zoom)
{
    keepPlace([&] {
        m_fitsWidth = false;
        m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    });
}

void PdfView::fitWidth()
{
    keepPlace([&] { m_fitsWidth = true; });
}

void PdfView::stopSearch()
{
    if (m_stopSearch)
        *m_stopSearch = true;
    m_stopSearch.reset();
}

void PdfView::find(const QString &text, bool backwards)
{
    stopSearch();
    if (m_tops.isEmpty() || text.trimmed().isEmpty()) {
        emit searchEnded(false);
        return;
    }
    const bool again = text == m_searched && m_place.page >= 0;
    PdfQuestion question{text, again ? m_place.page : currentPage() - 1, 0, backwards};
    if (again)
        question.from = backwards ? m_place.start : m_place.start + 1;
    m_searched = text;
    m_stopSearch = std::make_shared<std::atomic_bool>(false);
    const auto place = m_document.reading().run(
        [question, stop = m_stopSearch](Poppler::Document *document, const std::atomic_bool &gone) {
            return document ? searchPdf(*document, question, *stop, gone) : PdfPlace();
        });
    whenDone(place, this, [this, stop = m_stopSearch](const PdfPlace &found) {
        if (*stop)
            return;
        m_stopSearch.reset();
        showPlace(found);
        emit searchEnded(found.page >= 0);
    });
}

void PdfView::showPlace(const PdfPlace &place)
{
    m_place = place;
    if (place.page >= 0 && place.page < pageCount() && !place.areas.isEmpty())
        verticalScrollBar()->setValue(top(place.page) +
                                      static_cast<int>(place.areas.first().top() * scale()) -
                                      viewport()->height() / 3);
    viewport()->update();
}

/// Kilobytes its picture takes.
qsizetype PdfView::cost(int page) const
{
    constexpr double kBytesPerPixel = 4;
    const QSizeF size = m_document.facts().sizes.at(page) * (dpi() / kPointsPerInch);
    return static_cast<qsizetype>(size.width() * size.height() * kBytesPerPixel / 1000) + 1;
}

int PdfView::nextToDraw()
{
    if (m_tops.isEmpty())
        return -1;
    const int offset = verticalScrollBar()->value();
    const int first = pageAt(offset);
    int last = first;
    qsizetype seen = 0;
    for (int i = first; i < pageCount() && top(i) < offset + viewport()->height(); ++i)
        seen += cost(i);
    // What is seen is kept whatever it takes; what is not, only if there is plenty of room.
    m_pictures.setMaxCost(std::max(kCachedKilobytes, seen));
    const auto isMissing = [this](int page) {
        const Picture *picture = m_pictures.object(page);
        return !picture || picture->dpi != dpi();
    };
    for (; last < pageCount() && top(last) < offset + viewport()->height(); ++last) {
        if (isMissing(last))
            return last;
    }
    // One ahead and one behind, so that turning a page shows no white.
    for (const int page : {last, first - 1}) {
        if (page >= 0 && page < pageCount() && isMissing(page) && seen + 2 * cost(page) < kCachedKilobytes)
            return page;
    }
    return -1;
}

void PdfView::drawNext()
{
    if (m_drawn >= 0)
        return;
    const int page = nextToDraw();
    if (page < 0)
        return;
    m_drawn = page;
    const double wanted = dpi();
    const auto picture = m_document.drawing().run(
        [page, wanted, ratio = devicePixelRatioF()](Poppler::Document *document, const std::atomic_bool &) {
            return draw(document, page, wanted, ratio);
        });
    whenDone(picture, this, [this, page, wanted, generation = m_document.generation()](const QImage &image) {
        if (generation != m_document.generation())
            return;
        m_drawn = -1;
        m_pictures.insert(page, new Picture{image, wanted}, std::min(cost(page), m_pictures.maxCost()));
        viewport()->update(pageRect(page));
        drawNext();
    });
}

void PdfView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colour(palette(), Colour::Sunken));
    if (m_tops.isEmpty()) {
        painter.setPen(colour(palette(), Colour::Text2));
        painter.setFont(textFont(TextStyle::Body));
        painter.drawText(viewport()->rect().adjusted(40, 0, -40, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         problemText());
        return;
    }
    const int offset = verticalScrollBar()->value();
    for (int i = pageAt(offset); i < pageCount() && top(i) < offset + viewport()->height(); ++i) {
        if (pageRect(i).adjusted(-1, -1, 1, 1).intersects(event->rect()))
            paintPage(painter, i);
    }
    drawNext();
}

void PdfView::paintPage(QPainter &painter, int page) const
{
    const QRect rect = pageRect(page);
    if (const Picture *picture = m_pictures.object(page))
        painter.drawImage(rect, picture->image);
    else
        painter.fillRect(rect, Qt::white);
    // Marks lie on paper, which is white in the dark theme too.
    if (m_place.page == page)
        paintAreas(painter, rect, m_place.areas, QColor(255, 200, 0));
    if (m_selection.page == page && m_textPage == page)
        paintAreas(painter, rect,
                   m_text.areas(std::min(m_selection.anchor, m_selection.cursor),
                                std::max(m_selection.anchor, m_selection.cursor) + 1),
                   QColor(150, 200, 230));
    painter.setPen(colour(palette(), Colour::Line));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void PdfView::paintAreas(QPainter &painter, const QRect &page, const QList<QRectF> &areas,
                         const QColor &colour) const
{
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // the text stays as black as it was
    for (const QRectF &area : areas) {
        const QRectF mark(area.topLeft() * scale(), area.size() * scale());
        painter.fillRect(mark.translated(page.topLeft()).adjusted(-1, -1, 1, 1), colour);
    }
    painter.restore();
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    keepPlace([] {});
}

void PdfView::scrollContentsBy(int, int)
{
    m_heldMark.clear(); // showMark() holds it after it has scrolled
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
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectPage();
    else if (event->matches(QKeySequence::ZoomIn))
        setZoom(m_zoom * kZoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / kZoomStep);
    else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier)
        fitWidth();
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    else if (event->key() == Qt::Key_Home)
        goToPage(1);
    else if (event->key() == Qt::Key_End)
        goToPage(pageCount());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * std::pow(1.0015, event->angleDelta().y()));
    else
        QAbstractScrollArea::wheelEvent(event);
}

std::optional<std::pair<int, QPointF>> PdfView::pointAt(const QPoint &position) const
{
    if (m_tops.isEmpty())
        return std::nullopt;
    const int page = pageAt(position.y() + verticalScrollBar()->value());
    const QPointF inside = position - pageRect(page).topLeft();
    return std::pair(page, inside / scale());
}

void PdfView::press(const QPoint &position, Press::Takes takes)
{
    const auto point = pointAt(position);
    select({});
    m_press = {};
    if (!point)
        return;
    m_press = {point->first, point->second, point->second, takes};
    if (m_textPage == m_press.page)
        applyPress();
    else
        readText(m_press.page);
}

void PdfView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        press(event->position().toPoint(), Press::Takes::Between);
}

void PdfView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        press(event->position().toPoint(), Press::Takes::Word);
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    const auto point = pointAt(event->position().toPoint());
    if (!(event->buttons() & Qt::LeftButton)) {
        // Not while text is chosen on another page: the text of one page is kept.
        if (point && point->first != m_textPage && m_selection.page < 0)
            readText(point->first);
        m_pointer = event->position().toPoint();
        showPointer();
        return;
    }
    if (!point || m_press.page < 0)
        return;
    // Beyond the page the selection ends at its edge.
    const QSizeF size = m_document.facts().sizes.at(m_press.page);
    m_press.to = point->first < m_press.page   ? QPointF(0, 0)
                 : point->first > m_press.page ? QPointF(size.width(), size.height())
                                               : point->second;
    applyPress();
}

void PdfView::mouseReleaseEvent(QMouseEvent *event)
{
    const int target = jumpAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && target > 0 && m_selection.page < 0)
        goToPage(target);
}

void PdfView::showPointer()
{
    viewport()->setCursor(jumpAt(m_pointer) > 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

int PdfView::jumpAt(const QPoint &position) const
{
    const auto point = pointAt(position);
    if (!point || point->first != m_textPage)
        return 0;
    for (const PdfJump &jump : m_jumps) {
        if (jump.area.contains(point->second))
            return jump.page;
    }
    return 0;
}

void PdfView::readText(int page)
{
    if (m_readPage == page)
        return;
    m_readPage = page;
    using Read = std::pair<PdfText, QList<PdfJump>>;
    const auto text = m_document.reading().run([page](Poppler::Document *document, const std::atomic_bool &) {
        const std::unique_ptr<Poppler::Page> source = document ? document->page(page) : nullptr;
        return source ? Read(readPdfText(*source), readPdfJumps(*source)) : Read();
    });
    whenDone(text, this, [this, page, generation = m_document.generation()](const Read &read) {
        if (generation != m_document.generation() || page != m_readPage)
            return;
        m_readPage = -1;
        m_textPage = page;
        m_text = read.first;
        m_jumps = read.second;
        showPointer();
        applyPress();
    });
}

void PdfView::applyPress()
{
    if (m_press.page < 0 || m_press.page != m_textPage)
        return;
    const qsizetype from = m_text.nearest(m_press.from);
    const qsizetype to = m_text.nearest(m_press.to);
    if (from < 0 || to < 0)
        return;
    if (m_press.takes == Press::Takes::Page) {
        select({m_press.page, 0, m_text.text.size() - 1});
        return;
    }
    if (m_press.takes == Press::Takes::Between) {
        if (m_press.from != m_press.to)
            select({m_press.page, from, to});
        return;
    }
    const auto isWord = [this](qsizetype at) {
        return at >= 0 && at < m_text.text.size() && m_text.text[at].isLetterOrNumber();
    };
    qsizetype start = from;
    qsizetype end = from;
    while (isWord(start - 1))
        --start;
    while (isWord(end + 1))
        ++end;
    select({m_press.page, start, end});
}

void PdfView::selectPage()
{
    if (m_tops.isEmpty())
        return;
    const int page = currentPage() - 1;
    m_press = {page, QPointF(), QPointF(), Press::Takes::Page};
    if (m_textPage == page)
        applyPress();
    else
        readText(page);
}

void PdfView::select(const Selection &selection)
{
    m_selection = selection;
    viewport()->update();
    emit selectionChanged();
}

QString PdfView::selectedText() const
{
    if (m_selection.page < 0 || m_selection.page != m_textPage)
        return {};
    const qsizetype from = std::min(m_selection.anchor, m_selection.cursor);
    return m_text.text.mid(from, std::max(m_selection.anchor, m_selection.cursor) - from + 1);
}

void PdfView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void PdfView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copying = menu.addAction(tr("Copy"), this, &PdfView::copy);
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(!selectedText().isEmpty());
    QAction *all = menu.addAction(tr("Select the text of the page"), this, &PdfView::selectPage);
    all->setShortcut(QKeySequence::SelectAll);
    all->setEnabled(!m_tops.isEmpty());
    menu.exec(event->globalPos());
}

} // namespace tandem::forms

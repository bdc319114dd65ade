// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfThumbnails.h"

#include "forms/theme/Colours.h"
#include "forms/viewer/PdfDocument.h"
#include "models/base/WhenDone.h"

#include <QImage>
#include <QPainter>

#include <poppler-qt6.h>

namespace tandem::forms {

namespace {

constexpr qsizetype kMostWanted = 24; ///< what was asked for before is out of sight again
constexpr double kPointsPerInch = 72;

/// White pages stand on white ground.
QPixmap framed(QPixmap picture)
{
    QPainter painter(&picture);
    painter.setPen(colour(false, Colour::Border));
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    return picture;
}

} // namespace

PdfThumbnails::PdfThumbnails(PdfDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    connect(&m_document, &PdfDocument::opening, this, &PdfThumbnails::reset);
    connect(&m_document, &PdfDocument::opened, this, &PdfThumbnails::reset);
}

void PdfThumbnails::reset()
{
    beginResetModel();
    m_pictures.clear();
    m_wanted.clear();
    m_isDrawing = false;
    endResetModel();
}

int PdfThumbnails::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_document.pageCount();
}

QVariant PdfThumbnails::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int page = index.row();
    if (role == Qt::DisplayRole)
        return QString::number(page + 1);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("Page %1").arg(page + 1);
    if (role != Qt::DecorationRole)
        return {};
    const auto picture = m_pictures.constFind(page);
    if (picture != m_pictures.cend())
        return *picture;
    request(page);
    return blank(page);
}

QPixmap PdfThumbnails::blank(int page) const
{
    QPixmap picture(m_document.facts().sizes.at(page).scaled(kSize, Qt::KeepAspectRatio).toSize());
    picture.fill(Qt::white);
    return framed(picture);
}

void PdfThumbnails::request(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.prepend(page);
    if (m_wanted.size() > kMostWanted)
        m_wanted.removeLast();
    // Later: a model must not change while it is asked.
    QMetaObject::invokeMethod(const_cast<PdfThumbnails *>(this), &PdfThumbnails::drawNext,
                              Qt::QueuedConnection);
}

void PdfThumbnails::drawNext()
{
    if (m_isDrawing || m_wanted.isEmpty())
        return;
    m_isDrawing = true;
    const int page = m_wanted.takeFirst();
    const QSizeF size = m_document.facts().sizes.at(page);
    const double dpi =
        std::min(kSize.width() / size.width(), kSize.height() / size.height()) * kPointsPerInch;
    const auto picture =
        m_document.drawing().run([page, dpi](Poppler::Document *document, const std::atomic_bool &) {
            const std::unique_ptr<Poppler::Page> source = document ? document->page(page) : nullptr;
            return source ? source->renderToImage(dpi, dpi) : QImage();
        });
    whenDone(picture, this, [this, page, generation = m_document.generation()](const QImage &image) {
        if (generation != m_document.generation())
            return;
        m_isDrawing = false;
        m_pictures.insert(page, image.isNull() ? blank(page) : framed(QPixmap::fromImage(image)));
        emit dataChanged(index(page), index(page), {Qt::DecorationRole});
        drawNext();
    });
}

} // namespace tandem::forms

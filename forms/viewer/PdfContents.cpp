// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfContents.h"

#include "forms/theme/WrappedText.h"
#include "forms/viewer/PdfDocument.h"
#include "forms/viewer/PdfThumbnails.h"

#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageRole = Qt::UserRole;
constexpr int kBeside = 12; ///< px left and right of a heading together

/// Headings in whole, on several lines where the pane is narrow.
class HeadingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        return {0, wrappedHeight(text, option.font, width(option, index)) + 8};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QString text = ground.text;
        ground.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setFont(ground.font);
        painter->setPen(ground.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
        paintWrapped(*painter, option.rect.adjusted(kBeside / 2, 0, -kBeside / 2, 0), Qt::AlignVCenter, text);
        painter->restore();
    }

private:
    /// The view tells no width when it asks for a height.
    static int width(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        int depth = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        return view->viewport()->width() - depth * view->indentation() - kBeside;
    }
};

void addHeadings(QTreeWidgetItem *parent, const QList<PdfHeading> &headings)
{
    for (const PdfHeading &heading : headings) {
        auto *item = new QTreeWidgetItem(parent, {heading.title});
        item->setData(0, kPageRole, heading.page);
        item->setToolTip(0, heading.title);
        addHeadings(item, heading.below);
    }
}

/// The last heading at or before the page, in the order they stand.
QTreeWidgetItem *headingOf(QTreeWidget *tree, int page)
{
    QTreeWidgetItem *last = nullptr;
    for (QTreeWidgetItemIterator it(tree); *it; ++it) {
        const int start = (*it)->data(0, kPageRole).toInt();
        if (start > page)
            break;
        if (start > 0)
            last = *it;
    }
    return last;
}

} // namespace

PdfContents::PdfContents(PdfDocument &document, QWidget *parent)
    : QTabWidget(parent)
    , m_document(document)
    , m_headings(new QTreeWidget)
    , m_pages(new QListView)
{
    setObjectName(u"pdfContents"_s);
    setDocumentMode(true);
    m_headings->setObjectName(u"pdfHeadings"_s);
    m_headings->setHeaderHidden(true);
    m_headings->setItemDelegate(new HeadingDelegate(m_headings));
    m_headings->setIndentation(14);
    m_headings->installEventFilter(this);
    m_headings->setFrameShape(QFrame::NoFrame);
    m_pages->setObjectName(u"pdfThumbnails"_s);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setViewMode(QListView::IconMode);
    m_pages->setFlow(QListView::TopToBottom);
    m_pages->setWrapping(false);
    m_pages->setMovement(QListView::Static);
    m_pages->setUniformItemSizes(true);
    m_pages->setIconSize(PdfThumbnails::kSize);
    m_pages->setSpacing(6);
    m_pages->setModel(new PdfThumbnails(m_document, this));
    addTab(m_headings, QString());
    addTab(m_pages, QString());
    const auto choose = [this](int page) {
        if (!m_isFollowing && page > 0)
            emit pageChosen(page);
    };
    connect(m_headings, &QTreeWidget::currentItemChanged, this,
            [choose](QTreeWidgetItem *item) { choose(item ? item->data(0, kPageRole).toInt() : 0); });
    connect(m_headings, &QTreeWidget::itemClicked, this,
            [choose](QTreeWidgetItem *item) { choose(item->data(0, kPageRole).toInt()); });
    connect(m_pages->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [choose](const QModelIndex &index) { choose(index.row() + 1); });
    connect(m_pages, &QListView::clicked, this,
            [choose](const QModelIndex &index) { choose(index.row() + 1); });
    // A list that was hidden has not followed.
    connect(this, &QTabWidget::currentChanged, this, [this] { m_pages->scrollTo(m_pages->currentIndex()); });
    connect(&m_document, &PdfDocument::opening, this, &PdfContents::fill);
    connect(&m_document, &PdfDocument::opened, this, &PdfContents::fill);
    retranslate();
}

void PdfContents::fill()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_headings->clear();
    addHeadings(m_headings->invisibleRootItem(), m_document.facts().headings);
    setTabVisible(0, !m_document.facts().headings.isEmpty());
    setCurrentIndex(m_document.facts().headings.isEmpty() ? 1 : 0);
}

void PdfContents::showPage(int page)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (QTreeWidgetItem *heading = headingOf(m_headings, page);
        heading && (!m_headings->currentItem() ||
                    m_headings->currentItem()->data(0, kPageRole) != heading->data(0, kPageRole)))
        m_headings->setCurrentItem(heading);
    const QModelIndex index = m_pages->model()->index(page - 1, 0);
    if (!index.isValid())
        return;
    if (m_pages->currentIndex() != index)
        m_pages->setCurrentIndex(index);
    m_pages->scrollTo(index);
}

void PdfContents::retranslate()
{
    setTabText(0, tr("Outline"));
    setTabText(1, tr("Pages"));
    m_headings->setAccessibleName(tr("Outline of the document"));
    m_pages->setAccessibleName(tr("Small pictures of the pages"));
}

/// Other widths give other heights.
bool PdfContents::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_headings && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            m_headings, [this] { m_headings->doItemsLayout(); }, Qt::QueuedConnection);
    return QTabWidget::eventFilter(watched, event);
}

void PdfContents::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::forms

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfPane.h"

#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "forms/viewer/PdfView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kPageWidth = 44; // px; four digits
constexpr int kPatience = 300; // milliseconds

} // namespace

PdfPane::PdfPane(QWidget *parent)
    : QFrame(parent)
    , m_view(new PdfView(this))
    , m_page(new QSpinBox(this))
    , m_of(new TextLabel(TextStyle::Small, Colour::Text2, this))
    , m_search(new QLineEdit(this))
    , m_found(new TextLabel(TextStyle::Small, Colour::Error, this))
    , m_previous(button(u"previous"_s, u"pdfPrevious"_s))
    , m_next(button(u"next"_s, u"pdfNext"_s))
    , m_zoomOut(button(u"zoom-out"_s, u"pdfZoomOut"_s))
    , m_zoomIn(button(u"zoom-in"_s, u"pdfZoomIn"_s))
    , m_fit(new QToolButton(this))
{
    setObjectName(u"pdfPane"_s);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    tools->setSpacing(space::kSmall);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_previous, m_page, m_of, m_next, m_zoomOut, m_fit, m_zoomIn})
        tools->addWidget(widget);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_found);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
    m_page->setObjectName(u"pdfPage"_s);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setMinimum(0);
    m_page->setFixedWidth(kPageWidth);
    m_page->setKeyboardTracking(false);
    m_search->setObjectName(u"pdfSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_fit->setObjectName(u"pdfFit"_s);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / kZoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * kZoomStep); });
    connect(m_fit, &QToolButton::clicked, m_view, &PdfView::fitWidth);
    connect(m_page, &QSpinBox::valueChanged, m_view, &PdfView::goToPage);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findNext(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, m_found, &QLabel::clear);
    connect(m_view, &PdfView::searchEnded, this, &PdfPane::showSearchEnd);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_found->setText(tr("searching…")); });
    connect(m_view, &PdfView::pageChanged, this, &PdfPane::showPage);
    retranslate();
    showPage(0);
}

PdfPane::~PdfPane() = default;

QToolButton *PdfPane::button(const QString &iconName, const QString &name)
{
    auto *result = new QToolButton(this);
    result->setIcon(icon(iconName));
    result->setObjectName(name);
    return result;
}

void PdfPane::setDocument(const QByteArray &pdf)
{
    m_view->setDocument(pdf);
    m_page->setMaximum(m_view->pageCount());
    showPage(m_view->currentPage());
}

void PdfPane::clear()
{
    setDocument({});
}

int PdfPane::pageCount() const
{
    return m_view->pageCount();
}

int PdfPane::currentPage() const
{
    return m_view->currentPage();
}

void PdfPane::goToPage(int page)
{
    m_view->goToPage(page);
}

void PdfPane::findNext(const QString &text)
{
    m_found->clear();
    m_patience.start();
    m_view->findNext(text);
}

void PdfPane::showSearchEnd(bool found)
{
    m_patience.stop();
    m_found->setText(found || m_search->text().isEmpty() ? QString() : tr("not found"));
    emit searchEnded(found);
}

QString PdfPane::problem() const
{
    return m_view->problemText();
}

void PdfPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PdfPane::showPage(int page)
{
    const QSignalBlocker silent(m_page);
    m_page->setValue(page);
    m_of->setText(tr("of %1").arg(m_view->pageCount()));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < m_view->pageCount());
    emit pageChanged(page);
}

void PdfPane::retranslate()
{
    const auto name = [](QWidget *widget, const QString &text) {
        widget->setAccessibleName(text);
        widget->setToolTip(text);
    };
    name(m_previous, tr("Previous page"));
    name(m_next, tr("Next page"));
    name(m_zoomOut, tr("Smaller"));
    name(m_zoomIn, tr("Larger"));
    m_fit->setText(tr("Page width"));
    m_page->setAccessibleName(tr("Page"));
    m_search->setPlaceholderText(tr("Find in the document"));
    m_search->setAccessibleName(tr("Find in the document"));
    m_view->setAccessibleName(tr("Pages of the document"));
    m_of->setText(tr("of %1").arg(m_view->pageCount()));
}

void PdfPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::forms

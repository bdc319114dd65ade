// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfPane.h"

#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "forms/viewer/PdfContents.h"
#include "forms/viewer/PdfDocument.h"
#include "forms/viewer/PdfSignatureBar.h"
#include "forms/viewer/PdfView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kPageWidth = 44;      // px; four digits
constexpr int kPatience = 300;      // milliseconds
constexpr int kContentsWidth = 190; // px

} // namespace

PdfPane::PdfPane(QWidget *parent)
    : QFrame(parent)
    , m_document(new PdfDocument(this))
    , m_view(new PdfView(*m_document, this))
    , m_contents(new PdfContents(*m_document, this))
    , m_signatures(new PdfSignatureBar(*m_document, this))
    , m_split(new QSplitter(this))
    , m_page(new QSpinBox(this))
    , m_of(new TextLabel(TextStyle::Small, Colour::Text2, this))
    , m_search(new QLineEdit(this))
    , m_found(new TextLabel(TextStyle::Small, Colour::Error, this))
    , m_findPrevious(button(u"up"_s, u"pdfFindPrevious"_s))
    , m_findNext(button(u"down"_s, u"pdfFindNext"_s))
    , m_sidebar(button(u"sidebar"_s, u"pdfSidebar"_s))
    , m_previous(button(u"previous"_s, u"pdfPrevious"_s))
    , m_next(button(u"next"_s, u"pdfNext"_s))
    , m_zoomOut(button(u"zoom-out"_s, u"pdfZoomOut"_s))
    , m_zoomIn(button(u"zoom-in"_s, u"pdfZoomIn"_s))
    , m_fit(button(u"fit-width"_s, u"pdfFit"_s))
{
    setObjectName(u"pdfPane"_s);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    tools->setSpacing(space::kSmall);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sidebar, m_previous, m_page, m_of, m_next,
                                                            m_zoomOut, m_fit, m_zoomIn})
        tools->addWidget(widget);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_findPrevious);
    tools->addWidget(m_findNext);
    tools->addWidget(m_found);
    m_split->addWidget(m_contents);
    m_split->addWidget(m_view);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({kContentsWidth, 600});
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_signatures);
    layout->addWidget(m_split, 1);
    m_page->setObjectName(u"pdfPage"_s);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setMinimum(0);
    m_page->setFixedWidth(kPageWidth);
    m_page->setKeyboardTracking(false);
    m_search->setObjectName(u"pdfSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_sidebar->setCheckable(true);
    m_contents->hide();
    connectTools();
    addShortcuts();
    retranslate();
    showPage(0);
}

void PdfPane::connectTools()
{
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / kZoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * kZoomStep); });
    connect(m_fit, &QToolButton::clicked, m_view, &PdfView::fitWidth);
    connect(m_sidebar, &QToolButton::toggled, m_contents, &QWidget::setVisible);
    connect(m_page, &QSpinBox::valueChanged, m_view, &PdfView::goToPage);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findNext(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, m_found, &QLabel::clear);
    connect(m_findNext, &QToolButton::clicked, this, [this] { findNext(m_search->text()); });
    connect(m_findPrevious, &QToolButton::clicked, this, [this] { findPrevious(m_search->text()); });
    connect(m_view, &PdfView::searchEnded, this, &PdfPane::showSearchEnd);
    connect(m_contents, &PdfContents::pageChosen, m_view, &PdfView::goToPage);
    connect(m_signatures, &PdfSignatureBar::pageChosen, m_view, &PdfView::goToPage);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_found->setText(tr("searching…")); });
    connect(m_view, &PdfView::pageChanged, this, &PdfPane::showPage);
    connect(m_document, &PdfDocument::opened, this, &PdfPane::showOpened);
    connect(m_document, &PdfDocument::marksRead, this, &PdfPane::marksRead);
}

void PdfPane::addShortcuts()
{
    const auto add = [this](QKeySequence::StandardKey key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::FindNext, [this] { findNext(m_search->text()); });
    add(QKeySequence::FindPrevious, [this] { findPrevious(m_search->text()); });
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
    m_patience.stop();
    m_found->clear();
    m_document->open(pdf);
}

void PdfPane::showOpened()
{
    m_page->setMaximum(pageCount());
    showPage(m_view->currentPage());
    emit opened();
}

bool PdfPane::isOpening() const
{
    return m_document->isOpening();
}

void PdfPane::setContentsShown(bool shown)
{
    m_sidebar->setChecked(shown);
}

QString PdfPane::selectedText() const
{
    return m_view->selectedText();
}

QString PdfPane::signatureText() const
{
    return m_signatures->text();
}

void PdfPane::clear()
{
    setDocument({});
}

int PdfPane::pageCount() const
{
    return m_document->pageCount();
}

int PdfPane::currentPage() const
{
    return m_view->currentPage();
}

void PdfPane::goToPage(int page)
{
    m_view->goToPage(page);
}

void PdfPane::setMarkNames(const QStringList &names)
{
    m_document->setMarkNames(names);
}

QStringList PdfPane::marks() const
{
    QStringList names;
    for (const PdfMark &mark : m_document->marks())
        names.append(mark.name);
    return names;
}

bool PdfPane::isReadingMarks() const
{
    return m_document->isReadingMarks();
}

QString PdfPane::currentMark() const
{
    return m_view->currentMark();
}

void PdfPane::goToMark(const QString &name)
{
    m_view->goToMark(name);
}

void PdfPane::findNext(const QString &text)
{
    search(text, false);
}

void PdfPane::findPrevious(const QString &text)
{
    search(text, true);
}

void PdfPane::search(const QString &text, bool backwards)
{
    m_found->clear();
    m_patience.start();
    m_view->find(text, backwards);
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
    m_of->setText(isOpening() ? QString() : tr("of %1").arg(pageCount()));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pageCount());
    m_contents->showPage(page);
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
    name(m_fit, tr("Page width"));
    name(m_findPrevious, tr("Find the place before"));
    name(m_findNext, tr("Find the next place"));
    name(m_sidebar, tr("Outline and pages"));
    m_page->setAccessibleName(tr("Page"));
    m_search->setPlaceholderText(tr("Find in the document"));
    m_search->setAccessibleName(tr("Find in the document"));
    m_view->setAccessibleName(tr("Pages of the document"));
    m_of->setText(isOpening() ? QString() : tr("of %1").arg(pageCount()));
}

void PdfPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::forms

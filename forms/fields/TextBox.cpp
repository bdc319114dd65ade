// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/TextBox.h"

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"
#include "models/base/TextLength.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QWheelEvent>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 6;
constexpr int kMostLines = 10;

/// Index in the text behind the last character within the limit, counted as characterCount() does.
qsizetype endOfLimit(const QString &text, const QString &language, int limit)
{
    const bool han = isHan(language);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = finder.toNextBoundary();
        if (to < 0)
            break;
        if (!han || !text.at(from).isSpace())
            ++count;
        if (count > limit)
            return from;
        from = to;
    }
    return text.size();
}

} // namespace

TextBox::TextBox(const QString &language, int minimumLines, QWidget *parent)
    : QTextEdit(parent)
    , m_language(language)
    , m_minimumLines(minimumLines)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFont(textFont(TextStyle::Body));
    document()->setDocumentMargin(kMargin);
    document()->setUndoRedoEnabled(false); // the window has the one history
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent); // the style paints the ground with the frame
    viewport()->setPalette(clear);
    if (!language.isEmpty())
        setLocale(QLocale(language));
    applyLineHeight(*this, TextStyle::Body, language);
    connect(this, &QTextEdit::textChanged, this, &TextBox::mark);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextBox::fitHeight);
}

QString TextBox::text() const
{
    QString raw = document()->toRawText();
    return raw.replace(QChar::ParagraphSeparator, u'\n');
}

void TextBox::setText(const QString &text)
{
    const QString before = this->text();
    if (before == text)
        return;
    qsizetype head = 0;
    const qsizetype shorter = qMin(before.size(), text.size());
    while (head < shorter && before.at(head) == text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - head - tail));
    // What is filled for the first time is read from its beginning.
    if (before.isEmpty() && !hasFocus())
        moveCursor(QTextCursor::Start);
}

void TextBox::setLimit(int limit)
{
    m_limit = limit;
    mark();
}

void TextBox::setLanguage(const QString &language)
{
    m_language = language;
    applyLineHeight(*this, TextStyle::Body, language);
    mark();
}

void TextBox::setOneParagraph(bool one)
{
    m_isOneParagraph = one;
}

void TextBox::setFresh(const QList<TextSpan> &spans)
{
    if (spans == m_fresh)
        return;
    m_fresh = spans;
    mark();
}

QSize TextBox::sizeHint() const
{
    const int line = lineHeight(TextStyle::Body, m_language);
    const int margins = 2 * kMargin + 2 * frameWidth();
    const int wanted = int(document()->size().height()) + 2 * frameWidth();
    return {240, qBound(m_minimumLines * line + margins, wanted, kMostLines * line + margins)};
}

QSize TextBox::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void TextBox::fitHeight()
{
    updateGeometry();
}

void TextBox::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

void TextBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isOneParagraph && isEnter)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

void TextBox::insertFromMimeData(const QMimeData *source)
{
    if (!m_isOneParagraph || !source->hasText()) {
        QTextEdit::insertFromMimeData(source);
        return;
    }
    static const QRegularExpression breaks(u"\\s*[\\r\\n\\x{2028}\\x{2029}]+\\s*"_s);
    insertPlainText(source->text().trimmed().replace(breaks, u" "_s));
}

void TextBox::wheelEvent(QWheelEvent *event)
{
    // A form is scrolled with the wheel; an editor that is not in use must not catch it on the way.
    if (hasFocus() && verticalScrollBar()->maximum() > 0)
        QTextEdit::wheelEvent(event);
    else
        event->ignore();
}

QTextEdit::ExtraSelection TextBox::selection(qsizetype from, qsizetype to) const
{
    ExtraSelection stretch;
    stretch.cursor = QTextCursor(document());
    stretch.cursor.setPosition(int(from));
    stretch.cursor.setPosition(int(to), QTextCursor::KeepAnchor);
    return stretch;
}

void TextBox::mark()
{
    QList<ExtraSelection> selections;
    const QString present = m_limit > 0 || !m_fresh.isEmpty() ? text() : QString();
    for (const TextSpan &span : std::as_const(m_fresh)) {
        if (span.at + span.length > present.size())
            continue; // the text went on; the page will say anew what is fresh
        ExtraSelection fresh = selection(span.at, span.at + span.length);
        fresh.format.setBackground(colour(palette(), Colour::Inserted));
        fresh.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        fresh.format.setUnderlineColor(colour(palette(), Colour::Ok));
        selections.append(fresh);
    }
    const qsizetype end = m_limit > 0 ? endOfLimit(present, m_language, m_limit) : present.size();
    if (end < present.size()) {
        ExtraSelection excess = selection(end, present.size());
        excess.format.setBackground(colour(palette(), Colour::ErrorSoft));
        excess.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        excess.format.setUnderlineColor(colour(palette(), Colour::Error));
        selections.append(excess);
    }
    if (!selections.isEmpty() || !extraSelections().isEmpty())
        setExtraSelections(selections);
}

} // namespace tandem::forms

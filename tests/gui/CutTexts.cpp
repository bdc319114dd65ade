// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/CutTexts.h"

#include "tests/gui/PaintedTexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionHeader>
#include <QTextDocument>
#include <QTextEdit>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTolerance = 1; // px; sizes are rounded

bool isRich(const QLabel &label)
{
    return label.textFormat() == Qt::RichText ||
           (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
}

/// The widest piece of a text that no line break can part. Han breaks anywhere.
int widestWord(const QString &text, const QFontMetrics &metrics)
{
    static const QRegularExpression breaks(
        u"[\\s\\-–/\u200b\\p{Han}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}]+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    int widest = 0;
    for (const QString &word : text.split(breaks))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return false;
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() + kTolerance ||
               label.sizeHint().height() > label.height() + kTolerance;
    if (label.heightForWidth(label.width()) > label.height() + kTolerance)
        return true;
    const int room = label.contentsRect().width() - 2 * label.margin();
    return !isRich(label) && widestWord(label.text(), label.fontMetrics()) > room + kTolerance;
}

bool isCut(const QAbstractButton &button)
{
    return !button.text().isEmpty() && (button.sizeHint().width() > button.width() + kTolerance ||
                                        button.sizeHint().height() > button.height() + kTolerance);
}

bool isCut(const QComboBox &box)
{
    // A box may show less than its entry says; only it knows what.
    struct Shown : QComboBox
    {
        static auto option() { return &Shown::initStyleOption; }
    };
    QStyleOptionComboBox option;
    (box.*Shown::option())(&option);
    const QRect room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(option.currentText) > room.width() + kTolerance;
}

bool isCut(const QLineEdit &edit)
{
    if (!edit.text().isEmpty() || edit.placeholderText().isEmpty())
        return false; // what one types scrolls
    const int room = edit.contentsRect().width() - edit.textMargins().left() - edit.textMargins().right();
    return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > room + kTolerance;
}

/// A grey hint must be readable in whole, too.
bool isCut(const QPlainTextEdit &edit)
{
    if (!edit.document()->isEmpty() || edit.placeholderText().isEmpty())
        return false;
    const QRect room = edit.viewport()->rect().adjusted(4, 4, -4, -4);
    return edit.fontMetrics()
               .boundingRect(QRect(0, 0, room.width(), 10000), Qt::TextWordWrap, edit.placeholderText())
               .height() > room.height() + kTolerance;
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList cut;
    if (header.orientation() != Qt::Horizontal || !header.model() ||
        header.inherits("tandem::pages::TurnedHeader"))
        return cut;
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column))
            continue;
        const QString text = header.model()->headerData(column, Qt::Horizontal).toString();
        const QVariant font = header.model()->headerData(column, Qt::Horizontal, Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : header.font());
        const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        const bool sorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == column;
        const int mark =
            sorted ? header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header) : 0;
        if (metrics.horizontalAdvance(text) + margin + mark > header.sectionSize(column) + kTolerance)
            cut.append(text);
    }
    return cut;
}

/// What a pane that only scrolls up and down cannot bring into view.
bool hidesItsRight(const QScrollArea &area)
{
    return area.widget() && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
           area.widget()->width() > area.viewport()->width() + kTolerance;
}

/// Buttons and labels may end in … by what they say; whatever else paints it has cut its text.
QStringList shortenedTexts(QWidget &widget)
{
    if (qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget) ||
        qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
        qobject_cast<const QMenuBar *>(&widget))
        return {};
    QStringList shortened;
    for (const QString &text : paintedTexts(widget)) {
        if (text.endsWith(u'…') || text.endsWith(u"..."_s))
            shortened.append(text);
    }
    return shortened;
}

bool holdsText(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return (label && !label->text().isEmpty()) || button || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget);
}

QString nameOf(const QWidget &widget, const QString &text)
{
    QString place;
    for (const QWidget *at = &widget; at && place.isEmpty(); at = at->parentWidget())
        place = at->objectName();
    return u"%1 in %2: “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), place,
                                   text.simplified().left(70));
}

QString textOf(const QWidget &widget)
{
    for (const char *property : {"text", "currentText", "placeholderText", "title"}) {
        if (const QString text = widget.property(property).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isCut(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return isCut(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return isCut(*box);
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget))
        return isCut(*plain);
    const auto *edit = qobject_cast<const QLineEdit *>(&widget);
    return edit && isCut(*edit);
}

/// Of one parent: texts that lie over one another, or that hang out of it.
QStringList collisions(const QWidget &parent)
{
    QStringList found;
    QList<const QWidget *> texts;
    const auto *scrolling = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    const bool isViewport = scrolling && scrolling->viewport() == &parent;
    if (isViewport || qobject_cast<const QLineEdit *>(&parent) || qobject_cast<const QComboBox *>(&parent) ||
        parent.inherits("QAbstractSpinBox"))
        return found;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && holdsText(*widget))
            texts.append(widget);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRect own = texts.at(i)->geometry();
        if (!parent.rect().adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance).contains(own))
            found.append(u"hangs out: "_s + nameOf(*texts.at(i), textOf(*texts.at(i))));
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRect both = own.intersected(texts.at(j)->geometry());
            if (both.width() > kTolerance && both.height() > kTolerance)
                found.append(u"overlaps “%1”: "_s.arg(textOf(*texts.at(j)).left(40)) +
                             nameOf(*texts.at(i), textOf(*texts.at(i))));
        }
    }
    return found;
}

} // namespace

QStringList cutTexts(QWidget &window)
{
    QStringList found = collisions(window);
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        found += collisions(*widget);
        if (isCut(*widget))
            found.append(u"cut: "_s + nameOf(*widget, textOf(*widget)));
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && hidesItsRight(*area))
            found.append(u"cut on the right: "_s + nameOf(*area, {}));
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (const QString &text : cutSections(*header))
                found.append(u"cut head: "_s + nameOf(*header, text));
        }
        for (const QString &text : shortenedTexts(*widget))
            found.append(u"shortened: "_s + nameOf(*widget, text));
    }
    return found;
}

} // namespace tandem::test

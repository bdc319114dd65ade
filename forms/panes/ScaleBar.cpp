// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/ScaleBar.h"

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellHeight = 32;
constexpr int kWordHeight = 20;
constexpr int kFrame = 3;   ///< room for the focus ring
constexpr int kWordGap = 8; ///< between two words on one line

} // namespace

ScaleBar::ScaleBar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScaleBar::setScale(const call::Scale &scale, const QString &language)
{
    m_scale = scale;
    m_language = language;
    // A bar too narrow for a word ends it in dots; here they stand in whole.
    QStringList words;
    for (const call::ScaleWord &word : scale.words)
        words.append(tr("%1: %2", "mark: its word").arg(scale.text(word.step), word.word.best(language)));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    describe();
}

void ScaleBar::setStep(std::optional<int> step)
{
    m_step = step;
    describe();
}

void ScaleBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

QSize ScaleBar::sizeHint() const
{
    const int width = (m_scale.steps + 1) * 40;
    return {width, heightForWidth(width)};
}

QSize ScaleBar::minimumSizeHint() const
{
    const int width = (m_scale.steps + 1) * 26;
    return {width, heightForWidth(width)};
}

int ScaleBar::heightForWidth(int width) const
{
    const int lines = standsOnOneLine(placedWords(width)) ? 1 : 2;
    return kCellHeight + lines * kWordHeight + 2 * kFrame;
}

/// Every word below its mark and inside the bar, as wide as it is.
QList<ScaleBar::PlacedWord> ScaleBar::placedWords(int width) const
{
    const QFontMetrics metrics(textFont(TextStyle::Tiny));
    const double each = (width - 2.0 * kFrame) / (m_scale.steps + 1);
    QList<PlacedWord> placed;
    for (const call::ScaleWord &word : m_scale.words) {
        const QString text = word.word.best(m_language);
        const int needed = std::min(metrics.horizontalAdvance(text) + 1, width - 2 * kFrame);
        const double middle = kFrame + (word.step + 0.5) * each;
        const int left = std::clamp(int(middle - needed / 2.0), kFrame, width - kFrame - needed);
        placed.append({text, left, needed});
    }
    std::sort(placed.begin(), placed.end(),
              [](const PlacedWord &a, const PlacedWord &b) { return a.left < b.left; });
    return placed;
}

bool ScaleBar::standsOnOneLine(const QList<PlacedWord> &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i - 1).left + words.at(i - 1).width + kWordGap > words.at(i).left)
            return false;
    }
    return true;
}

/// On one line where they fit, else on two by turns, so that each has the room of its neighbours, too.
void ScaleBar::paintWords(QPainter &painter) const
{
    painter.setFont(textFont(TextStyle::Tiny));
    painter.setPen(colour(palette(), Colour::Text2));
    const QList<PlacedWord> words = placedWords(width());
    const int lines = standsOnOneLine(words) ? 1 : 2;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PlacedWord &word = words.at(i);
        const int top = kFrame + kCellHeight + 2 + int(i % lines) * (kWordHeight - 4);
        const int next = i + lines < words.size() ? words.at(i + lines).left - kWordGap : width() - kFrame;
        const QRect under(word.left, top, std::max(0, std::min(word.width, next - word.left)), kWordHeight);
        painter.drawText(under, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(word.text, Qt::ElideRight, under.width()));
    }
}

QRectF ScaleBar::cell(int step) const
{
    const double each = (width() - 2.0 * kFrame) / (m_scale.steps + 1);
    return {kFrame + step * each, kFrame, each, kCellHeight};
}

int ScaleBar::stepAt(const QPointF &point) const
{
    for (int step = 0; step <= m_scale.steps; ++step) {
        if (cell(step).contains(point))
            return step;
    }
    return -1;
}

void ScaleBar::choose(std::optional<int> step)
{
    if (m_readOnly || step == m_step || (step && (*step < 0 || *step > m_scale.steps)))
        return;
    m_step = step;
    describe();
    emit stepChosen(step);
}

void ScaleBar::describe()
{
    const call::ScaleWord *word = m_step ? m_scale.wordAt(*m_step) : nullptr;
    if (!m_step)
        setAccessibleDescription(tr("not marked yet"));
    else
        setAccessibleDescription(
            u"%1 %2"_s.arg(m_scale.text(*m_step), word ? word->word.best(m_language) : QString()));
    update();
}

void ScaleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(kFrame + 0.5, kFrame + 0.5, width() - 2 * kFrame - 1, kCellHeight - 1);
    QPainterPath outline;
    outline.addRoundedRect(all, 4, 4);
    painter.fillPath(outline, colour(palette(), m_readOnly ? Colour::Sunken : Colour::Surface));
    painter.setClipPath(outline);
    const QString point = QLocale(m_language).decimalPoint();
    for (int step = 0; step <= m_scale.steps; ++step) {
        const QRectF here = cell(step);
        const bool on = step == m_step;
        if (on || step == m_hover)
            painter.fillRect(here, colour(palette(), on ? Colour::Accent : Colour::AccentSoft));
        const QString text = m_scale.text(step);
        const bool whole = m_scale.hundredths(step) % 100 == 0;
        painter.setFont(textFont(on ? TextStyle::Label : whole ? TextStyle::Body : TextStyle::Tiny));
        painter.setPen(colour(palette(), on ? Colour::OnAccent : whole ? Colour::Text : Colour::Text2));
        QString shown = whole ? text.section(u'.', 0, 0) : text;
        painter.drawText(here, Qt::AlignCenter, shown.replace(u"."_s, point));
        painter.setPen(colour(palette(), Colour::Line));
        if (step > 0)
            painter.drawLine(here.topLeft(), here.bottomLeft());
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(colour(palette(), Colour::Border));
    painter.drawPath(outline);
    if (hasFocus()) {
        painter.setPen(QPen(colour(palette(), Colour::Accent), 2));
        painter.drawRoundedRect(QRectF(all).adjusted(-2, -2, 2, 2), 5, 5);
    }
    paintWords(painter);
}

void ScaleBar::mousePressEvent(QMouseEvent *event)
{
    if (const int step = stepAt(event->position()); step >= 0)
        choose(step);
}

void ScaleBar::mouseMoveEvent(QMouseEvent *event)
{
    const int hover = m_readOnly ? -1 : stepAt(event->position());
    if (hover == m_hover)
        return;
    m_hover = hover;
    update();
}

void ScaleBar::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

void ScaleBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_typed.clear();
}

void ScaleBar::keyPressEvent(QKeyEvent *event)
{
    const int now = m_step.value_or(m_scale.higherIsBetter ? -1 : m_scale.steps + 1);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        m_typed.clear();
        return choose(qMin(now + 1, m_scale.steps));
    case Qt::Key_Left:
    case Qt::Key_Down:
        m_typed.clear();
        return choose(qMax(now - 1, 0));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(m_scale.steps);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_typed.clear();
        return choose(std::nullopt);
    default:
        break;
    }
    const QString text = event->text().normalized(QString::NormalizationForm_KC);
    if (text.size() == 1 && (text.at(0).isDigit() || text == "."_L1 || text == ","_L1))
        return typeDigit(text == ","_L1 ? u"."_s : text);
    QWidget::keyPressEvent(event);
}

void ScaleBar::typeDigit(const QString &text)
{
    // "3" marks 3 at once; "." and "5" behind it make it 3.5; a digit that fits nowhere begins anew.
    for (const QString &attempt : {m_typed + text, text}) {
        if (attempt.endsWith(u'.') && attempt.size() > 1) {
            m_typed = attempt;
            return;
        }
        const std::optional<Decimal> wanted = Decimal::fromText(attempt);
        for (int step = 0; wanted && step <= m_scale.steps; ++step) {
            if (Decimal{m_scale.hundredths(step), 2}.compare(*wanted) == std::strong_ordering::equal) {
                m_typed = attempt;
                choose(step);
                return;
            }
        }
    }
}

} // namespace tandem::forms

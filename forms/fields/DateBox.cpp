// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/DateBox.h"

#include "forms/fields/TypedText.h"
#include "forms/theme/Icon.h"
#include "models/application/ValueText.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace tandem::forms {

using namespace Qt::StringLiterals;

DateBox::DateBox(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_button);
    m_line->setMinimumWidth(120);
    m_line->setMaximumWidth(160);
    m_button->setIcon(icon(u"calendar"_s));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &DateBox::read);
    connect(m_button, &QToolButton::clicked, this, &DateBox::openCalendar);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    retranslate();
}

void DateBox::setDate(const QDate &date)
{
    m_date = date;
    const Result<QDate> shown = readDate(m_line->text(), m_language);
    if (m_line->hasFocus() && date.isValid() && shown && *shown == date)
        return; // the same date in the user's own spelling
    m_line->setText(date.isValid() ? application::dateText(date, m_language) : QString());
}

void DateBox::setLanguage(const QString &language)
{
    m_language = language;
    m_line->setText(m_date.isValid() ? application::dateText(m_date, language) : QString());
}

void DateBox::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void DateBox::read(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_date = QDate();
        emit dateEdited(m_date);
        return;
    }
    const Result<QDate> date = readDate(text, m_language);
    if (!date) {
        emit notADate(date.error().message.text());
        return;
    }
    m_date = *date;
    emit dateEdited(m_date);
}

void DateBox::take(const QDate &date)
{
    m_date = date;
    m_line->setText(application::dateText(date, m_language));
    emit dateEdited(date);
}

void DateBox::openCalendar()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setLocale(QLocale(m_language));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_date.isValid())
        calendar->setSelectedDate(m_date);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto choose = [this, &menu](const QDate &date) {
        menu.close();
        take(date);
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, choose);
    connect(calendar, &QCalendarWidget::activated, &menu, choose);
    calendar->setFocus();
    menu.exec(m_line->mapToGlobal(QPoint(0, m_line->height())));
}

bool DateBox::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_date.isValid() && !m_line->isReadOnly()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            take(m_date.addDays(key == Qt::Key_Up ? 1 : -1));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void DateBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateBox::retranslate()
{
    m_button->setToolTip(tr("Choose from a calendar"));
    m_button->setAccessibleName(m_button->toolTip());
}

} // namespace tandem::forms

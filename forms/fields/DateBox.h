// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace tandem::forms {

/// A date that may be empty: typed in any usual form, chosen from a calendar, stepped with the arrow keys.
class DateBox final : public QWidget
{
    Q_OBJECT

public:
    explicit DateBox(QWidget *parent = nullptr);

    void setDate(const QDate &date);
    [[nodiscard]] QDate date() const { return m_date; }
    void setLanguage(const QString &language);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QToolButton *button() const { return m_button; }

signals:
    /// By the user; an invalid date means emptied.
    void dateEdited(const QDate &date);
    /// What was typed is no date; the message says so.
    void notADate(const QString &message);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &text);
    void openCalendar();
    void take(const QDate &date);
    void retranslate();

    QLineEdit *m_line;
    QToolButton *m_button;
    QString m_language;
    QDate m_date;
};

} // namespace tandem::forms

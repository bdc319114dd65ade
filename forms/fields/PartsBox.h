// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace tandem::forms {

/// Captioned single lines in two columns, for values made of parts (an address, a person).
class PartsBox final : public QWidget
{
    Q_OBJECT

public:
    /// `wide` holds indexes of parts that take the whole width.
    PartsBox(int count, const QList<int> &wide, QWidget *parent = nullptr);

    void setCaptions(const QStringList &captions);
    void setTexts(const QStringList &texts);
    [[nodiscard]] QStringList texts() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] const QList<QLineEdit *> &lines() const { return m_lines; }

signals:
    void edited();

private:
    QList<QLabel *> m_captions;
    QList<QLineEdit *> m_lines;
};

} // namespace tandem::forms

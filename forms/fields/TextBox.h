// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace tandem::forms {

/// Plain text of several lines with the line height of its language. What lies beyond a limit is underlined
/// and tinted; typing is never blocked. Text comes out exactly as it went in, no-break spaces included.
class TextBox final : public QTextEdit
{
    Q_OBJECT

public:
    TextBox(const QString &language, int minimumLines, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Replaces only the part that differs, so that cursor and selection outside of it stay.
    void setText(const QString &text);
    /// Characters as counted by characterCount(); 0: no limit.
    void setLimit(int limit);
    void setLanguage(const QString &language);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void markExcess();
    void fitHeight();

    QString m_language;
    int m_minimumLines;
    int m_limit = 0;
};

} // namespace tandem::forms

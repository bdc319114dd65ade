// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/TextSpan.h"

#include <QTextEdit>

class QMimeData;

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
    /// One paragraph only, for a title or a name: it wraps and grows, Enter is left to the window, and line
    /// breaks that are pasted become spaces.
    void setOneParagraph(bool one);
    /// Marks stretches of the present text as new: tinted and underlined, whatever the palette.
    void setFresh(const QList<TextSpan> &spans);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void mark();
    void fitHeight();
    [[nodiscard]] ExtraSelection selection(qsizetype from, qsizetype to) const;

    QString m_language;
    int m_minimumLines;
    int m_limit = 0;
    QList<TextSpan> m_fresh;
    bool m_isOneParagraph = false;
};

} // namespace tandem::forms

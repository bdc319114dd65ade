// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"

#include <QWidget>

class QPainter;

namespace tandem::forms {

/// The marks of a scale as one row of cells with the words below, on two lines where they are long. Digits
/// choose a whole mark, a point or comma and digits behind it the steps between; arrows go one step, Home and
/// End to the ends, Delete takes the mark away.
class ScaleBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleBar(QWidget *parent = nullptr);

    void setScale(const call::Scale &scale, const QString &language);
    /// Silent. Nothing means not judged yet.
    void setStep(std::optional<int> step);
    [[nodiscard]] std::optional<int> step() const { return m_step; }
    void setReadOnly(bool readOnly);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// By the user.
    void stepChosen(std::optional<int> step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct PlacedWord
    {
        QString text;
        int left = 0;  ///< px
        int width = 0; ///< px
    };
    [[nodiscard]] QList<PlacedWord> placedWords(int width) const;
    [[nodiscard]] static bool standsOnOneLine(const QList<PlacedWord> &words);
    void paintWords(QPainter &painter) const;
    void choose(std::optional<int> step);
    void typeDigit(const QString &text);
    [[nodiscard]] QRectF cell(int step) const;
    [[nodiscard]] int stepAt(const QPointF &point) const;
    void describe();

    call::Scale m_scale;
    QString m_language;
    QString m_typed; ///< what was typed since the focus came: "3", "3."
    std::optional<int> m_step;
    int m_hover = -1;
    bool m_readOnly = false;
};

} // namespace tandem::forms

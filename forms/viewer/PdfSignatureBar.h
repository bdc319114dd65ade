// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/StatusShape.h"
#include "forms/viewer/PdfFacts.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace tandem::forms {

class PdfDocument;

/// Who signed the document, when, what that covers and whether it holds. Not there without a signature.
class PdfSignatureBar final : public QFrame
{
    Q_OBJECT

public:
    /// `document` has to outlive the widget.
    explicit PdfSignatureBar(PdfDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< all sentences, one signature a line

signals:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void addRow(const PdfSeal &seal);

    PdfDocument &m_document;
    QVBoxLayout *m_rows;
};

} // namespace tandem::forms

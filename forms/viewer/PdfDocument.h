// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/viewer/PdfFacts.h"
#include "forms/viewer/PdfMarks.h"
#include "forms/viewer/PdfSource.h"

#include <QObject>

namespace tandem::forms {

/// The document that view, outline and signature bar show. Opened, drawn and read beside the window's
/// thread; drawing and reading do not wait for each other.
class PdfDocument final : public QObject
{
    Q_OBJECT

public:
    explicit PdfDocument(QObject *parent = nullptr);

    /// Takes the place of the document before; opened() follows, at once for an empty one.
    void open(const QByteArray &pdf);
    [[nodiscard]] bool isOpening() const { return m_isOpening; }
    [[nodiscard]] const PdfFacts &facts() const { return m_facts; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_facts.sizes.size()); }
    /// Names to look for in the next documents that are opened.
    void setMarkNames(const QStringList &names) { m_markNames = names; }
    /// Those found, in the order they stand in the document; none before marksRead().
    [[nodiscard]] const QList<PdfMark> &marks() const { return m_marks; }
    /// From open() to marksRead(), where names are looked for.
    [[nodiscard]] bool isReadingMarks() const { return m_isReadingMarks; }
    [[nodiscard]] const QList<PdfSeal> &seals() const { return m_seals; }
    /// Grows with each document: answers to an older one are dropped.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] PdfSource &drawing() { return m_drawing; }
    [[nodiscard]] PdfSource &reading() { return m_reading; }

signals:
    /// The document before is gone, the new one not yet there.
    void opening();
    void opened();
    /// Only if names were asked for; some time after opened().
    void marksRead();
    /// Only if there are any; some time after opened().
    void sealsRead();

private:
    void readMarks();
    void readSeals();

    PdfSource m_drawing;
    PdfSource m_reading;
    PdfFacts m_facts;
    QStringList m_markNames;
    QList<PdfMark> m_marks;
    QList<PdfSeal> m_seals;
    int m_generation = 0;
    bool m_isOpening = false;
    bool m_isReadingMarks = false;
};

} // namespace tandem::forms

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfDocument.h"

#include "models/base/WhenDone.h"

namespace tandem::forms {

PdfDocument::PdfDocument(QObject *parent)
    : QObject(parent)
{
}

void PdfDocument::open(const QByteArray &pdf)
{
    ++m_generation;
    m_facts = {};
    m_marks.clear();
    m_seals.clear();
    m_drawing.open(pdf);
    m_reading.open(pdf);
    m_isOpening = !pdf.isEmpty();
    m_isReadingMarks = m_isOpening && !m_markNames.isEmpty();
    emit opening();
    if (!m_isOpening) {
        emit opened();
        return;
    }
    const auto facts = m_drawing.run(
        [](Poppler::Document *document, const std::atomic_bool &) { return readPdfFacts(document); });
    whenDone(facts, this, [this, generation = m_generation](const PdfFacts &read) {
        if (generation != m_generation)
            return;
        m_isOpening = false;
        m_facts = read;
        m_isReadingMarks = m_isReadingMarks && m_facts.problem == PdfFacts::Problem::None;
        emit opened();
        if (m_facts.problem != PdfFacts::Problem::None)
            return;
        readMarks(); // first: somebody may wait to be brought there
        readSeals();
    });
}

void PdfDocument::readMarks()
{
    if (!m_isReadingMarks)
        return;
    const auto marks =
        m_reading.run([names = m_markNames](Poppler::Document *document, const std::atomic_bool &) {
            return readPdfMarks(document, names);
        });
    whenDone(marks, this, [this, generation = m_generation](const QList<PdfMark> &read) {
        if (generation != m_generation)
            return;
        m_marks = read;
        m_isReadingMarks = false;
        emit marksRead();
    });
}

void PdfDocument::readSeals()
{
    const auto seals = m_reading.run(
        [](Poppler::Document *document, const std::atomic_bool &) { return readPdfSeals(document); });
    whenDone(seals, this, [this, generation = m_generation](const QList<PdfSeal> &read) {
        if (generation != m_generation || read.isEmpty())
            return;
        m_seals = read;
        emit sealsRead();
    });
}

} // namespace tandem::forms

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PageImport.h"

#include "models/dossier/PagePainting.h"
#include "models/dossier/PageTaking.h"
#include "models/dossier/TakenObjects.h"

#include <QElapsedTimer>
#include <QImage>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <ctime>

namespace tandem::dossier {

using namespace Qt::StringLiterals;
using State = AppendedFile::State;

namespace {

/// A PDF may have something in front of its first line (Adobe's implementation note 13).
constexpr qsizetype kHeadRoom = 1024;
constexpr double kShortestSide = 3;    ///< points; nothing can be seen on a smaller page
constexpr double kLongestSide = 14400; ///< points (ISO 32000-1, annex C)
constexpr double kPointsPerPixel = 72.0 / 150;

/// Processor time, so that a busy machine shows as many pages as an idle one; the clock on the wall only when
/// it is so busy that the caller would not wait.
class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }

    /// Whether this share of the time is used up.
    [[nodiscard]] bool isPast(double share) const
    {
        constexpr double kMostOnWall = kMostSeconds * 1.2;
        const double seconds = double(std::clock() - m_processor) / CLOCKS_PER_SEC;
        return seconds > kMostSeconds * share || double(m_wall.elapsed()) / 1000 > kMostOnWall * share;
    }

private:
    std::clock_t m_processor = std::clock();
    QElapsedTimer m_wall;
};

class Import
{
public:
    explicit Import(const QByteArray &data)
        : m_data(data)
        , m_painting(data)
    {
    }

    void run(const PartTold &tell)
    {
        examine();
        if (m_file.state != State::Shown)
            return tell(m_file, true);
        m_file.pages = m_painting.pages();
        const int most = std::min(m_file.pages, kMostAppendedPages);
        const std::vector<qint32> forms = takenForms(most);
        m_file.objects = m_objects.all();
        tell(m_file, false);
        // A copy made of the forms only: whatever the rules say, what does not look like the page is not
        // shown in its place.
        const QByteArray copy = m_objects.asPdf(forms, [this](int page) { return m_painting.size(page); });
        const PagePainting taken(copy);
        AppendedFile end;
        end.state = State::Damaged; // unless a page can be shown
        for (int page = 0; page < most && !end.isCutShort; ++page) {
            AppendedFile part;
            part.state = State::Shown;
            const qint32 form = forms[static_cast<size_t>(page)];
            const bool isAlike = form >= 0 && looksAlike(m_painting.sketch(page), taken.sketch(page));
            show(page, isAlike ? form : -1, part);
            if (!part.shown.empty()) {
                tell(part, false);
                end.state = State::Shown;
            }
            end.isCutShort = page + 1 < most && m_time.isPast(1);
        }
        tell(end, true);
    }

private:
    /// What kind of file it is, by qpdf and Poppler together.
    void examine()
    {
        m_file.state = State::Shown;
        try {
            m_pdf.setSuppressWarnings(true);
            m_pdf.processMemoryFile("attachment", m_data.constData(), static_cast<size_t>(m_data.size()));
            if (m_pdf.isEncrypted())
                m_file.state = State::Encrypted;
            else
                examineCatalogue(m_pdf.getRoot());
            m_pages = m_pdf.getAllPages();
            m_file.isRepaired = m_pdf.anyWarnings();
        } catch (const QPDFExc &error) {
            if (error.getErrorCode() == qpdf_e_password)
                m_file.state = State::Encrypted;
            m_file.isRepaired = true;
        } catch (const std::exception &) {
            m_file.isRepaired = true;
        }
        if (m_file.state != State::Shown)
            return;
        if (m_painting.isLocked())
            m_file.state = State::Encrypted;
        else if (!m_painting.isReadable())
            m_file.state = State::Damaged;
    }

    void examineCatalogue(QPDFObjectHandle root)
    {
        QPDFObjectHandle form = root.getKey("/AcroForm");
        if (root.hasKey("/Collection"))
            m_file.state = State::Portfolio;
        else if (form.isDictionary() && form.hasKey("/XFA"))
            m_file.state = State::Form;
    }

    /// By page, the form that draws it, or -1. A file that had to be repaired is painted only: what its
    /// objects mean is a guess.
    std::vector<qint32> takenForms(int most)
    {
        std::vector<qint32> forms(static_cast<size_t>(most), -1);
        if (m_file.isRepaired || m_pages.size() != static_cast<size_t>(m_file.pages))
            return forms;
        PageTaking taking(m_pdf, m_objects);
        for (int page = 0; page < most && !m_time.isPast(0.4); ++page) {
            if (const std::optional<qint32> form = taking.take(m_pages[static_cast<size_t>(page)]))
                forms[static_cast<size_t>(page)] = *form;
        }
        taking.finish();
        return forms;
    }

    void show(int page, qint32 form, AppendedFile &part) const
    {
        AppendedPage shown;
        shown.number = page + 1;
        shown.size = m_painting.size(page);
        if (std::min(shown.size.width(), shown.size.height()) < kShortestSide ||
            std::max(shown.size.width(), shown.size.height()) > kLongestSide)
            return;
        shown.label = m_painting.label(page).left(12);
        if (shown.label == QString::number(shown.number))
            shown.label.clear();
        shown.form = form;
        if (form < 0) {
            std::optional<PdfPicture> picture = m_painting.picture(page);
            if (!picture)
                return;
            shown.picture = *std::move(picture);
        }
        part.shown.push_back(std::move(shown));
    }

    const QByteArray &m_data;
    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    PagePainting m_painting;
    TakenObjects m_objects;
    Stopwatch m_time;
    AppendedFile m_file;
};

AppendedFile importPicture(const QByteArray &data)
{
    AppendedFile file;
    Result<PdfPicture> picture = readPicture(data, QString());
    if (!picture) {
        const bool isKnown = data.startsWith("\xFF\xD8\xFF") || data.startsWith("\x89PNG");
        file.state = isKnown ? State::Damaged : State::Foreign;
        return file;
    }
    file.state = State::Shown;
    file.pages = 1;
    AppendedPage page;
    page.size = QSizeF(picture->shown) * kPointsPerPixel;
    page.picture = *std::move(picture);
    file.shown.push_back(std::move(page));
    return file;
}

} // namespace

void importPages(const QByteArray &data, const PartTold &tell)
{
    if (data.left(kHeadRoom).contains("%PDF-"))
        Import(data).run(tell);
    else
        tell(importPicture(data), true);
}

} // namespace tandem::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfExamination.h"

#include "models/dossier/PagePainting.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <ctime>
#include <new>
#include <set>

namespace tandem::dossier {

using application::FileFacts;
using State = FileFacts::State;

namespace {

/// Processor time for looking through the objects; what was not found by then is not told.
constexpr double kMostSeconds = 1.5;

/// Actions that run or fetch something (ISO 32000-1, 12.6.4).
const std::set<std::string> kLaunching{"/Launch",    "/ImportData", "/SubmitForm", "/GoToE",
                                       "/Rendition", "/Movie",      "/Sound"};
/// Annotations that play something.
const std::set<std::string> kPlaying{"/RichMedia", "/3D", "/Movie", "/Sound", "/Screen"};

class PdfFacts
{
public:
    PdfFacts(const QByteArray &data, FileFacts &facts)
        : m_data(data)
        , m_facts(facts)
    {
    }

    /// What qpdf finds; what it cannot read is left to Poppler.
    void read()
    {
        try {
            m_pdf.setSuppressWarnings(true);
            m_pdf.processMemoryFile("attachment", m_data.constData(), static_cast<size_t>(m_data.size()));
            m_facts.isRestricted = m_pdf.isEncrypted();
            readCatalogue(m_pdf.getRoot());
            readObjects();
            m_isDoubtful = m_pdf.anyWarnings();
        } catch (const QPDFExc &error) {
            m_facts.state = error.getErrorCode() == qpdf_e_password ? State::Encrypted : m_facts.state;
            m_isDoubtful = true;
        } catch (const std::bad_alloc &) {
            m_facts.state = State::Swollen;
        } catch (const std::exception &) {
            m_isDoubtful = true;
        }
    }

    [[nodiscard]] bool isDoubtful() const { return m_isDoubtful; }

private:
    void readCatalogue(QPDFObjectHandle root)
    {
        QPDFObjectHandle form = root.getKey("/AcroForm");
        m_facts.isForm = form.isDictionary() && form.hasKey("/XFA");
        m_facts.isPortfolio = root.hasKey("/Collection");
        QPDFObjectHandle names = root.getKey("/Names");
        if (!names.isDictionary())
            return;
        m_facts.hasEmbeddedFiles = names.hasKey("/EmbeddedFiles");
        m_facts.hasScript = names.hasKey("/JavaScript");
    }

    /// Actions stand in the catalogue, in pages, annotations, fields and outlines, direct or not: every
    /// object is looked at.
    void readObjects()
    {
        const std::clock_t start = std::clock();
        for (QPDFObjectHandle object : m_pdf.getAllObjects()) {
            if (double(std::clock() - start) / CLOCKS_PER_SEC > kMostSeconds)
                return;
            readObject(object.isStream() ? object.getDict() : object, 0);
        }
    }

    /// Objects in objects; other numbered ones have their own turn.
    void readObject(QPDFObjectHandle object, int depth)
    {
        constexpr int kDeepest = 24;
        if (depth > kDeepest)
            return;
        if (object.isArray()) {
            for (QPDFObjectHandle item : object.getArrayAsVector()) {
                if (!item.isIndirect())
                    readObject(item, depth + 1);
            }
            return;
        }
        if (!object.isDictionary())
            return;
        readDictionary(object);
        for (const auto &[key, value] : object.getDictAsMap()) {
            if (!value.isIndirect())
                readObject(value, depth + 1);
        }
    }

    void readDictionary(QPDFObjectHandle dictionary)
    {
        const auto name = [&dictionary](const char *key) {
            QPDFObjectHandle value = dictionary.getKey(key);
            return value.isName() ? value.getName() : std::string();
        };
        const std::string action = name("/S");
        const std::string subtype = name("/Subtype");
        m_facts.hasScript = m_facts.hasScript || action == "/JavaScript";
        m_facts.hasLaunch = m_facts.hasLaunch || kLaunching.contains(action) || kPlaying.contains(subtype);
        m_facts.hasEmbeddedFiles = m_facts.hasEmbeddedFiles || subtype == "/FileAttachment" ||
                                   (dictionary.hasKey("/EF") && name("/Type") == "/Filespec");
    }

    const QByteArray &m_data;
    FileFacts &m_facts;
    QPDF m_pdf;
    bool m_isDoubtful = false;
};

void readByPoppler(const PagePainting &painting, bool isDoubtful, FileFacts &facts)
{
    facts.pages = painting.isLocked() ? 0 : painting.pages();
    if (facts.state != State::Sound)
        return;
    if (painting.isLocked())
        facts.state = State::Encrypted;
    else if (!painting.isReadable())
        facts.state = State::Damaged;
    else if (isDoubtful)
        facts.state = State::Repaired;
}

} // namespace

void examinePdf(const QByteArray &data, int side, ExaminedFile &file, const ExaminationTold &tell)
{
    bool isDoubtful = false;
    {
        PdfFacts facts(data, file.facts);
        facts.read();
        isDoubtful = facts.isDoubtful();
    } // both libraries at once would need twice the memory
    const PagePainting painting(data);
    readByPoppler(painting, isDoubtful, file.facts);
    const bool isUsable = file.facts.state == State::Sound || file.facts.state == State::Repaired;
    if (!isUsable) {
        tell(file, true);
        return;
    }
    tell(file, false);
    file.thumbnail = painting.thumbnail(0, side);
    if (file.thumbnail.isNull())
        file.facts.state = State::Repaired;
    tell(file, true);
}

} // namespace tandem::dossier

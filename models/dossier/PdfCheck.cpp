// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfCheck.h"

#include "models/dossier/PdfInspection.h"
#include "models/dossier/PdfRefusal.h"

#include <QCoreApplication>

#include <qpdf/Pipeline.hh>

namespace tandem::dossier {

namespace {

/// More than any page or font of ours, and little enough for any machine.
constexpr size_t kMostUnpacked = size_t{128} << 20U;

/// Collects what a filter gives, up to the limit.
class CappedBuffer final : public Pipeline
{
public:
    CappedBuffer()
        : Pipeline("capped buffer", nullptr)
    {
    }
    void write(unsigned char const *data, size_t length) override
    {
        m_isFull = m_isFull || m_data.size() + length > kMostUnpacked;
        if (m_isFull)
            throw UnpacksTooLarge(); // ends the filter; qpdf itself keeps it from going further up
        m_data.append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override {}
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] std::string take() { return std::move(m_data); }

private:
    std::string m_data;
    bool m_isFull = false;
};

/// Streams that unpack wrongly are only noticed while they are read; qpdf then leaves a warning.
void checkWarnings(PdfInspection &inspection)
{
    for (const QPDFExc &warning : inspection.pdf.getWarnings())
        inspection.find("file.damaged", QT_TRANSLATE_NOOP("Message", "An object is damaged: %1."), 0,
                        {QString::fromStdString(warning.getMessageDetail())});
}

std::optional<PdfFindings> inspect(QPDF &pdf, const QByteArray &bytes, Progress &progress)
{
    PdfInspection inspection(pdf);
    checkBytes(inspection, bytes);
    checkCatalogue(inspection);
    checkMetadata(inspection);
    checkActions(inspection);
    checkContent(inspection, progress);
    if (progress.cancelled())
        return std::nullopt;
    checkFonts(inspection);
    checkStructure(inspection);
    checkWarnings(inspection);
    return inspection.findings();
}

} // namespace

void PdfInspection::find(const char *code, const char *source, int page, const QStringList &arguments)
{
    const QString key = QString::fromLatin1(code);
    const auto known = m_findings.find(key);
    if (known == m_findings.end())
        m_findings.insert(key, {key, {source, arguments}, page, 1});
    else
        ++known->times;
}

std::string PdfInspection::unpacked(QPDFObjectHandle stream)
{
    CappedBuffer buffer;
    stream.pipeStreamData(&buffer, 0, qpdf_dl_generalized);
    if (buffer.isFull())
        throw UnpacksTooLarge();
    return buffer.take();
}

std::string nameOf(QPDFObjectHandle object)
{
    return object.isName() ? object.getName().substr(1) : std::string();
}

QString textOf(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

Result<PdfFindings> checkPdf(const QByteArray &bytes, const QString &name, Progress &progress)
{
    const PdfRefusal refusal(name);
    if (!bytes.startsWith("%PDF-"))
        return refusal.foreign();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        // A file that needs repair is no archive copy: nothing is mended in silence.
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
        if (pdf.isEncrypted())
            return refusal.encrypted();
        const std::optional<PdfFindings> findings = inspect(pdf, bytes, progress);
        return findings ? Result<PdfFindings>(*findings) : refusal.cancelled();
    } catch (const UnpacksTooLarge &) {
        return refusal.tooLarge();
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password ? refusal.encrypted() : refusal.damaged(error.what());
    } catch (const std::exception &error) {
        return refusal.damaged(error.what());
    }
}

} // namespace tandem::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/UnsafePage.h"

#include "models/dossier/PdfSyntax.h"

#include <qpdf/Pl_Buffer.hh>

#include <cmath>
#include <regex>

namespace tandem::dossier {

namespace {

constexpr double kLargest = 1e9;
constexpr size_t kLongestName = 127; ///< bytes; ISO 19005-3, 6.1.13

/// Collects up to a limit; a small file can unpack to any size.
class LimitedBuffer final : public Pipeline
{
public:
    explicit LimitedBuffer(size_t most)
        : Pipeline("limited buffer", nullptr)
        , m_most(most)
    {
    }
    void write(unsigned char const *data, size_t length) override
    {
        m_isFull = m_isFull || m_data.size() + length > m_most;
        if (m_isFull)
            throw UnsafePage("stream too large");
        m_data.append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override {}
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] std::string take() { return std::move(m_data); }

private:
    size_t m_most;
    bool m_isFull = false;
    std::string m_data;
};

} // namespace

std::string unpackedData(QPDFObjectHandle stream, size_t most)
{
    LimitedBuffer buffer(most);
    bool isFiltered = false;
    const bool isDone = stream.pipeStreamData(&buffer, &isFiltered, 0, qpdf_dl_generalized,
                                              /*suppress_warnings*/ true, false);
    require(isDone && isFiltered && !buffer.isFull(), "stream does not unpack");
    return buffer.take();
}

std::string numberIn(QPDFObjectHandle number)
{
    require(number.isInteger() || number.isReal(), "not a number");
    const double value = number.getNumericValue();
    require(std::isfinite(value) && std::abs(value) < kLargest, "number too large");
    if (number.isInteger())
        return std::to_string(number.getIntValue());
    static const std::regex plain(R"([+-]?(\d+\.?\d*|\.\d+))");
    const std::string text = number.getRealValue();
    require(text.size() < 40 && std::regex_match(text, plain), "odd number");
    return text;
}

std::string numbersIn(QPDFObjectHandle array, int count)
{
    require(array.isArray() && array.getArrayNItems() == count, "not so many numbers");
    std::string text = "[";
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? " " : "") + numberIn(array.getArrayItem(i));
    return text + "]";
}

std::string spelledName(QPDFObjectHandle name)
{
    const std::string text = nameIn(name);
    require(!text.empty() && text.size() <= kLongestName, "no name, or too long");
    return pdfName(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace tandem::dossier

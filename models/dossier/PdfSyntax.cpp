// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfSyntax.h"

#include <zlib.h>

#include <array>
#include <cmath>

namespace tandem::dossier {

namespace {
constexpr std::string_view kHexDigits = "0123456789ABCDEF";

bool isPlain(QChar c)
{
    return c.unicode() >= 32 && c.unicode() <= 126;
}
} // namespace

void appendNumber(std::string &out, double value)
{
    // std::to_chars would write the shortest exact form; three decimals are finer than any printer.
    long thousandths = std::lround(value * 1000);
    if (thousandths < 0) {
        out += '-';
        thousandths = -thousandths;
    }
    out += std::to_string(thousandths / 1000);
    if (const long rest = thousandths % 1000; rest != 0) {
        std::array<char, 4> digits{'.', static_cast<char>('0' + rest / 100),
                                   static_cast<char>('0' + rest / 10 % 10),
                                   static_cast<char>('0' + rest % 10)};
        size_t length = digits.size();
        while (digits[length - 1] == '0')
            --length;
        out.append(digits.data(), length);
    }
    out += ' ';
}

void appendHex4(std::string &out, unsigned value)
{
    for (const unsigned shift : {12U, 8U, 4U, 0U})
        out += kHexDigits[value >> shift & 15U];
}

std::string pdfText(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return pdfBytes(text.toLatin1());
    std::string out = "<FEFF";
    for (const QChar c : text)
        appendHex4(out, c.unicode());
    return out + ">";
}

std::string pdfBytes(const QByteArray &bytes)
{
    std::string out = "(";
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + ")";
}

std::string pdfName(const QByteArray &name)
{
    std::string out = "/";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte)) {
            out += c;
        } else {
            out += '#';
            out += kHexDigits[byte >> 4U];
            out += kHexDigits[byte & 15U];
        }
    }
    return out;
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string out;
    for (const std::string_view part : parts)
        out += part;
    return out;
}

std::string pdfReference(int object)
{
    return std::to_string(object) + " 0 R";
}

std::string deflated(std::string_view data)
{
    constexpr int kLevel = 6;
    uLongf size = compressBound(data.size());
    std::string out(size, '\0');
    compress2(reinterpret_cast<Bytef *>(out.data()), &size, reinterpret_cast<const Bytef *>(data.data()),
              data.size(), kLevel);
    out.resize(size);
    return out;
}

} // namespace tandem::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <stdexcept>
#include <string>

namespace tandem::dossier {

/// Something on a page is not known to be safe.
struct UnsafePage : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

inline void require(bool isSafe, const char *reason)
{
    if (!isSafe)
        throw UnsafePage(reason);
}

/// Text of a name without its slash; empty for anything else.
inline std::string nameIn(QPDFObjectHandle object)
{
    return object.isName() ? object.getName().substr(1) : std::string();
}

/// The unpacked data; unsafe if they do not unpack cleanly or to more than `most` bytes.
[[nodiscard]] std::string unpackedData(QPDFObjectHandle stream, size_t most);
/// A number as it is spelled in PDF, within the limits of ISO 19005-3, 6.1.13.
[[nodiscard]] std::string numberIn(QPDFObjectHandle number);
/// "[1 0 0 1 0 0]": an array of so many numbers.
[[nodiscard]] std::string numbersIn(QPDFObjectHandle array, int count);
/// A name spelled anew, within the limits.
[[nodiscard]] std::string spelledName(QPDFObjectHandle name);

} // namespace tandem::dossier

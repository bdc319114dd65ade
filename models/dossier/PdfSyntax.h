// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <string>
#include <string_view>

namespace tandem::dossier {

/// Spelling of PDF values (ISO 32000-1, 7.3). Bytes are kept in std::string, text in QString.

/// A number with at most three decimals and a blank behind it. Lengths are points.
void appendNumber(std::string &out, double value);
/// Four hexadecimal digits.
void appendHex4(std::string &out, unsigned value);
/// "(text)" for ASCII, else UTF-16BE with its mark as a hexadecimal string.
[[nodiscard]] std::string pdfText(const QString &text);
/// "(bytes)" with what must be escaped.
[[nodiscard]] std::string pdfBytes(const QByteArray &bytes);
/// "/Name" with every byte outside letters and digits as #xx.
[[nodiscard]] std::string pdfName(const QByteArray &name);
/// The parts one behind the other.
[[nodiscard]] std::string joined(std::initializer_list<std::string_view> parts);
/// "7 0 R"
[[nodiscard]] std::string pdfReference(int object);
/// zlib stream at level 6: two thirds of the time of level 9 for one per cent of size.
[[nodiscard]] std::string deflated(std::string_view data);

} // namespace tandem::dossier

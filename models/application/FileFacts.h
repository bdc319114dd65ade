// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSize>
#include <QString>

#include <optional>

namespace tandem::application {

/// More pages of one attachment are not shown in a dossier; the original travels along.
inline constexpr int kMostShownPages = 50;

/// What the content of a file was found to be, whatever its name says.
struct FileFacts
{
    enum class Kind : quint8
    {
        Unknown,
        Empty,
        Pdf,
        Jpeg,
        Png,
        OtherPicture, ///< GIF, TIFF, WebP, BMP, HEIC
        Xlsx,
        Docx,
        Pptx,
        Ods,
        Odt,
        Odp,
        Ofd,       ///< GB/T 33190, China's page format
        Zip,       ///< any other archive, or one that cannot be read
        OldOffice, ///< .xls, .doc, .ppt: a compound file
        Text,
        Program,
    };
    enum class State : quint8
    {
        Sound,
        Repaired,  ///< damaged, but can be read
        Damaged,   ///< cannot be read
        Encrypted, ///< needs a password
        Swollen,   ///< unpacks to, or has more pixels than, anybody can use
        Stopped,   ///< reading it took too long, too much memory, or ended the program that read it
    };
    Kind kind = Kind::Unknown;
    State state = State::Sound;
    int pages = 0;                 ///< of a PDF
    QSize pixels;                  ///< of a picture, as seen
    bool isRestricted = false;     ///< PDF: can be read, but is protected against changes
    bool hasScript = false;        ///< PDF: JavaScript
    bool hasLaunch = false;        ///< PDF: opens programs, files or addresses by itself, or plays media
    bool hasEmbeddedFiles = false; ///< PDF
    bool isForm = false;           ///< PDF: an XFA form
    bool isPortfolio = false;      ///< PDF: a collection of other files
    bool hasMacros = false;        ///< office document
    bool isUtf8 = true;            ///< text
    bool isSlow = false;           ///< its first page could not be drawn in time

    bool operator==(const FileFacts &) const = default;
};

/// By SHA-256 of the content.
using KnownFiles = QHash<QString, FileFacts>;

/// A few words to keep the facts in the workspace, and back; nothing when they were written by a version
/// that looked for other things.
[[nodiscard]] QString factsToText(const FileFacts &facts);
[[nodiscard]] std::optional<FileFacts> factsFromText(const QString &text);

/// "PDF", "XLSX": the name of the format, the same in every language; empty for Unknown and Empty.
[[nodiscard]] QString formatName(FileFacts::Kind kind);

/// Stable key of a state for programs: "sound", "damaged".
[[nodiscard]] QString stateKey(FileFacts::State state);

} // namespace tandem::application

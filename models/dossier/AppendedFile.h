// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/FileFacts.h"
#include "models/dossier/PdfPicture.h"

#include <QList>
#include <QString>

#include <string>
#include <utility>
#include <vector>

class QDataStream;

namespace tandem::dossier {

/// An object taken over from a foreign PDF, spelled anew. References to other objects of the same file are
/// left out of the text: they are filled in when the objects get their numbers in the dossier.
struct TakenObject
{
    std::string body;                                   ///< of a stream: the entries of its dictionary
    std::vector<std::pair<quint64, qint32>> references; ///< place in the body, index of the object meant
    bool isStream = false;
    std::string data; ///< of a stream, packed as its entries say
};

/// One page of an attachment as the dossier shows it.
struct AppendedPage
{
    int number = 1;   ///< in its file, from 1
    QString label;    ///< the page's own name in its file, where it is not the number
    QSizeF size;      ///< points, turned as shown
    qint32 form = -1; ///< index of the form object that draws it; -1 where it is a picture
    PdfPicture picture;
};

/// What came of an attachment.
struct AppendedFile
{
    enum class State : quint8
    {
        Shown,     ///< the pages stand in `shown`; `pages` tells how many there are
        Foreign,   ///< neither PDF nor picture
        Encrypted, ///< needs a password or restricts what may be done
        Damaged,   ///< cannot be read
        TooLarge,  ///< over kMostBytes
        Form,      ///< an XFA form: its pages are made by a program
        Portfolio, ///< a collection of other files
        Stopped,   ///< reading it crashed or took too long
        TimeUp     ///< the time for the dossier's attachments was used up before
    };
    State state = State::Foreign;
    bool isRepaired = false; ///< damaged, but readable after repair
    bool isCutShort = false; ///< pages are left out for want of time
    int pages = 0;           ///< of the whole file
    std::vector<AppendedPage> shown;
    std::vector<TakenObject> objects;
};

/// More pages of one attachment make no dossier better; the original travels along.
inline constexpr int kMostAppendedPages = application::kMostShownPages;
/// Larger files are not opened.
inline constexpr qint64 kMostAppendedBytes = qint64{64} << 20U;

/// Whether every index and place points at something.
[[nodiscard]] bool isSound(const AppendedFile &file);

/// The wire between the reading process and ours.
QDataStream &operator<<(QDataStream &out, const AppendedFile &file);
QDataStream &operator>>(QDataStream &in, AppendedFile &file);

} // namespace tandem::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfRefusal.h"

#include <QCoreApplication>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

Error PdfRefusal::foreign() const
{
    return {u"pdf.foreign"_s, {QT_TRANSLATE_NOOP("Message", "“%1” is not a PDF."), {m_name}}, {}};
}

Error PdfRefusal::damaged(const char *detail) const
{
    return {u"pdf.damaged"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” is damaged or cut off: the PDF cannot be read to its end."),
             {m_name}},
            QString::fromUtf8(detail)};
}

Error PdfRefusal::encrypted() const
{
    return {u"pdf.encrypted"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” is encrypted; an archive copy must not be."), {m_name}},
            {}};
}

Error PdfRefusal::tooLarge() const
{
    return {u"pdf.too-large"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” unpacks to more than this program reads."), {m_name}},
            {}};
}

Error PdfRefusal::cancelled() const
{
    return {u"pdf.cancelled"_s, {QT_TRANSLATE_NOOP("Message", "Checking “%1” was cancelled."), {m_name}}, {}};
}

} // namespace tandem::dossier

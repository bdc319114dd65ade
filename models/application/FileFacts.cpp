// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/FileFacts.h"

#include <QStringList>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

/// Raise it when facts are found that were not looked for before: files are then looked at once more.
constexpr auto kEdition = "1";

/// The facts that are true or not, in the order they are written.
constexpr bool FileFacts::*kTraits[] = {
    &FileFacts::isRestricted,     &FileFacts::hasScript, &FileFacts::hasLaunch,
    &FileFacts::hasEmbeddedFiles, &FileFacts::isForm,    &FileFacts::isPortfolio,
    &FileFacts::hasMacros,        &FileFacts::isUtf8,    &FileFacts::isSlow,
};

} // namespace

QString factsToText(const FileFacts &facts)
{
    QString traits;
    for (const auto trait : kTraits)
        traits.append(facts.*trait ? u'1' : u'0');
    return QStringList{QString::fromLatin1(kEdition),
                       QString::number(static_cast<int>(facts.kind)),
                       QString::number(static_cast<int>(facts.state)),
                       QString::number(facts.pages),
                       QString::number(facts.pixels.width()),
                       QString::number(facts.pixels.height()),
                       traits}
        .join(u' ');
}

std::optional<FileFacts> factsFromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 7 || parts[0] != QLatin1StringView(kEdition) ||
        parts[6].size() != std::ssize(kTraits))
        return std::nullopt;
    bool isSound = true;
    const auto number = [&](qsizetype index, int least, int most) {
        bool isNumber = false;
        const int value = parts[index].toInt(&isNumber);
        isSound = isSound && isNumber && value >= least && value <= most;
        return value;
    };
    constexpr int kMost = 1 << 30;
    FileFacts facts;
    facts.kind = static_cast<FileFacts::Kind>(number(1, 0, static_cast<int>(FileFacts::Kind::Program)));
    facts.state = static_cast<FileFacts::State>(number(2, 0, static_cast<int>(FileFacts::State::Stopped)));
    facts.pages = number(3, 0, kMost);
    facts.pixels = QSize(number(4, -1, kMost), number(5, -1, kMost));
    for (qsizetype i = 0; i < std::ssize(kTraits); ++i)
        facts.*kTraits[i] = parts[6][i] == u'1';
    return isSound ? std::optional(facts) : std::nullopt;
}

QString formatName(FileFacts::Kind kind)
{
    using Kind = FileFacts::Kind;
    switch (kind) {
    case Kind::Unknown:
    case Kind::Empty:
        break;
    case Kind::Pdf:
        return u"PDF"_s;
    case Kind::Jpeg:
        return u"JPEG"_s;
    case Kind::Png:
        return u"PNG"_s;
    case Kind::OtherPicture:
        return u"GIF/TIFF/WebP/BMP/HEIC"_s;
    case Kind::Xlsx:
        return u"XLSX"_s;
    case Kind::Docx:
        return u"DOCX"_s;
    case Kind::Pptx:
        return u"PPTX"_s;
    case Kind::Ods:
        return u"ODS"_s;
    case Kind::Odt:
        return u"ODT"_s;
    case Kind::Odp:
        return u"ODP"_s;
    case Kind::Ofd:
        return u"OFD"_s;
    case Kind::Zip:
        return u"ZIP"_s;
    case Kind::OldOffice:
        return u"XLS/DOC/PPT"_s;
    case Kind::Text:
        return u"TXT/CSV"_s;
    case Kind::Program:
        return u"EXE"_s;
    }
    return {};
}

QString stateKey(FileFacts::State state)
{
    static const QStringList keys{u"sound"_s,     u"repaired"_s, u"damaged"_s,
                                  u"encrypted"_s, u"swollen"_s,  u"stopped"_s};
    return keys.value(static_cast<int>(state));
}

} // namespace tandem::application

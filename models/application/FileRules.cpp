// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/FileRules.h"

#include <algorithm>

namespace tandem::application {

using namespace Qt::StringLiterals;
using Kind = FileFacts::Kind;
using State = FileFacts::State;

namespace {

constexpr qint64 kBytesPerMegabyte = 1'000'000;
constexpr double kPageWidth = 170 / 25.4; ///< inches; the text of a dossier's page

/// What a name ending promises; nothing where it promises nothing that could be checked.
QList<Kind> promisedKinds(const QString &ending)
{
    static const QHash<QString, QList<Kind>> kinds{
        {u"pdf"_s, {Kind::Pdf}},           {u"jpg"_s, {Kind::Jpeg}},
        {u"jpeg"_s, {Kind::Jpeg}},         {u"png"_s, {Kind::Png}},
        {u"gif"_s, {Kind::OtherPicture}},  {u"tif"_s, {Kind::OtherPicture}},
        {u"tiff"_s, {Kind::OtherPicture}}, {u"webp"_s, {Kind::OtherPicture}},
        {u"bmp"_s, {Kind::OtherPicture}},  {u"heic"_s, {Kind::OtherPicture}},
        {u"xlsx"_s, {Kind::Xlsx}},         {u"xlsm"_s, {Kind::Xlsx}},
        {u"docx"_s, {Kind::Docx}},         {u"docm"_s, {Kind::Docx}},
        {u"pptx"_s, {Kind::Pptx}},         {u"pptm"_s, {Kind::Pptx}},
        {u"ods"_s, {Kind::Ods}},           {u"odt"_s, {Kind::Odt}},
        {u"odp"_s, {Kind::Odp}},           {u"ofd"_s, {Kind::Ofd}},
        {u"zip"_s, {Kind::Zip}},           {u"xls"_s, {Kind::OldOffice}},
        {u"doc"_s, {Kind::OldOffice}},     {u"ppt"_s, {Kind::OldOffice}},
        {u"csv"_s, {Kind::Text}},          {u"tsv"_s, {Kind::Text}},
        {u"txt"_s, {Kind::Text}},
    };
    return kinds.value(ending);
}

bool isArchive(Kind kind)
{
    return kind >= Kind::Xlsx && kind <= Kind::Zip;
}

/// The findings about one file. Each says what is the matter and what to do.
class ContentCheck
{
public:
    ContentCheck(const QString &fileName, const FileFacts &facts, const Place &where)
        : m_name(fileName)
        , m_ending(fileName.section(u'.', -1).toLower())
        , m_facts(facts)
        , m_where(where)
    {
    }

    Issues run()
    {
        checkUsable();
        if (!hasErrors(m_issues)) {
            checkPdf();
            checkPicture();
            checkTable();
        }
        return m_issues;
    }

private:
    void add(Severity severity, const QString &code, const char *source, const QStringList &arguments = {},
             int count = -1)
    {
        m_issues.append({m_where, severity, code, {source, QStringList{m_name} + arguments, count}});
    }

    /// At most one error: the first that keeps everybody from using the file.
    void checkUsable()
    {
        if (m_facts.kind == Kind::Empty)
            add(Severity::Error, u"attachment.empty"_s,
                QT_TRANSLATE_NOOP("Message", "“%1” is empty. Choose the file again."));
        else if (m_facts.state == State::Stopped)
            add(Severity::Error, u"attachment.stopped"_s,
                QT_TRANSLATE_NOOP("Message",
                                  "“%1” cannot be read: it takes too much time or memory, or makes the "
                                  "program that reads it fail. Save or print it anew and attach that."));
        else if (!isAsNamed())
            tellType();
        else if (m_facts.state == State::Encrypted)
            add(Severity::Error, u"attachment.encrypted"_s,
                QT_TRANSLATE_NOOP("Message", "“%1” is protected by a password. Save it without a password "
                                             "and attach it again."));
        else if (m_facts.state == State::Swollen)
            tellSwollen();
        else if (m_facts.state == State::Damaged)
            add(Severity::Error, u"attachment.damaged"_s,
                QT_TRANSLATE_NOOP("Message", "“%1” is damaged and cannot be read. Save it anew in the "
                                             "program it comes from and attach it again."));
        else if (m_facts.kind == Kind::Program)
            add(Severity::Error, u"attachment.program"_s,
                QT_TRANSLATE_NOOP("Message", "“%1” is a program. Attach documents, pictures and tables "
                                             "only."));
        else if (m_facts.hasMacros)
            add(Severity::Error, u"attachment.macros"_s,
                QT_TRANSLATE_NOOP("Message", "“%1” contains macros. Save it without macros (XLSX, DOCX or "
                                             "ODS) and attach that."));
    }

    [[nodiscard]] bool isAsNamed() const
    {
        const QList<Kind> promised = promisedKinds(m_ending);
        if (promised.isEmpty() || promised.contains(m_facts.kind))
            return true;
        // An archive that cannot be read does not tell what it was.
        const bool isBroken = m_facts.state == State::Damaged || m_facts.state == State::Encrypted ||
                              m_facts.state == State::Swollen;
        if (isBroken && m_facts.kind == Kind::Zip && isArchive(promised.first()))
            return true;
        // With a password, a workbook becomes a compound file.
        return m_facts.state == State::Encrypted && m_facts.kind == Kind::OldOffice &&
               isArchive(promised.first());
    }

    void tellType()
    {
        const QString ending = m_ending.toUpper();
        const QString format = formatName(m_facts.kind);
        if (format.isEmpty())
            add(Severity::Error, u"attachment.type"_s,
                QT_TRANSLATE_NOOP("Message", "“%1” is no %2 file, whatever its name says. Open it in the "
                                             "program it comes from and save it as %2."),
                {ending});
        else
            add(Severity::Error, u"attachment.type"_s,
                QT_TRANSLATE_NOOP("Message", "“%1” is named like a %2 file but holds another format: %3. "
                                             "Save it as %2 and attach that."),
                {ending, format});
    }

    void tellSwollen()
    {
        if (m_facts.pixels.isEmpty())
            add(Severity::Error, u"attachment.swollen"_s,
                QT_TRANSLATE_NOOP("Message", "“%1” unpacks to far more than a document holds. Save it anew "
                                             "in the program it comes from and attach that."));
        else
            add(Severity::Error, u"attachment.pixels"_s,
                QT_TRANSLATE_NOOP("Message", "“%1” has %2 × %3 pixels, more than can be shown. Scale it "
                                             "down to less than 100 million pixels."),
                {QString::number(m_facts.pixels.width()), QString::number(m_facts.pixels.height())});
    }

    void checkPdf()
    {
        if (m_facts.kind != Kind::Pdf)
            return;
        if (m_facts.isForm)
            warn(u"attachment.form"_s,
                 QT_TRANSLATE_NOOP("Message", "“%1” is an XFA form, which only few programs can show. Print "
                                              "it to a new PDF and attach that."));
        if (m_facts.isPortfolio)
            warn(u"attachment.portfolio"_s,
                 QT_TRANSLATE_NOOP("Message", "“%1” is a collection of files. Attach each of them by "
                                              "itself."));
        else if (m_facts.hasEmbeddedFiles)
            warn(u"attachment.embedded"_s,
                 QT_TRANSLATE_NOOP("Message", "“%1” carries other files inside, which reviewers will not "
                                              "see. Attach each of them by itself."));
        if (m_facts.hasScript)
            warn(u"attachment.script"_s,
                 QT_TRANSLATE_NOOP("Message", "“%1” contains a script (JavaScript). It is never run here; "
                                              "better print the file to a new PDF and attach that."));
        if (m_facts.hasLaunch)
            warn(u"attachment.launch"_s,
                 QT_TRANSLATE_NOOP("Message", "“%1” is made to open programs or files, to send data or to "
                                              "play media. Nothing of that happens here; better print it to "
                                              "a new PDF and attach that."));
        if (m_facts.isRestricted)
            warn(u"attachment.restricted"_s,
                 QT_TRANSLATE_NOOP("Message", "“%1” is protected against changes, so its pages cannot be "
                                              "shown in the dossier. Save it without protection if you "
                                              "may."));
        if (m_facts.state == State::Repaired)
            warn(u"attachment.repaired"_s,
                 QT_TRANSLATE_NOOP("Message", "“%1” is damaged but can still be read. Compare its pages, or "
                                              "save it anew and attach that."));
        if (m_facts.isSlow)
            warn(u"attachment.slow"_s,
                 QT_TRANSLATE_NOOP("Message", "“%1” takes very long to show. Print it to a new PDF and "
                                              "attach that."));
        if (m_facts.pages > kMostShownPages)
            add(Severity::Note, u"attachment.pages"_s,
                QT_TRANSLATE_N_NOOP("Message", "“%1” has %n page(s); the dossier shows the first %2. The "
                                               "whole file travels along."),
                {QString::number(kMostShownPages)}, m_facts.pages);
    }

    void checkPicture()
    {
        const int longest = std::max(m_facts.pixels.width(), m_facts.pixels.height());
        if (m_facts.pixels.isEmpty() || longest >= kLeastPixels)
            return;
        add(Severity::Warning, u"attachment.coarse"_s,
            QT_TRANSLATE_NOOP("Message", "“%1” has only %2 × %3 pixels: over the width of a page that is %4 "
                                         "dots per inch. Attach it with at least %5 pixels along its longer "
                                         "side."),
            {QString::number(m_facts.pixels.width()), QString::number(m_facts.pixels.height()),
             QString::number(qRound(m_facts.pixels.width() / kPageWidth)), QString::number(kLeastPixels)});
    }

    void checkTable()
    {
        if (m_facts.kind == Kind::Text && !m_facts.isUtf8)
            warn(u"attachment.encoding"_s,
                 QT_TRANSLATE_NOOP("Message", "“%1” is not saved as UTF-8: umlauts and Chinese characters "
                                              "may be shown wrong. Save it as UTF-8 and attach that."));
        else if (m_facts.kind != Kind::Pdf && m_facts.state == State::Repaired)
            warn(u"attachment.incomplete"_s,
                 QT_TRANSLATE_NOOP("Message", "A part of “%1” is damaged or missing. Open it and look, or "
                                              "attach it again."));
    }

    void warn(const QString &code, const char *source) { add(Severity::Warning, code, source); }

    const QString &m_name;
    const QString m_ending;
    const FileFacts &m_facts;
    const Place m_where;
    Issues m_issues;
};

/// An attachment that came before and has the same content.
Issue sameAs(const Attachment &file, const Attachment &other)
{
    const Place where{file.row, file.field, {}, {}, {}};
    if (other.field.isEmpty())
        return {where,
                Severity::Warning,
                u"attachment.twice"_s,
                {QT_TRANSLATE_NOOP("Message", "“%1” has the same content as “%2”. One of them is enough."),
                 {file.fileName, other.fileName}}};
    return {where,
            Severity::Warning,
            u"attachment.twice"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” has the same content as “%2”, attached at %3. One of them "
                                          "is enough, unless both questions ask for it."),
             {file.fileName, other.fileName, other.field}}};
}

const Attachment *sameContent(const Application &application, const Attachment &file)
{
    for (const Attachment &other : application.attachments) {
        if (other.id == file.id)
            return nullptr;
        if (other.sha256 == file.sha256)
            return &other;
    }
    return nullptr;
}

} // namespace

void checkFileLimits(const call::Limits &limits, const NamedPlace &place, const QString &fileName,
                     qint64 size, Issues &issues)
{
    const auto add = [&](const QString &code, const char *source, const QStringList &arguments) {
        issues.append(
            {place.where, Severity::Error, code, {source, QStringList{place.name, fileName} + arguments}});
    };
    const bool hasFormat =
        std::any_of(limits.formats.cbegin(), limits.formats.cend(), [&](const QString &format) {
            return fileName.endsWith(u'.' + format, Qt::CaseInsensitive);
        });
    if (!limits.formats.isEmpty() && !hasFormat)
        add(u"field.file-format"_s,
            QT_TRANSLATE_NOOP("Message", "%1: the file “%2” has another format than those asked for: %3."),
            {limits.formats.join(u", "_s)});
    const auto limit = limits.maximumMegabytes;
    if (limit && size > *limit * kBytesPerMegabyte)
        add(u"field.file-size"_s, QT_TRANSLATE_NOOP("Message", "%1: the file “%2” is larger than %3 MB."),
            {QString::number(*limit)});
}

Issues contentIssues(const QString &fileName, const FileFacts &facts, const Place &where)
{
    return ContentCheck(fileName, facts, where).run();
}

Issues arrivalIssues(const call::CallDefinition &call, const Application &application,
                     const Attachment &arriving, const FileFacts &facts)
{
    const Place where{arriving.row, arriving.field, {}, {}, {}};
    Issues issues;
    if (const call::FieldDefinition *field = call.field(arriving.field))
        checkFileLimits(field->limits, {where, field->id}, arriving.fileName, arriving.size, issues);
    issues += contentIssues(arriving.fileName, facts, where);
    if (const Attachment *other = sameContent(application, arriving))
        issues.append(sameAs(arriving, *other));
    return issues;
}

Issues attachmentIssues(const call::CallDefinition &call, const Application &application,
                        const KnownFiles &known)
{
    Issues issues;
    for (const Attachment &file : application.attachments) {
        if (!call.field(file.field))
            continue;
        if (const auto facts = known.constFind(file.sha256); facts != known.cend())
            issues += contentIssues(file.fileName, *facts, {file.row, file.field, {}, {}, {}});
        if (const Attachment *other = sameContent(application, file))
            issues.append(sameAs(file, *other));
    }
    return issues;
}

} // namespace tandem::application

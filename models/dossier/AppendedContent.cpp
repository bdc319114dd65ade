// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/AppendedContent.h"

#include "models/dossier/ContentWords.h"

#include <QLocale>

namespace tandem::dossier {

using namespace Qt::StringLiterals;
using application::Attachment;

namespace {

/// Builds the part of one document. Attachments are numbered as in the list of attachments.
class Appending
{
public:
    Appending(Document &document, const AttachmentReader &attachments, const DossierOptions &options)
        : m_document(document)
        , m_attachments(attachments)
        , m_options(options)
    {
    }

    void add(const Attachment &attachment, int number)
    {
        const std::optional<QByteArray> original =
            m_attachments ? m_attachments(attachment) : std::optional<QByteArray>();
        m_number = number;
        m_name = attachment.fileName;
        m_embedded.clear();
        if (original && m_options.withEmbeddedData)
            embed(attachment, *original);
        if (m_options.attachments != AttachmentsAs::Pages)
            return;
        beginSection(attachment);
        const auto file = m_options.appended.value(attachment.sha256);
        if (!original || !file)
            refuse("attachment-absent", {});
        else if (file->state == AppendedFile::State::Shown)
            showPages(file);
        else
            refuse(reasonOf(file->state), QString::number(kMostAppendedBytes >> 20U));
    }

private:
    /// A sentence in each language of the document.
    template<typename... Arguments>
    [[nodiscard]] LangText sentence(const char *key, const Arguments &...arguments) const
    {
        const LangText words = documentWord(key);
        LangText text;
        for (const QString &language : m_document.languages)
            text.set(language, fill(words.best(language), arguments...));
        return text;
    }
    static QString fill(const QString &text) { return text; }
    template<typename... Arguments>
    static QString fill(const QString &text, const Arguments &...arguments)
    {
        return text.arg(arguments...); // all at once: a file's name may hold "%1"
    }

    static const char *reasonOf(AppendedFile::State state)
    {
        switch (state) {
        case AppendedFile::State::Encrypted:
            return "file-encrypted";
        case AppendedFile::State::Damaged:
            return "file-damaged";
        case AppendedFile::State::TooLarge:
            return "file-too-large";
        case AppendedFile::State::Form:
            return "file-form";
        case AppendedFile::State::Portfolio:
            return "file-portfolio";
        case AppendedFile::State::Stopped:
            return "file-stopped";
        case AppendedFile::State::TimeUp:
            return "file-time-up";
        default:
            return "file-foreign";
        }
    }

    void embed(const Attachment &attachment, const QByteArray &original)
    {
        m_embedded = u"%1-%2"_s.arg(QString::number(m_number).rightJustified(2, u'0'), attachment.fileName);
        LangText description = sentence("attachment-number", QString::number(m_number), attachment.fileName);
        m_document.embedded.append(
            {m_embedded, attachment.mediaType, description, original, EmbeddedFile::Relation::Supplement});
    }

    void beginSection(const Attachment &attachment)
    {
        if (m_isFirst) {
            m_document.blocks.append(PageBreak{});
            m_document.blocks.append(
                Heading{1, {}, sentence("attachments-appended"), u"appended-attachments"_s});
            m_isFirst = false;
        } else {
            m_document.blocks.append(PageBreak{});
        }
        const LangText name = attachment.caption.isEmpty() ? neutral(attachment.fileName)
                                                           : spread(attachment.caption, m_document.languages);
        m_document.blocks.append(
            Heading{2, QString::number(m_number), name, u"attachment-%1"_s.arg(m_number)});
        addFacts(attachment);
    }

    /// Name, size, and where the original is.
    void addFacts(const Attachment &attachment)
    {
        const LangText words = documentWord(m_embedded.isEmpty() ? "file-facts" : "file-facts-embedded");
        LangText facts;
        for (const QString &language : m_document.languages) {
            const QString size = QLocale(language).toString((attachment.size + 999) / 1000) + u" kB"_s;
            const QString text = words.best(language);
            facts.set(language, m_embedded.isEmpty() ? fill(text, attachment.fileName, size)
                                                     : fill(text, attachment.fileName, size, m_embedded));
        }
        m_document.blocks.append(Paragraph{facts, Paragraph::Style::Small});
    }

    /// What remains for the reader, after each text.
    [[nodiscard]] LangText withOriginal(const LangText &text) const
    {
        const LangText where = sentence(m_embedded.isEmpty() ? "original-beside" : "original-embedded");
        LangText result;
        for (const QString &language : m_document.languages)
            result.set(language, text.in(language) + u'\n' + where.in(language));
        return result;
    }

    void refuse(const char *reason, const QString &argument)
    {
        const bool isThere = qstrcmp(reason, "attachment-absent") != 0;
        const LangText text = documentWord(reason).best(u"en"_s).contains(u"%1"_s)
                                  ? sentence(reason, argument)
                                  : sentence(reason);
        m_document.blocks.append(Notice{isThere ? withOriginal(text) : text, Notice::Kind::Warning});
    }

    void showPages(const std::shared_ptr<const AppendedFile> &file)
    {
        const auto shown = static_cast<int>(file->shown.size());
        if (file->isRepaired)
            m_document.blocks.append(Notice{sentence("file-repaired"), Notice::Kind::Warning});
        if (shown < file->pages)
            m_document.blocks.append(
                Notice{sentence("pages-left-out", QString::number(shown), QString::number(file->pages)),
                       Notice::Kind::Information});
        m_document.appended.append(file);
        for (int page = 0; page < shown; ++page)
            showPage(*file, page);
    }

    void showPage(const AppendedFile &file, int index)
    {
        const AppendedPage &page = file.shown[static_cast<size_t>(index)];
        const QString attachment = QString::number(m_number);
        const QString number = QString::number(page.number);
        const QString pages = QString::number(file.pages);
        const LangText caption =
            page.label.isEmpty() ? sentence("attachment-page", attachment, number, pages)
                                 : sentence("attachment-page-named", attachment, number, pages, page.label);
        m_document.blocks.append(
            PageBlock{m_document.appended.size() - 1, index, caption,
                      sentence("attachment-page-alternative", attachment, m_name, number, pages)});
    }

    Document &m_document;
    const AttachmentReader &m_attachments;
    const DossierOptions &m_options;
    bool m_isFirst = true;
    int m_number = 0;
    QString m_name;
    QString m_embedded; ///< name of the embedded original; empty if it is not
};

} // namespace

void appendAttachments(Document &document, const application::Application &application,
                       const AttachmentReader &attachments, const DossierOptions &options)
{
    if (options.attachments == AttachmentsAs::Nothing)
        return;
    Appending appending(document, attachments, options);
    int number = 0;
    for (const Attachment &attachment : application.attachments) {
        ++number; // as in the list, which holds those that are not chosen too
        if (!options.onlyAttachments || options.onlyAttachments->contains(attachment.id))
            appending.add(attachment, number);
    }
}

} // namespace tandem::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/application/ApplicationRules.h"
#include "models/application/ValueText.h"
#include "models/base/Json.h"
#include "models/base/TextLength.h"
#include "models/dossier/ApplicationContent.h"
#include "models/dossier/ContentWords.h"
#include "models/session/Documents.h"
#include "models/session/SampleWorld.h"
#include "tests/dossier/LonelyHeadings.h"
#include "tests/session/Desks.h"
#include "tests/session/PageWalk.h"
#include "tests/session/StructureText.h"

#include <QRegularExpression>
#include <QTest>

#include <poppler-qt6.h>

#include <functional>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

/// Reads every dossier of the sample world back with Poppler and holds it against the database: nothing may
/// be lost or changed on the way to paper, in no language, no code and no digit.
class TestSampleDossiers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatTheDatabaseSays_data();
    void saysWhatTheDatabaseSays();
    void showsWhatTheDatabaseSays_data();
    void showsWhatTheDatabaseSays();
    void carriesTheData_data();
    void carriesTheData();
    void leavesNoHeadingAlone_data();
    void leavesNoHeadingAlone();
    void leavesNoHeadingOfThePanelAlone();

private:
    void rows();
    [[nodiscard]] Result<LoadedApplication> loaded(const QString &id);

    std::unique_ptr<test::TestParty> m_office;
    QList<storage::ApplicationSummary> m_all;
    QMap<QString, QByteArray> m_dossiers; ///< by application id
};

namespace {

/// What the documents of one application must say, read from its values and its call alone.
class Expected
{
public:
    explicit Expected(const LoadedApplication &loaded)
        : m_call(loaded.call)
        , m_application(loaded.application)
        , m_languages(loaded.call.pairLanguages())
    {
    }

    /// One answer: lines that stand right behind each other. A null text is not answered and may be anything.
    struct Answer
    {
        QString place;
        QList<QStringList> lines;
    };

    /// Every answer there is, in the order of the form.
    QList<Answer> answers() const
    {
        QList<Answer> all;
        for (const call::Section &section : m_call.sections) {
            const QStringList rows =
                section.repetition ? m_application.rows.value(section.id) : QStringList{QString()};
            for (const QString &row : rows) {
                for (const call::FieldDefinition &field : section.fields)
                    addField(all, field, row);
            }
        }
        return all;
    }

private:
    void addField(QList<Answer> &all, const call::FieldDefinition &field, const QString &row) const
    {
        const QStringList own = m_application.rows.value(field.id);
        const QStringList rows = field.repetition ? own : QStringList{row};
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString number = field.repetition ? field.id + u'.' + QString::number(i + 1) : field.id;
            if (application::isAsked(m_call, m_application, field, rows[i]))
                addAnswer(all, field, rows[i], number);
        }
    }

    void addAnswer(QList<Answer> &all, const call::FieldDefinition &field, const QString &row,
                   const QString &number) const
    {
        const call::FieldValue &value = m_application.value({row, field.id, {}});
        if (field.translation == call::Translation::Pair)
            addPair(all, field, row, number);
        else if (const auto *table = std::get_if<call::Table>(&value))
            addTable(all, field, *table, number);
        else if (const auto *files = std::get_if<call::FileList>(&value))
            addLine(all, field, number, fileNames(*files));
        else if (!call::isMissing(value))
            addLine(all, field, number, joined(texts(field.type, [&](const QString &language) {
                        return application::valueText(field, value, language);
                    })));
    }

    void addLine(QList<Answer> &all, const call::FieldDefinition &field, const QString &number,
                 const QString &text) const
    {
        if (!text.isEmpty())
            all.append({number, {{number + u'\n' + joined(labels(field.label)), text}}});
    }

    void addPair(QList<Answer> &all, const call::FieldDefinition &field, const QString &row,
                 const QString &number) const
    {
        QStringList heads = labels(field.label);
        QStringList answers;
        const QStringList stale = m_application.staleLanguages(row, field.id, m_languages);
        for (const QString &language : m_languages) {
            const QString text =
                application::valueText(field, m_application.value({row, field.id, language}), language);
            QStringList notes{lengthNote(field, language, text)};
            notes.removeAll(QString());
            const QString answer = asPrinted(text);
            answers.append(answer.isEmpty() || notes.isEmpty() ? answer
                                                               : answer + u'\n' + notes.join(u" · "_s));
        }
        heads.first().prepend(number + u'\n');
        if (!joined(answers).isEmpty())
            all.append({number, {heads, answers}});
    }

    /// "812 / 1.000" below a long text that has a limit.
    static QString lengthNote(const call::FieldDefinition &field, const QString &language,
                              const QString &text)
    {
        const int limit = field.limits.maximumCharacters.value(language, 0);
        if (field.type != call::FieldType::LongText || limit == 0)
            return {};
        const QLocale locale(language);
        return locale.toString(characterCount(text, language)) + u" / "_s + locale.toString(limit);
    }

    void addTable(QList<Answer> &all, const call::FieldDefinition &field, const call::Table &table,
                  const QString &number) const
    {
        constexpr qsizetype kWidest = 6; // columns; wider tables are set as one record for each row
        if (field.columns.size() > kWidest) {
            for (qsizetype i = 0; i < table.rows.size(); ++i)
                all.append({number + u'[' + QString::number(i + 1) + u']', record(field, table.rows[i])});
            return;
        }
        QStringList captions;
        for (const QString &label : labels(field.label))
            captions.append(number + u' ' + label);
        QList<QStringList> lines{{captions.join(u"\n / "_s)}};
        lines.append(heads(field));
        for (const call::TableRow &row : table.rows)
            lines.append(cells(field, row));
        if (!table.rows.isEmpty())
            all.append({number, lines});
    }

    QList<QStringList> record(const call::FieldDefinition &field, const call::TableRow &row) const
    {
        QList<QStringList> lines;
        for (const call::Column &column : field.columns) {
            if (const QString text = cell(column, row.cells.value(column.id)); !text.isEmpty())
                lines.append({joined(labels(column.label)), text});
        }
        return lines;
    }

    QStringList heads(const call::FieldDefinition &field) const
    {
        QStringList texts(field.fixedRows.isEmpty() ? 0 : 1);
        for (const call::Column &column : field.columns)
            texts.append(joined(labels(column.label)));
        return texts;
    }

    QStringList cells(const call::FieldDefinition &field, const call::TableRow &row) const
    {
        QStringList texts;
        for (const call::Option &fixed : field.fixedRows) {
            if (fixed.id == row.id)
                texts.append(joined(labels(fixed.label)));
        }
        for (const call::Column &column : field.columns)
            texts.append(cell(column, row.cells.value(column.id)));
        return texts;
    }

    QString cell(const call::Column &column, const call::FieldValue &value) const
    {
        const auto in = [&](const QString &language) {
            return application::cellText(column, value, language);
        };
        if (call::isMissing(value))
            return u""_s;
        if (column.translation != call::Translation::Pair)
            return joined(texts(column.type, in));
        QStringList pair;
        for (const QString &language : m_languages)
            pair.append(asPrinted(in(language)));
        return joined(pair);
    }

    QString fileNames(const call::FileList &files) const
    {
        QStringList names;
        for (const QString &id : files.attachmentIds)
            names.append(m_application.attachment(id)->fileName);
        return names.join(u'\n');
    }

    QStringList labels(const LangText &label) const
    {
        QStringList texts;
        for (const QString &language : m_languages)
            texts.append(label.best(language));
        return texts;
    }

    /// In the languages of the document; the same words in all of them are set once.
    QStringList texts(call::FieldType type, const std::function<QString(const QString &)> &text) const
    {
        QStringList all;
        for (const QString &language :
             application::dependsOnLanguage(type) ? m_languages : QStringList{u"und"_s})
            all.append(asPrinted(text(language)));
        const bool isSame =
            std::all_of(all.cbegin(), all.cend(), [&](const QString &each) { return each == all.first(); });
        return isSame ? all.mid(0, 1) : all;
    }

    /// Empty lines between paragraphs are space on paper; everything else stays. Null when there is no text.
    static QString asPrinted(const QString &text)
    {
        const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
        return paragraphs.isEmpty() ? QString() : paragraphs.join(u'\n');
    }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    const call::CallDefinition &m_call;
    const application::Application &m_application;
    const QStringList m_languages;
};

bool standsAt(const QList<test::TaggedLine> &lines, qsizetype at, const QList<QStringList> &expected)
{
    if (at + expected.size() > lines.size())
        return false;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QStringList &texts = lines[at + i].texts;
        if (texts.size() != expected[i].size())
            return false;
        for (qsizetype cell = 0; cell < texts.size(); ++cell) {
            if (!expected[i][cell].isNull() && texts[cell] != expected[i][cell])
                return false;
        }
    }
    return true;
}

/// Where the answer begins at or behind `from`, or -1.
qsizetype placeOf(const QList<test::TaggedLine> &lines, qsizetype from, const QList<QStringList> &expected)
{
    for (qsizetype at = from; at < lines.size(); ++at) {
        if (standsAt(lines, at, expected))
            return at;
    }
    return -1;
}

} // namespace

void TestSampleDossiers::initTestCase()
{
    m_office = std::make_unique<test::TestParty>(u"office"_s, 1);
    QVERIFY(m_office->workspace->now([](Desk &desk) {
        SilentProgress silent;
        return loadSampleWorld(desk, silent);
    }));
    m_all =
        *m_office->workspace->now([](Desk &desk) { return storage::ApplicationStore(desk.database).list(); });
    for (const storage::ApplicationSummary &one : m_all) {
        const auto dossier = m_office->workspace->now([&](Desk &desk) {
            SilentProgress silent;
            return applicationDossier(desk, one.id, silent);
        });
        QVERIFY2(dossier, qPrintable(one.acronym));
        QVERIFY2(dossier->unknownCharacters.isEmpty(),
                 qPrintable(one.acronym + dossier->unknownCharacters.join(u' ')));
        m_dossiers.insert(one.id, dossier->pdf);
        m_office->write(one.id + u".pdf"_s, dossier->pdf);
    }
    QCOMPARE(m_dossiers.size(), sampleKeys().size());
}

void TestSampleDossiers::rows()
{
    QTest::addColumn<QString>("id");
    for (const storage::ApplicationSummary &one : m_all)
        QTest::newRow(qPrintable(one.acronym)) << one.id;
}

Result<LoadedApplication> TestSampleDossiers::loaded(const QString &id)
{
    return m_office->workspace->now([&](Desk &desk) { return loadApplication(desk, id); });
}

void TestSampleDossiers::saysWhatTheDatabaseSays_data()
{
    rows();
}

/// The lines without signs of footnotes and the notes that are read after them.
QList<test::TaggedLine> withoutFootnotes(QList<test::TaggedLine> lines)
{
    // Each element is a line of its own.
    static const QRegularExpression note(u"\\n[⁰¹²³⁴⁵⁶⁷⁸⁹]+[ \u00A0]\\n[\\s\\S]*$"_s);
    static const QRegularExpression sign(u"\\n[ \u00A0][⁰¹²³⁴⁵⁶⁷⁸⁹]+([ \u00A0][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*(?=\\n|$)"_s);
    for (test::TaggedLine &line : lines) {
        for (QString &text : line.texts)
            text.remove(note).remove(sign);
    }
    return lines;
}

void TestSampleDossiers::saysWhatTheDatabaseSays()
{
    QFETCH(const QString, id);
    const auto application = loaded(id);
    QVERIFY(application);
    const QList<test::TaggedLine> lines = withoutFootnotes(test::taggedLines(m_office->path(id + u".pdf"_s)));
    qsizetype position = 0;
    int found = 0;
    for (const Expected::Answer &answer : Expected(*application).answers()) {
        const qsizetype at = placeOf(lines, position, answer.lines);
        QVERIFY2(at >= 0, qPrintable(answer.place + u": "_s + answer.lines.last().join(u" | "_s)));
        position = at + answer.lines.size();
        ++found;
    }
    QVERIFY(found > 30);
}

void TestSampleDossiers::showsWhatTheDatabaseSays_data()
{
    rows();
}

/// The plain text of the pages, without any help of the structure.
void TestSampleDossiers::showsWhatTheDatabaseSays()
{
    QFETCH(const QString, id);
    const auto application = loaded(id);
    QVERIFY(application);
    test::PageWalk walk(test::pageTexts(m_office->path(id + u".pdf"_s)));
    for (const Expected::Answer &answer : Expected(*application).answers()) {
        for (const QStringList &texts : answer.lines)
            QVERIFY2(walk.findRow(texts), qPrintable(answer.place + u": "_s + texts.join(u" | "_s)));
    }
}

void TestSampleDossiers::carriesTheData_data()
{
    rows();
}

void TestSampleDossiers::carriesTheData()
{
    QFETCH(const QString, id);
    const auto document = Poppler::Document::loadFromData(m_dossiers.value(id));
    QVERIFY(document);
    const auto application = loaded(id);
    bool isThere = false;
    for (const Poppler::EmbeddedFile *file : document->embeddedFiles()) {
        if (file->name() == u"submission.json"_s)
            isThere = const_cast<Poppler::EmbeddedFile *>(file)->data() ==
                      canonicalJson(application::contentJson(application->application));
    }
    QVERIFY(isThere);
}

void TestSampleDossiers::leavesNoHeadingAlone_data()
{
    rows();
}

void TestSampleDossiers::leavesNoHeadingAlone()
{
    QFETCH(const QString, id);
    const auto application = loaded(id);
    QVERIFY(application);
    for (const QStringList &languages :
         {QStringList{u"zh"_s, u"de"_s}, QStringList{u"zh"_s}, QStringList{u"de"_s}}) {
        dossier::DossierOptions options;
        options.languages = languages;
        const dossier::Document document =
            dossier::applicationDossier(application->call, application->application, {}, options);
        QCOMPARE(dossier::lonelyHeadings(document), QStringList());
    }
}

void TestSampleDossiers::leavesNoHeadingOfThePanelAlone()
{
    const auto table =
        m_office->workspace->now([&](Desk &desk) { return loadPanel(desk, m_all.first().callId); });
    QVERIFY(table);
    QCOMPARE(dossier::lonelyHeadings(dossier::panelReport(table->call, table->entries, table->ranking)),
             QStringList());
    for (const dossier::PanelEntry &entry : table->entries)
        QCOMPARE(dossier::lonelyHeadings(dossier::evaluationSummary(table->call, entry)), QStringList());
}

QTEST_MAIN(TestSampleDossiers)
#include "tst_SampleDossiers.moc"

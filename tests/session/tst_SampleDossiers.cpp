// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/application/ApplicationRules.h"
#include "models/application/ValueText.h"
#include "models/base/Json.h"
#include "models/session/Documents.h"
#include "models/session/SampleWorld.h"
#include "tests/session/Desks.h"

#include <QFile>
#include <QProcess>
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
    void carriesTheData_data();
    void carriesTheData();

private:
    void rows();
    [[nodiscard]] Result<LoadedApplication> loaded(const QString &id);

    std::unique_ptr<test::TestParty> m_office;
    QList<storage::ApplicationSummary> m_all;
    QMap<QString, QByteArray> m_dossiers; ///< by application id
};

namespace {

/// Blanks, soft hyphens and the quotes pdfinfo sets are no part of the text.
QString squeezed(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{00AD}\\x{000C}\"]+"_s);
    return text.remove(blanks);
}

void add(QStringList &texts, const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        if (!squeezed(line).isEmpty())
            texts.append(squeezed(line));
    }
}

/// A value in the languages of the document; the same words in both are set once.
QStringList inLanguages(const QStringList &languages, const std::function<QString(const QString &)> &text)
{
    QStringList texts;
    for (const QString &language : languages) {
        QStringList lines;
        add(lines, text(language));
        for (const QString &line : std::as_const(lines)) {
            if (!texts.contains(line))
                texts.append(line);
        }
    }
    return texts;
}

QStringList tableTexts(const call::FieldDefinition &field, const call::Table &table,
                       const QStringList &languages)
{
    QStringList texts;
    for (const call::TableRow &row : table.rows) {
        for (const call::Column &column : field.columns) {
            const call::FieldValue cell = row.cells.value(column.id);
            const bool inWords =
                column.translation == call::Translation::Pair || application::dependsOnLanguage(column.type);
            if (!call::isMissing(cell))
                texts +=
                    inLanguages(inWords ? languages : QStringList{u"und"_s}, [&](const QString &language) {
                        return application::cellText(column, cell, language);
                    });
        }
    }
    return texts;
}

QStringList fileTexts(const application::Application &application, const call::FileList &files)
{
    QStringList names;
    for (const QString &id : files.attachmentIds)
        add(names, application.attachment(id)->fileName);
    return names;
}

/// Everything one field says, in the order it is set.
QStringList fieldTexts(const LoadedApplication &loaded, const call::FieldDefinition &field,
                       const QString &row)
{
    const QStringList languages = loaded.call.pairLanguages();
    if (field.translation == call::Translation::Pair)
        return inLanguages(languages, [&](const QString &language) {
            return application::valueText(field, loaded.application.value({row, field.id, language}),
                                          language);
        });
    const call::FieldValue &value = loaded.application.value({row, field.id, {}});
    if (const auto *table = std::get_if<call::Table>(&value))
        return tableTexts(field, *table, languages);
    if (const auto *files = std::get_if<call::FileList>(&value))
        return fileTexts(loaded.application, *files);
    const bool inWords = application::dependsOnLanguage(field.type);
    return inLanguages(inWords ? languages : QStringList{u"und"_s}, [&](const QString &language) {
        return application::valueText(field, value, language);
    });
}

struct Answer
{
    QString place;
    QStringList texts;
};

/// Every answer, in the order of the dossier.
QList<Answer> answersOf(const LoadedApplication &loaded)
{
    QList<Answer> answers;
    for (const call::Section &section : loaded.call.sections) {
        const QStringList rows =
            section.repetition ? loaded.application.rows.value(section.id) : QStringList{QString()};
        for (const QString &row : rows) {
            for (const call::FieldDefinition &field : section.fields) {
                const QStringList own =
                    field.repetition ? loaded.application.rows.value(field.id) : QStringList{row};
                for (const QString &at : own) {
                    if (application::isAsked(loaded.call, loaded.application, field, at))
                        answers.append({field.id, fieldTexts(loaded, field, at)});
                }
            }
        }
    }
    return answers;
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

void TestSampleDossiers::saysWhatTheDatabaseSays()
{
    QFETCH(const QString, id);
    QProcess reader;
    reader.start(u"pdfinfo"_s, {u"-struct-text"_s, m_office->path(id + u".pdf"_s)});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.exitCode(), 0);
    // The order of structure: every answer has to stand behind the one before it.
    const QString text = squeezed(QString::fromUtf8(reader.readAllStandardOutput()));
    // pdfinfo names every element; an answer is never broken by a name, for it lies in one element.
    const auto application = loaded(id);
    QVERIFY(application);
    qsizetype position = 0;
    int found = 0;
    for (const Answer &answer : answersOf(*application)) {
        for (const QString &expected : answer.texts) {
            const qsizetype at = text.indexOf(expected, position);
            QVERIFY2(at >= 0, qPrintable(answer.place + u": "_s + expected.left(120)));
            position = at + expected.size();
            ++found;
        }
    }
    QVERIFY(found > 30);
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

QTEST_MAIN(TestSampleDossiers)
#include "tst_SampleDossiers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/FileRules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::application;
using Kind = FileFacts::Kind;
using State = FileFacts::State;

namespace {

QStringList codesOf(const Issues &issues)
{
    QStringList codes;
    for (const Issue &issue : issues)
        codes.append(issue.code);
    return codes;
}

FileFacts facts(Kind kind, State state = State::Sound)
{
    FileFacts made;
    made.kind = kind;
    made.state = state;
    return made;
}

Attachment file(const QString &id, const QString &name, const QString &sha256, const QString &field = u"F1"_s)
{
    Attachment made;
    made.id = id;
    made.field = field;
    made.fileName = name;
    made.sha256 = sha256;
    made.size = 1000;
    return made;
}

/// One section with two questions that take PDFs of up to one megabyte.
call::CallDefinition twoQuestions()
{
    call::FieldDefinition field;
    field.id = u"F1"_s;
    field.type = call::FieldType::File;
    field.limits.formats = QStringList{u"pdf"_s};
    field.limits.maximumMegabytes = 1;
    call::Section section;
    section.fields = {field, field};
    section.fields[1].id = u"F2"_s;
    call::CallDefinition call;
    call.sections = {section};
    return call;
}

} // namespace

class tst_FileRules : public QObject
{
    Q_OBJECT

private slots:
    void contentIsHeldAgainstTheName_data();
    void contentIsHeldAgainstTheName();
    void hintsDoNotRefuse();
    void factsAreKeptAsText();
    void limitsAndDoublesOfOneThatArrives();
    void doublesAndFaultsOfThoseThatAreThere();
};

void tst_FileRules::contentIsHeldAgainstTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *title, const QString &name, Kind kind, State state,
                        const QString &code = {}) {
        QTest::newRow(title) << name << static_cast<int>(kind) << static_cast<int>(state) << code;
    };
    row("as named", u"a.pdf"_s, Kind::Pdf, State::Sound);
    row("capitals", u"A.JPG"_s, Kind::Jpeg, State::Sound);
    row("another format", u"a.pdf"_s, Kind::Jpeg, State::Sound, u"attachment.type"_s);
    row("no format", u"a.pdf"_s, Kind::Unknown, State::Sound, u"attachment.type"_s);
    row("a name that promises nothing", u"a.dwg"_s, Kind::Unknown, State::Sound);
    row("a workbook with a password", u"a.xlsx"_s, Kind::OldOffice, State::Encrypted,
        u"attachment.encrypted"_s);
    row("an old workbook under the new name", u"a.xlsx"_s, Kind::OldOffice, State::Sound,
        u"attachment.type"_s);
    row("a broken workbook", u"a.xlsx"_s, Kind::Zip, State::Damaged, u"attachment.damaged"_s);
    row("an archive as workbook", u"a.xlsx"_s, Kind::Zip, State::Sound, u"attachment.type"_s);
    row("a bomb", u"a.xlsx"_s, Kind::Xlsx, State::Swollen, u"attachment.swollen"_s);
    row("nothing", u"a.pdf"_s, Kind::Empty, State::Sound, u"attachment.empty"_s);
    row("it broke the reader", u"a.pdf"_s, Kind::Unknown, State::Stopped, u"attachment.stopped"_s);
    row("a program", u"a"_s, Kind::Program, State::Sound, u"attachment.program"_s);
}

void tst_FileRules::contentIsHeldAgainstTheName()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    QFETCH(const int, state);
    QFETCH(const QString, code);
    const Issues issues = contentIssues(name, facts(static_cast<Kind>(kind), static_cast<State>(state)),
                                        {{}, u"F1"_s, {}, {}, {}});
    QCOMPARE(codesOf(issues), code.isEmpty() ? QStringList() : QStringList{code});
    QCOMPARE(hasErrors(issues), !code.isEmpty());
    for (const Issue &issue : issues) {
        QCOMPARE(issue.where.field, u"F1"_s);
        QVERIFY2(issue.message.text().contains(u"“%1”"_s.arg(name)), qPrintable(issue.message.text()));
    }
}

void tst_FileRules::hintsDoNotRefuse()
{
    FileFacts pdf = facts(Kind::Pdf, State::Repaired);
    pdf.hasScript = pdf.hasLaunch = pdf.isForm = pdf.isRestricted = true;
    pdf.pages = kMostShownPages + 1;
    const Issues issues = contentIssues(u"a.pdf"_s, pdf);
    QCOMPARE(codesOf(issues),
             (QStringList{u"attachment.form"_s, u"attachment.script"_s, u"attachment.launch"_s,
                          u"attachment.restricted"_s, u"attachment.repaired"_s, u"attachment.pages"_s}));
    QVERIFY(!hasErrors(issues));

    FileFacts picture = facts(Kind::Png);
    picture.pixels = QSize(kLeastPixels - 1, 300);
    QCOMPARE(codesOf(contentIssues(u"a.png"_s, picture)), QStringList{u"attachment.coarse"_s});
    picture.pixels = QSize(300, kLeastPixels); // upright
    QVERIFY(contentIssues(u"a.png"_s, picture).isEmpty());

    FileFacts table = facts(Kind::Text);
    table.isUtf8 = false;
    QCOMPARE(codesOf(contentIssues(u"a.csv"_s, table)), QStringList{u"attachment.encoding"_s});
}

void tst_FileRules::factsAreKeptAsText()
{
    FileFacts made = facts(Kind::Xlsx, State::Damaged);
    made.hasMacros = true;
    made.isUtf8 = false;
    made.pages = 7;
    made.pixels = QSize(3, 4);
    QCOMPARE(factsFromText(factsToText(made)), std::optional(made));
    QCOMPARE(factsFromText(factsToText({})), std::optional(FileFacts()));
    const QString text = factsToText(made);
    for (qsizetype i = 0; i < text.size(); ++i)
        QVERIFY2(!factsFromText(text.left(i)), qPrintable(text.left(i)));
    QVERIFY(!factsFromText(u"0"_s + text.mid(1)));        // an older edition
    QVERIFY(!factsFromText(u"1 99 0 0 0 0 000000000"_s)); // no such kind
}

void tst_FileRules::limitsAndDoublesOfOneThatArrives()
{
    const call::CallDefinition call = twoQuestions();
    Application application;
    application.attachments = {file(u"a"_s, u"first.pdf"_s, u"11"_s)};
    Attachment arriving = file({}, u"second.pdf"_s, u"22"_s, u"F2"_s);
    QVERIFY(arrivalIssues(call, application, arriving, facts(Kind::Pdf)).isEmpty());
    arriving.sha256 = u"11"_s;
    const Issues twice = arrivalIssues(call, application, arriving, facts(Kind::Pdf));
    QCOMPARE(codesOf(twice), QStringList{u"attachment.twice"_s});
    QVERIFY(!hasErrors(twice));
    QVERIFY(twice.first().message.text().contains(u"F1"_s));
    arriving.size = 1'000'001;
    arriving.fileName = u"second.png"_s;
    QCOMPARE(codesOf(arrivalIssues(call, application, arriving, facts(Kind::Png))),
             (QStringList{u"field.file-format"_s, u"field.file-size"_s, u"attachment.twice"_s}));
}

void tst_FileRules::doublesAndFaultsOfThoseThatAreThere()
{
    Application application;
    application.attachments = {file(u"a"_s, u"first.pdf"_s, u"11"_s), file(u"b"_s, u"second.pdf"_s, u"22"_s),
                               file(u"c"_s, u"third.pdf"_s, u"11"_s, u"F2"_s),
                               file(u"d"_s, u"elsewhere.pdf"_s, u"33"_s, u"gone"_s)};
    const KnownFiles known{{u"22"_s, facts(Kind::Pdf, State::Encrypted)}, {u"33"_s, facts(Kind::Empty)}};
    const Issues issues = attachmentIssues(twoQuestions(), application, known);
    // Each double is told once, at the later of both; a question the call does not have says nothing.
    QCOMPARE(codesOf(issues), (QStringList{u"attachment.encrypted"_s, u"attachment.twice"_s}));
    QCOMPARE(issues.at(0).where.field, u"F1"_s);
    QCOMPARE(issues.at(1).where.field, u"F2"_s);
}

QTEST_GUILESS_MAIN(tst_FileRules)
#include "tst_FileRules.moc"

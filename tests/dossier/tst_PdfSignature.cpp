// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfCheck.h"
#include "models/dossier/PdfSignature.h"
#include "models/dossier/PdfSignatureCheck.h"
#include "models/dossier/PdfUpdate.h"
#include "models/dossier/PdfWriter.h"
#include "models/dossier/SignedRevision.h"
#include "tests/dossier/SampleDocument.h"
#include "tests/support/Certificates.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-form.h>
#include <poppler-qt6.h>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = test::CertificateWish().password;
const QString kSigner = u"Anna Müller 张伟"_s;

QByteArray written(const Document &document)
{
    SilentProgress silent;
    const auto pdf = writePdf(document, silent);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().message.text()));
    return pdf->bytes;
}

/// A page of text that ends at a place the number of lines decides.
Document textDocument(int paragraphs)
{
    Document document;
    document.languages = {u"zh"_s, u"de"_s};
    document.title = {{u"zh"_s, u"评审组报告"_s}, {u"de"_s, u"Bericht der Jury"_s}};
    document.blocks.append(Heading{1, {}, document.title, u"start"_s});
    for (int i = 0; i < paragraphs; ++i)
        document.blocks.append(Paragraph{{{u"de"_s, u"Zeile %1"_s.arg(i + 1)}}});
    return document;
}

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

QDateTime noon()
{
    return {QDate(2027, 3, 17), QTime(12, 30, 15), Qt::OffsetFromUTC, 3600};
}

PdfSignature onlySignature(const QByteArray &pdf)
{
    const auto all = readPdfSignatures(pdf, u"x.pdf"_s);
    return all && all->size() == 1 ? all->first() : PdfSignature();
}

/// As the widget lies on the page, in points from the upper left corner.
QRectF fieldArea(Poppler::Document &document, int page)
{
    const std::unique_ptr<Poppler::Page> source = document.page(page);
    for (const auto &field : source->formFields()) {
        const QRectF area = field->rect();
        const QSizeF size = source->pageSizeF();
        return {area.x() * size.width(), area.y() * size.height(), area.width() * size.width(),
                area.height() * size.height()};
    }
    return {};
}

} // namespace

class tst_PdfSignature : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_certificate;
    QString m_secondCertificate;
    QByteArray m_pdf;

    Result<SigningKey> key(const QString &path, const QString &password = kPassword)
    {
        return SigningKey::read(fileOf(path), password, path.section(u'/', -1));
    }
    Result<QByteArray> sign(const QByteArray &pdf, const QDateTime &when = noon())
    {
        SilentProgress silent;
        return signPdf(pdf, u"d.pdf"_s, *key(m_certificate), when, silent);
    }
    /// On top of whoever signed before.
    Result<QByteArray> signSecond(const QByteArray &pdf)
    {
        SilentProgress silent;
        return signPdf(pdf, u"d.pdf"_s, *key(m_secondCertificate), noon().addDays(1), silent);
    }
    /// What the program of Poppler says of each signature of the file.
    QStringList pdfsigEach(const QByteArray &pdf)
    {
        static const QRegularExpression head(u"^Signature #\\d+:"_s, QRegularExpression::MultilineOption);
        return pdfsig(pdf).split(head).mid(1);
    }
    /// What the program of Poppler says of the file.
    QString pdfsig(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(u"asked.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write");
        file.close();
        QProcess program;
        program.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
        program.start(u"pdfsig"_s, {u"-nocert"_s, path});
        program.waitForFinished(30000);
        return QString::fromUtf8(program.readAllStandardOutput());
    }

private slots:
    void initTestCase()
    {
        m_certificate = test::makeCertificate(m_folder.path(), {u"good.p12"_s});
        test::CertificateWish wish{u"second.p12"_s};
        wish.subject = u"/C=CN/O=示例有限公司/CN=李娜"_s;
        m_secondCertificate = test::makeCertificate(m_folder.path(), wish);
        m_pdf = written(sampleDocument());
    }

    void signsWhatPopplerFindsValid()
    {
        const auto pdf = sign(m_pdf);
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().message.text()));
        QVERIFY(pdf->startsWith(m_pdf)); // not a byte of the document is touched
        QCOMPARE(*sign(m_pdf), *pdf);    // same input, same bytes
        const QString said = pdfsig(*pdf);
        QVERIFY2(said.contains(u"Signature is Valid"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Total document signed"_s), qPrintable(said));
        QVERIFY2(said.contains(u"ETSI.CAdES.detached"_s), qPrintable(said));
        QVERIFY2(said.contains(u"SHA-256"_s), qPrintable(said));
        QVERIFY2(said.contains(kSigner), qPrintable(said));
        QVERIFY2(said.contains(u"Mar 17 2027 11:30:15"_s), qPrintable(said));
        const PdfSignature own = onlySignature(*pdf);
        QVERIFY(own.isGood());
        QCOMPARE(own.signer, kSigner);
        QCOMPARE(own.issuerKind, PdfSignature::Issuer::SelfMade);
        QCOMPARE(own.signedAt, noon().toUTC());
    }

    void keepsTheRulesOfArchives()
    {
        SilentProgress silent;
        const auto findings = checkPdf(*sign(m_pdf), u"d.pdf"_s, silent);
        QVERIFY(findings);
        QVERIFY2(findings->isEmpty(), qPrintable(findings->value(0).message.text()));
    }

    void takesASecondSignature()
    {
        const QByteArray first = *sign(m_pdf);
        const auto both = signSecond(first);
        QVERIFY2(both, qPrintable(both ? QString() : both.error().message.text() + both.error().detail));
        QVERIFY(both->startsWith(first)); // not a byte of what was signed is touched
        QCOMPARE(*signSecond(first), *both);
        const QStringList said = pdfsigEach(*both);
        QCOMPARE(said.size(), 2);
        for (const QString &one : said)
            QVERIFY2(one.contains(u"Signature is Valid"_s), qPrintable(one));
        QVERIFY2(said[0].contains(kSigner) && said[1].contains(u"李娜"_s), qPrintable(said.join(u'\n')));
        // The first covers what was there when it was made, to the last byte; the second covers all.
        QVERIFY2(said[0].contains(u" - %1]"_s.arg(first.size())), qPrintable(said[0]));
        QVERIFY2(said[0].contains(u"Not total document signed"_s), qPrintable(said[0]));
        QVERIFY2(said[1].contains(u"Total document signed"_s), qPrintable(said[1]));
        const auto own = readPdfSignatures(*both, u"d.pdf"_s);
        QVERIFY(own && own->size() == 2);
        QVERIFY(own->at(0).isGood() && own->at(1).isGood());
        QCOMPARE(own->at(0).cover, PdfSignature::Cover::UntilSignatures);
        QCOMPARE(own->at(1).cover, PdfSignature::Cover::WholeFile);
        QCOMPARE(own->at(1).signer, u"李娜"_s);
        SilentProgress silent;
        const auto findings = checkPdf(*both, u"d.pdf"_s, silent);
        QVERIFY2(findings && findings->isEmpty(),
                 qPrintable(findings ? findings->value(0).message.text() : findings.error().message.text()));
    }

    void changesUndoWhatTheyTouch()
    {
        const QByteArray first = *sign(m_pdf);
        const QByteArray both = *signSecond(first);
        const auto flipped = [&](qsizetype at) {
            QByteArray pdf = both;
            pdf[at] = static_cast<char>(pdf[at] ^ 1);
            return pdf;
        };
        // In a stream of the document: none of the two signed that.
        QByteArray pdf = flipped(m_pdf.size() / 2);
        for (const QString &one : pdfsigEach(pdf))
            QVERIFY2(one.contains(u"Digest Mismatch"_s), qPrintable(one));
        const auto none = readPdfSignatures(pdf, u"d.pdf"_s);
        QVERIFY(none && none->size() == 2);
        for (const PdfSignature &one : *none)
            QCOMPARE(one.state, PdfSignature::State::Changed);
        QCOMPARE(signSecond(pdf).error().code, u"signing.changed"_s);
        // Behind the first, in what the second field shows: the first still holds, but nobody answers for
        // that.
        pdf = flipped(both.indexOf("stream\n", first.size()) + 30);
        const QStringList said = pdfsigEach(pdf);
        QCOMPARE(said.size(), 2);
        QVERIFY2(said[0].contains(u"Signature is Valid"_s), qPrintable(said[0]));
        QVERIFY2(said[1].contains(u"Digest Mismatch"_s), qPrintable(said[1]));
        const auto one = readPdfSignatures(pdf, u"d.pdf"_s);
        QVERIFY(one && one->size() == 2);
        QCOMPARE(one->at(0).state, PdfSignature::State::Valid);
        QCOMPARE(one->at(0).cover, PdfSignature::Cover::Part);
        QCOMPARE(one->at(1).state, PdfSignature::State::Changed);
    }

    void tellsSignaturesFromOtherAdditions()
    {
        const QByteArray plain = written(textDocument(5));
        const QByteArray first = *sign(plain);
        QVERIFY(addsOnlySignatures(*signSecond(first), first.size()));
        // Somebody puts another page in the place of the last one, as an update that keeps all bytes.
        const QString update = QString::fromLatin1(first.mid(plain.size()));
        const auto captured = [&](const QString &pattern, int group = 1) {
            return QRegularExpression(pattern).match(update).captured(group);
        };
        const QString pagePattern = u"\\n(\\d+) 0 obj\\n(<< [^\\n]*/Type /Page [^\\n]*>>)\\nendobj"_s;
        const int page = captured(pagePattern).toInt();
        const QString body = captured(pagePattern, 2);
        PdfEnding ending;
        ending.length = first.size();
        ending.crossReference = captured(u"startxref\\s+(\\d+)"_s).toLongLong();
        ending.size = captured(u"/Type/XRef/Size (\\d+)"_s).toInt();
        ending.root = captured(u"/Root (\\d+ 0 R)"_s).toStdString();
        ending.info = captured(u"/Info (\\d+ 0 R)"_s).toStdString();
        ending.firstId = "<00>";
        QVERIFY(page > 0 && ending.size > 0 && ending.crossReference > 0 && !ending.root.empty());
        const auto isHarmless = [&](const QString &from, const QString &to) {
            PdfUpdate other(ending);
            other.replace(page, QString(body).replace(from, to).toStdString());
            return addsOnlySignatures(first + other.write(), first.size());
        };
        QVERIFY(isHarmless({}, {}));
        for (const auto &[from, to] : {std::pair(u"/Contents "_s, u"/Contents 1"_s),
                                       std::pair(u"/Annots [ "_s, u"/Annots [ << /Subtype /FreeText >> "_s),
                                       std::pair(u" ] >>"_s, u" << /Subtype /FreeText >> ] >>"_s),
                                       std::pair(u"/MediaBox"_s, u"/CropBox [ 0 0 9 9 ] /MediaBox"_s)}) {
            QVERIFY2(body.contains(from), qPrintable(body));
            QVERIFY2(!isHarmless(from, to), qPrintable(to));
        }
    }

    void findsRoomForMany()
    {
        QByteArray pdf = *sign(written(textDocument(20)));
        const int pages = Poppler::Document::loadFromData(pdf)->numPages();
        for (int count = 2; count <= 8; ++count)
            pdf = *signSecond(pdf);
        QCOMPARE(pdfsig(pdf).count(u"Signature is Valid"_s), 8);
        const auto own = readPdfSignatures(pdf, u"d.pdf"_s);
        QVERIFY(own && own->size() == 8);
        QVERIFY(std::all_of(own->cbegin(), own->cend(), [](const auto &one) { return one.isGood(); }));
        const auto document = Poppler::Document::loadFromData(pdf);
        QCOMPARE(document->numPages(), pages); // readers take an added page for forgery
        QList<QRectF> seen;
        int hidden = 0;
        QStringList names;
        for (const auto &field : document->page(pages - 1)->formFields()) {
            names.append(field->fullyQualifiedName());
            if (field->rect().isEmpty()) {
                ++hidden;
                continue;
            }
            QVERIFY(QRectF(0, 0, 1, 0.93).contains(field->rect()));
            for (const QRectF &other : seen)
                QVERIFY(!other.intersects(field->rect()));
            seen.append(field->rect());
        }
        QCOMPARE(names.size(), 8);
        names.removeDuplicates();
        QCOMPARE(names.size(), 8);
        QVERIFY(seen.size() >= 2 && hidden >= 1);
        SilentProgress silent;
        QVERIFY(checkPdf(pdf, u"d.pdf"_s, silent)->isEmpty());
    }

    void holdsTheAttributesOfCades()
    {
        // The program that reads it demands signing-certificate-v2 when it is told so.
        const QByteArray pdf = *sign(m_pdf);
        const qsizetype begin = pdf.indexOf("/Contents<", m_pdf.size()) + 10;
        const qsizetype end = pdf.indexOf('>', begin);
        const QString covered = m_folder.filePath(u"covered"_s);
        const QString der = m_folder.filePath(u"signature.der"_s);
        for (const auto &[path, bytes] : {std::pair(covered, pdf.left(begin - 1) + pdf.mid(end + 1)),
                                          std::pair(der, QByteArray::fromHex(pdf.mid(begin, end - begin)))}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(u"openssl"_s,
                      {u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                       der, u"-content"_s, covered, u"-CAfile"_s, m_certificate + u".pem"_s, u"-purpose"_s,
                       u"any"_s, u"-out"_s, u"/dev/null"_s});
        QVERIFY(program.waitForFinished(30000));
        QCOMPARE(program.exitCode(), 0);
    }

    void noticesEveryChange_data()
    {
        QTest::addColumn<double>("place"); // share of the file
        for (const double place : {0.01, 0.3, 0.6, 0.9})
            QTest::addRow("at %g", place) << place;
    }
    void noticesEveryChange()
    {
        QFETCH(const double, place);
        QByteArray pdf = *sign(m_pdf);
        // Within a stream of the document, so that readers still find everything.
        const auto at = static_cast<qsizetype>(static_cast<double>(m_pdf.size()) * place);
        pdf[at] = static_cast<char>(pdf[at] ^ 1);
        const QString said = pdfsig(pdf);
        QVERIFY2(!said.contains(u"Signature is Valid"_s), qPrintable(said));
        const auto own = readPdfSignatures(pdf, u"d.pdf"_s);
        QVERIFY(!own || own->first().state == PdfSignature::State::Changed);
    }

    void noFlippedBitPasses()
    {
        const QByteArray pdf = *sign(m_pdf);
        const qsizetype begin = pdf.indexOf("/Contents<", m_pdf.size()) + 9;
        const qsizetype end = pdf.indexOf('>', begin) + 1;
        QRandomGenerator dice(20270317);
        int readable = 0;
        for (int round = 0; round < 100; ++round) {
            // Half of them in the update, where the signature and its field are.
            const qsizetype from = round % 2 == 0 ? 0 : m_pdf.size();
            const qsizetype at = from + dice.bounded(static_cast<int>(pdf.size() - from));
            if (at >= begin && at < end)
                continue; // the place of the signature itself is filled up with nothing that counts
            QByteArray other = pdf;
            other[at] = static_cast<char>(other[at] ^ (1 << dice.bounded(8)));
            const auto signatures = readPdfSignatures(other, u"d.pdf"_s);
            readable += signatures && !signatures->isEmpty() ? 1 : 0;
            for (const PdfSignature &signature : signatures ? *signatures : QList<PdfSignature>())
                QVERIFY2(!signature.isGood(), qPrintable(QString::number(at)));
        }
        QVERIFY(readable > 15);
    }

    void noticesWhatWasAddedBehind()
    {
        const QByteArray pdf = *sign(m_pdf) + "\n% more\n";
        const PdfSignature own = onlySignature(pdf);
        QCOMPARE(own.state, PdfSignature::State::Valid);
        QCOMPARE(own.cover, PdfSignature::Cover::Part);
        QVERIFY(!own.isGood());
    }

    void noticesTamperingWithTheSignature()
    {
        QByteArray pdf = *sign(m_pdf);
        const qsizetype begin = pdf.indexOf("/Contents<", m_pdf.size()) + 10;
        const qsizetype end = pdf.indexOf('>', begin) - 200;
        const qsizetype range = pdf.indexOf("/ByteRange[0 ", m_pdf.size());
        QByteArray other = pdf;
        other.replace(begin, 40, QByteArray(40, '0'));
        QCOMPARE(onlySignature(other).state, PdfSignature::State::Unreadable);
        other = pdf;
        other.replace(range, 12, "/ByteRange[1"); // not from the beginning
        QVERIFY(!onlySignature(other).isGood());
        other = pdf;
        other[end] = 'X'; // something hidden in the place that no signature covers
        QVERIFY(!onlySignature(other).isGood());
    }

    void showsAFieldInBothLanguages()
    {
        const QByteArray pdf = *sign(m_pdf);
        const auto document = Poppler::Document::loadFromData(pdf);
        QVERIFY(document);
        int fields = 0;
        for (int i = 0; i < document->numPages(); ++i) {
            const std::unique_ptr<Poppler::Page> page = document->page(i);
            for (const auto &field : page->formFields()) {
                ++fields;
                QCOMPARE(field->type(), Poppler::FormField::FormSignature);
                QCOMPARE(field->uiName(),
                         u"电子签名, Anna Müller 张伟, 签署时间：2027年3月17日 12:30（UTC+1） / "
                         u"Elektronische Signatur, Anna Müller 张伟, Signiert am: 17.03.2027, "
                         u"12:30 (UTC+1)"_s);
            }
        }
        QCOMPARE(fields, 1);
    }

    void neverCoversText_data()
    {
        QTest::addColumn<int>("paragraphs");
        for (const int paragraphs : {0, 5, 20, 24, 26, 28, 29, 30, 31, 32, 33, 34, 36, 40})
            QTest::addRow("%d paragraphs", paragraphs) << paragraphs;
    }
    void neverCoversText()
    {
        QFETCH(const int, paragraphs);
        const QByteArray plain = written(textDocument(paragraphs));
        const QByteArray pdf = *sign(plain);
        const auto document = Poppler::Document::loadFromData(pdf);
        const auto before = Poppler::Document::loadFromData(plain);
        QVERIFY(document && before);
        const int last = document->numPages() - 1;
        const QRectF field = fieldArea(*document, last);
        QVERIFY(field.height() > 40);
        const QRectF sheet(QPointF(), document->page(last)->pageSizeF());
        QVERIFY(sheet.contains(field));
        if (last < before->numPages()) {
            for (const auto &box : before->page(last)->textList())
                QVERIFY2(!box->boundingBox().intersects(field), qPrintable(box->text()));
        } else {
            QCOMPARE(last, before->numPages()); // one page more, and only where there was no room
            double end = 0;
            for (const auto &box : before->page(last - 1)->textList()) {
                if (box->boundingBox().bottom() < 776)
                    end = std::max(end, box->boundingBox().bottom());
            }
            // With room for another below it.
            QVERIFY2(end + 2 * field.height() > 720, qPrintable(QString::number(end)));
        }
        SilentProgress silent;
        QVERIFY(checkPdf(pdf, u"d.pdf"_s, silent)->isEmpty());
    }

    void takesOtherKeys_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("oldCiphers");
        QTest::newRow("elliptic curve") << u"ec"_s << false;
        QTest::newRow("RSA of 3072 bits") << u"rsa:3072"_s << false;
        QTest::newRow("locked with old ciphers") << u"rsa:2048"_s << true;
    }
    void takesOtherKeys()
    {
        QFETCH(const QString, kind);
        QFETCH(const bool, oldCiphers);
        test::CertificateWish wish{u"other.p12"_s};
        wish.key = kind;
        wish.oldCiphers = oldCiphers;
        wish.password = u"geheim"_s;
        const auto other = key(test::makeCertificate(m_folder.path(), wish), wish.password);
        QVERIFY2(other, qPrintable(other ? QString() : other.error().message.text() + other.error().detail));
        SilentProgress silent;
        const auto pdf = signPdf(m_pdf, u"d.pdf"_s, *other, noon(), silent);
        QVERIFY(pdf);
        QVERIFY(pdfsig(*pdf).contains(u"Signature is Valid"_s));
        QVERIFY(onlySignature(*pdf).isGood());
    }

    void refusesUnfitCertificates()
    {
        const auto code = [](const Result<SigningKey> &result) {
            return result ? u"taken"_s : result.error().code;
        };
        QCOMPARE(code(key(m_certificate, u"falsch"_s)), u"signing.wrong-password"_s);
        QCOMPARE(code(key(m_certificate, {})), u"signing.wrong-password"_s);
        QCOMPARE(code(key(m_certificate + u".pem"_s)), u"signing.foreign"_s);
        test::CertificateWish wish{u"unfit.p12"_s};
        wish.withKey = false;
        QCOMPARE(code(key(test::makeCertificate(m_folder.path(), wish))), u"signing.no-key"_s);
        wish = {u"weak.p12"_s};
        wish.key = u"rsa:1024"_s;
        QCOMPARE(code(key(test::makeCertificate(m_folder.path(), wish))), u"signing.key-kind"_s);
        const QByteArray whole = fileOf(m_certificate);
        for (const qsizetype length : {qsizetype(0), qsizetype(30), whole.size() / 2, whole.size() - 1})
            QVERIFY(!SigningKey::read(whole.left(length), kPassword, u"cut.p12"_s));
        // Outside of the years it is meant for.
        QCOMPARE(sign(m_pdf, noon().addYears(30)).error().code, u"signing.expired"_s);
        QCOMPARE(sign(m_pdf, noon().addYears(-20)).error().code, u"signing.not-yet-valid"_s);
    }

    void refusesOtherFiles()
    {
        QCOMPARE(sign("hello").error().code, u"pdf.foreign"_s);
        QCOMPARE(sign(m_pdf.left(m_pdf.size() / 2)).error().code, u"pdf.damaged"_s);
        QCOMPARE(sign(*sign(m_pdf) + "\n% more\n").error().code, u"signing.changed"_s);
        QByteArray other = m_pdf;
        other.replace("<pdf:Producer>Tandem", "<pdf:Producer>Random");
        QCOMPARE(sign(other).error().code, u"signing.not-ours"_s);
        const QString plain = m_folder.filePath(u"plain.pdf"_s);
        const QString locked = m_folder.filePath(u"locked.pdf"_s);
        QFile file(plain);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_pdf) == m_pdf.size());
        file.close();
        QCOMPARE(
            QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"u"_s, u"o"_s, u"256"_s, u"--"_s, plain, locked}),
            0);
        QCOMPARE(sign(fileOf(locked)).error().code, u"pdf.encrypted"_s);
        QCOMPARE(readPdfSignatures(fileOf(locked), u"x"_s).error().code, u"pdf.encrypted"_s);
        QVERIFY(readPdfSignatures(m_pdf, u"x"_s)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PdfSignature)
#include "tst_PdfSignature.moc"

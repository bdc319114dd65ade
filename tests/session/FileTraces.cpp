// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/FileTraces.h"

#include "tests/session/PageWalk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringEncoder>

#include <poppler-qt6.h>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

void runQpdf(const QStringList &arguments)
{
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, arguments);
    if (!qpdf.waitForFinished(60000) || qpdf.exitCode() != 0)
        qFatal("qpdf: %s", qpdf.readAllStandardError().constData());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    return file.readAll();
}

void addOutline(const QVector<Poppler::OutlineItem> &items, QString &text)
{
    for (const Poppler::OutlineItem &item : items) {
        text += item.name();
        addOutline(item.children(), text);
    }
}

void addLinks(const Poppler::Page &page, QString &text)
{
    for (const auto &annotation : page.annotations())
        text += annotation->contents();
}

} // namespace

FileTraces::FileTraces(const QByteArray &pdf, const QString &folder)
{
    const QString path = QDir(folder).filePath(u"traced.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    const auto document = Poppler::Document::load(path);
    if (!document)
        qFatal("not a PDF");
    for (int i = 0; i < document->numPages(); ++i) {
        const auto page = document->page(i);
        addLinks(*page, m_text);
    }
    m_text += pageTexts(path).join(QChar());
    addOutline(document->outline(), m_text);
    for (const QString &key : document->infoKeys())
        m_text += document->info(key);
    m_text += document->metadata();
    for (const Poppler::EmbeddedFile *inside : document->embeddedFiles()) {
        m_text += inside->name() + inside->description();
        const QByteArray data = const_cast<Poppler::EmbeddedFile *>(inside)->data();
        m_text += QString::fromUtf8(data);
        m_bytes += data;
        ++m_files;
    }
    const QString plain = QDir(folder).filePath(u"traced.qdf"_s);
    const QString json = QDir(folder).filePath(u"traced.json"_s);
    runQpdf({u"--qdf"_s, u"--object-streams=disable"_s, path, plain});
    runQpdf({u"--json=2"_s, u"--json-stream-data=none"_s, path, json});
    const QByteArray objects = contentOf(json);
    m_bytes += pdf + contentOf(plain) + objects;
    m_text = squeezed(m_text + QString::fromUtf8(objects));
}

bool FileTraces::hasText(const QString &words) const
{
    if (m_text.contains(squeezed(words)))
        return true;
    QStringEncoder big(QStringConverter::Utf16BE);
    const QByteArray wide = big(words);
    const QByteArrayList forms{words.toUtf8(), wide, wide.toHex(), words.toUtf8().toHex()};
    return std::any_of(forms.cbegin(), forms.cend(), [&](const QByteArray &form) { return hasBytes(form); });
}

bool FileTraces::hasBytes(const QByteArray &bytes) const
{
    return m_bytes.contains(bytes);
}

QStringList leavesOf(const QJsonValue &json)
{
    QStringList leaves;
    if (json.isObject()) {
        for (const QJsonValue value : json.toObject())
            leaves += leavesOf(value);
    } else if (json.isArray()) {
        for (const QJsonValue value : json.toArray())
            leaves += leavesOf(value);
    } else if (!json.isNull() && !json.isBool()) {
        leaves.append(json.toVariant().toString());
    }
    return leaves;
}

QStringList piecesOf(const QString &text)
{
    constexpr qsizetype kPiece = 14;
    const QString whole = squeezed(text);
    QStringList pieces{whole.left(kPiece), whole.mid(whole.size() / 2, kPiece), whole.right(kPiece)};
    pieces.removeDuplicates();
    return pieces;
}

QString squeezed(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace() && !c.isNonCharacter() && c.category() != QChar::Other_Control && c != u'-' &&
            c != QChar(QChar::SoftHyphen))
            out += c;
    }
    return out;
}

} // namespace tandem::test

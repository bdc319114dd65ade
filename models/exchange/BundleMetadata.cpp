// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/BundleMetadata.h"

#include <QXmlStreamWriter>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString kSpace = u"urn:tandem:bundle:1"_s;

/// XML cannot hold all that a person can type.
QString writable(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        const bool isAllowed = c == 0x9 || c == 0xA || (c >= 0x20 && c < 0xD800) ||
                               (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c < 0x110000);
        if (isAllowed)
            out += QString::fromUcs4(&c, 1);
    }
    return out.simplified();
}

class Writing
{
public:
    QByteArray write(const BundleRecord &record)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(kSpace);
        m_xml.writeStartElement(kSpace, u"bundle"_s);
        m_xml.writeAttribute(u"version"_s, u"1"_s);
        element(u"audience"_s, record.audience.isEmpty() ? u"everything"_s : record.audience);
        m_xml.writeStartElement(kSpace, u"file"_s);
        element(u"id"_s, record.callId);
        element(u"reference"_s, record.callReference);
        element(u"version"_s, QString::number(record.callVersion));
        texts(u"title"_s, record.callTitle);
        writeCase(record);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeCase(const BundleRecord &record)
    {
        m_xml.writeStartElement(kSpace, u"case"_s);
        element(u"id"_s, record.applicationId);
        element(u"reference"_s, record.applicationReference);
        element(u"status"_s, application::statusKey(record.status));
        if (record.received.isValid())
            element(u"received"_s, record.received.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s));
        texts(u"title"_s, record.applicationTitle);
        for (const BundleDocument &document : record.documents)
            writeDocument(document);
        m_xml.writeEndElement();
    }

    void writeDocument(const BundleDocument &document)
    {
        m_xml.writeStartElement(kSpace, u"document"_s);
        m_xml.writeAttribute(u"kind"_s, document.kind);
        element(u"path"_s, document.path);
        texts(u"title"_s, document.title);
        if (!document.originalName.isEmpty())
            element(u"originalName"_s, document.originalName);
        if (!document.field.isEmpty())
            element(u"field"_s, document.field);
        for (const QString &language : document.languages)
            element(u"language"_s, language);
        element(u"mediaType"_s, document.mediaType);
        element(u"size"_s, QString::number(document.size));
        element(u"sha256"_s, document.sha256);
        m_xml.writeEndElement();
    }

    void element(const QString &name, const QString &text)
    {
        m_xml.writeTextElement(kSpace, name, writable(text));
    }

    void texts(const QString &name, const LangText &text)
    {
        for (const QString &language : text.languages()) {
            m_xml.writeStartElement(kSpace, name);
            m_xml.writeAttribute(u"language"_s, language);
            m_xml.writeCharacters(writable(text.in(language)));
            m_xml.writeEndElement();
        }
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

QByteArray bundleMetadata(const BundleRecord &record)
{
    return Writing().write(record);
}

} // namespace tandem::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/StructureText.h"

#include <QProcess>
#include <QRegularExpression>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

QString structureOf(const QString &pdfPath)
{
    QProcess reader;
    reader.start(u"pdfinfo"_s, {u"-struct-text"_s, u"-enc"_s, u"UTF-8"_s, pdfPath});
    const bool ended = reader.waitForFinished() && reader.exitCode() == 0;
    return ended ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

bool isLine(const QString &type)
{
    static const QRegularExpression heading(u"\\AH[1-4]\\z"_s);
    return type == "TR"_L1 || type == "Caption"_L1 || heading.match(type).hasMatch();
}

/// Takes the indented listing in: an element a line by its type, below it every sequence of content in
/// quotes.
class Listing
{
public:
    QList<TaggedLine> read(const QString &listing)
    {
        // A text never holds a line feed, so a quoted line is one text whatever quotes it holds itself.
        static const QRegularExpression text(u"\\A *\"(.*)\"\\z"_s);
        static const QRegularExpression element(u"\\A( *)([A-Z][A-Za-z0-9]*)(:| \\(\\w+\\):?)?\\z"_s);
        for (const QString &line : listing.split(u'\n')) {
            if (const auto quoted = text.match(line); quoted.hasMatch())
                addText(quoted.captured(1));
            else if (const auto named = element.match(line); named.hasMatch())
                enter(named.capturedLength(1), named.captured(2));
        }
        return m_lines;
    }

private:
    void enter(qsizetype depth, const QString &type)
    {
        m_isFresh = true;
        if (depth <= m_depth)
            m_depth = -1;
        if (isLine(type)) {
            m_depth = depth;
            m_lines.append({type.toLatin1(), {}});
        }
        const bool isRow = m_depth >= 0 && m_lines.last().type == "TR";
        if (m_depth >= 0 && (isRow ? type == "TH"_L1 || type == "TD"_L1 : m_depth == depth))
            m_lines.last().texts.append(QString());
    }

    /// The content of one element may stand in several sequences, one on each page.
    void addText(const QString &text)
    {
        if (m_depth < 0 || m_lines.last().texts.isEmpty())
            return;
        QString &whole = m_lines.last().texts.last();
        if (m_isFresh && !whole.isEmpty())
            whole += u'\n';
        whole += text;
        m_isFresh = false;
    }

    QList<TaggedLine> m_lines;
    qsizetype m_depth = -1; ///< of the line that is open, or -1
    bool m_isFresh = true;  ///< an element began since the last text
};

} // namespace

QList<TaggedLine> taggedLines(const QString &pdfPath)
{
    return Listing().read(structureOf(pdfPath));
}

} // namespace tandem::test

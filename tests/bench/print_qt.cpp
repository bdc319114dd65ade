// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

// What Qt makes of the same content by itself: HTML through QTextDocument to QPdfWriter.
// print_qt HTML PDF

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QFile source(arguments.value(1));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(source.fileName()), qPrintable(source.errorString()));
    QTextDocument document;
    document.setDefaultFont(QFont(u"Noto Sans"_s));
    document.setHtml(QString::fromUtf8(source.readAll()));
    QPdfWriter writer(arguments.value(2));
    writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    document.print(&writer);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/base/Json.h"
#include "models/call/CallReader.h"
#include "models/dossier/PdfWriter.h"
#include "tests/bench/SampleDossiers.h"

#include <QFile>
#include <QGuiApplication>

using namespace tandem;

// Our own side of the comparison as a whole process: from call and applications to one finished file.
// print_own PDF CALL APPLICATION...

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto call = call::requireCall(read(arguments.value(2)));
    if (!call || arguments.size() < 4)
        qFatal("the call cannot be read");
    QList<dossier::Document> dossiers;
    for (const QString &path : arguments.mid(3)) {
        const auto json = parseJson(read(path));
        const auto answers = json ? application::applicationFromJson(*json) : json.error();
        if (!answers)
            qFatal("%s: %s", qPrintable(path), qPrintable(answers.error().message.text()));
        dossiers.append(bench::textDossier({*call, *answers}));
    }
    SilentProgress silent;
    const auto report = dossier::writePdf(bench::joined(dossiers), silent);
    QFile file(arguments[1]);
    if (!report || !file.open(QIODevice::WriteOnly) || file.write(report->bytes) != report->bytes.size())
        qFatal("the dossier cannot be written");
    return 0;
}

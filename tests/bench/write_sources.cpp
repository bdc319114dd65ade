// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/base/Json.h"
#include "models/call/CallReader.h"
#include "models/dossier/HtmlWriter.h"
#include "tests/bench/SampleDossiers.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace tandem;
using namespace Qt::StringLiterals;

// Writes the sample dossiers as every program of the comparison can read them: one call and the applications
// for our own writer, accessible HTML for the others; "one" is a single dossier, "all" are all samples in one
// file.

namespace {

void write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"one"_s, u"Acronym of the single dossier."_s, u"ACRONYM"_s, u"REMOTEPUMP"_s});
    parser.addPositionalArgument(u"folder"_s, u"Where the files go."_s);
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0));
    QList<dossier::Document> all;
    const QList<bench::Sample> samples = bench::samples();
    for (const bench::Sample &sample : samples) {
        all.append(bench::textDossier(sample.loaded));
        const bool isOne = sample.acronym == parser.value(u"one"_s);
        const QByteArray json = canonicalJson(application::toJson(sample.loaded.application));
        write(folder, u"all-%1.json"_s.arg(all.size()), json);
        if (!isOne)
            continue;
        write(folder, u"call.json"_s, call::writeCall(sample.loaded.call));
        write(folder, u"one-1.json"_s, json);
        write(folder, u"one.html"_s, dossier::writeHtml(all.last()));
    }
    write(folder, u"all.html"_s, dossier::writeHtml(bench::joined(all)));
    return 0;
}

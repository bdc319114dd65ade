// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FileExamination.h"
#include "models/dossier/PageImport.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

// Reads files of strangers: a length and a file come in, the answer goes out in parts, each behind its
// length, as long as there is input. Without arguments it reads pages for a dossier, with "examine" it finds
// out what the files are. A program of its own, so that a hostile file can end nothing else.

using tandem::dossier::AppendedFile;
using tandem::dossier::ExaminedFile;

namespace {

void limit(int resource, rlim_t most)
{
    const rlimit bounds{most, most};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &bounds);
}

void limitAll()
{
    [[maybe_unused]] constexpr rlim_t kMostMemory = rlim_t{1536} << 20U;
    constexpr rlim_t kMostSeconds =
        120; ///< for all files of a dossier; the caller stops a single one much earlier
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // nothing here writes a file
    limit(RLIMIT_CPU, kMostSeconds);
#ifndef __SANITIZE_ADDRESS__
    limit(RLIMIT_AS, kMostMemory); // the address sanitizer reserves far more than it uses
#endif
}

/// For the next file only, within the limit for all.
void limitSeconds(rlim_t seconds)
{
    rlimit bounds{};
    getrlimit(RLIMIT_CPU, &bounds);
    const auto spent = static_cast<rlim_t>(std::clock() / CLOCKS_PER_SEC) + 1;
    bounds.rlim_cur = std::min(bounds.rlim_max, spent + seconds);
    setrlimit(RLIMIT_CPU, &bounds);
}

/// Whoever waits for a file to be attached has less patience and memory than a dossier.
void limitExamination()
{
#ifndef __SANITIZE_ADDRESS__
    // What it writes to; with the libraries' own pages the process stays below 500 MB.
    limit(RLIMIT_DATA, rlim_t{400} << 20U);
#endif
}

bool readAll(std::FILE *from, char *data, size_t size)
{
    return std::fread(data, 1, size, from) == size;
}

template<typename Part>
bool tell(std::FILE *answers, const Part &part, bool isLast)
{
    QByteArray answer;
    QDataStream out(&answer, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << isLast << part;
    QByteArray head(4, '\0');
    qToBigEndian(static_cast<quint32>(answer.size()), head.data());
    const auto size = static_cast<size_t>(answer.size());
    return std::fwrite(head.constData(), 1, 4, answers) == 4 &&
           std::fwrite(answer.constData(), 1, size, answers) == size && std::fflush(answers) == 0;
}

bool importFile(const QByteArray &file, std::FILE *answers)
{
    bool isTold = true;
    tandem::dossier::importPages(
        file, [&](const AppendedFile &part, bool isLast) { isTold = tell(answers, part, isLast) && isTold; });
    return isTold;
}

bool examineFile(const QByteArray &file, int side, std::FILE *answers)
{
    // Of processor time.
    constexpr rlim_t kMostSeconds = 4;
    constexpr rlim_t kMostForThumbnail = 2;
    limitSeconds(kMostSeconds);
    bool isTold = true;
    int parts = 0;
    tandem::dossier::examineFile(file, side, [&](const ExaminedFile &part, bool isLast) {
        isTold = tell(answers, part, isLast) && isTold;
        if (++parts == 2)
            limitSeconds(kMostForThumbnail);
    });
    return isTold;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool isExamining = argc > 1 && std::strcmp(argv[1], "examine") == 0;
    const int side = argc > 2 ? std::clamp(std::atoi(argv[2]), 1, tandem::dossier::kLargestSide)
                              : tandem::dossier::kThumbnailSide;
    limitAll();
    if (isExamining)
        limitExamination();
    // What libraries print must not get between the answers.
    std::FILE *answers = fdopen(dup(STDOUT_FILENO), "wb");
    const int nowhere = open("/dev/null", O_WRONLY);
    if (!answers || nowhere < 0 || dup2(nowhere, STDOUT_FILENO) < 0 || dup2(nowhere, STDERR_FILENO) < 0)
        return 1;
    for (QByteArray length(4, '\0'); readAll(stdin, length.data(), 4);) {
        const auto size = qFromBigEndian<quint32>(length.constData());
        if (size > tandem::dossier::kMostAppendedBytes)
            return 1;
        QByteArray file(qsizetype{size}, Qt::Uninitialized);
        if (!readAll(stdin, file.data(), size))
            return 1;
        if (!(isExamining ? examineFile(file, side, answers) : importFile(file, answers)))
            return 1;
    }
    return 0;
}

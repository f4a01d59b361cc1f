// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entries.h"
#include "core/storage/copy.h"
#include "core/storage/keptbackups.h"
#include "import/sample.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int flats = 10'000, photos = 200, photoBytes = 500'000;

Result<> addFlats(Sql &sql)
{
    for (int i = 0; i < flats; ++i) {
        VacancyEntry entry;
        entry.building.street = u"Musterstraße"_s;
        entry.building.houseNumber = QString::number(i + 1);
        if (auto added = addEntry(sql, entry, QDate(2026, 11, 22)); !added) return std::unexpected(added.error());
    }
    return {};
}

/** Bytes that no engine can press together, as photos are. */
Result<> addPhotos(Sql &sql)
{
    for (int i = 0; i < photos; ++i) {
        QByteArray bytes(photoBytes, Qt::Uninitialized);
        quint32 state = static_cast<quint32>(i) + 1;
        for (char &byte : bytes) byte = static_cast<char>((state = state * 1664525U + 1013904223U) >> 24U);
        const auto added = sql.insert(u"document_content"_s, {{u"sha256"_s, QString::number(i)}, {u"content"_s, bytes}});
        if (!added) return std::unexpected(added.error());
    }
    return {};
}

double megabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/** Seconds of a copy, -1 where it did not come about. */
double copied(const Location &from, const Location &to, qint64 &rows)
{
    QElapsedTimer timer;
    timer.start();
    const auto sums = copyRegister(from, to, {});
    if (!sums) {
        std::fprintf(stderr, "%s %s\n", qPrintable(sums.error().reason), qPrintable(sums.error().detail));
        return -1;
    }
    rows = 0;
    for (const TableSum &sum : *sums) rows += sum.rows;
    return static_cast<double>(timer.elapsed()) / 1e3;
}
}

/** copybench: a register of 10,000 flats and 100 MB of photos from a file to a server and back, and a kept backup of it. */
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestRegister reg(false);
    if (!makeSample(*reg, testActor, sampleMunicipalities, QDate(2026, 11, 22), {})) return 1;
    if (!reg.write(addFlats) || !reg.write(addPhotos)) return 1;
    QTemporaryDir folder;
    QJsonObject result;
    QElapsedTimer timer;
    timer.start();
    const auto kept = keepBackup(*reg, {folder.path(), {}}, BackupKind::Automatic, QDateTime::currentDateTime(), {});
    result[u"backup_checked_s"_s] = kept ? static_cast<double>(timer.elapsed()) / 1e3 : -1;
    result[u"file_mb"_s] = static_cast<double>(QFileInfo(kept ? kept->file : QString()).size()) / 1e6;
    reg.close();
    qint64 rows = 0;
    const double before = megabytes();
    result[u"file_to_file_s"_s] = copied(reg.location(), {.path = folder.filePath(u"a.sqlite"_s)}, rows);
    if (!testPostgres().isEmpty()) {
        TestRegister server(true);
        server.close();
        result[u"file_to_server_s"_s] = copied(reg.location(), server.location(), rows);
        result[u"server_to_file_s"_s] = copied(server.location(), {.path = folder.filePath(u"b.sqlite"_s)}, rows);
    }
    result[u"rows"_s] = rows;
    result[u"memory_before_mb"_s] = before;
    result[u"memory_most_mb"_s] = megabytes();
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}

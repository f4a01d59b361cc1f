// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gtfs.h"

using namespace Qt::StringLiterals;

/** All tables of a feed in one text: "== trips.txt" begins the table of that name. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDate today(2026, 11, 20);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QHash<QString, QByteArray> files;
    for (const QByteArray &part : bytes.split('=')) {
        const qsizetype end = part.indexOf('\n');
        if (end > 0) files[QString::fromLatin1(part.first(end)).trimmed()] = part.sliced(end + 1);
    }
    const GtfsLimits limits{.tableBytes = 1 << 20, .rows = 2000, .departures = 20'000};
    (void)readGtfs(GtfsFiles::of(files, limits), today, {}, limits);
    return 0;
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gtfs.h"
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** All tables of a feed in one text: a line "== trips.txt" begins the table of that name. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDate today(2026, 11, 20);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QTemporaryDir folder;
    for (const QByteArray &part : bytes.split('=')) {
        const qsizetype end = part.indexOf('\n');
        const QString name = QString::fromLatin1(part.first(std::max<qsizetype>(0, end))).trimmed();
        if (end < 0 || name.contains(u'/') || !(name.endsWith(".txt"_L1) || name.endsWith(".geojson"_L1))) continue;
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(part.sliced(end + 1));
    }
    (void)readGtfs(folder.path(), today, {}, {.tableBytes = 1 << 20, .rows = 2000, .departures = 20'000});
    return 0;
}

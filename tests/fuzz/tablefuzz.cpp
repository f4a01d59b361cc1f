// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/tablereader.h"
#include "import/vacancyrows.h"
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

/** A CSV file of a stranger: every column is taken for one target after the other, so that each kind of cell meets each text. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QStringList targets{u"building.street"_s, u"building.city"_s, u"building.houseNumber"_s, u"dwelling.floor"_s,
        u"dwelling.livingAreaDm2"_s, u"dwelling.halfRooms"_s, u"vacancy.netCold"_s, u"vacancy.availableFrom"_s, u"vacancy.vacantSince"_s,
        u"vacancy.status"_s, u"dwelling.condition"_s, u"dwelling.heating"_s, u"building.constructionYear"_s, u"place.lat"_s, u"place.lon"_s,
        u"landlord.name"_s, u"landlord.phone"_s, u"consent.givenOn"_s, u"vacancy.note"_s, u"building.certificateEnergyTenths"_s};
    static const QDate today(2026, 11, 20);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) return -1; // workbooks are GDAL's to read
    QTemporaryFile file(u"/tmp/bleibe-fuzz-XXXXXX.csv"_s);
    if (!file.open()) return -1;
    file.write(bytes);
    file.flush();
    const TableLimits limits{.rows = 500, .columns = 50};
    const auto reader
        = TableReader::open(file.fileName(), {.limits = limits}, [](const QStringList &cells) { return int(cells.contains(u"Ort"_s)); });
    if (!reader) return 0;
    QStringList taken;
    for (qsizetype i = 0; i < reader->heads().size(); ++i) taken += targets[(i + static_cast<qsizetype>(size)) % targets.size()];
    VacancyRows rows(reader->heads(), taken, today, reader->numbers(), Unreadable::ToNote);
    (void)reader->read([&](const TableRow &row) {
        (void)rows.read(row);
        return true;
    });
    return 0;
}

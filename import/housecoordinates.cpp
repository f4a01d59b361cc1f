// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/addressrows.h"
#include "import/csv.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
/** Where a layout has its cells; -1 where it has none. */
struct Layout {
    qsizetype leastCells;
    qsizetype number;
    qsizetype suffix;
    qsizetype east;
    qsizetype north;
    qsizetype street;
    qsizetype code;
    qsizetype city;
    qsizetype part;
};
/** Source: "Datenformatbeschreibung Hauskoordinaten Deutschland (HK-DE)" 4.2 of the AdV, 18 cells. */
constexpr Layout germany{14, 9, 10, 11, 12, 13, 14, 15, 17};
/** Source: "Datenformatbeschreibung Gebäudereferenzen NRW", 21 cells. */
constexpr Layout northRhineWestphalia{20, 15, 16, 18, 19, 14, -1, 10, 12};

bool isPlace(const QStringList &cells, const Layout &layout)
{
    const auto east = coordinateOf(cells.value(layout.east)), north = coordinateOf(cells.value(layout.north));
    constexpr double zone = 32e6, leastEast = 1e5, mostEast = 1e6, leastNorth = 5.2e6, mostNorth = 6.2e6;
    if (cells.size() < layout.leastCells || !east || !north) return false;
    const double inZone = *east > zone ? *east - zone : *east;
    return inZone > leastEast && inZone < mostEast && *north > leastNorth && *north < mostNorth;
}

const Layout *layoutOf(const QStringList &cells)
{
    if (isPlace(cells, northRhineWestphalia)) return &northRhineWestphalia;
    return isPlace(cells, germany) ? &germany : nullptr;
}
}

bool isHouseCoordinates(const QStringList &cells)
{
    return layoutOf(cells) != nullptr;
}

Result<> readHouseCoordinates(const QString &path, AddressRows &rows, AddressFile &file, const Progress &progress)
{
    constexpr qint64 fileBytes = 1LL << 30, stepRows = 5000;
    constexpr qsizetype columns = 30;
    QFile input(path);
    if (!input.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {file.file});
    if (input.size() > fileBytes) return fail(Error::Kind::Format, u"import.large"_s, {file.file, QString::number(fileBytes >> 20)});
    auto text = decodeCsv(file.file, input.readAll(), {});
    if (!text) return std::unexpected(text.error());
    text->separator = ';';
    const TableLimits limits{.fileBytes = fileBytes, .rows = std::numeric_limits<qint64>::max(), .columns = columns};
    Result<> done;
    return splitCsv(file.file, *text, limits, [&](const TableRow &row) {
        const QStringList &cells = row.cells;
        if (cells.value(0).startsWith(u'#')) return true;
        const Layout *layout = layoutOf(cells);
        if (!layout)
            done = rows.leaveOut(&AddressCounts::noPlace);
        else if (cells[0] == "L"_L1 || cells[2] == "C"_L1) // withdrawn, or a number that only the register of land knows
            done = rows.leaveOut(&AddressCounts::unofficial);
        else
            done = rows.take(ReadAddress{cells.value(layout->street), cells.value(layout->number) + cells.value(layout->suffix).trimmed(),
                                 cells.value(layout->code), cells.value(layout->city), cells.value(layout->part), {}},
                coordinateOf(cells.value(layout->east)), coordinateOf(cells.value(layout->north)));
        if (done && file.counts.rows % stepRows == 0 && !progress.step(-1, file.file)) done = fail(Error::Kind::Cancelled, u"cancelled"_s);
        return done.has_value();
    }).and_then([&] { return done; });
}

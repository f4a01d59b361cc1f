// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/grid.h"
#include "geo/projection.h"
#include "import/gridcolumns.h"
#include "import/source.h"
#include "import/tablereader.h"
#include <QFileInfo>
#include <QRegularExpression>
#include <cmath>
#include <ogr_spatialref.h>
#include <set>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array sizes{100, 1000, 10'000};
constexpr int stepRows = 20'000;

/** Metres of EPSG:3035 to EPSG:25832, for one thread. */
class GridProjection
{
public:
    GridProjection()
    {
        const auto crs = [](OGRSpatialReference &reference, int epsg) {
            reference.importFromEPSG(epsg);
            reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        };
        crs(m_grid, 3035);
        crs(m_utm, 25832);
        m_transformation.reset(OGRCreateCoordinateTransformation(&m_grid, &m_utm));
    }
    std::optional<Utm> centreOf(const GridCell &cell) const
    {
        double east = cell.east + cell.sizeM / 2.0, north = cell.north + cell.sizeM / 2.0;
        if (!m_transformation || !m_transformation->Transform(1, &east, &north)) return {};
        return std::isfinite(east) && std::isfinite(north) ? std::optional(Utm{east, north}) : std::nullopt;
    }

private:
    OGRSpatialReference m_grid;
    OGRSpatialReference m_utm;
    std::unique_ptr<OGRCoordinateTransformation> m_transformation;
};

/** Where Germany lies in the grid. */
bool isInGermany(const GridCell &cell)
{
    return cell.east >= 4'000'000 && cell.east < 4'700'000 && cell.north >= 2'650'000 && cell.north < 3'580'000;
}

/** The cell around a centre, or with that corner where the size is known. */
std::optional<GridCell> cellAt(double x, double y, int sizeM)
{
    if (!(std::abs(x) < 1e8 && std::abs(y) < 1e8) || x != std::floor(x) || y != std::floor(y)) return {};
    const auto east = static_cast<int>(x), north = static_cast<int>(y);
    for (const int size : sizes)
        if ((sizeM == 0 || size == sizeM) && east % size == size / 2 && north % size == size / 2)
            return GridCell{.sizeM = size, .east = east - size / 2, .north = north - size / 2};
    if (sizeM == 0 || east % sizeM != 0 || north % sizeM != 0) return {};
    return GridCell{.sizeM = sizeM, .east = east, .north = north};
}

/** Takes rows of any file and counts what becomes of each. */
class Cells
{
public:
    Cells(GridFile &file, const GridOptions &options) : m_file(file), m_options(options) { }

    void begin(const QStringList &heads, const GridColumns &columns)
    {
        m_columns = columns;
        for (auto fact = columns.facts.begin(); fact != columns.facts.end(); ++fact)
            if (!m_file.facts.contains(fact.key())) m_file.facts += fact.key();
        m_hasOldIds = m_hasOldIds || heads.contains("Gitter_ID_100m_neu"_L1);
    }

    Result<> take(const QStringList &cells)
    {
        GridCounts &counts = m_file.counts;
        if (++counts.rows > m_options.rows)
            return fail(Error::Kind::Format, u"import.crowded"_s, {m_file.file, QString::number(m_options.rows)});
        std::optional<GridCell> cell = placeOf(cells);
        if (!cell || !isInGermany(*cell)) return void(++counts.noCell), Result<>();
        const auto centre = m_projection.centreOf(*cell);
        if (!centre) return void(++counts.noCell), Result<>();
        if (const auto &box = m_options.box;
            box && (centre->east < box->west || centre->east > box->east || centre->north < box->south || centre->north > box->north))
            return void(++counts.outside), Result<>();
        cell->geom = toWkb(*centre);
        readFacts(*cell, cells);
        return keep(std::move(*cell));
    }

    bool hasOldIds() const { return m_hasOldIds; }
    bool hasNewIds() const { return m_hasNewIds; }

private:
    std::optional<GridCell> placeOf(const QStringList &cells)
    {
        if (const auto named = m_columns.id >= 0 ? cellOfId(cells.value(m_columns.id)) : std::nullopt) {
            (cells.value(m_columns.id).trimmed().startsWith("CRS"_L1) ? m_hasNewIds : m_hasOldIds) = true;
            return named;
        }
        const auto x = censusNumber(cells.value(m_columns.x)), y = censusNumber(cells.value(m_columns.y));
        if (m_columns.x < 0 || m_columns.y < 0 || !x || !y) return {};
        return cellAt(*x, *y, m_columns.sizeM);
    }

    std::optional<int> number(const QStringList &cells, const QString &fact, int factor)
    {
        constexpr double most = 1e6;
        const qsizetype column = m_columns.facts.value(fact, -1);
        const auto said = column < 0 ? std::nullopt : censusNumber(cells.value(column));
        if (!said) return {};
        const double scaled = *said * factor;
        const bool isCount = std::abs(scaled - std::round(scaled)) < 1e-6 || factor > 1;
        if (!(scaled <= most) || !isCount) return void(++m_file.counts.unreadable), std::nullopt;
        return static_cast<int>(std::lround(scaled));
    }

    void readFacts(GridCell &cell, const QStringList &cells)
    {
        cell.inhabitants = number(cells, u"inhabitants"_s, 1);
        cell.dwellings = number(cells, u"dwellings"_s, 1);
        cell.vacantDwellings = number(cells, u"vacant_dwellings"_s, 1);
        cell.vacancyRate = number(cells, u"vacancy_rate"_s, 100);
    }

    Result<> keep(GridCell cell)
    {
        const auto corner = std::tuple(cell.sizeM, cell.east, cell.north);
        if (m_known.contains(corner)) return void(++m_file.counts.repeated), Result<>();
        if (m_file.cells.size() >= m_options.cells)
            return fail(Error::Kind::Format, u"grid.crowded"_s, {m_file.file, QString::number(m_options.cells)});
        m_known.insert(corner);
        m_file.counts.unknown += !cell.inhabitants && !cell.dwellings && !cell.vacantDwellings && !cell.vacancyRate;
        m_file.cells += std::move(cell);
        return {};
    }

    GridFile &m_file;
    const GridOptions &m_options;
    const GridProjection m_projection;
    GridColumns m_columns;
    std::set<std::tuple<int, int, int>> m_known;
    bool m_hasOldIds = false;
    bool m_hasNewIds = false;
};

Result<> readTable(const QString &path, Cells &cells, GridFile &file, const GridOptions &options, const Progress &progress)
{
    const QString name = QFileInfo(path).completeBaseName();
    const TableOptions opening{.limits = {.fileBytes = 1LL << 30, .rows = options.rows}};
    const auto reader = TableReader::open(path, opening, [&](const QStringList &heads) { return gridColumns(heads, name).known(); });
    if (!reader) return std::unexpected(reader.error());
    file.notes += reader->notes();
    const GridColumns columns = gridColumns(reader->heads(), name);
    if (!columns.areEnough()) return fail(Error::Kind::Format, u"grid.none"_s, {file.file});
    cells.begin(reader->heads(), columns);
    Result<> done;
    return reader
        ->read([&](const TableRow &row) {
            done = cells.take(row.cells);
            if (done && file.counts.rows % stepRows == 0 && !progress.step(-1, file.file))
                done = fail(Error::Kind::Cancelled, u"cancelled"_s);
            return done.has_value();
        })
        .and_then([&] { return done; });
}

Result<> readLayers(const QString &path, Cells &cells, GridFile &file, const GridOptions &options, const Progress &progress)
{
    const auto source = Source::open(path, {.features = options.rows});
    if (!source) return std::unexpected(source.error());
    bool isAny = false;
    for (const Layer &layer : source->layers()) {
        const GridColumns columns = gridColumns(layer.fields, layer.name);
        if (!columns.areEnough()) continue;
        isAny = true;
        cells.begin(layer.fields, columns);
        Result<> done;
        const auto read = source->read(
            layer, {.fields = layer.fields, .encoding = source->encodingOf(layer), .withGeometry = false}, [&](const Feature &feature) {
                done = cells.take(feature.values);
                if (done && !progress.step(-1, file.file)) done = fail(Error::Kind::Cancelled, u"cancelled"_s);
                return done.has_value();
            });
        if (!read) return read;
        if (!done) return done;
    }
    return isAny ? Result<>() : fail(Error::Kind::Format, u"grid.none"_s, {file.file});
}

/** Which census it is: by the form of its ids, else by its name. */
Grid gridOf(const QString &file, const GridOptions &options, bool hasOldIds, bool hasNewIds)
{
    const bool is2022 = hasNewIds ? !hasOldIds : !hasOldIds && file.contains("2022"_L1);
    const bool is2011 = hasOldIds || (!is2022 && file.contains("2011"_L1));
    Grid grid{.source = QFileInfo(file).completeBaseName(), .stand = options.stand};
    if (is2011 || is2022) {
        grid.source = is2022 ? u"Zensus 2022"_s : u"Zensus 2011"_s;
        grid.licence = u"dl-de/by-2-0"_s;
        grid.credit = u"© Statistische Ämter des Bundes und der Länder, "_s + grid.source;
        if (!grid.stand.isValid()) grid.stand = is2022 ? QDate(2022, 5, 15) : QDate(2011, 5, 9);
    }
    if (!options.source.isEmpty()) grid.source = options.source;
    return grid;
}

/** The 1 km grid of 2011 also came with classes from 1 to 6, under the same heads as the numbers. */
bool areClasses(const QList<GridCell> &cells)
{
    constexpr int classes = 6;
    constexpr qsizetype enough = 30;
    qsizetype known = 0;
    for (const GridCell &cell : cells) {
        if (cell.inhabitants && (cell.sizeM != 1000 || *cell.inhabitants > classes)) return false;
        known += cell.inhabitants.has_value();
    }
    return known >= enough;
}

void tell(GridFile &file)
{
    const auto note = [&](qint64 count, const QString &reason) {
        if (count > 0) file.notes += Error{Error::Kind::Format, reason, {QString::number(count)}, {}, {}};
    };
    note(file.counts.unknown, u"note.grid.unknown"_s);
    note(file.counts.unreadable, u"note.grid.unreadable"_s);
    note(file.counts.repeated, u"note.grid.repeated"_s);
    note(file.counts.noCell, u"note.grid.noCell"_s);
    note(file.counts.outside, u"note.grid.outside"_s);
}
}

std::optional<GridCell> cellOfId(const QString &id)
{
    static const QRegularExpression newer(u"^CRS3035RES(\\d{3,5})mN(\\d{7})E(\\d{7})$"_s),
        older(u"^(100m|1km|10km)N(\\d{3,5})E(\\d{3,5})$"_s);
    if (const auto match = newer.match(id.trimmed()); match.hasMatch()) {
        const int size = match.captured(1).toInt(), north = match.captured(2).toInt(), east = match.captured(3).toInt();
        if (std::ranges::find(sizes, size) == sizes.end() || east % size != 0 || north % size != 0) return {};
        return GridCell{.sizeM = size, .east = east, .north = north};
    }
    const auto match = older.match(id.trimmed());
    if (!match.hasMatch()) return {};
    const int size = match.captured(1) == "100m"_L1 ? 100 : match.captured(1) == "1km"_L1 ? 1000 : 10'000;
    return GridCell{.sizeM = size, .east = match.captured(3).toInt() * size, .north = match.captured(2).toInt() * size};
}

bool isGrid(const QString &path)
{
    if (isTable(path)) {
        const QString name = QFileInfo(path).completeBaseName();
        const auto reader = TableReader::open(path, {}, [&](const QStringList &heads) { return gridColumns(heads, name).known(); });
        return reader && gridColumns(reader->heads(), name).areEnough();
    }
    const auto source = Source::open(path);
    const auto isFit = [](const Layer &layer) { return gridColumns(layer.fields, layer.name).areEnough(); };
    return source && std::ranges::any_of(source->layers(), isFit);
}

Result<GridFile> readGrid(const QString &path, const GridOptions &options, const Progress &progress)
{
    GridFile file{.file = QFileInfo(path).fileName()};
    Cells cells(file, options);
    const auto read = isTable(path) ? readTable(path, cells, file, options, progress) : readLayers(path, cells, file, options, progress);
    if (!read) return std::unexpected(read.error());
    if (file.cells.isEmpty() && file.counts.outside == 0) return fail(Error::Kind::Format, u"grid.noCells"_s, {file.file});
    if (file.cells.isEmpty()) return fail(Error::Kind::Format, u"grid.elsewhere"_s, {file.file, QString::number(file.counts.outside)});
    if (areClasses(file.cells)) return fail(Error::Kind::Format, u"grid.classes"_s, {file.file});
    file.counts.taken = file.cells.size();
    file.grid = gridOf(file.file, options, cells.hasOldIds(), cells.hasNewIds());
    tell(file);
    return file;
}

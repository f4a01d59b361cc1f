// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/addressfile.h"
#include "core/base/text.h"
#include "import/addressrows.h"
#include "import/columnnames.h"
#include "import/feedoutput.h"
#include "import/placerows.h"
#include "import/shape.h"
#include "import/source.h"
#include "import/tablereader.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostRows = 1'000'000;
constexpr qint64 stepRows = 5000;

// clang-format off
constexpr std::array columnNames{
    ColumnNames{"street", "strasse|addr street|strassenname|str|stn|strname|street|strassen name"},
    ColumnNames{"number", "hausnummer|hausnr|hnr|addr housenumber|housenumber|nummer|nr|hsnr|house number"},
    ColumnNames{"suffix", "zusatz|adz|hausnummernzusatz|hausnrzusatz|hnrzusatz|hnr zusatz|hausnr zusatz|adressierungszusatz|buchstabe|hsnrzu"},
    ColumnNames{"code", "plz|postleitzahl|addr postcode|postcode|zip"},
    ColumnNames{"city", "ort|stadt|addr city|city|ortsname|wohnort|gemeinde|gemeindename|onm|post ort"},
    ColumnNames{"part", "ortsteil|addr suburb|stadtteil|suburb|pot|ortsteilname|addr place"},
    ColumnNames{"x", "lon|lng|laenge|laengengrad|longitude|x|ostwert|east|easting|rechtswert|utm ost|e|x wgs84"},
    ColumnNames{"y", "lat|breite|breitengrad|latitude|y|nordwert|north|northing|hochwert|utm nord|n|y wgs84"},
};
// clang-format on

/** Which column holds what; a name that stands earlier in the table above counts more. */
QHash<QString, qsizetype> columnsOf(const QStringList &heads)
{
    QHash<QString, qsizetype> columns;
    QHash<QString, qsizetype> ranks;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const QString head = folded(heads[i]);
        for (const ColumnNames &one : columnNames) {
            const QString target = QString::fromLatin1(one.target);
            const qsizetype rank = head.isEmpty() ? -1 : QString::fromLatin1(one.names).split(u'|').indexOf(head);
            if (rank < 0 || (ranks.contains(target) && ranks[target] <= rank)) continue;
            columns[target] = i;
            ranks[target] = rank;
        }
    }
    return columns;
}

std::optional<Utm> middleOf(OGRGeometry &shape, const ToUtm &toUtm)
{
    shape.flattenTo2D();
    OGRPoint middle;
    if (!toUtm.move(shape) || shape.Centroid(&middle) != OGRERR_NONE || middle.IsEmpty()) return {};
    return Utm{middle.getX(), middle.getY()};
}

Result<> readTable(const QString &path, AddressRows &rows, AddressFile &file, const Progress &progress)
{
    auto raw = readRows(path, progress, mostRows);
    if (!raw) return std::unexpected(raw.error());
    file.notes += raw->notes;
    const auto columns = columnsOf(raw->heads);
    const bool hasShapes = std::ranges::any_of(raw->rows, [](const RawRow &row) { return row.geometry != nullptr; });
    if (!columns.contains(u"street"_s) || !columns.contains(u"number"_s)
        || (!hasShapes && !(columns.contains(u"x"_s) && columns.contains(u"y"_s))))
        return fail(Error::Kind::Format, u"address.noColumns"_s, {file.file, raw->heads.join(u", "_s)});
    const auto toUtm = raw->crs ? std::make_unique<ToUtm>(raw->crs) : nullptr;
    for (const RawRow &row : raw->rows) {
        const auto cell = [&](const QString &target) { return columns.contains(target) ? row.cells.value(columns[target]) : QString(); };
        ReadAddress address{
            cell(u"street"_s), cell(u"number"_s) + cell(u"suffix"_s).trimmed(), cell(u"code"_s), cell(u"city"_s), cell(u"part"_s), {}};
        Result<> taken;
        if (row.geometry && toUtm) {
            taken = rows.take(std::move(address), middleOf(*row.geometry, *toUtm));
        } else if (row.geometry) {
            OGRPoint middle;
            const bool isThere = row.geometry->Centroid(&middle) == OGRERR_NONE && !middle.IsEmpty();
            taken = isThere ? rows.take(std::move(address), middle.getX(), middle.getY()) : rows.leaveOut(&AddressCounts::noPlace);
        } else if (hasShapes) {
            taken = rows.leaveOut(&AddressCounts::noPlace);
        } else {
            taken = rows.take(std::move(address), coordinateOf(cell(u"x"_s)), coordinateOf(cell(u"y"_s)));
        }
        if (!taken) return taken;
        if (file.counts.rows % stepRows == 0 && !progress.step(-1, file.file)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    }
    // Who exports from OpenStreetMap leaves its numbers in.
    if (raw->heads.contains("osm_id"_L1) || raw->heads.contains("addr:street"_L1)) file.source.credit = u"© OpenStreetMap-Mitwirkende"_s;
    return {};
}

bool isOsm(const QString &path)
{
    static const QStringList endings{u".osm"_s, u".pbf"_s, u".osm.gz"_s, u".osm.bz2"_s};
    return std::ranges::any_of(endings, [&](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

/** The first line that is no remark, split at semicolons. */
QStringList firstCells(const QString &path)
{
    constexpr qint64 longestLine = 4096;
    constexpr int remarks = 50;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return {};
    for (int i = 0; i < remarks && !file.atEnd(); ++i)
        if (const QByteArray line = file.readLine(longestLine).trimmed(); !line.isEmpty() && !line.startsWith('#'))
            return QString::fromLatin1(line).split(u';');
    return {};
}

}

void noteCounts(AddressFile &file)
{
    const auto note = [&](qint64 count, const QString &reason) {
        if (count > 0) file.notes += Error{Error::Kind::Format, reason, {QString::number(count)}, {}, {}};
    };
    note(file.counts.noStreet, u"note.address.noStreet"_s);
    note(file.counts.noNumber, u"note.address.noNumber"_s);
    note(file.counts.noPlace, u"note.address.noPlace"_s);
    note(file.counts.elsewhere, u"note.address.elsewhere"_s);
    note(file.counts.outside, u"note.address.outside"_s);
    note(file.counts.unofficial, u"note.address.unofficial"_s);
    note(file.counts.swapped, u"note.address.swapped"_s);
    note(file.counts.badCode, u"note.address.badCode"_s);
}

Result<AddressFile> readAddresses(const QString &path, const AddressOptions &options, const Progress &progress)
{
    AddressFile file{.file = QFileInfo(path).fileName()};
    AddressRows rows(file, options);
    const auto read = isOsm(path)              ? readOsmAddresses(path, rows, file, progress)
        : isHouseCoordinates(firstCells(path)) ? readHouseCoordinates(path, rows, file, progress)
                                               : readTable(path, rows, file, progress);
    if (!read) return std::unexpected(read.error());
    if (file.addresses.empty() && file.counts.outside > 0)
        return fail(Error::Kind::Format, u"address.elsewhere"_s, {file.file, QString::number(file.counts.outside)});
    if (file.addresses.empty()) return fail(Error::Kind::Format, u"address.none"_s, {file.file, QString::number(file.counts.rows)});
    if (file.source.name.isEmpty()) file.source.name = sourceNameOf(path);
    if (!options.source.isEmpty()) file.source.name = options.source;
    if (!options.credit.isEmpty()) file.source.credit = options.credit;
    if (file.source.licence.isEmpty() && file.source.credit.contains("OpenStreetMap"_L1)) file.source.licence = u"ODbL 1.0"_s;
    if (!options.licence.isEmpty()) file.source.licence = options.licence;
    if (options.stand.isValid()) file.source.stand = options.stand;
    noteCounts(file);
    return file;
}

bool areAddressHeads(const QStringList &heads, bool haveShapes)
{
    static const QStringList vacancyWords{u"miete"_s, u"zimmer"_s, u"wohnfl"_s, u"vermieter"_s, u"leer seit"_s, u"eigentuemer"_s};
    const auto columns = columnsOf(heads);
    const bool isVacancies = std::ranges::any_of(heads, [](const QString &head) {
        return std::ranges::any_of(vacancyWords, [&](const QString &word) { return folded(head).contains(word); });
    });
    const bool havePlaces = haveShapes || (columns.contains(u"x"_s) && columns.contains(u"y"_s));
    return columns.contains(u"street"_s) && columns.contains(u"number"_s) && havePlaces && !isVacancies;
}

bool areAddresses(const QString &path)
{
    if (isHouseCoordinates(firstCells(path))) return true;
    if (isTable(path)) {
        const auto reader = TableReader::open(path, {}, [&](const QStringList &heads) { return columnsOf(heads).size(); });
        return reader && areAddressHeads(reader->heads(), false);
    }
    const auto source = Source::open(path);
    return source && std::ranges::any_of(source->layers(), [](const Layer &layer) { return areAddressHeads(layer.fields, true); });
}

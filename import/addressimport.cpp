// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/addressimport.h"
#include "import/addressfilling.h"
#include "import/region.h"
#include <map>

using namespace Qt::StringLiterals;

namespace {
const QString sourceTable = u"address_source"_s, streetTable = u"address_street"_s;

using Key = std::array<QString, 4>;
Key keyOf(const AddressStreet &street)
{
    return {street.street, street.postalCode, street.city, street.cityPart};
}

struct Known {
    std::optional<AddressSource> source = {};
    std::map<Key, AddressStreet> streets = {};
};

Result<Known> knownOf(Sql &sql, const QString &source)
{
    const auto sources = sql.find<AddressSource>(sourceTable, u"where name=?"_s, {source});
    if (!sources) return std::unexpected(sources.error());
    if (sources->isEmpty()) return Known();
    return listAddressStreets(sql, sources->first().id).transform([&](const QList<AddressStreet> &streets) {
        Known known{sources->first(), {}};
        for (const AddressStreet &street : streets) known.streets[keyOf(street)] = street;
        return known;
    });
}

/** Houses of the same number are taken in their order. */
std::multimap<QString, Utm> placesOf(const AddressStreet &street)
{
    std::multimap<QString, Utm> places;
    for (const AddressHouse &house : housesOf(street)) places.insert({house.number, house.place});
    return places;
}

void countHouses(HouseCounts &counts, const AddressStreet &before, const AddressStreet &now)
{
    std::multimap<QString, Utm> old = placesOf(before);
    for (const auto &[number, place] : placesOf(now)) {
        const auto known = old.find(number);
        if (known == old.end()) {
            ++counts.added;
            continue;
        }
        ++(known->second == place ? counts.same : counts.moved);
        old.erase(known);
    }
    counts.removed += static_cast<qint64>(old.size());
}

qint64 houseCount(const AddressStreet &street)
{
    return street.houseNumbers.isEmpty() ? 0 : street.houseNumbers.count(u'\n') + 1;
}

/** Adds what the register has outside of the extract. */
void keepOutside(QList<AddressStreet> &streets, const Known &known, const UtmBox &extent)
{
    std::map<Key, qsizetype> read;
    for (qsizetype i = 0; i < streets.size(); ++i) read[keyOf(streets[i])] = i;
    for (const auto &[key, before] : known.streets) {
        std::vector<AddressHouse> outside = housesOf(before);
        std::erase_if(outside, [&](const AddressHouse &house) {
            return house.place.east >= extent.west && house.place.east <= extent.east && house.place.north >= extent.south
                && house.place.north <= extent.north;
        });
        if (outside.empty()) continue;
        const auto same = read.find(key);
        if (same == read.end()) streets += AddressStreet{.street = key[0], .postalCode = key[1], .city = key[2], .cityPart = key[3]};
        addHouses(same == read.end() ? streets.last() : streets[same->second], outside);
    }
}

StagedAddresses compared(AddressFile file, QList<AddressStreet> streets, Known known)
{
    StagedAddresses staged;
    staged.streets = streets.size();
    if (file.extent) keepOutside(streets, known, *file.extent);
    for (const AddressStreet &now : std::as_const(streets)) {
        const auto before = known.streets.find(keyOf(now));
        if (before == known.streets.end()) {
            staged.houses.added += houseCount(now);
            staged.added += now;
            continue;
        }
        countHouses(staged.houses, before->second, now);
        const bool isSame = before->second.houseNumbers == now.houseNumbers && before->second.geom == now.geom;
        if (!isSame) staged.changed.append({before->second, now});
        known.streets.erase(before);
    }
    for (const auto &[key, gone] : known.streets) {
        staged.houses.removed += houseCount(gone);
        staged.removed += gone;
    }
    if (known.source) {
        file.source.id = known.source->id;
        file.source.uid = known.source->uid;
        file.source.office = known.source->office;
        file.source.version = known.source->version;
        if (file.source.credit.isEmpty()) file.source.credit = known.source->credit;
        if (file.source.licence.isEmpty()) file.source.licence = known.source->licence;
    }
    staged.read = std::move(file);
    return staged;
}

Result<qint64> keepSource(Sql &sql, const AddressSource &source)
{
    if (source.id == 0) return sql.insert(sourceTable, rowOf(source));
    return sql.update(sourceTable, source.id, source.version, rowOf(source)).transform([&](int) { return source.id; });
}
}

Result<StagedAddresses> stageAddresses(Database &database, const QString &path, const AddressOptions &options, const Progress &progress)
{
    AddressOptions within = options;
    if (!within.box) {
        const auto region = database.read(regionOf).takeResult();
        if (!region) return std::unexpected(region.error());
        within.box = *region;
    }
    return readAddresses(path, within, progress).and_then([&](AddressFile file) {
        return compareAddresses(database, std::move(file), progress);
    });
}

Result<StagedAddresses> compareAddresses(Database &database, AddressFile file, const Progress &progress)
{
    const auto known
        = database.read([&](Sql &sql) { return fillTowns(sql, file).and_then([&] { return knownOf(sql, file.source.name); }); })
              .takeResult();
    if (!known) return std::unexpected(known.error());
    QList<AddressStreet> streets = streetsOf(file);
    if (file.counts.repeated > 0)
        file.notes += Error{Error::Kind::Format, u"note.address.repeated"_s, {QString::number(file.counts.repeated)}, {}, {}};
    if (!progress.step(100, file.file)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    return compared(std::move(file), std::move(streets), *known);
}

Result<> mergeAddresses(Sql &sql, const StagedAddresses &staged)
{
    sql.describe(u"addresses.imported"_s, staged.read.file);
    return keepSource(sql, staged.read.source).and_then([&](qint64 sourceId) -> Result<> {
        for (const AddressStreet &gone : staged.removed)
            if (const auto done = sql.remove(streetTable, gone.id, gone.version); !done) return done;
        for (const auto &[before, now] : staged.changed) {
            const Row houses{{u"house_numbers"_s, now.houseNumbers}, {u"geom"_s, QVariant::fromValue(now.geom)}};
            if (const auto done = sql.update(streetTable, before.id, before.version, houses); !done) return std::unexpected(done.error());
        }
        for (AddressStreet street : staged.added) {
            street.sourceId = sourceId;
            if (const auto done = sql.insert(streetTable, rowOf(street)); !done) return std::unexpected(done.error());
        }
        return {};
    });
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/addressfilling.h"
#include "core/address/housenumber.h"
#include "core/register/municipality.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {
struct Around {
    QString name = {};
    QString postalCode = {};
};

/** Which municipality is around each address that lacks something; -1 for none. */
Result<std::vector<int>> municipalitiesAround(Sql &sql, const AddressFile &file, std::vector<Around> &municipalities)
{
    std::vector<size_t> open;
    for (size_t i = 0; i < file.addresses.size(); ++i)
        if (file.addresses[i].city.isEmpty() || file.addresses[i].postalCode.isEmpty()) open.push_back(i);
    std::vector<int> around(file.addresses.size(), -1);
    if (open.empty()) return around;
    return eachMunicipality(sql, [&](const Municipality &municipality) {
        const auto border = readPolygons(municipality.geom.bytes);
        if (!border) return;
        const UtmBox box = boxOf(*border);
        municipalities.push_back({municipality.name.section(u',', 0, 0).trimmed(), municipality.postalCode});
        std::erase_if(open, [&](size_t i) {
            const Utm place = file.addresses[i].place;
            const bool isInBox = place.east >= box.west && place.east <= box.east && place.north >= box.south && place.north <= box.north;
            if (!isInBox || !contains(*border, place)) return false;
            around[i] = static_cast<int>(municipalities.size()) - 1;
            return true;
        });
    }).transform([&] { return around; });
}

/** Houses by number, then by what else is written; of those with the same number near each other the first stays. */
std::vector<AddressHouse> orderedHouses(std::vector<AddressHouse> houses, qint64 &repeated)
{
    struct Numbered {
        HouseNumber meant;
        QString canonical;
        AddressHouse house;
    };
    constexpr double sameMetres = 100;
    std::vector<Numbered> all;
    for (AddressHouse &house : houses) {
        HouseNumber meant = parseHouseNumber(house.number);
        all.push_back({meant, canonical(meant), std::move(house)});
    }
    std::ranges::stable_sort(all, {}, [](const Numbered &one) { return std::pair(one.meant.stretches.first().from, one.canonical); });
    std::vector<AddressHouse> kept;
    for (size_t i = 0; i < all.size(); ++i) {
        bool isRepeated = false;
        for (size_t j = i; j > 0 && all[j - 1].canonical == all[i].canonical; --j)
            isRepeated = isRepeated || metresBetween(all[j - 1].house.place, all[i].house.place) < sameMetres;
        repeated += isRepeated;
        if (!isRepeated) kept.push_back(all[i].house);
    }
    return kept;
}

/** The code of the nearest house of the same street; else that of the municipality where no house of the file has another one. */
void fillCodes(AddressFile &file, const std::vector<Around> &municipalities, const std::vector<int> &around)
{
    std::map<std::pair<QString, QString>, std::vector<size_t>> known;
    std::map<QString, std::set<QString>> codesOfTown;
    for (size_t i = 0; i < file.addresses.size(); ++i) {
        const ReadAddress &address = file.addresses[i];
        if (address.postalCode.isEmpty()) continue;
        known[{address.city, address.street}].push_back(i);
        codesOfTown[address.city].insert(address.postalCode);
    }
    for (size_t i = 0; i < file.addresses.size(); ++i) {
        ReadAddress &address = file.addresses[i];
        if (!address.postalCode.isEmpty()) continue;
        QString code = around[i] < 0 ? QString() : municipalities[static_cast<size_t>(around[i])].postalCode;
        const auto town = codesOfTown.find(address.city);
        if (town != codesOfTown.end() && town->second != std::set<QString>{code}) code.clear();
        if (const auto street = known.find({address.city, address.street}); street != known.end()) {
            const auto away = [&](size_t other) { return metresBetween(address.place, file.addresses[other].place); };
            code = file.addresses[*std::ranges::min_element(street->second, {}, away)].postalCode;
        }
        address.postalCode = code;
        file.counts.filledCode += !code.isEmpty();
    }
}
}

Result<> fillTowns(Sql &sql, AddressFile &file)
{
    std::vector<Around> municipalities;
    return municipalitiesAround(sql, file, municipalities).transform([&](const std::vector<int> &around) {
        for (size_t i = 0; i < file.addresses.size(); ++i) {
            ReadAddress &address = file.addresses[i];
            if (!address.city.isEmpty() || around[i] < 0) continue;
            address.city = municipalities[static_cast<size_t>(around[i])].name;
            ++file.counts.filledCity;
        }
        fillCodes(file, municipalities, around);
    });
}

QList<AddressStreet> streetsOf(AddressFile &file)
{
    std::map<std::array<QString, 4>, std::vector<AddressHouse>> streets;
    for (ReadAddress &address : file.addresses)
        streets[{address.street, address.postalCode, address.city, address.cityPart}].push_back({address.number, address.place});
    file.addresses.clear();
    QList<AddressStreet> rows;
    for (auto &[key, houses] : streets) {
        const std::vector<AddressHouse> kept = orderedHouses(std::move(houses), file.counts.repeated);
        AddressStreet row{.street = key[0], .postalCode = key[1], .city = key[2], .cityPart = key[3]};
        setHouses(row, kept);
        file.counts.taken += static_cast<qint64>(kept.size());
        rows += std::move(row);
    }
    return rows;
}

void addHouses(AddressStreet &street, const std::vector<AddressHouse> &more)
{
    std::vector<AddressHouse> houses = housesOf(street);
    houses.insert(houses.end(), more.begin(), more.end());
    qint64 repeated = 0;
    setHouses(street, orderedHouses(std::move(houses), repeated));
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/address.h"
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype headerSize = 5, countSize = 4, pointSize = 21;
constexpr quint32 multiPointType = 4;

Wkb multiPoint(const std::vector<AddressHouse> &houses)
{
    QByteArray bytes(headerSize + countSize, Qt::Uninitialized);
    bytes[0] = 1;
    qToLittleEndian(multiPointType, bytes.data() + 1);
    qToLittleEndian(static_cast<quint32>(houses.size()), bytes.data() + headerSize);
    bytes.reserve(bytes.size() + pointSize * static_cast<qsizetype>(houses.size()));
    for (const AddressHouse &house : houses) bytes += toWkb(house.place).bytes;
    return {bytes};
}

/** The points of a multipoint; none where it is not a whole one. */
std::vector<Utm> pointsOf(const QByteArray &wkb)
{
    constexpr qsizetype start = headerSize + countSize;
    if (wkb.size() < start || wkb[0] != 1 || qFromLittleEndian<quint32>(wkb.constData() + 1) != multiPointType) return {};
    const auto count = static_cast<qsizetype>(qFromLittleEndian<quint32>(wkb.constData() + headerSize));
    if (wkb.size() != start + count * pointSize) return {};
    std::vector<Utm> places;
    places.reserve(static_cast<size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        const auto place = pointOf(wkb.sliced(start + i * pointSize, pointSize));
        if (!place) return {};
        places.push_back(*place);
    }
    return places;
}
}

std::vector<AddressHouse> housesOf(const AddressStreet &street)
{
    const QStringList numbers = street.houseNumbers.split(u'\n', Qt::SkipEmptyParts);
    const std::vector<Utm> places = pointsOf(street.geom.bytes);
    std::vector<AddressHouse> houses;
    houses.reserve(places.size());
    for (size_t i = 0; i < std::min(places.size(), static_cast<size_t>(numbers.size())); ++i)
        houses.push_back({numbers[static_cast<qsizetype>(i)], places[i]});
    return houses;
}

void setHouses(AddressStreet &street, const std::vector<AddressHouse> &houses)
{
    QStringList numbers;
    for (const AddressHouse &house : houses) numbers += house.number;
    street.houseNumbers = numbers.join(u'\n');
    street.geom = multiPoint(houses);
}

Result<QList<AddressSource>> listAddressSources(Sql &sql)
{
    return sql.find<AddressSource>(u"address_source"_s, u"order by name"_s);
}

Result<QList<AddressStreet>> listAddressStreets(Sql &sql, std::optional<qint64> sourceId)
{
    const QString all = u"address_street"_s;
    return sourceId ? sql.find<AddressStreet>(all, u"where source_id=? order by id"_s, {*sourceId})
                    : sql.find<AddressStreet>(all, u"order by id"_s);
}

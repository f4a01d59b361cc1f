// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/addresscells.h"
#include "core/register/facts.h"
#include "core/register/input.h"
#include "import/cellwords.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QRegularExpression &houseNumber()
{
    static const QRegularExpression pattern(u"^(\\d{1,4}(?: ?[a-zA-Z])?(?:\\s*[-/]\\s*\\d{1,4}(?: ?[a-zA-Z])?)?)(?:[ ,]+(.+))?$"_s);
    return pattern;
}
}

void takeStreet(Building &building, const QString &cell, bool hasNumber)
{
    QString street = cell.simplified();
    static const QRegularExpression town(u"^(.*?),\\s*(?:D-?\\s?)?(\\d{5}\\s+\\D.*)$"_s);
    if (const auto match = town.match(street); match.hasMatch()) {
        if (building.city.isEmpty()) takeCity(building, match.captured(2));
        street = match.captured(1);
    }
    // The number at the end counts, so that "Straße des 17. Juni 135" keeps its name.
    static const QRegularExpression numbered(u"^(.*?[^\\s\\d])\\s+(\\d{1,4}(?: ?[a-zA-Z])?(?:\\s*[-/]\\s*\\d{1,4}(?: ?[a-zA-Z])?)?)$"_s);
    const auto match = hasNumber && !building.houseNumber.isEmpty() ? QRegularExpressionMatch() : numbered.match(street);
    if (!match.hasMatch() || !takeHouseNumber(building, match.captured(2))) {
        building.street = street;
        return;
    }
    building.street = match.captured(1).trimmed();
}

void takeCity(Building &building, const QString &cell)
{
    static const QRegularExpression coded(u"^(?:D-?\\s?)?(\\d{5})\\s+(.+)$"_s);
    const QString city = cell.simplified();
    const auto match = coded.match(city);
    building.city = match.hasMatch() ? match.captured(2) : city;
    if (match.hasMatch() && building.postalCode.isEmpty()) building.postalCode = match.captured(1);
}

Result<> takeHouseNumber(Building &building, const QString &cell)
{
    const auto match = houseNumber().match(cell.simplified());
    if (!match.hasMatch()) return fail(Error::Kind::Invalid, u"input.housenumber"_s, {cell});
    building.houseNumber = match.captured(1).toLower();
    static const QRegularExpression around(u"\\s*([-/])\\s*"_s);
    building.houseNumber.replace(around, u"\\1"_s);
    if (building.houseNumberSuffix.isEmpty()) building.houseNumberSuffix = match.captured(2);
    return {};
}

Result<> takeFloor(Dwelling &dwelling, const QString &cell)
{
    if (const auto floor = parseFloor(cell)) {
        dwelling.floor = floor;
        return {};
    }
    static const QRegularExpression sided(u"^(.*[^\\s,])[\\s,]+(\\S+)$"_s);
    const auto match = sided.match(cell.simplified());
    const auto floor = match.hasMatch() ? parseFloor(match.captured(1)) : std::nullopt;
    const auto sides = valueOfFileWord(QMetaEnum::fromType<BuildingSides>(), match.captured(2));
    if (!floor || !sides) return fail(Error::Kind::Invalid, u"input.floor"_s, {cell});
    dwelling.floor = floor;
    dwelling.sides = BuildingSides::fromInt(*sides);
    return {};
}

QString addressText(const Building &building)
{
    const QString street = streetOf(building);
    if (street.isEmpty() || building.city.isEmpty()) return street + building.city;
    return street + u", "_s + building.city;
}

bool isInGermany(Utm place)
{
    return place.east > 240'000 && place.east < 960'000 && place.north > 5'200'000 && place.north < 6'150'000;
}

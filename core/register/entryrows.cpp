// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entryrows.h"
#include "core/base/text.h"
#include "core/register/rent.h"

using namespace Qt::StringLiterals;

namespace {
QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return filled.join(u' ');
}

/** Orders 2 before 10: numbers in a key of their own width. */
QString addressSort(const Building &place)
{
    qsizetype digits = 0;
    while (digits < place.houseNumber.size() && place.houseNumber[digits].isDigit()) ++digits;
    constexpr int width = 4;
    const QString number = place.houseNumber.first(digits).rightJustified(width, u'0') + place.houseNumber.sliced(digits);
    return sortKey(joined({place.street, number + place.houseNumberSuffix}));
}
}

QString foldedStreet(const Building &place)
{
    return folded(joined({place.street, (place.houseNumber + place.houseNumberSuffix).remove(u' ')}));
}

Row rowOfBuilding(const Building &place, const QString &municipality)
{
    Row row = rowOf(place);
    row.append({u"address_sort"_s, addressSort(place)});
    QString search = foldedStreet(place);
    for (const QString &part : {place.postalCode, place.city, place.cityPart, municipality})
        for (const QString &word : folded(part).split(u' ', Qt::SkipEmptyParts))
            if (!search.split(u' ').contains(word)) search += u' ' + word;
    row.append({u"search"_s, search});
    return row;
}

Row rowOfVacancy(const Vacancy &episode)
{
    const Rent rent = rentOf(episode);
    Row row = rowOf(episode);
    row.append({u"gross_cold"_s, toStored(QVariant::fromValue(rent.grossCold))});
    row.append({u"gross_warm"_s, toStored(QVariant::fromValue(rent.grossWarm))});
    row.append({u"search"_s, folded(joined({episode.number, episode.externalNumber}))});
    row.append({u"number_key"_s, folded(episode.number).remove(u' ')});
    row.append({u"external_key"_s, folded(episode.externalNumber).remove(u' ')});
    return row;
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/sheetparts.h"
#include "core/base/text.h"
#include "core/register/rent.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Paper", german);
}

QJsonObject rentLine(const QString &label, std::optional<Cents> amount, bool isSum = false)
{
    return {{u"label"_s, label}, {u"amount"_s, orDash(euroText(amount))}, {u"sum"_s, isSum}};
}

QString rentNote(const Vacancy &vacancy, const Rent &sums)
{
    QStringList notes;
    if (sums.splitUnknown) notes += say(QT_TRANSLATE_NOOP("Paper", "Die Aufteilung der Nebenkosten ist noch nicht bekannt."));
    if (vacancy.heatingByTenant == Tri::Yes)
        notes += say(QT_TRANSLATE_NOOP("Paper", "Den Vertrag über die Heizung schließt der Mieter selbst."));
    if (vacancy.parkingMandatory == Tri::Yes && sums.grossWarm)
        notes += say(QT_TRANSLATE_NOOP("Paper", "Mit Stellplatz, der mitgemietet werden muss: %1"))
                     .arg(orDash(euroText(withMandatoryParking(sums.grossWarm, vacancy))));
    return notes.join(u' ');
}
}

QString dwellingText(const Dwelling &dwelling)
{
    QString kind = dwelling.kind == DwellingKind::Unknown ? say(QT_TRANSLATE_NOOP("Paper", "Wohnung")) : word(dwelling.kind);
    kind[0] = kind[0].toUpper();
    const QString floor = dwelling.kind == DwellingKind::House ? QString() : floorText(dwelling.floor, dwelling.flatType);
    return floor.isEmpty() ? kind : kind + u", "_s + floor;
}

QString townText(const SheetFacts &facts)
{
    const Building &building = facts.entry.building;
    QString town = (building.postalCode + u' ' + building.city).simplified();
    if (!building.cityPart.isEmpty() && building.cityPart != building.city)
        town += say(QT_TRANSLATE_NOOP("Paper", ", Ortsteil %1")).arg(building.cityPart);
    QStringList parts{town};
    if (!facts.municipality.isEmpty() && facts.municipality != building.city) parts += facts.municipality;
    if (!facts.association.isEmpty() && facts.association != facts.municipality)
        parts += say(QT_TRANSLATE_NOOP("Paper", "VG %1")).arg(facts.association);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QJsonArray figuresOf(const VacancyEntry &entry)
{
    const auto &[building, dwelling, vacancy] = entry;
    const auto figure
        = [](const QString &value, const QString &label) { return QJsonObject{{u"value"_s, orDash(value)}, {u"label"_s, label}}; };
    return {figure(areaText(dwelling.livingAreaDm2), say(QT_TRANSLATE_NOOP("Paper", "Wohnfläche"))),
        figure(roomsText(dwelling.halfRooms), say(QT_TRANSLATE_NOOP("Paper", "Zimmer"))),
        figure(moveInText(vacancy.availability, vacancy.availableFrom), say(QT_TRANSLATE_NOOP("Paper", "frei ab"))),
        figure(euroText(rentOf(vacancy).grossWarm), say(QT_TRANSLATE_NOOP("Paper", "Gesamtmiete im Monat")))};
}

QJsonObject rentTable(const VacancyEntry &entry)
{
    const Vacancy &vacancy = entry.vacancy;
    const Rent sums = rentOf(vacancy);
    QJsonArray lines;
    if (vacancy.flatRate && !vacancy.coldOperatingCosts) {
        lines += rentLine(say(QT_TRANSLATE_NOOP("Paper", "Pauschalmiete")), vacancy.flatRate, true);
    } else {
        lines += rentLine(say(QT_TRANSLATE_NOOP("Paper", "Nettokaltmiete")), vacancy.netCold);
        lines += rentLine(say(QT_TRANSLATE_NOOP("Paper", "Kalte Nebenkosten")), vacancy.coldOperatingCosts);
        lines += rentLine(say(QT_TRANSLATE_NOOP("Paper", "Bruttokaltmiete")), sums.grossCold, true);
        lines += rentLine(say(QT_TRANSLATE_NOOP("Paper", "Heizung und Warmwasser")), vacancy.heatingCosts);
        lines += rentLine(say(QT_TRANSLATE_NOOP("Paper", "Gesamtmiete")), sums.grossWarm, true);
    }
    return {{u"title"_s, say(QT_TRANSLATE_NOOP("Paper", "Miete im Monat"))}, {u"lines"_s, lines}, {u"note"_s, rentNote(vacancy, sums)},
        {u"labelHead"_s, say(QT_TRANSLATE_NOOP("Paper", "Teil der Miete"))}, {u"amountHead"_s, say(QT_TRANSLATE_NOOP("Paper", "Betrag"))}};
}

QJsonArray group(const QString &title, const QList<Fact> &facts)
{
    if (facts.isEmpty()) return {};
    return {QJsonObject{{u"title"_s, title}, {u"facts"_s, toJson(facts)}}};
}

QJsonObject photosOf(const QList<SheetPhoto> &photos)
{
    QJsonArray items;
    for (const SheetPhoto &photo : photos)
        items += QJsonObject{{u"src"_s, inlinePicture(photo.bytes)}, {u"caption"_s, photo.caption}, {u"internal"_s, photo.internal}};
    return {{u"title"_s, say(QT_TRANSLATE_NOOP("Paper", "Bilder"))}, {u"items"_s, items}};
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/register/fields.h"
#include "import/columnnames.h"
#include "import/placetable.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

// clang-format off
namespace {
constexpr std::array names{
    ColumnNames{"key", "osm id|id|kennung|nummer|nr|stop id|uid|objektid|fid"},
    ColumnNames{"lon", "lon|lng|laenge|laengengrad|longitude|geo lon|x wgs84|stop lon|x"},
    ColumnNames{"lat", "lat|breite|breitengrad|latitude|geo lat|y wgs84|stop lat|y"},
    ColumnNames{"east", "rechtswert|ostwert|easting|utm ost|utm e|east|e"},
    ColumnNames{"north", "hochwert|nordwert|northing|utm nord|utm n|north|n"},
    ColumnNames{"street", "strasse|str|street|addr street"},
    ColumnNames{"houseNumber", "hausnummer|hausnr|hnr|addr housenumber"},
    ColumnNames{"postalCode", "plz|postleitzahl|addr postcode"},
    ColumnNames{"city", "ort|gemeinde|stadt|ortsgemeinde|addr city"},
    ColumnNames{"place.kind", "art|kategorie|typ|kind|type|klasse"},
    ColumnNames{"place.name", "name|bezeichnung|titel|standort|stop name|haltestelle"},
    ColumnNames{"place.operatorName", "betreiber|traeger|operator|anbieter"},
    ColumnNames{"place.address", "anschrift|adresse|address"},
    ColumnNames{"place.phone", "telefon|tel|phone|telefonnummer|rufnummer"},
    ColumnNames{"place.website", "internetseite|web|website|url|homepage|internet"},
    ColumnNames{"place.openingHours", "zeiten|oeffnungszeiten|opening hours|betriebszeiten|fahrzeiten|standzeiten|uhrzeiten"},
    ColumnNames{"place.wheelchair", "rollstuhlgerecht|rollstuhl|wheelchair|barrierefrei"},
    ColumnNames{"place.freeOfCharge", "kostenlos|kostenfrei|free of charge"},
    ColumnNames{"place.directions", "richtungen|richtung|ziele|ziele der richtungsschilder|directions|destination|fahrtziele"},
    ColumnNames{"place.covered", "ueberdacht|covered"},
    ColumnNames{"place.lit", "beleuchtet|lit"},
    ColumnNames{"place.ssid", "ssid|netzname|netzname ssid|wlan name"},
    ColumnNames{"place.program", "programm|program"},
    ColumnNames{"place.registration", "anmeldung|mit anmeldung|registration"},
    ColumnNames{"place.rangeM", "reichweite|range|reichweite m"},
    ColumnNames{"place.note", "bemerkung|hinweis|note|notiz|anmerkung|beschreibung|description"},
    ColumnNames{"place.validFrom", "gilt ab|gueltig ab|valid from|aufgestellt am|seit"},
    ColumnNames{"place.validUntil", "gilt bis|gueltig bis|valid until|bis"},
    ColumnNames{"place.lastCheckedOn", "geprueft am|last checked on|pruefdatum"},
    ColumnNames{"place.lastCheckedBy", "geprueft von|last checked by"},
    ColumnNames{"place.stand", "stand|stand der quelle"},
};
}
// clang-format on

PlaceTarget placeTarget(const QString &head)
{
    const QString wanted = folded(head);
    if (wanted.isEmpty()) return {};
    for (const ColumnNames &one : names)
        if (const qsizetype rank = QString::fromLatin1(one.names).split(u'|').indexOf(wanted); rank >= 0)
            return {QString::fromLatin1(one.target), int(rank)};
    return {};
}

QList<std::pair<QString, QString>> placeTargets()
{
    const auto say = [](const char *german) { return QCoreApplication::translate("PlaceTable", german); };
    QList<std::pair<QString, QString>> targets{{u"key"_s, say(QT_TRANSLATE_NOOP("PlaceTable", "Kennung"))},
        {u"lon"_s, say(QT_TRANSLATE_NOOP("PlaceTable", "Länge (Grad)"))}, {u"lat"_s, say(QT_TRANSLATE_NOOP("PlaceTable", "Breite (Grad)"))},
        {u"east"_s, say(QT_TRANSLATE_NOOP("PlaceTable", "Ostwert"))}, {u"north"_s, say(QT_TRANSLATE_NOOP("PlaceTable", "Nordwert"))},
        {u"street"_s, say(QT_TRANSLATE_NOOP("PlaceTable", "Straße"))},
        {u"houseNumber"_s, say(QT_TRANSLATE_NOOP("PlaceTable", "Hausnummer"))},
        {u"postalCode"_s, say(QT_TRANSLATE_NOOP("PlaceTable", "PLZ"))}, {u"city"_s, say(QT_TRANSLATE_NOOP("PlaceTable", "Ort"))}};
    for (const ColumnNames &one : names)
        if (const QString target = QString::fromLatin1(one.target); target.startsWith("place."_L1))
            targets += {target, fieldLabel(u"place", target.sliced(6))};
    return targets;
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"address.crowded",
        QT_TRANSLATE_NOOP(
            "Error", "%1 enthält mehr als %2 Häuser im Umkreis. Erst die Gemeindegrenzen einlesen oder einen Ausschnitt wählen.")},
    Words{"address.elsewhere",
        QT_TRANSLATE_NOOP(
            "Error", "Keines der %2 Häuser von %1 liegt in der Nähe der Gemeinden dieses Registers. Eine andere Datei wählen.")},
    Words{"address.noAddresses",
        QT_TRANSLATE_NOOP("Error", "„%1“ wurde nicht gefunden: Das Register kennt noch keine Hauskoordinaten. Sie zuerst einlesen.")},
    Words{"address.noColumns",
        QT_TRANSLATE_NOOP("Error",
            "In %1 sind keine Adressen zu erkennen. Gebraucht werden Straße, Hausnummer und Koordinaten in eigenen Spalten. Vorhanden "
            "sind: %2.")},
    Words{"address.none",
        QT_TRANSLATE_NOOP("Error", "%1 enthält keine Adresse mit Straße, Hausnummer und Ort auf der Karte (%2 Zeilen gelesen).")},
    Words{"address.unknown", QT_TRANSLATE_NOOP("Error", "„%1“ wurde nicht gefunden. Schreibweise und Ort prüfen.")},
    Words{"boundaries.associations",
        QT_TRANSLATE_NOOP("Error",
            "%1 enthält Verbandsgemeinden (%2 Flächen mit neunstelligem Schlüssel), keine Gemeinden. Die Datei mit den Gemeinden wählen; "
            "die Verbandsgemeinden leitet Bleibe aus ihr ab.")},
    Words{"boundaries.badKey",
        QT_TRANSLATE_NOOP("Error", "Der Gemeindeschlüssel „%1“ ist keiner: Er braucht acht Ziffern und ein Land von 01 bis 16.")},
    Words{"boundaries.badKeys",
        QT_TRANSLATE_NOOP("Error",
            "Die Spalte %2 in %1 enthält keine Gemeindeschlüssel (acht oder zwölf Ziffern). Die Spalte mit dem Schlüssel angeben oder eine "
            "andere Datei wählen.")},
    Words{"boundaries.badMap", QT_TRANSLATE_NOOP("Error", "„%1“ ordnet keine Spalte zu. Gemeint ist etwas wie ags=SCHLUESSEL.")},
    Words{"boundaries.damaged",
        QT_TRANSLATE_NOOP("Error",
            "%1 ist beschädigt: %2 von %3 Gemeinden sind nicht zu gebrauchen, zuerst %4. %5 Es wurde nichts übernommen. Die Datei neu "
            "beschaffen.")},
    Words{"boundaries.districts",
        QT_TRANSLATE_NOOP("Error",
            "%1 enthält Landkreise und kreisfreie Städte (%2 Flächen), keine Gemeinden. Die Datei mit den Gemeinden wählen; die Kreise "
            "leitet Bleibe aus ihr ab.")},
    Words{"boundaries.duplicate",
        QT_TRANSLATE_NOOP("Error", "Diese Gemeinde kommt schon als Nummer %1 vor, mit anderem Namen oder derselben Fläche.")},
    Words{"boundaries.laender",
        QT_TRANSLATE_NOOP("Error", "%1 enthält Länder (%2 Flächen), keine Gemeinden. Die Datei mit den Gemeinden wählen.")},
    Words{"boundaries.noAreas",
        QT_TRANSLATE_NOOP("Error", "%1 enthält keine Flächen. Gebraucht wird eine Datei mit den Grenzen der Gemeinden.")},
    Words{"boundaries.noFact", QT_TRANSLATE_NOOP("Error", "Die Angabe „%1“ gibt es nicht. Möglich sind: %2.")},
    Words{"boundaries.noField", QT_TRANSLATE_NOOP("Error", "In %1 gibt es keine Spalte „%2“. Vorhanden sind: %3.")},
    Words{"boundaries.noKey",
        QT_TRANSLATE_NOOP("Error",
            "In %1 ist keine Spalte mit dem Gemeindeschlüssel (AGS oder ARS) zu erkennen. Vorhanden sind: %2. Die Spalte angeben oder eine "
            "andere Datei wählen.")},
    Words{"boundaries.noLayer", QT_TRANSLATE_NOOP("Error", "In %1 gibt es keine Ebene „%2“. Vorhanden sind: %3.")},
    Words{"boundaries.noName", QT_TRANSLATE_NOOP("Error", "Der Name fehlt.")},
    Words{"boundaries.none", QT_TRANSLATE_NOOP("Error", "%1 enthält keine einzige Gemeinde. Eine andere Datei wählen.")},
    Words{"boundaries.noneInDistrict",
        QT_TRANSLATE_NOOP("Error",
            "%1 enthält keine Gemeinde, deren Schlüssel mit %2 beginnt. Den Kreisschlüssel prüfen oder eine andere Datei wählen.")},
    Words{"boundaries.sameBorder", QT_TRANSLATE_NOOP("Error", "Die Grenze ist dieselbe wie die von %1.")},
    Words{"boundaries.wrongArea",
        QT_TRANSLATE_NOOP(
            "Error", "Die Grenze umschließt %1 km², die Datei selbst nennt %2 km². Wahrscheinlich stimmt das Koordinatensystem nicht.")},
    Words{"boundaries.wrongPlace",
        QT_TRANSLATE_NOOP("Error",
            "Die Grenze liegt nicht in dem Land, das der Schlüssel nennt (%1). Wahrscheinlich stimmt das Koordinatensystem der Datei "
            "nicht.")},
    Words{"feed.day", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Tag. Gemeint ist etwas wie 2026-11-21.")},
    Words{"feed.unknown",
        QT_TRANSLATE_NOOP("Error",
            "In %1 ist weder ein Fahrplan (GTFS) noch eine Knotenliste von Freifunk noch ein Zensusgitter zu erkennen. Eine andere Datei "
            "wählen.")},
    Words{"freifunk.json",
        QT_TRANSLATE_NOOP("Error", "%1 lässt sich nicht lesen: Ab Zeichen %2 ist es kein gültiges JSON. Die Liste neu herunterladen.")},
    Words{"freifunk.none",
        QT_TRANSLATE_NOOP("Error",
            "%1 enthält keine Knotenliste von Freifunk. Gebraucht wird eine Datei wie meshviewer.json, nodelist.json oder nodes.json.")},
    Words{"grid.classes",
        QT_TRANSLATE_NOOP("Error",
            "%1 enthält Klassen von 1 bis 6 statt Einwohnerzahlen (klassierte Werte). Gebraucht wird die Datei mit den spitzen Werten.")},
    Words{"grid.crowded",
        QT_TRANSLATE_NOOP(
            "Error", "%1 enthält mehr als %2 Zellen im Umkreis. Erst die Gemeindegrenzen einlesen oder einen Ausschnitt wählen.")},
    Words{"grid.elsewhere",
        QT_TRANSLATE_NOOP(
            "Error", "Keine der %2 Zellen von %1 liegt in der Nähe der Gemeinden dieses Registers. Eine andere Datei wählen.")},
    Words{"grid.noCells",
        QT_TRANSLATE_NOOP("Error",
            "%1 enthält keine Gitterzelle in Deutschland. Gebraucht werden Kennungen wie 1kmN2684E4334 oder Koordinaten in EPSG:3035.")},
    Words{"grid.none",
        QT_TRANSLATE_NOOP("Error",
            "In %1 ist kein Zensusgitter zu erkennen. Gebraucht werden Spalten wie Gitter_ID oder x_mp_1km und y_mp_1km, dazu Einwohner, "
            "Wohnungen oder Leerstand.")},
    Words{"gtfs.areas",
        QT_TRANSLATE_NOOP("Error", "%1 lässt sich nicht lesen: Ab Zeichen %2 ist es kein gültiges JSON. Den Fahrplan neu beschaffen.")},
    Words{"gtfs.crowded",
        QT_TRANSLATE_NOOP(
            "Error", "%1 enthält mehr als %2 Abfahrten. So große Fahrpläne werden nicht eingelesen; einen Ausschnitt wählen.")},
    Words{"gtfs.elsewhere",
        QT_TRANSLATE_NOOP("Error",
            "Nichts aus %1 liegt in Deutschland: weder Haltestellen (%2) noch Gebiete mit Fahrten auf Anruf (%3). Es wurde nichts "
            "übernommen.")},
    Words{"gtfs.missing",
        QT_TRANSLATE_NOOP("Error",
            "In %1 fehlt die Tabelle %2. Ohne sie ist es kein vollständiger Fahrplan im Format GTFS. Den Fahrplan neu beschaffen.")},
    Words{"gtfs.noCalendar",
        QT_TRANSLATE_NOOP("Error",
            "In %1 fehlen calendar.txt und calendar_dates.txt. Ohne eine der beiden ist nicht bekannt, an welchen Tagen etwas fährt.")},
    Words{"gtfs.noColumn", QT_TRANSLATE_NOOP("Error", "In %1 fehlt die Spalte %2. Den Fahrplan neu beschaffen.")},
    Words{"gtfs.noTrips",
        QT_TRANSLATE_NOOP(
            "Error", "In %1 ist keine einzige Fahrt zu gebrauchen: %2 Haltestellen, %3 Fahrten, %4 Halte. Den Fahrplan neu beschaffen.")},
    Words{"gtfs.none",
        QT_TRANSLATE_NOOP("Error",
            "%1 enthält keinen Fahrplan im Format GTFS. Gebraucht wird eine Zip-Datei oder ein Ordner mit stops.txt, trips.txt und "
            "stop_times.txt.")},
    Words{"note.address.badCode", QT_TRANSLATE_NOOP("Error", "Postleitzahlen, die keine sind und darum wegblieben: %1.")},
    Words{"note.address.elsewhere", QT_TRANSLATE_NOOP("Error", "Häuser außerhalb von Deutschland, nicht übernommen: %1.")},
    Words{"note.address.noNumber", QT_TRANSLATE_NOOP("Error", "Adressen ohne Hausnummer, nicht übernommen: %1.")},
    Words{"note.address.noPlace", QT_TRANSLATE_NOOP("Error", "Adressen ohne Koordinaten, nicht übernommen: %1.")},
    Words{"note.address.noStreet", QT_TRANSLATE_NOOP("Error", "Adressen ohne Straße, nicht übernommen: %1.")},
    Words{
        "note.address.outside", QT_TRANSLATE_NOOP("Error", "Häuser weit außerhalb der Gemeinden dieses Registers, nicht übernommen: %1.")},
    Words{"note.address.repeated", QT_TRANSLATE_NOOP("Error", "Mehrfach genannte Adressen, einmal übernommen: %1.")},
    Words{"note.address.swapped", QT_TRANSLATE_NOOP("Error", "Häuser mit vertauschten Koordinaten, berichtigt: %1.")},
    Words{"note.address.unofficial",
        QT_TRANSLATE_NOOP("Error", "Gelöschte oder nur im Kataster geführte Hausnummern, nicht übernommen: %1.")},
    Words{"note.freifunk.badPlace", QT_TRANSLATE_NOOP("Error", "Knoten mit unlesbarem Ort, nicht übernommen: %1.")},
    Words{"note.freifunk.elsewhere", QT_TRANSLATE_NOOP("Error", "Knoten außerhalb von Deutschland, nicht übernommen: %1.")},
    Words{"note.freifunk.gone", QT_TRANSLATE_NOOP("Error", "Knoten, die seit über %2 Tagen nicht mehr senden, nicht übernommen: %1.")},
    Words{"note.freifunk.noId", QT_TRANSLATE_NOOP("Error", "Knoten ohne Kennung, nicht übernommen: %1.")},
    Words{"note.freifunk.noPlace", QT_TRANSLATE_NOOP("Error", "Knoten ohne Ort, nicht übernommen: %1.")},
    Words{"note.freifunk.offline", QT_TRANSLATE_NOOP("Error", "Knoten, die gerade nicht senden, trotzdem übernommen: %1.")},
    Words{"note.freifunk.read", QT_TRANSLATE_NOOP("Error", "Knoten in der Datei: %1, davon zu gebrauchen: %2.")},
    Words{"note.freifunk.renamed",
        QT_TRANSLATE_NOOP("Error", "Namen, die eine Geräte- oder Personenadresse enthielten und darum nur „Freifunk“ heißen: %1.")},
    Words{"note.freifunk.repeated", QT_TRANSLATE_NOOP("Error", "Mehrfach genannte Knoten, einmal übernommen: %1.")},
    Words{"note.freifunk.swapped", QT_TRANSLATE_NOOP("Error", "Knoten mit vertauschter Länge und Breite, berichtigt: %1.")},
    Words{"note.freifunk.zero", QT_TRANSLATE_NOOP("Error", "Knoten mit dem Ort 0/0, nicht übernommen: %1.")},
    Words{"note.grid.noCell", QT_TRANSLATE_NOOP("Error", "Zeilen ohne Gitterzelle in Deutschland, nicht übernommen: %1.")},
    Words{"note.grid.outside", QT_TRANSLATE_NOOP("Error", "Zellen weit außerhalb der Gemeinden dieses Registers, nicht übernommen: %1.")},
    Words{"note.grid.repeated", QT_TRANSLATE_NOOP("Error", "Mehrfach genannte Zellen, einmal übernommen: %1.")},
    Words{"note.grid.unknown",
        QT_TRANSLATE_NOOP("Error", "Zellen, in denen alle Zahlen unbekannt sind (geheim gehalten oder nicht gezählt): %1.")},
    Words{"note.grid.unreadable", QT_TRANSLATE_NOOP("Error", "Zahlen, die keine sind und darum als unbekannt gelten: %1.")},
    Words{
        "note.gtfs.backwards", QT_TRANSLATE_NOOP("Error", "%1: Fahrten, deren Zeiten rückwärts laufen, nicht übernommen: %2 (zuerst %3).")},
    Words{"note.gtfs.badArea", QT_TRANSLATE_NOOP("Error", "%1: Gebiete ohne Kennung oder Fläche, nicht übernommen: %2 (zuerst „%3“).")},
    Words{"note.gtfs.badDay", QT_TRANSLATE_NOOP("Error", "%1: Zeilen mit unlesbarem Tag, nicht übernommen: %2 (zuerst Zeile %3).")},
    Words{
        "note.gtfs.badSequence", QT_TRANSLATE_NOOP("Error", "%1: Halte ohne gültige Reihenfolge, nicht übernommen: %2 (zuerst Zeile %3).")},
    Words{"note.gtfs.badTime", QT_TRANSLATE_NOOP("Error", "%1: Zeilen mit unlesbarer Zeit, nicht übernommen: %2 (zuerst Zeile %3).")},
    Words{"note.gtfs.badType", QT_TRANSLATE_NOOP("Error", "%1: Zeilen mit unbekannter Art: %2 (zuerst Zeile %3).")},
    Words{"note.gtfs.duplicate",
        QT_TRANSLATE_NOOP("Error", "%1: Zeilen mit einer Kennung, die schon vorkam, nicht übernommen: %2 (zuerst Zeile %3).")},
    Words{"note.gtfs.elsewhere",
        QT_TRANSLATE_NOOP("Error", "%1: Haltestellen außerhalb von Deutschland, nicht auf der Karte: %2 (zuerst %3).")},
    Words{"note.gtfs.entrances", QT_TRANSLATE_NOOP("Error", "%1: Eingänge und Wege von Stationen, nicht übernommen: %2 (zuerst %3).")},
    Words{"note.gtfs.expired",
        QT_TRANSLATE_NOOP("Error", "Der Fahrplan in %1 ist am %2 abgelaufen. Einen neuen beim Verkehrsverbund herunterladen.")},
    Words{"note.gtfs.noAgency", QT_TRANSLATE_NOOP("Error", "%1: Linien mit unbekanntem Unternehmen: %2 (zuerst Zeile %3).")},
    Words{"note.gtfs.noDays", QT_TRANSLATE_NOOP("Error", "%1: Kalender, nach denen an keinem Tag etwas fährt: %2 (zuerst %3).")},
    Words{"note.gtfs.noId", QT_TRANSLATE_NOOP("Error", "%1: Zeilen ohne Kennung, nicht übernommen: %2 (zuerst Zeile %3).")},
    Words{"note.gtfs.noPlace", QT_TRANSLATE_NOOP("Error", "%1: Haltestellen ohne lesbaren Ort, nicht auf der Karte: %2 (zuerst %3).")},
    Words{"note.gtfs.noTimes",
        QT_TRANSLATE_NOOP("Error", "%1: Fahrten ohne Zeit am ersten oder letzten Halt, nicht übernommen: %2 (zuerst %3).")},
    Words{"note.gtfs.notYet", QT_TRANSLATE_NOOP("Error", "Der Fahrplan in %1 gilt erst ab %2.")},
    Words{"note.gtfs.oneStop", QT_TRANSLATE_NOOP("Error", "%1: Fahrten mit weniger als zwei Halten, nicht übernommen: %2 (zuerst %3).")},
    Words{"note.gtfs.oneTime",
        QT_TRANSLATE_NOOP("Error", "%1: Halte mit nur einer der beiden Zeiten, sie gilt für Ankunft und Abfahrt: %2 (zuerst Zeile %3).")},
    Words{"note.gtfs.read",
        QT_TRANSLATE_NOOP("Error", "In der Datei: %1 Haltestellen, %2 Linien, %3 Fahrten, %4 Halte, %5 Angebote auf Anruf.")},
    Words{"note.gtfs.reference",
        QT_TRANSLATE_NOOP("Error", "%1: Zeilen, die auf etwas verweisen, das es nicht gibt, nicht übernommen: %2 (zuerst „%3“).")},
    Words{"note.gtfs.sameSequence",
        QT_TRANSLATE_NOOP("Error", "%1: Fahrten mit zwei Halten an derselben Stelle, von denen nur der erste gilt: %2 (zuerst %3).")},
    Words{
        "note.gtfs.swapped", QT_TRANSLATE_NOOP("Error", "%1: Haltestellen mit vertauschter Länge und Breite, berichtigt: %2 (zuerst %3).")},
    Words{"note.gtfs.timetable",
        QT_TRANSLATE_NOOP("Error", "Fahrplan „%1“ vom %2 bis %3: %4 Abfahrten; Zeilen neu %5, geändert %6, entfernt %7, unverändert %8.")},
    Words{"note.gtfs.uneven", QT_TRANSLATE_NOOP("Error", "%1: Zeilen mit zu vielen oder zu wenigen Zellen: %2.")},
    Words{"osm.foreign",
        QT_TRANSLATE_NOOP("Error",
            "%1 ist keine OSM-Datei. Gelesen werden .osm.pbf, .osm, .osm.gz und .osm.bz2, zum Beispiel ein Auszug von Rheinland-Pfalz.")},
    Words{"osm.nothing",
        QT_TRANSLATE_NOOP(
            "Error", "%1 enthält nichts, was eine Karte zeigt: keine Straßen, Gewässer oder Flächen. Eine andere Datei wählen.")},
    Words{"osm.unsorted",
        QT_TRANSLATE_NOOP("Error",
            "Die Objekte in %1 stehen nicht in der Reihenfolge ihrer Nummern, und es sind mehr als %2. Die Datei sortieren lassen (osmium "
            "sort) oder einen kleineren Ausschnitt wählen.")},
    Words{"places.kind",
        QT_TRANSLATE_NOOP(
            "Error", "„%1“ ist keine Art von Ort, die Bleibe kennt. Mit einem der Wörter aus der Liste der Arten bezeichnen.")},
    Words{"places.noCoordinates", QT_TRANSLATE_NOOP("Error", "Die Koordinaten fehlen oder sind nicht zu lesen.")},
    Words{"places.noKind", QT_TRANSLATE_NOOP("Error", "In %1 sagt keine Spalte, was die Orte sind. Die Art angeben, etwa Mitfahrerbank.")},
    Words{"places.noPlace",
        QT_TRANSLATE_NOOP("Error",
            "In %1 sind keine Koordinaten zu erkennen. Gebraucht werden zwei Spalten wie „lon“ und „lat“ oder „Ostwert“ und „Nordwert“. "
            "Vorhanden sind: %2.")},
    Words{"places.none", QT_TRANSLATE_NOOP("Error", "%1 enthält keinen einzigen Ort. Eine andere Datei wählen.")},
    Words{"places.outside",
        QT_TRANSLATE_NOOP("Error", "Der Ort liegt außerhalb von Deutschland. Wahrscheinlich stimmt das Koordinatensystem nicht.")},
    Words{"places.repeated", QT_TRANSLATE_NOOP("Error", "Die Kennung %1 kommt in der Datei schon weiter oben vor.")},
    Words{"places.twin", QT_TRANSLATE_NOOP("Error", "%1 steht schon im Register, höchstens 50 m entfernt.")},
};
}

std::span<const Words> importWords()
{
    return table;
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
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
    Words{"note.freifunk.badPlace", QT_TRANSLATE_NOOP("Error", "Knoten mit unlesbarem Ort, nicht übernommen: %1.")},
    Words{"note.freifunk.elsewhere", QT_TRANSLATE_NOOP("Error", "Knoten außerhalb von Deutschland, nicht übernommen: %1.")},
    Words{"note.freifunk.gone", QT_TRANSLATE_NOOP("Error", "Knoten, die seit über %2 Tagen nicht mehr senden, nicht übernommen: %1.")},
    Words{"note.freifunk.noId", QT_TRANSLATE_NOOP("Error", "Knoten ohne Kennung, nicht übernommen: %1.")},
    Words{"note.freifunk.noPlace", QT_TRANSLATE_NOOP("Error", "Knoten ohne Ort, nicht übernommen: %1.")},
    Words{"note.freifunk.offline", QT_TRANSLATE_NOOP("Error", "Knoten, die gerade nicht senden, trotzdem übernommen: %1.")},
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
};
}

std::span<const Words> importWords()
{
    return table;
}

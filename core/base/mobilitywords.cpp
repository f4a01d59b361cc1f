// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"gaps.day", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Tag. Gemeint ist ein Datum wie 2026-11-24.")},
    Words{"gaps.distance", QT_TRANSLATE_NOOP("Error", "Den Weg „%1“ gibt es nicht. Möglich sind air_line und paths.")},
    Words{"gaps.ending", QT_TRANSLATE_NOOP("Error", "%1 endet nicht auf .gpkg, .csv, .xlsx oder .ods. Den Namen der Datei ändern.")},
    Words{"gaps.fileEnding", QT_TRANSLATE_NOOP("Error", "%1 endet nicht auf %2. Den Namen der Datei ändern.")},
    Words{"gaps.noCells",
        QT_TRANSLATE_NOOP("Error",
            "Das Register weiß nicht, wo Menschen wohnen. Zensuszellen, Adressen oder Gemeindegrenzen mit Einwohnerzahlen einlesen.")},
    Words{"gaps.noTowns", QT_TRANSLATE_NOOP("Error", "Das Register hat keine Gemeindegrenzen. Zuerst die Grenzen einlesen.")},
    Words{"measure.area", QT_TRANSLATE_NOOP("Error", "Es fehlt, wo der Bürgerbus fährt. Gemeinden wählen.")},
    Words{"measure.change", QT_TRANSLATE_NOOP("Error", "%1: Nur der Ort lässt sich ändern. Versetzen oder Entfernen wählen.")},
    Words{"measure.departures", QT_TRANSLATE_NOOP("Error", "Für die Haltestelle fehlt, wie viele Abfahrten sie am Tag hätte.")},
    Words{"measure.empty", QT_TRANSLATE_NOOP("Error", "Es fehlt, was sich am Bürgerbus ändert: sein Gebiet oder seine Zeiten.")},
    Words{"measure.hours", QT_TRANSLATE_NOOP("Error", "„%1“ sind keine Zeiten. Gemeint ist etwas wie Di, Do 8:30–13:30.")},
    Words{"measure.kind", QT_TRANSLATE_NOOP("Error", "%1 ist nichts, was Lücken schließt. Einen anderen Ort wählen.")},
    Words{"measure.place", QT_TRANSLATE_NOOP("Error", "Es fehlt, wo %1 hinkommt. Auf die Karte klicken.")},
    Words{"measure.poles", QT_TRANSLATE_NOOP("Error", "Eine Haltestelle hat mindestens einen Mast.")},
    Words{"measure.subject", QT_TRANSLATE_NOOP("Error", "Es fehlt, welcher Ort gemeint ist.")},
    Words{"note.gaps.addresses",
        QT_TRANSLATE_NOOP(
            "Error", "Ohne Zensuszellen sind die Einwohner jeder Gemeinde auf ihre Adressen verteilt. Die Zahlen sind geschätzt.")},
    Words{"note.gaps.duplicates",
        QT_TRANSLATE_NOOP("Error", "%1 Haltestellen gleichen Namens liegen beieinander und zählen einzeln, zum Beispiel %2.")},
    Words{"note.gaps.expired",
        QT_TRANSLATE_NOOP("Error", "Am %2 gilt der Fahrplan %1 nicht. Er gilt vom %3 bis %4, seine Abfahrten fehlen hier.")},
    Words{"note.gaps.far",
        QT_TRANSLATE_NOOP("Error", "%1 Orte liegen weit von jedem Weg; zu ihnen ist die Luftlinie gerechnet, zum Beispiel zu %2.")},
    Words{"note.gaps.homes",
        QT_TRANSLATE_NOOP("Error", "Leerstände oder Haushalte, die diese Rolle nicht lesen darf, fehlen in den Zahlen.")},
    Words{"note.gaps.noDepartures",
        QT_TRANSLATE_NOOP("Error", "Am %1 fährt nach den eingelesenen Fahrplänen nichts. Einen anderen Tag wählen.")},
    Words{"note.gaps.noPaths", QT_TRANSLATE_NOOP("Error", "Es sind keine Wege eingelesen. Fußwege sind als Luftlinie mal %1 gerechnet.")},
    Words{"note.gaps.noTimetable", QT_TRANSLATE_NOOP("Error", "Es ist kein Fahrplan eingelesen. Deshalb hat kein Ort eine ÖV-Güteklasse.")},
    Words{"note.gaps.towns",
        QT_TRANSLATE_NOOP("Error", "Weder Zensuszellen noch Adressen sind eingelesen. Jede Gemeinde zählt als ein einziger Ort.")},
    Words{
        "note.gaps.withheld", QT_TRANSLATE_NOOP("Error", "Von %1 Zensuszellen ist die Einwohnerzahl unbekannt. Sie fehlen in den Zahlen.")},
    Words{"note.walking.large",
        QT_TRANSLATE_NOOP("Error",
            "%1 enthält mehr Wege, als ein Register braucht; keine wurden übernommen. Zuerst die Gemeindegrenzen einlesen oder einen "
            "kleineren Auszug nehmen.")},
    Words{"profile.builtIn", QT_TRANSLATE_NOOP("Error", "Das Profil „%1“ gehört zum Programm. Es unter einem anderen Namen speichern.")},
    Words{"profile.builtInStays", QT_TRANSLATE_NOOP("Error", "Das Profil „%1“ gehört zum Programm und bleibt.")},
    Words{
        "profile.categories", QT_TRANSLATE_NOOP("Error", "In den Takten steht eine Kategorie, die es nicht gibt. Möglich sind 1 bis %1.")},
    Words{"profile.classes",
        QT_TRANSLATE_NOOP("Error",
            "Zu jeder Kategorie gehört für jeden Entfernungsring eine Klasse von A bis G oder keine; nach außen wird sie nie besser.")},
    Words{"profile.conflict",
        QT_TRANSLATE_NOOP("Error",
            "Das Profil „%1“ wurde inzwischen geändert. Die Eingaben sind noch da; sie lassen sich unter einem anderen Namen speichern.")},
    Words{"profile.departures", QT_TRANSLATE_NOOP("Error", "Mindestens eine Abfahrt gehört dazu, als ganze Zahl.")},
    Words{
        "profile.detour", QT_TRANSLATE_NOOP("Error", "Der Umweg ist eine Zahl von 1 bis 3: So viel länger als die Luftlinie ist der Weg.")},
    Words{"profile.field", QT_TRANSLATE_NOOP("Error", "Im Profil stimmt die Angabe „%1“ nicht.")},
    Words{"profile.file",
        QT_TRANSLATE_NOOP("Error", "In %1 ist kein Profil zu erkennen. Gebraucht wird eine JSON-Datei, wie Bleibe sie schreibt.")},
    Words{"profile.intervals", QT_TRANSLATE_NOOP("Error", "Die Takte steigen von Zeile zu Zeile, von 1 bis %1 Minuten.")},
    Words{"profile.kinds", QT_TRANSLATE_NOOP("Error", "Mindestens eine Art von Ort ankreuzen.")},
    Words{"profile.lastServed", QT_TRANSLATE_NOOP("Error", "Versorgt ist ein Ort bis zu einer Klasse von A bis G.")},
    Words{"profile.measure",
        QT_TRANSLATE_NOOP("Error", "Dem Profil fehlt, woran es misst: ÖV-Güteklassen oder eine Regel für Haltestellen.")},
    Words{"profile.metres", QT_TRANSLATE_NOOP("Error", "Gemeint ist eine ganze Zahl von 1 bis %1 m.")},
    Words{"profile.name", QT_TRANSLATE_NOOP("Error", "Dem Profil fehlt ein Name.")},
    Words{"profile.rings", QT_TRANSLATE_NOOP("Error", "Die Entfernungsringe wachsen von innen nach außen, von 1 bis %1 m.")},
    Words{"profile.taken", QT_TRANSLATE_NOOP("Error", "Ein Profil „%1“ gibt es schon. Einen anderen Namen wählen.")},
    Words{"profile.unknown", QT_TRANSLATE_NOOP("Error", "Das Profil „%1“ gibt es nicht. Möglich sind: %2.")},
    Words{"profile.upTo", QT_TRANSLATE_NOOP("Error", "Gemeint ist eine ganze Zahl bis %1 m; 0, wenn nur eines von beiden zählt.")},
    Words{"profile.window",
        QT_TRANSLATE_NOOP(
            "Error", "Gemeint sind Zeiten wie 6:00 und 20:00, das Ende nach dem Anfang; 30:00 ist 6 Uhr am nächsten Morgen.")},
    Words{"reach.from", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Ort. Gemeint sind Länge und Breite wie 7.7689,49.4447.")},
    Words{"reach.outside", QT_TRANSLATE_NOOP("Error", "%1 liegt nicht in Deutschland. Länge und Breite prüfen.")},
    Words{"result.damaged", QT_TRANSLATE_NOOP("Error", "Das behaltene Ergebnis ist nicht mehr zu lesen. Es neu rechnen.")},
    Words{"result.name", QT_TRANSLATE_NOOP("Error", "Dem Ergebnis fehlt ein Name.")},
    Words{"result.unknown", QT_TRANSLATE_NOOP("Error", "Ein Ergebnis „%1“ gibt es nicht.")},
    Words{"scenario.name", QT_TRANSLATE_NOOP("Error", "Dem Szenario fehlt ein Name.")},
    Words{"scenario.none", QT_TRANSLATE_NOOP("Error", "Das Szenario „%1“ gibt es nicht. Das Register hat noch keines.")},
    Words{"scenario.taken", QT_TRANSLATE_NOOP("Error", "Ein Szenario „%1“ gibt es schon. Einen anderen Namen wählen.")},
    Words{"scenario.unknown", QT_TRANSLATE_NOOP("Error", "Das Szenario „%1“ gibt es nicht. Möglich sind: %2.")},
    Words{"site.choice", QT_TRANSLATE_NOOP("Error", "„%1“ gibt es hier nicht. Möglich sind: %2.")},
    Words{"site.count", QT_TRANSLATE_NOOP("Error", "„%1“ geht nicht. Gemeint ist eine Zahl von 1 bis %2.")},
    Words{"site.kind", QT_TRANSLATE_NOOP("Error", "Für „%1“ sucht Bleibe keine Standorte. Möglich sind: bench, hotspot.")},
    Words{"site.nothing", QT_TRANSLATE_NOOP("Error", "Es gibt keinen Standort, von dem aus jemand neu erreicht würde.")},
    Words{"walking.damaged", QT_TRANSLATE_NOOP("Error", "Das gespeicherte Wegenetz ist beschädigt. Die OSM-Datei noch einmal einlesen.")},
};
}

std::span<const Words> mobilityReasons()
{
    return table;
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"area.keys",
        QT_TRANSLATE_NOOP(
            "Error", "„%1“ ist kein Schlüssel. Gemeint sind Gemeindeschlüssel (8 Ziffern) oder Verbandsgemeinden (9 Ziffern).")},
    Words{"area.taken", QT_TRANSLATE_NOOP("Error", "%1 gehört schon zum Vergleichsraum %2. Jede Gemeinde hat nur einen.")},
    Words{"heating.columns",
        QT_TRANSLATE_NOOP("Error",
            "In %1 sind keine Richtwerte für Heizkosten zu erkennen. Gebraucht werden die Spalten heizspiegel_jahr, traeger, "
            "gebaeudeflaeche_von und zu_hoch_eur_m2a.")},
    Words{"heating.overlap",
        QT_TRANSLATE_NOOP("Error", "Heizspiegel %1: Die Zeilen ab %2 m² und ab %3 m² gelten für dieselben Gebäude. Die Flächen prüfen.")},
    Words{"household.destinations", QT_TRANSLATE_NOOP("Error", "Höchstens sechs Ziele des Alltags je Haushalt. Eines herausnehmen.")},
    Words{"household.gone", QT_TRANSLATE_NOOP("Error", "Den Haushalt %1 gibt es in diesem Register nicht.")},
    Words{"household.holds", QT_TRANSLATE_NOOP("Error", "%1 hält noch eine Wohnung. Erst die Reservierung beenden.")},
    Words{"limit.releaseDay", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Tag. Gemeint ist etwas wie 2026-01-01.")},
    Words{"match.top", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Anzahl. Gemeint ist eine Zahl ab 1.")},
    Words{"paper.noHousehold",
        QT_TRANSLATE_NOOP(
            "Error", "%1 wird für keinen Haushalt gehalten. Die Wohnung erst reservieren, oder mit --for einen Haushalt angeben.")},
    Words{"paper.noPlace", QT_TRANSLATE_NOOP("Error", "Wo %1 liegt, ist nicht eingetragen. Erst die Gemeinde oder die Lage eintragen.")},
    Words{"paper.noTown", QT_TRANSLATE_NOOP("Error", "Die Gemeinde %1 gibt es in diesem Register nicht.")},
    Words{"merge.held",
        QT_TRANSLATE_NOOP("Error", "%1 wird für %2 gehalten. Diesen Leerstand behalten, oder erst die Reservierung beenden.")},
    Words{"proposal.over", QT_TRANSLATE_NOOP("Error", "Der Vorschlag für %1 ist schon beantwortet: %2.")},
    Words{"proposal.reason", QT_TRANSLATE_NOOP("Error", "Zu einer Absage gehört ihr Grund.")},
    Words{"proposal.tooMany", QT_TRANSLATE_NOOP("Error", "%1 wartet schon auf %2 Antworten. Erst eine davon eintragen.")},
    Words{"reservation.over", QT_TRANSLATE_NOOP("Error", "Die Reservierung von %1 ist schon beendet.")},
    Words{
        "reservation.past", QT_TRANSLATE_NOOP("Error", "Das Ende der Reservierung liegt in der Vergangenheit. Ein späteres Datum wählen.")},
    Words{"reservation.taken", QT_TRANSLATE_NOOP("Error", "%2 hält %1 schon bis %4, für %3. Erst dort nachfragen.")},
    Words{"tenancy.nobody", QT_TRANSLATE_NOOP("Error", "%1 wird für keinen Haushalt gehalten. Erst reservieren.")},
    Words{"tenancy.ends", QT_TRANSLATE_NOOP("Error", "Das Mietverhältnis endet vor seinem Beginn. Eines der beiden Daten stimmt nicht.")},
    Words{
        "viewing.none", QT_TRANSLATE_NOOP("Error", "Für %1 ist keine Besichtigung vereinbart. Erst den Termin beim Vorschlag eintragen.")},
    Words{"viewing.nowhere",
        QT_TRANSLATE_NOOP("Error", "Es fehlt, wohin der Termin geschrieben wird. Mit --out eine Datei auf .ics angeben.")},
    Words{
        "weights.none", QT_TRANSLATE_NOOP("Error", "Wenn nichts zählt, gibt es keine Reihenfolge. Mindestens ein Gewicht über 0 setzen.")},
    Words{"weights.range", QT_TRANSLATE_NOOP("Error", "%1 ist kein Gewicht. Möglich sind 0 bis 100.")},
};
}

std::span<const Words> placementReasons()
{
    return table;
}

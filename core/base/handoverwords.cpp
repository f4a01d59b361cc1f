// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"check.paper",
        QT_TRANSLATE_NOOP("Error",
            "Das unterschriebene Schriftstück %1 sagt etwas anderes als beim Unterschreiben. Mit der letzten Sicherung vergleichen.")},
    Words{"engagement.consent", QT_TRANSLATE_NOOP("Error", "Von %1 fehlt die Einwilligung. Erst danach kann die Patenschaft beginnen.")},
    Words{"engagement.full", QT_TRANSLATE_NOOP("Error", "%1 begleitet schon so viele Haushalte wie vereinbart (%2).")},
    Words{"engagement.inactive", QT_TRANSLATE_NOOP("Error", "%1 ist an diesem Tag nicht aktiv. Den Tag oder „Aktiv ab/bis“ prüfen.")},
    Words{"engagement.outcome", QT_TRANSLATE_NOOP("Error", "Wie die Patenschaft endet, fehlt.")},
    Words{"engagement.span", QT_TRANSLATE_NOOP("Error", "Die Patenschaft beginnt am %1 und kann nicht schon am %2 enden.")},
    Words{"engagement.twice", QT_TRANSLATE_NOOP("Error", "%1 begleitet diesen Haushalt schon.")},
    Words{"confirmation.moveIn", QT_TRANSLATE_NOOP("Error", "Bestätigt wird nur ein Einzug, der stattfindet (§ 19 BMG). %1 ist keiner.")},
    Words{"handover.begins", QT_TRANSLATE_NOOP("Error", "Tag und Uhrzeit der Übergabe fehlen.")},
    Words{"handover.cancelled", QT_TRANSLATE_NOOP("Error", "%1 ist abgesagt. Für einen neuen Termin eine neue Übergabe planen.")},
    Words{"handover.ends", QT_TRANSLATE_NOOP("Error", "Die Übergabe endet vor ihrem Beginn. Eine der beiden Zeiten stimmt nicht.")},
    Words{"handover.gone", QT_TRANSLATE_NOOP("Error", "Die Übergabe %1 gibt es in diesem Register nicht.")},
    Words{"handover.language", QT_TRANSLATE_NOOP("Error", "Für %1 gibt es keine Texte der Übergabe.")},
    Words{"handover.linked", QT_TRANSLATE_NOOP("Error", "An %1 hängen Besuche oder eine Mitnahmedatei. Absagen statt löschen.")},
    Words{"handover.locked", QT_TRANSLATE_NOOP("Error", "%1 ist unterschrieben und ändert sich nicht mehr. Möglich ist ein Nachtrag.")},
    Words{"handover.missing",
        QT_TRANSLATE_NOOP("Error", "„%1“ kann einer Übergabe nicht fehlen. Gemeint ist signature, sponsor, visit oder open.")},
    Words{"handover.state",
        QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Stand einer Übergabe. Gemeint ist planned, under_way, signed oder cancelled.")},
    Words{"handover.undo",
        QT_TRANSLATE_NOOP("Error", "%1 ist unterschrieben. Das lässt sich nicht rückgängig machen; möglich ist ein Nachtrag.")},
    Words{"handover.unsigned", QT_TRANSLATE_NOOP("Error", "Bei %1 fehlen noch Unterschriften: %2.")},
    Words{"meter.reading", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Zählerstand. Gemeint ist eine Zahl wie 1234,567.")},
    Words{"paper.language", QT_TRANSLATE_NOOP("Error", "In „%1“ gibt es keine Papiere. Möglich sind de, %2.")},
    Words{"plan.circle",
        QT_TRANSLATE_NOOP("Error", "Freiwillige Besuche gibt es nur bei Leistungen nach dem AsylbLG; für %1 ist das nicht eingetragen.")},
    Words{"plan.consent", QT_TRANSLATE_NOOP("Error", "Es fehlt, wann %1 über die Freiwilligkeit aufgeklärt wurde und einverstanden war.")},
    Words{"plan.ended", QT_TRANSLATE_NOOP("Error", "Die freiwilligen Besuche bei %1 sind schon beendet.")},
    Words{"plan.movedIn", QT_TRANSLATE_NOOP("Error", "Es fehlt, wann %1 eingezogen ist. Danach richten sich die Tage.")},
    Words{"plan.outcome", QT_TRANSLATE_NOOP("Error", "Warum die Besuche enden, fehlt.")},
    Words{"plan.over",
        QT_TRANSLATE_NOOP(
            "Error", "%1 ist am %2 eingezogen; nach zwölf Monaten enden die Besuche. Auf Wunsch lassen sich einzelne planen.")},
    Words{"plan.twice", QT_TRANSLATE_NOOP("Error", "Für %1 sind freiwillige Besuche schon geplant.")},
    Words{"print.packPdf", QT_TRANSLATE_NOOP("Error", "%1 endet nicht auf .pdf. Die Mappe gibt es nur als PDF.")},
    Words{"sealed.format", QT_TRANSLATE_NOOP("Error", "%1 ist keine Mitnahmedatei oder beschädigt.")},
    Words{"sealed.memory", QT_TRANSLATE_NOOP("Error", "Nötig sind %1 MB freier Arbeitsspeicher. Andere Programme schließen.")},
    Words{"sealed.newer", QT_TRANSLATE_NOOP("Error", "%1 stammt von einer neueren Fassung des Programms. Dieses Programm aktualisieren.")},
    Words{"sealed.passphrase", QT_TRANSLATE_NOOP("Error", "Die Passphrase stimmt nicht, oder %1 wurde verändert.")},
    Words{"sealed.truncated", QT_TRANSLATE_NOOP("Error", "%1 ist unvollständig. Die Datei noch einmal kopieren.")},
    Words{"sealed.weak", QT_TRANSLATE_NOOP("Error", "Die Passphrase ist zu kurz. Nötig sind mindestens %1 Zeichen.")},
    Words{"signature.changed",
        QT_TRANSLATE_NOOP("Error",
            "%1 wurde geändert, seit es zum Unterschreiben gelesen wurde. Nicht unterschrieben. Neu lesen und dann unterschreiben.")},
    Words{"signature.empty", QT_TRANSLATE_NOOP("Error", "Die Unterschrift von %1 ist leer.")},
    Words{"signature.missing", QT_TRANSLATE_NOOP("Error", "%1 Deshalb lässt sich noch nicht unterschreiben.")},
    Words{"signature.mixed",
        QT_TRANSLATE_NOOP("Error",
            "Bei %1 passen die gewählten Angaben nicht zu dem, was unterschrieben ist. Den unterschriebenen Stand im Ganzen wählen.")},
    Words{"signature.name", QT_TRANSLATE_NOOP("Error", "Es fehlt, wer unterschreibt.")},
    Words{"signature.reason", QT_TRANSLATE_NOOP("Error", "Es fehlt, warum die Unterschriften verworfen werden.")},
    Words{"signature.twice", QT_TRANSLATE_NOOP("Error", "%1 hat dieses Schriftstück schon unterschrieben.")},
    Words{"sponsor.engaged",
        QT_TRANSLATE_NOOP("Error", "%1 hat Haushalte begleitet und bleibt darum im Register. Stattdessen „Aktiv bis“ eintragen.")},
    Words{"sponsor.language", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Sprache, die das Register kennt.")},
    Words{"sponsor.name", QT_TRANSLATE_NOOP("Error", "Der Name fehlt. Nachname oder Verein eintragen.")},
    Words{"sponsor.several", QT_TRANSLATE_NOOP("Error", "„%1“ passt auf mehrere Paten. Den ganzen Namen angeben.")},
    Words{"sponsor.span", QT_TRANSLATE_NOOP("Error", "Aktiv ab %1 liegt nach aktiv bis %2. Eines der beiden Daten stimmt nicht.")},
    Words{"sponsor.unknown", QT_TRANSLATE_NOOP("Error", "Einen Paten „%1“ gibt es in diesem Register nicht.")},
    Words{"supplement.empty", QT_TRANSLATE_NOOP("Error", "Zu einem Nachtrag gehören der Wortlaut und der Grund.")},
    Words{"supplement.open", QT_TRANSLATE_NOOP("Error", "%1 ist noch nicht unterschrieben. Die Angaben lassen sich direkt ändern.")},
    Words{"trip.backBy", QT_TRANSLATE_NOOP("Error", "Bis wann die Mitnahmedatei zurückkommt, fehlt oder liegt in der Vergangenheit.")},
    Words{"trip.changed", QT_TRANSLATE_NOOP("Error", "Inzwischen hat sich im Register etwas geändert. Die Vorschau neu ansehen.")},
    Words{"trip.conflicts",
        QT_TRANSLATE_NOOP("Error",
            "Angaben, die hier und unterwegs verschieden geändert sind: %1. Mit --preview ansehen, mit --keep here oder --keep there "
            "entscheiden.")},
    Words{"trip.empty", QT_TRANSLATE_NOOP("Error", "Es fehlt, was mitgenommen wird.")},
    Words{"trip.givenUp", QT_TRANSLATE_NOOP("Error", "%1 wurde am %2 aufgegeben und kommt nicht mehr zurück.")},
    Words{"trip.gone", QT_TRANSLATE_NOOP("Error", "Eine der Übergaben oder einen der Besuche gibt es in diesem Register nicht.")},
    Words{"trip.holder", QT_TRANSLATE_NOOP("Error", "Es fehlt, wer die Mitnahmedatei hat.")},
    Words{"trip.keep", QT_TRANSLATE_NOOP("Error", "„%1“ gibt es nicht. Gemeint ist here oder there.")},
    Words{"trip.mode", QT_TRANSLATE_NOOP("Error", "Es fehlt, was geschehen soll: --preview zeigt, --merge übernimmt.")},
    Words{
        "trip.nested", QT_TRANSLATE_NOOP("Error", "Dies ist selbst eine Mitnahmedatei. Mitnehmen geht aus dem Register der Dienststelle.")},
    Words{"trip.notFile", QT_TRANSLATE_NOOP("Error", "%1 enthält nichts, das zum Mitnehmen gepackt wurde.")},
    Words{"trip.nowhere", QT_TRANSLATE_NOOP("Error", "Es fehlt, wohin geschrieben wird. Mit --out eine Datei angeben.")},
    Words{"trip.number",
        QT_TRANSLATE_NOOP(
            "Error", "Die Nummer %1 ist hier inzwischen vergeben, unterwegs aber unterschrieben. Es wurde nichts übernommen.")},
    Words{"trip.other", QT_TRANSLATE_NOOP("Error", "%1 gehört zu einem anderen Register, oder das Mitnehmen wurde rückgängig gemacht.")},
    Words{"trip.passphrase",
        QT_TRANSLATE_NOOP(
            "Error", "Die Passphrase fehlt. Mit --passphrase-file eine Datei nennen oder sie in die Standardeingabe schreiben.")},
    Words{"trip.returned", QT_TRANSLATE_NOOP("Error", "%1 ist am %2 schon zurückgekommen.")},
    Words{"trip.unknown", QT_TRANSLATE_NOOP("Error", "Eine Mitnahmedatei %1 gibt es in diesem Register nicht.")},
    Words{"visit.access", QT_TRANSLATE_NOOP("Error", "Es fehlt, wie der Besuch %1 verlief.")},
    Words{
        "visit.alone", QT_TRANSLATE_NOOP("Error", "Beim ersten Besuch gehen FSJ oder BFD nicht allein. Bei %1 fehlt, wer noch dabei war.")},
    Words{"visit.begins", QT_TRANSLATE_NOOP("Error", "Der Tag des Besuchs fehlt.")},
    Words{"visit.day", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Tag. Gemeint ist ein Datum wie 2026-11-30.")},
    Words{"visit.future", QT_TRANSLATE_NOOP("Error", "%1 ist erst am %2. Danach lässt er sich abschließen.")},
    Words{"visit.gone", QT_TRANSLATE_NOOP("Error", "Den Besuch %1 gibt es in diesem Register nicht.")},
    Words{"visit.over", QT_TRANSLATE_NOOP("Error", "%1 ist nicht mehr geplant und ändert sich nicht mehr.")},
    Words{"visit.voluntary",
        QT_TRANSLATE_NOOP("Error", "Bei %1 ist nicht angekreuzt, dass die Freiwilligkeit erklärt wurde. Ohne das zählt kein Besuch.")},
};
}

std::span<const Words> handoverReasons()
{
    return table;
}

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
    Words{"handover.begins", QT_TRANSLATE_NOOP("Error", "Tag und Uhrzeit der Übergabe fehlen.")},
    Words{"handover.cancelled", QT_TRANSLATE_NOOP("Error", "%1 ist abgesagt. Für einen neuen Termin eine neue Übergabe planen.")},
    Words{"handover.ends", QT_TRANSLATE_NOOP("Error", "Die Übergabe endet vor ihrem Beginn. Eine der beiden Zeiten stimmt nicht.")},
    Words{"handover.gone", QT_TRANSLATE_NOOP("Error", "Die Übergabe %1 gibt es in diesem Register nicht.")},
    Words{"handover.hangs", QT_TRANSLATE_NOOP("Error", "Zu %1 gibt es Übergaben oder Besuche. Deshalb bleibt der Eintrag.")},
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
    Words{"signature.changed",
        QT_TRANSLATE_NOOP("Error",
            "%1 wurde geändert, seit es zum Unterschreiben gelesen wurde. Nicht unterschrieben. Neu lesen und dann unterschreiben.")},
    Words{"signature.empty", QT_TRANSLATE_NOOP("Error", "Die Unterschrift von %1 ist leer.")},
    Words{"signature.missing", QT_TRANSLATE_NOOP("Error", "%1 Deshalb lässt sich noch nicht unterschreiben.")},
    Words{"signature.name", QT_TRANSLATE_NOOP("Error", "Es fehlt, wer unterschreibt.")},
    Words{"signature.reason", QT_TRANSLATE_NOOP("Error", "Es fehlt, warum die Unterschriften verworfen werden.")},
    Words{"signature.twice", QT_TRANSLATE_NOOP("Error", "%1 hat dieses Schriftstück schon unterschrieben.")},
    Words{"sponsor.engaged",
        QT_TRANSLATE_NOOP("Error", "%1 hat Haushalte begleitet und bleibt darum im Register. Stattdessen „Aktiv bis“ eintragen.")},
    Words{"sponsor.language", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Sprache, die das Register kennt.")},
    Words{"sponsor.name", QT_TRANSLATE_NOOP("Error", "Der Name fehlt. Nachname oder Verein eintragen.")},
    Words{"sponsor.span", QT_TRANSLATE_NOOP("Error", "Aktiv ab %1 liegt nach aktiv bis %2. Eines der beiden Daten stimmt nicht.")},
    Words{"supplement.empty", QT_TRANSLATE_NOOP("Error", "Zu einem Nachtrag gehören der Wortlaut und der Grund.")},
    Words{"supplement.open", QT_TRANSLATE_NOOP("Error", "%1 ist noch nicht unterschrieben. Die Angaben lassen sich direkt ändern.")},
    Words{"visit.access", QT_TRANSLATE_NOOP("Error", "Es fehlt, wie der Besuch %1 verlief.")},
    Words{
        "visit.alone", QT_TRANSLATE_NOOP("Error", "Beim ersten Besuch gehen FSJ oder BFD nicht allein. Bei %1 fehlt, wer noch dabei war.")},
    Words{"visit.begins", QT_TRANSLATE_NOOP("Error", "Der Tag des Besuchs fehlt.")},
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

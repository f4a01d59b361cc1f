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
    Words{"signature.changed",
        QT_TRANSLATE_NOOP("Error",
            "%1 wurde geändert, seit es zum Unterschreiben gelesen wurde. Nicht unterschrieben. Neu lesen und dann unterschreiben.")},
    Words{"signature.empty", QT_TRANSLATE_NOOP("Error", "Die Unterschrift von %1 ist leer.")},
    Words{"signature.missing", QT_TRANSLATE_NOOP("Error", "%1 Deshalb lässt sich noch nicht unterschreiben.")},
    Words{"signature.name", QT_TRANSLATE_NOOP("Error", "Es fehlt, wer unterschreibt.")},
    Words{"signature.reason", QT_TRANSLATE_NOOP("Error", "Es fehlt, warum die Unterschriften verworfen werden.")},
    Words{"signature.twice", QT_TRANSLATE_NOOP("Error", "%1 hat dieses Schriftstück schon unterschrieben.")},
    Words{"supplement.empty", QT_TRANSLATE_NOOP("Error", "Zu einem Nachtrag gehören der Wortlaut und der Grund.")},
    Words{"supplement.open", QT_TRANSLATE_NOOP("Error", "%1 ist noch nicht unterschrieben. Die Angaben lassen sich direkt ändern.")},
};
}

std::span<const Words> handoverReasons()
{
    return table;
}

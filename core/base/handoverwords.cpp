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

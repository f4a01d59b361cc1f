// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"household.gone", QT_TRANSLATE_NOOP("Error", "Den Haushalt %1 gibt es in diesem Register nicht.")},
    Words{"household.holds", QT_TRANSLATE_NOOP("Error", "%1 hält noch eine Wohnung. Erst die Reservierung beenden.")},
    Words{
        "weights.none", QT_TRANSLATE_NOOP("Error", "Wenn nichts zählt, gibt es keine Reihenfolge. Mindestens ein Gewicht über 0 setzen.")},
    Words{"weights.range", QT_TRANSLATE_NOOP("Error", "%1 ist kein Gewicht. Möglich sind 0 bis 100.")},
};
}

std::span<const Words> placementReasons()
{
    return table;
}

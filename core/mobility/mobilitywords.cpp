// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/mobilityterms.h"
#include "core/register/wordlists.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
constexpr std::array reachKindWords{
    Word{"Stop", QT_TRANSLATE_NOOP("Term", "Haltestelle")}, Word{"RideBench", QT_TRANSLATE_NOOP("Term", "Mitfahrerbank")},
    Word{"Hotspot", QT_TRANSLATE_NOOP("Term", "Hotspot")}, Word{"Shop", QT_TRANSLATE_NOOP("Term", "Laden")},
    Word{"Doctor", QT_TRANSLATE_NOOP("Term", "Arztpraxis")}, Word{"Pharmacy", QT_TRANSLATE_NOOP("Term", "Apotheke")},
    Word{"Kindergarten", QT_TRANSLATE_NOOP("Term", "Kita")}, Word{"PrimarySchool", QT_TRANSLATE_NOOP("Term", "Grundschule")},
    Word{"School", QT_TRANSLATE_NOOP("Term", "Weiterführende Schule")}, Word{"Administration", QT_TRANSLATE_NOOP("Term", "Verwaltung")},
};
constexpr std::array levelWords{
    Word{"Served", QT_TRANSLATE_NOOP("Term", "versorgt")}, Word{"L1", "L1"}, Word{"L2", "L2"}, Word{"L3", "L3"},
};
constexpr std::array transitGroupWords{
    Word{"Rail", QT_TRANSLATE_NOOP("Term", "Bahn")}, Word{"Tram", QT_TRANSLATE_NOOP("Term", "Straßenbahn")},
    Word{"Bus", QT_TRANSLATE_NOOP("Term", "Bus")},
};
constexpr std::array distanceWords{
    Word{"AirLine", QT_TRANSLATE_NOOP("Term", "Luftlinie")}, Word{"Paths", QT_TRANSLATE_NOOP("Term", "Fußweg")},
};
constexpr std::array busDayWords{
    Word{"Week", QT_TRANSLATE_NOOP("Term", "in der Woche")}, Word{"Day", QT_TRANSLATE_NOOP("Term", "am Tag selbst")},
};
constexpr std::array actionWords{
    Word{"Add", QT_TRANSLATE_NOOP("Term", "neu")}, Word{"Move", QT_TRANSLATE_NOOP("Term", "verlegt")},
    Word{"Remove", QT_TRANSLATE_NOOP("Term", "entfällt")}, Word{"Change", QT_TRANSLATE_NOOP("Term", "geändert")},
};
constexpr std::array lists{
    WordList{"ReachKind", reachKindWords}, WordList{"GapLevel", levelWords}, WordList{"TransitGroup", transitGroupWords},
    WordList{"DistanceBasis", distanceWords}, WordList{"BusDays", busDayWords}, WordList{"MeasureAction", actionWords},
};
}
// clang-format on

std::span<const WordList> mobilityWords()
{
    return lists;
}

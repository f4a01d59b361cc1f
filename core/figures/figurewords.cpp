// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/wordlists.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
constexpr std::array unitWords{
    Word{"Count", QT_TRANSLATE_NOOP("Term", "Anzahl")}, Word{"Percent", QT_TRANSLATE_NOOP("Term", "Prozent")},
    Word{"Days", QT_TRANSLATE_NOOP("Term", "Tage")}, Word{"Months", QT_TRANSLATE_NOOP("Term", "Monate")},
};
constexpr std::array measureWords{
    Word{"NotBegun", QT_TRANSLATE_NOOP("Term", "nicht begonnen")}, Word{"Begun", QT_TRANSLATE_NOOP("Term", "begonnen")},
    Word{"Done", QT_TRANSLATE_NOOP("Term", "umgesetzt")}, Word{"Delayed", QT_TRANSLATE_NOOP("Term", "verzögert")},
};
constexpr std::array reportWords{
    Word{"Steering", QT_TRANSLATE_NOOP("Term", "Sachstandsbericht Lenkungsgruppe")}, Word{"Council", QT_TRANSLATE_NOOP("Term", "Vorlage für den Kreistag")},
};
constexpr std::array stateWords{
    Word{"Draft", QT_TRANSLATE_NOOP("Term", "Entwurf")}, Word{"Released", QT_TRANSLATE_NOOP("Term", "freigegeben")},
};
constexpr std::array paperWords{
    Word{"Information", QT_TRANSLATE_NOOP("Term", "Mitteilungsvorlage")}, Word{"Decision", QT_TRANSLATE_NOOP("Term", "Beschlussvorlage")},
};
constexpr std::array lists{
    WordList{"FigureUnit", unitWords}, WordList{"MeasureState", measureWords}, WordList{"ReportKind", reportWords},
    WordList{"ReportState", stateWords}, WordList{"PaperKind", paperWords},
};
}
// clang-format on

std::span<const WordList> figureWords()
{
    return lists;
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/measures.h"
#include "core/figures/reports.h"

using namespace Qt::StringLiterals;

/** Made-up numbers, measures and a map, as a report freezes them. */
namespace ReportScene {
inline const QDate countedDay(2026, 7, 8);
inline const Period period{QDate(2026, 1, 1), QDate(2026, 6, 30)}, before{QDate(2025, 7, 1), QDate(2025, 12, 31)};

inline FigureValue number(double value)
{
    return {.number = value};
}
inline constexpr FigureValue withheld{.number = {}, .isWithheld = true};

inline FigureSheet figures()
{
    FigureSheet sheet{.period = period, .before = before, .smallNumber = 5, .unconfirmed = number(12)};
    sheet.areas = {{u"073350001"_s, u"Musterau"_s}, {u"073350002"_s, u"Musterberg-Mustertal"_s}, {u"073350003"_s, u"Musterbach"_s}};
    const QList<FigureValue> stock{number(1148), number(44), withheld};
    sheet.figures = {{.id = u"K01"_s,
                         .name = u"Erfasste Leerstände"_s,
                         .definition = u"Leerstände, die am Stichtag offen sind."_s,
                         .isOfDay = true,
                         .lines = {{u"K01.open"_s, u"erfasste Leerstände"_s, FigureUnit::Count, number(1201), number(93), stock, {}},
                             {u"K01.imminent"_s, u"davon drohend"_s, FigureUnit::Count, number(0), number(0), {}, {}}}},
        {.id = u"K04"_s,
            .name = u"Dauer des Leerstands"_s,
            .definition = u"Wie lange Wohnungen am Stichtag leer stehen."_s,
            .isOfDay = true,
            .lines = {{u"K04.median"_s, u"Median der Dauer"_s, FigureUnit::Months, number(7.5), number(1), {}, {}}}},
        {.id = u"K08"_s,
            .name = u"Vermietungen"_s,
            .definition = u"Was im Zeitraum vermietet wurde."_s,
            .lines = {{u"K08.let"_s, u"Vermietungen"_s, FigureUnit::Count, number(1), number(0), {}, {}},
                {u"K08.register"_s, u"davon über das Register"_s, FigureUnit::Count, withheld, number(0), {}, {}}}},
        {.id = u"K09"_s,
            .name = u"Vermittlungsquote"_s,
            .definition = u"Vermietungen je verfügbarer Wohnung."_s,
            .lines = {{u"K09.rate"_s, u"Vermittlungsquote"_s, FigureUnit::Percent, number(12.345), number(10), {}, {}}}},
        {.id = u"K11"_s,
            .name = u"Innerhalb der Grenzwerte"_s,
            .definition = u"Anteil der verfügbaren Wohnungen."_s,
            .remark = u"Für diesen Tag gibt es keine amtliche Tabelle der Mietgrenzen."_s}};
    return sheet;
}

inline QList<Measure> measures()
{
    QList<Measure> all = usualMeasures();
    all[0].state = MeasureState::Done;
    all[0].result = u"In allen Gemeinden eingeführt."_s;
    all[0].funding = u"Kreismittel"_s;
    all[1].state = MeasureState::Begun;
    all[1].dueOn = countedDay.addDays(90);
    all[1].nextSteps = u"Termine festlegen."_s;
    all[2].state = MeasureState::Delayed;
    all[2].obstacles = u"Wenige stimmen zu."_s;
    all[3].state = MeasureState::Begun;
    all[3].dueOn = countedDay.addDays(-1);
    return all;
}

inline FrozenReport frozen()
{
    return {.figures = figures(),
        .measures = measures(),
        .mapPng
        = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        .mapText = u"Karte der erfassten Leerstände: Musterau 1.148, Musterberg-Mustertal 44, Musterbach •."_s,
        .sender = {{u"name"_s, u"Kreisverwaltung Muster"_s}, {u"street"_s, u"Musterstraße 8"_s}, {u"town"_s, u"67657 Musterstadt"_s}},
        .credits = {u"Gemeindegrenzen: © Muster"_s}};
}

/** A draft as it is proposed, with a head. */
inline Report draft(ReportKind kind)
{
    Report report = proposedReport(kind, frozen(), countedDay);
    report.paperNumber = u"3647/2026"_s;
    report.fileNumber = u"4.2/mu"_s;
    report.department = u"Soziales"_s;
    report.sessionOn = QDate(2026, 9, 14);
    report.signedBy = u"Alex Muster"_s;
    return report;
}
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/samplereport.h"
#include "core/figures/measures.h"
#include "core/reporting/councilsheet.h"
#include "core/reporting/statussheet.h"

using namespace Qt::StringLiterals;

namespace {
FigureValue number(double value)
{
    return {.number = value};
}

constexpr FigureValue withheld{.number = {}, .isWithheld = true};

FigureSheet sampleFigures(const Period &period, const Period &before)
{
    FigureSheet sheet{.period = period, .before = before, .unconfirmed = number(12)};
    sheet.areas = {{u"073350001"_s, u"Musterau"_s}, {u"073350002"_s, u"Musterberg-Mustertal"_s}, {u"073350003"_s, u"Musterbach"_s}};
    sheet.figures = {{.id = u"K01"_s,
                         .name = u"Erfasste Leerstände"_s,
                         .definition = u"Leerstände, die am Stichtag offen sind."_s,
                         .isOfDay = true,
                         .lines = {{.key = u"K01.open"_s,
                             .name = u"erfasste Leerstände"_s,
                             .total = number(101),
                             .before = number(93),
                             .byArea = {number(48), number(44), number(9)}}}},
        {.id = u"K04"_s,
            .name = u"Leerstandsdauer"_s,
            .definition = u"Wie lange Wohnungen am Stichtag leer stehen."_s,
            .isOfDay = true,
            .lines = {{.key = u"K04.median"_s, .name = u"Median"_s, .unit = FigureUnit::Months, .total = number(7.5), .before = number(8)},
                {.key = u"K04.class.from12"_s,
                    .name = u"12 Monate und länger"_s,
                    .total = number(31),
                    .before = number(28),
                    .byArea = {number(17), withheld, withheld}}}},
        {.id = u"K12"_s,
            .name = u"Übergaben mit Einführungsprotokoll"_s,
            .definition = u"Abgeschlossene Übergaben mit Einführungsprotokoll im Zeitraum."_s,
            .lines = {{.key = u"K12.instructed"_s,
                          .name = u"mit Einführungsprotokoll"_s,
                          .total = number(12),
                          .before = number(9),
                          .byArea = {number(7), number(5), number(0)}},
                {.key = u"K12.share"_s,
                    .name = u"Anteil an den Vermietungen"_s,
                    .unit = FigureUnit::Percent,
                    .total = number(62.5),
                    .before = number(50)}}}};
    return sheet;
}

QList<Measure> sampleMeasures(QDate today)
{
    QList<Measure> all = usualMeasures();
    all[0].state = MeasureState::Done;
    all[0].result = u"In allen Verbandsgemeinden eingeführt."_s;
    all[1].state = MeasureState::Begun;
    all[1].dueOn = today.addMonths(3);
    all[1].responsible = u"Fachbereich Soziales"_s;
    all[1].nextSteps = u"Termine für das nächste Halbjahr festlegen."_s;
    all[2].state = MeasureState::Delayed;
    all[2].obstacles = u"Wenige Vermieter stimmen der Untermiete zu."_s;
    return all;
}
}

Paper sampleReport(const QString &form, const QByteArray &picture, const Printing &printing)
{
    const QDate today = printing.at.date();
    const Period period{QDate(today.year(), 1, 1), QDate(today.year(), 6, 30)},
        before{QDate(today.year() - 1, 7, 1), QDate(today.year() - 1, 12, 31)};
    const FrozenReport frozen{.figures = sampleFigures(period, before),
        .measures = sampleMeasures(today),
        .mapPng = picture,
        .mapText = u"Karte der offenen Leerstände nach Verbandsgemeinden."_s};
    const bool isCouncil = form == "council.html"_L1;
    Report report = proposedReport(isCouncil ? ReportKind::Council : ReportKind::Steering, frozen, today);
    report.number = u"BR-%1-00001"_s.arg(today.year());
    report.paperNumber = u"3647/%1"_s.arg(today.year());
    report.fileNumber = u"4.2/mu"_s;
    report.department = u"Soziales"_s;
    report.sessionOn = today.addDays(20);
    report.signedBy = u"Alex Muster"_s;
    report.frozenAt = printing.at;
    return isCouncil ? councilSheet(report, frozen, printing) : statusSheet(report, frozen, printing);
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/figures.h"
#include "core/figures/figuresjson.h"
#include "import/feedoutput.h"
#include "import/figureoutput.h"
#include "import/listoutput.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option fromWish{
    "from"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der erste Tag; sonst der des laufenden Halbjahres")};
constexpr Option untilWish{
    "to"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der letzte Tag; sonst der des Halbjahres von --from")};
constexpr Option areaWish{
    "area"_L1, "SCHLÜSSEL"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur diese Verbandsgemeinde, nach Schlüssel oder Namen")};

Result<QDate> dayOf(const Call &call, const Option &option, QDate usual)
{
    const QString typed = call.options.value(option.name);
    if (typed.isEmpty()) return usual;
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid()) return fail(Error::Kind::Invalid, u"figures.day"_s, {typed});
    return day;
}

/** Leaves the wished area alone beside the totals. */
Result<FigureSheet> narrowed(FigureSheet sheet, const QString &area)
{
    if (area.isEmpty()) return sheet;
    const auto found = std::ranges::find_if(
        sheet.areas, [&](const FigureArea &one) { return one.key == area || one.name.compare(area, Qt::CaseInsensitive) == 0; });
    if (found == sheet.areas.end()) return fail(Error::Kind::NotFound, u"figures.area"_s, {area});
    const qsizetype at = found - sheet.areas.begin();
    sheet.areas = {*found};
    for (Figure &figure : sheet.figures)
        for (FigureLine &line : figure.lines)
            if (!line.byArea.isEmpty()) line.byArea = {line.byArea[at]};
    return sheet;
}

Result<> figures(const Call &call)
{
    const QDate today = QDate::currentDate();
    const auto from = dayOf(call, fromWish, halfYearOf(today).from);
    if (!from) return std::unexpected(from.error());
    const auto until = dayOf(call, untilWish, halfYearOf(*from).until);
    if (!until) return std::unexpected(until.error());
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto sheet = (*database)
                           ->read([&](Sql &sql) { return findFigures(sql, {*from, *until}, today); })
                           .takeResult()
                           .and_then([&](const FigureSheet &all) { return narrowed(all, call.options.value(areaWish.name)); });
    if (!sheet) return std::unexpected(sheet.error());
    if (call.isJson())
        call.out << QJsonDocument(figuresToJson(*sheet)).toJson();
    else if (call.isCsv())
        printCsv(call.out, figureRecords(*sheet));
    else
        printFigures(call.out, *sheet);
    return {};
}
}

const Command &figuresCommand()
{
    static const Command command{{"figures"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Die Kennzahlen K01 bis K20 eines Zeitraums, nach Verbandsgemeinden und mit dem Zeitraum davor"),
        QList<Option>{fromWish, untilWish, areaWish} + listOptions(), figures, true};
    return command;
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/figures.h"
#include "core/access/account.h"
#include "core/base/germantexts.h"
#include "core/figures/counting.h"
#include "core/limits/comparisonareas.h"
#include "core/limits/limits.h"
#include "core/limits/rentlimits.h"
#include "core/placement/households.h"
#include "core/register/municipality.h"
#include "core/register/settings.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int monthsOfYear = 12, monthsOfHalf = 6, middleOfMonth = 15;
/** Lower thresholds would let single people be known. */
constexpr int leastSmallNumber = 3;

/** In the order of their numbers. */
constexpr std::array<CountFigure, 20> all{countStock, countRecorded, countPotential, countAges, countContacts, countWillingness,
    countSessions, countLettings, countRate, countDaysToLetting, countWithinLimits, countHandovers, countSponsored, countVisits,
    countAgreements, countUnserved, countPlaces, countOpenWork, countNeeds, countWaiting};

/** Months as Tally has them whose middle lies in the period: a month counts in one of two periods that follow each other. */
std::pair<QString, QString> monthsOf(const Period &period)
{
    const QDate from = period.from.day() <= middleOfMonth ? period.from : period.from.addMonths(1);
    const QDate until = period.until.day() >= middleOfMonth ? period.until : period.until.addMonths(-1);
    return {from.toString(u"yyyy-MM"_s), until.toString(u"yyyy-MM"_s)};
}

/** Which Verbandsgemeinden are told: those of the own district, or the own one alone. */
Result<> loadAreas(Sql &sql, const Standing &who, Counting &counting)
{
    const auto own = ownDistrict(sql);
    const auto towns = listMunicipalities(sql);
    const auto associations = listAssociations(sql);
    if (!own) return std::unexpected(own.error());
    if (!towns) return std::unexpected(towns.error());
    if (!associations) return std::unexpected(associations.error());
    QHash<QString, QString> names;
    for (const MunicipalAssociation &one : *associations) names[one.key] = one.name;
    CountedAreas &areas = counting.areas;
    areas.isScoped = who.role && allowed(who, Right::Reports).read == Extent::OwnArea && !who.associationKey.isEmpty();
    QMap<QString, QString> wanted;
    for (const Municipality &town : *towns)
        if (!town.associationKey.isEmpty() && (own->isEmpty() || town.districtKey.isEmpty() || town.districtKey == *own)
            && (!areas.isScoped || town.associationKey == who.associationKey))
            wanted[town.associationKey] = names.value(town.associationKey, town.associationKey);
    for (auto one = wanted.cbegin(); one != wanted.cend(); ++one) areas.areas += FigureArea{.key = one.key(), .name = one.value()};
    std::ranges::stable_sort(
        areas.areas, [](const FigureArea &left, const FigureArea &right) { return left.name.localeAwareCompare(right.name) < 0; });
    for (qsizetype at = 0; at < areas.areas.size(); ++at) areas.placeOfKey[areas.areas[at].key] = size_t(at);
    for (const Municipality &town : *towns) {
        counting.placeOfTown[town.id] = areas.placeOf(town.associationKey);
        counting.placeOfAgs[town.ags] = areas.placeOf(town.associationKey);
    }
    return {};
}

/** Released limits, and which comparison area each municipality lies in. */
Result<> loadLimits(Sql &sql, Counting &counting)
{
    auto limits = listRentLimits(sql);
    const auto areas = listComparisonAreas(sql);
    const auto towns = listMunicipalities(sql);
    if (!limits) return std::unexpected(limits.error());
    if (!areas) return std::unexpected(areas.error());
    if (!towns) return std::unexpected(towns.error());
    limits->removeIf([](const RentLimit &line) { return reliabilityOf(line) != LimitStatus::Official; });
    counting.limits = *limits;
    const QStringList known = comparisonAreas(counting.limits);
    QHash<QString, QString> areaOfKey;
    for (const ComparisonArea &area : *areas)
        for (const QString &key : areaKeys(area.areas)) areaOfKey[key] = area.name;
    for (const Municipality &town : *towns) {
        QString area = known.size() == 1 ? known.first() : QString();
        for (const QString &key : {town.districtKey, town.associationKey, town.ags}) area = areaOfKey.value(key, area);
        counting.comparisonAreaOfTown[town.id] = area;
    }
    return {};
}

Result<QList<RawFigure>> countAll(Sql &sql, const Counting &counting)
{
    QList<RawFigure> figures;
    figures.reserve(all.size());
    for (const CountFigure count : all) {
        auto figure = count(sql, counting);
        if (!figure) return std::unexpected(figure.error());
        figures += *figure;
    }
    return figures;
}

/** Who reads on a server, and how that narrows what is told. */
void tellScope(FigureSheet &sheet, const Standing &who)
{
    if (!who.role) return;
    if (allowed(who, Right::Reports).read == Extent::OwnArea)
        sheet.scope = textIn("Figures", QT_TRANSLATE_NOOP("Figures", "eigener Bereich"));
    if (allowed(who, Right::Households).read == Extent::All) return;
    for (Figure &figure : sheet.figures) {
        if (figure.id == "K19"_L1 || figure.id == "K20"_L1)
            figure.definition
                += u' ' + textIn("Figures", QT_TRANSLATE_NOOP("Figures", "Gezählt sind die Haushalte der eigenen Dienststelle."));
        if (figure.id == "K08"_L1)
            figure.definition += u' ' + textIn("Figures", QT_TRANSLATE_NOOP("Figures", "Vorschläge sind die der eigenen Dienststelle."));
    }
}
}

Period halfYearOf(QDate day)
{
    const QDate from(day.year(), day.month() <= monthsOfHalf ? 1 : monthsOfHalf + 1, 1);
    return {from, from.addMonths(monthsOfHalf).addDays(-1)};
}

Period yearOf(QDate day)
{
    return {QDate(day.year(), 1, 1), QDate(day.year(), monthsOfYear, 31)};
}

Period periodBefore(const Period &period)
{
    const QDate next = period.until.addDays(1), last = period.from.addDays(-1);
    if (period.from.day() != 1 || next.day() != 1) return {last.addDays(-period.from.daysTo(period.until)), last};
    const int months = (next.year() - period.from.year()) * monthsOfYear + next.month() - period.from.month();
    return {period.from.addMonths(-months), last};
}

Result<QList<Tally>> eventsOf(Sql &sql, const Counting &counting, const QString &record, const QString &day)
{
    const QVariantList days{counting.period.from.toString(Qt::ISODate), counting.period.until.toString(Qt::ISODate)};
    auto events = tallyRows(sql, record, u"substr(%1, 1, 10) between ? and ?"_s.arg(day), days);
    if (!events) return events;
    const auto months = monthsOf(counting.period);
    return sql.find<Tally>(u"tally"_s, u"where record=? and month between ? and ?"_s, {record, months.first, months.second})
        .transform([&](const QList<Tally> &deleted) { return *events + deleted; });
}

Result<FigureSheet> countFigures(Sql &sql, const Period &period, QDate today, int smallNumber)
{
    if (!period.from.isValid() || !period.until.isValid() || period.from > period.until)
        return fail(Error::Kind::Invalid, u"figures.period"_s);
    const auto who = loadStanding(sql);
    if (!who) return std::unexpected(who.error());
    if (!mayRead(*who, Right::Reports) || !mayRead(*who, Right::Objects)) return fail(Error::Kind::Denied, u"figures.denied"_s);
    const auto settings = loadSettings(sql);
    if (!settings) return std::unexpected(settings.error());
    Counting counting{.period = period, .today = today, .staleDays = settings->staleDays};
    if (const auto loaded = loadAreas(sql, *who, counting).and_then([&] { return loadLimits(sql, counting); }); !loaded)
        return std::unexpected(loaded.error());
    auto episodes = loadEpisodes(sql, counting.placeOfTown, counting.areas.elsewhere());
    if (!episodes) return std::unexpected(episodes.error());
    counting.episodes = std::move(*episodes);
    const auto now = countAll(sql, counting);
    if (!now) return std::unexpected(now.error());
    FigureSheet sheet{.period = period, .before = periodBefore(period), .smallNumber = smallNumber};
    counting.period = sheet.before;
    counting.isBefore = true;
    const auto before = countAll(sql, counting);
    if (!before) return std::unexpected(before.error());
    fillSheet(sheet, counting.areas, *now, *before);
    tellScope(sheet, *who);
    for (const Figure &figure : std::as_const(sheet.figures))
        for (const FigureLine &line : figure.lines)
            if (line.key == "K18.unconfirmed"_L1) sheet.unconfirmed = line.total;
    return sheet;
}

Result<FigureSheet> findFigures(Sql &sql, const Period &period, QDate today)
{
    return loadSettings(sql).and_then([&](const RegisterSettings &settings) {
        return countFigures(sql, period, today, std::max(settings.smallNumber, leastSmallNumber));
    });
}

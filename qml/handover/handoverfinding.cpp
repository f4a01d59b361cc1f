// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/handoverfinding.h"
#include "core/handover/handoverlist.h"
#include "core/handover/sponsors.h"
#include "core/placement/householdlist.h"
#include "core/placement/placings.h"
#include "core/places/hours.h"
#include "core/register/entries.h"
#include "core/register/landlords.h"
#include "core/register/recordsearch.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int perKind = 6;
constexpr int daysAhead = 7;

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

RecordChoice::Match matchOf(const VacancyRow &row)
{
    const QString town = row.municipality.isEmpty() ? row.city : row.municipality;
    return {row.id, joined({row.address, floorText(row.floor), town}, u", "_s), joined({row.number, word(row.status)}, u" · "_s)};
}

RecordChoice::Match matchOf(const LandlordRow &row)
{
    return {row.id, row.name, row.city};
}

RecordChoice::Match matchOf(const HouseholdRow &row)
{
    const QString persons = row.persons ? QCoreApplication::translate("HandoverForm", "%n Personen", nullptr, *row.persons) : QString();
    return {row.id, row.number, joined({persons, row.payer}, u" · "_s)};
}

template<class Row> QList<RecordChoice::Match> matchesOf(const QList<Row> &rows)
{
    QList<RecordChoice::Match> matches;
    matches.reserve(std::min<qsizetype>(perKind, rows.size()));
    for (const Row &row : rows.first(std::min<qsizetype>(perKind, rows.size()))) matches += matchOf(row);
    return matches;
}
}

Result<QList<RecordChoice::Match>> findFlats(Sql &sql, const QString &text)
{
    return findRecords(sql, text, perKind, QDate::currentDate()).transform([](const RecordHits &hits) {
        return matchesOf(hits.vacancies);
    });
}

Result<QList<RecordChoice::Match>> findHouseholdChoices(Sql &sql, const QString &text)
{
    return findHouseholds(sql, {.text = text}, QDate::currentDate(), {HouseholdColumn::Number, true}).transform(matchesOf<HouseholdRow>);
}

Result<QList<RecordChoice::Match>> findLandlordChoices(Sql &sql, const QString &text)
{
    return findLandlords(sql, {.text = text}, QDate::currentDate()).transform(matchesOf<LandlordRow>);
}

Result<RecordChoice::Match> flatOf(Sql &sql, const Handover &handover)
{
    if (handover.dwellingId == 0) return RecordChoice::Match();
    if (handover.vacancyId)
        return loadVacancyRows(sql, {*handover.vacancyId}).transform([&](const QHash<qint64, VacancyRow> &rows) {
            return matchOf(rows.value(*handover.vacancyId));
        });
    // The vacancy is gone; the flat goes by what the list of handovers calls it.
    return findHandovers(sql, {.id = handover.id}, {}, QDate::currentDate()).transform([](const QList<HandoverRow> &rows) {
        return rows.isEmpty() ? RecordChoice::Match() : RecordChoice::Match{0, rows.first().address, {}};
    });
}

Result<RecordChoice::Match> householdOf(Sql &sql, const Handover &handover)
{
    if (!handover.householdId) return RecordChoice::Match();
    return sql.load<Household>(u"household"_s, *handover.householdId).transform([](const Household &household) {
        return RecordChoice::Match{household.id, household.number, household.payer};
    });
}

Result<RecordChoice::Match> landlordOf(Sql &sql, const Handover &handover)
{
    if (!handover.landlordId) return RecordChoice::Match();
    return sql.load<Landlord>(u"landlord"_s, *handover.landlordId).transform([](const Landlord &landlord) {
        return RecordChoice::Match{landlord.id, displayName(landlord), landlord.city};
    });
}

Result<QStringList> sponsorNames(Sql &sql, const Handover &handover)
{
    if (!handover.householdId) return QStringList();
    const QString theirs
        = u"where id in (select sponsor_id from engagement where household_id=? and (ends_on is null or ends_on>?)) order by id"_s;
    return sql.find<Sponsor>(u"sponsor"_s, theirs, {*handover.householdId, QDate::currentDate()})
        .transform([](const QList<Sponsor> &sponsors) {
            QStringList names;
            names.reserve(sponsors.size());
            for (const Sponsor &one : sponsors) names += displayName(one);
            return names;
        });
}

Result<qint64> homeOf(Sql &sql, qint64 householdId)
{
    return placingsOf(sql, householdId).transform([](const QList<Placing> &placings) {
        const auto home = std::ranges::find_if(placings, [](const Placing &one) { return one.tenancy.has_value(); });
        if (home != placings.end()) return home->vacancyId;
        const auto held = std::ranges::find_if(placings, [](const Placing &one) { return isOpen(one); });
        return held == placings.end() ? 0 : held->vacancyId;
    });
}

QDateTime usualBegin(const Handover &handover, QDate today)
{
    const bool isAhead = handover.movesInOn.isValid() && handover.movesInOn >= today;
    const QDate day = isAhead ? handover.movesInOn : nextWorkingDay(today.addDays(daysAhead - 1));
    return QDateTime(day, QTime(10, 0)).toUTC();
}

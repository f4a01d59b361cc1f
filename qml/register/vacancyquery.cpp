// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/vacancyquery.h"
#include "core/register/settings.h"
#include <algorithm>

namespace {
/** All points of so many come before one notices. */
constexpr qint64 usualSize = 20'000;

Result<VacancyFilter> wantedFilter(const VacancyQuery &query, const Result<RegisterSettings> &settings)
{
    return settings.transform([&](const RegisterSettings &now) {
        VacancyFilter filter = query.filter;
        if (query.staleOnly) filter.confirmedBefore = QDate::currentDate().addDays(-now.staleDays);
        return filter;
    });
}
}

Result<FoundVacancies> findFirst(Sql &sql, const VacancyQuery &query, qsizetype most)
{
    const auto settings = loadSettings(sql);
    const auto filter = wantedFilter(query, settings);
    if (!filter) return std::unexpected(filter.error());
    const auto total = countVacancies(sql);
    if (!total) return std::unexpected(total.error());
    const bool isUsual = *total <= usualSize;
    auto points = findVacancies(sql, *filter, query.order, isUsual ? VacancyRange() : VacancyRange{.most = most});
    if (!points) return std::unexpected(points.error());
    QList<qint64> first;
    for (const VacancyPoint &point : points->first(std::min(most, points->size()))) first += point.id;
    return loadVacancyRows(sql, first).transform([&](const QHash<qint64, VacancyRow> &rows) {
        return FoundVacancies{*points, rows, *total, settings->staleDays, isUsual || points->size() < most};
    });
}

Result<QList<VacancyPoint>> findAll(Sql &sql, const VacancyQuery &query, const Progress &progress)
{
    return wantedFilter(query, loadSettings(sql)).and_then([&](const VacancyFilter &filter) {
        return findLines(sql, filterOf(filter), query.order, progress);
    });
}

Result<std::vector<qint64>> findIds(Sql &sql, const VacancyQuery &query, const Progress &progress)
{
    return wantedFilter(query, loadSettings(sql)).and_then([&](const VacancyFilter &filter) {
        return findVacancyIds(sql, filterOf(filter), progress);
    });
}

Result<QHash<qint64, int>> countPlaces(Sql &sql, const VacancyQuery &query, const Progress &progress)
{
    return wantedFilter(query, loadSettings(sql)).and_then([&](VacancyFilter filter) {
        filter.associationKeys.clear();
        filter.municipalityIds.clear();
        return countByMunicipality(sql, filterOf(filter), progress);
    });
}

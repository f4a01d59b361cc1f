// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/vacancylist.h"
#include <algorithm>
#include <limits>

/** What a list keeps of each of millions of vacancies, in eight bytes. */
struct ListedVacancy {
    quint64 id : 40;
    quint64 statusCode : 8;
    /** Days of the last confirmation since 1900, at most 2079; 0 where there was none. */
    quint64 confirmed : 16;

    static constexpr qint32 before1900 = 2415020;

    static ListedVacancy of(const VacancyPoint &point)
    {
        constexpr qint32 latest = 0xffff;
        const qint32 day = point.confirmedDay == 0 ? 0 : std::clamp(point.confirmedDay - before1900, 1, latest);
        return {quint64(point.id) & 0xff'ffff'ffff, quint64(point.status) & 0xff, quint64(day) & 0xffff};
    }
    VacancyTerms::VacancyStatus status() const { return VacancyTerms::VacancyStatus(statusCode); }
    /** Without its place. */
    VacancyPoint point() const
    {
        constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
        return {qint64(id), status(), confirmed == 0 ? 0 : qint32(confirmed) + before1900, {nowhere, nowhere}};
    }
};
static_assert(sizeof(ListedVacancy) == 8);

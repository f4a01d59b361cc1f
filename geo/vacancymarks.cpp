// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/vacancymarks.h"
#include "core/register/words.h"
#include <cmath>

using VacancyTerms::StatusGroup;

MarkShape shapeOf(StatusGroup group)
{
    switch (group) {
    case StatusGroup::ToCheck: return MarkShape::Circle;
    case StatusGroup::Available: return MarkShape::Disc;
    case StatusGroup::Reserved: return MarkShape::Diamond;
    case StatusGroup::InPlacement: return MarkShape::Triangle;
    case StatusGroup::Let: return MarkShape::Square;
    case StatusGroup::Paused:
    case StatusGroup::Ended: return MarkShape::Pause;
    }
    return MarkShape::Pause;
}

std::vector<Mark> marksOf(const QList<VacancyPoint> &points, QDate today, int days)
{
    std::vector<Mark> marks;
    marks.reserve(size_t(points.size()));
    for (const VacancyPoint &point : points) {
        if (std::isnan(point.place.east)) continue;
        const QDate confirmed = point.confirmedDay ? QDate::fromJulianDay(point.confirmedDay) : QDate();
        marks.push_back({point.id, point.place, shapeOf(groupOf(point.status)), isOpen(point.status) && isStale(confirmed, today, days)});
    }
    return marks;
}

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/visits.h"
#include "core/places/hours.h"
#include "core/register/checks.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int firstDays = 7, fourthWeekDays = 28, quarterMonths = 3, halfYearMonths = 6;
constexpr int announcedBefore = 3;

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}
}

/*
 * Domain §4.7. A dwelling is inviolable (Art. 13(1) GG), and so are rooms in shelters (BVerwG 15.6.2023 – 1 CN 1.22). Whether anybody
 * comes in is decided by the resident alone; consent is no duty of co-operation after §§60–65 SGB I (LSG RLP 2.7.2014 – L 3 AS 315/14 B
 * ER). So visits are an offer: announced, explained as voluntary, and without any consequence where they are not wished for.
 */
QList<PlannedVisit> visitDays(QDate movedInOn)
{
    if (!movedInOn.isValid()) return {};
    using enum VisitOccasion;
    QList<PlannedVisit> days{{FirstWeek, movedInOn.addDays(firstDays)}, {FourthWeek, movedInOn.addDays(fourthWeekDays)},
        {Quarter, movedInOn.addMonths(quarterMonths)}};
    for (int months = halfYearMonths; months <= planMonths; months += halfYearMonths) days.append({HalfYear, movedInOn.addMonths(months)});
    return days;
}

QDate earliestVisit(QDate announcedOn)
{
    QDate day = announcedOn;
    for (int i = 0; i < announcedBefore; ++i) day = nextWorkingDay(day);
    return day;
}

QList<Finding> checkVisit(const Visit &visit, QDate today)
{
    using enum Finding::Level;
    QList<Finding> found;
    const auto say = [&](Finding::Level level, const QString &field, const QString &reason, const QStringList &arguments = {}) {
        found.append({{}, level, field, reason, arguments});
    };
    const QDate day = dayOf(visit);
    if (!visit.beginsAt.isValid()) say(Error, u"visit.beginsAt"_s, u"visit.begins"_s);
    // §21 SGB X: an inspection is announced; three working days by domain §4.7.
    if (!visit.announcedOn.isValid() && visit.state == VisitState::Planned)
        say(Hint, u"visit.announcedOn"_s, u"visit.unannounced"_s, {dateText(day.isValid() ? lastAnnouncement(day) : today)});
    else if (visit.announcedOn.isValid() && day.isValid() && day < earliestVisit(visit.announcedOn))
        say(Warning, u"visit.announcedOn"_s, u"visit.announced"_s, {dateText(earliestVisit(visit.announcedOn))});
    if (const QString holiday = day.isValid() ? publicHoliday(day) : QString(); !holiday.isEmpty())
        say(Warning, u"visit.beginsAt"_s, u"visit.holiday"_s, {dateText(day), holiday});
    else if (day.isValid() && isWeekend(day))
        say(Hint, u"visit.beginsAt"_s, u"visit.weekend"_s, {QLocale().dayName(day.dayOfWeek())});
    return found + checkPrivacy(u"visit.note"_s, visit.note) + checkPrivacy(u"visit.defects"_s, visit.defects);
}

QDate lastAnnouncement(QDate visitOn)
{
    QDate day = visitOn.addDays(-1);
    while (earliestVisit(day) > visitOn) day = day.addDays(-1);
    while (nextWorkingDay(day.addDays(-1)) != day) day = day.addDays(-1);
    return day;
}

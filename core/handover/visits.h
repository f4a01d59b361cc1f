// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/handover/visit.h"
#include "core/register/finding.h"
#include "core/storage/sql.h"

/** When visits are due after moving in: 1 week, 4 weeks, 3 months, then half-yearly until 12 months are over (domain §4.7). */
struct PlannedVisit {
    VisitOccasion occasion = VisitOccasion::FirstWeek;
    QDate day = {};
    bool operator==(const PlannedVisit &) const = default;
};
QList<PlannedVisit> visitDays(QDate movedInOn);
/** So long after moving in the visits of a plan go on. */
inline constexpr int planMonths = 12;
/** The first day of a visit announced on that day: three working days later. */
QDate earliestVisit(QDate announcedOn);
/** The last working day on which a visit can be announced in time. */
QDate lastAnnouncement(QDate visitOn);

/**
 * Begins the visits of a household that was told that they are voluntary and agreed: those still to come are planned, each on the first
 * working day. Invalid "plan.consent", "plan.movedIn", "plan.twice", "plan.over" where the twelve months are over, "plan.circle" where the
 * household gets no benefits after the AsylbLG: the council limits visits to those who do.
 */
Result<VisitPlan> beginVisits(Sql &sql, VisitPlan plan, qint64 dwellingId, QDate today);
/** Ends a plan; what is planned of it is called off. Invalid "plan.outcome", "plan.ended". */
Result<VisitPlan> endVisits(Sql &sql, qint64 planId, int version, VisitPlanEnd outcome, QDate today);
/** What saveHousehold() does when the legal circle of a household with an open plan changes: a task asks "beenden oder neu planen". */
Result<> followCircle(Sql &sql, qint64 householdId, QDate today);
Result<std::optional<VisitPlan>> openPlanOf(Sql &sql, qint64 householdId);

/** Adds (id 0, with the next number) or changes a visit that is still planned. Invalid "visit.begins", "visit.over". */
Result<Visit> saveVisit(Sql &sql, const Visit &visit, QDate today);
/**
 * Done: nothing is asked but the truth. Invalid "visit.voluntary" where nobody explained that it is voluntary, "visit.access",
 * "visit.alone" where the voluntary service went alone on a first visit, "visit.future". A refusal keeps neither findings nor topics and
 * has no consequence. Defects become a task of the dwelling, topics to refresh one of the next visit; a plan whose twelve months are over
 * ends.
 */
Result<Visit> finishVisit(Sql &sql, const Visit &visit, QDate today);
/** Calls off a planned visit. Invalid "visit.over". */
Result<Visit> cancelVisit(Sql &sql, qint64 id, int version);
Result<Visit> loadVisit(Sql &sql, qint64 id);
/** What a form has to say: not announced three working days before, holiday, LV-14 on the note. */
QList<Finding> checkVisit(const Visit &visit, QDate today);

/** A line of the due list, and its mark on the map. */
struct VisitRow {
    Visit visit = {};
    QString householdNumber = {};
    QString address = {};
    QString municipality = {};
    QString ags = {};
    QString sponsor = {};
    /** EPSG:25832. */
    std::optional<Utm> place = {};
    /** Days after the day it was due; 0 or less while it is not late. */
    int daysLate = 0;
    QString holder = {};
    bool operator==(const VisitRow &) const = default;
};
struct VisitFilter {
    QString text = {};
    QList<VisitState> states = {};
    QDate from = {};
    QDate until = {};
    qint64 sponsorId = 0;
    qint64 householdId = 0;
    QString area = {};
    bool operator==(const VisitFilter &) const = default;
};
/**
 * By day, then by number. What was found and whether anybody was let in is left out of lists, so that a refused visit is a done one and
 * nothing else.
 */
Result<QList<VisitRow>> findVisits(Sql &sql, const VisitFilter &filter, QDate today);
/**
 * The order in which the places of a day are gone to, from @p from or the first one: the shortest as long as they are few, else nearest
 * first, then improved by exchanges (2-opt).
 */
QList<qsizetype> routeOrder(const QList<Utm> &places, std::optional<Utm> from = {});

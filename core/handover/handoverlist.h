// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/handover/handover.h"
#include "core/register/landlordterms.h"
#include "core/storage/sql.h"

/** One line of the list of handovers, and its mark on the map. */
struct HandoverRow {
    qint64 id = 0;
    QString uid = {};
    QString number = {};
    HandoverKind kind = HandoverKind::MoveIn;
    HandoverStatus status = HandoverStatus::Planned;
    QDateTime beginsAt = {};
    QString address = {};
    /** Municipality by name. */
    QString municipality = {};
    QString ags = {};
    qint64 householdId = 0;
    QString householdNumber = {};
    QString language = {};
    /** Who stands by the household on that day; empty where nobody does. */
    QString sponsor = {};
    qint64 sponsorId = 0;
    int signatures = 0;
    int openPoints = 0;
    /** Visits planned for the household. */
    int visits = 0;
    /** "unterwegs bei …": holder of the take-along file that has it; empty where none has. */
    QString holder = {};
    /** EPSG:25832; nothing where the building has no place. */
    std::optional<Utm> place = {};
    bool operator==(const HandoverRow &) const = default;
};
enum class HandoverColumn {
    Begins,
    Number,
    Kind,
    Status,
    Address,
    Household,
    Sponsor,
    Signatures,
    OpenPoints,
    Visits,
    Holder
};
struct HandoverOrder {
    HandoverColumn column = HandoverColumn::Begins;
    bool descending = true;
};
/** What a handover may lack. */
enum class HandoverGap {
    Signature,
    Sponsor,
    Visit,
    OpenPoints
};
/** Which handovers are wanted; an empty member excludes none. */
struct HandoverFilter {
    /** This one alone; 0 for all. */
    qint64 id = 0;
    /** Searched in number, address, household, sponsor. */
    QString text = {};
    QList<HandoverStatus> statuses = {};
    QList<HandoverKind> kinds = {};
    QDate from = {};
    QDate until = {};
    qint64 sponsorId = 0;
    /** Key of a municipality or an association. */
    QString area = {};
    QList<HandoverGap> gaps = {};
    bool isEmpty() const { return *this == HandoverFilter(); }
    bool operator==(const HandoverFilter &) const = default;
};
/** Equal ones by number. */
Result<QList<HandoverRow>> findHandovers(Sql &sql, const HandoverFilter &filter, const HandoverOrder &order, QDate today);

/** One thing that happened to a household or is planned, for its time line. */
struct HouseholdEvent {
    QDate day = {};
    /** Finished sentence parts: "Übergabe UE-2026-00031, Lauterstraße 27". */
    QString text = {};
    SubjectKind kind = SubjectKind::None;
    qint64 id = 0;
    /** Still to come, or not done yet. */
    bool isOpen = false;
    bool operator==(const HouseholdEvent &) const = default;
};
/**
 * Recorded, proposals, reservations, tenancy, handovers, engagements, visits: the newest first. A visit that was not wished for stands
 * there as a visit and nothing else.
 */
Result<QList<HouseholdEvent>> timelineOf(Sql &sql, qint64 householdId);

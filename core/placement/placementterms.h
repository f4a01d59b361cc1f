// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>

/** What households that look for a flat can be, and how a flat stands to them. Unknown comes first where it can occur. */
namespace PlacementTerms {
Q_NAMESPACE

enum class HouseholdStatus {
    Searching,
    Paused,
    Placed,
    Closed
};
Q_ENUM_NS(HouseholdStatus)

/** Where somebody has to live (§12a, §61 AufenthG, §§47, 53, 60 AsylG). Always entered by a person. */
enum class ResidenceRule {
    Unclear,
    None,
    /** Anywhere in the Land of the register. */
    Land,
    /** Anywhere in the register's own district. */
    District,
    /** In named municipalities or associations, or in an area drawn on the map. */
    Areas,
    OtherLand
};
Q_ENUM_NS(ResidenceRule)

enum class AccessNeed {
    Unknown,
    None,
    GroundFloorOrLift,
    /** Barrierefrei after DIN 18040-2. */
    Accessible,
    /** Rollstuhlgerecht after DIN 18040-2 R. */
    Wheelchair
};
Q_ENUM_NS(AccessNeed)

/** The payer's prior commitment (§22(4) SGB II, §35a(2) SGB XII). */
enum class CommitmentState {
    NotRequested,
    Requested,
    Granted,
    Refused
};
Q_ENUM_NS(CommitmentState)

/** Somewhere a household goes to every day. */
enum class DestinationKind {
    Work,
    School,
    Kindergarten,
    Course,
    Relatives,
    Other
};
Q_ENUM_NS(DestinationKind)

/** How a reservation ended. */
enum class ReservationOutcome {
    Open,
    Released,
    Expired,
    Let
};
Q_ENUM_NS(ReservationOutcome)

/** What became of offering a flat to a household. */
enum class ProposalOutcome {
    Open,
    Accepted,
    DeclinedByLandlord,
    DeclinedByHousehold,
    Withdrawn
};
Q_ENUM_NS(ProposalOutcome)

/** Why; the first three are the landlord's reasons, and what they mean for the flat differs. */
enum class DeclineReason {
    Unknown,
    LetToOthers,
    WantsNoMore,
    NotThisHousehold,
    TooSmall,
    TooFar,
    TooExpensive,
    NotAccessible,
    Condition,
    FoundOther,
    CommitmentRefused,
    Other
};
Q_ENUM_NS(DeclineReason)

/** Who became the tenant. */
enum class TenancyKind {
    Household,
    Municipality,
    Sublet,
    Elsewhere
};
Q_ENUM_NS(TenancyKind)

/** How far something is that an office has to grant. */
enum class GrantState {
    NotNeeded,
    Open,
    Requested,
    Granted,
    Refused
};
Q_ENUM_NS(GrantState)

/** What is compared between a household and a flat; the first eight can exclude. */
enum class MatchRule {
    Availability,
    Residence,
    Persons,
    MoveIn,
    Access,
    Permit,
    Pets,
    Rent,
    RentPerM2,
    Heating,
    Deposit,
    Landlord,
    Rooms,
    WishedPlace,
    Stop,
    Shop,
    School,
    CommunityBus,
    Hotspot,
    Certificate
};
Q_ENUM_NS(MatchRule)

/** How a flat stands to one rule. */
enum class Verdict {
    /** The rule does not concern this household. */
    None,
    Met,
    Doubtful,
    Unknown,
    Unmet
};
Q_ENUM_NS(Verdict)
}
using namespace PlacementTerms;

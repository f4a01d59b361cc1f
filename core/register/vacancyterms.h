// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QFlags>
#include <QObject>

/** What a vacancy can be. Unknown comes first where it can occur. */
namespace VacancyTerms {
Q_NAMESPACE

/** Life cycle of an episode; which step follows which stands in lifecycle.h. */
enum class VacancyStatus {
    Draft,
    Recorded,
    Verified,
    Available,
    Reserved,
    Proposed,
    CommitmentPending,
    Let,
    HandedOver,
    Closed,
    Dormant,
    Renovating,
    Dropped,
    Withdrawn
};
Q_ENUM_NS(VacancyStatus)

/** The marks of the map and the filter; Ended has no mark. */
enum class StatusGroup {
    ToCheck,
    Available,
    Reserved,
    InPlacement,
    Let,
    Paused,
    Ended
};
Q_ENUM_NS(StatusGroup)

/** Who reported the vacancy. */
enum class ReportSource {
    Unknown,
    Landlord,
    MunicipalAssociation,
    Municipality,
    BrokerOpenImmo,
    TableImport,
    HousingCompany,
    Volunteer,
    PortalResearch,
    Other
};
Q_ENUM_NS(ReportSource)

/** Why the dwelling is empty; the first five are the classes of the 2022 census. */
enum class VacancyReason {
    Unknown,
    TenantChange,
    ConstructionWork,
    DemolitionPlanned,
    SalePlanned,
    OwnUsePlanned,
    Inheritance,
    NoDemand,
    Condition,
    BadLettingExperience,
    KeptForRelatives,
    LegalDispute,
    Other
};
Q_ENUM_NS(VacancyReason)

enum class DateAccuracy {
    Day,
    Month,
    Year,
    Estimated
};
Q_ENUM_NS(DateAccuracy)

/** From when one can move in; OnDate goes with a date. */
enum class Availability {
    Unknown,
    OnDate,
    Immediately,
    ByArrangement
};
Q_ENUM_NS(Availability)

/** Imminent: lived in, but likely to become empty. */
enum class VacancyKind {
    SingleDwelling,
    WholeBuilding,
    PartlyVacant,
    Imminent
};
Q_ENUM_NS(VacancyKind)

enum class UsePotential {
    Unknown,
    Immediate,
    AfterRenovation,
    AfterRefurbishment,
    NotHousing,
    Demolition
};
Q_ENUM_NS(UsePotential)

enum class RenovationEffort {
    Unknown,
    None,
    Low,
    Medium,
    High
};
Q_ENUM_NS(RenovationEffort)

/** Whether the landlord wants to let. */
enum class Willingness {
    Unknown,
    Yes,
    Conditional,
    No
};
Q_ENUM_NS(Willingness)

/** To whom, and how, the landlord would let. */
enum class TargetGroup {
    BenefitRecipients = 1,
    Refugees = 2,
    Families = 4,
    FixedTerm = 8,
    MunicipalLease = 16
};
Q_DECLARE_FLAGS(TargetGroups, TargetGroup)
Q_FLAG_NS(TargetGroups)

/** How the vacancy was found. */
enum class Evidence {
    Unknown,
    OwnReport,
    AssociationReport,
    SiteVisit,
    WaterConsumption,
    ElectricityMeter,
    PopulationRegister,
    Portal,
    Broker,
    Other
};
Q_ENUM_NS(Evidence)

enum class Parking {
    Unknown,
    None,
    OpenSpace,
    Garage,
    UndergroundGarage,
    Carport,
    Duplex,
    MultiStorey,
    Other
};
Q_ENUM_NS(Parking)

enum class RentAdjustment {
    Unknown,
    None,
    Stepped,
    Indexed
};
Q_ENUM_NS(RentAdjustment)

enum class Pets {
    Unknown,
    No,
    Yes,
    ByArrangement
};
Q_ENUM_NS(Pets)

/** To whom the dwelling was let, by legal circle; nothing about the person. */
enum class LetTo {
    Unknown,
    Sgb2,
    Sgb12,
    Asylblg,
    NoBenefit,
    OutsideRegister,
    MunicipalityAsTenant
};
Q_ENUM_NS(LetTo)

Q_DECLARE_OPERATORS_FOR_FLAGS(TargetGroups)
}
using namespace VacancyTerms;

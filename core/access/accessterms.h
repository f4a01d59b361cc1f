// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>

/** What is said of who may do what, and of how long data stay. */
namespace AccessTerms {
Q_NAMESPACE

/** Who somebody is in the register (domain §6.3). */
enum class Role {
    Caseworker,
    DistrictCaseworker,
    Lead,
    Planning,
    Volunteer,
    Jobcenter,
    Administrator,
    Auditor
};
Q_ENUM_NS(Role)

/** What there is to be allowed, the rows of the matrix of domain §6.3. */
enum class Right {
    Objects,
    Contacts,
    Households,
    LimitRelease,
    Handovers,
    Sessions,
    Places,
    Reports,
    Accounts,
    Audit,
    Retention
};
Q_ENUM_NS(Right)

/** How far a right reaches, the cells of the matrix. */
enum class Extent {
    None,
    /** Numbers by municipality, small ones withheld. */
    Counts,
    /** Flats that are available, without contact. */
    Available,
    /** What was given to this person. */
    Assigned,
    /** What the person's office keeps. */
    OwnOffice,
    /** What lies in the person's Verbandsgemeinde or was recorded by the office. */
    OwnArea,
    /** May be proposed, not decided. */
    Propose,
    All
};
Q_ENUM_NS(Extent)

/** What a person may ask for about their own data (Art. 15, 16, 17, 18, 21 DSGVO). */
enum class RequestKind {
    Access,
    Correction,
    Deletion,
    Restriction,
    Objection
};
Q_ENUM_NS(RequestKind)

enum class RestrictionKind {
    Restriction,
    Objection
};
Q_ENUM_NS(RestrictionKind)

/** Kinds of data with a period of their own (domain §6.5). */
enum class RetentionKind {
    LandlordContact,
    WithdrawnConsent,
    VacancyEpisode,
    VacancyPlace,
    ContactLog,
    Household,
    Placement,
    Handover,
    Visit,
    AttendanceList,
    Sponsor,
    ImportOrigin,
    AuditContent,
    ReadingLog,
    AnsweredRequest
};
Q_ENUM_NS(RetentionKind)

enum class RunState {
    Planned,
    Done,
    Dropped
};
Q_ENUM_NS(RunState)

enum class ExchangeDirection {
    Given,
    Taken
};
Q_ENUM_NS(ExchangeDirection)
}

using AccessTerms::ExchangeDirection;
using AccessTerms::Extent;
using AccessTerms::RequestKind;
using AccessTerms::RestrictionKind;
using AccessTerms::RetentionKind;
using AccessTerms::Right;
using AccessTerms::Role;
using AccessTerms::RunState;

inline constexpr size_t roleCount = static_cast<size_t>(Role::Auditor) + 1;
inline constexpr size_t rightCount = static_cast<size_t>(Right::Retention) + 1;

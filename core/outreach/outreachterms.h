// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QFlags>
#include <QObject>

/** What talks with landlords and what is agreed in them can be. */
namespace OutreachTerms {
Q_NAMESPACE

enum class SessionKind {
    Evening,
    SingleTalk,
    Phone,
    Visit,
    Online
};
Q_ENUM_NS(SessionKind)

enum class SessionStatus {
    Planned,
    Invited,
    Held,
    Cancelled
};
Q_ENUM_NS(SessionStatus)

/** What is explained to landlords (the council's decision; facts and law in topics.h), T01 to T15 in this order. */
enum class Topic {
    LeaseTakeover = 0x1,
    Subletting = 0x2,
    PublicTenant = 0x4,
    RentReduction = 0x8,
    DirectPayment = 0x10,
    NoAssignment = 0x20,
    Deposit = 0x40,
    RentArrears = 0x80,
    RentCertificate = 0x100,
    Adequacy = 0x200,
    ChangeOfPayer = 0x400,
    Support = 0x800,
    Duties = 0x1000,
    Funding = 0x2000,
    DataProtection = 0x4000
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_FLAG_NS(Topics)

/** What an invited landlord answered. */
enum class Reply {
    Open,
    Comes,
    DoesNotCome,
    CallBack
};
Q_ENUM_NS(Reply)

enum class AgreementKind {
    /** Flats that will be offered to the register. */
    OfferFlats,
    /** A lease goes on, or another tenant takes it over (§563 BGB, or by all three sides). */
    LeaseContinued,
    /** §§540, 553 BGB. */
    Sublet,
    /** For a time; afterwards the old rent returns by itself (§557 BGB). */
    RentReduction,
    /** The municipality rents (§549(2) no. 3 BGB). */
    MunicipalLease,
    /** §22(7) SGB II, §35a(3) SGB XII: the benefit goes to the landlord, the claim stays the tenant's. */
    DirectPayment,
    /** What the landlord signs about returning a deposit that was lent. */
    DepositDeclaration,
    /** §22(6) SGB II. */
    DepositLoan,
    Other
};
Q_ENUM_NS(AgreementKind)

enum class AgreementState {
    /** Somebody asked for it. */
    Asked,
    /** Of a direct payment: the tenant requested it, without which there is none (§22(7) sentence 1 SGB II). */
    Requested,
    Promised,
    Active,
    Ended,
    Withdrawn
};
Q_ENUM_NS(AgreementState)
}
using namespace OutreachTerms;
Q_DECLARE_OPERATORS_FOR_FLAGS(OutreachTerms::Topics)

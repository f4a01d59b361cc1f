// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>

/** What landlords, talks with them, tasks and documents can be. */
namespace LandlordTerms {
Q_NAMESPACE

enum class LandlordKind {
    Unknown,
    Private,
    CommunityOfHeirs,
    OwnersAssociation,
    HousingCompany,
    Cooperative,
    Church,
    Municipality,
    BrokerOrManager
};
Q_ENUM_NS(LandlordKind)

enum class Salutation {
    None,
    Ms,
    Mr,
    Company
};
Q_ENUM_NS(Salutation)

/** How one reaches a landlord, and how a talk took place. */
enum class Channel {
    Unknown,
    Phone,
    Mobile,
    Email,
    Letter,
    Visit,
    Session,
    Other
};
Q_ENUM_NS(Channel)

/** What somebody is to a dwelling; MainTenant where rooms are sublet. */
enum class DwellingRole {
    Owner,
    Manager,
    Broker,
    MainTenant
};
Q_ENUM_NS(DwellingRole)

/** What a landlord agreed to; one row per purpose. */
enum class ConsentPurpose {
    StoreInRegister,
    ContactOnDemand,
    EventInvitation,
    ShareWithOffices,
    AddressToSeekers,
    Photos
};
Q_ENUM_NS(ConsentPurpose)

/** Art. 6(1) a, b and e GDPR. */
enum class LegalBasis {
    Consent,
    PreContract,
    PublicTask
};
Q_ENUM_NS(LegalBasis)

enum class ConsentForm {
    Written,
    Electronic,
    OralDocumented
};
Q_ENUM_NS(ConsentForm)

enum class Direction {
    Outgoing,
    Incoming
};
Q_ENUM_NS(Direction)

enum class ContactOutcome {
    Unknown,
    Reached,
    NotReached,
    MessageLeft,
    CallBackWanted,
    DataConfirmed,
    Promised,
    Declined,
    NoLongerVacant
};
Q_ENUM_NS(ContactOutcome)

enum class TaskState {
    Open,
    Done,
    Cancelled
};
Q_ENUM_NS(TaskState)

/** What kind of record a task or a document belongs to. */
enum class SubjectKind {
    None,
    Building,
    Dwelling,
    Vacancy,
    Landlord,
    Consent,
    Contact,
    Municipality,
    Household,
    Session,
    Agreement,
    Handover,
    Sponsor,
    Visit
};
Q_ENUM_NS(SubjectKind)

enum class DocumentKind {
    Other,
    Photo,
    FloorPlan,
    SitePlan,
    EnergyCertificate,
    Consent,
    PowerOfAttorney,
    Letter,
    Offer,
    /** A paper with signatures by hand. */
    SignedScan
};
Q_ENUM_NS(DocumentKind)
}
using namespace LandlordTerms;

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/tri.h"
#include "core/register/landlordterms.h"
#include <QDate>
#include <QString>
#include <optional>

/** Whoever may let a dwelling or speaks for those who may. Bank details are never stored. */
struct Landlord {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(LandlordKind kind MEMBER kind)
    Q_PROPERTY(Salutation salutation MEMBER salutation)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString firstName MEMBER firstName)
    Q_PROPERTY(QString lastName MEMBER lastName)
    Q_PROPERTY(QString company MEMBER company)
    Q_PROPERTY(QString contactPerson MEMBER contactPerson)
    Q_PROPERTY(QString street MEMBER street)
    Q_PROPERTY(QString postalCode MEMBER postalCode)
    Q_PROPERTY(QString city MEMBER city)
    Q_PROPERTY(QString country MEMBER country)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QString mobile MEMBER mobile)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(Channel preferredChannel MEMBER preferredChannel)
    Q_PROPERTY(QString reachability MEMBER reachability)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(std::optional<qint64> representsId MEMBER representsId)
    Q_PROPERTY(Tri powerOfAttorney MEMBER powerOfAttorney)
    Q_PROPERTY(QDate powerOfAttorneyOn MEMBER powerOfAttorneyOn)
    Q_PROPERTY(bool contactBlocked MEMBER contactBlocked)
    Q_PROPERTY(QDate contactBlockedOn MEMBER contactBlockedOn)
    Q_PROPERTY(QString contactBlockedReason MEMBER contactBlockedReason)
    Q_PROPERTY(QDate privacyNoticeOn MEMBER privacyNoticeOn)
    Q_PROPERTY(Tri fromThirdParty MEMBER fromThirdParty)
    Q_PROPERTY(QString note MEMBER note)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    LandlordKind kind = LandlordKind::Unknown;
    Salutation salutation = Salutation::None;
    QString title = {};
    QString firstName = {};
    QString lastName = {};
    QString company = {};
    QString contactPerson = {};
    /** With the house number, as on an envelope. */
    QString street = {};
    QString postalCode = {};
    QString city = {};
    QString country = {};
    QString phone = {};
    QString mobile = {};
    QString email = {};
    Channel preferredChannel = Channel::Unknown;
    QString reachability = {};
    QString language = {};
    /** The landlord on whose behalf this one acts. */
    std::optional<qint64> representsId = {};
    Tri powerOfAttorney = Tri::Unknown;
    QDate powerOfAttorneyOn = {};
    bool contactBlocked = false;
    QDate contactBlockedOn = {};
    QString contactBlockedReason = {};
    /** When informed after Art. 13 or 14 GDPR. */
    QDate privacyNoticeOn = {};
    /** Then Art. 14 holds: informed within a month. */
    Tri fromThirdParty = Tri::Unknown;
    /** Objective facts only. */
    QString note = {};
    bool operator==(const Landlord &) const = default;
};

/** What a landlord is to a dwelling. */
struct LandlordRole {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 dwellingId MEMBER dwellingId)
    Q_PROPERTY(qint64 landlordId MEMBER landlordId)
    Q_PROPERTY(DwellingRole role MEMBER role)
    Q_PROPERTY(bool callFirst MEMBER callFirst)
    Q_PROPERTY(QDate since MEMBER since)
    Q_PROPERTY(QDate until MEMBER until)
    Q_PROPERTY(QString note MEMBER note)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 dwellingId = 0;
    qint64 landlordId = 0;
    DwellingRole role = DwellingRole::Owner;
    /** Whom to call about this dwelling. */
    bool callFirst = false;
    QDate since = {};
    QDate until = {};
    QString note = {};
    bool operator==(const LandlordRole &) const = default;
};

/** What a landlord agreed to, or the other legal basis, for one purpose. */
struct Consent {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 landlordId MEMBER landlordId)
    Q_PROPERTY(ConsentPurpose purpose MEMBER purpose)
    Q_PROPERTY(LegalBasis basis MEMBER basis)
    Q_PROPERTY(ConsentForm form MEMBER form)
    Q_PROPERTY(QDate givenOn MEMBER givenOn)
    Q_PROPERTY(QDate validUntil MEMBER validUntil)
    Q_PROPERTY(QDate withdrawnOn MEMBER withdrawnOn)
    Q_PROPERTY(QString textVersion MEMBER textVersion)
    Q_PROPERTY(QString documentUid MEMBER documentUid)
    Q_PROPERTY(QString note MEMBER note)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 landlordId = 0;
    ConsentPurpose purpose = ConsentPurpose::StoreInRegister;
    LegalBasis basis = LegalBasis::Consent;
    ConsentForm form = ConsentForm::Written;
    QDate givenOn = {};
    QDate validUntil = {};
    QDate withdrawnOn = {};
    QString textVersion = {};
    /** The signed paper, where there is one. */
    QString documentUid = {};
    QString note = {};
    bool operator==(const Consent &) const = default;
};

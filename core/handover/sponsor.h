// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverterms.h"
#include <QDate>
#include <QString>
#include <optional>

/** A person or association that stands by a household (Pate). No diary, no copies of certificates. */
struct Sponsor {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(SponsorKind kind MEMBER kind)
    Q_PROPERTY(QString firstName MEMBER firstName)
    Q_PROPERTY(QString lastName MEMBER lastName)
    Q_PROPERTY(QString organisation MEMBER organisation)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString languages MEMBER languages)
    Q_PROPERTY(QString areas MEMBER areas)
    Q_PROPERTY(std::optional<int> capacity MEMBER capacity)
    Q_PROPERTY(QDate trainedOn MEMBER trainedOn)
    Q_PROPERTY(QDate certificateSeenOn MEMBER certificateSeenOn)
    Q_PROPERTY(QDate confidentialityOn MEMBER confidentialityOn)
    Q_PROPERTY(QDate consentOn MEMBER consentOn)
    Q_PROPERTY(QDate activeFrom MEMBER activeFrom)
    Q_PROPERTY(QDate activeUntil MEMBER activeUntil)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString nameSort MEMBER nameSort)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    SponsorKind kind = SponsorKind::Volunteer;
    QString firstName = {};
    QString lastName = {};
    /** Association, church, municipality that the sponsor belongs to. */
    QString organisation = {};
    QString phone = {};
    QString email = {};
    /** Codes of handovertexts.h with commas between: "de, ar". */
    QString languages = {};
    /** Keys of municipalities (AGS) and associations, with semicolons between. */
    QString areas = {};
    /** Households at a time. */
    std::optional<int> capacity = {};
    QDate trainedOn = {};
    /** Erweitertes Führungszeugnis: only that and when it was seen (§72a SGB VIII). */
    QDate certificateSeenOn = {};
    QDate confidentialityOn = {};
    QDate consentOn = {};
    QDate activeFrom = {};
    QDate activeUntil = {};
    QString note = {};
    /** Follows from the name. */
    QString nameSort = {};
    bool operator==(const Sponsor &) const = default;
};

/** A sponsor stands by a household from one day to another. */
struct Engagement {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 sponsorId MEMBER sponsorId)
    Q_PROPERTY(qint64 householdId MEMBER householdId)
    Q_PROPERTY(QDate beginsOn MEMBER beginsOn)
    Q_PROPERTY(QDate endsOn MEMBER endsOn)
    Q_PROPERTY(EngagementEnd outcome MEMBER outcome)
    Q_PROPERTY(QString topics MEMBER topics)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 sponsorId = 0;
    qint64 householdId = 0;
    QDate beginsOn = {};
    QDate endsOn = {};
    EngagementEnd outcome = EngagementEnd::Open;
    /** What it is about: "Anmeldung, Arzt". */
    QString topics = {};
    bool operator==(const Engagement &) const = default;
};

/** Whether the relation still holds on @p day; on the day it ends it is over. */
inline bool standsBy(const Engagement &engagement, QDate day)
{
    return !engagement.endsOn.isValid() || engagement.endsOn > day;
}

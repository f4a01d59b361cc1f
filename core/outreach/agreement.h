// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include "core/base/tri.h"
#include "core/outreach/outreachterms.h"
#include <QDate>
#include <QString>
#include <optional>

/** What a landlord and the office agreed on, with its dates. */
struct Agreement {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 landlordId MEMBER landlordId)
    Q_PROPERTY(std::optional<qint64> dwellingId MEMBER dwellingId)
    Q_PROPERTY(std::optional<qint64> tenancyId MEMBER tenancyId)
    Q_PROPERTY(std::optional<qint64> sessionId MEMBER sessionId)
    Q_PROPERTY(AgreementKind kind MEMBER kind)
    Q_PROPERTY(Topics topic MEMBER topic)
    Q_PROPERTY(AgreementState state MEMBER state)
    Q_PROPERTY(QDate promisedOn MEMBER promisedOn)
    Q_PROPERTY(QDate dueOn MEMBER dueOn)
    Q_PROPERTY(QDate validFrom MEMBER validFrom)
    Q_PROPERTY(QDate validUntil MEMBER validUntil)
    Q_PROPERTY(std::optional<int> flats MEMBER flats)
    Q_PROPERTY(std::optional<Cents> amount MEMBER amount)
    Q_PROPERTY(QString payer MEMBER payer)
    Q_PROPERTY(Tri ownerConsent MEMBER ownerConsent)
    Q_PROPERTY(QDate ownerConsentOn MEMBER ownerConsentOn)
    Q_PROPERTY(QDate requestedOn MEMBER requestedOn)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 landlordId = 0;
    std::optional<qint64> dwellingId = {};
    std::optional<qint64> tenancyId = {};
    /** The talk in which it was promised. */
    std::optional<qint64> sessionId = {};
    AgreementKind kind = AgreementKind::OfferFlats;
    /** What the landlord was won by; none where nobody said. */
    Topics topic = {};
    AgreementState state = AgreementState::Promised;
    QDate promisedOn = {};
    /** Until when the promise is to be kept. */
    QDate dueOn = {};
    QDate validFrom = {};
    /** The last day; a rent reduction returns to the old rent on the day after. */
    QDate validUntil = {};
    /** How many flats are promised. */
    std::optional<int> flats = {};
    /** Of a rent reduction: so much less net cold rent a month; of a deposit loan its sum; else the sum agreed. */
    std::optional<Cents> amount = {};
    /** The office that pays. */
    QString payer = {};
    /** Of subletting: whether whoever owns the flat agrees. */
    Tri ownerConsent = Tri::Unknown;
    QDate ownerConsentOn = {};
    /** Of a direct payment: when the tenant requested it. */
    QDate requestedOn = {};
    QString note = {};
    bool operator==(const Agreement &) const = default;
};

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/limitterms.h"
#include "core/placement/placementterms.h"
#include "core/register/landlordterms.h"
#include <QDate>
#include <QDateTime>
#include <QString>

/** A flat for which a landlord was asked on behalf of a household; a flat has one open proposal at most. */
struct Proposal {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 vacancyId MEMBER vacancyId)
    Q_PROPERTY(qint64 householdId MEMBER householdId)
    Q_PROPERTY(QDate consentOn MEMBER consentOn)
    Q_PROPERTY(QDate proposedOn MEMBER proposedOn)
    Q_PROPERTY(QString proposedBy MEMBER proposedBy)
    Q_PROPERTY(Channel channel MEMBER channel)
    Q_PROPERTY(QDateTime viewingAt MEMBER viewingAt)
    Q_PROPERTY(ProposalOutcome outcome MEMBER outcome)
    Q_PROPERTY(DeclineReason declineReason MEMBER declineReason)
    Q_PROPERTY(QDate decidedOn MEMBER decidedOn)
    Q_PROPERTY(CostLevel checkedRent MEMBER checkedRent)
    Q_PROPERTY(QString limitUid MEMBER limitUid)
    Q_PROPERTY(int limitVersion MEMBER limitVersion)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 vacancyId = 0;
    qint64 householdId = 0;
    /** When the household agreed that the landlord learns of it. */
    QDate consentOn = {};
    QDate proposedOn = {};
    QString proposedBy = {};
    Channel channel = Channel::Unknown;
    QDateTime viewingAt = {};
    ProposalOutcome outcome = ProposalOutcome::Open;
    DeclineReason declineReason = DeclineReason::Unknown;
    QDate decidedOn = {};
    /** How the rent stood to the limit on that day, and the line (with its version) that said so. */
    CostLevel checkedRent = CostLevel::Unknown;
    QString limitUid = {};
    int limitVersion = 0;
    QString note = {};
    bool operator==(const Proposal &) const = default;
};

// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/placementterms.h"
#include <QDate>
#include <QString>
#include <optional>

/** Who holds a flat for whom and how long; a flat has one open reservation at most. */
struct Reservation {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 vacancyId MEMBER vacancyId)
    Q_PROPERTY(std::optional<qint64> householdId MEMBER householdId)
    Q_PROPERTY(QString caseReference MEMBER caseReference)
    Q_PROPERTY(QString holderLogin MEMBER holderLogin)
    Q_PROPERTY(QString holderName MEMBER holderName)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QDate reservedOn MEMBER reservedOn)
    Q_PROPERTY(QDate reservedUntil MEMBER reservedUntil)
    Q_PROPERTY(ReservationOutcome outcome MEMBER outcome)
    Q_PROPERTY(QDate endedOn MEMBER endedOn)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 vacancyId = 0;
    /** Nothing where it is held for a case that the register does not know. */
    std::optional<qint64> householdId = {};
    /** The household's number, or the file of the office that asked; never a name. */
    QString caseReference = {};
    QString holderLogin = {};
    QString holderName = {};
    QString reason = {};
    QDate reservedOn = {};
    /** Its last day. */
    QDate reservedUntil = {};
    ReservationOutcome outcome = ReservationOutcome::Open;
    QDate endedOn = {};
    bool operator==(const Reservation &) const = default;
};

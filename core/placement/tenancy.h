// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/placementterms.h"
#include "core/register/vacancyterms.h"
#include <QDate>
#include <QString>
#include <optional>

/** What an episode of vacancy ended in; an episode has one tenancy at most. */
struct Tenancy {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 vacancyId MEMBER vacancyId)
    Q_PROPERTY(std::optional<qint64> householdId MEMBER householdId)
    Q_PROPERTY(TenancyKind kind MEMBER kind)
    Q_PROPERTY(LetTo letTo MEMBER letTo)
    Q_PROPERTY(QDate beginsOn MEMBER beginsOn)
    Q_PROPERTY(QDate endsOn MEMBER endsOn)
    Q_PROPERTY(GrantState commitment MEMBER commitment)
    Q_PROPERTY(GrantState depositLoan MEMBER depositLoan)
    Q_PROPERTY(GrantState directPayment MEMBER directPayment)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 vacancyId = 0;
    /** Nothing where others than a household of the register moved in. */
    std::optional<qint64> householdId = {};
    TenancyKind kind = TenancyKind::Household;
    LetTo letTo = LetTo::Unknown;
    QDate beginsOn = {};
    QDate endsOn = {};
    /** §22(4) SGB II, §35a(2) SGB XII. */
    GrantState commitment = GrantState::NotNeeded;
    /** §22(6) SGB II: the deposit as a loan. */
    GrantState depositLoan = GrantState::NotNeeded;
    /** §22(7) SGB II, §35a(3) SGB XII: the rent goes to the landlord. */
    GrantState directPayment = GrantState::NotNeeded;
    QString note = {};
    bool operator==(const Tenancy &) const = default;
};

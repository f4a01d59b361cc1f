// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include "core/limits/limitterms.h"
#include <QDate>
#include <optional>

/** One line of a table of rent limits: up to how much a gross cold rent is adequate for so many persons (§22 SGB II, §35 SGB XII). */
struct RentLimit {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString comparisonArea MEMBER comparisonArea)
    Q_PROPERTY(LegalCircle circle MEMBER circle)
    Q_PROPERTY(QDate validFrom MEMBER validFrom)
    Q_PROPERTY(QDate validUntil MEMBER validUntil)
    Q_PROPERTY(int persons MEMBER persons)
    Q_PROPERTY(int areaDm2 MEMBER areaDm2)
    Q_PROPERTY(Cents grossColdMax MEMBER grossColdMax)
    Q_PROPERTY(std::optional<Cents> furtherPerson MEMBER furtherPerson)
    Q_PROPERTY(std::optional<int> furtherPersonAreaDm2 MEMBER furtherPersonAreaDm2)
    Q_PROPERTY(std::optional<Cents> highestPerM2 MEMBER highestPerM2)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(LimitStatus status MEMBER status)
    Q_PROPERTY(QString enteredBy MEMBER enteredBy)
    Q_PROPERTY(QString releasedBy MEMBER releasedBy)
    Q_PROPERTY(QDate releasedOn MEMBER releasedOn)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** Vergleichsraum. */
    QString comparisonArea = {};
    /** Unknown: for all that have no line of their own. */
    LegalCircle circle = LegalCircle::Unknown;
    QDate validFrom = {};
    /** The last day; invalid while it holds. */
    QDate validUntil = {};
    /** Of the benefit household. */
    int persons = 0;
    /** Adequate living area. */
    int areaDm2 = 0;
    Cents grossColdMax = {};
    /** On the line with most persons: what each further one adds. */
    std::optional<Cents> furtherPerson = {};
    std::optional<int> furtherPersonAreaDm2 = {};
    /** Ceiling of the gross cold rent of a square metre, where one is set. */
    std::optional<Cents> highestPerM2 = {};
    /** Of an official one the decision it comes from. */
    QString source = {};
    LimitStatus status = LimitStatus::Draft;
    /** Logins: whoever entered it does not release it. */
    QString enteredBy = {};
    QString releasedBy = {};
    QDate releasedOn = {};
    bool operator==(const RentLimit &) const = default;
};

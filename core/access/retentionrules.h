// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/retentionterms.h"
#include "core/storage/sql.h"
#include <QDate>
#include <span>

/** How long something is kept, from its start. */
struct KeepingPeriod {
    int months = 0;
    int days = 0;
    bool operator==(const KeepingPeriod &) const = default;
};
/** The first day on which the period is over. */
QDate overOn(QDate start, KeepingPeriod period);
/** "6 Monate", "10 Jahre", "30 Tage", "sofort" */
QString periodText(KeepingPeriod period);

/** One kind of data: when its period starts, how long it is proposed to be, and what happens then (domain §6.5, method of DIN 66398). */
struct RetentionClass {
    RetentionKind kind;
    RetentionStart start;
    RetentionAction action;
    KeepingPeriod proposed;
    /** What the period starts with, German, to be translated in the context Retention. */
    const char *event;
    /** Why that long, likewise. */
    const char *basis;
};
/** Every kind, once, in the order of RetentionKind. */
std::span<const RetentionClass> retentionClasses();
const RetentionClass &classOf(RetentionKind kind);
/** Two years without contact or vacancy end the relation to a landlord; the period runs from there. */
inline constexpr int silentMonths = 24;

/** What holds in this register for one kind. */
struct RetentionRule {
    RetentionKind kind = RetentionKind::LandlordContact;
    KeepingPeriod period = {};
    QString basis = {};
    /** Somebody of the administration set it; otherwise it is the proposed one. */
    bool isSet = false;
    QString setBy = {};
    bool operator==(const RetentionRule &) const = default;
};
QString eventText(RetentionKind kind);

/** One rule per kind, in the order of RetentionKind. */
Result<QList<RetentionRule>> loadRules(Sql &sql);
/** Sets the period of a kind; not without the reason on which it rests. */
Result<> setRule(Sql &sql, RetentionKind kind, int months, const QString &basis);
/** The proposed period holds again. */
Result<> resetRule(Sql &sql, RetentionKind kind);

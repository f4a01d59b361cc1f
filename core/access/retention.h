// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/retentionrules.h"

/** A record whose time is over, or was it not for what holds it. */
struct DueRecord {
    RetentionKind kind = RetentionKind::LandlordContact;
    QString table = {};
    qint64 id = 0;
    QString uid = {};
    /** A number or a name, for the eyes of whoever plans. */
    QString label = {};
    QDate since = {};
    QDate dueOn = {};
    RetentionHold hold = RetentionHold::None;
    QString office = {};
    bool operator==(const DueRecord &) const = default;
};

/** What is due of one kind. */
struct DueKind {
    RetentionRule rule = {};
    /** Without those that are held. Logs are counted only, they have no records here. */
    qint64 due = 0;
    qint64 held = 0;
    /** In the next three months. */
    qint64 soon = 0;
    /** Due and held ones, the longest over first. */
    QList<DueRecord> records = {};
    /** Of logs: the last day that goes. */
    QDate lastDay = {};
};
inline constexpr int soonMonths = 3;
/** True for the two logs, of which days are counted instead of records. */
bool isLog(RetentionKind kind);

/** What is due on @p today, one entry per kind; only of @p office where it is named. */
Result<QList<DueKind>> findDue(Sql &sql, QDate today, const QString &office = {});
/** How many records of all kinds are due. */
qint64 dueCount(const QList<DueKind> &kinds);
/** Stands for what would go: the records, the last days of logs and the periods. */
QString previewHash(const QList<DueKind> &kinds);

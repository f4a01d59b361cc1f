// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QDate>

/** School holidays of one Land, first to last day. */
struct SchoolHoliday {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QDate firstOn MEMBER firstOn)
    Q_PROPERTY(QDate lastOn MEMBER lastOn)
    Q_PROPERTY(QString source MEMBER source)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QString name = {};
    QDate firstOn = {};
    QDate lastOn = {};
    QString source = {};
    bool operator==(const SchoolHoliday &) const = default;
};

/** In the order of their days. */
Result<QList<SchoolHoliday>> listSchoolHolidays(Sql &sql);
/** What taking a list would do. */
struct SchoolHolidayChanges {
    QList<SchoolHoliday> added = {};
    QList<SchoolHoliday> gone = {};
    int same = 0;
};
/** What takeSchoolHolidays() would do. */
Result<SchoolHolidayChanges> compareSchoolHolidays(Sql &sql, const QList<SchoolHoliday> &holidays);
/** Takes these in place of all that begin between their first and their last day; returns how many rows changed. */
Result<int> takeSchoolHolidays(Sql &sql, const QList<SchoolHoliday> &holidays, const QString &source);

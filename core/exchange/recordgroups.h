// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/taking.h"
#include "core/placement/household.h"
#include "core/register/entry.h"
#include "core/register/landlord.h"

/** A record of a file with all rows that are shown with it, each row with one record only. */
struct RecordGroup {
    QString table = {};
    QString uid = {};
    QString label = {};
    QString detail = {};
    /** Table and uid, those that others refer to first. */
    QList<std::pair<QString, QString>> rows = {};
};
/** Landlords, then flats, then households, each by label. */
QList<RecordGroup> groupsOf(const WayTables &rows);

/** Puts the stored columns of a row into a value; what refers to other rows stays as it is. */
void fill(const QMetaObject &meta, void *gadget, const QVariantMap &fields);
template<class T> void fill(T &value, const QVariantMap &fields)
{
    fill(T::staticMetaObject, &value, fields);
}
/** The value of a row, with its uid and nothing else that belongs to a register. */
template<class T> T valueFrom(const WayRow &row)
{
    T value;
    fill(value, row.fields);
    value.uid = row.uid;
    return value;
}
/** A flat in a file as one entry. */
VacancyEntry entryFrom(const WayRow &vacancy, const WayTables &rows);

/** "Einwilligung", "Rolle": what kind of row it is. */
QString rowLabel(const QString &table);
/** "Weitergabe an andere Stellen · schriftlich": what a row is about, in a few words. */
QString rowText(const QString &table, const WayRow &row);

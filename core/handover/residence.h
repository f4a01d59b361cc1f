// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** Where a household lives, or is about to. */
struct Residence {
    /** 0 where the register knows of no flat. */
    qint64 dwellingId = 0;
    /** "Lauterstraße 27, EG" */
    QString address = {};
    QString ags = {};
    QString municipality = {};
    /** Day of moving in, as far as it is known. */
    QDate movedInOn = {};
    /** Language of its last handover. */
    QString language = {};
    /** The handover it moved in with; 0 where there is none. */
    qint64 handoverId = 0;
    bool operator==(const Residence &) const = default;
};
/** Of its last handover that moved it in, else of its tenancy, else of what is reserved for it. */
Result<Residence> residenceOf(Sql &sql, qint64 householdId);
/** Street and number with floor and number of the flat, of rows "b.street, b.house_number, b.house_number_suffix, d.floor, d.flat_number".
 */
QString flatAddress(const QSqlQuery &rows, int firstColumn);

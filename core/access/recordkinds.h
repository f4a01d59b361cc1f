// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QMetaObject>
#include <QString>
#include <span>

/** A column that names a row of another table by its id. */
struct Reference {
    const char *table;
    const char *column;
    const char *target;
    /** A row cannot be without it. */
    bool isRequired = true;
};
/** Every reference between records, in the order of the tables. */
std::span<const Reference> references();
/** The table that a column refers to; empty where it is no reference. */
QString targetOf(const QString &table, const QString &column);

/** The value that a row of the table is; null where the table holds no value of its own. */
const QMetaObject *gadgetOf(const QString &table);
/** "Leerstand", "Zählerstand": what one row of the table is to people; empty for tables of the machine. */
QString tableWord(const QString &table);
/** Whether people see the column; those that follow from others and those of the machine are left out. */
bool isShownColumn(const QString &table, const QString &column);
